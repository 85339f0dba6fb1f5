// Package chance deals repeatable random streams, one per component name,
// from one seed.
//
// A stream is a pure function of (seed, component, keys): it depends neither on
// other streams nor on how many numbers were drawn from them, so a new hazard
// leaves seed 17's weather as it was. There is no global source and no nil
// source: the zero Stream is itself a fixed, repeatable stream.
package chance

import (
	"math"
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
// within this one; it does not depend on what was drawn so far.
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

// Int returns an integer from [0, n); n must be positive.
func (s *Stream) Int(n int) int { return int(s.Float() * float64(n)) }

// Normal returns a standard normal number (Marsaglia's polar method).
func (s *Stream) Normal() float64 {
	for {
		u, v := 2*s.Float()-1, 2*s.Float()-1
		if q := u*u + v*v; q > 0 && q < 1 {
			return u * math.Sqrt(-2*math.Log(q)/q)
		}
	}
}

// Exponential returns an exponential number of mean 1.
func (s *Stream) Exponential() float64 { return -math.Log(1 - s.Float()) }

// Gamma returns a gamma number of shape a > 0 and scale 1 (Marsaglia and Tsang
// 2000, with their boost for a < 1).
func (s *Stream) Gamma(a float64) float64 {
	if a < 1 {
		u := 1 - s.Float()
		return s.Gamma(a+1) * math.Pow(u, 1/a)
	}
	d := a - 1.0/3
	c := 1 / math.Sqrt(9*d)
	for {
		x := s.Normal()
		v := 1 + c*x
		if v <= 0 {
			continue
		}
		v = v * v * v
		u := 1 - s.Float()
		if math.Log(u) < 0.5*x*x+d-d*v+d*math.Log(v) {
			return d * v
		}
	}
}
