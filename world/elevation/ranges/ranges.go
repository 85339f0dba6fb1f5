// Package ranges reads a file behind a URL piece by piece, as io.ReaderAt, by
// HTTP range requests (RFC 9110, section 14), so that the tenth of a large file
// that is wanted is the tenth that is transferred.
package ranges

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"maps"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// Options are how a file is read; the zero value stands for the defaults.
type Options struct {
	Block   int           // bytes of a block, the least that is fetched; 32 KiB when 0
	Keep    int           // blocks kept in memory; 512 when 0
	Tries   int           // attempts for one request; 4 when 0
	Pause   time.Duration // before the second attempt, doubled for each further one; 250 ms when 0
	MostAll int64         // bytes that may be transferred in all; 2 GiB when 0
}

func (o Options) whole() Options {
	o.Block = positive(o.Block, 32<<10)
	o.Keep = max(positive(o.Keep, 512), 2)
	o.Tries = positive(o.Tries, 4)
	o.Pause = positive(o.Pause, 250*time.Millisecond)
	o.MostAll = positive(o.MostAll, 2<<30)
	return o
}

// positive returns a, or b when a is not positive.
func positive[T int | int64 | time.Duration](a, b T) T {
	if a > 0 {
		return a
	}
	return b
}

// mostSize is the largest file that is read [bytes], and mostAtOnce the most
// that one request asks for.
const (
	mostSize   = 1 << 44
	mostAtOnce = 8 << 20
)

// Error says that a server does not give what is needed.
type Error struct{ URL, Found, Allowed string }

// Error names the file, what was found and what is needed.
func (e Error) Error() string {
	return fmt.Sprintf("file %s: %s; allowed: %s", e.URL, e.Found, e.Allowed)
}

// Reader is a file behind a URL. It is safe for concurrent use.
type Reader struct {
	ctx     context.Context
	client  *http.Client
	url     string
	options Options
	size    int64
	version string // its entity tag or date of change

	requests, bytes atomic.Int64

	mu     sync.Mutex
	blocks map[int64]*block
	clock  int64 // counts uses, to tell which block was used longest ago
}

// block is a piece that was fetched or is on its way.
type block struct {
	ready chan struct{}
	data  []byte
	err   error
	used  int64
}

// Open asks for the beginning of a file and so learns its size. The context
// bounds all later requests too.
func Open(ctx context.Context, client *http.Client, url string, o Options) (*Reader, error) {
	r := &Reader{ctx: ctx, client: client, url: url, options: o.whole(), size: -1, blocks: map[int64]*block{}}
	first := int64(2 * r.options.Block) // the header and the first directory of most files
	data, err := r.fetch(0, first)
	if err != nil {
		return nil, err
	}
	r.keep(0, data)
	return r, nil
}

// Size returns the size of the file.
func (r *Reader) Size() int64 { return r.size }

// Transferred returns how many requests were made and how many bytes came.
func (r *Reader) Transferred() (requests, bytes int64) { return r.requests.Load(), r.bytes.Load() }

// keep stores what was fetched from a block's beginning on.
func (r *Reader) keep(first int64, data []byte) {
	size := int64(r.options.Block)
	for i := int64(0); i*size < int64(len(data)); i++ {
		ready := make(chan struct{})
		close(ready)
		r.blocks[first+i] = &block{ready: ready, data: data[i*size : min((i+1)*size, int64(len(data)))]}
	}
}

// ReadAt reads len(p) bytes at an offset. What is not in memory is fetched, each
// run of missing blocks by one request.
func (r *Reader) ReadAt(p []byte, off int64) (int, error) {
	if off < 0 || off >= r.size {
		return 0, io.EOF
	}
	size := int64(r.options.Block)
	n := 0
	for n < len(p) && off+int64(n) < r.size {
		at := off + int64(n)
		// No more at once than may be kept, so that none goes before it is read.
		end := min(off+int64(len(p)), r.size, at+min(mostAtOnce, int64(r.options.Keep/2)*size))
		blocks := r.claim(at/size, (end-1)/size)
		for i, b := range blocks {
			<-b.ready
			if b.err != nil {
				return n, b.err
			}
			from := max(0, at-(at/size+int64(i))*size)
			n += copy(p[n:], b.data[min(from, int64(len(b.data))):])
		}
	}
	if n < len(p) {
		return n, io.EOF
	}
	return n, nil
}

// claim returns the blocks from first to last and fetches those that nobody
// has fetched or is fetching.
func (r *Reader) claim(first, last int64) []*block {
	var out, run []*block
	var runs [][]*block
	var starts []int64
	r.mu.Lock()
	r.clock++
	for i := first; i <= last; i++ {
		b, ok := r.blocks[i]
		if !ok {
			b = &block{ready: make(chan struct{})}
			r.blocks[i] = b
			if len(run) == 0 {
				starts = append(starts, i)
			}
			run = append(run, b)
		} else if len(run) > 0 {
			runs, run = append(runs, run), nil
		}
		b.used = r.clock
		out = append(out, b)
	}
	if len(run) > 0 {
		runs = append(runs, run)
	}
	r.release()
	r.mu.Unlock()
	for i, run := range runs {
		r.fill(starts[i], run)
	}
	return out
}

