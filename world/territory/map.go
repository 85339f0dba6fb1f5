package territory

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/atlas"
)

// Region is a piece of land with one history: a first-level unit of today, or
// a piece of one. 0 is the sea, or land that the atlas does not have.
type Region int32

// Map tells who holds which land, and what lies there. It is safe for
// concurrent use.
type Map struct {
	index   *index
	ground  []ground
	regions []region // by Region; the first is the sea
	places  *places
	rows    []row
}

// ground is a province of the atlas with its regions.
type ground struct {
	first Region
	cut   *cut // nil: one region
}

// region is a unit or piece with the rows of its holdings, in date order.
type region struct {
	unit    unit
	country string // of today; "" for leased and disputed ground
	rows    []*row
}

// counted says to which unit leased or disputed ground counted in the table's
// time. Its present state stays not known.
var counted = map[string]string{
	"Baykonur lease in Qyzylorda": "KZ-KZY",
	"Kashmir":                     "IN-JK",
}

// New joins the tables to the provinces and places of the atlas. It fails when
// a row is bad, names a unit that the atlas does not have, or says of some land
// what another row says otherwise.
func New(a *atlas.Atlas) (*Map, error) {
	rows, err := readHoldings(holdingsCSV)
	if err != nil {
		return nil, fmt.Errorf("territory: %w", err)
	}
	cuts, err := readCuts(cutsCSV)
	if err != nil {
		return nil, fmt.Errorf("territory: %w", err)
	}
	m := &Map{regions: make([]region, 1), rows: rows, places: newPlaces(a.Places())}
	provinces := a.Provinces()
	outlines := make([]outline, len(provinces))
	for i, p := range provinces {
		outlines[i] = newOutline(p.Rings)
		m.settle(p, cuts)
	}
	m.index = newIndex(outlines)
	if err := m.hand(rows); err != nil {
		return nil, fmt.Errorf("territory: %w", err)
	}
	return m, nil
}

// settle makes the regions of a province.
func (m *Map) settle(p atlas.Province, cuts map[string]*cut) {
	code, country := p.Code, p.Country
	if code == "" {
		code, country = counted[p.Name], ""
	}
	c := cuts[code]
	if c == nil && code != "" {
		c = cuts[wild(code)]
	}
	m.ground = append(m.ground, ground{first: Region(len(m.regions)), cut: c})
	if c == nil {
		m.regions = append(m.regions, region{unit: unit{code: code}, country: country})
		return
	}
	for _, piece := range c.pieces {
		m.regions = append(m.regions, region{unit: unit{code, piece}, country: country})
	}
}

// hand gives each region its rows. A row that names the region itself or its
// whole unit beats one for all of a country.
func (m *Map) hand(rows []row) error {
	named := map[unit][]*row{}
	for i := range rows {
		for _, u := range rows[i].units {
			named[u] = append(named[u], &rows[i])
		}
	}
	used := map[unit]bool{}
	var errs []error
	for i := range m.regions[1:] {
		r := &m.regions[i+1]
		if r.unit.code == "" {
			continue
		}
		u, all := r.unit, unit{code: wild(r.unit.code)}
		near := []unit{u}
		far := []unit{all}
		if u.piece != "" {
			near, far = append(near, unit{code: u.code}), append(far, unit{all.code, u.piece})
		}
		r.rows = gather(named, used, near)
		if len(r.rows) == 0 {
			r.rows = gather(named, used, far)
		}
		errs = append(errs, r.check())
	}
	for _, x := range rows {
		for _, u := range x.units {
			if !used[u] {
				errs = append(errs, fmt.Errorf("%s: the atlas has no %s, or each of its units has rows of its own", x.ID, u))
			}
		}
	}
	return errors.Join(errs...)
}

// gather returns the rows of the units in date order.
func gather(named map[unit][]*row, used map[unit]bool, units []unit) []*row {
	var out []*row
	for _, u := range units {
		if rows := named[u]; len(rows) > 0 {
			used[u] = true
			out = append(out, rows...)
		}
	}
	slices.SortStableFunc(out, func(a, b *row) int { return a.From.Compare(b.From) })
	return out
}

// check refuses rows that overlap in time.
func (r *region) check() error {
	var errs []error
	for i := 1; i < len(r.rows); i++ {
		a, b := r.rows[i-1], r.rows[i]
		if b.From.Before(a.To) {
			errs = append(errs, fmt.Errorf("%s: %s to %s and %s from %s overlap", r.unit,
				a.ID, a.To.Format(time.DateOnly), b.ID, b.From.Format(time.DateOnly)))
		}
	}
	return errors.Join(errs...)
}

// Region returns the region that holds p; 0 at sea.
func (m *Map) Region(p geo.Point) Region {
	if !p.Valid() {
		return 0
	}
	p.Lon = geo.WrapLon(p.Lon)
	k := m.index.province(p)
	if k < 0 {
		return 0
	}
	return m.ground[k].region(p)
}

func (g *ground) region(p geo.Point) Region {
	if g.cut == nil {
		return g.first
	}
	return g.first + Region(g.cut.piece(p))
}

// Unit returns the ISO 3166-2 code of the unit of today that the region is, or
// is a piece of, with the piece after a stroke: "CN-NM/Ejin"; "" at sea.
func (m *Map) Unit(r Region) string {
	if r <= 0 || int(r) >= len(m.regions) {
		return ""
	}
	return m.regions[r].unit.String()
}

// Held returns who held the region on the day; false when that is not known.
func (m *Map) Held(r Region, day time.Time) (Holding, bool) {
	if r <= 0 || int(r) >= len(m.regions) {
		return Holding{}, false
	}
	for _, x := range m.regions[r].rows {
		if x.Covers(day) {
			return x.Holding, true
		}
	}
	if h, ok := m.regions[r].present(); ok && h.Covers(day) {
		return h, true
	}
	return Holding{}, false
}

// Who returns who held the place on the day; false when that is not known.
func (m *Map) Who(p geo.Point, day time.Time) (Holding, bool) {
	return m.Held(m.Region(p), day)
}

// History returns all that is known of who held the place, in date order.
// Between two holdings that do not meet, it is not known.
func (m *Map) History(p geo.Point) []Holding {
	r := m.Region(p)
	if r == 0 {
		return nil
	}
	var out []Holding
	for _, x := range m.regions[r].rows {
		out = append(out, x.Holding)
	}
	if h, ok := m.regions[r].present(); ok {
		out = append(out, h)
	}
	return out
}

// Holdings returns the table's holdings by date, one for each of its rows.
func (m *Map) Holdings() []Holding {
	out := make([]Holding, len(m.rows))
	for i := range m.rows {
		out[i] = m.rows[i].Holding
	}
	slices.SortStableFunc(out, func(a, b Holding) int {
		return cmp.Or(a.From.Compare(b.From), cmp.Compare(a.ID, b.ID))
	})
	return out
}
