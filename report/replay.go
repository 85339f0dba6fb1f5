package report

import (
	"fmt"
	"math"

	"github.com/longwalk/longwalk/assess"
)

// replay is the typical walk for the optional player over the map: places as
// shares of the map's width and height.
type replay struct {
	Days []replayDay `json:"days"`
}

// replayDay is one day of the player.
type replayDay struct {
	X    float64 `json:"x"` // [%]
	Y    float64 `json:"y"` // [%]
	Text string  `json:"t"`
}

func replayOf(a *assess.Assessment, v view) *replay {
	if len(a.Ensemble.Sample) == 0 || len(a.Ensemble.Sample[0].Days) < 2 {
		return nil
	}
	r := &replay{}
	for _, d := range a.Ensemble.Sample[0].Days {
		p := v.xy(d.At)
		n := 0
		for _, q := range d.People {
			if q.Present {
				n++
			}
		}
		text := fmt.Sprintf("Day %d, %s: km %s, %s to %s °C, %s on the way", d.Day, dateOf(d.Date), whole(d.Km), whole(d.Low), whole(d.High), plural(n, "person", "people"))
		r.Days = append(r.Days, replayDay{round(100*p.x/math.Max(1, v.w), 2), round(100*p.y/math.Max(1, v.h), 2), text})
	}
	return r
}
