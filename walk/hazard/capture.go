package hazard

import (
	"github.com/longwalk/longwalk/chance"
	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/world/territory"
)

// Capture is the name of the hazard of being caught.
const Capture = "capture"

// capture is to be taken by a power that hunts the person or hands him back.
//
// Of 45,755 who fled Soviet camps in 1933, 28,370 were caught (Applebaum
// 2003): 62 %. Spread evenly over the first sixty days, that is 1.6 % a day
// under middling watch (level 2), which is the setting here; it is scaled with
// the level of watch, and with nearness to settlements. Most who were caught
// were caught near the camp and by its own search, so far from camp this is
// too harsh, and near it too kind.
var capture = Hazard{
	Name:  Capture,
	Title: "Being caught",
	Works: []cite.Work{cite.Applebaum2003},

	Together: true,

	Chance: func(s Situation) float64 {
		var f float64
		switch s.Attitude {
		case territory.Hunts:
			f = 1
		case territory.HandsBack, territory.Hostile:
			f = 0.5
		default:
			return 0
		}
		if s.Border {
			return f * borderCatch[min(max(s.Watch, 0), 4)]
		}
		f *= captureDay / 24 * float64(s.Watch) / 2
		switch {
		case s.Town < 0 || s.Town > 30:
			f *= 0.25
		case s.Town < 8:
			f *= 3
		}
		if !s.Hiding {
			f *= 2
		}
		return min(f, 1)
	},
	Strike: func(s Situation, _ *chance.Stream) Effect {
		return Effect{Caught: true, Text: "was caught"}
	},
}

// captureDay is the chance for each day under watch 2, from 62 % in 60 days:
// 1 - exp(ln(1-0.62)/60).
const captureDay = 0.016

// borderCatch is the chance of being caught on crossing a watched line, by
// level of watch: a setting.
var borderCatch = [5]float64{0, 0.01, 0.03, 0.10, 0.40}
