package world

import (
	"fmt"
	"math"
	"slices"
	"strings"
)

// Limits bound the errors of a quantity; 0 is no bound.
type Limits struct {
	Bias       float64 `json:"bias,omitempty"`        // mean error, either way
	Median     float64 `json:"median,omitempty"`      // median absolute error
	RMSE       float64 `json:"rmse,omitempty"`        // root of the mean square error
	NineTenths float64 `json:"nine_tenths,omitempty"` // nine absolute errors in ten
	Share      float64 `json:"share,omitempty"`       // least share of places that hold
}

// String returns the bounds in a few words.
func (l Limits) String() string {
	var parts []string
	for _, b := range []struct {
		name  string
		value float64
	}{{"median", l.Median}, {"RMSE", l.RMSE}, {"bias +-", l.Bias}, {"9 in 10", l.NineTenths}, {"share at least", l.Share}} {
		if b.value != 0 {
			parts = append(parts, fmt.Sprintf("%s %.4g", b.name, b.value))
		}
	}
	return strings.Join(parts, ", ")
}

// Agreement is how the world agrees with measured facts in one quantity. Errors
// are the world less the fact; of a quantity of the kind "holds or not" they are
// 0 and 1.
type Agreement struct {
	Quantity   string  `json:"quantity"`
	Unit       string  `json:"unit"`
	N          int     `json:"n"`
	Bias       float64 `json:"bias"`
	Median     float64 `json:"median_error"`
	RMSE       float64 `json:"rmse"`
	NineTenths float64 `json:"nine_tenths"`
	YesNo      bool    `json:"yes_no,omitempty"` // the facts hold or not; only Share tells
	Share      float64 `json:"share,omitempty"`  // of the facts that hold
	Aim        Limits  `json:"aim"`              // what is wanted
	Claim      Limits  `json:"claim"`            // what Longwalk's documents claim
	OK         bool    `json:"ok"`               // within the aim
	Claimed    bool    `json:"within_claim"`
	Note       string  `json:"note,omitempty"`
}

// comparison gathers the errors of one quantity.
type comparison struct {
	quantity, unit, note string
	aim, claim           Limits
	yesNo                bool // errors are 0 where the fact holds, 1 where not
	errors               []float64
}

func (c *comparison) add(model, fact float64) {
	if finite(model) && finite(fact) {
		c.errors = append(c.errors, model-fact)
	}
}

func (c *comparison) hold(holds bool) {
	e := 1.0
	if holds {
		e = 0
	}
	c.errors = append(c.errors, e)
}

// agreement is the comparison in figures; ok is false when there was nothing
// to compare.
func (c *comparison) agreement() (a Agreement, ok bool) {
	n := len(c.errors)
	if n == 0 {
		return a, false
	}
	a = Agreement{Quantity: c.quantity, Unit: c.unit, N: n, Aim: c.aim, Claim: c.claim, Note: c.note, YesNo: c.yesNo}
	size := make([]float64, n)
	for i, e := range c.errors {
		size[i] = math.Abs(e)
		a.Bias += e / float64(n)
		a.RMSE += e * e / float64(n)
	}
	a.RMSE = math.Sqrt(a.RMSE)
	slices.Sort(size)
	a.Median, a.NineTenths = quantile(size, 0.5), quantile(size, 0.9)
	if c.yesNo {
		a.Share, a.Bias, a.RMSE, a.Median, a.NineTenths = 1-a.Bias, 0, 0, 0, 0
	}
	a.OK, a.Claimed = a.within(c.aim), a.within(c.claim)
	return a, true
}

func (a Agreement) within(l Limits) bool {
	under := func(x, bound float64) bool { return bound == 0 || x <= bound }
	return under(math.Abs(a.Bias), l.Bias) && under(a.Median, l.Median) && under(a.RMSE, l.RMSE) &&
		under(a.NineTenths, l.NineTenths) && a.Share >= l.Share
}

// quantile of sorted values, between neighbours.
func quantile(sorted []float64, q float64) float64 {
	x := q * float64(len(sorted)-1)
	i := int(x)
	if i+1 >= len(sorted) {
		return sorted[len(sorted)-1]
	}
	return sorted[i] + (x-float64(i))*(sorted[i+1]-sorted[i])
}

// Agree holds the world against the facts, quantity by quantity; quantities of
// which there are no facts are left out.
func (w *World) Agree(f Facts) []Agreement {
	var out []Agreement
	for _, part := range [][]*comparison{
		w.agreeHeights(f), w.agreeStations(f), w.agreeSnow(f), w.agreeIce(f), w.agreeWater(f), agreeSky(f),
	} {
		for _, c := range part {
			if a, ok := c.agreement(); ok {
				out = append(out, a)
			}
		}
	}
	return out
}
