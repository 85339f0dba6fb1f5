package assess

import (
	"context"
	"math"
	"strings"
	"time"

	"github.com/longwalk/longwalk/chance"
	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/ensemble"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/journey"
	"github.com/longwalk/longwalk/walk"
	"github.com/longwalk/longwalk/world"
)

// Line is one line of the validation: what was checked, what it should be,
// what it is.
type Line struct {
	What      string  `json:"what"`
	Quantity  string  `json:"quantity"`
	Want      float64 `json:"want"`
	Tolerance float64 `json:"tolerance"`
	Got       float64 `json:"got"`
	Unit      string  `json:"unit"`
	OK        bool    `json:"ok"`
	Published bool    `json:"published"` // the expected value is printed in the source
	Note      string  `json:"note"`
	Source    string  `json:"source,omitempty"` // keys of the works of a model

	Inputs cite.Values `json:"inputs,omitempty"` // of a model
}

// ValidateModels checks models against every value they must reproduce.
func ValidateModels(models []cite.Model) []Line {
	var out []Line
	for _, m := range models {
		var keys []string
		for _, w := range m.Works {
			keys = append(keys, w.Key)
		}
		units := map[string]string{}
		for _, q := range m.Outputs {
			units[q.Name] = q.Unit
		}
		for _, v := range m.Verify() {
			l := Line{
				What: m.Name, Quantity: v.Check.Out, Want: v.Check.Want, Tolerance: v.Check.Tol, Got: v.Got,
				Unit: units[v.Check.Out], OK: v.OK, Published: v.Check.Published, Note: v.Check.Note,
				Source: strings.Join(keys, ", "), Inputs: v.Check.In,
			}
			if v.Err != nil {
				l.Note, l.Got = v.Err.Error(), 0
			}
			out = append(out, l)
		}
	}
	return out
}

// ValidateWorld checks the world against facts that anyone can look up.
func ValidateWorld(w *world.World) []Line {
	at := func(lat, lon float64, date string) world.Ground {
		day, _ := time.Parse("2006-01-02T15", date+"T12")
		return w.Ground(geo.Point{Lat: lat, Lon: lon}, day)
	}
	held := func(what string, g world.Ground, by string) Line {
		h, known := g.Holding()
		return truth("world/territory", what, known && h.Is(by))
	}
	winter, summer := at(54.3, 108.8, "1941-03-15"), at(54.3, 108.8, "1941-07-15")
	yakutsk, gobi := at(62.03, 129.73, "1941-01-15"), at(43.57, 104.43, "1941-07-15")
	sun := at(52.0, 0, "2025-06-21").Sun()
	return []Line{
		near("world/elevation", "Ulaanbaatar", expected{1300, 250, "m"}, at(47.92, 106.92, "1941-07-01").Elevation),
		near("world/elevation", "Lhasa", expected{3650, 500, "m"}, at(29.65, 91.12, "1941-07-01").Elevation),
		near("world/climate", "Yakutsk, January mean", expected{-38.5, 5, "degC"}, yakutsk.Usual().Mean),
		near("world/climate", "Dalanzadgad, July noon", expected{29, 5, "degC"}, gobi.Usual().Mean+gobi.Usual().Range/2),
		truth("world/water", "Baikal is a lake", winter.LakeName == "Baikal" || winter.LakeName == "Lake Baikal"),
		truth("world/water", "Baikal bears a party in mid-March", winter.LakeIce() >= 0.15),
		truth("world/water", "Baikal is open in mid-July", summer.LakeIce() == 0),
		truth("world/water", "the Lena at Olyokminsk bears on 18 April", at(60.37, 120.43, "1941-04-18").RiverIce() >= 0.1),
		near("world/sky", "day length, 52 N, 21 June", expected{16.8, 0.2, "h"}, sun.Length),
		held("Warsaw, 1 July 1940: Germany", at(52.23, 21.01, "1940-07-01"), "Germany"),
		held("Pinsk, 1 July 1940: Soviet Union", at(52.12, 26.10, "1940-07-01"), "Soviet Union"),
		held("Ulaanbaatar, 1 July 1941: Mongolian People's Republic", at(47.92, 106.92, "1941-07-01"), "Mongolian People's Republic"),
		held("Lhasa, 1 January 1942: Tibet", at(29.65, 91.12, "1942-01-01"), "Tibet"),
	}
}

// AgreeWorld holds the world against the measured facts of a folder; "": those
// that come with it.
func AgreeWorld(w *world.World, folder string) ([]world.Agreement, error) {
	facts, err := world.OwnFacts()
	if folder != "" {
		facts, err = world.ReadFacts(folder)
	}
	if err != nil {
		return nil, err
	}
	return w.Agree(facts), nil
}

// ValidateEngine walks a journey a few times and checks what must hold of any
// walk: the books balance, and neither workers nor company change the answer.
func ValidateEngine(ctx context.Context, w *world.World, j *journey.Journey) ([]Line, error) {
	const walks = 4
	one, err := Journey(ctx, w, j, Options{Runs: walks, Seed: 7, NoClaims: true, Runner: ensemble.Local{Workers: 1}})
	if err != nil {
		return nil, err
	}
	many, err := Journey(ctx, w, j, Options{Runs: walks, Seed: 7, NoClaims: true, Runner: ensemble.Local{Workers: 4}})
	if err != nil {
		return nil, err
	}
	var worst walk.Balance
	same := true
	for i, o := range one.Ensemble.Outcomes {
		worst.Water = math.Max(worst.Water, o.Balance.Water)
		worst.Energy = math.Max(worst.Energy, o.Balance.Energy)
		worst.Food = math.Max(worst.Food, o.Balance.Food)
		same = same && o.Km == many.Ensemble.Outcomes[i].Km && o.Days == many.Ensemble.Outcomes[i].Days
	}
	return []Line{
		near("walk", "water of every person, hour by hour: largest residual", expected{0, 1e-6, "l"}, worst.Water),
		near("walk", "energy of every person, hour by hour: largest residual", expected{0, 1e-3, "kcal"}, worst.Energy),
		near("walk", "food of the party over the walk: largest residual", expected{0, 1e-3, "kcal"}, worst.Food),
		truth("ensemble", "the same walks with one worker and with four", same),
		coverage(),
	}, nil
}

// coverage counts how often Wilson's interval holds a known share.
func coverage() Line {
	luck := chance.Seed(11).Stream("coverage")
	const trials, n, p = 2000, 50, 0.3
	hit := 0
	for range trials {
		k := 0
		for range n {
			if luck.Happens(p) {
				k++
			}
		}
		if e := ensemble.Wilson(k, n); e.Low <= p && p <= e.High {
			hit++
		}
	}
	return near("ensemble", "share of 95 % intervals that hold the true share", expected{0.95, 0.02, "1"}, float64(hit)/trials)
}

// expected is a value to be found, with its tolerance and unit.
type expected struct {
	want, tolerance float64
	unit            string
}

func near(what, quantity string, a expected, got float64) Line {
	return Line{What: what, Quantity: quantity, Want: a.want, Tolerance: a.tolerance, Got: got, Unit: a.unit, OK: math.Abs(got-a.want) <= a.tolerance}
}

// truth is a line for what holds or does not: 1 or 0.
func truth(what, claim string, holds bool) Line {
	l := Line{What: what, Quantity: claim, Want: 1, Unit: "true", OK: holds}
	if holds {
		l.Got = 1
	}
	return l
}
