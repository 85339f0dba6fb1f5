package body

import "fmt"

// Symptoms returns what a companion would see of hunger, height, want of
// vitamins, hurts and want of sleep, worst first in each, in plain words.
// Nothing to see gives none.
func (p *Person) Symptoms() []string {
	if !p.Alive() {
		return nil
	}
	var out []string
	for _, s := range []string{p.seeHunger(), p.seeSwelling(), p.seeScurvy(), p.seeBlindness(), p.seeSleep(), p.seeFatigue()} {
		if s != "" {
			out = append(out, s)
		}
	}
	for _, i := range p.Injuries {
		out = append(out, i.see())
	}
	return out
}

// first returns the words of the first line whose threshold is reached.
func first(x float64, lines []sight) string {
	for _, l := range lines {
		if x >= l.from {
			return l.words
		}
	}
	return ""
}

// sight is what is seen from a value upward.
type sight struct {
	from  float64
	words string
}

// seeHunger goes by the mass lost: a quarter was lost in Minnesota (Keys et al.
// 1950), near the deadly body mass index nobody gets up.
func (p *Person) seeHunger() string {
	if p.BMI() <= p.leastWalking() {
		return "skin and bone, cannot get up any more"
	}
	return first(p.WeightLoss(), []sight{
		{0.25, "wasted, slow and cold, thinks of nothing but food"},
		{0.15, "gaunt, weak, listless"},
		{0.08, "thinner, hungry, feels the cold"},
	})
}

// seeSwelling tells of the oedema of famine, as in Minnesota after half a year.
func (p *Person) seeSwelling() string {
	return first(p.Fluid*70/p.startMass, []sight{{0.5, "ankles and face swollen with hunger"}})
}

// seeScurvy follows the course of scurvy: first the skin, then gums and joints,
// then old wounds.
func (p *Person) seeScurvy() string {
	return first(p.Scurvy(), []sight{
		{0.7, "scurvy: old wounds open, teeth loose, hardly walks"},
		{0.35, "scurvy: bleeding gums, swollen and painful legs"},
		{1e-9, "scurvy begins: weary, spots of blood on the legs"},
	})
}

func (p *Person) seeBlindness() string {
	if p.NightBlind() {
		return "blind in the dark"
	}
	return ""
}

// seeSleep goes by the pressure to sleep of so many hours awake.
func (p *Person) seeSleep() string {
	awake := func(hours float64) float64 { return Sleepiness{}.Awake(hours).Pressure }
	return first(p.Sleep.Pressure, []sight{
		{awake(48), "falls asleep on the march, sees what is not there"},
		{awake(24), "dull and slow, as if drunk, for want of sleep"},
	})
}

func (p *Person) seeFatigue() string {
	return first(p.Fatigue, []sight{{0.9, "spent"}, {0.6, "very tired"}})
}

// see returns the words for an injury or illness by how much speed it takes.
func (i Injury) see() string {
	how := first(i.Severity, []sight{{1, "cannot walk"}, {0.5, "barely walks"}, {0.2, "limps"}, {0, "goes on"}})
	switch i.Kind {
	case MountainSick:
		how = "headache, no appetite, no sleep"
	case WaterOnLung:
		how = "blue lips, breathless at rest, cough"
	case SwollenBrain:
		how = "staggers, confused, drowsy"
	case "diarrhoea", "chest infection":
		how = first(i.Severity, []sight{{0.35, "ill and weak"}, {0, "unwell"}})
	}
	return fmt.Sprintf("%s: %s", i.Kind, how)
}
