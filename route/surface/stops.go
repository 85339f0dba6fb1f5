package surface

import (
	"fmt"
	"math"
	"slices"
)

// Between returns the cost from each place to each other, +Inf where there is
// no way. Costs of places are not read.
func Between(g Ground, places []Start, o Options) ([][]float64, error) {
	out := make([][]float64, len(places))
	o.Reverse, o.Nearest, o.Targets = false, false, places
	for i, p := range places {
		p.Cost = 0
		s, err := Solve(g, []Start{p}, o)
		if err != nil {
			return nil, err
		}
		out[i] = make([]float64, len(places))
		for j, q := range places {
			out[i][j] = s.At(q.Row, q.Col)
		}
	}
	return out, nil
}

// exactly is up to how many places the best order is found exactly.
const exactly = 13

// BestOrder returns the order of places of least cost, given the cost from each
// to each other. The first place is the first; with last set, the last is the
// last. Up to 13 places the order is the best (Held and Karp 1962); beyond, it is one
// that no move of a stretch to elsewhere makes better, and exact is false. The
// error says which place cannot be reached.
func BestOrder(cost [][]float64, last bool) (order []int, exact bool, err error) {
	n := len(cost)
	for i, row := range cost {
		if len(row) != n {
			return nil, false, fmt.Errorf("surface: place %d has %d costs: allowed is %d", i+1, len(row), n)
		}
	}
	if n <= 2 {
		order = []int{0, 1}[:n]
		exact = true
	} else if n <= exactly {
		order, exact = heldKarp(cost, last), true
	} else {
		order = improve(greedy(cost, last), cost, last)
	}
	for i := 1; i < n; i++ {
		if math.IsInf(cost[order[i-1]][order[i]], 1) {
			return nil, false, fmt.Errorf("surface: no order leads to all places: from place %d there is no way to place %d", order[i-1]+1, order[i]+1)
		}
	}
	return order, exact, nil
}

// heldKarp finds the best order by dynamic programming over sets.
func heldKarp(cost [][]float64, last bool) []int {
	n := len(cost)
	full := 1 << n
	best := make([]float64, full*n)
	from := make([]int8, full*n)
	for i := range best {
		best[i] = math.Inf(1)
		from[i] = -1
	}
	best[1*n+0] = 0
	for set := 1; set < full; set += 2 {
		for at := range n {
			b := best[set*n+at]
			if set&(1<<at) == 0 || math.IsInf(b, 1) || last && at == n-1 {
				continue
			}
			for to := 1; to < n; to++ {
				next := set | 1<<to
				if next != set && b+cost[at][to] < best[next*n+to] {
					best[next*n+to], from[next*n+to] = b+cost[at][to], int8(at)
				}
			}
		}
	}
	end := n - 1
	if !last {
		for at := range n {
			if best[(full-1)*n+at] < best[(full-1)*n+end] {
				end = at
			}
		}
	}
	order := []int{end}
	for set := full - 1; from[set*n+end] >= 0; {
		before := int(from[set*n+end])
		set &^= 1 << end
		end = before
		order = append(order, end)
	}
	slices.Reverse(order)
	if len(order) < n { // some place cannot be reached: any order shows it
		order = greedy(cost, last)
	}
	return order
}

// greedy goes to the nearest place not yet visited.
func greedy(cost [][]float64, last bool) []int {
	n := len(cost)
	order, used := []int{0}, make([]bool, n)
	used[0] = true
	for len(order) < n {
		to := -1
		for j := range n {
			if used[j] || last && j == n-1 && len(order) < n-1 {
				continue
			}
			if to < 0 || cost[order[len(order)-1]][j] < cost[order[len(order)-1]][to] {
				to = j
			}
		}
		order, used[to] = append(order, to), true
	}
	return order
}

// improve moves stretches of one to three places elsewhere as long as that helps.
func improve(order []int, cost [][]float64, last bool) []int {
	end := len(order)
	if last {
		end--
	}
	total := length(order, cost)
	for better := true; better; {
		better = false
		for size := 1; size <= 3; size++ {
			for i := 1; i+size <= end; i++ {
				for j := 1; j+size <= end; j++ {
					if i == j {
						continue
					}
					next := slices.Delete(slices.Clone(order), i, i+size)
					next = slices.Insert(next, j, order[i:i+size]...)
					if l := length(next, cost); l < total-1e-9 {
						order, total, better = next, l, true
					}
				}
			}
		}
	}
	return order
}

func length(order []int, cost [][]float64) float64 {
	sum := 0.0
	for i := 1; i < len(order); i++ {
		sum += cost[order[i-1]][order[i]]
	}
	return sum
}

// Through returns the least way from place to place in the order given.
func Through(g Ground, places []Start, o Options) (Path, error) {
	var way Path
	o.Reverse, o.Nearest = false, false
	for i := 1; i < len(places); i++ {
		from := places[i-1]
		from.Cost = 0
		o.Targets = places[i : i+1]
		s, err := Solve(g, []Start{from}, o)
		if err != nil {
			return Path{}, err
		}
		leg, err := s.Path(places[i].Row, places[i].Col)
		if err != nil {
			return Path{}, err
		}
		if i == 1 {
			way = leg
		} else {
			way = way.then(leg)
		}
	}
	return way, nil
}
