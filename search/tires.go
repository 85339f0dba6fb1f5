package search

import (
	"math"

	"github.com/longwalk/longwalk/chance"
)

// Tires is when people who have to swim are exhausted or unconscious, by a table
// of rescuers.
type Tires struct {
	Least float64 `json:"least_h"` // [h]
	Most  float64 `json:"most_h"`  // [h]
}

// tiring are the rows of that table for 50 to 80 degF, each at the middle of its
// water temperatures [degC]: from the least to the most hours. Above 80 degF
// it has no end.
var tiring = [...]struct{ at, least, most float64 }{{12.8, 1, 2}, {18.3, 2, 7}, {23.9, 3, 12}}

// tiringEnds is the warmest water of the table [degC].
const tiringEnds = 26.7

// tires returns when swimmers are exhausted in the water of a case, straight
// between the rows; nil on land, for one out of the water for the most part, and
// outside of the table.
func (c Case) tires() *Tires {
	if !c.Deep() || c.Bath < tiring[0].at || c.Bath > tiringEnds {
		return nil
	}
	low := tiring[0]
	for _, high := range tiring[1:] {
		if c.Bath <= high.at {
			part := (c.Bath - low.at) / (high.at - low.at)
			return &Tires{low.least + part*(high.least-low.least), low.most + part*(high.most-low.most)}
		}
		low = high
	}
	return &Tires{low.least, low.most}
}

// tiredAt returns when a person whom nothing holds up is too tired to swim on
// [h], anywhere between the least and the most. In water warmer than the table the
// first tire as in its last row and nobody stays up for longer than staysUp; in
// colder, the cold comes first: +Inf.
func (c Case) tiredAt(run chance.Seed) float64 {
	if !c.swims() {
		return math.Inf(1)
	}
	t := c.tires()
	switch {
	case t == nil && c.Bath > tiringEnds:
		t = &Tires{tiring[len(tiring)-1].least, staysUp}
	case t == nil:
		return math.Inf(1)
	}
	luck := run.Stream("search/tires")
	return t.Least + (t.Most-t.Least)*luck.Float()
}

// heldUp reports whether the hours of a case are those of one whom something
// holds up in warm water, which the body bears for longer than people swim.
func (c Case) heldUp() bool {
	return c.Deep() && c.Bath >= warmWater && !c.swims()
}
