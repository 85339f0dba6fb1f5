package cite_test

import (
	"fmt"
	"testing"

	"github.com/longwalk/longwalk/cite"
)

var naismith = cite.Work{
	Key: "Naismith1892", Authors: "Naismith, W. W.", Year: 1892,
	Title: "Excursions: Cruach Ardran, Stobinian, and Ben More.", Where: "Scottish Mountaineering Club Journal 2:136.",
	Kind: cite.Record,
}

func ExampleWork_String() {
	fmt.Println(naismith)
	fmt.Println(cite.Work{Authors: "Anon", Title: "A map", Where: "no place", DOI: "10.1000/1"})
	// Output:
	// Naismith, W. W. (1892). Excursions: Cruach Ardran, Stobinian, and Ben More. Scottish Mountaineering Club Journal 2:136.
	// Anon (n.d.). A map. no place. doi:10.1000/1.
}

func TestSetHoldsEachWorkOnceInOrder(t *testing.T) {
	s := cite.Set{}
	s.Add(cite.Work{Key: "B"}, naismith, cite.Work{Key: "A"}, cite.Work{Title: "has no key"})
	s.Add(naismith)
	s.Add()
	got := ""
	for _, w := range s.Sorted() {
		got += w.Key + " "
	}
	if got != "A B Naismith1892 " {
		t.Errorf("the set holds %q", got)
	}
	if n := len(cite.Set(nil).Sorted()); n != 0 {
		t.Errorf("the nil set holds %d works", n)
	}
}
