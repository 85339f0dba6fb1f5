package ensemble

import (
	"math"
	"sort"

	"github.com/longwalk/longwalk/cite"
)

// z is the standard normal quantile of a two-sided 95 % interval.
const z = 1.959963984540054

// Wilson returns the share k of n with its 95 % score interval.
//
//	(p + z2/2n +- z sqrt(p(1-p)/n + z2/4n2)) / (1 + z2/n)
//
// Wilson 1927, eq. for the score interval. For n = 0 nothing is known: the
// interval is 0 to 1.
func Wilson(k, n int) Estimate {
	if n <= 0 {
		return Estimate{0, 0, 1}
	}
	p, m := float64(k)/float64(n), float64(n)
	mid := (p + z*z/(2*m)) / (1 + z*z/m)
	half := z / (1 + z*z/m) * math.Sqrt(p*(1-p)/m+z*z/(4*m*m))
	e := Estimate{Estimate: p, Low: math.Max(0, mid-half), High: math.Min(1, mid+half)}
	switch k { // exact where the formula rounds
	case 0:
		e.Low = 0
	case n:
		e.High = 1
	}
	return e
}

// Works returns what the estimates rest on.
func Works() []cite.Work { return []cite.Work{cite.Wilson1927, cite.Spearman1904} }

// quantiles returns the 5th, 50th and 95th percentile, between the order
// statistics; zero when there are no values.
func quantiles(values []float64) Quantiles {
	if len(values) == 0 {
		return Quantiles{}
	}
	v := append([]float64{}, values...)
	sort.Float64s(v)
	return Quantiles{P05: quantile(v, 0.05), P50: quantile(v, 0.5), P95: quantile(v, 0.95)}
}

// quantile of sorted values, linear between order statistics.
func quantile(v []float64, q float64) float64 {
	x := q * float64(len(v)-1)
	i := int(math.Floor(x))
	if i+1 >= len(v) {
		return v[len(v)-1]
	}
	return v[i] + (x-float64(i))*(v[i+1]-v[i])
}

// rankCorrelation returns Spearman's rank correlation, ties given their mean
// rank; 0 when either side does not vary.
func rankCorrelation(x, y []float64) float64 {
	a, b := ranks(x), ranks(y)
	ma, mb := mean(a), mean(b)
	var sab, saa, sbb float64
	for i := range a {
		da, db := a[i]-ma, b[i]-mb
		sab, saa, sbb = sab+da*db, saa+da*da, sbb+db*db
	}
	if saa == 0 || sbb == 0 {
		return 0
	}
	return sab / math.Sqrt(saa*sbb)
}

func ranks(x []float64) []float64 {
	order := make([]int, len(x))
	for i := range order {
		order[i] = i
	}
	sort.SliceStable(order, func(i, j int) bool { return x[order[i]] < x[order[j]] })
	out := make([]float64, len(x))
	for i := 0; i < len(order); {
		j := i
		for j < len(order) && x[order[j]] == x[order[i]] {
			j++
		}
		for k := i; k < j; k++ {
			out[order[k]] = float64(i+j-1)/2 + 1
		}
		i = j
	}
	return out
}

func mean(x []float64) float64 {
	if len(x) == 0 {
		return 0
	}
	s := 0.0
	for _, v := range x {
		s += v
	}
	return s / float64(len(x))
}