// fill fetches a run of blocks. One that did not come is not kept: it is tried
// anew when it is asked for again.
func (r *Reader) fill(first int64, run []*block) {
	size := int64(r.options.Block)
	data, err := r.fetch(first*size, int64(len(run))*size)
	for i, b := range run {
		if b.err = err; err == nil {
			lo := min(int64(i)*size, int64(len(data)))
			b.data = data[lo:min(lo+size, int64(len(data)))]
		}
		close(b.ready)
	}
	if err != nil {
		r.mu.Lock()
		defer r.mu.Unlock()
		for i := range run {
			delete(r.blocks, first+int64(i))
		}
	}
}

// release lets go of the quarter of the blocks that was used longest ago, once
// there are more than may be kept.
func (r *Reader) release() {
	if len(r.blocks) <= r.options.Keep {
		return
	}
	byUse := slices.SortedFunc(maps.Keys(r.blocks), func(a, b int64) int {
		return cmp.Or(cmp.Compare(r.blocks[a].used, r.blocks[b].used), cmp.Compare(a, b))
	})
	for _, i := range byUse[:len(byUse)-r.options.Keep*3/4] {
		if r.blocks[i].used < r.clock { // not one of those just claimed
			delete(r.blocks, i)
		}
	}
}

// fetch asks for n bytes at an offset, again when that may help.
func (r *Reader) fetch(at, n int64) ([]byte, error) {
	pause := r.options.Pause
	for try := 1; ; try++ {
		data, wait, err := r.once(at, n)
		if err == nil || wait < 0 || try >= r.options.Tries {
			return data, err
		}
		select {
		case <-r.ctx.Done():
			return nil, fmt.Errorf("file %s: %w", r.url, context.Cause(r.ctx))
		case <-time.After(max(wait, pause)):
			pause *= 2
		}
	}
}

// never says that it is no use to ask again.
const never time.Duration = -1

// longestWait bounds what a server may ask to be waited.
const longestWait = 30 * time.Second

// once makes one request. wait is never when the answer would be the same
// again, and else what the server asks to be waited.
func (r *Reader) once(at, n int64) (data []byte, wait time.Duration, err error) {
	if r.bytes.Load()+n > r.options.MostAll {
		return nil, never, Error{r.url, fmt.Sprintf("more than %d bytes wanted", r.options.MostAll), "as many in all; download the file instead"}
	}
	q, err := http.NewRequestWithContext(r.ctx, http.MethodGet, r.url, nil)
	if err != nil {
		return nil, never, fmt.Errorf("file %s: %w", r.url, err)
	}
	q.Header.Set("Range", fmt.Sprintf("bytes=%d-%d", at, at+n-1))
	q.Header.Set("Accept-Encoding", "identity")
	r.requests.Add(1)
	answer, err := r.client.Do(q)
	if err != nil {
		if r.ctx.Err() != nil {
			wait = never
		}
		return nil, wait, fmt.Errorf("file %s: %w", r.url, err)
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusPartialContent {
		wait, err = r.refused(answer)
		return nil, wait, err
	}
	from, total, err := r.extent(answer.Header)
	if err == nil && from != at {
		err = Error{r.url, fmt.Sprintf("bytes from %d", from), fmt.Sprintf("from %d", at)}
	}
	if err != nil {
		return nil, never, err
	}
	want := min(n, total-at)
	data, err = io.ReadAll(io.LimitReader(answer.Body, want))
	r.bytes.Add(int64(len(data)))
	if err == nil && int64(len(data)) < want {
		err = io.ErrUnexpectedEOF
	}
	if err != nil {
		return nil, 0, fmt.Errorf("file %s: bytes from %d: %w", r.url, at, err)
	}
	return data, 0, nil
}

// refused tells of an answer without a range whether to ask again.
func (r *Reader) refused(answer *http.Response) (time.Duration, error) {
	err := Error{r.url, "the answer " + answer.Status, "206 Partial Content"}
	switch s := answer.StatusCode; {
	case s == http.StatusOK:
		err.Found, err.Allowed = "a server that sends whole files only", "one that sends ranges; download the file and open it from disk"
		return never, err
	case s == http.StatusTooManyRequests || s == http.StatusRequestTimeout || s >= 500 && s != http.StatusNotImplemented:
		seconds, bad := strconv.Atoi(answer.Header.Get("Retry-After"))
		if bad != nil || seconds < 0 {
			return 0, err
		}
		return min(time.Duration(seconds)*time.Second, longestWait), err
	}
	return never, err
}

// extent reads where a range begins and how large the file is, and sees to it
// that it is the same file as before.
func (r *Reader) extent(h http.Header) (from, total int64, err error) {
	text := h.Get("Content-Range")
	place, whole, _ := strings.Cut(strings.TrimPrefix(text, "bytes "), "/")
	begin, _, _ := strings.Cut(place, "-")
	from, err = strconv.ParseInt(begin, 10, 64)
	if err == nil {
		total, err = strconv.ParseInt(whole, 10, 64)
	}
	if err != nil || total <= 0 || total > mostSize || from < 0 || from >= total {
		return 0, 0, Error{r.url, fmt.Sprintf("the range %.60q", text), "one like bytes 0-99/1000"}
	}
	version := h.Get("ETag")
	if version == "" {
		version = h.Get("Last-Modified")
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.size < 0 {
		r.size, r.version = total, version
	}
	if total != r.size || version != r.version {
		return 0, 0, Error{r.url, "another file than at first", "one that does not change while it is read"}
	}
	return from, total, nil
}
