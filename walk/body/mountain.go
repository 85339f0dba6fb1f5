package body

import "math"

// The forms of sickness at height, as kinds of Injury.
const (
	MountainSick        = "mountain sickness"
	WaterOnLung         = "oedema of the lung"
	SwollenBrain        = "oedema of the brain"
	OedemaAbove         = 3500.0 // height from which the sick may get oedema, where it was counted from [m]
	lungShare           = 0.12   // share of those sick above it with oedema of the lung: 6 of 50 at 4500 m, Schommer and Baertsch 2011
	brainShare          = 0.07   // the same of the brain: lung or brain 11 of 111 at 4559 m, of whom 53 in 100 sick, Maggiorini et al. 1990
	LungKills           = 0.5    // share of the untreated who die of it unless they go down
	BrainKills          = 0.6    // the same, of those who fall into coma, Hackett and Roach 2004
	lungHours           = 48.0   // from first signs to its end [h]
	brainHours          = 36.0   // the same; coma within a day, Hackett and Roach 2004
	descentHeals        = 24.0   // most time to heal once low enough [h]
	descentEnough       = 650.0  // descent that heals, middle of 300 to 1000 m, Luks et al. 2019 [m]
	lungSeverity        = 0.8    // share of speed lost: breathless at rest
	brainSeverity       = 0.95   // staggers, led by the hand
	Lung, Brain   Cause = "oedema of the lung at height", "oedema of the brain at height"
)

// Oedema returns the shares of those fallen sick at an elevation [m] who get
// oedema of the lung and of the brain: one share of each from 3500 m, which also
// gives the counts of a trek.
func Oedema(elevation float64) (lung, brain float64) {
	if elevation < OedemaAbove {
		return 0, 0
	}
	return lungShare, brainShare
}

// Sickness returns the illness of one who falls sick at an elevation [m] by two
// draws from 0 to 1: the first says which form it takes, the second how hard it
// is or whether it kills unless the sick go down.
func Sickness(elevation, form, hard float64) Injury {
	lung, brain := Oedema(elevation)
	switch {
	case form < lung:
		return oedema(Injury{Kind: WaterOnLung, Severity: lungSeverity, HoursLeft: lungHours, Height: elevation}, hard < LungKills, Lung)
	case form < lung+brain:
		return oedema(Injury{Kind: SwollenBrain, Severity: brainSeverity, HoursLeft: brainHours, Height: elevation}, hard < BrainKills, Brain)
	}
	return Injury{Kind: MountainSick, Severity: 0.2 + 0.3*hard, HoursLeft: 48, Height: elevation}
}

// oedema kills in its time, or takes five days to heal where it struck.
func oedema(i Injury, kills bool, of Cause) Injury {
	if kills {
		i.Kills = of
		return i
	}
	i.HoursLeft = 24 * 5
	return i
}

// low reports whether this height [m] is low enough to heal an illness of
// height.
func (i Injury) low(altitude float64) bool {
	return i.Height > 0 && altitude <= i.Height-descentEnough
}

// MountainSickness returns the share of people who are mountain sick in the
// morning after the first night at an elevation [m], when they were used to
// another [m].
//
//	p = 1/(1 + exp(4.5 - 1.3 gain)), gain in km
//
// It comes up to that in a straight line from 1500 to 2000 m, and from 300 to 500
// m above the height one is used to; below it is 0.
func MountainSickness(elevation, used float64) float64 {
	gain := elevation - used
	comes := clamp((elevation-sickFrom)/(sickWhole-sickFrom), 0, 1) * clamp((gain-sickGainsFrom)/(sickGainsWhole-sickGainsFrom), 0, 1)
	return comes / (1 + math.Exp(-sickBase-sickGain*gain/1000))
}

// SickThisHour returns the chance that an hour of sleep at an elevation [m]
// makes a person mountain sick who is well: eight such hours give the share of
// MountainSickness.
func SickThisHour(elevation, used float64) float64 {
	return 1 - math.Pow(1-MountainSickness(elevation, used), 1.0/8)
}

// SickAt returns the height at which an illness of height struck that has not
// healed, the highest of several, 0 for none [m].
func (s State) SickAt() float64 {
	at := 0.0
	for _, i := range s.Injuries {
		at = max(at, i.Height)
	}
	return at
}

// climb moves the height to which the person is used.
func (p *Person) climb(d *Demand, h *Hour) {
	day := h.Lived / 24
	if d.Altitude >= p.UsedTo {
		p.UsedTo = min(d.Altitude, p.UsedTo+climbsUsed*day)
	} else {
		p.UsedTo = max(d.Altitude, p.UsedTo-heightForgotten*day)
	}
}
