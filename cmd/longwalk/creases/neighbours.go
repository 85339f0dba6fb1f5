package main

import (
	"container/heap"
	"math"
)

// The moves of programs that go from cell to cell, in rows and columns: to the
// eight cells about one, and those of a knight at chess beside.
var (
	eight   = [][2]int{{0, 1}, {1, 1}, {1, 0}, {1, -1}, {0, -1}, {-1, -1}, {-1, 0}, {-1, 1}}
	sixteen = append([][2]int{{1, 2}, {2, 1}, {2, -1}, {1, -2}, {-1, -2}, {-2, -1}, {-2, 1}, {-1, 2}}, eight...)
)

// node is a cell on the queue.
type node struct {
	cost float64
	cell int
}

type queue []node

func (q queue) Len() int           { return len(q) }
func (q queue) Less(i, j int) bool { return q[i].cost < q[j].cost }
func (q queue) Swap(i, j int)      { q[i], q[j] = q[j], q[i] }
func (q *queue) Push(x any)        { *q = append(*q, x.(node)) }
func (q *queue) Pop() any {
	last := (*q)[len(*q)-1]
	*q = (*q)[:len(*q)-1]
	return last
}

// neighbours returns the least costs from the middle of a square grid when one
// moves from cell to cell only, by Dijkstra's method; perMetre is the cost of a
// metre of map at the slope between the two cells.
func neighbours(heights []float32, n int, moves [][2]int, perMetre func(slope float64) float64) []float64 {
	cost := make([]float64, n*n)
	for i := range cost {
		cost[i] = math.Inf(1)
	}
	start := n/2*n + n/2
	cost[start] = 0
	open := queue{{0, start}}
	for len(open) > 0 {
		at := heap.Pop(&open).(node)
		if at.cost > cost[at.cell] {
			continue
		}
		for _, m := range moves {
			r, c := at.cell/n+m[0], at.cell%n+m[1]
			if r < 0 || r >= n || c < 0 || c >= n {
				continue
			}
			to, far := r*n+c, cell*math.Hypot(float64(m[0]), float64(m[1]))
			next := at.cost + far*perMetre(float64(heights[to]-heights[at.cell])/far)
			if next < cost[to] {
				cost[to] = next
				heap.Push(&open, node{next, to})
			}
		}
	}
	return cost
}
