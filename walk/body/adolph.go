package body

import (
	"errors"

	"github.com/longwalk/longwalk/cite"
)

// AdolphRow is a row of table A of Adolph (1947): days a fit young man lives in
// the desert without walking, in the shade, by daily maximum and water.
type AdolphRow struct {
	Maximum float64   // daily maximum in the shade [degC]
	Days    []float64 // one for each of AdolphWater, as far as the table was legible [d]
}

// usQuart is the US quart [l].
const usQuart = 0.946

// AdolphWater returns the water of the table's columns: 0, 1, 2, 4, 10 and 20
// US quarts [l].
func AdolphWater() []float64 {
	return []float64{0, usQuart, 2 * usQuart, 4 * usQuart, 10 * usQuart, 20 * usQuart}
}

// AdolphTable returns table A. The cells of 10 and 20 quarts are partly legible
// in the reproduction read. Adolph carried short dehydrations forward; he did
// not observe deaths.
func AdolphTable() []AdolphRow {
	return []AdolphRow{
		{43.3, []float64{3, 3, 3.5, 4, 5}},
		{37.8, []float64{5, 5.5, 6, 7, 9.5, 13.5}},
		{21.1, []float64{10, 11, 12, 14, 20.5, 32}},
	}
}

// adolphLookup interpolates table A in temperature and water.
func adolphLookup(maximum, litres float64) (float64, error) {
	rows := AdolphTable()
	for i := 1; i < len(rows); i++ {
		hot, cool := rows[i-1], rows[i]
		if maximum > hot.Maximum+1e-9 || maximum < cool.Maximum-1e-9 {
			continue
		}
		f := (hot.Maximum - maximum) / (hot.Maximum - cool.Maximum)
		a, errA := hot.at(litres)
		b, errB := cool.at(litres)
		switch {
		case f <= 1e-9:
			return a, errA
		case f >= 1-1e-9:
			return b, errB
		case errA != nil:
			return 0, errA
		case errB != nil:
			return 0, errB
		}
		return a*(1-f) + b*f, nil
	}
	return 0, errors.New("maximum: allowed: 21.1 to 43.3 degC")
}

func (r AdolphRow) at(litres float64) (float64, error) {
	water := AdolphWater()
	for i := 1; i < len(r.Days); i++ {
		if litres >= 0 && litres <= water[i] {
			f := (litres - water[i-1]) / (water[i] - water[i-1])
			return r.Days[i-1]*(1-f) + r.Days[i]*f, nil
		}
	}
	return 0, errors.New("water: allowed: 0 l to the last column of the table")
}

func adolphModel() cite.Model {
	at := func(maximum, quarts, want float64) cite.Check {
		return printed("Adolph 1947, table A", cite.Values{"maximum": maximum, "water": quarts * usQuart}, "days", want, 0.01)
	}
	var checks []cite.Check
	for _, r := range AdolphTable() {
		for i, days := range r.Days[:4] {
			checks = append(checks, at(r.Maximum, []float64{0, 1, 2, 4}[i], days))
		}
	}
	return cite.Model{
		Name: "body/adolph-table", Title: "Days a man lives in the desert without walking (Adolph 1947, table A)",
		Formula: "table, interpolated",
		Inputs: []cite.Quantity{
			need("maximum", "degC", "daily maximum in the shade", 21.1, 43.3), need("water", "l", "at the start", 0, 20*usQuart),
		},
		Outputs: []cite.Quantity{gives("days", "d", "survival")},
		Works:   []cite.Work{cite.Adolph1947},
		Caveats: []string{
			"body/adolph-table: carried forward from short dehydrations of young soldiers, not observed deaths",
			"body/adolph-table: the columns of 10 and 20 quarts are unconfirmed",
		},
		Checks: checks,
		Eval: func(in cite.Values) (cite.Values, error) {
			days, err := adolphLookup(in["maximum"], in["water"])
			return cite.Values{"days": days}, err
		},
	}
}
