package report

import (
	"fmt"
	"math"
	"strings"

	"github.com/longwalk/longwalk/assess"
	"github.com/longwalk/longwalk/walk"
)

// moment is one entry of the typical walk's story.
type moment struct {
	Day, Date, Km string
	Text          string
	Class         string // "grave", "good", "turn", or "" for a summary of small things
	Letter        string
	Colour        int
}

// small events are told by their number, between the ones that turn the story.
var smallEvents = map[string]string{
	"river": "crossed %d rivers", "railway": "crossed %d railways", "road": "crossed %d roads", "border": "crossed %d borders",
	"water": "found water %d times", "food": "had luck hunting %d times", "people": "met herders %d times", "resupply": "got food %d times", "rest": "rested %d times",
}

// smallOrder is the order in which their numbers are said.
var smallOrder = []string{"border", "river", "railway", "road", "water", "food", "people", "resupply", "rest"}

// story tells the typical walk: what turned it in full, the rest summed up.
func story(a *assess.Assessment) []moment {
	if len(a.Ensemble.Sample) == 0 {
		return nil
	}
	people := names(a)
	letter := letters(people)
	var out []moment
	var small []walk.Event
	flush := func() {
		switch {
		case len(small) == 0:
		case len(small) <= 2:
			for _, e := range small {
				m := momentOf(e)
				m.Class = ""
				out = append(out, m)
			}
		default:
			first, last := small[0], small[len(small)-1]
			out = append(out, moment{Day: "Day " + wholeDay(first.Day) + " to " + wholeDay(last.Day), Date: dateOf(first.Date) + " to " + dateOf(last.Date), Km: fmt.Sprintf("km %s to %s", whole(first.Km), whole(last.Km)), Text: summed(small)})
		}
		small = nil
	}
	for _, e := range a.Ensemble.Sample[0].Events {
		if _, ok := smallEvents[e.Kind]; ok && e.Who == "" {
			small = append(small, e)
			continue
		}
		flush()
		m := momentOf(e)
		for i, name := range people {
			if name == e.Who {
				m.Letter, m.Colour = letter[i], i%colours
			}
		}
		out = append(out, m)
	}
	flush()
	return out
}

// everyEvent is the story without any summing up.
func everyEvent(a *assess.Assessment) []moment {
	if len(a.Ensemble.Sample) == 0 {
		return nil
	}
	var out []moment
	for _, e := range a.Ensemble.Sample[0].Events {
		out = append(out, momentOf(e))
	}
	return out
}

func momentOf(e walk.Event) moment {
	m := moment{Day: "Day " + wholeDay(e.Day), Date: dateOf(e.Date), Km: "km " + whole(e.Km), Text: sentence(e), Class: "turn"}
	if e.Kind == "waypoint" && e.Km < 0.5 {
		m.Text = "They set out."
	}
	switch e.Kind {
	case "death", "died", "caught", "left behind":
		m.Class = "grave"
	case "arrived", "joins", "found":
		m.Class = "good"
	}
	return m
}

// wholeDay numbers days as they are lived: 0 is the day of departure.
func wholeDay(day float64) string { return whole(math.Floor(day)) }

// sentence makes one of who and what.
func sentence(e walk.Event) string {
	text := strings.TrimSuffix(strings.TrimSpace(e.Text), ".")
	switch {
	case text == "":
		text = e.Kind
	case e.Who != "" && !strings.HasPrefix(text, e.Who):
		text = e.Who + " " + text
	}
	r := []rune(text)
	return strings.ToUpper(string(r[:min(1, len(r))])) + string(r[min(1, len(r)):]) + "."
}

// summed says how often each small thing happened.
func summed(events []walk.Event) string {
	count := map[string]int{}
	for _, e := range events {
		count[e.Kind]++
	}
	var said []string
	for _, k := range smallOrder {
		switch n := count[k]; {
		case n == 1:
			said = append(said, oneOf(events, k))
		case n > 1:
			said = append(said, fmt.Sprintf(smallEvents[k], n))
		}
	}
	text := strings.Join(said, ", ")
	r := []rune(text)
	return strings.ToUpper(string(r[:min(1, len(r))])) + string(r[min(1, len(r)):]) + "."
}

// oneOf returns the words of the only event of a kind.
func oneOf(events []walk.Event, kind string) string {
	for _, e := range events {
		if e.Kind == kind {
			return strings.TrimSuffix(e.Text, ".")
		}
	}
	return kind
}
