package check

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/longwalk/longwalk/chance"
	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/ensemble"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/journey"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/route"
	"github.com/longwalk/longwalk/world"
)

// Case is a told claim with all that may bear on it.
type Case struct {
	Told    journey.Told
	Journey *journey.Journey
	World   *world.World
	Walker  route.Walker      // the party's slowest walker, on the day of departure
	Plan    route.Settings    // as the document has them; the defaults when left empty
	Summary *ensemble.Summary // nil when no walks were made
	Seed    chance.Seed
}

// Kind is a kind of claim: what it is about, and how it is judged.
type Kind struct {
	Name  string
	Title string
	Judge func(Case) Finding
	Works []cite.Work
}

// Kinds returns the kinds of claim that can be judged.
func Kinds() []Kind { return []Kind{held, leg, dry, ice} }

// Judge judges one claim. A claim of a kind that cannot be judged yet gets
// "cannot tell" with that reason: it is never passed over in silence.
func Judge(c Case) Finding {
	for _, k := range Kinds() {
		if k.Name == c.Told.Kind {
			return c.signed(k.Judge(c))
		}
	}
	var known []string
	for _, k := range Kinds() {
		known = append(known, k.Name)
	}
	return c.signed(Finding{
		Verdict: CannotTell, Margin: "none",
		Reason: fmt.Sprintf("claims of the kind %q are not judged yet; judged are %s", c.Told.Kind, strings.Join(known, ", ")),
	})
}

func (c Case) signed(f Finding) Finding {
	f.ID, f.Kind, f.Told = c.Told.ID, c.Told.Kind, c.Told.Claim
	f.Teller = c.Told.Who
	if c.Told.Work != "" {
		if f.Teller != "" {
			f.Teller += ", "
		}
		f.Teller += c.Told.Work
	}
	if f.Evidence == nil {
		f.Evidence = []string{}
	}
	return f
}

// days returns the span that a claim says a thing took [d], and whether it
// says so at all.
func (c Case) days() (float64, bool) {
	if c.Told.Days > 0 {
		return c.Told.Days, true
	}
	if c.Told.Date.IsZero() || c.Told.Until.IsZero() {
		return 0, false
	}
	return c.Told.Until.Mid().Sub(c.Told.Date.Mid()).Hours() / 24, true
}

// scatter returns points over a place that is known only to a distance: the
// middle and rings of eight at half and whole spread.
func scatter(w journey.Waypoint) []geo.Point {
	out := []geo.Point{w.At}
	if w.Spread <= 0 {
		return out
	}
	for ring := 1; ring <= 2; ring++ {
		for k := range 8 {
			out = append(out, geo.Direct(w.At, float64(k)*45, w.Spread*quantity.Length(ring)/2))
		}
	}
	return out
}

// placeName returns what a told place is called, or where it is.
func placeName(w journey.Waypoint) string {
	if w.Name != "" {
		return w.Name
	}
	return w.At.String()
}

// plain writes a told number as it was told.
func plain(x float64) string { return strconv.FormatFloat(math.Round(x*10)/10, 'f', -1, 64) }

// when writes a told date for a person, with its preposition.
func when(w journey.When) string {
	last := w.Latest.Add(-time.Second)
	switch span := w.Latest.Sub(w.Earliest); {
	case w.Approximate:
		return "about " + date(w.Mid())
	case span <= 24*time.Hour:
		return "on " + date(w.Earliest)
	case w.Earliest.AddDate(0, 1, 0).Equal(w.Latest):
		return "in " + w.Earliest.Format("January 2006")
	case w.Earliest.AddDate(1, 0, 0).Equal(w.Latest) && w.Earliest.YearDay() == 1:
		return "in " + w.Earliest.Format("2006")
	}
	return "from " + date(w.Earliest) + " to " + date(last)
}

// date writes a day for a person.
func date(t time.Time) string { return t.Format("2 January 2006") }

// round writes a number with no more digits than a claim deserves.
func round(x float64) string {
	switch {
	case math.Abs(x) >= 100:
		return fmt.Sprintf("%.0f", math.Round(x/10)*10)
	case math.Abs(x) >= 10:
		return fmt.Sprintf("%.0f", x)
	case math.Abs(x) < 1:
		return fmt.Sprintf("%.2g", x)
	}
	return fmt.Sprintf("%.1f", x)
}
