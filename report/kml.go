package report

import (
	"encoding/xml"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/longwalk/longwalk/geo"
)

// The types of KML 2.2 (OGC 07-147r2), in the order that its schema demands.
type (
	kmlFile struct {
		XMLName  xml.Name    `xml:"kml"`
		Space    string      `xml:"xmlns,attr"`
		Document kmlDocument `xml:"Document"`
	}
	kmlDocument struct {
		Name       string         `xml:"name"`
		Placemarks []kmlPlacemark `xml:"Placemark"`
	}
	kmlPlacemark struct {
		Name        string      `xml:"name"`
		Description string      `xml:"description"`
		Style       kmlStyle    `xml:"Style"`
		Geometry    kmlGeometry `xml:"MultiGeometry"`
	}
	kmlStyle struct {
		Line kmlLine  `xml:"LineStyle"`
		Fill *kmlFill `xml:"PolyStyle,omitempty"`
	}
	kmlLine struct {
		Color string `xml:"color"` // aabbggrr
		Width int    `xml:"width"` // [px]
	}
	kmlFill struct {
		Color string `xml:"color"`
	}
	kmlGeometry struct {
		Lines    []kmlLineString `xml:"LineString"`
		Polygons []kmlPolygon    `xml:"Polygon"`
	}
	kmlLineString struct {
		Tessellate  int    `xml:"tessellate"`
		Coordinates string `xml:"coordinates"`
	}
	kmlPolygon struct {
		Tessellate int       `xml:"tessellate"`
		Outer      kmlRing   `xml:"outerBoundaryIs>LinearRing"`
		Inner      []kmlHole `xml:"innerBoundaryIs"`
	}
	kmlHole struct {
		Ring kmlRing `xml:"LinearRing"`
	}
	kmlRing struct {
		Coordinates string `xml:"coordinates"`
	}
)

func newKML(name string) kmlFile {
	return kmlFile{Space: "http://www.opengis.net/kml/2.2", Document: kmlDocument{Name: name}}
}

// kmlColour returns #rrggbb as KML has it, behind its opacity.
func kmlColour(opacity, colour string) string {
	return opacity + colour[5:7] + colour[3:5] + colour[1:3]
}

// WriteIsochronesKML writes the isochrones of a surface as placemarks of
// polygons (KML 2.2), the highest level first, so that the lower ones are drawn
// over it.
func WriteIsochronesKML(w io.Writer, s Surface, levels []float64) error {
	all, err := Isochrones(s, levels)
	if err != nil {
		return err
	}
	doc := newKML(nonEmpty(s.Name, "isochrones"))
	for i, o := range slices.Backward(all) {
		colour := levelColour(i, len(all))
		m := kmlPlacemark{
			Name: o.title(s), Description: strconv.FormatFloat(o.Area, 'f', 3, 64) + " km2",
			Style: kmlStyle{kmlLine{kmlColour("ff", colour), 1}, &kmlFill{kmlColour("80", colour)}},
		}
		for _, p := range o.Polygons {
			k := kmlPolygon{Tessellate: 1, Outer: kmlRingOf(p[0])}
			for _, hole := range p[1:] {
				k.Inner = append(k.Inner, kmlHole{kmlRingOf(hole)})
			}
			m.Geometry.Polygons = append(m.Geometry.Polygons, k)
		}
		doc.Document.Placemarks = append(doc.Document.Placemarks, m)
	}
	return writeXML(w, doc)
}

// kmlRingOf returns a ring, closed.
func kmlRingOf(r geo.Ring) kmlRing {
	var b strings.Builder
	for i := range len(r) + 1 {
		p := r[i%len(r)]
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(strconv.FormatFloat(p.Lon, 'f', -1, 64) + "," + strconv.FormatFloat(p.Lat, 'f', -1, 64))
	}
	return kmlRing{b.String()}
}

// writeXML writes a document with its header.
func writeXML(w io.Writer, doc any) error {
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	e := xml.NewEncoder(w)
	e.Indent("", " ")
	if err := e.Encode(doc); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}
