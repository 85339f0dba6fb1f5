package journey

import (
	"fmt"
	"strings"
	"time"

	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/quantity"
)

// meanYear is the mean Gregorian year of 365.2425 days.
const meanYear = time.Duration(365.2425 * 24 * float64(time.Hour))

// oldest is the greatest age of a person that is let through [years].
const oldest = 120

// people resolves the party.
func (r *resolver) people(j *Journey) []party.Person {
	var out []party.Person
	seen := map[string]bool{}
	sets := 0
	for i, p := range r.doc.Party {
		path := fmt.Sprintf("party[%d]", i)
		person := party.Person{
			Name: p.Name, Nation: p.Nation, Status: or(p.Status, "civilian"), Sex: party.Sex(p.Sex), Age: p.Age, Mass: p.Mass, Height: p.Height,
			Fitness: party.Fitness(or(p.Fitness, string(party.Average))), Loyal: p.Loyal, HeatUsed: p.Heat,
		}
		for _, t := range p.Traits {
			person.Traits = append(person.Traits, party.Trait(t))
		}
		for _, s := range p.Skills {
			person.Skills = append(person.Skills, party.Skill(s))
		}
		r.unique(seen, p.Name, path+".name", "name")
		if r.has(path + ".born") {
			person.Age = r.ageAt(j.Depart, p.Born, path+".born")
		}
		if person.Has(party.Pregnant) && person.Sex == party.Male {
			r.wrong(path+".traits", "pregnant", "traits that fit the person's sex")
		}
		if _, joins := r.at[path+".joins"]; joins {
			person.Joins = &party.Joining{At: p.Joins.At}
			r.joins(path, p.Joins.At)
		} else {
			sets++
		}
		out = append(out, person)
	}
	if len(out) > 0 && sets == 0 {
		r.wrong("party", "nobody who sets out: all join on the way", "at least one person without joins")
	}
	return out
}

func (r *resolver) joins(path, at string) {
	where := path + ".joins"
	if _, long := r.at[where+".at"]; long {
		where += ".at"
	}
	n := len(r.places) - 1 // nobody joins at the goal
	if i, ok := r.named(at); at != "" && (!ok || i == n) {
		r.wrong(where, fmt.Sprintf("%q, which is no place of this journey before its goal", at), nearest(at, r.placeNames(n), nil))
	}
}

// ageAt returns the age at the departure of one born then [years].
func (r *resolver) ageAt(depart, born When, path string) quantity.Doubt {
	if !r.has("depart") {
		return quantity.Doubt{}
	}
	if !depart.Latest.After(born.Earliest) {
		r.wrong(path, fmt.Sprintf("a birth (%s) after the departure (%s)", born.Written, depart.Written), "a birth before the departure")
		return quantity.Doubt{}
	}
	low := max(0, inYears(born.Latest, depart.Earliest))
	high := inYears(born.Earliest, depart.Latest)
	if low > oldest {
		r.wrong(path, fmt.Sprintf("an age of %.0f years at the departure", low), fmt.Sprintf("a birth at most %d years before the departure", oldest))
	}
	age := quantity.Between(low, min(high, oldest))
	if high-low < 0.1 {
		age = quantity.Just((low + high) / 2)
	}
	age.Written = "born " + born.Written
	return age
}

// inYears returns the time from a to b [years]. It counts in seconds, since a
// time.Duration ends after 292 years.
func inYears(a, b time.Time) float64 {
	return float64(b.Unix()-a.Unix()) / meanYear.Seconds()
}

// forks resolves the places where somebody leaves or all wait.
func (r *resolver) forks(j *Journey) {
	gone := map[string]bool{}
	for i, f := range r.doc.Forks {
		path := fmt.Sprintf("forks[%d]", i)
		j.Forks = append(j.Forks, Fork{At: f.At, Who: f.Who, Does: f.Does, Because: f.Because, Wait: f.For})
		at, ok := r.named(f.At)
		if f.At != "" && !ok {
			r.wrong(path+".at", fmt.Sprintf("%q, which is no place of this journey", f.At), nearest(f.At, r.placeNames(len(r.places)), nil))
		}
		_, who := r.at[path+".who"]
		_, wait := r.at[path+".for"]
		switch {
		case f.Does == "":
		case f.Does == "waits" && !wait:
			r.wrong(path+".for", "nothing", "how long they wait, such as 90 days")
		case f.Does == "waits" && who:
			r.wrong(path+".who", "names, though all wait", "no who when the party waits")
		case f.Does != "waits" && (!who || len(f.Who) == 0):
			r.wrong(path+".who", "nobody", "who leaves: "+strings.Join(r.personNames(), ", "))
		case f.Does != "waits" && wait:
			r.wrong(path+".for", "a time, though they do not wait", "for only with does: waits")
		}
		for k, name := range f.Who {
			r.leaver(fmt.Sprintf("%s.who[%d]", path, k), name, at, ok, gone)
		}
	}
}

// leaver checks one person who leaves at a place.
func (r *resolver) leaver(path, name string, at int, placed bool, gone map[string]bool) {
	if name == "" {
		return
	}
	for _, p := range r.doc.Party {
		if p.Name != name {
			continue
		}
		if gone[name] {
			r.wrong(path, fmt.Sprintf("%q, who has left already", name), "each person once")
		}
		gone[name] = true
		if joined, ok := r.named(p.Joins.At); ok && placed && joined > at {
			r.wrong(path, fmt.Sprintf("%q, who joins later, at %s", name, p.Joins.At), "somebody who is with the party there")
		}
		return
	}
	r.wrong(path, fmt.Sprintf("%q, who is not of the party", name), nearest(name, r.personNames(), nil))
}

func (r *resolver) personNames() []string {
	var out []string
	for _, p := range r.doc.Party {
		if p.Name != "" {
			out = append(out, p.Name)
		}
	}
	return out
}
