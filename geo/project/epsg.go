package project

import (
	"fmt"
	"slices"
)

// Map is a coordinate reference system: a projection with its name.
type Map struct {
	Code       int    // of the EPSG dataset; 0 for one that a file defines itself
	Name       string // such as "WGS 84 / UTM zone 48N"
	Degrees    bool   // coordinates are longitude and latitude [deg], not metres
	Projection Projection
}

// UnknownError says that a coordinate reference system is not one of those
// that Longwalk can place on the Earth.
type UnknownError struct{ Found, Allowed string }

// Error names what was found and what is known.
func (e UnknownError) Error() string {
	return fmt.Sprintf("coordinate reference system %s; allowed: %s", e.Found, e.Allowed)
}

// Known says in one sentence which systems are known.
const Known = "geographic WGS 84 and its kin (EPSG 4326, 4269, 4258 ...), UTM zones (326xx, 327xx, 269xx, 258xx ...), " +
	"Web Mercator (3857), polar stereographic (3413, 3031, 3995, 32661 ...), and transverse Mercator, Mercator, Lambert conformal, " +
	"Lambert azimuthal and Albers by their parameters"

// geographic are the systems of longitude and latitude [deg] that lie within
// about 2 m of WGS 84 (EPSG dataset v10.076).
var geographic = map[int]string{
	4326: "WGS 84",
	4269: "NAD83", 4152: "NAD83(HARN)", 4759: "NAD83(NSRS2007)", 6318: "NAD83(2011)", 4617: "NAD83(CSRS)",
	4258: "ETRS89", 4171: "RGF93 v1", 4619: "SWEREF99", 4659: "ISN93",
	4283: "GDA94", 7844: "GDA2020", 4167: "NZGD2000",
	4612: "JGD2000", 6668: "JGD2011", 4737: "Korea 2000", 4490: "CGCS2000",
	4674: "SIRGAS 2000", 4148: "Hartebeesthoek94",
}

// Geodetic returns the name of a geographic system that is known; ok is false
// for one that is not, such as one of an older datum.
func Geodetic(code int) (name string, ok bool) {
	name, ok = geographic[code]
	return name, ok
}

// zones is a run of codes, one for each UTM zone.
type zones struct {
	from, to  int // codes
	zone      int // of the first
	south     bool
	datum     string
	ellipsoid Ellipsoid
}

// utm are the runs of UTM zones (EPSG dataset v10.076).
var utm = []zones{
	{32601, 32660, 1, false, "WGS 84", WGS84},
	{32701, 32760, 1, true, "WGS 84", WGS84},
	{26901, 26923, 1, false, "NAD83", GRS80},
	{6330, 6348, 1, false, "NAD83(2011)", GRS80},
	{25828, 25838, 28, false, "ETRS89", GRS80},
	{28348, 28358, 48, true, "GDA94 (MGA)", GRS80},
	{7846, 7859, 46, true, "GDA2020 (MGA)", GRS80},
	{31965, 31976, 11, false, "SIRGAS 2000", GRS80},
	{31978, 31985, 18, true, "SIRGAS 2000", GRS80},
	{3097, 3101, 51, false, "JGD2000", GRS80},
	{6688, 6692, 51, false, "JGD2011", GRS80},
}

// UTM returns the projection of a zone, 1 to 60, in the northern or southern
// hemisphere (Snyder 1987, page 57).
func UTM(zone int, south bool, l Ellipsoid) (Projection, error) {
	if zone < 1 || zone > 60 {
		return nil, fmt.Errorf("UTM zone %d; allowed: 1 to 60", zone)
	}
	p := Params{Ellipsoid: l, Lon0: float64(6*zone - 183), Scale: 0.9996, East: 500e3}
	if south {
		p.North = 10e6
	}
	return TransverseMercator(p)
}

// entry is one map of the EPSG dataset that is not UTM.
type entry struct {
	code   int
	name   string
	make   func(Params) (Projection, error)
	params Params
}

