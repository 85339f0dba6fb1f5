package store

import (
	"errors"
	"fmt"
	"io/fs"
	"math"
	"os"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/world/elevation/tiff"
)

// digest is a tile of cover made small: of each cell the commonest class of the
// hundred or so places that are looked at in it. A tile of WorldCover unpacks to
// more than a gigabyte, which a route over it has no time for; its digest is
// made once, when the tile comes, and kept beside its record.
type digest struct {
	rows, cols int
	box        geo.Box
	classes    []uint8 // as the tile has them; 0: not known
}

const (
	digestPerDegree = 240     // cells: 460 m north to south
	digestCells     = 2 << 20 // at most
	digestLooks     = 10      // places along the rows and columns of a cell
)

// digestSize returns the rows and columns of the digest of an image.
func digestSize(im *tiff.Image, box geo.Box) (rows, cols int) {
	size := func(degrees float64, cells int) float64 {
		return max(1, min(math.Round(degrees*digestPerDegree), float64(cells)))
	}
	r, c := size(box.North-box.South, im.Height), size(box.Width(), im.Width)
	if many := r * c / digestCells; many > 1 {
		r, c = max(1, math.Floor(r/math.Sqrt(many))), max(1, math.Floor(c/math.Sqrt(many)))
	}
	return int(r), min(int(c), digestCells/int(r))
}

// makeDigest reads a tile through.
func makeDigest(path string, box geo.Box) (*digest, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("store: %w", err)
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, fmt.Errorf("store: %w", err)
	}
	t, err := tiff.Open(f, info.Size())
	if err != nil {
		return nil, err
	}
	im := t.Images[0]
	d := &digest{box: box}
	d.rows, d.cols = digestSize(im, box)
	counts, err := countClasses(im, d.rows, d.cols)
	if err != nil {
		return nil, err
	}
	d.classes = make([]uint8, d.rows*d.cols)
	for i := range d.classes {
		best := 0
		for k, n := range counts[i] {
			if n > counts[i][best] {
				best = k
			}
		}
		d.classes[i] = worldCoverCodes[best]
	}
	return d, nil
}

// worldCoverCodes are the classes in the order of their numbers.
var worldCoverCodes = [...]uint8{0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 100}

// countClasses counts, by cell of the digest, how often each of worldCoverCodes
// is met; what is none of them counts as not known.
func countClasses(im *tiff.Image, rows, cols int) ([][len(worldCoverCodes)]uint16, error) {
	var index [256]uint8
	for k, code := range worldCoverCodes {
		index[code] = uint8(k)
	}
	counts := make([][len(worldCoverCodes)]uint16, rows*cols)
	down, along := max(1, im.Height/rows/digestLooks), max(1, im.Width/cols/digestLooks)
	for b := range im.Across * im.Down {
		y, x0 := b/im.Across*im.BlockHeight, b%im.Across*im.BlockWidth
		err := im.Block(b, func(row []float64) {
			if y%down == down/2 && y < im.Height {
				for x := x0 + (along/2-x0%along+along)%along; x < min(x0+len(row), im.Width); x += along {
					k := uint8(0)
					if v := row[x-x0]; v > 0 && v < 256 {
						k = index[uint8(v)]
					}
					counts[y*rows/im.Height*cols+x*cols/im.Width][k]++
				}
			}
			y++
		})
		if err != nil {
			return nil, err
		}
	}
	return counts, nil
}

// at returns the class of the cell that holds a place of the tile.
func (d *digest) at(p geo.Point) uint8 {
	row := int((d.box.North - p.Lat) / (d.box.North - d.box.South) * float64(d.rows))
	col := int(eastOf(d.box.West, p.Lon) / d.box.Width() * float64(d.cols))
	return d.classes[min(max(row, 0), d.rows-1)*d.cols+min(max(col, 0), d.cols-1)]
}

// digestFile is where the digest of an entry lies.
func (s *Store) digestFile(e Entry) string { return s.record(e) + ".digest" }

// keepDigest makes the digest of a tile of cover and writes it.
func (s *Store) keepDigest(e Entry) error {
	d, err := makeDigest(s.File(e), e.Extent.Box())
	if err != nil {
		return InputError{s.File(e), err.Error(), "a tile of WorldCover that can be read through"}
	}
	return writeWhole(s.digestFile(e), fmt.Appendf(nil, "%s %d %d\n%s", e.SHA256, d.rows, d.cols, d.classes))
}

// readDigest reads a digest as keepDigest wrote it; that of another state of
// the tile, or one that is not there, is made anew, in memory.
func (s *Store) readDigest(e Entry) (*digest, error) {
	data, err := os.ReadFile(s.digestFile(e))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("store: %w", err)
	}
	if d, ok := parseDigest(data, e); ok {
		return d, nil
	}
	return makeDigest(s.File(e), e.Extent.Box())
}

func parseDigest(data []byte, e Entry) (*digest, bool) {
	d := &digest{box: e.Extent.Box()}
	var sum string
	head := min(len(data), 200)
	if _, err := fmt.Sscanf(string(data[:head]), "%s %d %d\n", &sum, &d.rows, &d.cols); err != nil || sum != e.SHA256 {
		return nil, false
	}
	if d.rows < 1 || d.cols < 1 || d.rows > digestCells || d.cols > digestCells || d.rows*d.cols > digestCells {
		return nil, false
	}
	at := len(fmt.Sprintf("%s %d %d\n", sum, d.rows, d.cols))
	if len(data) != at+d.rows*d.cols {
		return nil, false
	}
	d.classes = data[at:]
	return d, true
}
