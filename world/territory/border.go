package territory

import "slices"

// Border is how strictly people are watched where one holding meets another.
type Border struct {
	Low, High int // 0 none .. 4 militarised: on open ground, and on the roads
	Why       string
	Certainty string // of the numbers: always a proposal
}

// frontier is one line of the table of borders: the names are holdings'
// tags, see tags.
type frontier struct {
	a, b      string
	low, high int
	why       string
}

// frontiers lists the borders that TERRITORY speaks of. The first line that
// fits holds.
var frontiers = []frontier{
	{"KR-BY", "SU-BY", 3, 3, "the old Soviet-Polish border stayed guarded as a second belt (order of 27 December 1940)"},
	{"KR-UA", "SU-UA", 3, 3, "the old Soviet-Polish border stayed guarded as a second belt (order of 27 December 1940)"},
	{"Soviet Union", "Tuva", 1, 1, "allies, passes checked"},
	{"Tuva", "Mongolian People's Republic", 1, 2, "allies, passes checked"},
	{"Soviet Union", "Mongolian People's Republic", 2, 3, "Transbaikal border district since 1930: 2 in forest mountains, 3 on the roads (Kyakhta); closed zone, permits for all"},
	{"Soviet Union", "Manchukuo", 4, 4, "the Argun was fenced and its banks emptied"},
	{"Mongolian People's Republic", "Manchukuo", 4, 4, "Khalkhin Gol 1939; armed on both sides after the pact of 13 April 1941"},
	{"Mongolian People's Republic", "Mengjiang", 4, 4, "armed on both sides"},
	{"Mongolian People's Republic", "RC-EJ", 1, 2, "Gobi: patrols at wells, unconfirmed"},
	{"Mongolian People's Republic", "RC-AL", 1, 2, "Gobi: patrols at wells, unconfirmed"},
	{"Mongolian People's Republic", "RC-NX", 1, 2, "Gobi: patrols at wells, unconfirmed"},
	{"Mongolian People's Republic", "RC-SU", 1, 2, "Gobi: patrols at wells, unconfirmed"},
	{"Mongolian People's Republic", "Hexi", 1, 2, "Gobi: patrols at wells, unconfirmed"},
	{"Mongolian People's Republic", "Xinjiang", 2, 2, "Altai and Baitag, fights in the 1940s"},
	{"Mengjiang", "Nationalist China", 3, 4, "a front"},
	{"Mengjiang", "Manchukuo", 2, 3, "both under Japan, passes checked"},
	{"RC-YA", "Nationalist China", 3, 3, "blockade of the border region"},
	{"Xinjiang", "Hexi", 3, 4, "Soviet regiment at Hami, checks on the road"},
	{"Tibet", "Sikkim", 1, 2, "passes checked at Chumbi (Yatung)"},
	{"Tibet", "Bhutan", 2, 2, "closed"},
	{"Tibet", "Nepal", 2, 2, "closed"},
	{"Tibet", "Britain", 1, 2, "hill tracts; officials on the roads"},
	{"Tibet", "Jammu and Kashmir", 1, 2, "Kazakhs were disarmed and sent on"},
	{"TB-CH", "RC-QH", 0, 1, "the northern plain is almost empty"},
	{"Tibet", "RC-QH", 1, 2, "parties from the north could be fired on as raiders"},
	{"Tibet", "RC-XK", 1, 2, "the upper Yangtze, a line of truce since 1932"},
	{"Sikkim", "Britain", 0, 1, "protectorate, one Political Officer"},
	{"Bhutan", "Britain", 2, 2, "closed"},
	{"Nepal", "Britain", 2, 2, "closed"},
	{"Nepal", "Sikkim", 2, 2, "closed"},
	{"Bhutan", "Sikkim", 2, 2, "closed"},
	{"Hexi", "RC-QH", 2, 3, "both Ma lands; checks on the road"},
	{"Nationalist China", "Nationalist China", 1, 2, "inside China: papers asked on the roads"},
	{"Germany", "Soviet Union", 4, 4, "zones from 1939, a front from 22 June 1941"},
	{"Germany", "Poland", 3, 4, "armed on both sides in 1939, a front after"},
	{"Poland", "Soviet Union", 3, 3, "guarded on both sides to 1939"},
	{"Soviet Union", "Lithuania", 3, 4, "Soviet garrisons from October 1939"},
}

// tags returns the names by which frontiers may list the holding.
func tags(h Holding) []string {
	out := []string{h.ID, h.Controller}
	switch {
	case h.ID == "RC-HX", h.ID == "RC-HX2":
		out = append(out, "Hexi")
	case len(h.ID) >= 5 && h.ID[:5] == "RC-XJ":
		out = append(out, "Xinjiang")
	}
	if h.Overlord == "Nationalist China" && h.ID != "RC-YA" {
		out = append(out, h.Overlord)
	}
	return out
}

// Border returns how strictly the border between two holdings of one day is
// watched; false when that is not known. Inside the land of one holder there
// is no border, except where a line of the table says so.
func (m *Map) Border(a, b Holding) (Border, bool) {
	if a.Controller == "" || b.Controller == "" {
		return Border{}, false
	}
	if a.ID == b.ID && a.Controller == b.Controller {
		return Border{Why: "no border", Certainty: General}, true
	}
	x, y := tags(a), tags(b)
	for _, f := range frontiers {
		if slices.Contains(x, f.a) && slices.Contains(y, f.b) || slices.Contains(x, f.b) && slices.Contains(y, f.a) {
			return Border{f.low, f.high, f.why, Proposal}, true
		}
	}
	if a.Controller == b.Controller {
		return Border{Why: "no border: " + a.Controller + " on both sides", Certainty: General}, true
	}
	return Border{}, false
}
