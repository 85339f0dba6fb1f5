package journey

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Problem is something wrong with a document: where, what was found, and what
// is allowed there.
type Problem struct {
	File         string
	Line, Column int    // counted from 1
	Field        string // such as "party[1].mass", lists counted from 0; "" for the document as a whole
	Found        string
	Allowed      string
	Warning      bool // worth knowing, but the document can be used
}

// Error returns the problem as "file:line:col: field: found X; allowed: Y".
func (p Problem) Error() string {
	field := p.Field
	if field == "" {
		field = "document"
	}
	return fmt.Sprintf("%s:%d:%d: %s: found %s; allowed: %s", p.File, p.Line, p.Column, field, p.Found, p.Allowed)
}

// Position is a place in a document; lines and columns count from 1.
type Position struct{ Line, Column int }

// Where returns the place in the document of a field such as "from.at" or
// "party[1].mass", so that a later stage can report a problem with it. Of a
// field that was not written it returns the place of what encloses it.
func (j *Journey) Where(field string) (line, col int) {
	p := j.positions.of(field)
	return p.Line, p.Column
}

// Problem returns a problem with the field, at its place in the document.
func (j *Journey) Problem(field, found, allowed string) Problem {
	line, col := j.Where(field)
	return Problem{File: j.File, Line: line, Column: col, Field: field, Found: found, Allowed: allowed}
}

// positions are the places of the fields that a document has, by field.
type positions map[string]Position

func (ps positions) of(field string) Position {
	for {
		if p, ok := ps[field]; ok {
			return p
		}
		cut := strings.LastIndexAny(field, ".[")
		if cut < 0 {
			break
		}
		field = field[:cut]
	}
	if p, ok := ps[""]; ok {
		return p
	}
	return Position{1, 1}
}

// sortProblems puts problems into the order of the document.
func sortProblems(ps []Problem) {
	slices.SortStableFunc(ps, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
}
