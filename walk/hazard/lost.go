package hazard

import (
	"github.com/longwalk/longwalk/chance"
	"github.com/longwalk/longwalk/cite"
)

// lost is to go for wood or water in the dark and not to find the fire again.
//
// That people without a visible cue walk in circles is published (Souman et
// al. 2009); how often somebody fails to come back to a fire is not. The rate
// is a setting: one in three thousand hours away from the fire in the dark
// for a sighted person; a night-blind person is put at a hundred times that,
// because beyond the firelight he sees nothing at all.
var lost = Hazard{
	Name:  "lost in the dark",
	Title: "Not finding back to the fire in the dark",
	Works: []cite.Work{cite.Souman2009},
	Chance: func(s Situation) float64 {
		if !s.Dark || s.Gathering <= 0 {
			return 0
		}
		p := lostRate * s.Gathering
		if s.NightBlind {
			p *= lostBlind
		}
		if s.Weather.Blizzard || s.Weather.Dust {
			p *= lostStorm
		}
		if s.WoodLore {
			p /= 2
		}
		return min(p, 0.5)
	},
	Strike: func(_ Situation, luck *chance.Stream) Effect {
		return Effect{Astray: 4 + 8*luck.Float(), Text: "went for wood in the dark and did not find back to the fire"}
	},
}

const (
	lostRate  = 1.0 / 3000
	lostBlind = 100
	lostStorm = 5
)
