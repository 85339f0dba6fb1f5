package journey

import (
	"fmt"
	"reflect"
	"slices"
)

// options are what Read is told beside the document.
type options struct{ kinds []string }

// Option changes how Read reads.
type Option func(*options)

// JudgedKinds names the kinds of claim that can be judged; a claim of another
// kind is kept, with a warning. Without this option no kind is warned of.
func JudgedKinds(names ...string) Option {
	return func(o *options) { o.kinds = names }
}

// Read reads a journey document. It returns every problem it finds, in the
// order of the document; the journey is nil when one of them is not a mere
// warning. The file's name is only used in messages.
func Read(file string, data []byte, opts ...Option) (*Journey, []Problem) {
	var o options
	for _, opt := range opts {
		opt(&o)
	}
	d := &decoder{file: file, at: positions{}, bad: map[string]bool{}}
	root := d.parse(data)
	if root == nil {
		return nil, d.problems
	}
	r := resolver{decoder: d, options: o}
	d.value(reflect.ValueOf(&r.doc).Elem(), root, "", field{able: "a mapping with the keys name, depart, from, to, party and kit"})
	j := r.journey()
	sortProblems(d.problems)
	if slices.ContainsFunc(d.problems, func(p Problem) bool { return !p.Warning }) {
		return nil, d.problems
	}
	j.File, j.Source, j.positions = file, string(data), d.at
	return j, d.problems
}

// resolver turns the written document into a Journey: it fills in defaults,
// follows names, and checks what one field says against another.
type resolver struct {
	*decoder
	options
	doc    docJourney
	places []docPlace // from, via and to, in the order of travel
}

// docPlace is a place that other keys may name, with its own field.
type docPlace struct {
	path string
	Waypoint
}

func (r *resolver) wrong(path, found, allowed string) {
	r.report(r.misplaced(path, found, allowed))
}

func (r *resolver) warn(path, found, allowed string) {
	p := r.misplaced(path, found, allowed)
	p.Warning = true
	r.report(p)
}

// has reports whether the field was written, and well.
func (r *resolver) has(path string) bool {
	_, ok := r.at[path]
	return ok && !r.bad[path]
}

// journey builds the journey. What could not be read is left empty: the
// problem is on the list, and nobody gets to see the journey.
func (r *resolver) journey() *Journey {
	d := &r.doc
	j := &Journey{
		Name: d.Name, Story: d.Story, Question: or(d.Question, "Can they walk it?"),
		Depart: d.Depart, Shun: d.Shun, Pace: d.Pace, Cost: d.Cost, Assume: d.Assume,
		Weather: or(d.Weather, "usual"),
	}
	r.way(j)
	r.areas(j)
	j.Party.People = r.people(j)
	r.kit(&j.Party.Kit)
	r.food(j)
	r.march(j)
	r.forks(j)
	r.told(j)
	return j
}

func (r *resolver) march(j *Journey) {
	m, p := r.doc.March, r.doc.Policy
	j.March = March{Hours: m.Hours, Start: m.Start, Desert: or(m.Desert, "dusk and dawn"), Way: or(m.Way, "trackless"), RestEvery: m.Rest}
	if _, ok := r.at["march.hours"]; !ok {
		j.March.Hours = 8
	}
	if _, ok := r.at["march.start"]; !ok {
		j.March.Start = -1
	}
	if _, ok := r.at["march.rest"]; !ok {
		j.March.RestEvery = 7
	}
	j.Policy = Policy{
		Helping: or(p.Helping, "share and carry"), Storm: or(p.Storm, "shelter"), Rationing: or(p.Rationing, "even"),
		Settlements: or(p.Settlements, "use friendly"),
	}
	byPolicy := map[string]string{"avoid": "none", "use friendly": "friendly", "use all": "settlements"}
	j.Resupply = or(r.doc.Resupply, byPolicy[j.Policy.Settlements])
}

func or(s, usual string) string {
	if s == "" {
		return usual
	}
	return s
}

// unique reports a name that stands there a second time.
func (r *resolver) unique(seen map[string]bool, name, path, of string) {
	if name != "" && seen[name] {
		r.wrong(path, fmt.Sprintf("%q a second time", name), "a "+of+" that no other has")
	}
	seen[name] = true
}
