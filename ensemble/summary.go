// Package ensemble runs many walks and turns their endings into estimates with
// intervals.
package ensemble

import (
	"time"

	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/walk"
)

// Estimate is a share with its 95 % interval after Wilson.
type Estimate struct {
	Estimate float64 `json:"estimate"`
	Low      float64 `json:"low"`
	High     float64 `json:"high"`
}

// Quantiles are the 5th, 50th and 95th percentile of a measure.
type Quantiles struct {
	P05 float64 `json:"p05"`
	P50 float64 `json:"p50"`
	P95 float64 `json:"p95"`
}

// Person is what became of one member of the party over all walks.
type Person struct {
	Name         string             `json:"name"`
	Survival     Estimate           `json:"survival"` // alive at the end of the walk: arrived, left, caught or stranded
	Arrived      Estimate           `json:"arrived"`
	Causes       map[string]float64 `json:"causes"`           // share of all walks in which the person died of it
	EndingCounts map[string]int     `json:"ending_counts"`    // walks by fate
	MedianDay    float64            `json:"median_death_day"` // of deaths; 0 when none
}

// Death is one death of the ensemble, for the map.
type Death struct {
	Name  string    `json:"name"`
	Cause string    `json:"cause"`
	At    geo.Point `json:"at"`
	Km    float64   `json:"km"`
	Day   float64   `json:"day"`
	Date  time.Time `json:"date"`
}

// Influence says how much one uncertain input moves the outcome.
type Influence struct {
	Input     string  `json:"input"`
	Influence float64 `json:"influence"` // squared rank correlation with the number of days lived, 0..1
	Direction string  `json:"direction"` // "more helps", "more harms", "too weak to tell from chance"
}

// AlivePoint is a point of the curve of people alive and on the way.
type AlivePoint struct {
	Day   float64 `json:"day"`
	Alive float64 `json:"alive"` // mean number of the party alive
	Low   float64 `json:"low"`   // 5th percentile over walks
	High  float64 `json:"high"`
}

// PassedPoint is when a waypoint was passed.
type PassedPoint struct {
	Name    string    `json:"name"`
	Km      float64   `json:"km"`
	Reached Estimate  `json:"reached"` // share of walks in which anyone reached it
	Day     Quantiles `json:"day"`     // of those
}

// Summary is what the ensemble says.
type Summary struct {
	Runs     int                `json:"runs"`
	Seed     uint64             `json:"seed"`
	Persons  []Person           `json:"persons"`
	Arrived  Estimate           `json:"arrived"`  // share of walks in which at least one arrives
	AllLost  Estimate           `json:"all_lost"` // share of walks in which nobody arrives, leaves or is caught alive
	Mean     float64            `json:"mean_arrivals"`
	Arrivals []int              `json:"arrivals"` // walks by number of arrivals, from 0
	Days     Quantiles          `json:"days"`     // to arrival, of walks that arrive; zero when none does
	Causes   map[string]float64 `json:"causes"`   // share of all deaths by cause
	Deaths   []Death            `json:"deaths"`
	Alive    []AlivePoint       `json:"alive"`
	Passed   []PassedPoint      `json:"passed"`
	Pace     Quantiles          `json:"km_per_day"` // whole days, rest included, of all walks
	Dry      Quantiles          `json:"longest_dry_days"`
	Matters  []Influence        `json:"matters"`
	Sample   []walk.Trace       `json:"-"` // a few chosen walks: the median one first
	Outcomes []walk.Outcome     `json:"-"`
}
