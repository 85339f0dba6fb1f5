package elevation

import (
	"cmp"
	"fmt"
	"math"
	"strings"

	"github.com/longwalk/longwalk/geo/project"
	"github.com/longwalk/longwalk/world/elevation/tiff"
)

// GeoTIFF 1.1 (OGC 19-008r4, 2019): where a grid lies is told by three tags of
// geographic keys, one of them the directory, and the place of one cell with the
// cells' size.
const (
	tagPixelScale     = 33550
	tagTiepoint       = 33922
	tagTransformation = 34264
	tagKeys           = 34735
	tagKeyDoubles     = 34736
	tagKeyTexts       = 34737
	tagMetadata       = 42112 // of GDAL, XML
	tagNoData         = 42113 // of GDAL, a number as text
)

// Geographic keys (OGC 19-008r4, annex C, and GeoTIFF 1.0, section 6.2).
const (
	keyModel          = 1024
	keyRaster         = 1025
	keyCitation       = 1026
	keyGeographic     = 2048
	keyDatum          = 2050
	keyPrimeMeridian  = 2051
	keyAngularUnits   = 2054
	keyEllipsoid      = 2056
	keySemiMajor      = 2057
	keyInvFlattening  = 2059
	keyMeridianLong   = 2061
	keyProjected      = 3072
	keyProjCitation   = 3073
	keyProjection     = 3074
	keyTransformation = 3075
	keyLinearUnits    = 3076
	keyLinearSize     = 3077
	keyParallel1      = 3078
	keyParallel2      = 3079
	keyOriginLong     = 3080
	keyOriginLat      = 3081
	keyFalseEasting   = 3082
	keyFalseNorthing  = 3083
	keyFalseLong      = 3084
	keyFalseLat       = 3085
	keyFalseEast      = 3086
	keyFalseNorth     = 3087
	keyCenterLong     = 3088
	keyCenterLat      = 3089
	keyCenterEast     = 3090
	keyCenterNorth    = 3091
	keyScale          = 3092
	keyScaleAtCenter  = 3093
	keyPoleLong       = 3095
	keyVertical       = 4096
	keyVerticalUnits  = 4099
)

// userDefined stands for a code when a file tells the parameters itself.
const userDefined = 32767

// metresOf are the linear units by their EPSG code [m].
var metresOf = map[int]float64{9001: 1, 9002: 0.3048, 9003: 1200.0 / 3937}

// transformations are the names of those that are not read (GeoTIFF 1.0,
// section 6.3.3.3).
var transformations = map[int]string{
	2: "Modified Alaska", 3: "Oblique Mercator", 4: "Laborde", 5: "Rosenmund", 6: "Spherical Oblique Mercator",
	12: "Azimuthal Equidistant", 13: "Equidistant Conic", 14: "Stereographic", 16: "Oblique Stereographic", 17: "Equirectangular",
	18: "Cassini-Soldner", 19: "Gnomonic", 20: "Miller Cylindrical", 21: "Orthographic", 22: "Polyconic", 23: "Robinson",
	24: "Sinusoidal", 25: "Van der Grinten", 26: "New Zealand Map Grid", 27: "South-oriented Transverse Mercator",
}

// geoKeys are the keys of a file.
type geoKeys struct {
	codes   map[int]int
	numbers map[int]float64
	texts   map[int]string
}

// readKeys reads the directory of keys.
func readKeys(im *tiff.Image) (geoKeys, error) {
	k := geoKeys{map[int]int{}, map[int]float64{}, map[int]string{}}
	dir, err := im.Uints(tagKeys)
	if err != nil {
		return k, err
	}
	if len(dir) < 4 {
		return k, project.UnknownError{Found: "none in the file", Allowed: project.Known}
	}
	doubles, err := im.Floats(tagKeyDoubles)
	if err != nil {
		return k, err
	}
	texts, err := im.Text(tagKeyTexts)
	if err != nil {
		return k, err
	}
	for i := 4; i+3 < len(dir) && i < 4+4*int(min(dir[3], 1000)); i += 4 {
		key, where, n, value := int(dir[i]), dir[i+1], dir[i+2], dir[i+3]
		switch {
		case where == 0:
			k.codes[key] = int(value)
		case where == tagKeyDoubles && value < uint64(len(doubles)):
			k.numbers[key] = doubles[value]
		case where == tagKeyTexts && value < uint64(len(texts)):
			rest := texts[value:]
			k.texts[key] = strings.Trim(rest[:min(n, uint64(len(rest)))], "| \x00")
		}
	}
	return k, nil
}

