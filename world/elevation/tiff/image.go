package tiff

import "fmt"

// Tags of TIFF 6.0.
const (
	tagSubfile         = 254
	tagWidth           = 256
	tagHeight          = 257
	tagBits            = 258
	tagCompression     = 259
	tagPhotometric     = 262
	tagStripOffsets    = 273
	tagSamples         = 277
	tagRowsPerStrip    = 278
	tagStripByteCounts = 279
	tagPlanar          = 284
	tagPredictor       = 317
	tagTileWidth       = 322
	tagTileHeight      = 323
	tagTileOffsets     = 324
	tagTileByteCounts  = 325
	tagSampleFormat    = 339
)

// Image is one grid of a file. Of several bands the first is read.
type Image struct {
	Width, Height           int
	BlockWidth, BlockHeight int  // of a tile or strip; the last ones may reach past the edges
	Across, Down            int  // blocks
	Reduced, Mask           bool // an overview, a mask
	Single                  bool // values are 32-bit floats

	file            *File
	fields          map[uint16]field
	samples         int // values of one cell that stand together
	bits, format    int
	coding          coding
	predictor       int
	offsets, counts field
	whole           bool // one uncompressed strip, cut into blocks of rows
	tiled           bool
}

// Bits returns how many bits a value has.
func (im *Image) Bits() int { return im.bits }

// image makes an image of a directory.
func (f *File) image(fields map[uint16]field) (*Image, error) {
	im := &Image{file: f, fields: fields}
	for _, step := range []func() error{im.shape, im.cells, im.coded, im.blocks} {
		if err := step(); err != nil {
			return nil, err
		}
	}
	return im, nil
}

// shape reads what the image is and how large.
func (im *Image) shape() error {
	var v [3]uint64
	for i, t := range []struct {
		tag    uint16
		absent uint64
	}{{tagSubfile, 0}, {tagWidth, 0}, {tagHeight, 0}} {
		var err error
		if v[i], err = im.one(t.tag, t.absent); err != nil {
			return err
		}
	}
	im.Reduced, im.Mask = v[0]&1 != 0, v[0]&4 != 0
	if v[1] < 1 || v[1] > mostSide || v[2] < 1 || v[2] > mostSide {
		return Error{fmt.Sprintf("a grid of %d x %d cells", v[1], v[2]), fmt.Sprintf("1 to %d along an edge", mostSide)}
	}
	im.Width, im.Height = int(v[1]), int(v[2])
	return nil
}

// pictures are photometric interpretations that are no grids of numbers.
var pictures = map[uint64]string{2: "RGB", 3: "palette", 5: "CMYK", 6: "YCbCr", 8: "Lab"}

// cells reads what a cell is.
func (im *Image) cells() error {
	photometric, err := im.one(tagPhotometric, 1)
	if err != nil {
		return err
	}
	if name, picture := pictures[photometric]; picture {
		return Error{"a picture in " + name + " colours", "a grid of heights"}
	}
	im.Mask = im.Mask || photometric == 4
	samples, err := im.one(tagSamples, 1)
	if err != nil {
		return err
	}
	if samples < 1 || samples > mostSamples {
		return Error{fmt.Sprintf("%d bands", samples), fmt.Sprintf("1 to %d", mostSamples)}
	}
	im.samples = int(samples)
	if im.bits, err = im.same(tagBits, 1); err != nil {
		return err
	}
	if im.format, err = im.same(tagSampleFormat, 1); err != nil {
		return err
	}
	switch [2]int{im.format, im.bits} {
	case [2]int{1, 8}, [2]int{1, 16}, [2]int{1, 32}, [2]int{2, 8}, [2]int{2, 16}, [2]int{2, 32}, [2]int{3, 64}:
	case [2]int{3, 32}:
		im.Single = true
	default:
		name, ok := map[int]string{1: "unsigned", 2: "signed", 3: "float", 5: "complex", 6: "complex float"}[im.format]
		if !ok {
			name = fmt.Sprintf("format %d", im.format)
		}
		return Error{fmt.Sprintf("cells of %d bits, %s", im.bits, name), "integers of 8, 16 or 32 bits, floats of 32 or 64"}
	}
	return nil
}

// same returns the value of a tag that all bands must share.
func (im *Image) same(tag uint16, absent uint64) (int, error) {
	v, err := im.Uints(tag)
	if err != nil {
		return 0, err
	}
	for _, x := range v {
		if x != v[0] || x > 1024 {
			return 0, Error{fmt.Sprintf("bands of different kinds (tag %d)", tag), "bands of one kind"}
		}
	}
	if len(v) == 0 {
		return int(absent), nil
	}
	return int(v[0]), nil
}

// coded reads how blocks are packed.
func (im *Image) coded() error {
	c, err := im.one(tagCompression, 1)
	if err != nil {
		return err
	}
	var ok bool
	if im.coding, ok = codings[c]; !ok {
		name, known := refused[c]
		if !known {
			name = "of an unknown kind"
		}
		return Error{fmt.Sprintf("compression %d, %s", c, name), "none, LZW, deflate, PackBits, ZSTD"}
	}
	p, err := im.one(tagPredictor, 1)
	if err != nil {
		return err
	}
	if !im.coding.predicts {
		p = 1
	}
	if p < 1 || p > 3 || p == 3 && im.format != 3 {
		return Error{fmt.Sprintf("predictor %d for format %d", p, im.format), "1, 2, and 3 for floats"}
	}
	im.predictor = int(p)
	planar, err := im.one(tagPlanar, 1)
	if err != nil {
		return err
	}
	if planar == 2 { // each band by itself, the first one first
		im.samples = 1
	}
	return nil
}

