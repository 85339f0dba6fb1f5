package body

import "math"

// What the worst of mountain sickness does.
const (
	// OedemaAbove is the height from which mountain sickness may pass into
	// oedema of lung or brain [m].
	OedemaAbove = 3500
	// OedemaShare is the share of the sick above that height who get oedema of
	// the lung: 6 of 50 (Schommer and Baertsch 2011); of lung or brain 11 of 111
	// at 4559 m (Maggiorini et al. 1990).
	OedemaShare = 0.06 / 0.5
	// OedemaKills is the share of those who die of it untreated: about half.
	OedemaKills = 0.5
)

// MountainSickness returns the share of people who are mountain sick in the
// morning after the first night at an elevation [m], when they were used to
// another [m].
//
//	p = 1/(1 + exp(4.5 - 1.3 gain)), gain in km
//
// It is 0 below 2000 m, and within 500 m of the height one is used to.
func MountainSickness(elevation, used float64) float64 {
	gain := elevation - used
	if elevation < sickFrom || gain < sickGainsBy {
		return 0
	}
	return 1 / (1 + math.Exp(-sickBase-sickGain*gain/1000))
}

// SickThisHour returns the chance that an hour of sleep at an elevation [m]
// makes a person mountain sick who is well: eight such hours give the share of
// MountainSickness.
func SickThisHour(elevation, used float64) float64 {
	return 1 - math.Pow(1-MountainSickness(elevation, used), 1.0/8)
}

// climb moves the height to which the person is used.
func (p *Person) climb(d Demand, h *Hour) {
	day := h.Lived / 24
	if d.Altitude >= p.UsedTo {
		p.UsedTo = math.Min(d.Altitude, p.UsedTo+climbsUsed*day)
	} else {
		p.UsedTo = math.Max(d.Altitude, p.UsedTo-heightForgotten*day)
	}
}
