package pack

import (
	"encoding/binary"
	"fmt"

	"github.com/longwalk/longwalk/geo"
)

// Raster is a grid with one or more bands of whole numbers q. The value of a
// cell is Scale*q + Offset, or (Scale*q)^2 + Offset where Square is set: a
// square keeps the relative error even over a quantity such as rain.
type Raster struct {
	Grid          geo.Grid
	Scale, Offset float64
	Square        bool
	Bands         [][]int16 // row by row, the northernmost first
}

// Encode writes the raster as a payload. Each cell is predicted from its
// neighbours west, north and north-west; what remains is folded to an unsigned
// number and its low and high bytes are kept apart, which packs best.
func (r Raster) Encode() []byte {
	g := r.Grid
	b := binary.AppendUvarint(nil, uint64(g.Rows))
	b = binary.AppendUvarint(b, uint64(g.Cols))
	b = binary.AppendUvarint(b, uint64(len(r.Bands)))
	square := byte(0)
	if r.Square {
		square = 1
	}
	b = append(b, square)
	for _, v := range []float64{g.North, g.West, g.DLat, g.DLon, r.Scale, r.Offset} {
		b = appendFloat(b, v)
	}
	n := g.Rows * g.Cols
	for _, band := range r.Bands {
		low, high := make([]byte, n), make([]byte, n)
		for i, v := range band {
			d := v - predict(band, i, g.Cols)
			u := uint16(d<<1) ^ uint16(d>>15)
			low[i], high[i] = byte(u), byte(u>>8)
		}
		b = append(append(b, low...), high...)
	}
	return b
}

// predict guesses cell i from its neighbours with the median edge detector
// (Weinberger, Seroussi and Sapiro 2000, LOCO-I).
func predict(band []int16, i, cols int) int16 {
	if i < cols {
		if i == 0 {
			return 0
		}
		return band[i-1]
	}
	north := band[i-cols]
	if i%cols == 0 {
		return north
	}
	return median(band[i-1], north, band[i-cols-1])
}

// median is the LOCO-I predictor of a cell from west, north and north-west.
func median(west, north, corner int16) int16 {
	low, high := min(west, north), max(west, north)
	switch {
	case corner >= high:
		return low
	case corner <= low:
		return high
	}
	return west + north - corner
}

// DecodeRaster reads what Encode wrote.
func DecodeRaster(payload []byte) (Raster, error) {
	in := &reader{rest: payload}
	rows, cols, bands := in.count(1), in.count(1), in.count(1)
	flag := in.bytes(1)
	var head [6]float64
	for i := range head {
		head[i] = in.float()
	}
	if in.err != nil {
		return Raster{}, in.err
	}
	out := Raster{
		Grid:  geo.Grid{North: head[0], West: head[1], DLat: head[2], DLon: head[3], Rows: rows, Cols: cols},
		Scale: head[4], Offset: head[5], Square: flag[0] == 1,
	}
	if rows < 1 || cols < 1 || head[2] <= 0 || head[3] <= 0 || int64(rows)*int64(cols)*int64(bands)*2 != int64(len(in.rest)) {
		return Raster{}, fmt.Errorf("%w: %d bands of %d rows and %d columns in %d bytes", ErrDamaged, bands, rows, cols, len(in.rest))
	}
	n := rows * cols
	for range bands {
		band := make([]int16, n)
		restore(band, in.bytes(n), in.bytes(n), cols)
		out.Bands = append(out.Bands, band)
	}
	return out, in.end()
}

// restore undoes the prediction of one band. It is most of what opening the
// atlas takes, hence median is written out: held between left and above,
// left+above-corner is the same.
func restore(band []int16, low, high []byte, cols int) {
	low, high = low[:len(band)], high[:len(band)]
	last := int16(0)
	for i := range min(cols, len(band)) {
		last += unfold(low[i], high[i])
		band[i] = last
	}
	for start := cols; start < len(band); start += cols {
		above, row := band[start-cols:start], band[start:start+cols]
		lows, highs := low[start:start+cols], high[start:start+cols]
		row[0] = above[0] + unfold(lows[0], highs[0])
		left, corner := int32(row[0]), int32(above[0])
		for c := 1; c < len(row) && c < len(above) && c < len(lows) && c < len(highs); c++ {
			up := int32(above[c])
			guess := min(max(left+up-corner, min(left, up)), max(left, up))
			v := int16(guess) + unfold(lows[c], highs[c])
			row[c] = v
			left, corner = int32(v), up
		}
	}
}

// unfold returns the whole number that was folded into an unsigned one.
func unfold(low, high byte) int16 {
	u := uint16(low) | uint16(high)<<8
	return int16(u>>1) ^ -int16(u&1)
}