// number returns the first of several keys that is there, 0 when none is.
func (k geoKeys) number(keys ...int) float64 {
	for _, key := range keys {
		if v, ok := k.numbers[key]; ok {
			return v
		}
	}
	return 0
}

// called adds the name that the file gives its system to what was found.
func (k geoKeys) called(found string) error {
	for _, key := range []int{keyProjCitation, keyCitation} {
		if t := k.texts[key]; t != "" {
			found += fmt.Sprintf(" (%.80q)", t)
			break
		}
	}
	return project.UnknownError{Found: found, Allowed: project.Known}
}

// system returns the map of the grid, and the unit of its coordinates in the
// map's own [m or deg].
func (k geoKeys) system() (m project.Map, unit float64, err error) {
	switch model := k.codes[keyModel]; {
	case model == 2:
		name, _, err := k.geodetic()
		code := k.codes[keyGeographic]
		if code == userDefined {
			code = 0
		}
		return project.Map{Code: code, Name: name, Degrees: true, Projection: project.Geographic{}}, 1, err
	case model != 1 && model != userDefined:
		return m, 0, k.called(fmt.Sprintf("of model type %d", model))
	}
	unit = 1
	if u, ok := k.codes[keyLinearUnits]; ok {
		if unit, ok = metresOf[u]; !ok && u == userDefined {
			unit, ok = k.number(keyLinearSize), k.number(keyLinearSize) > 1e-4 && k.number(keyLinearSize) < 1e4
		}
		if !ok {
			return m, 0, k.called(fmt.Sprintf("in units of EPSG %d", u))
		}
	}
	if code, ok := k.codes[keyProjected]; ok && code != userDefined {
		if m, err = project.EPSG(code); err != nil || m.Degrees || unit != 1 {
			return m, 0, k.called(fmt.Sprintf("EPSG %d in units of %g m", code, unit))
		}
		return m, 1, nil
	}
	base, ellipsoid, err := k.geodetic()
	if err != nil {
		return m, 0, err
	}
	m.Projection, m.Name, err = k.projection(ellipsoid, unit)
	m.Name = base + " / " + m.Name
	return m, unit, err
}

// geodetic returns the name of the geographic system and its ellipsoid. What a
// file defines itself is taken when its ellipsoid is that of WGS 84 or GRS 80
// and its meridian Greenwich: then its datum is one of their kin.
func (k geoKeys) geodetic() (string, project.Ellipsoid, error) {
	if u, ok := k.codes[keyAngularUnits]; ok && u != 9102 {
		return "", project.Ellipsoid{}, k.called(fmt.Sprintf("in angles of EPSG %d", u))
	}
	if pm, ok := k.codes[keyPrimeMeridian]; ok && pm != 8901 && pm != userDefined || k.number(keyMeridianLong) != 0 {
		return "", project.Ellipsoid{}, k.called(fmt.Sprintf("counted from the meridian %d", pm))
	}
	code, ok := k.codes[keyGeographic]
	if ok && code != userDefined {
		name, known := project.Geodetic(code)
		if !known {
			return "", project.Ellipsoid{}, k.called(fmt.Sprintf("EPSG %d", code))
		}
		if code == 4326 {
			return name, project.WGS84, nil
		}
		return name, project.GRS80, nil
	}
	if datum, ok := k.codes[keyDatum]; ok && datum != userDefined {
		// A datum's code is that of its system plus 2000 (GeoTIFF 1.0, 6.3.2.2).
		if _, known := project.Geodetic(datum - 2000); !known {
			return "", project.Ellipsoid{}, k.called(fmt.Sprintf("of datum EPSG %d", datum))
		}
	}
	ellipsoid := project.Ellipsoid{A: k.number(keySemiMajor), F: 1 / k.number(keyInvFlattening)}
	switch k.codes[keyEllipsoid] {
	case 7030:
		ellipsoid = project.WGS84
	case 7019:
		ellipsoid = project.GRS80
	}
	if math.Abs(ellipsoid.A-project.WGS84.A) > 0.01 || !(math.Abs(1/ellipsoid.F-1/project.WGS84.F) < 0.01) {
		return "", ellipsoid, k.called(fmt.Sprintf("of ellipsoid EPSG %d, %g m", k.codes[keyEllipsoid], ellipsoid.A))
	}
	return "a datum on the ellipsoid of WGS 84 or GRS 80", ellipsoid, nil
}

