package store_test

import (
	"bytes"
	"context"
	"crypto/md5"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/longwalk/longwalk/world/store"
)

// server is a server of one file that misbehaves as it is told.
type server struct {
	*httptest.Server
	data []byte
	etag string

	mu       sync.Mutex
	asked    []string                                                  // the Range of each request
	at       []time.Time                                               // when it came
	misdeeds []func(w http.ResponseWriter, r *http.Request, s *server) // of the first requests
}

func serve(t testing.TB, data []byte, misdeeds ...func(http.ResponseWriter, *http.Request, *server)) *server {
	s := &server{data: data, etag: `"v1"`, misdeeds: misdeeds}
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.mu.Lock()
		n := len(s.asked)
		s.asked, s.at = append(s.asked, r.Header.Get("Range")), append(s.at, time.Now())
		s.mu.Unlock()
		if n < len(s.misdeeds) && s.misdeeds[n] != nil {
			s.misdeeds[n](w, r, s)
			return
		}
		w.Header().Set("ETag", s.etag)
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(s.data))
	}))
	t.Cleanup(s.Close)
	return s
}

// breakOff sends so many bytes of what was asked for and hangs up.
func breakOff(n int) func(http.ResponseWriter, *http.Request, *server) {
	return func(w http.ResponseWriter, r *http.Request, s *server) {
		from := 0
		fmt.Sscanf(r.Header.Get("Range"), "bytes=%d-", &from)
		w.Header().Set("ETag", s.etag)
		w.Header().Set("Content-Length", fmt.Sprint(len(s.data)-from))
		if from > 0 {
			w.Header().Set("Content-Range", fmt.Sprintf("bytes %d-%d/%d", from, len(s.data)-1, len(s.data)))
			w.WriteHeader(http.StatusPartialContent)
		}
		_, _ = w.Write(s.data[from : from+n])
		if f, ok := w.(http.Flusher); ok {
			f.Flush()
		}
		panic(http.ErrAbortHandler)
	}
}

func says(code int, header ...string) func(http.ResponseWriter, *http.Request, *server) {
	return func(w http.ResponseWriter, _ *http.Request, _ *server) {
		for i := 0; i+1 < len(header); i += 2 {
			w.Header().Set(header[i], header[i+1])
		}
		w.WriteHeader(code)
	}
}

// quick is a getter that does not make the tests wait.
func quick() *store.Getter {
	return &store.Getter{PerSecond: 1000, Pause: time.Millisecond, Tries: 3}
}

func payload(n int) []byte {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(i * 7)
	}
	return b
}

// same fails when the file is not the data, or something is left beside it.
func same(t *testing.T, path string, want []byte, sha string) {
	t.Helper()
	got, err := os.ReadFile(path)
	if err != nil || !bytes.Equal(got, want) {
		t.Fatalf("the file has %d bytes (%v), not the %d served", len(got), err, len(want))
	}
	if sum := sha256.Sum256(want); sha != hex.EncodeToString(sum[:]) {
		t.Errorf("SHA-256 %s is not that of the file", sha)
	}
	alone(t, path)
}

func alone(t *testing.T, path string) {
	t.Helper()
	list, err := os.ReadDir(filepath.Dir(path))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range list {
		if f.Name() != filepath.Base(path) {
			t.Errorf("%s is left over", f.Name())
		}
	}
}

func TestADownloadThatBreaksOffGoesOnWhereItWas(t *testing.T) {
	data := payload(100_000)
	s := serve(t, data, breakOff(30_000), breakOff(20_000))
	path := filepath.Join(t.TempDir(), "f")
	sha, err := quick().Get(context.Background(), s.URL, path)
	if err != nil {
		t.Fatal(err)
	}
	same(t, path, data, sha)
	if len(s.asked) != 3 || s.asked[0] != "" || !strings.HasPrefix(s.asked[1], "bytes=") || s.asked[2] != "bytes=50000-" {
		t.Errorf("asked for %q, not for the rest of what broke off", s.asked)
	}
}

func TestAnotherRunGoesOnToo(t *testing.T) {
	data := payload(50_000)
	s := serve(t, data, breakOff(10_000))
	path := filepath.Join(t.TempDir(), "f")
	g := quick()
	g.Tries = 1
	if _, err := g.Get(context.Background(), s.URL, path); err == nil {
		t.Fatal("a download that broke off is taken for whole")
	}
	if _, err := os.Stat(path); !errors.Is(err, fs.ErrNotExist) {
		t.Fatal("half a file stands under its name")
	}
	sha, err := quick().Get(context.Background(), s.URL, path)
	if err != nil {
		t.Fatal(err)
	}
	same(t, path, data, sha)
	if s.asked[1] != "bytes=10000-" {
		t.Errorf("the second run asked for %q", s.asked[1])
	}
}