// maps are the other systems known by code (EPSG dataset v10.076).
var maps = []entry{
	{3395, "WGS 84 / World Mercator", Mercator, Params{}},
	{3413, "WGS 84 / NSIDC Sea Ice Polar Stereographic North", PolarStereographic, Params{Lat0: 90, Lat1: 70, Lon0: -45}},
	{3976, "WGS 84 / NSIDC Sea Ice Polar Stereographic South", PolarStereographic, Params{Lat0: -90, Lat1: -70}},
	{3031, "WGS 84 / Antarctic Polar Stereographic", PolarStereographic, Params{Lat0: -90, Lat1: -71}},
	{3995, "WGS 84 / Arctic Polar Stereographic", PolarStereographic, Params{Lat0: 90, Lat1: 71}},
	{32661, "WGS 84 / UPS North (N,E)", PolarStereographic, Params{Lat0: 90, Scale: 0.994, East: 2e6, North: 2e6}},
	{32761, "WGS 84 / UPS South (N,E)", PolarStereographic, Params{Lat0: -90, Scale: 0.994, East: 2e6, North: 2e6}},
	{5041, "WGS 84 / UPS North (E,N)", PolarStereographic, Params{Lat0: 90, Scale: 0.994, East: 2e6, North: 2e6}},
	{5042, "WGS 84 / UPS South (E,N)", PolarStereographic, Params{Lat0: -90, Scale: 0.994, East: 2e6, North: 2e6}},
	{6931, "WGS 84 / NSIDC EASE-Grid 2.0 North", LambertAzimuthal, Params{Lat0: 90}},
	{6932, "WGS 84 / NSIDC EASE-Grid 2.0 South", LambertAzimuthal, Params{Lat0: -90}},
	{3571, "WGS 84 / North Pole LAEA Bering Sea", LambertAzimuthal, Params{Lat0: 90, Lon0: 180}},
	{3572, "WGS 84 / North Pole LAEA Alaska", LambertAzimuthal, Params{Lat0: 90, Lon0: -150}},
	{3573, "WGS 84 / North Pole LAEA Canada", LambertAzimuthal, Params{Lat0: 90, Lon0: -100}},
	{3574, "WGS 84 / North Pole LAEA Atlantic", LambertAzimuthal, Params{Lat0: 90, Lon0: -40}},
	{3575, "WGS 84 / North Pole LAEA Europe", LambertAzimuthal, Params{Lat0: 90, Lon0: 10}},
	{3576, "WGS 84 / North Pole LAEA Russia", LambertAzimuthal, Params{Lat0: 90, Lon0: 90}},
	{3035, "ETRS89 / LAEA Europe", LambertAzimuthal, Params{Ellipsoid: GRS80, Lat0: 52, Lon0: 10, East: 4321e3, North: 3210e3}},
	{3034, "ETRS89 / LCC Europe", LambertConformal, Params{Ellipsoid: GRS80, Lat0: 52, Lon0: 10, Lat1: 35, Lat2: 65, East: 4e6, North: 2.8e6}},
	{2154, "RGF93 / Lambert-93", LambertConformal, Params{Ellipsoid: GRS80, Lat0: 46.5, Lon0: 3, Lat1: 49, Lat2: 44, East: 700e3, North: 6.6e6}},
	{3006, "SWEREF99 TM", TransverseMercator, Params{Ellipsoid: GRS80, Lon0: 15, Scale: 0.9996, East: 500e3}},
	{3067, "ETRS89 / TM35FIN(E,N)", TransverseMercator, Params{Ellipsoid: GRS80, Lon0: 27, Scale: 0.9996, East: 500e3}},
	{2193, "NZGD2000 / New Zealand Transverse Mercator 2000", TransverseMercator, Params{Ellipsoid: GRS80, Lon0: 173, Scale: 0.9996, East: 1.6e6, North: 10e6}},
	{5070, "NAD83 / Conus Albers", Albers, Params{Ellipsoid: GRS80, Lat0: 23, Lon0: -96, Lat1: 29.5, Lat2: 45.5}},
	{6350, "NAD83(2011) / Conus Albers", Albers, Params{Ellipsoid: GRS80, Lat0: 23, Lon0: -96, Lat1: 29.5, Lat2: 45.5}},
	{3338, "NAD83 / Alaska Albers", Albers, Params{Ellipsoid: GRS80, Lat0: 50, Lon0: -154, Lat1: 55, Lat2: 65}},
	{3005, "NAD83 / BC Albers", Albers, Params{Ellipsoid: GRS80, Lat0: 45, Lon0: -126, Lat1: 50, Lat2: 58.5, East: 1e6}},
	{3577, "GDA94 / Australian Albers", Albers, Params{Ellipsoid: GRS80, Lon0: 132, Lat1: -18, Lat2: -36}},
	{3347, "NAD83 / Statistics Canada Lambert", LambertConformal, Params{
		Ellipsoid: GRS80, Lat0: 63.390675, Lon0: -(91 + 52.0/60), Lat1: 49, Lat2: 77, East: 6.2e6, North: 3e6,
	}},
	{3978, "NAD83 / Canada Atlas Lambert", LambertConformal, Params{Ellipsoid: GRS80, Lat0: 49, Lon0: -95, Lat1: 49, Lat2: 77}},
	{3979, "NAD83(CSRS) / Canada Atlas Lambert", LambertConformal, Params{Ellipsoid: GRS80, Lat0: 49, Lon0: -95, Lat1: 49, Lat2: 77}},
}

// EPSG returns the system with a code of the EPSG dataset; the error is an
// UnknownError.
func EPSG(code int) (Map, error) {
	if name, ok := geographic[code]; ok {
		return Map{Code: code, Name: name, Degrees: true, Projection: Geographic{}}, nil
	}
	if code == 3857 {
		return Map{Code: code, Name: "WGS 84 / Pseudo-Mercator", Projection: WebMercator{}}, nil
	}
	for _, z := range utm {
		if code < z.from || code > z.to {
			continue
		}
		zone, side := z.zone+code-z.from, "N"
		if z.south {
			side = "S"
		}
		p, err := UTM(zone, z.south, z.ellipsoid)
		return Map{Code: code, Name: fmt.Sprintf("%s / UTM zone %d%s", z.datum, zone, side), Projection: p}, err
	}
	i := slices.IndexFunc(maps, func(e entry) bool { return e.code == code })
	if i < 0 {
		return Map{}, UnknownError{fmt.Sprintf("EPSG %d", code), Known}
	}
	p, err := maps[i].make(maps[i].params)
	return Map{Code: code, Name: maps[i].name, Projection: p}, err
}

// Codes lists the EPSG codes that are known, in order.
func Codes() []int {
	codes := []int{3857}
	for c := range geographic {
		codes = append(codes, c)
	}
	for _, z := range utm {
		for c := z.from; c <= z.to; c++ {
			codes = append(codes, c)
		}
	}
	for _, e := range maps {
		codes = append(codes, e.code)
	}
	slices.Sort(codes)
	return codes
}
