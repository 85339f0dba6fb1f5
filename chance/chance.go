// Package chance deals repeatable random streams, one per component name,
// from one seed.
//
// A stream is a pure function of (seed, component, keys): it depends neither on
// other streams nor on how many numbers were drawn from them, so a new hazard
// leaves seed 17's weather as it was. There is no global source and no nil
// source: the zero Stream is itself a fixed, repeatable stream.
//
// The same seed gives the same bits on every machine. Numbers made of them with
// logarithms and roots (Normal and all that follow from it) are the same on
// machines of one architecture; between architectures the last digit may
// differ, since compilers fuse multiplication and addition on some.
package chance

import (
	"fmt"
	"math/rand/v2"
)

// Seed is the one number that fixes all luck of a walk.
type Seed uint64

// Stream is a stream of random numbers. Its zero value is usable and
// repeatable. It is not safe for concurrent use: every walk has its own.
type Stream struct {
	seed uint64
	pcg  rand.PCG
}

// mix is the finalizer of SplitMix64 (Steele, Lea and Flood 2014), a bijection
// that spreads neighbouring keys over the whole range.
func mix(x uint64) uint64 {
	x += 0x9e3779b97f4a7c15
	x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9
	x = (x ^ (x >> 27)) * 0x94d049bb133111eb
	return x ^ (x >> 31)
}

func hash(name string) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(name) {
		h = (h ^ uint64(name[i])) * 1099511628211
	}
	return h
}

func open(seed uint64) Stream {
	s := Stream{seed: seed}
	s.pcg.Seed(mix(seed), mix(seed^0xd1b54a32d192ed03))
	return s
}

// Stream returns the stream of the named component, such as "weather". The
// same seed and name give the same stream, always.
func (s Seed) Stream(component string) Stream {
	return open(mix(uint64(s)) ^ hash(component))
}

// Walk returns the seed of the n-th walk of an ensemble.
func (s Seed) Walk(n int) Seed {
	return Seed(mix(mix(uint64(s)) + uint64(n)))
}

// At returns the stream that belongs to the keys (such as person and hour)
// within this one; it does not depend on what was drawn so far. At(1, 2) is
// At(1).At(2), and no other than these.
func (s Stream) At(keys ...uint64) Stream {
	h := s.seed
	for _, k := range keys {
		h = mix(h ^ mix(k))
	}
	return open(h)
}

// Uint64 returns the next 64 random bits.
func (s *Stream) Uint64() uint64 { return s.pcg.Uint64() }

// Float returns a number from [0, 1).
func (s *Stream) Float() float64 { return float64(s.pcg.Uint64()>>11) / (1 << 53) }

// Happens reports whether something of probability p happens.
func (s *Stream) Happens(p float64) bool { return s.Float() < p }

// Int returns an integer from [0, n). It panics unless n is positive, as only a
// mistake in the program can ask for that.
func (s *Stream) Int(n int) int {
	if n <= 0 {
		panic(fmt.Sprintf("chance: Int(%d): no integer to draw from", n))
	}
	return int(s.Float() * float64(n))
}
