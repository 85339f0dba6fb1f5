package main

import "github.com/longwalk/longwalk/world/atlas/internal/pack"

// topology cuts the rings of neighbouring areas into arcs at the places where
// borders meet, thins every arc once, and gives both neighbours the same arc:
// no gap and no overlap can open between them.
type topology struct {
	tolerance float64
	junction  map[pack.Vertex]bool
	number    map[string]pack.Ref // of an arc by its vertices
	arcs      [][]pack.Vertex
}

// newTopology finds the junctions: vertices with other than two neighbours
// over all rings together.
func newTopology(shapes [][][]pack.Vertex, tolerance float64) *topology {
	next := map[pack.Vertex][]pack.Vertex{}
	link := func(from, to pack.Vertex) {
		for _, v := range next[from] {
			if v == to {
				return
			}
		}
		next[from] = append(next[from], to)
	}
	for _, rings := range shapes {
		for _, ring := range rings {
			for i := 1; i < len(ring); i++ {
				link(ring[i-1], ring[i])
				link(ring[i], ring[i-1])
			}
		}
	}
	t := &topology{tolerance: tolerance, junction: map[pack.Vertex]bool{}, number: map[string]pack.Ref{}}
	for v, around := range next {
		if len(around) != 2 {
			t.junction[v] = true
		}
	}
	return t
}

// chain turns a closed ring into arcs; nil where it collapses.
func (t *topology) chain(ring []pack.Vertex) []pack.Ref {
	if len(ring) < 4 || ring[0] != ring[len(ring)-1] {
		return nil
	}
	ring = t.rotate(ring[:len(ring)-1])
	var refs []pack.Ref
	start := 0
	for i := 1; i < len(ring); i++ {
		if i == len(ring)-1 || t.junction[ring[i]] {
			refs = append(refs, t.arc(ring[start:i+1]))
			start = i
		}
	}
	return refs
}

// rotate starts a ring at its least junction, or at its least vertex when it
// touches no other, and closes it.
func (t *topology) rotate(ring []pack.Vertex) []pack.Vertex {
	at := -1
	for i, v := range ring {
		switch {
		case at < 0, t.junction[v] && !t.junction[ring[at]]:
			at = i
		case t.junction[v] == t.junction[ring[at]] && before(v, ring[at]):
			at = i
		}
	}
	out := append(append([]pack.Vertex{}, ring[at:]...), ring[:at]...)
	return append(out, ring[at])
}

func before(a, b pack.Vertex) bool {
	if a.Y != b.Y {
		return a.Y < b.Y
	}
	return a.X < b.X
}

// arc returns the reference to a line, thinned in the direction that both
// neighbours agree on.
func (t *topology) arc(line []pack.Vertex) pack.Ref {
	line = append([]pack.Vertex{}, line...)
	backward := pack.Ref(0)
	if runsBackward(line) {
		backward = 1
		for i, k := 0, len(line)-1; i < k; i, k = i+1, k-1 {
			line[i], line[k] = line[k], line[i]
		}
	}
	if line[0] == line[len(line)-1] {
		if ring := thinRing(line, t.tolerance); ring != nil {
			line = ring
		}
	} else {
		line = thin(line, t.tolerance)
	}
	key := arcKey(line)
	number, known := t.number[key]
	if !known {
		number = pack.Ref(len(t.arcs))
		t.number[key] = number
		t.arcs = append(t.arcs, line)
	}
	return number<<1 | backward
}

// runsBackward reports whether the reversed line comes first in order.
func runsBackward(line []pack.Vertex) bool {
	for i, k := 0, len(line)-1; i < k; i, k = i+1, k-1 {
		if line[i] != line[k] {
			return before(line[k], line[i])
		}
	}
	return false
}

func arcKey(line []pack.Vertex) string {
	key := make([]byte, 0, 8*len(line))
	for _, v := range line {
		for _, c := range []int32{v.X, v.Y} {
			key = append(key, byte(c), byte(c>>8), byte(c>>16), byte(c>>24))
		}
	}
	return string(key)
}
