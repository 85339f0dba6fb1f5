package body

import (
	"fmt"
	"math"

	"github.com/longwalk/longwalk/cite"
)

// What the man of Adolph's cases does by night [m/s], [share of the hour], [W],
// and the most he then wears [clo].
const (
	marchesAt, marches, marching, marchClo = 1.1, 0.8, 340.0, 1.0
)

// thirstClaims sets a man in the shade with given water, at rest (Adolph, table
// A) and walking by night until he cannot any more (table B): air swings by 14 K
// about its daily mean, humidity 20 %; he is dressed for the hour, with blankets
// when it is cold, and eats nothing. In the cool and dry he is known to live for
// too long.
func thirstClaims() []Claim {
	const tolerance, cool, dry = 0.25, 21.2, 0.5
	var all []Claim
	for _, table := range []struct {
		name  string
		rows  []AdolphRow
		walks bool
	}{
		{"rest in shade", AdolphTable(), false},
		{"night walks, recalled", AdolphWalking(), true},
	} {
		for _, row := range table.rows {
			high := 1 + tolerance
			if row.Maximum < cool {
				high = 1 + dry
			}
			for i, days := range row.Days {
				lived, _ := thirsts(row.Maximum, AdolphWater()[i], table.walks)
				all = append(all, Claim{
					Name: fmt.Sprintf("%s, maximum %.1f degC, %.1f l", table.name, row.Maximum, AdolphWater()[i]), Unit: "d",
					Published: days, Low: min((1-tolerance)*days, days-1), High: max(high*days, days+1), Observed: lived, Work: cite.Adolph1947,
				})
			}
		}
	}
	for _, c := range []struct{ water, published float64 }{{0, 40}, {2, 56}} {
		_, km := thirsts(48, c.water, true)
		all = append(all, Claim{
			fmt.Sprintf("walking by night with %.0f l of water, maximum 48 degC", c.water), "km", c.published, c.published / 1.5, 1.5 * c.published, km, cite.Wiseman1986,
		})
	}
	return all
}

// thirsts returns how long a man lives with so much water [l] at a daily maximum
// [degC] in the shade [d], and how far he gets [km] who walks from seven in the
// evening to six in the morning, four fifths of the time, until he cannot.
func thirsts(maximum, water float64, walks bool) (days, km float64) {
	p := New(soldier())
	spent := !walks
	for h := 0; p.Alive() && h < 24*90; h++ {
		hour := h % 24
		if walks {
			hour = (h + 19) % 24
		}
		d := shade(maximum, hour, water)
		if spent = spent || !p.CanWalk(); walks {
			d.Asleep = hour >= 9 && hour < 17
		}
		if !spent && (hour >= 19 || hour < 6) {
			d.Moving, d.Speed, d.Walking, d.Clo = marches, marchesAt, marching, min(d.Clo, marchClo)
			km += marches * marchesAt * 3.6
		}
		water -= p.Hour(d).Drunk
	}
	return p.Lived() / 24, km
}

// shade is an hour of the day of a man who rests in the desert, in as much of
// what he has as the hour calls for: shirt and trousers, a jacket, a blanket, and
// two more in the cold.
func shade(maximum float64, hour int, water float64) Demand {
	air := maximum - 7 - 7*math.Cos(2*math.Pi*float64(hour-3)/24)
	clo := 0.6
	switch {
	case air <= 5:
		clo = 4
	case air <= 10:
		clo = 3
	case air <= 15:
		clo = 2
	case air <= 25:
		clo = 1
	}
	d := room(air, 20, 1.0, clo)
	d.Asleep = hour < 6 || hour >= 22
	d.Drink = water
	return d
}
