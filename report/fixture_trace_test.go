package report

import (
	"math"
	"math/rand/v2"

	"github.com/longwalk/longwalk/assess"
	"github.com/longwalk/longwalk/check"
	"github.com/longwalk/longwalk/geo"
	"github.com/longwalk/longwalk/walk"
)

// fixtureTrace is one walk of 310 days; two are alive at its end.
func fixtureTrace(nodes []node) walk.Trace {
	rng := rand.New(rand.NewPCG(3, 9))
	ends := []float64{310, 133, 121, 310, 148, 262, 219, 117}
	t := walk.Trace{}
	for d := range 311 {
		n := nodes[min(len(nodes)-1, d*len(nodes)/311)]
		low, high := usual(n.at.Lat, n.elevation, dateOn(float64(d)))
		low, high = low+rng.NormFloat64()*3, high+rng.NormFloat64()*3
		day := walk.Day{
			Day: d, Date: dateOn(float64(d)), Km: n.km, At: n.at, Elevation: n.elevation, Low: low, High: high, Wind: 4 + 3*rng.Float64(), Snow: math.Max(0, -high/100), March: 9.5,
			Food: math.Max(0, 120000-float64(d%90)*1600), Water: 3, Cover: coverAt(n.at.Lat), Holder: holderAt(n.at.Lat),
		}
		dry := n.at.Lat < 46 && n.at.Lat > 41
		for k, name := range fixtureNames {
			p := walk.PersonDay{Name: name, Present: (k != 7 || d >= 52) && float64(d) <= ends[k], Mass: 62 + float64(k*4%19) - 14*(1-math.Exp(-float64(d)/110)), Eaten: 2100, Spent: 3400, Drunk: 5, Fatigue: 0.3}
			p.Thirst, p.CoreLow, p.CoreHigh = 0.8+rng.Float64(), 36.5-math.Max(0, -low)*0.02*rng.Float64(), 37.6+math.Max(0, high-15)*0.03
			if dry {
				p.Thirst += 3 + 7*math.Abs(math.Sin(float64(d)/9+float64(k)))
			}
			day.People = append(day.People, p)
		}
		t.Days = append(t.Days, day)
	}
	add := func(day float64, kind, who, text string) {
		n := nodes[min(len(nodes)-1, int(day)*len(nodes)/311)]
		t.Events = append(t.Events, walk.Event{Day: day, Date: dateOn(day), Km: n.km, At: n.at, Kind: kind, Who: who, Text: text})
	}
	add(8.3, "waypoint", "", "reached Lena crossing")
	add(8.5, "river", "", "crossed: Lena")
	add(21.2, "frostbite", "Zaro", "froze two toes")
	add(52, "waypoint", "", "reached Lake Baikal")
	add(52, "joins", "Kristina", "joined the party")
	for d := 60; d < 110; d += 6 {
		add(float64(d), "river", "", "crossed: a tributary of the Selenga")
	}
	for k, name := range fixtureNames {
		e := walk.End{Name: name, Fate: walk.Died, Cause: "thirst", Detail: "died of thirst, 40 km from the next well", Day: ends[k], Date: dateOn(ends[k])}
		switch {
		case ends[k] == 310:
			e.Fate, e.Cause, e.Detail = walk.Arrived, "", "arrived at Sikkim"
		case ends[k] > 200:
			e.Cause, e.Detail = "cold", "died of cold in a storm on the plateau"
		}
		n := nodes[min(len(nodes)-1, int(ends[k])*len(nodes)/311)]
		e.Km, e.At = n.km, n.at
		t.Outcome.Ends = append(t.Outcome.Ends, e)
	}
	add(117, "death", "Kristina", "died of thirst, 40 km from the next well")
	add(121, "death", "Paluchowicz", "died of thirst, 40 km from the next well")
	add(126, "water", "", "found water")
	add(133, "death", "Makowski", "died of thirst, 40 km from the next well")
	add(148, "death", "Marchinkovas", "died of thirst, 25 km from the next well")
	add(190, "people", "", "met herders, who gave food and water")
	add(219, "death", "Smith", "died of cold in a storm on the plateau")
	add(262, "death", "Zaro", "died of cold in a storm on the plateau")
	add(310, "arrived", "Rawicz", "arrived at Sikkim")
	add(310, "arrived", "Kolemenos", "arrived at Sikkim")
	t.Outcome.Days = 310
	return t
}

