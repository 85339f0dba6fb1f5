package report

import (
	"html"
	"html/template"
	"math"
	"strconv"
	"strings"
	"time"
)

// drawing builds an SVG picture. Whatever goes through it is escaped; colours
// come from classes and variables of the style sheet, so that the picture
// follows dark mode and print.
type drawing struct {
	b strings.Builder
}

// begin opens the picture with the sentence that a sighted reader would say of
// it. id must be unique in the page.
func (d *drawing) begin(w, h float64, class, id, title, desc string) {
	d.open("svg", "viewBox", "0 0 "+num(w)+" "+num(h), "class", class, "role", "img", "aria-labelledby", id+"-t "+id+"-d", "style", "aspect-ratio:"+num(w)+"/"+num(h))
	d.whole("title", title, "id", id+"-t")
	d.whole("desc", desc, "id", id+"-d")
}

// end closes the picture and returns it.
func (d *drawing) end() template.HTML {
	d.close("svg")
	return template.HTML(d.b.String()) // every part was escaped on its way in
}

// open writes a start tag; attributes are pairs of name and value.
func (d *drawing) open(tag string, attributes ...string) { d.start(tag, attributes, ">") }

// tag writes an element without content.
func (d *drawing) tag(tag string, attributes ...string) { d.start(tag, attributes, "/>") }

func (d *drawing) start(tag string, attributes []string, end string) {
	d.b.WriteString("<" + tag)
	for i := 0; i+1 < len(attributes); i += 2 {
		d.b.WriteString(" " + attributes[i] + `="` + html.EscapeString(attributes[i+1]) + `"`)
	}
	d.b.WriteString(end)
}

func (d *drawing) close(tag string) { d.b.WriteString("</" + tag + ">\n") }

// whole writes an element with a text in it.
func (d *drawing) whole(tag, text string, attributes ...string) {
	d.open(tag, attributes...)
	d.b.WriteString(html.EscapeString(text))
	d.close(tag)
}

// text writes a line of text; its class says colour, size and where it stands
// (s, m or e: x is its start, middle or end).
func (d *drawing) text(x, y float64, class, text string) {
	d.whole("text", text, "x", num(x), "y", num(y), "class", class)
}

func (d *drawing) line(x1, y1, x2, y2 float64, class string) {
	d.tag("path", "d", "M"+num(x1)+" "+num(y1)+"L"+num(x2)+" "+num(y2), "class", class)
}

func (d *drawing) rect(x, y, w, h float64, attributes ...string) {
	d.tag("rect", append([]string{"x", num(x), "y", num(y), "width", num(max(0, w)), "height", num(max(0, h))}, attributes...)...)
}

// xy is a point of a picture.
type xy struct{ x, y float64 }

// path returns the points as path data.
func path(points []xy, closed bool) string {
	var b strings.Builder
	for i, p := range points {
		letter := "L"
		if i == 0 {
			letter = "M"
		}
		b.WriteString(letter + num(p.x) + " " + num(p.y))
	}
	if closed && len(points) > 0 {
		b.WriteString("Z")
	}
	return b.String()
}

// band returns the area between an upper and a lower line as path data.
func band(upper, lower []xy) string {
	all := append([]xy{}, upper...)
	for i := len(lower) - 1; i >= 0; i-- {
		all = append(all, lower[i])
	}
	return path(all, true)
}

// num writes a coordinate with one decimal at most.
func num(x float64) string {
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return "0"
	}
	return strconv.FormatFloat(math.Round(x*10)/10+0, 'f', -1, 64)
}

// scale maps values to places of a picture.
type scale struct{ low, high, from, to float64 }

func (s scale) at(v float64) float64 {
	if s.high == s.low {
		return s.from
	}
	return s.from + (v-s.low)/(s.high-s.low)*(s.to-s.from)
}

// ticks returns about n round values from low to high.
func ticks(low, high float64, n int) []float64 {
	if !(high > low) || n < 1 {
		return nil
	}
	step := math.Pow(10, math.Floor(math.Log10((high-low)/float64(n))))
	for _, k := range []float64{1, 2, 2.5, 5, 10} {
		if (high-low)/(step*k) <= float64(n) {
			step *= k
			break
		}
	}
	var out []float64
	for v := math.Ceil(low/step-1e-9) * step; v <= high+step*1e-9; v += step {
		out = append(out, v+0)
	}
	return out
}

// dayTick is a date on an axis of days.
type dayTick struct {
	day   float64
	label string
}

// dayTicks returns at most n dates from the start on: firsts of months on long
// axes, days on short ones.
func dayTicks(start time.Time, days float64, n int) []dayTick {
	if start.IsZero() || days <= 0 {
		var out []dayTick
		for _, v := range ticks(0, days, n) {
			out = append(out, dayTick{v, "day " + strconv.Itoa(int(v))})
		}
		return out
	}
	if days > 70 {
		return monthTicks(start, days, n)
	}
	step := 1
	for _, s := range []int{1, 2, 5, 7, 10, 14} {
		step = s
		if days/float64(s) <= float64(n) {
			break
		}
	}
	var out []dayTick
	for d := 0; float64(d) <= days; d += step {
		out = append(out, dayTick{float64(d), start.AddDate(0, 0, d).Format("2 Jan")})
	}
	return out
}

func monthTicks(start time.Time, days float64, n int) []dayTick {
	step := 1
	for _, s := range []int{1, 2, 3, 6, 12, 24} {
		step = s
		if days/30.44/float64(s) <= float64(n) {
			break
		}
	}
	var out []dayTick
	for m := time.Date(start.Year(), start.Month(), 1, 0, 0, 0, 0, time.UTC); ; m = m.AddDate(0, 1, 0) {
		day := m.Sub(start).Hours() / 24
		switch {
		case day > days:
			return out
		case day < 0 || int(m.Month()-1)%step != 0 || step > 12 && m.Year()%2 == 1:
			continue
		}
		label := m.Format("Jan")
		if m.Month() == time.January || len(out) == 0 {
			label = m.Format("Jan 2006")
		}
		out = append(out, dayTick{day, label})
	}
}
