package journey

import (
	"fmt"
	"slices"
	"strings"
)

// told resolves the claims.
func (r *resolver) told(j *Journey) {
	seen := map[string]bool{}
	for i, c := range r.doc.Told {
		path := fmt.Sprintf("told[%d]", i)
		r.unique(seen, c.ID, path+".id", "id")
		source := c.Source
		if _, own := r.at[path+".source"]; !own {
			source = r.doc.Source
		}
		j.Told = append(j.Told, Told{
			ID: c.ID, Kind: c.Kind, Claim: c.Claim, Who: source.Who, Work: source.Work, How: source.How,
			At: r.spot(path+".at", c.At), From: r.spot(path+".from", c.From), To: r.spot(path+".to", c.To),
			Date: c.Date, Until: c.Until, By: c.By, Days: c.Days, People: c.People, Carry: c.Carried,
			Km: c.Distance.Km(), Expect: c.Expect, Line: r.at.of(path).Line,
		})
		r.kindNeeds(path, c.Kind)
		if r.has(path+".date") && r.has(path+".until") && !c.Until.Latest.After(c.Date.Earliest) {
			r.wrong(path+".until", fmt.Sprintf("%q, before the date (%s)", c.Until.Written, c.Date.Written), "an end after the beginning")
		}
	}
}

// kindNeeds holds a claim to the keys that its kind cannot do without.
func (r *resolver) kindNeeds(path, kind string) {
	if kind == "" {
		return
	}
	switch {
	case len(r.kinds) > 0 && !slices.Contains(r.kinds, kind):
		r.warn(path+".kind", fmt.Sprintf("%q, which is kept but cannot be judged", kind), "to be judged: "+nearest(kind, r.kinds, nil))
	case len(r.kinds) == 0 && !slices.Contains(Kinds(), kind):
		r.warn(path+".kind", fmt.Sprintf("%q, which is no known kind of claim", kind), nearest(kind, Kinds(), nil))
	}
	for _, k := range claimKinds {
		if k.name != kind {
			continue
		}
		for _, key := range k.need {
			if _, ok := r.at[path+"."+key]; !ok {
				r.wrong(path+"."+key, "nothing", fmt.Sprintf("a claim of kind %s needs %s", kind, strings.Join(k.need, ", ")))
			}
		}
	}
	_, days := r.at[path+".days"]
	_, until := r.at[path+".until"]
	_, date := r.at[path+".date"]
	if kind == "leg" && !days && !(date && until) {
		r.wrong(path+".days", "nothing", "a claim of kind leg needs days, or date and until")
	}
}

// spot resolves a place of a claim: coordinates, or the name of a place of the
// journey.
func (r *resolver) spot(path string, s docSpot) Waypoint {
	if s.At == "" {
		return Waypoint{Name: s.Name}
	}
	where := path
	if _, long := r.at[path+".at"]; long {
		where += ".at"
	}
	if placeRegexp.MatchString(s.At) {
		p, ok := parsePlace(s.At)
		if !ok {
			r.wrong(where, fmt.Sprintf("%q", s.At), placeAllowed)
		}
		return Waypoint{Name: s.Name, At: p.at, Spread: p.spread}
	}
	i, ok := r.named(s.At)
	if !ok {
		r.wrong(where, fmt.Sprintf("%q, which is no place of this journey", s.At),
			"coordinates such as 52.2 N 21 E, or "+nearest(s.At, r.placeNames(len(r.places)), nil))
		return Waypoint{}
	}
	w := r.places[i].Waypoint
	return Waypoint{Name: or(s.Name, w.Name), At: w.At, Spread: w.Spread}
}
