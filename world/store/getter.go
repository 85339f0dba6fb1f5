package store

import (
	"context"
	"crypto/md5"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"syscall"
	"time"
)

// Getter downloads files whole: it goes on where a download broke off, keeps to
// a rate, bounds the size, checks what the server gives to check, and renames
// only what is complete. The zero value stands for the defaults. A Getter is
// not safe for concurrent use.
type Getter struct {
	Client    *http.Client
	PerSecond float64       // requests; 2 when 0
	Most      int64         // bytes of one file; 2 GiB when 0
	Tries     int           // attempts that bring nothing new; 5 when 0
	Pause     time.Duration // before the second attempt, doubled for each further one; 1 s when 0
	Patience  time.Duration // the longest that a server may ask to be waited; 2 minutes when 0
	Tell      func(done, of int64)

	last time.Time // of the last request
}

// The ways in which a download ends without a file.
var (
	// ErrAbsent: the server has no such file. Of tiles that means sea.
	ErrAbsent = errors.New("the server has no such file")
	// ErrOffline: no server was reached.
	ErrOffline = errors.New("no server was reached")
)

// ServerError is an answer that is of no use.
type ServerError struct{ URL, Found, Allowed string }

// Error names the address, what was found and what is needed.
func (e ServerError) Error() string {
	return fmt.Sprintf("%s: found %s; allowed: %s", e.URL, e.Found, e.Allowed)
}

// withDefaults returns the getter with its defaults filled in.
func (g *Getter) withDefaults() {
	if g.Client == nil {
		g.Client = &http.Client{Timeout: 30 * time.Minute}
	}
	if g.PerSecond <= 0 {
		g.PerSecond = 2
	}
	if g.Most <= 0 {
		g.Most = 2 << 30
	}
	if g.Tries <= 0 {
		g.Tries = 5
	}
	if g.Pause <= 0 {
		g.Pause = time.Second
	}
	if g.Patience <= 0 {
		g.Patience = 2 * time.Minute
	}
}

// Get downloads a file and returns its SHA-256. Until it is whole it lies
// beside as .part, with what is known of it as .part.json.
func (g *Getter) Get(ctx context.Context, url, path string) (sha string, err error) {
	g.withDefaults()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return "", fmt.Errorf("store: %w", err)
	}
	p := &part{url: url, path: path + ".part"}
	pause := g.Pause
	for try := 1; ; try++ {
		before := p.size()
		wait, err := g.once(ctx, p)
		if err == nil {
			break
		}
		if wait < 0 || ctx.Err() != nil {
			return "", err
		}
		if p.size() > before { // it came on: patience begins anew
			try, pause = 1, g.Pause
		}
		if try >= g.Tries {
			return "", err
		}
		if err := sleep(ctx, max(wait, pause)); err != nil {
			return "", err
		}
		pause *= 2
	}
	if sha, err = sumFile(p.path); err != nil {
		return "", err
	}
	if err := os.Rename(p.path, path); err != nil {
		return "", fmt.Errorf("store: %w", err)
	}
	p.forget()
	return sha, nil
}

func sleep(ctx context.Context, d time.Duration) error {
	select {
	case <-ctx.Done():
		return context.Cause(ctx)
	case <-time.After(d):
		return nil
	}
}

// never says that it is no use to ask again.
const never time.Duration = -1

// part is a download that is not whole.
type part struct {
	url, path string
	about     partAbout
}

// partAbout is what is known of the file behind a part.
type partAbout struct {
	URL     string `json:"url"`
	Version string `json:"version"` // a strong entity tag, or the date of change
	MD5     string `json:"md5"`     // hexadecimal, "" when the server gives none
	Size    int64  `json:"size"`    // -1: not known
}

func (p *part) size() int64 {
	info, err := os.Stat(p.path)
	if err != nil {
		return 0
	}
	return info.Size()
}

// resume reads what is known of a part; one that cannot be continued is
// dropped.
func (p *part) resume() (have int64) {
	data, err := os.ReadFile(p.path + ".json")
	if err != nil || json.Unmarshal(data, &p.about) != nil || p.about.URL != p.url || p.about.Version == "" {
		p.forget()
		return 0
	}
	return p.size()
}

// forget deletes the part and what is known of it.
func (p *part) forget() {
	p.about = partAbout{}
	for _, f := range []string{p.path, p.path + ".json"} {
		_ = os.Remove(f) // it may not be there
	}
}

// once makes one request. wait is never when the answer would be the same
// again, and else what the server asks to be waited.
func (g *Getter) once(ctx context.Context, p *part) (wait time.Duration, err error) {
	if err := sleep(ctx, time.Until(g.last.Add(time.Duration(float64(time.Second)/g.PerSecond)))); err != nil {
		return never, err
	}
	g.last = time.Now()
	have := p.resume()
	if have > 0 && have == p.about.Size {
		return g.whole(p)
	}
	q, err := http.NewRequestWithContext(ctx, http.MethodGet, p.url, nil)
	if err != nil {
		return never, ServerError{p.url, err.Error(), "an address such as https://host/path"}
	}
	q.Header.Set("Accept-Encoding", "identity")
	q.Header.Set("User-Agent", "longwalk")
	if have > 0 {
		q.Header.Set("Range", fmt.Sprintf("bytes=%d-", have))
		q.Header.Set("If-Range", p.about.Version)
	}
	answer, err := g.Client.Do(q)
	if err != nil {
		if ctx.Err() != nil {
			return never, context.Cause(ctx)
		}
		return unreached(err), fmt.Errorf("%w: %w", ErrOffline, err)
	}
	defer answer.Body.Close()
	switch answer.StatusCode {
	case http.StatusOK:
		p.forget()
		return g.take(p, answer, 0)
	case http.StatusPartialContent:
		return g.take(p, answer, have)
	case http.StatusRequestedRangeNotSatisfiable:
		p.forget()
		return 0, ServerError{p.url, "a part that does not fit the file any more", "it is fetched anew"}
	}
	return g.refused(p.url, answer)
}

