package body

import (
	"fmt"
	"math"
	"strings"

	"github.com/longwalk/longwalk/cite"
)

// sickCase is a published share of mountain sickness with the height to which
// its people were used, as told or, for walkers from the valley, the usual.
type sickCase struct {
	who             string
	elevation, used float64 // [m]
	share           float64 // [%]
	work            cite.Work
}

// sickCases returns the published shares that the curve was drawn through.
// Walkers of the Alps are taken as from a valley at 600 m on the first day, and
// 400 m higher after a night on the way.
func sickCases() []sickCase {
	const valley, night = 600, 1000
	slow, before := 2200.0, 2000.0 // four days on the way; days above 3000 m in the two months before
	return []sickCase{
		{"walkers of the Eastern Alps at 2200 m", 2200, valley, 6.9, cite.Mairer2009},
		{"walkers of the Eastern Alps at 2500 m", 2500, valley, 9.1, cite.Mairer2009},
		{"walkers of the Eastern Alps at 2800 m", 2800, valley, 17.4, cite.Mairer2009},
		{"walkers of the Eastern Alps at 3500 m", 3500, valley, 38.0, cite.Mairer2009},
		{"Swiss huts at 2850 m", 2850, valley, 9, cite.Maggiorini1990},
		{"Swiss huts at 3050 m", 3050, valley, 13, cite.Maggiorini1990},
		{"Swiss huts at 3650 m", 3650, valley, 34, cite.Maggiorini1990},
		{"Swiss huts at 4559 m", 4559, night, 53, cite.Maggiorini1990},
		{"untreated climbers at 4450 m, 91 m/h", 4450, night, 54, cite.Dumont2000},
		{"untreated, driven and climbing to 4963 m", 4963, night, 65, cite.Dumont2000},
		{"unselected climbers at 4500 m", 4500, night, 50, cite.Schommer2011},
		{"fast to 4559 m, mean of susceptible and not", 4559, night, (58 + 31) / 2.0, cite.Schneider2002},
		{"slow to 4559 m, mean of susceptible and not", 4559, slow, (33 + 11) / 2.0, cite.Schneider2002},
		{"fast to 4559 m, high before", 4559, before, (29 + 16) / 2.0, cite.Schneider2002},
		{"slow to 4559 m, high before", 4559, before + 1000, (7 + 4) / 2.0, cite.Schneider2002},
	}
}

// visitors are two counts of the Rocky Mountains by a looser score, three of five
// complaints, less the 5 % of people at sea level who had them too. The curve was
// not drawn through them. Visitors are taken as from 300 m.
func visitors() []sickCase {
	const home, atSeaLevel = 300, 5.0
	return []sickCase{
		{"visitors at 2000 m by a looser score, over those at sea level", 2000, home, 25 - atSeaLevel, cite.Montgomery1989},
		{"visitors at 1900 to 2940 m by a looser score, over those at sea level", (1900 + 2940) / 2.0, home, 25 - atSeaLevel, cite.Honigman1993},
	}
}

func mountainModel() cite.Model {
	var checks []cite.Check
	for _, c := range sickCases() {
		checks = append(checks, printed(c.who+" ("+c.work.Key+")", cite.Values{"elevation": c.elevation, "used": c.used}, "share", c.share/100, 0.09))
	}
	return cite.Model{
		Name: "body/mountain-sickness", Title: "Mountain sickness after the first night, by height and what one is used to",
		Formula: "p = 1/(1 + exp(4.5 - 1.3 gain)), gain in km above the height one is used to; in proportion from 1500 to 2000 m and from a gain of 300 to 500 m; susceptible or not: odds 2.9 apart",
		Inputs: []cite.Quantity{
			need("elevation", "m", "where the night is spent", 1500, 5500), need("used", "m", "height to which one is used", 0, 5500),
			pick("susceptible", "as known from earlier ascents", "not known", "yes", "no"),
		},
		Outputs: []cite.Quantity{gives("share", "1", "share of people who are mountain sick")},
		Works: []cite.Work{
			cite.Schneider2002, cite.Mairer2009, cite.Maggiorini1990, cite.Dumont2000, cite.Schommer2011, cite.Berger2023, cite.Honigman1993, cite.Montgomery1989, cite.SettingBody,
		},
		Caveats: []string{
			"body/mountain-sickness: Longwalk's own curve through the published shares; no published equation joins height and ascent",
			"body/mountain-sickness: the Western Alps had half of these shares in 2023 (5.8, 2.1, 14.8 and 21.9 % at 2850 to 4559 m), in part " +
				"by a stricter score and people used to height; visitors of the Rocky Mountains at 2000 m had 25 % by a looser one, where 5 % had it at sea level; neither is followed",
		},
		Checks: checks,
		Eval: one("share", func(in cite.Values) float64 {
			p := MountainSickness(in["elevation"], in["used"])
			odds := p / (1 - p) * []float64{1, math.Sqrt(2.9), 1 / math.Sqrt(2.9)}[int(in["susceptible"])]
			return odds / (1 + odds)
		}),
	}
}

// observed lets a man climb and sleep, and returns the share whom the chances of
// those hours make sick.
func (c sickCase) observed() float64 {
	t := soldier()
	t.Home = c.used
	p := New(t)
	well := 1.0
	for range 8 {
		d := room(5, 50, 0.3, 3)
		d.Altitude, d.Asleep, d.Drink = c.elevation, true, 0.2
		well *= 1 - SickThisHour(c.elevation, p.UsedTo)
		p.Hour(d)
	}
	return 1 - well
}

// heightClaims lets people climb and sleep, and counts the share that the
// chances of those hours make sick.
func heightClaims() []Claim {
	const points, loose = 8, 14
	var all []Claim
	for _, c := range sickCases() {
		all = append(all, Claim{"mountain sick: " + c.who, "%", c.share, max(0, c.share-points), c.share + points, 100 * c.observed(), c.work})
	}
	for _, c := range visitors() {
		all = append(all, Claim{"mountain sick: " + c.who, "%", c.share, c.share - loose, c.share + points, 100 * c.observed(), c.work})
	}
	return append(all, aerobicClaims()...)
}

// aerobicClaims are what people new to a height and used to it have left. The
// height of 63 torr of inspired oxygen is that of West's atmosphere.
func aerobicClaims() []Claim {
	var all []Claim
	for _, c := range []struct {
		altitude               float64
		who                    string
		share, less, tolerance float64
		work                   cite.Work
	}{
		{2000, "", 89.3, 3, 3, cite.Wehrlin2006},
		{4000, "", 74, 3, 3, cite.Buskirk1967},
		{4300, ", 88 men", 73, 3, 3, cite.ArmySevenStudies},
		{4300, ", 16 soldiers", 83, 13, 3, cite.Hansen1967},
		{5300, "", 50, 5, 5, cite.MacInnis2015},
		{5050, ", used to it, untrained", 69, 4, 4, cite.Marconi2004},
		{5050, ", used to it, trained", 54, 4, 19, cite.Marconi2004},
		{6430, ", used to it", 58, 4, 4, cite.Sutton1988},
		{8848, ", used to it", 28, 4, 4, cite.Wagner2010},
	} {
		t := soldier()
		if strings.HasPrefix(c.who, ", used") {
			t.Home = c.altitude
		}
		p := New(t)
		all = append(all, Claim{
			fmt.Sprintf("aerobic power left at %.0f m%s", c.altitude, c.who), "%", c.share, c.share - c.less, c.share + c.tolerance,
			100 * p.Aerobic(c.altitude) / p.Aerobic(0), c.work,
		})
	}
	return all
}
