package body

import "math"

// State is what an hour changes in a person.
type State struct {
	Core, Skin float64    // temperatures of the two nodes [degC]
	Fat        float64    // [kg]
	Lean       float64    // fat-free mass at normal hydration, without glycogen and its water [kg]
	Glycogen   float64    // dry [kg]
	FatUse     float64    // how far the body has got used to burning fat for want of glycogen, 0..1
	Exertion   float64    // mean energy spent over resting of the last week [1]
	Gut        float64    // eaten and not yet absorbed [kcal]
	Food       float64    // mean of the food of the last weeks, by which rest adapts [kcal/day]
	Lately     float64    // mean of the food of the last days, by which the kidneys keep salt [kcal/day]
	Water      float64    // body water [l]
	Fluid      float64    // fluid outside the cells gained with salt, or lost with it, since fed [l]
	Fatigue    float64    // 0 rested .. 1 spent
	Clock      float64    // local solar time in the middle of the hour to come, set by the caller; 0: not told, and no rhythm of the day [h]
	Sleep      Sleepiness // pressure to sleep, and its debt
	InDark     float64    // since bright light or a fire, as far as 1 [h]
	ShiverLeft float64    // share of the endurance of shivering that is left, 1..0
	Fever      float64    // harm done by a hot core, in hours at 42 degC (EquivalentHours) [h]
	HeatDays   float64    // days of getting used to heat, 0..FullyUsedToHeat
	HeatToday  float64    // of the day's share of it that is had, as far as 1 [d]
	UsedTo     float64    // height to which the person is used [m]
	VitaminC   float64    // in the body [mg]
	LiverA     float64    // vitamin A in the liver [ug/g]
	Injuries   []Injury
	Damp       float64     // water in the clothing, from rain and sweat [kg]
	Ends       Extremities // what freezes first
	Feet       Feet        // wet and cold
}

// Person is one body on its way. It draws no random numbers: the same demands
// give the same hours.
type Person struct {
	State
	Traits Traits

	startMass            float64 // at full hydration [kg]
	fedRest              float64 // resting rate of the fed body [W]
	fedLean              float64 // [kg]
	usual                float64 // usual food [kcal/day]
	overUsual, overCells float64 // one over it, and over the mass of cells when fed
	area                 float64 // DuBois surface now [m2]
	tall                 float64 // factor of height of the surface
	small                float64 // factor of the cost of walking by stature
	rank                 float64 // Frailty among those who are alive so thin
	surface              float64 // temperature of clothing or bare skin [degC]
	cause                Cause
	lived                float64 // [h]
}

// New returns a rested, fed and watered person with these traits.
func New(t Traits) *Person {
	p := &Person{Traits: t, startMass: t.Mass, tall: 0.202 * math.Pow(t.Height, 0.725), small: SmallCost(t.Height)}
	p.Core, p.Skin, p.surface = coreSet, skinSet, skinSet
	p.Fat = t.FatShare * t.Mass
	if t.FatShare <= 0 {
		p.Fat = FatShareOf(t) * t.Mass
	}
	p.Glycogen = p.full()
	p.Lean = t.Mass - p.Fat - p.Glycogen*(1+glycogenWater)
	p.Water = p.normalWater()
	p.rank = amongTheLiving(t.Sex, p.BMI()/p.build(), t.Frailty)
	p.feed()
	p.stock()
	p.area = p.surfaceArea()
	p.ShiverLeft, p.UsedTo = 1, t.Home
	p.Ends = Extremities{Extremity{Skin: skinSet}, Extremity{Skin: skinSet}, Extremity{Skin: skinSet}}
	if t.Acclimated {
		p.HeatDays = FullyUsedToHeat
	}
	return p
}

// normalWater returns the body water of a fully watered person with the lean
// mass, glycogen and salt of now [l].
func (p *Person) normalWater() float64 {
	return leanWater*p.Lean + glycogenWater*p.Glycogen + p.Fluid
}

// Deficit returns how much body water is missing [l]; it is negative after
// drinking more than needed.
func (p *Person) Deficit() float64 { return p.normalWater() - p.Water }

// Dehydration returns the water deficit as a share of the fully watered body
// mass [%].
func (p *Person) Dehydration() float64 { return 100 * p.Deficit() / p.WateredMass() }

// Mass returns the unclothed body mass [kg].
func (p *Person) Mass() float64 {
	return p.Fat + (1-leanWater)*p.Lean + p.Glycogen + p.Water
}

