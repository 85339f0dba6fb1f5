package body

// swallow takes in what the body can hold of the drink and food offered.
// Drinking stops when the deficit is made good.
func (p *Person) swallow(d *Demand, h *Hour) {
	room := max(0, p.Deficit())
	h.Drunk = min(max(0, d.Drink), min(room, drinkRate))
	p.Water += h.Drunk
	h.Eaten = clamp(d.Eat, 0, max(0, gutHolds-p.Gut))
	p.Gut += h.Eaten
	p.digest(h)
}

// burn pays the hour's expenditure from what was absorbed and from the stores,
// or lays the surplus down. Glycogen buffers; fat and lean share the rest by
// Forbes's curve (dFFM/dBW = 10.4/(10.4+F)).
func (p *Person) burn(e *surroundings, h *Hour) {
	balance := h.Absorbed - h.Expended // [kcal]
	if balance < 0 {
		use := p.fromGlycogen(-balance, e, h)
		p.Glycogen -= use * (1 / kcalPerKgGlycogen)
		balance += use
	} else {
		lay := min(balance, (p.full()-p.Glycogen)*kcalPerKgGlycogen)
		p.Glycogen += lay * (1 / kcalPerKgGlycogen)
		balance -= lay
	}
	p.learnFat(h.Lived)
	p.exert(h)
	lean := Forbes(p.Fat) * LeanSpared(p.Exertion, p.Fat/(p.Traits.Height*p.Traits.Height))
	change := balance / (lean*kcalPerKgLean + (1-lean)*kcalPerKgFat) // [kg]
	p.Lean += lean * change
	p.Fat += (1 - lean) * change
	h.Oxidation = waterPerKcal * h.Expended
	p.Water += h.Oxidation
}

// Stored returns the energy in fat, lean tissue, glycogen and gut [kcal].
func (p *Person) Stored() float64 {
	return p.Fat*kcalPerKgFat + p.Lean*kcalPerKgLean + p.Glycogen*kcalPerKgGlycogen + p.Gut
}

// drain takes the hour's water losses out of the body. Sweat, skin and breath
// were summed by the minutes.
func (p *Person) drain(h *Hour) {
	h.Urine = p.leastUrine() * h.Lived
	if over := -p.Deficit(); over > 0 {
		h.Urine += over * urineShare * h.Lived
	}
	h.Faeces = faecesPerKcal * h.Absorbed
	p.Water -= h.Urine + h.Faeces + h.Sweat + h.Skinned + h.Respiratory
}

// tire moves fatigue and sleep. A full marching day at capacity leaves a
// rested person tired by fatigueOfDay; shivering has an endurance of its own.
func (p *Person) tire(d *Demand, e *surroundings, h *Hour) {
	rest := p.Rest()
	able := max(rest+1, marchShare*p.aerobic(e.aerobicShare))
	load := (h.Metabolic - h.Shiver - awakeRest*rest) / (able - rest)
	switch {
	case load > lightLoad:
		p.Fatigue += load * (fatigueOfDay / marchHours) * h.Lived
	case d.Asleep:
		p.Fatigue -= recoveryAsleep * h.Lived
	default:
		p.Fatigue -= recoveryAwake * h.Lived
	}
	p.Fatigue = clamp(p.Fatigue, 0, 1)
	p.sleepOrWake(d, h)
}

// getUsedTo counts the days of getting used to heat and height; one day counts
// no more than one, however long its sweating.
func (p *Person) getUsedTo(d *Demand, h *Hour) {
	p.HeatToday = max(0, p.HeatToday-h.Lived/24)
	if h.Sweat > trainingSweat*h.Lived {
		gain := min(h.Lived/trainingHours, 1-p.HeatToday)
		p.HeatToday += gain
		p.HeatDays += gain
	} else {
		p.HeatDays -= h.Lived / 24 * heatForgotten
	}
	p.HeatDays = clamp(p.HeatDays, 0, FullyUsedToHeat)
	p.climb(d, h)
}
