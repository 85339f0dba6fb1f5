package ranges_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/longwalk/longwalk/world/elevation/ranges"
)

// content is a file whose bytes tell where they stand.
func content(n int) []byte {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(i*7 + i>>8)
	}
	return b
}

// serve serves a file with ranges.
func serve(t *testing.T, b []byte) *httptest.Server {
	return handle(t, func(w http.ResponseWriter, q *http.Request) {
		http.ServeContent(w, q, "file", time.Unix(1e9, 0), bytes.NewReader(b))
	})
}

func handle(t *testing.T, f http.HandlerFunc) *httptest.Server {
	s := httptest.NewServer(f)
	t.Cleanup(s.Close)
	return s
}

// brief makes waiting short.
var brief = ranges.Options{Block: 1000, Pause: time.Millisecond}

func TestEveryPieceIsThatOfTheFile(t *testing.T) {
	b := content(123_457)
	s := serve(t, b)
	for _, o := range []ranges.Options{brief, {Block: 999, Keep: 3}, {}} {
		r, err := ranges.Open(t.Context(), s.Client(), s.URL, o)
		if err != nil {
			t.Fatal(err)
		}
		if r.Size() != int64(len(b)) {
			t.Fatalf("%d bytes, want %d", r.Size(), len(b))
		}
		for _, at := range []int{0, 1, 999, 1000, 1999, 50_000, 123_456} {
			for _, n := range []int{1, 999, 1000, 1001, 5000, 60_000} {
				p := make([]byte, n)
				want := min(n, len(b)-at)
				got, err := r.ReadAt(p, int64(at))
				if got != want || !bytes.Equal(p[:got], b[at:at+want]) || (want < n) != errors.Is(err, io.EOF) || want == n && err != nil {
					t.Fatalf("block %d: %d bytes from %d: %d, %v", o.Block, n, at, got, err)
				}
			}
		}
		if n, err := r.ReadAt(make([]byte, 1), int64(len(b))); n != 0 || !errors.Is(err, io.EOF) {
			t.Errorf("behind the end: %d, %v", n, err)
		}
	}
}

func TestWhatIsInMemoryIsNotAskedForAgain(t *testing.T) {
	s := serve(t, content(100_000))
	r, err := ranges.Open(t.Context(), s.Client(), s.URL, brief)
	if err != nil {
		t.Fatal(err)
	}
	var all sync.WaitGroup
	for range 8 { // at the same time, and then again
		all.Go(func() {
			for range 3 {
				if _, err := r.ReadAt(make([]byte, 20_000), 40_000); err != nil {
					t.Error(err)
				}
			}
		})
	}
	all.Wait()
	if requests, n := r.Transferred(); requests != 2 || n != 22_000 {
		t.Errorf("%d requests, %d bytes; want 2 and 22,000", requests, n)
	}
}