// WateredMass returns the mass the person would have when fully watered [kg].
func (p *Person) WateredMass() float64 {
	return p.Fat + p.Lean + (1+glycogenWater)*p.Glycogen + p.Fluid
}

// BMI returns the body mass index of the fully watered body, so that thirst is
// not mistaken for starvation [kg/m2].
func (p *Person) BMI() float64 {
	return p.WateredMass() / (p.Traits.Height * p.Traits.Height)
}

// WeightLoss returns the share of the starting mass that is lost, water apart,
// never negative.
func (p *Person) WeightLoss() float64 {
	return max(0, 1-(p.WateredMass()-p.Fluid)/p.startMass)
}

// Aerobic returns the largest metabolic rate the person can reach now at this
// altitude [W].
func (p *Person) Aerobic(altitude float64) float64 {
	return p.aerobic(AerobicShare(altitude, p.UsedTo))
}

// aerobic returns the largest metabolic rate the person can reach now [W] where
// the air leaves a share of what is reached at sea level.
func (p *Person) aerobic(share float64) float64 {
	left := 1 - p.WeightLoss()
	thirst := max(0, p.Dehydration()-thirstFree)
	f := share * left * left * max(0.2, 1-thirstCost*thirst)
	return p.Traits.VO2max * p.startMass * (joulePerMlO2 / 60) * f * (1 - scurvyCost*p.Scurvy())
}

// Capacity returns the metabolic rate that can be kept up over a marching day
// now at this altitude [W]: marchShare of the largest, less for fatigue and
// want of sleep, and no more than fat and glycogen pay for.
func (p *Person) Capacity(altitude float64) float64 {
	share := min(marchShare*(1-fatigueCost*p.Fatigue)*p.endurance(), p.Fuelled(altitude))
	return max(p.Rest(), share*p.Aerobic(altitude))
}

// endurance returns the share of endurance that sleepiness leaves at this hour.
func (p *Person) endurance() float64 {
	if p.Clock <= 0 {
		return p.Sleep.Endurance()
	}
	return p.Sleep.EnduranceAt(p.Clock)
}

// Alive reports whether the person lives.
func (p *Person) Alive() bool { return p.cause == Alive }

// Cause returns what the person died of.
func (p *Person) Cause() Cause { return p.cause }

// Lived returns how long the person has lived since New [h].
func (p *Person) Lived() float64 { return p.lived }

// Conscious reports whether the person is awake to the world or can be woken.
func (p *Person) Conscious() bool {
	return p.Alive() && p.Core > unconsciousCold && p.Core < unconsciousHot && p.Fever < stunningFever &&
		p.Drained() < unconsciousDry
}

// CanWalk reports whether the person can go on foot at all.
func (p *Person) CanWalk() bool {
	return p.Conscious() && p.Core >= walkCold && p.Core < walkHot && p.Drained() < walkDry &&
		p.BMI() > p.leastWalking() && p.Lameness() < 1
}

// Injury is a hurt that slows walking until it has healed.
type Injury struct {
	Kind      string
	Severity  float64 // share of walking speed lost, 0..1
	HoursLeft float64 // [h]
	Height    float64 // where it struck, of those that going down heals [m], 0: none of those
	Kills     Cause   // what its end is unless the sick go down, Alive: it heals
}

// Hurt adds an injury.
func (p *Person) Hurt(i Injury) {
	i.Severity = min(1, max(0, i.Severity))
	p.Injuries = append(p.Injuries, i)
}

// Lameness returns the share of walking speed that injuries and frozen toes
// take, 0..1; several multiply.
func (p *Person) Lameness() float64 {
	left := 1 - p.Ends.crippled()
	for _, i := range p.Injuries {
		left *= 1 - i.Severity
	}
	return 1 - left
}

// heal takes the hour off every injury and drops those that have healed. Scurvy
// keeps wounds open; going down and staying there heals what height did, and at
// height it may kill.
func (p *Person) heal(altitude float64, h *Hour) {
	kept := p.Injuries[:0]
	for _, i := range p.Injuries {
		low := i.low(altitude)
		switch {
		case low:
			i.HoursLeft = min(i.HoursLeft, descentHeals) - h.Lived
		case i.Height > 0:
			i.HoursLeft -= h.Lived
		default:
			i.HoursLeft -= h.Lived * (1 - p.Scurvy())
		}
		if i.HoursLeft <= 0 && !low && i.Kills != Alive && p.cause == Alive {
			p.cause = i.Kills
		}
		if i.HoursLeft > 0 {
			kept = append(kept, i)
		}
	}
	p.Injuries = kept
}
