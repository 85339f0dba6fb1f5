package report

import (
	"fmt"
	"math"

	"github.com/longwalk/longwalk/geo/project"
)

// Surface is a quantity in each cell of a lattice, such as the time to get there.
type Surface struct {
	Lattice project.Lattice
	Values  []float32 // row by row from the north-west; NaN or infinite where there is none
	Name    string    // what it is, such as "time from the start"
	Unit    string    // of the values, such as "h"
}

// check returns an error when the lattice is none or has not as many cells as
// there are values.
func (s Surface) check() error {
	if err := s.Lattice.Check(); err != nil {
		return err
	}
	if len(s.Values) != s.Lattice.Len() {
		return fmt.Errorf("%d values on a lattice of %d x %d cells; allowed: one for each cell", len(s.Values), s.Lattice.Rows, s.Lattice.Cols)
	}
	return nil
}

// known reports whether a cell has a value.
func known(x float32) bool { return !math.IsNaN(float64(x)) && !math.IsInf(float64(x), 0) }
