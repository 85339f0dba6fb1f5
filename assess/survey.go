package assess

import (
	"math"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world"
	"github.com/longwalk/longwalk/world/cover"
	"github.com/longwalk/longwalk/world/elevation"
	"github.com/longwalk/longwalk/world/store"
	"github.com/longwalk/longwalk/world/territory"
	"github.com/longwalk/longwalk/world/water"
)

// Subject is what a picture of the world shows.
type Subject string

// The subjects of a picture.
const (
	OfRelief      Subject = "relief"
	OfTemperature Subject = "temperature" // mean of a month
	OfSnow        Subject = "snow"        // usual depth on a day
	OfIce         Subject = "ice"         // usual thickness on a day
	OfPower       Subject = "power"       // who held what on a day
	OfCover       Subject = "cover"
)

// Subjects returns what a picture can show.
func Subjects() []Subject {
	return []Subject{OfRelief, OfTemperature, OfSnow, OfIce, OfPower, OfCover}
}

// Frame is what a picture of the world is asked to show.
type Frame struct {
	Subject Subject
	Box     geo.Box
	Day     time.Time  // zero: today's waters; needed for snow, ice and powers
	Month   time.Month // of a temperature
	Cell    float64    // size of a pixel [deg of longitude]
}

// Survey is a piece of the world laid out for a picture. It is what the world
// says, place by place; nothing is reckoned from it but colours.
type Survey struct {
	Frame
	Ground  Backdrop            // about one cell a pixel
	Grid    geo.Grid            // of Values and Covers: coarser
	Values  []float32           // temperature [degC] or snow depth [m] by cell
	Covers  []cover.Class       // by cell
	Lands   []territory.Holding // one for each row of the table, in the order met
	Held    []int32             // index of Lands by cell of Ground.Grid, -1: not known
	Inner   []BorderLine        // between lands of one power
	Lakes   []Frozen            // with their ice
	Reaches []Reach             // of rivers, with their ice
	Works   []cite.Work         // where it comes from
	Caveats []string
}

// Frozen is a lake with the usual thickness of its ice at some places.
type Frozen struct {
	Name  string
	Area  float64 // [km2]
	Rings [][]geo.Point
	Spots []Spot
}

// Spot is a place on a lake with the usual thickness of the ice there [m].
type Spot struct {
	At  geo.Point
	Ice float64
}

// Reach is a part of a river with the usual thickness of its ice [m].
type Reach struct {
	Line []geo.Point
	Ice  float64
}

const (
	pictureCells = 3_000_000 // of the ground, about a pixel each
	townPixels   = 95        // size of the parts that each have a name [pixel]
	fieldCells   = 150_000   // of temperature, snow and cover
	lakeSpots    = 4000      // in the box about a lake
)

// Surveyed lays out what a picture shows.
func Surveyed(w *world.World, f Frame) *Survey {
	year := math.MaxInt
	if !f.Day.IsZero() {
		year = f.Day.Year()
		w = w.In(year)
	}
	s := &Survey{Frame: f, Ground: ground(w, f.Box, world.GridFor(f.Box, f.Cell*0.8, pictureCells), year)}
	s.Ground.Places = towns(w, f.Box, max(4, int(f.Box.Width()/f.Cell/townPixels)))
	for _, ring := range w.Atlas.Sea() {
		if touches(ring, f.Box) {
			s.Ground.Coast = append(s.Ground.Coast, ring)
		}
	}
	s.Grid = world.GridFor(f.Box, max(f.Cell, 0.002), fieldCells)
	layers := []string{"elevation", "rivers", "lakes", "sea", "places"}
	switch f.Subject {
	case OfTemperature:
		s.month(w)
		layers = append(layers, "temperature")
	case OfSnow:
		s.snow(w)
		layers = append(layers, "temperature", "rain")
	case OfIce:
		s.ice(w)
		layers = append(layers, "temperature")
	case OfPower:
		s.powers(w)
		layers = append(layers, "provinces")
	case OfCover:
		s.covers(w)
		layers = append(layers, "temperature", "rain")
	}
	s.gather(w, layers)
	return s
}