func TestAFileThatChangedMeanwhileIsFetchedAnew(t *testing.T) {
	old, data := payload(50_000), bytes.Repeat([]byte("new"), 20_000)
	s := serve(t, old, breakOff(10_000))
	path := filepath.Join(t.TempDir(), "f")
	g := quick()
	g.Tries = 1
	if _, err := g.Get(context.Background(), s.URL, path); err == nil {
		t.Fatal("no error")
	}
	s.data, s.etag = data, `"v2"`
	sha, err := quick().Get(context.Background(), s.URL, path)
	if err != nil {
		t.Fatal(err)
	}
	same(t, path, data, sha)
}

func TestARangeOfAnotherFileIsNotPutTogetherWithTheFirst(t *testing.T) {
	data := payload(50_000)
	liar := func(w http.ResponseWriter, _ *http.Request, s *server) { // ignores If-Range
		w.Header().Set("ETag", `"other"`)
		w.Header().Set("Content-Range", "bytes 10000-49999/50000")
		w.WriteHeader(http.StatusPartialContent)
		_, _ = w.Write(make([]byte, 40_000))
	}
	s := serve(t, data, breakOff(10_000), liar)
	path := filepath.Join(t.TempDir(), "f")
	sha, err := quick().Get(context.Background(), s.URL, path)
	if err != nil {
		t.Fatal(err)
	}
	same(t, path, data, sha)
}

func TestAServerWithoutRangesIsReadFromTheBeginning(t *testing.T) {
	data := payload(9_000)
	whole := func(w http.ResponseWriter, _ *http.Request, s *server) { _, _ = w.Write(s.data) }
	s := serve(t, data, breakOff(4_000), whole)
	path := filepath.Join(t.TempDir(), "f")
	sha, err := quick().Get(context.Background(), s.URL, path)
	if err != nil {
		t.Fatal(err)
	}
	same(t, path, data, sha)
}

func TestRetryAfterIsKeptTo(t *testing.T) {
	s := serve(t, payload(10), says(429, "Retry-After", "1"), says(503))
	path := filepath.Join(t.TempDir(), "f")
	if _, err := quick().Get(context.Background(), s.URL, path); err != nil {
		t.Fatal(err)
	}
	if d := s.at[1].Sub(s.at[0]); d < 950*time.Millisecond {
		t.Errorf("asked again after %v, though a second was asked for", d)
	}
}

func TestAWaitOfHoursIsSaidAndNotWaited(t *testing.T) {
	s := serve(t, payload(10), says(429, "Retry-After", "7200"))
	_, err := quick().Get(context.Background(), s.URL, filepath.Join(t.TempDir(), "f"))
	if err == nil || !strings.Contains(err.Error(), "2h0m0s") {
		t.Errorf("error %v does not say how long to wait", err)
	}
	if len(s.asked) != 1 {
		t.Errorf("%d requests", len(s.asked))
	}
}

func TestAFileThatIsNotThereIsAbsentAtOnce(t *testing.T) {
	s := serve(t, nil, says(404))
	path := filepath.Join(t.TempDir(), "f")
	_, err := quick().Get(context.Background(), s.URL, path)
	if !errors.Is(err, store.ErrAbsent) || len(s.asked) != 1 {
		t.Errorf("error %v after %d requests", err, len(s.asked))
	}
	alone(t, path)
}

func TestARefusalIsPassedOnWithItsReason(t *testing.T) {
	s := serve(t, nil, func(w http.ResponseWriter, _ *http.Request, _ *server) {
		w.WriteHeader(http.StatusBadRequest)
		fmt.Fprint(w, `{"error":true,"reason":"Parameter 'start_date' is out of allowed range"}`)
	})
	_, err := quick().Get(context.Background(), s.URL, filepath.Join(t.TempDir(), "f"))
	if err == nil || !strings.Contains(err.Error(), "400 Bad Request (Parameter 'start_date' is out of allowed range)") || len(s.asked) != 1 {
		t.Errorf("error %v after %d requests", err, len(s.asked))
	}
}

func TestARedirectKeepsTheRange(t *testing.T) {
	data := payload(50_000)
	behind := serve(t, data, breakOff(10_000))
	front := httptest.NewServer(http.RedirectHandler(behind.URL, http.StatusTemporaryRedirect))
	t.Cleanup(front.Close)
	path := filepath.Join(t.TempDir(), "f")
	sha, err := quick().Get(context.Background(), front.URL, path)
	if err != nil {
		t.Fatal(err)
	}
	same(t, path, data, sha)
	if behind.asked[1] != "bytes=10000-" {
		t.Errorf("behind the redirect %q was asked for", behind.asked[1])
	}
}

