package weather

import (
	"math"

	"github.com/longwalk/longwalk/chance"
)

// The residuals of daily maximum, minimum and radiation, each with mean 0 and
// variance 1, follow
//
//	x(t) = A x(t-1) + B e(t)
//
// with e standard normal: Richardson and Wright (1984), page 5. Copies with
// 0.718 for 0.781, -0.314 for -0.341 or +0.039 for -0.039 are misprints: with
// them the variances are not 1.
var (
	wgenA = [3][3]float64{{0.567, 0.086, -0.002}, {0.253, 0.504, -0.050}, {-0.006, -0.039, 0.244}}
	wgenB = [3][3]float64{{0.781, 0, 0}, {0.328, 0.637, 0}, {0.238, -0.341, 0.873}}
)

// maxMinCorrelation is that of the residuals of maximum and minimum, as the
// matrices give it.
const maxMinCorrelation = 0.634

// daily is the standing of a day against the usual, free of place: it is the
// same wherever the party is.
type daily struct {
	x      [3]float64 // residuals of maximum, minimum, radiation
	wind   float64    // standard normal, persistent
	vapour float64    // standard normal
	wet    float64    // uniform: wet when below the chance of rain
}

// streams of a day's draws; keys of chance.Stream.At.
const (
	dailyKey = iota + 1
	hourlyKey
	monthlyKey
)

// follow returns the standing of a day that comes after d.
func (d daily) follow(s chance.Stream, day int64) daily {
	r := s.At(dailyKey, uint64(day))
	var e [3]float64
	for i := range e {
		e[i] = r.Normal()
	}
	var next daily
	for i := range next.x {
		for j := range e {
			next.x[i] += wgenA[i][j]*d.x[j] + wgenB[i][j]*e[j]
		}
	}
	next.wind = windDayMemory*d.wind + math.Sqrt(1-windDayMemory*windDayMemory)*r.Normal()
	next.vapour = r.Normal()
	next.wet = r.Float()
	return next
}

// slow is how far a month stands from the usual, in standard normals.
type slow struct{ heat, rain float64 }

func monthly(s chance.Stream, month int) slow {
	r := s.At(monthlyKey, uint64(month))
	return slow{r.Normal(), r.Normal()}
}

// slowAt blends the anomalies of the months around a day so that they keep
// their spread: months is the time since year 0 [months], whole at their starts.
func slowAt(s chance.Stream, months float64) slow {
	first := math.Floor(months - 0.5)
	w := months - 0.5 - first
	a, b := monthly(s, int(first)), monthly(s, int(first)+1)
	n := math.Sqrt((1-w)*(1-w) + w*w)
	return slow{((1-w)*a.heat + w*b.heat) / n, ((1-w)*a.rain + w*b.rain) / n}
}
