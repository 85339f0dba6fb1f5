package search

// Tires is when people who have to swim are exhausted or unconscious, by a table
// of rescuers.
type Tires struct {
	Least float64 `json:"least_h"` // [h]
	Most  float64 `json:"most_h"`  // [h]
}

// tiring are the rows of that table for warm water, 60 to 80 degF: below a
// temperature [degC], from the least to the most hours.
var tiring = []struct{ below, least, most float64 }{{21.1, 2, 7}, {26.7, 3, 12}}

// heldUp reports whether the hours of a case are those of one whom something
// holds up in warm water, which the body bears for longer than people swim.
func (c Case) heldUp() bool { return c.Immersed > hull && c.Bath >= warmWater }

// tires returns when swimmers are exhausted in warm water; nil on land, in
// colder water and beyond the table.
func (c Case) tires() *Tires {
	if !c.heldUp() {
		return nil
	}
	for _, row := range tiring {
		if c.Bath <= row.below {
			return &Tires{row.least, row.most}
		}
	}
	return nil
}
