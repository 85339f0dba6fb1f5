package route

// item is a cell and the time at which it can be reached [h].
type item struct {
	hours float64
	cell  int32
}

// queue is a 4-ary heap of items, the earliest first; ties are broken by cell
// so that the way found does not depend on the order of insertion.
type queue struct{ items []item }

func before(a, b item) bool {
	return a.hours < b.hours || (a.hours == b.hours && a.cell < b.cell)
}

func (q *queue) push(it item) {
	q.items = append(q.items, it)
	i := len(q.items) - 1
	for i > 0 {
		up := (i - 1) / 4
		if !before(it, q.items[up]) {
			break
		}
		q.items[i] = q.items[up]
		i = up
	}
	q.items[i] = it
}

func (q *queue) pop() (item, bool) {
	if len(q.items) == 0 {
		return item{}, false
	}
	top := q.items[0]
	last := q.items[len(q.items)-1]
	q.items = q.items[:len(q.items)-1]
	n := len(q.items)
	if n == 0 {
		return top, true
	}
	i := 0
	for {
		least, first := -1, 4*i+1
		for k := first; k < first+4 && k < n; k++ {
			if least < 0 || before(q.items[k], q.items[least]) {
				least = k
			}
		}
		if least < 0 || !before(q.items[least], last) {
			break
		}
		q.items[i] = q.items[least]
		i = least
	}
	q.items[i] = last
	return top, true
}
