package quantity

// Shape is the shape of a Doubt.
type Shape int

// The shapes of doubt.
const (
	Exact   Shape = iota // one value
	Uniform              // anywhere from Low to High alike
	Normal               // bell-shaped about Mid, with Low and High one standard deviation off; cut at three
)

// Doubt is a number that may be known only as a range or a distribution, in
// the SI unit of its field, with the words the user wrote.
type Doubt struct {
	Shape          Shape
	Low, Mid, High float64
	Written        string // as in the document, for showing
}

// Just returns a Doubt about which there is none.
func Just(v float64) Doubt { return Doubt{Low: v, Mid: v, High: v} }

// Between returns a uniform Doubt.
func Between(low, high float64) Doubt {
	return Doubt{Shape: Uniform, Low: low, Mid: low/2 + high/2, High: high}
}

// Source is what Draw takes its luck from; *chance.Stream is one.
type Source interface {
	Float() float64
	Normal() float64
}

// Draw returns one value, in the unit of the field. The cut at three standard
// deviations leaves a Normal doubt 0.987 of the spread it states.
func (d Doubt) Draw(s Source) float64 {
	switch d.Shape {
	case Uniform:
		return d.Low + (d.High-d.Low)*s.Float()
	case Normal:
		z := s.Normal()
		for z < -3 || z > 3 {
			z = s.Normal()
		}
		return d.Mid + z*(d.High-d.Mid)
	}
	return d.Mid
}
