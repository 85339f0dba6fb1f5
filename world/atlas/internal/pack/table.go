package pack

import (
	"encoding/binary"
	"fmt"
)

// Unit is the step in which coordinates are kept [deg]: 111 m on a meridian.
// The maps behind the atlas are drawn for a scale of 1:10 million, where a
// pen line is some 2 km wide.
const Unit = 0.001

// Vertex is a point in units of Unit, east and north.
type Vertex struct{ X, Y int32 }

// Ref names an arc of a Table: twice its number, plus one to run it backward.
type Ref uint32

// Table is a list of features: columns of text and of whole numbers, and for
// each feature the lines or rings that draw it. A ring is a chain of arcs,
// each starting where the one before it ends; neighbours share arcs, so a
// border is the same line on both of its sides.
type Table struct {
	Rows  int
	Texts [][]string // by column
	Nums  [][]int64  // by column
	Rings [][][]Ref  // by row; nil when the table holds no shapes
	Arcs  [][]Vertex
}

// Encode writes the table as a payload, column by column.
func (t Table) Encode() []byte {
	b := binary.AppendUvarint(nil, uint64(t.Rows))
	b = binary.AppendUvarint(b, uint64(len(t.Texts)))
	b = binary.AppendUvarint(b, uint64(len(t.Nums)))
	for _, column := range t.Texts {
		var all []byte
		for _, s := range column {
			b = binary.AppendUvarint(b, uint64(len(s)))
			all = append(all, s...)
		}
		b = append(b, all...)
	}
	for _, column := range t.Nums {
		last := int64(0)
		for _, v := range column {
			b = binary.AppendVarint(b, v-last)
			last = v
		}
	}
	b = binary.AppendUvarint(b, uint64(len(t.Arcs)))
	for _, arc := range t.Arcs {
		b = binary.AppendUvarint(b, uint64(len(arc)))
		b = appendArc(b, arc)
	}
	for _, rings := range t.Rings {
		b = binary.AppendUvarint(b, uint64(len(rings)))
		for _, ring := range rings {
			b = binary.AppendUvarint(b, uint64(len(ring)))
			for _, ref := range ring {
				b = binary.AppendUvarint(b, uint64(ref))
			}
		}
	}
	return b
}

func appendArc(b []byte, arc []Vertex) []byte {
	var last Vertex
	for _, v := range arc {
		b = binary.AppendVarint(b, int64(v.X-last.X))
		b = binary.AppendVarint(b, int64(v.Y-last.Y))
		last = v
	}
	return b
}

// DecodeTable reads what Encode wrote.
func DecodeTable(payload []byte) (Table, error) {
	in := &reader{rest: payload}
	var t Table
	t.Rows = in.count(1)
	texts, nums := in.count(1), in.count(1)
	for range texts {
		t.Texts = append(t.Texts, in.texts(t.Rows))
	}
	for range nums {
		t.Nums = append(t.Nums, in.column(t.Rows))
	}
	arcs := in.count(1)
	t.Arcs = make([][]Vertex, 0, arcs)
	for range arcs {
		t.Arcs = append(t.Arcs, in.arc())
	}
	if arcs > 0 {
		t.Rings = make([][][]Ref, t.Rows)
		for i := range t.Rings {
			t.Rings[i] = in.rings(arcs)
		}
	}
	if err := in.end(); err != nil {
		return Table{}, err
	}
	return t, nil
}

// texts reads a column of text; the strings share one piece of memory.
func (r *reader) texts(rows int) []string {
	if rows > len(r.rest) {
		r.fail("%d texts in %d bytes", rows, len(r.rest))
		return nil
	}
	lengths, total := make([]int, rows), 0
	for i := range lengths {
		n := r.uvarint()
		if n > uint64(len(r.rest)) {
			r.fail("a text of %d bytes", n)
			return nil
		}
		lengths[i] = int(n)
		total += int(n)
	}
	all := string(r.bytes(total))
	if r.err != nil {
		return nil
	}
	out := make([]string, rows)
	for i, n := range lengths {
		out[i], all = all[:n], all[n:]
	}
	return out
}

func (r *reader) column(rows int) []int64 {
	if rows > len(r.rest) {
		r.fail("%d numbers in %d bytes", rows, len(r.rest))
		return nil
	}
	out := make([]int64, rows)
	last := int64(0)
	for i := range out {
		last += r.varint()
		out[i] = last
	}
	return out
}

func (r *reader) arc() []Vertex {
	n := r.count(2)
	arc := make([]Vertex, n)
	var last Vertex
	for i := range arc {
		last.X += int32(r.varint())
		last.Y += int32(r.varint())
		arc[i] = last
	}
	return arc
}

func (r *reader) rings(arcs int) [][]Ref {
	rings := make([][]Ref, r.count(1))
	for i := range rings {
		rings[i] = make([]Ref, r.count(1))
		for k := range rings[i] {
			ref := r.uvarint()
			if ref>>1 >= uint64(arcs) {
				r.fail("arc %d of %d", ref>>1, arcs)
				return nil
			}
			rings[i][k] = Ref(ref)
		}
	}
	return rings
}

// Line joins a chain of arcs to one line of vertices; where one arc ends and
// the next begins the vertex stands once.
func (t Table) Line(chain []Ref) []Vertex {
	var line []Vertex
	for _, ref := range chain {
		arc := t.Arcs[ref>>1]
		skip := 0
		if len(line) > 0 {
			skip = 1
		}
		if ref&1 == 0 {
			line = append(line, arc[min(skip, len(arc)):]...)
			continue
		}
		for i := len(arc) - 1 - skip; i >= 0; i-- {
			line = append(line, arc[i])
		}
	}
	return line
}

// Check reports a table whose columns do not fit its number of rows, before it
// is written.
func (t Table) Check() error {
	for i, column := range t.Texts {
		if len(column) != t.Rows {
			return fmt.Errorf("text column %d has %d entries for %d rows", i, len(column), t.Rows)
		}
	}
	for i, column := range t.Nums {
		if len(column) != t.Rows {
			return fmt.Errorf("number column %d has %d entries for %d rows", i, len(column), t.Rows)
		}
	}
	if t.Rings != nil && len(t.Rings) != t.Rows {
		return fmt.Errorf("%d shapes for %d rows", len(t.Rings), t.Rows)
	}
	return nil
}
