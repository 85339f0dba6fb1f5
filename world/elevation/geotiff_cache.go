package elevation

import "sync"

// cacheBytes bounds the decoded blocks that one file keeps in memory.
const cacheBytes = 64 << 20

// key names a block.
type key struct{ level, block int32 }

// cache keeps decoded blocks, the ones used last, up to a bound. Each block is
// decoded once, however many ask for it at the same time. What failed is kept
// too: a block that cannot be read is not tried a million times.
type cache struct {
	mu          sync.Mutex
	limit, used int64
	entries     map[key]*kept
	ring        kept // its next is the one used last, its previous the first to go
	load        func(key) ([]float32, error)
}

// kept is one block of the ring.
type kept struct {
	key            key
	ready          chan struct{} // closed once cells and err are settled
	cells          []float32
	err            error
	size           int64
	next, previous *kept
}

func newCache(limit int64, load func(key) ([]float32, error)) *cache {
	c := &cache{limit: limit, entries: map[key]*kept{}, load: load}
	c.ring.next, c.ring.previous = &c.ring, &c.ring
	return c
}

// get returns a block, nil for one that the file leaves out.
func (c *cache) get(k key) ([]float32, error) {
	c.mu.Lock()
	e, ok := c.entries[k]
	if ok {
		c.unlink(e)
		c.link(e)
		c.mu.Unlock()
		<-e.ready
		return e.cells, e.err
	}
	e = &kept{key: k, ready: make(chan struct{})}
	c.entries[k] = e
	c.link(e)
	c.mu.Unlock()

	e.cells, e.err = c.load(k)
	close(e.ready)

	const overhead = 200 // about what an entry takes beside its cells
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.entries[k] == e { // not let go meanwhile
		e.size = 4*int64(len(e.cells)) + overhead
		c.used += e.size
		for c.used > c.limit && c.ring.previous != e {
			old := c.ring.previous
			c.unlink(old)
			delete(c.entries, old.key)
			c.used -= old.size
		}
	}
	return e.cells, e.err
}

// allow raises the bound.
func (c *cache) allow(limit int64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.limit = max(c.limit, limit)
}

func (c *cache) link(e *kept) {
	e.next, e.previous = c.ring.next, &c.ring
	e.next.previous, e.previous.next = e, e
}

func (c *cache) unlink(e *kept) {
	e.next.previous, e.previous.next = e.previous, e.next
}