func TestAWrongChecksumIsNeverKept(t *testing.T) {
	data := payload(5_000)
	sum := md5.Sum([]byte("something else"))
	for name, header := range map[string][]string{
		"Content-MD5": {"Content-MD5", base64.StdEncoding.EncodeToString(sum[:])},
		"S3 tag":      {"ETag", `"` + hex.EncodeToString(sum[:]) + `"`, "X-Amz-Request-Id", "1"},
	} {
		t.Run(name, func(t *testing.T) {
			s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
				for i := 0; i+1 < len(header); i += 2 {
					w.Header().Set(header[i], header[i+1])
				}
				_, _ = w.Write(data)
			}))
			defer s.Close()
			dir := t.TempDir()
			_, err := quick().Get(context.Background(), s.URL, filepath.Join(dir, "f"))
			if err == nil || !strings.Contains(err.Error(), "MD5") {
				t.Fatalf("error %v", err)
			}
			if left, _ := os.ReadDir(dir); len(left) != 0 {
				t.Errorf("%v is left", left)
			}
		})
	}
}

func TestARightChecksumIsTaken(t *testing.T) {
	data := payload(5_000)
	sum := md5.Sum(data)
	s := serve(t, data)
	s.etag = `"` + hex.EncodeToString(sum[:]) + `"`
	path := filepath.Join(t.TempDir(), "f")
	sha, err := quick().Get(context.Background(), s.URL, path)
	if err != nil {
		t.Fatal(err)
	}
	same(t, path, data, sha)
}

func TestAFileIsBounded(t *testing.T) {
	endless := func(w http.ResponseWriter, _ *http.Request, _ *server) {
		for range 100 {
			_, _ = w.Write(make([]byte, 1000)) // chunked: no length is given
			w.(http.Flusher).Flush()
		}
	}
	for name, s := range map[string]*server{"said": serve(t, payload(100_000)), "not said": serve(t, nil, endless, endless, endless)} {
		g := quick()
		g.Most = 50_000
		dir := t.TempDir()
		_, err := g.Get(context.Background(), s.URL, filepath.Join(dir, "f"))
		if err == nil || !strings.Contains(err.Error(), "at most 50000") {
			t.Errorf("size %s: error %v", name, err)
		}
		if left, _ := os.ReadDir(dir); len(left) != 0 {
			t.Errorf("size %s: %v is left", name, left)
		}
	}
}

func TestTheRateIsKept(t *testing.T) {
	s := serve(t, payload(10))
	g := quick()
	g.PerSecond = 20
	dir := t.TempDir()
	for i := range 4 {
		if _, err := g.Get(context.Background(), s.URL, filepath.Join(dir, fmt.Sprint(i))); err != nil {
			t.Fatal(err)
		}
	}
	if d := s.at[3].Sub(s.at[0]); d < 140*time.Millisecond {
		t.Errorf("four requests within %v at 20 a second", d)
	}
}

func TestNoServerIsOffline(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := "http://" + l.Addr().String()
	l.Close()
	if _, err := quick().Get(context.Background(), address, filepath.Join(t.TempDir(), "f")); !errors.Is(err, store.ErrOffline) {
		t.Errorf("error %v", err)
	}
}

func TestACancelledDownloadEndsAtOnceAndCanBeContinued(t *testing.T) {
	data := payload(50_000)
	ctx, cancel := context.WithCancel(context.Background())
	s := serve(t, data, func(w http.ResponseWriter, r *http.Request, s *server) {
		w.Header().Set("ETag", s.etag)
		w.Header().Set("Content-Length", fmt.Sprint(len(s.data)))
		_, _ = w.Write(s.data[:20_000])
		w.(http.Flusher).Flush()
		time.Sleep(50 * time.Millisecond)
		cancel()
		<-r.Context().Done()
	})
	path := filepath.Join(t.TempDir(), "f")
	if _, err := quick().Get(ctx, s.URL, path); !errors.Is(err, context.Canceled) {
		t.Fatalf("error %v", err)
	}
	sha, err := quick().Get(context.Background(), s.URL, path)
	if err != nil {
		t.Fatal(err)
	}
	same(t, path, data, sha)
	if s.asked[1] != "bytes=20000-" {
		t.Errorf("asked for %q", s.asked[1])
	}
}