// gather notes the works behind the layers, the user's own first, and what
// could not be read.
func (s *Survey) gather(w *world.World, layers []string) {
	add := func(x cite.Work) {
		if !slices.Contains(s.Works, x) {
			s.Works = append(s.Works, x)
		}
	}
	if stack, ok := w.Heights.(elevation.Stack); ok {
		g := geo.GridOver(s.Box, (s.Box.North-s.Box.South)/8, s.Box.Width()/8)
		for i := range g.Len() {
			if l, known := stack.Of(g.Center(i/g.Cols, i%g.Cols)); known {
				add(l.Work())
			}
		}
	}
	if w.Stored != nil {
		for _, e := range w.Stored.Entries {
			serves := e.Layer == store.Climate && slices.Contains(layers, "temperature") || e.Layer == store.Cover && s.Subject == OfCover
			if serves && e.Extent.Box().Intersects(s.Box) {
				add(e.Work)
			}
		}
	}
	for _, l := range w.Sources() {
		if slices.Contains(layers, l.Value) {
			add(l.Work)
		}
	}
	if err := elevation.Err(w.Heights); err != nil {
		s.Caveats = append(s.Caveats, err.Error())
	}
}

// each does a job for 0 to n-1, on all cores; jobs must not touch each other.
func each(n int, do func(i int)) {
	var wg sync.WaitGroup
	jobs := make(chan int)
	for range runtime.GOMAXPROCS(0) {
		wg.Go(func() {
			for i := range jobs {
				do(i)
			}
		})
	}
	for i := range n {
		jobs <- i
	}
	close(jobs)
	wg.Wait()
}

// month lays out the mean temperature of the month, and writes that of the
// towns beside their names.
func (s *Survey) month(w *world.World) {
	s.Values = make([]float32, s.Grid.Len())
	each(s.Grid.Rows, func(row int) {
		for col := range s.Grid.Cols {
			p := s.Grid.Center(row, col)
			e, _ := w.Heights.At(p)
			s.Values[row*s.Grid.Cols+col] = float32(w.Climate.At(p, e).Months[s.Month-1].Mean)
		}
	})
	day := time.Date(2001, s.Month, 15, 12, 0, 0, 0, time.UTC)
	s.atTowns(func(p geo.Point) float64 { return w.Ground(p, day).Normals().Months[s.Month-1].Mean })
}

// snow lays out the usual depth of the snow on the day.
func (s *Survey) snow(w *world.World) {
	s.Values = make([]float32, s.Grid.Len())
	doy := min(s.Day.YearDay(), 365)
	each(s.Grid.Rows, func(row int) {
		for col := range s.Grid.Cols {
			p := s.Grid.Center(row, col)
			e, _ := w.Heights.At(p)
			s.Values[row*s.Grid.Cols+col] = float32(w.Climate.At(p, e).SnowOn(doy))
		}
	})
	s.atTowns(func(p geo.Point) float64 { return 100 * w.Ground(p, s.Day).SnowDepth() })
}

// atTowns notes a value at each town, rounded.
func (s *Survey) atTowns(value func(geo.Point) float64) {
	each(len(s.Ground.Places), func(i int) {
		town := &s.Ground.Places[i]
		town.Note = signed(math.Round(value(town.At)))
	})
}

// signed writes a whole number with a true minus.
func signed(x float64) string {
	return strings.Replace(strconv.FormatFloat(x+0, 'f', -1, 64), "-", "−", 1)
}

func (s *Survey) covers(w *world.World) {
	s.Covers = make([]cover.Class, s.Grid.Len())
	each(s.Grid.Rows, func(row int) {
		for col := range s.Grid.Cols {
			s.Covers[row*s.Grid.Cols+col] = w.CoverOver(s.Grid.Center(row, col), s.Grid.DLat, s.Grid.DLon)
		}
	})
}

