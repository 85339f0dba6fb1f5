package pack

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/longwalk/longwalk/geo"
)

func someRaster(t *rapid.T) Raster {
	rows, cols := rapid.IntRange(1, 9).Draw(t, "rows"), rapid.IntRange(1, 9).Draw(t, "cols")
	r := Raster{
		Grid:  geo.Grid{North: 90, West: -180, DLat: 0.5, DLon: 0.25, Rows: rows, Cols: cols},
		Scale: 0.1, Offset: -3, Square: rapid.Bool().Draw(t, "square"),
	}
	for range rapid.IntRange(1, 3).Draw(t, "bands") {
		r.Bands = append(r.Bands, rapid.SliceOfN(rapid.Int16(), rows*cols, rows*cols).Draw(t, "band"))
	}
	return r
}

func TestARasterComesBackAsItWas(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := someRaster(t)
		file, err := Seal(want.Encode())
		if err != nil {
			t.Fatal(err)
		}
		payload, err := Unseal(file)
		if err != nil {
			t.Fatal(err)
		}
		got, err := DecodeRaster(payload)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatal(diff)
		}
	})
}

func someTable(t *rapid.T) Table {
	rows := rapid.IntRange(1, 5).Draw(t, "rows")
	table := Table{
		Rows:  rows,
		Texts: [][]string{rapid.SliceOfN(rapid.String(), rows, rows).Draw(t, "text")},
		Nums:  [][]int64{rapid.SliceOfN(rapid.Int64Range(-1e12, 1e12), rows, rows).Draw(t, "numbers")},
		Arcs: rapid.SliceOfN(rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Vertex {
			return Vertex{X: rapid.Int32Range(-180000, 180000).Draw(t, "x"), Y: rapid.Int32Range(-90000, 90000).Draw(t, "y")}
		}), 2, 5), 1, 4).Draw(t, "arcs"),
	}
	last := uint32(2*len(table.Arcs) - 1)
	for range rows {
		table.Rings = append(table.Rings, [][]Ref{{Ref(rapid.Uint32Range(0, last).Draw(t, "ref"))}})
	}
	return table
}

func TestATableComesBackAsItWas(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := someTable(t)
		if err := want.Check(); err != nil {
			t.Fatal(err)
		}
		got, err := DecodeTable(want.Encode())
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatal(diff)
		}
	})
}

func TestALineIsAChainOfArcs(t *testing.T) {
	a, b, c := Vertex{0, 0}, Vertex{5, 0}, Vertex{5, 5}
	table := Table{Arcs: [][]Vertex{{a, b}, {c, b}}}
	// the first arc forward, the second backward: b to c
	if got := table.Line([]Ref{0, 3}); !cmp.Equal(got, []Vertex{a, b, c}) {
		t.Errorf("chain %v", got)
	}
	if got := table.Line([]Ref{2, 1}); !cmp.Equal(got, []Vertex{c, b, a}) {
		t.Errorf("chain backward %v", got)
	}
}

func TestAFalseTableIsNotWritten(t *testing.T) {
	for _, table := range []Table{
		{Rows: 2, Texts: [][]string{{"one"}}},
		{Rows: 2, Nums: [][]int64{{1, 2, 3}}},
		{Rows: 2, Rings: [][][]Ref{{}}},
	} {
		if table.Check() == nil {
			t.Errorf("%+v passes", table)
		}
	}
}

func TestDamageIsAnError(t *testing.T) {
	file, err := Seal(Raster{Grid: geo.Grid{DLat: 1, DLon: 1, Rows: 2, Cols: 2}, Scale: 1, Bands: [][]int16{{1, 2, 3, 4}}}.Encode())
	if err != nil {
		t.Fatal(err)
	}
	for cut := range len(file) {
		if _, err := Unseal(file[:cut]); !errors.Is(err, ErrDamaged) {
			t.Errorf("cut at %d of %d: %v", cut, len(file), err)
		}
	}
	payload, err := Unseal(file)
	if err != nil {
		t.Fatal(err)
	}
	for cut := range len(payload) {
		if _, err := DecodeRaster(payload[:cut]); !errors.Is(err, ErrDamaged) {
			t.Errorf("payload cut at %d of %d: %v", cut, len(payload), err)
		}
	}
}

func FuzzUnseal(f *testing.F) {
	file, err := Seal([]byte("nothing much"))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(file)
	f.Add([]byte(magic))
	f.Fuzz(func(t *testing.T, b []byte) {
		if _, err := Unseal(b); err != nil && !errors.Is(err, ErrDamaged) {
			t.Fatal(err)
		}
	})
}

func FuzzDecodeRaster(f *testing.F) {
	f.Add(Raster{Grid: geo.Grid{DLat: 1, DLon: 1, Rows: 2, Cols: 2}, Scale: 1, Bands: [][]int16{{1, -2, 300, 4}}}.Encode())
	f.Fuzz(func(t *testing.T, b []byte) {
		r, err := DecodeRaster(b)
		if err != nil && !errors.Is(err, ErrDamaged) {
			t.Fatal(err)
		}
		for _, band := range r.Bands {
			if len(band) != r.Grid.Rows*r.Grid.Cols {
				t.Fatalf("%d cells for %d x %d", len(band), r.Grid.Rows, r.Grid.Cols)
			}
		}
	})
}

func FuzzDecodeTable(f *testing.F) {
	f.Add(Table{
		Rows: 1, Texts: [][]string{{"Selenga"}}, Nums: [][]int64{{2}},
		Arcs: [][]Vertex{{{1, 2}, {3, 4}}}, Rings: [][][]Ref{{{0}}},
	}.Encode())
	f.Fuzz(func(t *testing.T, b []byte) {
		table, err := DecodeTable(b)
		if err != nil {
			if !errors.Is(err, ErrDamaged) {
				t.Fatal(err)
			}
			return
		}
		if err := table.Check(); err != nil {
			t.Fatal(err)
		}
		for _, rings := range table.Rings {
			for _, chain := range rings {
				if len(chain) < 100 {
					table.Line(chain)
				}
			}
		}
	})
}
