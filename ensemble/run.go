package ensemble

import (
	"context"
	"runtime"
	"sync"
	"sync/atomic"

	"github.com/longwalk/longwalk/chance"
	"github.com/longwalk/longwalk/walk"
)

// Batch is a range of walks of one ensemble.
type Batch struct {
	Setup *walk.Setup
	Seed  chance.Seed
	Runs  int
}

// Runner runs a batch; the local one uses this machine's cores.
type Runner interface {
	// Run returns one outcome per walk, in the order of the walks.
	Run(ctx context.Context, b Batch) ([]walk.Outcome, error)
}

// Local runs walks on this machine.
type Local struct {
	Workers  int                // 0: one per core
	Progress func(done, of int) // called from several goroutines; may be nil
}

// Run implements Runner. Each walk is a pure function of setup, seed and
// number, and outcomes are kept by number: the result does not depend on the
// number of workers. A cancelled context ends the run with its error.
func (l Local) Run(ctx context.Context, b Batch) ([]walk.Outcome, error) {
	workers := l.Workers
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	out := make([]walk.Outcome, b.Runs)
	var next, done atomic.Int64
	var wg sync.WaitGroup
	for range min(workers, max(b.Runs, 1)) {
		wg.Go(func() {
			for {
				n := int(next.Add(1)) - 1
				if n >= b.Runs || ctx.Err() != nil {
					return
				}
				out[n], _ = b.Setup.Walk(n, b.Seed, false)
				if d := done.Add(1); l.Progress != nil {
					l.Progress(int(d), b.Runs)
				}
			}
		})
	}
	wg.Wait()
	return out, ctx.Err()
}
