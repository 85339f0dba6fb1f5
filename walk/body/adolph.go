package body

import (
	"errors"

	"github.com/longwalk/longwalk/cite"
)

// AdolphRow is a row of a table of Adolph (1947): days a fit young man lives in
// the desert by daily maximum in the shade and water.
type AdolphRow struct {
	Maximum float64   // daily maximum in the shade [degC]
	Days    []float64 // one for each of AdolphWater, as far as known [d]
}

// usQuart is the US quart [l].
const usQuart = 0.946

// AdolphWater returns the water of the table's columns: 0, 1, 2, 4, 10 and 20
// US quarts [l].
func AdolphWater() []float64 {
	return []float64{0, usQuart, 2 * usQuart, 4 * usQuart, 10 * usQuart, 20 * usQuart}
}

// AdolphTable returns table A, without walking, in the shade, at 120 to 50 degF.
// The columns to 4 quarts were read in two reproductions, and so were 7 days at
// 110 degF with 20 quarts; the others of 10 and 20 quarts are recalled or partly
// legible. Adolph carried short dehydrations forward; he did not observe deaths.
func AdolphTable() []AdolphRow {
	return []AdolphRow{
		{fahrenheit(120), []float64{2, 2, 2, 2.5, 3, 4.5}},
		{fahrenheit(110), []float64{3, 3, 3.5, 4, 5, 7}},
		{fahrenheit(100), []float64{5, 5.5, 6, 7, 9.5, 13.5}},
		{fahrenheit(90), []float64{7, 8, 9, 10.5, 15, 23}},
		{fahrenheit(80), []float64{9, 10, 11, 13, 19, 29}},
		{fahrenheit(70), []float64{10, 11, 12, 14, 20.5, 32}},
		{fahrenheit(60), []float64{10, 11, 12, 14, 21, 32}},
		{fahrenheit(50), []float64{10, 11, 12, 14.5, 21, 32}},
	}
}

// AdolphWalking returns table B, of a man who walks by night until he is spent
// and rests from then on, to 10 quarts. It is recalled, not read.
func AdolphWalking() []AdolphRow {
	return []AdolphRow{
		{fahrenheit(120), []float64{1, 2, 2, 2.5, 3}},
		{fahrenheit(110), []float64{2, 2, 2.5, 3, 3.5}},
		{fahrenheit(100), []float64{3, 3.5, 3.5, 4.5, 5.5}},
		{fahrenheit(90), []float64{5, 5.5, 5.5, 6.5, 8}},
		{fahrenheit(80), []float64{7, 7.5, 8, 9.5, 11.5}},
		{fahrenheit(70), []float64{7.5, 8, 9, 10.5, 13.5}},
		{fahrenheit(60), []float64{8, 8.5, 9, 11, 14}},
		{fahrenheit(50), []float64{8.5, 9, 9.5, 11.5, 14}},
	}
}

// fahrenheit turns degrees Fahrenheit into [degC].
func fahrenheit(f float64) float64 { return (f - 32) / 1.8 }

// adolphLookup interpolates a table in temperature and water.
func adolphLookup(rows []AdolphRow, maximum, litres float64) (float64, error) {
	for i := 1; i < len(rows); i++ {
		hot, cool := rows[i-1], rows[i]
		if maximum > hot.Maximum+0.05 || maximum < cool.Maximum-0.05 {
			continue
		}
		f := clamp((hot.Maximum-maximum)/(hot.Maximum-cool.Maximum), 0, 1)
		a, errA := hot.at(litres)
		b, errB := cool.at(litres)
		return a*(1-f) + b*f, errors.Join(errA, errB)
	}
	return 0, errors.New("maximum: allowed: 10 to 48.9 degC")
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
	in := func(r AdolphRow, quarts, walking float64) cite.Values {
		return cite.Values{"maximum": r.Maximum, "water": quarts * usQuart, "walking": walking}
	}
	var checks []cite.Check
	for _, r := range AdolphTable() {
		for i, days := range r.Days[:4] {
			checks = append(checks, printed("Adolph 1947, table A", in(r, []float64{0, 1, 2, 4}[i], 0), "days", days, 0.01))
		}
	}
	for _, r := range AdolphWalking() {
		checks = append(checks, cite.Check{In: in(r, 4, 1), Out: "days", Want: r.Days[3], Tol: 0.01, Note: "table B, recalled"})
	}
	return cite.Model{
		Name: "body/adolph-table", Title: "Days a man lives in the desert, at rest or walking by night (Adolph 1947, tables A and B)",
		Formula: "tables, interpolated",
		Inputs: []cite.Quantity{
			need("maximum", "degC", "daily maximum in the shade", 10, 48.9), need("water", "l", "at the start", 0, 20*usQuart),
			pick("walking", "by night until spent", "no", "by night"),
		},
		Outputs: []cite.Quantity{gives("days", "d", "survival")},
		Works:   []cite.Work{cite.Adolph1947},
		Caveats: []string{
			"body/adolph-table: carried forward from short dehydrations of young soldiers, not observed deaths",
			"body/adolph-table: the columns of 10 and 20 quarts are unconfirmed, and table B, walking, is recalled; it ends at 10 quarts",
		},
		Checks: checks,
		Eval: func(in cite.Values) (cite.Values, error) {
			days, err := adolphLookup([][]AdolphRow{AdolphTable(), AdolphWalking()}[int(in["walking"])], in["maximum"], in["water"])
			return cite.Values{"days": days}, err
		},
	}
}
