package search

import (
	"fmt"
	"strings"

	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/quantity"
)

// String returns the case in a few words.
func (c Case) String() string {
	p := c.Person
	mass := span(p.Mass, 1) + " kg"
	if !c.massSaid() {
		b := physiques[p.Sex]
		mass = fmt.Sprintf("body mass index %.3g (nine in ten %.3g to %.3g)", b.mid, b.low, b.high)
	}
	parts := []string{fmt.Sprintf("%s, %s years, %s, %s cm, %s fitness", p.Sex, span(p.Age, 1), mass, span(p.Height, 100), p.Fitness)}
	if c.fatSaid() {
		parts[0] += fmt.Sprintf(", %s %% fat", span(c.Fat, 1))
	}
	dress := fmt.Sprintf("%.3g clo", c.Clo)
	if c.Wet > 0 {
		dress += fmt.Sprintf(", with %.0f %% of the water that it can hold", 100*c.Wet)
	}
	if c.BedClo > 0 {
		dress += fmt.Sprintf(", bed %.3g clo", c.BedClo)
	}
	parts = append(parts, dress, c.doing())
	parts = append(parts, fmt.Sprintf("water %.3g l and %.3g l a day, food %.6g kcal and %.6g kcal a day", c.Water, c.WaterDaily, c.Food, c.FoodDaily), c.where())
	return strings.Join(parts, "; ")
}

func (c Case) doing() string {
	if c.Immersed > 0 {
		how := "holding still in a life jacket"
		switch {
		case c.swims():
			how = "swimming or treading water, with nothing to hold on to,"
		case !c.Deep():
			how = "standing or sitting still"
		}
		return fmt.Sprintf("%s in water of %.3g degC, %.0f %% of the body in it", how, c.Bath, 100*c.Immersed)
	}
	text := "activity " + string(c.Activity)
	if c.Activity == Walk || c.Activity == NightWalk {
		text += fmt.Sprintf(" %.3g h a day with %.3g kg", c.March, c.Load)
	}
	if c.Shelter != party.NoShelter {
		text += ", " + string(c.Shelter)
		if c.Sharing > 1 {
			text += fmt.Sprintf(" with %d in it", c.Sharing)
		}
	}
	if c.Fire {
		text += ", fire"
	}
	if c.Shaded {
		text += ", out of the sun"
	}
	return text
}

func (c Case) where() string {
	if c.Place != nil {
		text := fmt.Sprintf("%s, %.0f m, from %s", c.Place.At, c.Place.Elevation, c.Start.Format("2 January 2006 15:04"))
		if c.Place.Snow > 0 {
			text += fmt.Sprintf(", usually %.2g m of snow", c.Place.Snow)
		}
		return text
	}
	g := c.Given
	air := fmt.Sprintf("%.3g", g.Low)
	if g.High != g.Low {
		air += fmt.Sprintf(" to %.3g", g.High)
	}
	text := fmt.Sprintf("air %s degC, %.3g %%, wind %.3g m/s", air, g.RH, g.Wind)
	if g.Sun > 0 {
		text += fmt.Sprintf(", sun %.4g W/m2 at noon", g.Sun)
	}
	if g.Rain > 0 {
		text += ", " + g.falls()
	}
	return text + fmt.Sprintf(", from %d o'clock", c.Start.Hour())
}

// falls tells what falls.
func (g Given) falls() string {
	coldest, warmest := 100*g.snows(g.Low), 100*g.snows(g.High)
	switch {
	case coldest < 1:
		return fmt.Sprintf("rain %.3g mm/h", g.Rain)
	case warmest > 99:
		return fmt.Sprintf("snowfall %.3g mm/h", g.Rain)
	case coldest-warmest < 1:
		return fmt.Sprintf("%.3g mm/h of rain and snow, %.0f %% of it snow", g.Rain, coldest)
	}
	return fmt.Sprintf("%.3g mm/h of rain and snow, %.0f to %.0f %% of it snow", g.Rain, warmest, coldest)
}

// span writes a doubt in a unit.
func span(d quantity.Doubt, per float64) string {
	if d.IsExact() {
		return fmt.Sprintf("%.4g", d.Mid*per)
	}
	return fmt.Sprintf("%.4g to %.4g", d.Low*per, d.High*per)
}

// Sentence returns the answer in a sentence, in warm water for whom something
// holds up, and another for whom nothing does.
func (w Window) Sentence() string {
	answer := w.sentence()
	if !w.HeldUp {
		return answer
	}
	answer = "Held up in the water: " + strings.ToLower(answer[:1]) + answer[1:]
	if w.Tires == nil {
		return answer + " Whoever has to swim tires and drowns before; how soon no table tells."
	}
	return answer + fmt.Sprintf(" Whoever has to swim is exhausted after %.2g to %.2g hours, by a table of rescuers, and drowns.", w.Tires.Least, w.Tires.Most)
}

func (w Window) sentence() string {
	end := spell(w.Hours)
	if w.Dead.P50 == nil && w.Dead.Share.Estimate == 0 {
		if w.Helpless.P50 != nil {
			return fmt.Sprintf("Nobody dies within %s, but half are helpless after %s.", end, spell(*w.Helpless.P50))
		}
		if w.Helpless.Share.Estimate == 0 {
			return fmt.Sprintf("Nobody dies or is helpless within %s.", end)
		}
		return fmt.Sprintf("Nobody dies within %s, and %.0f of 100 are helpless.", end, 100*w.Helpless.Share.Estimate)
	}
	if w.Dead.P50 == nil && w.Dead.P05 == nil {
		return fmt.Sprintf("%.2g of 100 die within %s; the others live longer.", 100*w.Dead.Share.Estimate, end)
	}
	if w.Dead.P50 == nil {
		return fmt.Sprintf("%.0f of 100 die within %s, the first 5 of 100 within %s; most live longer.", 100*w.Dead.Share.Estimate, end, within(w.Dead.P05, end))
	}
	if w.Dead.P95 != nil && *w.Dead.P05 == *w.Dead.P95 {
		return fmt.Sprintf("Somebody like this is helpless after %s and dead after %s.", within(w.Helpless.P50, end), spell(*w.Dead.P50))
	}
	return fmt.Sprintf("Half are helpless after %s and dead after %s; 5 of 100 are dead after %s, and 5 of 100 live %s.",
		within(w.Helpless.P50, end), spell(*w.Dead.P50), within(w.Dead.P05, end), longest(w.Dead.P95, end))
}

func within(h *float64, end string) string {
	if h == nil {
		return "more than " + end
	}
	return spell(*h)
}

func longest(h *float64, end string) string {
	if h == nil {
		return "longer than " + end
	}
	return "past " + spell(*h)
}

// spell writes a span of hours.
func spell(h float64) string {
	switch {
	case h < 2:
		return fmt.Sprintf("%.0f minutes", 60*h)
	case h < 72:
		return fmt.Sprintf("%.3g hours", h)
	}
	return fmt.Sprintf("%.3g days", h/24)
}
