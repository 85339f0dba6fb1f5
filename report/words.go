package report

import (
	"fmt"
	"math"
	"sort"
	"strings"
	"time"

	"github.com/longwalk/longwalk/assess"
	"github.com/longwalk/longwalk/ensemble"
)

// ofTen says a share as so many of ten, of a hundred where that says more.
func ofTen(p float64) string {
	switch {
	case p <= 0:
		return "0 of 10"
	case p < 0.05:
		return fmt.Sprintf("%d of 100", max(1, int(math.Round(100*p))))
	case p > 0.95 && p < 1:
		return fmt.Sprintf("%d of 100", min(99, int(math.Round(100*p))))
	}
	return fmt.Sprintf("%.0f of 10", 10*p)
}

// interval says what the sampling leaves open.
func interval(e ensemble.Estimate) string {
	return fmt.Sprintf("%.0f to %.0f of 100", 100*e.Low, 100*e.High)
}

// percent for tables.
func percent(p float64) string {
	switch {
	case p <= 0:
		return "–"
	case p < 0.01:
		return "< 1 %"
	}
	return fmt.Sprintf("%.0f %%", 100*p)
}

// figures writes a number with no more than so many significant figures and a
// thin space between thousands.
func figures(x float64, n int) string {
	if x == 0 || math.IsNaN(x) || math.IsInf(x, 0) {
		return "0"
	}
	unit := math.Pow(10, math.Floor(math.Log10(math.Abs(x)))-float64(n-1))
	x = math.Round(x/unit) * unit
	decimals := max(0, int(-math.Floor(math.Log10(unit)+1e-9)))
	s := fmt.Sprintf("%.*f", decimals, x)
	if decimals > 0 {
		s = strings.TrimSuffix(strings.TrimRight(s, "0"), ".")
	}
	return grouped(strings.Replace(s, "-", "−", 1))
}

// whole writes a number without decimals.
func whole(x float64) string {
	return grouped(strings.Replace(fmt.Sprintf("%.0f", math.Round(x)+0), "-", "−", 1))
}

// grouped sets a narrow no-break space before each three digits of the whole
// part of five or more.
func grouped(s string) string {
	digits, rest, dot := strings.Cut(s, ".")
	n := len(strings.TrimPrefix(digits, "−"))
	if n < 5 {
		return s
	}
	out := digits[:len(digits)-3] + "\u202f" + digits[len(digits)-3:]
	if dot {
		out += "." + rest
	}
	return out
}

// dateOf writes a date for a person, such as "22 May 1941".
func dateOf(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format("2 Jan 2006")
}

// dateText brings a date as documents write it, such as 1941-05-22, 1941-04~ or
// a span of two, into that form.
func dateText(s string) string {
	if from, to, ok := strings.Cut(s, "/"); ok {
		return dateText(from) + " to " + dateText(to)
	}
	if day, ok := strings.CutSuffix(s, "~"); ok {
		return "about " + dateText(day)
	}
	if t, err := time.Parse("2006-01", s); err == nil {
		return t.Format("Jan 2006")
	}
	for _, form := range []string{time.DateOnly, "2006-01-02T15:04"} {
		if t, err := time.Parse(form, s); err == nil {
			return dateOf(t)
		}
	}
	return s
}

// letters gives each name the shortest beginning that no other has, up to
// three letters; after that, its number.
func letters(names []string) []string {
	out := make([]string, len(names))
	for i, name := range names {
		r := []rune(name)
		for n := 1; n <= min(3, len(r)) && out[i] == ""; n++ {
			shared := false
			for k, other := range names {
				shared = shared || k != i && strings.HasPrefix(other, string(r[:n]))
			}
			if !shared {
				out[i] = string(r[:n])
			}
		}
		if out[i] == "" {
			out[i] = fmt.Sprint(i + 1)
		}
	}
	return out
}

// names returns the people of the assessment in the order of the party.
func names(a *assess.Assessment) []string {
	var out []string
	for _, p := range a.Ensemble.Persons {
		out = append(out, p.Name)
	}
	return out
}

// causeClass is a colour of the style sheet for a cause of death or a fate.
var causeClasses = []struct{ part, class string }{
	{"cold", "cold"},
	{"freez", "cold"},
	{"heat", "heat"},
	{"thirst", "thirst"},
	{"water loss", "thirst"},
	{"starv", "hunger"},
	{"hunger", "hunger"},
	{"scurvy", "hunger"},
	{"drown", "drown"},
	{"ice", "drown"},
	{"altitude", "height"},
	{"fall", "injury"},
	{"injur", "injury"},
	{"fractur", "injury"},
	{"left behind", "injury"},
	{"diarr", "illness"},
	{"dysent", "illness"},
	{"ill", "illness"},
	{"infect", "illness"},
	{"bite", "illness"},
	{"lost", "lost"},
	{"arrived", "arrived"},
	{"left", "left"},
	{"caught", "caught"},
	{"stranded", "stranded"},
	{"not met", "unmet"},
}

func causeClass(cause string) string {
	for _, c := range causeClasses {
		if strings.Contains(strings.ToLower(cause), c.part) {
			return c.class
		}
	}
	return "other"
}

// causesByWeight returns the causes of death of the ensemble, the commonest
// first.
func causesByWeight(causes map[string]float64) []string {
	out := make([]string, 0, len(causes))
	for c := range causes {
		out = append(out, c)
	}
	sort.Slice(out, func(i, j int) bool {
		if causes[out[i]] != causes[out[j]] {
			return causes[out[i]] > causes[out[j]]
		}
		return out[i] < out[j]
	})
	return out
}

// plural writes a count with its noun.
func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
