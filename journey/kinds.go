package journey

// claimKind is a kind of claim with the keys that it cannot do without.
type claimKind struct {
	name string
	need []string
}

// claimKinds are the kinds of claim that a document may hold. Whether a kind
// can be judged is decided where claims are judged; the others are kept and
// shown unjudged.
var claimKinds = []claimKind{
	{"held", []string{"at", "date", "by"}},
	{"leg", []string{"from", "to"}},
	{"dry", []string{"days"}},
	{"ice", []string{"at", "date"}},
	{"climb", nil},
	{"encounter", nil},
	{"growth", nil},
	{"record", nil},
	{"other", nil},
}

// Kinds returns the kinds of claim that the documentation of the format
// names: held (who held a place on a day), leg (a walk from here to there in
// so many days), dry (days without water), ice (a crossing on ice), climb,
// encounter (people or animals met), growth (what grows there), record (what a
// record bears on) and other.
func Kinds() []string {
	return names(claimKinds, func(k claimKind) string { return k.name })
}
