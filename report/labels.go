package report

import "math"

// box is an area of the picture that is taken.
type box struct{ x0, y0, x1, y1 float64 }

func (b box) meets(c box) bool {
	return b.x0 < c.x1 && c.x0 < b.x1 && b.y0 < c.y1 && c.y0 < b.y1
}

// labels places names on a map so that none covers another, nor a mark.
type labels struct {
	wide, tall float64
	taken      []box
}

// take keeps an area free of names.
func (l *labels) take(b box) { l.taken = append(l.taken, b) }

// spot keeps the area of a round mark free.
func (l *labels) spot(p xy, r float64) { l.take(box{p.x - r, p.y - r, p.x + r, p.y + r}) }

// along keeps a line free.
func (l *labels) along(line []xy, r float64) {
	for i := 1; i < len(line); i++ {
		n := math.Ceil(math.Hypot(line[i].x-line[i-1].x, line[i].y-line[i-1].y)/(2*r)) + 1
		for k := 0.0; k < n; k++ {
			l.spot(xy{line[i-1].x + (line[i].x-line[i-1].x)*k/n, line[i-1].y + (line[i].y-line[i-1].y)*k/n}, r)
		}
	}
}

// place finds room for a name beside a mark of radius r: right of it, left,
// above, below, then the corners, then the same farther off. It returns where
// the text's baseline begins and takes the room.
func (l *labels) place(p xy, r float64, text string, size float64) (at xy, ok bool) {
	w, h := textWidth(text, size), size*1.05
	for _, far := range []float64{1, 1.6, 2.6} {
		g := r*far + 3
		for _, c := range [8]xy{
			{p.x + g, p.y - h/2},
			{p.x - g - w, p.y - h/2},
			{p.x - w/2, p.y - g - h},
			{p.x - w/2, p.y + g},
			{p.x + g*0.75, p.y - g*0.75 - h},
			{p.x + g*0.75, p.y + g*0.75},
			{p.x - g*0.75 - w, p.y - g*0.75 - h},
			{p.x - g*0.75 - w, p.y + g*0.75},
		} {
			b := box{c.x - 1, c.y, c.x + w + 1, c.y + h}
			if l.free(b) {
				l.take(b)
				return xy{c.x, c.y + h*0.8}, true
			}
		}
	}
	return xy{}, false
}

func (l *labels) free(b box) bool {
	if b.x0 < 3 || b.y0 < 3 || b.x1 > l.wide-3 || b.y1 > l.tall-3 {
		return false
	}
	for _, t := range l.taken {
		if t.meets(b) {
			return false
		}
	}
	return true
}

// textWidth is how wide a text will be, on the safe side for system fonts.
func textWidth(text string, size float64) float64 {
	n := 0.0
	for _, r := range text {
		switch {
		case r >= 0x1100: // East Asian
			n += 1
		case r >= 'A' && r <= 'Z' || r == 'm' || r == 'w':
			n += 0.72
		case r == 'i' || r == 'l' || r == ' ' || r == '.' || r == ',':
			n += 0.34
		default:
			n += 0.6
		}
	}
	return n * size
}