func TestAServerThatStumblesIsAskedAgain(t *testing.T) {
	b := content(50_000)
	for name, stumble := range map[string]http.HandlerFunc{
		"unavailable": func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusServiceUnavailable) },
		"too many": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Retry-After", "0")
			w.WriteHeader(http.StatusTooManyRequests)
		},
		"hangs up":       func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) },
		"half an answer": half(b),
	} {
		var n atomic.Int64
		s := handle(t, func(w http.ResponseWriter, q *http.Request) {
			if n.Add(1)%3 != 0 {
				stumble(w, q)
				return
			}
			http.ServeContent(w, q, "file", time.Unix(1e9, 0), bytes.NewReader(b))
		})
		r, err := ranges.Open(t.Context(), s.Client(), s.URL, brief)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		p := make([]byte, 3000)
		if _, err := r.ReadAt(p, 20_000); err != nil || !bytes.Equal(p, b[20_000:23_000]) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// half promises what was asked for and sends a part of it.
func half(b []byte) http.HandlerFunc {
	return func(w http.ResponseWriter, q *http.Request) {
		var from, to int
		if _, err := fmt.Sscanf(q.Header.Get("Range"), "bytes=%d-%d", &from, &to); err != nil {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		w.Header().Set("Content-Range", fmt.Sprintf("bytes %d-%d/%d", from, to, len(b)))
		w.Header().Set("Last-Modified", time.Unix(1e9, 0).UTC().Format(http.TimeFormat))
		w.WriteHeader(http.StatusPartialContent)
		_, _ = w.Write(b[from : from+10])
	}
}

func TestAServerThatDoesNotAnswerIsGivenUp(t *testing.T) {
	for _, c := range []struct {
		status int
		tries  int64
	}{{503, 4}, {500, 4}, {429, 4}, {404, 1}, {403, 1}, {416, 1}, {501, 1}, {200, 1}} {
		var n atomic.Int64
		s := handle(t, func(w http.ResponseWriter, _ *http.Request) {
			n.Add(1)
			w.WriteHeader(c.status)
		})
		_, err := ranges.Open(t.Context(), s.Client(), s.URL, brief)
		var want ranges.Error
		if !errors.As(err, &want) || !strings.Contains(err.Error(), s.URL) || n.Load() != c.tries {
			t.Errorf("%d: %d tries, %v", c.status, n.Load(), err)
		}
	}
}

func TestAServerThatLiesIsNotBelieved(t *testing.T) {
	b := content(50_000)
	ranged := func(text, tag string, body []byte) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Range", text)
			w.Header().Set("ETag", tag)
			w.WriteHeader(http.StatusPartialContent)
			_, _ = w.Write(body)
		}
	}
	for name, h := range map[string]http.HandlerFunc{
		"no range":            ranged("", "", b[:2000]),
		"no size":             ranged("bytes 0-1999/*", "", b[:2000]),
		"a size of none":      ranged("bytes 0-1999/0", "", b[:2000]),
		"a size of the sky":   ranged("bytes 0-1999/99999999999999999", "", b[:2000]),
		"a size that is none": ranged("bytes 0-1999/many", "", b[:2000]),
		"another place":       ranged("bytes 7-2006/50000", "", b[:2000]),
	} {
		s := handle(t, h)
		if _, err := ranges.Open(t.Context(), s.Client(), s.URL, brief); !errors.As(err, &ranges.Error{}) {
			t.Errorf("%s: %v", name, err)
		}
	}
	// More than was asked for is cut off; a file that changes is another file.
	var n atomic.Int64
	s := handle(t, func(w http.ResponseWriter, q *http.Request) {
		if n.Add(1) == 1 {
			ranged("bytes 0-1999/50000", `"one"`, b)(w, q)
			return
		}
		ranged("bytes 4000-4999/50000", `"two"`, b[4000:5000])(w, q)
	})
	r, err := ranges.Open(t.Context(), s.Client(), s.URL, brief)
	if err != nil {
		t.Fatal(err)
	}
	if _, got := r.Transferred(); got != 2000 {
		t.Errorf("%d bytes taken, want 2000", got)
	}
	if _, err := r.ReadAt(make([]byte, 100), 4500); err == nil || !strings.Contains(err.Error(), "another file") {
		t.Errorf("a changed file: %v", err)
	}
}

func TestNoMoreIsTransferredThanAllowed(t *testing.T) {
	s := serve(t, content(100_000))
	o := brief
	o.MostAll = 10_000
	r, err := ranges.Open(t.Context(), s.Client(), s.URL, o)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := r.ReadAt(make([]byte, 50_000), 0); !errors.As(err, &ranges.Error{}) {
		t.Errorf("50,000 bytes of 10,000 allowed: %v", err)
	}
}

func TestACancelledContextEndsWaiting(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	s := handle(t, func(w http.ResponseWriter, _ *http.Request) {
		cancel()
		w.Header().Set("Retry-After", "20")
		w.WriteHeader(http.StatusServiceUnavailable)
	})
	begin := time.Now()
	if _, err := ranges.Open(ctx, s.Client(), s.URL, brief); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if d := time.Since(begin); d > 5*time.Second {
		t.Errorf("it waited %v", d)
	}
}
