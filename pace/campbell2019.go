package pace

import (
	"fmt"
	"math"

	"github.com/longwalk/longwalk/cite"
)

// campbellRow holds the coefficients of one percentile of people.
type campbellRow struct{ percentile, a, b, c, d, e float64 }

// campbellRows is the table of Campbell et al. (2019): a, b in degrees, the
// rest in m/s. One package rounds c of the 30th to 39.994 and e to 3 decimals.
var campbellRows = [...]campbellRow{
	{1, -2.100, 12.273, 21.816, 0.263, -0.00193},
	{5, -1.527, 14.041, 36.813, 0.320, -0.00273},
	{10, -1.568, 13.328, 38.892, 0.404, -0.00323},
	{15, -1.626, 11.847, 38.231, 0.481, -0.00356},
	{20, -1.710, 10.154, 36.905, 0.557, -0.00389},
	{25, -1.822, 8.827, 37.111, 0.616, -0.00402},
	{30, -1.858, 8.412, 39.995, 0.645, -0.00430},
	{35, -1.891, 8.584, 44.852, 0.649, -0.00443},
	{40, -1.958, 8.960, 50.340, 0.649, -0.00457},
	{45, -2.050, 9.402, 56.172, 0.646, -0.00460},
	{50, -2.171, 10.064, 63.660, 0.628, -0.00463},
	{55, -2.317, 10.712, 71.572, 0.608, -0.00451},
	{60, -2.459, 11.311, 79.287, 0.599, -0.00461},
	{65, -2.647, 12.089, 89.143, 0.576, -0.00465},
	{70, -2.823, 12.784, 98.697, 0.566, -0.00493},
	{75, -3.067, 13.888, 113.655, 0.518, -0.00488},
	{80, -3.371, 15.395, 134.409, 0.443, -0.00472},
	{85, -3.661, 17.137, 159.027, 0.385, -0.00534},
	{90, -3.060, 16.653, 138.875, 0.823, -0.01386},
	{95, -3.485, 17.033, 138.040, 1.179, -0.01252},
	{99, -4.000, 13.903, 123.515, 1.961, -0.01081},
}

// speed gives the speed of one percentile [m/s].
//
//	v = c / (pi b (1 + ((theta - a)/b)^2)) + d + e theta     [m/s]
//
// theta is the slope in degrees, about -40 to 40, with dense data inside 30.
// Campbell et al. (2019): nearly 30,000 people on trails near Salt Lake City.
func (r campbellRow) speed(theta float64) float64 {
	u := (theta - r.a) / r.b
	return r.c/(math.Pi*r.b*(1+u*u)) + r.d + r.e*theta
}

var campbellRange = Range{Min: slopeOf(-40), Max: slopeOf(40)}

const campbellFormula = "v = c / (pi b (1 + ((theta - a)/b)^2)) + d + e theta m/s, theta in degrees, a to e by percentile"

var campbellCaveats = []string{
	"hikers, joggers and runners together: the 50th percentile jogs (2.55 m/s on the flat); walkers are the 5th to 25th, a party over weeks the 5th to 10th",
	"on trails, unladen, on short outings",
}

// Campbell returns the speed of a percentile of people, 1 (slowest) to 99.
// Between two published rows the speed is taken in proportion, and outside them
// the nearest row holds: both are assumptions of Longwalk. At slopes of 35
// degrees and more some neighbouring rows above the 40th cross by 0.01 m/s.
func Campbell(percentile float64) Speed {
	s := Speed{
		Name:  fmt.Sprintf("campbell-%g", percentile),
		Title: fmt.Sprintf("Campbell et al. 2019, percentile %g of people on trails", percentile), Formula: campbellFormula,
		Range: campbellRange, Works: []cite.Work{cite.Campbell2019}, Caveats: campbellCaveats, Measured: flatTrail,
	}
	low, high, share := campbellBetween(percentile)
	if share == 0 {
		s.At = within(campbellRange, func(x float64) float64 { return low.speed(degrees(x)) })
		if low.percentile == percentile {
			return s
		}
	} else {
		s.At = within(campbellRange, func(x float64) float64 {
			theta := degrees(x)
			return (1-share)*low.speed(theta) + share*high.speed(theta)
		})
	}
	s.Works = append(s.Works, cite.SettingPercentiles)
	return s
}

// campbellBetween returns the rows on either side of a percentile and the share
// of the upper one; the share is 0 on a row and outside the table.
func campbellBetween(percentile float64) (low, high campbellRow, share float64) {
	low = campbellRows[0]
	for _, r := range campbellRows {
		if percentile < r.percentile {
			if r == low {
				return low, low, 0
			}
			return low, r, (percentile - low.percentile) / (r.percentile - low.percentile)
		}
		low = r
		if percentile == r.percentile {
			break
		}
	}
	return low, low, 0
}

// campbellDefault is the percentile for a party over weeks.
const campbellDefault = 5

// campbell is the slowest percentile that walkers over weeks keep to.
var campbell = func() Speed {
	s := Campbell(campbellDefault)
	s.Name = "campbell"
	return s
}()

func campbellModel() cite.Model {
	m := campbell.model()
	m.Title = "Campbell et al. 2019, percentiles of people on trails"
	m.Inputs = append(m.Inputs, cite.Quantity{
		Name: "percentile", Unit: "%", Doc: "of people, 1 the slowest; in proportion between published rows (assumption)",
		Min: 1, Max: 99, Default: campbellDefault, Optional: true,
	})
	m.Works = []cite.Work{cite.Campbell2019, cite.SettingPercentiles}
	m.Eval = func(in cite.Values) (cite.Values, error) {
		return speedValues(Campbell(in["percentile"]).At(in["slope"])), nil
	}
	for _, w := range [][3]float64{ // percentile, degrees, m/s
		{5, 0, 1.145},
		{5, -20, 0.680},
		{5, 20, 0.514},
		{10, 0, 1.320},
		{25, 0, 1.900},
		{50, 0, 2.552},
		{50, 20, 0.879},
		{50, 30, 0.669},
	} {
		m.Checks = append(m.Checks, cite.Check{
			In:  cite.Values{"percentile": w[0], "slope": slopeOf(w[1])},
			Out: "speed", Want: w[2], Tol: halfThousandth, Note: asWritten,
		})
	}
	return m
}
