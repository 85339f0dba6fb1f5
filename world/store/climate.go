package store

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/climate"
)

// variable is what a climate file holds, in our words.
type variable string

// The variables of climate, in the units that measure gives.
const (
	meanTemperature variable = "mean temperature"    // [degC]
	lowTemperature  variable = "daily minimum"       // [degC]
	highTemperature variable = "daily maximum"       // [degC]
	dailyRange      variable = "daily range"         // [K]
	precipitation   variable = "precipitation"       // [mm a month]
	windSpeed       variable = "wind"                // [m/s]
	vapourPressure  variable = "vapour pressure"     // [hPa]
	humidity        variable = "relative humidity"   // 0..1
	sunshine        variable = "sunshine"            // share of the possible, 0..1
	radiation       variable = "global radiation"    // [MJ/m2 a day]
	cellHeight      variable = "height of the cells" // [m]
)

// measure is what a source calls a variable and how its numbers become ours.
type measure struct {
	name     string // in the source's file names
	is       variable
	scale    float64
	low, top float64 // what can be, in our units; outside: the file is refused
}

// field is one variable on a grid of latitude and longitude over the Earth,
// its first cell at 90 N 180 W; cell gives NaN where nothing is known.
type field struct {
	step float64 // [deg]
	cell func(month, row, col int) float64
}

// corners are the four cells about a place and the weight of each.
type corners struct {
	row, col [4]int
	weight   [4]float64
}

// cornersOf finds them on a grid of that step [deg].
func cornersOf(step float64, p geo.Point) (k corners) {
	rows, cols := int(math.Round(180/step)), int(math.Round(360/step))
	y, x := (90-p.Lat)/step-0.5, (geo.WrapLon(p.Lon)+180)/step-0.5
	r, c := math.Floor(y), math.Floor(x)
	south, east := y-r, x-c
	k.weight = [4]float64{(1 - south) * (1 - east), (1 - south) * east, south * (1 - east), south * east}
	for i := range k.row {
		k.row[i] = min(max(int(r)+i/2, 0), rows-1)
		k.col[i] = (int(c) + i%2 + cols) % cols
	}
	return k
}

// at returns the value between those of the four cells that are known: a coast
// is not lost to the sea. NaN: none is.
func (f *field) at(month int, k *corners) float64 {
	sum, weights := 0.0, 0.0
	for i, w := range k.weight {
		if v := f.cell(month, k.row[i], k.col[i]); !math.IsNaN(v) {
			sum, weights = sum+w*v, weights+w
		}
	}
	if weights < 1e-9 {
		return math.NaN()
	}
	return sum / weights
}

// source is one source of climate: what it knows, by variable.
type source struct {
	name   string
	step   float64
	fields map[variable]*field
}

// Monthly is the climate that the user's own files give. It is safe for
// concurrent use.
type Monthly struct{ sources []source } // from fine to coarse

// Climate gathers the climate files among entries of this store; nil when they
// give none. The caveats name what is left out: a variable of which a month is
// missing, a file that cannot be read.
func (s *Store) Climate(entries []Entry) (*Monthly, []error) {
	groups := map[string][]Entry{}
	for _, e := range entries {
		if e.Layer == Climate {
			k := fmt.Sprintf("%s %09.0f", e.Source, e.Resolution)
			groups[k] = append(groups[k], e)
		}
	}
	var m Monthly
	var caveats []error
	for _, k := range sortedKeys(groups) {
		one, err := s.source(groups[k])
		if err != nil {
			caveats = append(caveats, err)
		}
		if one.fields[cellHeight] == nil && (one.fields[meanTemperature] != nil || one.fields[lowTemperature] != nil && one.fields[highTemperature] != nil) {
			caveats = append(caveats, fmt.Errorf("%s at %.1f minutes has no heights of its cells: temperatures are brought to the ground from the heights of the embedded cells, which may err by hundreds of metres; add its file of heights (elev, elv)", one.name, 60*one.step))
		}
		if len(one.fields) > 0 {
			m.sources = append(m.sources, one)
		}
	}
	if len(m.sources) == 0 {
		return nil, caveats
	}
	slices.SortStableFunc(m.sources, func(a, b source) int { return cmp.Compare(a.step, b.step) })
	return &m, caveats
}

// source gathers the files of one source and resolution.
func (s *Store) source(entries []Entry) (source, error) {
	byVariable := map[variable][]Entry{}
	for _, e := range entries {
		byVariable[variable(e.Variable)] = append(byVariable[variable(e.Variable)], e)
	}
	out := source{name: entries[0].Source, fields: map[variable]*field{}}
	var bad []error
	for _, v := range sortedKeys(byVariable) {
		list := byVariable[v]
		months := map[int]bool{}
		for _, e := range list {
			months[e.Month] = true
		}
		if v != cellHeight && !months[0] && len(months) < 12 {
			bad = append(bad, Unusable{list[0].Source + " " + string(v), fmt.Sprintf("%d of its 12 months are there", len(months)), "add the other months"})
			continue
		}
		open := openWorldClim
		if list[0].Source == "cru-cl-2.0" {
			open = openCRU
		}
		f, err := open(s, list)
		if err != nil {
			bad = append(bad, Unusable{list[0].Name, err.Error(), "see to the file " + s.File(list[0])})
			continue
		}
		out.step, out.fields[v] = f.step, f
	}
	return out, errors.Join(bad...)
}

// Month returns what the finest source knows of a month, 1 to 12, at a place;
// variables that it lacks come from the next.
func (m *Monthly) Month(p geo.Point, month int) climate.Known {
	k := climate.Unknown()
	for _, s := range m.sources {
		about := cornersOf(s.step, p)
		get := func(v variable) float64 {
			if f := s.fields[v]; f != nil {
				return f.at(month, &about)
			}
			return math.NaN()
		}
		low, high := get(lowTemperature), get(highTemperature)
		mean := firstKnown(get(meanTemperature), (low+high)/2)
		if math.IsNaN(k.Mean) {
			k.Mean, k.Height = mean, get(cellHeight)
		}
		fill(&k.Range, get(dailyRange), high-low)
		fill(&k.Precipitation, get(precipitation))
		fill(&k.Wind, get(windSpeed))
		fill(&k.Humidity, get(humidity), get(vapourPressure)/climate.Saturation(mean))
		fill(&k.Sunshine, get(sunshine))
		fill(&k.Radiation, get(radiation))
	}
	return k
}

// String names the sources, the finest first, with what each gives.
func (m *Monthly) String() string {
	var out []string
	for _, s := range m.sources {
		var names []string
		for _, v := range sortedKeys(s.fields) {
			names = append(names, string(v))
		}
		out = append(out, fmt.Sprintf("%s at %.1f minutes (%s)", s.name, 60*s.step, strings.Join(names, ", ")))
	}
	return strings.Join(out, ", ")
}

// fill sets an unknown value to the first that is known.
func fill(x *float64, values ...float64) {
	if math.IsNaN(*x) {
		*x = firstKnown(values...)
	}
}

func firstKnown(values ...float64) float64 {
	for _, v := range values {
		if !math.IsNaN(v) {
			return v
		}
	}
	return math.NaN()
}

func sortedKeys[K cmp.Ordered, V any](m map[K]V) []K {
	out := make([]K, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}