// projection makes the projection that a file defines by its parameters. The
// keys by which writers tell an origin differ; each is looked for under the
// names that are in use.
func (k geoKeys) projection(l project.Ellipsoid, unit float64) (p project.Projection, name string, err error) {
	if code := k.codes[keyProjection]; code > 16000 && code <= 16160 && code%100 >= 1 && code%100 <= 60 {
		p, err = project.UTM(code%100, code > 16100, l)
		return p, fmt.Sprintf("UTM zone %d", code%100), err
	}
	par := project.Params{
		Ellipsoid: l,
		Lat0:      k.number(keyOriginLat, keyFalseLat, keyCenterLat),
		Lon0:      k.number(keyOriginLong, keyFalseLong, keyCenterLong, keyPoleLong),
		Lat1:      k.number(keyParallel1), Lat2: k.number(keyParallel2),
		Scale: k.number(keyScale, keyScaleAtCenter),
		East:  k.number(keyFalseEasting, keyFalseEast, keyCenterEast) * unit,
		North: k.number(keyFalseNorthing, keyFalseNorth, keyCenterNorth) * unit,
	}
	kind := k.codes[keyTransformation]
	switch kind {
	case 1:
		name, p, err = made("transverse Mercator", project.TransverseMercator, par)
	case 7:
		if par.Lat0 != 0 {
			return nil, "", k.called(fmt.Sprintf("a Mercator with origin at latitude %g", par.Lat0))
		}
		name, p, err = made("Mercator", project.Mercator, par)
	case 8:
		par.Lat0 = k.number(keyFalseLat, keyOriginLat, keyCenterLat)
		par.Lon0 = k.number(keyFalseLong, keyOriginLong, keyCenterLong)
		name, p, err = made("Lambert conformal conic", project.LambertConformal, par)
	case 9:
		par.Lat1, par.Lat2 = par.Lat0, par.Lat0
		name, p, err = made("Lambert conformal conic", project.LambertConformal, par)
	case 10:
		name, p, err = made("Lambert azimuthal equal area", project.LambertAzimuthal, par)
	case 11:
		name, p, err = made("Albers", project.Albers, par)
	case 15: // the latitude of origin is the parallel of true scale
		par.Lat1 = par.Lat0
		par.Lon0 = k.number(keyPoleLong, keyOriginLong)
		name, p, err = made("polar stereographic", project.PolarStereographic, par)
	default:
		return nil, "", k.called(fmt.Sprintf("of coordinate transformation %d, %s", kind, cmp.Or(transformations[kind], "of no name")))
	}
	if err != nil {
		return nil, "", k.called(name + " with " + err.Error())
	}
	return p, name, nil
}

// made makes a projection and repeats its name.
func made(name string, f func(project.Params) (project.Projection, error), par project.Params) (string, project.Projection, error) {
	p, err := f(par)
	return name, p, err
}

// vertical returns the unit of the heights [m].
func (k geoKeys) vertical() (float64, error) {
	if code := k.codes[keyVertical]; code >= 5001 && code <= 5033 {
		return 0, tiff.Error{Found: "heights above the ellipsoid", Allowed: "heights above sea level, up to 100 m away from those"}
	}
	u, ok := k.codes[keyVerticalUnits]
	if !ok {
		return 1, nil
	}
	unit, ok := metresOf[u]
	if !ok {
		return 0, tiff.Error{Found: fmt.Sprintf("heights in units of EPSG %d", u), Allowed: "metres or feet"}
	}
	return unit, nil
}
