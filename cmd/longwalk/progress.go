package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"sync"
	"time"

	"golang.org/x/term"
)

// progress shows rate and time left on standard error: a bar on a terminal,
// else a line at most every ten seconds. Anything that takes less than a second
// shows nothing.
type progress struct {
	to       io.Writer
	terminal bool
	mu       sync.Mutex
	stage    string
	began    time.Time
	last     time.Time
	shown    bool
}

func (d *door) progress() *progress {
	p := &progress{to: d.err}
	if f, ok := d.err.(*os.File); ok {
		p.terminal = term.IsTerminal(int(f.Fd()))
	}
	return p
}

// tell notes that so much of a stage is done.
func (p *progress) tell(stage string, done, of int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	now := time.Now()
	if stage != p.stage {
		p.stage, p.began, p.last = stage, now, now
	}
	pause := 10 * time.Second
	if p.terminal {
		pause = 200 * time.Millisecond
	}
	since := now.Sub(p.began)
	if since < time.Second || (now.Sub(p.last) < pause && done < of) {
		return
	}
	p.last = now
	rate := float64(done) / since.Seconds()
	left := time.Duration(float64(of-done) / max(rate, 1e-9) * float64(time.Second)).Round(time.Second)
	line := fmt.Sprintf("%s %d/%d, %.1f a second, %s left", stage, done, of, rate, left)
	if !p.terminal {
		fmt.Fprintln(p.to, line)
		return
	}
	p.shown = true
	const width = 24
	full := width * done / max(of, 1)
	fmt.Fprintf(p.to, "\r\x1b[K[%s%s] %s", strings.Repeat("#", full), strings.Repeat(" ", width-full), line)
}

// done clears the bar.
func (p *progress) done() {
	if p.shown {
		fmt.Fprint(p.to, "\r\x1b[K")
	}
}