// blocks reads how the grid is divided.
func (im *Image) blocks() error {
	offsets, counts := uint16(tagStripOffsets), uint16(tagStripByteCounts)
	_, im.tiled = im.fields[tagTileOffsets]
	width, height := uint64(im.Width), uint64(im.Height)
	var err error
	if im.tiled {
		offsets, counts = tagTileOffsets, tagTileByteCounts
		if width, err = im.one(tagTileWidth, 0); err != nil {
			return err
		}
		height, err = im.one(tagTileHeight, 0)
	} else {
		height, err = im.one(tagRowsPerStrip, height)
		height = min(height, uint64(im.Height))
	}
	if err != nil {
		return err
	}
	var okOffsets, okCounts bool
	im.offsets, okOffsets = im.fields[offsets]
	im.counts, okCounts = im.fields[counts]
	if !okOffsets || !okCounts {
		return Error{"no places of its strips or tiles", "offsets and byte counts"}
	}
	if width < 1 || height < 1 || width > mostSide || height > mostSide {
		return Error{fmt.Sprintf("blocks of %d x %d cells", width, height), fmt.Sprintf("1 to %d along an edge", mostSide)}
	}
	im.BlockWidth, im.BlockHeight = int(width), int(height)
	if !im.tiled && im.coding.none && im.BlockHeight == im.Height {
		im.whole = true
		im.BlockHeight = min(im.Height, max(1, 1<<18/im.rowBytes()))
	}
	return im.bounded()
}

// bounded holds the blocks to what can be decoded at once, and their number to
// what the file tells of.
func (im *Image) bounded() error {
	cells := im.BlockWidth * im.BlockHeight
	if size := im.rowBytes() * im.BlockHeight; cells > mostCells || size > mostBytes {
		return Error{
			fmt.Sprintf("blocks of %d x %d cells, %d bytes", im.BlockWidth, im.BlockHeight, size),
			fmt.Sprintf("%d cells and %d bytes", mostCells, mostBytes),
		}
	}
	im.Across = (im.Width + im.BlockWidth - 1) / im.BlockWidth
	im.Down = (im.Height + im.BlockHeight - 1) / im.BlockHeight
	need := uint64(im.Across * im.Down)
	if im.whole {
		need = 1
	}
	if im.offsets.count < need || im.counts.count < need {
		return Error{
			fmt.Sprintf("offsets and sizes of %d and %d blocks", im.offsets.count, im.counts.count),
			fmt.Sprintf("those of %d for %d x %d cells", need, im.Width, im.Height),
		}
	}
	return nil
}

// rowBytes is the size of a row of a block.
func (im *Image) rowBytes() int { return im.BlockWidth * im.samples * im.bits / 8 }

// Check reads where all blocks lie and returns an error when one reaches past
// the end of the file.
func (im *Image) Check() error {
	const batch = 4096
	blocks := uint64(im.Across * im.Down)
	if im.whole {
		blocks = 1
	}
	for first := uint64(0); first < blocks; first += batch {
		n := min(batch, blocks-first)
		offsets, err := im.file.uints(im.offsets, first, n)
		if err != nil {
			return err
		}
		counts, err := im.file.uints(im.counts, first, n)
		if err != nil {
			return err
		}
		for i := range offsets {
			if err := im.inside(int(first)+i, offsets[i], counts[i]); err != nil {
				return err
			}
			if err := im.plausible(int(first)+i, counts[i]); err != nil {
				return err
			}
		}
	}
	return nil
}

// plausible returns an error when a block could not hold its rows, however well
// it were packed.
func (im *Image) plausible(i int, count uint64) error {
	rows := im.BlockHeight
	switch {
	case im.whole:
		rows = im.Height
	case !im.tiled:
		rows = min(rows, im.Height-i*im.BlockHeight)
	}
	need := uint64(rows) * uint64(im.rowBytes()) / im.coding.atMost
	if count == 0 || count >= need {
		return nil
	}
	return Error{fmt.Sprintf("block %d of %d bytes for %d rows of %d", i, count, rows, im.rowBytes()), fmt.Sprintf("at least %d", need)}
}

// inside returns an error when a block does not lie inside the file.
func (im *Image) inside(i int, offset, count uint64) error {
	size := uint64(im.file.size)
	if count > size || offset > size-count {
		return Error{fmt.Sprintf("block %d of %d bytes at offset %d of %d", i, count, offset, size), "blocks inside the file"}
	}
	return nil
}

// Place returns where the bytes of a block lie; n is 0 for one that the file
// leaves out, which has no values.
func (im *Image) Place(block int) (at, n int64, err error) {
	i, rows := block, 0
	if im.whole {
		i, rows = 0, block*im.BlockHeight
	}
	if block < 0 || block >= im.Across*im.Down {
		return 0, 0, Error{fmt.Sprintf("block %d", block), fmt.Sprintf("0 to %d", im.Across*im.Down-1)}
	}
	offset, err := im.file.uints(im.offsets, uint64(i), 1)
	if err != nil {
		return 0, 0, err
	}
	count, err := im.file.uints(im.counts, uint64(i), 1)
	if err != nil {
		return 0, 0, err
	}
	if err := im.inside(i, offset[0], count[0]); err != nil || count[0] == 0 {
		return 0, 0, err
	}
	if err := im.plausible(i, count[0]); err != nil {
		return 0, 0, err
	}
	skip := int64(rows) * int64(im.rowBytes())
	if n = int64(count[0]) - skip; n <= 0 {
		return 0, 0, Error{fmt.Sprintf("a strip of %d bytes", count[0]), "all rows"}
	}
	if im.whole {
		n = min(n, int64(im.BlockHeight)*int64(im.rowBytes()))
	}
	return int64(offset[0]) + skip, n, nil
}
