// Package cite lists the published works and data sets that formulas, tables
// and layers rest on, and the form in which a published model is carried.
//
// A work is a Go value: a citation of a work that is not there does not
// compile, and a report lists exactly the works that its answer rests on.
package cite

import (
	"fmt"
	"sort"
	"strings"
)

// Kind tells what sort of thing a Work is.
type Kind string

// The kinds of work.
const (
	Study    Kind = "study"    // a paper or thesis
	Standard Kind = "standard" // a norm, doctrine or recommendation
	Data     Kind = "data"     // a data set or map layer
	Book     Kind = "book"     // a book or handbook
	Record   Kind = "record"   // an archive paper, a memoir, a newspaper
	Setting  Kind = "setting"  // not published: an assumption of Longwalk, shown to the user
)

// Work is one published work or data set.
type Work struct {
	Key     string `json:"key"`     // short and unique, such as "Tobler1993"
	Authors string `json:"authors"` // as printed
	Year    int    `json:"year"`    // 0 when undated
	Title   string `json:"title"`
	Where   string `json:"where"`             // journal and pages, publisher, package and version
	DOI     string `json:"doi,omitempty"`     // without the resolver's address
	Licence string `json:"licence,omitempty"` // of data that Longwalk carries
	Kind    Kind   `json:"kind"`
}

// String returns the work as one line of a reference list.
func (w Work) String() string {
	year := "n.d."
	if w.Year != 0 {
		year = fmt.Sprint(w.Year)
	}
	s := fmt.Sprintf("%s (%s). %s. %s", w.Authors, year, strings.TrimSuffix(w.Title, "."), strings.TrimSuffix(w.Where, "."))
	if w.DOI != "" {
		s += ". doi:" + w.DOI
	}
	return s + "."
}

// Set gathers works without repeats.
type Set map[string]Work

// Add puts works into the set; works without a key are passed over.
func (s Set) Add(works ...Work) {
	for _, w := range works {
		if w.Key != "" {
			s[w.Key] = w
		}
	}
}

// Sorted returns the works in the order of their keys.
func (s Set) Sorted() []Work {
	out := make([]Work, 0, len(s))
	for _, w := range s {
		out = append(out, w)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Key < out[j].Key })
	return out
}