// unreached tells of a server that was not reached whether to ask again: a name
// that nobody knows and a door that is shut stay so.
func unreached(err error) time.Duration {
	var name *net.DNSError
	if errors.As(err, &name) && name.IsNotFound || errors.Is(err, syscall.ECONNREFUSED) {
		return never
	}
	return 0
}

// refused tells of an answer without a file whether to ask again.
func (g *Getter) refused(url string, answer *http.Response) (time.Duration, error) {
	err := ServerError{url, "the answer " + answer.Status + reason(answer.Body), "200 OK"}
	switch s := answer.StatusCode; {
	case s == http.StatusNotFound || s == http.StatusGone:
		return never, fmt.Errorf("%s: %w", url, ErrAbsent)
	case s == http.StatusTooManyRequests || s == http.StatusRequestTimeout || s >= 500 && s != http.StatusNotImplemented:
		wait := retryAfter(answer.Header.Get("Retry-After"), time.Now())
		if wait > g.Patience {
			err.Allowed = fmt.Sprintf("a wait of at most %v; it asks for %v, so try again after that", g.Patience, wait.Round(time.Second))
			return never, err
		}
		return wait, err
	}
	return never, err
}

// take adds the body of an answer to the part.
func (g *Getter) take(p *part, answer *http.Response, have int64) (time.Duration, error) {
	total := answer.ContentLength
	if answer.StatusCode == http.StatusPartialContent {
		from, size, ok := contentRange(answer.Header.Get("Content-Range"))
		if !ok || from != have || version(answer.Header) != p.about.Version {
			p.forget()
			return 0, ServerError{p.url, fmt.Sprintf("the range %.60q", answer.Header.Get("Content-Range")), fmt.Sprintf("bytes from %d of the same file", have)}
		}
		total = size
	}
	if total > g.Most {
		return never, ServerError{p.url, fmt.Sprintf("a file of %d bytes", total), fmt.Sprintf("at most %d", g.Most)}
	}
	if have == 0 {
		p.about = partAbout{URL: p.url, Version: version(answer.Header), MD5: givenMD5(answer.Header), Size: total}
		about, err := json.Marshal(p.about)
		if err != nil {
			return never, fmt.Errorf("store: %w", err)
		}
		if err := writeWhole(p.path+".json", about); err != nil {
			return never, err
		}
	}
	if err := g.add(p, answer.Body, have); err != nil {
		return writeOrRead(err)
	}
	if n := p.size(); p.about.Size >= 0 && n < p.about.Size {
		return 0, ServerError{p.url, fmt.Sprintf("%d of %d bytes", n, p.about.Size), "all of them"}
	}
	return g.whole(p)
}

// writeOrRead tells a disk that cannot be written to, which no further attempt
// mends, from a connection that broke.
func writeOrRead(err error) (time.Duration, error) {
	var disk *fs.PathError
	var big ServerError
	if errors.As(err, &disk) || errors.As(err, &big) {
		return never, err
	}
	return 0, err
}

// add copies the body behind what is there.
func (g *Getter) add(p *part, body io.Reader, have int64) error {
	f, err := os.OpenFile(p.path, os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o644)
	if err != nil {
		return fmt.Errorf("store: %w", err)
	}
	n, err := io.Copy(f, &told{io.LimitReader(body, g.Most-have+1), g.Tell, have, p.about.Size})
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return fmt.Errorf("%s: %w", p.url, err)
	}
	if have+n > g.Most {
		p.forget()
		return ServerError{p.url, "more bytes", fmt.Sprintf("at most %d", g.Most)}
	}
	return nil
}

// whole checks a complete part against the checksum that the server gave.
func (g *Getter) whole(p *part) (time.Duration, error) {
	want := p.about.MD5
	if want == "" {
		return 0, nil
	}
	f, err := os.Open(p.path)
	if err != nil {
		return never, fmt.Errorf("store: %w", err)
	}
	defer f.Close()
	h := md5.New()
	if _, err := io.Copy(h, f); err != nil {
		return never, fmt.Errorf("store: %w", err)
	}
	if got := hex.EncodeToString(h.Sum(nil)); got != want {
		p.forget()
		return 0, ServerError{p.url, "bytes with the MD5 checksum " + got, "the " + want + " that the server gives"}
	}
	return 0, nil
}

// told tells of the bytes that pass.
type told struct {
	io.Reader
	tell     func(done, of int64)
	done, of int64
}

// Read reads and tells.
func (t *told) Read(b []byte) (int, error) {
	n, err := t.Reader.Read(b)
	t.done += int64(n)
	if t.tell != nil && n > 0 {
		t.tell(t.done, t.of)
	}
	return n, err
}
