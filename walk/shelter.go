package walk

import (
	"math"

	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/walk/body"
	"github.com/longwalk/longwalk/walk/weather"
)

// digSnow is the depth of snow from which a party digs itself in [m], a setting.
const digSnow = 0.6

// roof returns how much of wind and sky the night's place shuts out. The
// shares are settings: no published figure for such shelters was found.
func (r *run) roof() float64 {
	if r.guests > 0 {
		return 0.9
	}
	kit := &r.s.Journey.Party.Kit
	shut := Shut(r.pitched())
	sp := &r.s.spots[r.node]
	natural := math.Max(0.2, r.lee())
	if kit.HasTool("axe") && sp.node.Cover.Properties().Firewood > 0.5 {
		natural = 0.6 // a lean-to of boughs
	}
	if r.lay.snow > digSnow {
		natural = math.Max(natural, 0.7) // dug into the snow
	}
	return math.Max(shut, natural)
}

// pitched returns the shelter of the kit that can be had here: a snow hole needs
// snow.
func (r *run) pitched() party.Shelter {
	if s := r.s.Journey.Party.Kit.Shelter; s != party.SnowHole || r.lay.snow > digSnow {
		return s
	}
	return party.NoShelter
}

// indoors returns the air temperature of the night's place [degC], by the heat of
// all who are in it at rest.
func (r *run) indoors() float64 {
	if r.guests > 0 {
		return r.lay.w.Air
	}
	n, heat := 0, 0.0
	for _, m := range r.members {
		if m.end == nil && m.here && m.astray <= 0 {
			n++
			heat += m.body.Rest()
		}
	}
	return IndoorAir(r.pitched(), r.lay.w, heat, n)
}

// IndoorAir returns the air temperature in a shelter [degC] in which people give
// off heat [W]; a tarp and a lean-to keep none of it.
func IndoorAir(s party.Shelter, w weather.Hour, heat float64, people int) float64 {
	switch s {
	case party.SnowHole:
		return body.SnowHoleAir(w.Air, heat, people)
	case party.Tent:
		return body.TentAir(w.Air, heat, w.Wind, people)
	}
	return w.Air
}

// Shut returns the share of wind and sky that a shelter shuts out [1], a setting.
func Shut(s party.Shelter) float64 {
	return map[party.Shelter]float64{party.Tarp: 0.5, party.LeanTo: 0.6, party.Tent: 0.8, party.SnowHole: 0.9}[s]
}
