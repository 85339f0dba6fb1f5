package territory

import (
	"strconv"
	"strings"
	"testing"

	"github.com/longwalk/longwalk/geo"
)

func parsePoint(t *testing.T, lat, lon string) geo.Point {
	t.Helper()
	y, err1 := strconv.ParseFloat(lat, 64)
	x, err2 := strconv.ParseFloat(lon, 64)
	if err1 != nil || err2 != nil {
		t.Fatalf("%q, %q is no place", lat, lon)
	}
	return geo.Point{Lat: y, Lon: x}
}

const header = "id,name,units,controller,overlord,status,from,to,watch,certainty,work,note\n"

func TestBadRowsAreRefused(t *testing.T) {
	for _, c := range []struct{ row, says string }{
		{"X,x,MN-*,A,,de facto,1941-01-01,1941-01-01,2,general knowledge,GeneralKnowledge,", "is not before"},
		{"X,x,MN-*,A,,de facto,1941-01-01,1942-01-01,5,general knowledge,GeneralKnowledge,", "watch 5"},
		{"X,x,MN-*,A,,de facto,1941-01-01,1942-01-01,2,surely,GeneralKnowledge,", "certainty"},
		{"X,x,MN-*,A,,de facto,1941-01-01,1942-01-01,2,general knowledge,Nobody,", "works.go"},
		{"X,x,,A,,de facto,1941-01-01,1942-01-01,2,general knowledge,GeneralKnowledge,", "no units"},
		{"X,x,MN-*,,,de facto,1941-01-01,1942-01-01,2,general knowledge,GeneralKnowledge,", "must be given"},
		{"X,x,MN-*,A,,de facto,1941-13-01,1942-01-01,2,general knowledge,GeneralKnowledge,", "1941-13-01"},
	} {
		if _, err := readHoldings(header + c.row + "\n"); err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: error %v, want one about %q", c.row, err, c.says)
		}
	}
	if _, err := readHoldings("id,name\n"); err == nil {
		t.Error("a table with the wrong header line is read")
	}
	if _, err := readCuts("unit,piece,town,lat,lon\nCN-GS,Hexi,Nowhere,95,100\n"); err == nil {
		t.Error("a town beyond the pole is read")
	}
}

func TestContradictingRowsAreRefused(t *testing.T) {
	const one = "A,a,MN-*,A,,de facto,1941-01-01,1942-01-01,2,general knowledge,GeneralKnowledge,\n"
	for _, c := range []struct{ rows, says string }{
		{one + "B,b,MN-*,B,,de facto,1941-12-31,1943-01-01,2,general knowledge,GeneralKnowledge,\n", "overlap"},
		{one + "B,b,QQ-1,B,,de facto,1942-01-01,1943-01-01,2,general knowledge,GeneralKnowledge,\n", "QQ-1"},
	} {
		rows, err := readHoldings(header + c.rows)
		if err != nil {
			t.Fatal(err)
		}
		m := &Map{regions: []region{{}, {unit: unit{code: "MN-047"}}}}
		if err := m.hand(rows); err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("error %v, want one about %q", err, c.says)
		}
	}
}

func TestEveryCutAndWorkIsUsed(t *testing.T) {
	m := whole(t)
	cuts, err := readCuts(cutsCSV)
	if err != nil {
		t.Fatal(err)
	}
	seen := map[unit]bool{}
	for _, r := range m.regions {
		seen[r.unit] = true
		seen[unit{wild(r.unit.code), r.unit.piece}] = true
	}
	for code, c := range cuts {
		for _, piece := range c.pieces {
			if !seen[unit{code, piece}] {
				t.Errorf("the atlas has no %s/%s", code, piece)
			}
		}
	}
	used := map[string]bool{}
	for _, h := range m.Holdings() {
		used[h.Work.Key] = true
	}
	for key, w := range works {
		if !used[key] || w.Key != key {
			t.Errorf("work %s (%s) is not used by a row", key, w.Key)
		}
	}
	countries := map[string]bool{}
	for _, r := range m.regions {
		countries[r.country] = true
	}
	for country := range laterStates {
		if !countries[country] {
			t.Errorf("the atlas has no country %q", country)
		}
	}
}