// powers lays out who held what on the day.
func (s *Survey) powers(w *world.World) {
	g := s.Ground.Grid
	regions := w.Territory.Regions(g)
	held := map[territory.Region]int32{}
	s.Held = make([]int32, g.Len())
	for i, r := range regions {
		k, seen := held[r]
		if !seen {
			k = s.land(w, r)
			held[r] = k
		}
		s.Held[i] = k
	}
	named := func(name func(territory.Holding) string) []BorderLine {
		return borders(g, func(cell int) string {
			if k := s.Held[cell]; k >= 0 && !s.Ground.Sea[cell] {
				return name(s.Lands[k])
			}
			return ""
		})
	}
	s.Ground.Borders = named(func(h territory.Holding) string { return h.Controller })
	s.Inner = slices.DeleteFunc(named(func(h territory.Holding) string { return h.Controller + "/" + h.ID }), func(b BorderLine) bool {
		one, _, _ := strings.Cut(b.Between[0], "/")
		other, _, _ := strings.Cut(b.Between[1], "/")
		return one != other
	})
	s.Caveats = append(s.Caveats, territory.Caveat)
	for _, h := range s.Lands {
		if !slices.Contains(s.Works, h.Work) {
			s.Works = append(s.Works, h.Work)
		}
	}
}

// land returns the number of the holding of a region, -1 when it is not known.
func (s *Survey) land(w *world.World, r territory.Region) int32 {
	h, ok := w.Territory.Held(r, s.Day)
	if !ok {
		return -1
	}
	k := slices.IndexFunc(s.Lands, func(o territory.Holding) bool { return o.ID == h.ID && o.Controller == h.Controller })
	if k < 0 {
		k, s.Lands = len(s.Lands), append(s.Lands, h)
	}
	return int32(k)
}

// ice lays out the lakes and rivers of the picture with their ice.
func (s *Survey) ice(w *world.World) {
	for i := range w.Water.Lakes() {
		l := w.Water.Lake(i)
		wide := max(l.Box.North-l.Box.South, l.Box.Width())
		if !l.Box.Intersects(s.Box) || wide < 2*s.Cell || l.Dam > s.Day.Year() {
			continue // elsewhere, too small to see, or not yet dammed
		}
		f := Frozen{Name: l.Name, Area: l.Area, Rings: l.Rings}
		for _, p := range s.spots(w, i) {
			f.Spots = append(f.Spots, Spot{At: p})
		}
		s.Lakes = append(s.Lakes, f)
	}
	for _, l := range s.Lakes {
		each(len(l.Spots), func(i int) { l.Spots[i].Ice = w.Ground(l.Spots[i].At, s.Day).LakeIce() })
	}
	step := max(20, 8*s.Cell*111) // [km]
	for _, r := range riversOf(w, s.Box) {
		if !r.InLake {
			s.Reaches = append(s.Reaches, reaches(r, step, s.Box)...)
		}
	}
	each(len(s.Reaches), func(i int) {
		line := s.Reaches[i].Line
		s.Reaches[i].Ice = w.Ground(line[len(line)/2], s.Day).RiverIce()
	})
}

// spots returns places spread over a lake, more on a greater one.
func (s *Survey) spots(w *world.World, lake int) []geo.Point {
	l := w.Water.Lake(lake)
	g := world.GridFor(l.Box, max(3*s.Cell, 0.03), lakeSpots)
	index, _ := w.Water.Masks(g)
	var out []geo.Point
	for i, k := range index {
		if int(k) == lake {
			out = append(out, g.Center(i/g.Cols, i%g.Cols))
		}
	}
	if len(out) == 0 {
		out = append(out, l.Rings[0][0]) // a lake too narrow for the grid
	}
	return out
}

// reaches cuts a river into parts of about so many km, those in the box.
func reaches(r water.River, km float64, box geo.Box) []Reach {
	var out []Reach
	from, long := 0, 0.0
	for i := 1; i < len(r.Line); i++ {
		long += geo.Near(r.Line[i-1], r.Line[i]).Km()
		if long >= km || i == len(r.Line)-1 {
			if part := r.Line[from : i+1]; touches(part, box) {
				out = append(out, Reach{Line: part})
			}
			from, long = i, 0
		}
	}
	return out
}
