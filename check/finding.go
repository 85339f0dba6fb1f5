// Package check judges each told claim against the record, the route and the
// ensemble, one file per kind of claim.
package check

// Verdict is what can be said of a told claim.
type Verdict string

// The verdicts.
const (
	Possible     Verdict = "possible"
	Strained     Verdict = "strained" // possible only at the edge of what was simulated or recorded
	Impossible   Verdict = "impossible"
	Contradicted Verdict = "contradicted" // by the record
	CannotTell   Verdict = "cannot tell"
)

// Finding is the judgement of one claim.
type Finding struct {
	ID       string   `json:"id"`
	Kind     string   `json:"kind"`
	Told     string   `json:"told"`   // in the teller's words
	Teller   string   `json:"teller"` // who, and where it is told
	Verdict  Verdict  `json:"verdict"`
	Reason   string   `json:"reason"`   // the binding fact, in one sentence
	Margin   string   `json:"margin"`   // how far from possible, in words with figures
	Evidence []string `json:"evidence"` // facts and figures with their source
	Caveats  []string `json:"caveats,omitempty"`
}
