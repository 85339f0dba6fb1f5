package report

import (
	"math"

	"github.com/longwalk/longwalk/assess"
)

// smoothed returns the heights without the facets that a backdrop shows when it
// is finer than what it was made from: between the source's points its heights
// run straight, and the light would draw their edges as if they were cliffs.
func smoothed(b assess.Backdrop) []float32 {
	reach := int(math.Round(0.45 * coarseness(b)))
	if reach < 1 {
		return b.Elevation
	}
	out := b.Elevation
	for range 3 { // three running means come close to a Gaussian
		out = runningMean(out, b.Grid.Rows, b.Grid.Cols, reach)
	}
	return out
}

// coarseness returns how many cells of the backdrop lie between two points of
// its source, 1 when it has one of its own for each: where heights run
// straight, their second difference is nothing but for two cells at each point
// of the source.
func coarseness(b assess.Backdrop) float64 {
	bent, seen := 0, 0
	for r := range b.Grid.Rows {
		row := b.Elevation[r*b.Grid.Cols : (r+1)*b.Grid.Cols]
		for c := 1; c+1 < len(row); c++ {
			if row[c] == 0 && row[c-1] == 0 && row[c+1] == 0 {
				continue // the sea
			}
			seen++
			if math.Abs(float64(row[c-1]-2*row[c]+row[c+1])) > 0.02 { // [m], above rounding
				bent++
			}
		}
	}
	if seen == 0 || bent == 0 {
		return 1
	}
	if n := 2 * float64(seen) / float64(bent); n > 2.6 {
		return math.Min(n, 200)
	}
	return 1
}

// runningMean averages over so many cells on every side, along rows, then
// columns; at the edge the last value holds on.
func runningMean(in []float32, rows, cols, reach int) []float32 {
	along := func(in []float32, lines, n, line, step int) []float32 {
		out := make([]float32, len(in))
		for l := range lines {
			at := func(i int) float64 { return float64(in[l*line+max(0, min(n-1, i))*step]) }
			sum := 0.0
			for i := -reach; i <= reach; i++ {
				sum += at(i)
			}
			for i := range n {
				out[l*line+i*step] = float32(sum / float64(2*reach+1))
				sum += at(i+reach+1) - at(i-reach)
			}
		}
		return out
	}
	return along(along(in, rows, cols, cols, 1), cols, rows, 1, cols)
}