func fixtureClaims() []check.Finding {
	out := []check.Finding{
		{ID: "C0", Kind: "held", Told: "Rawicz was arrested by the NKVD at Pinsk on 19 November 1939", Verdict: check.Possible, Reason: "Pinsk was held by the Soviet Union from 20 September 1939", Margin: "60 days inside"},
		{ID: "C1", Kind: "record", Told: "Rawicz was in Siberia and then walking from April 1941 to March 1942", Verdict: check.Contradicted, Reason: "his army file shows him released in 1942 and sent through Iran", Margin: "a year"},
		{ID: "C5", Kind: "leg", Told: "the camp lies eight or nine days' march north of the Lena, at about 30 miles a day", Verdict: check.Impossible, Reason: "needs 48 km a day for 8.5 days in April snow; 95 of 100 simulated parties make less than 17", Margin: "2.8 times too fast"},
		{ID: "C6", Kind: "ice", Told: "the Lena, over half a mile wide, was crossed on the ice at dawn", Verdict: check.Possible, Reason: "on 18 April the ice is usually 0.9 m thick there and breaks up about 14 May", Margin: "26 days"},
		{ID: "C8", Kind: "encounter", Told: "they thought they heard a steamer's whistle on Baikal when they first saw it", Verdict: check.CannotTell, Reason: "nothing that the record holds can decide it"},
		{ID: "L1", Kind: "leg", Told: "they walked from the Mongolian border through the Khentii to the South Gobi in five weeks of early summer", Verdict: check.Strained, Reason: "needs 25 km a day for 35 days; 5 of 100 simulated parties are as fast", Margin: "1.3 times the usual"},
		{ID: "C16a", Kind: "dry", Told: "six and a half days without water in the Gobi before an oasis, eight people, one mug", Verdict: check.Impossible, Reason: "at 36 degC by day and 8 hours on the march, water for the longest lasts 3.1 days", Margin: "3.4 days too long"},
		{ID: "C24", Kind: "held", Told: "Lhasa was passed by because Germans might be there", Verdict: check.Contradicted, Reason: "Lhasa was held by Tibet all through the war", Margin: "no day on which it was so"},
	}
	for i := range out {
		out[i].Teller = "Slawomir Rawicz, The Long Walk, 1956"
		out[i].Evidence = []string{"usual minimum of April at 60.4 N 120.4 E: -12 degC (ERA-Interim normals)", "snow on the ground 41 cm (derived, degree-day)"}
	}
	return out
}

func fixtureBackdrop() assess.Backdrop {
	g := geo.GridOver(geo.Box{South: 22.5, North: 66, West: 83, East: 127.5}, 0.15, 0.15)
	b := assess.Backdrop{Grid: g, Elevation: make([]float32, g.Len()), Sea: make([]bool, g.Len())}
	for i := range b.Elevation {
		p := g.Center(i/g.Cols, i%g.Cols)
		h := height(p.Lat, p.Lon)
		b.Elevation[i], b.Sea[i] = float32(h), h < 0
	}
	ring := func(la, lo, w, h float64) []geo.Point {
		var out []geo.Point
		for k := range 24 {
			t := float64(k) / 24 * 2 * math.Pi
			out = append(out, geo.Point{Lat: la + h*math.Sin(t), Lon: lo + w*math.Cos(t) + 0.5*math.Sin(t)})
		}
		return out
	}
	b.Lakes = [][]geo.Point{ring(53.5, 108, 0.5, 2), ring(37, 100.2, 0.5, 0.25), ring(51, 100.5, 0.2, 0.7)}
	var lena []geo.Point
	for k := range 90 {
		s := float64(k) / 89
		lena = append(lena, geo.Point{Lat: 54 + 8*s, Lon: 106 + 20*s + math.Sin(s*12)*0.8})
	}
	b.Rivers = [][]geo.Point{lena}
	for lon := 84.0; lon < 127; lon += 0.15 {
		at := 49.9 + math.Round(math.Sin(lon/3)*5)*0.15
		b.Borders = append(b.Borders, assess.BorderLine{Between: [2]string{"Soviet Union", "Mongolian People's Republic"}, Line: []geo.Point{{Lat: at, Lon: lon}, {Lat: at, Lon: lon + 0.15}}})
		b.Borders = append(b.Borders, assess.BorderLine{Between: [2]string{"Mongolian People's Republic", "Republic of China"}, Line: []geo.Point{{Lat: 42.2, Lon: lon}, {Lat: 42.2, Lon: lon + 0.15}}})
	}
	for _, m := range []mark{{"Irkutsk", 52.29, 104.28}, {"Ulaanbaatar", 47.92, 106.9}, {"Lhasa", 29.65, 91.12}, {"Yakutsk", 62.03, 129.7}, {"Chita", 52.03, 113.5}, {"Lanzhou", 36.06, 103.8}, {"Xining", 36.62, 101.77}, {"Gangtok", 27.33, 88.62}, {"Siliguri", 26.7, 88.4}, {"Urumqi", 43.8, 87.6}, {"Bratsk", 56.1, 101.6}, {"Ulan-Ude", 51.83, 107.6}} {
		b.Places = append(b.Places, assess.MapPoint{Name: m.name, Kind: "settlement", At: geo.Point{Lat: m.lat, Lon: m.lon}})
	}
	return b
}
