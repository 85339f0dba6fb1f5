package journey

import (
	"fmt"

	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/quantity"
)

// kit resolves what is worn and carried.
func (r *resolver) kit(k *party.Kit) {
	d := &r.doc.Kit
	*k = party.Kit{
		Clo: d.Clo, SleepClo: d.Sleep.clo, WindProof: d.Wind, Footwear: party.Footwear(or(d.Footwear, string(party.Boots))),
		Fire: d.Fire, Tools: d.Tools, Shelter: party.Shelter(or(d.Shelter, string(party.NoShelter))), Money: d.Money, Papers: d.Papers,
	}
	r.clothing(k)
	for i, v := range d.Vessels {
		name := or(v.Name, "vessel")
		for range r.count(fmt.Sprintf("kit.vessels[%d].count", i), v.Count) {
			k.Vessels = append(k.Vessels, party.Vessel{Name: name, Volume: v.Volume})
		}
	}
	for i, a := range d.Animals {
		k.Animals = append(k.Animals, party.Animal{
			Kind: a.Kind, Load: a.Load, Count: r.count(fmt.Sprintf("kit.animals[%d].count", i), a.Count),
		})
	}
}

// count returns what was written, or one.
func (r *resolver) count(path string, written int) int {
	if _, ok := r.at[path]; ok {
		return written
	}
	return 1
}

func (r *resolver) clothing(k *party.Kit) {
	wind := false
	for i, g := range r.doc.Kit.Clothing {
		path := fmt.Sprintf("kit.clothing[%d]", i)
		known, ok := party.WearNamed(g.Name)
		garment := party.Garment{Name: g.Name, Clo: known.Clo, Layer: known.Layer, WindProof: known.WindProof}
		if _, written := r.at[path+".clo"]; written {
			garment.Clo = g.Clo
		} else if !ok && g.Name != "" {
			r.wrong(path, fmt.Sprintf("the garment %q", g.Name), nearest(g.Name, enums["garment"], nil)+"; or any other as {name: cloak, clo: 0.6}")
		}
		if g.Layer != "" {
			garment.Layer = party.Layer(g.Layer)
		}
		if _, written := r.at[path+".wind_proof"]; written {
			garment.WindProof = g.Wind
		}
		wind = wind || garment.WindProof
		k.Clothing = append(k.Clothing, garment)
	}
	if len(k.Clothing) > 0 {
		k.Clo = party.EnsembleClo(k.Clothing)
	}
	if _, written := r.at["kit.wind_proof"]; !written {
		k.WindProof = wind
	}
}

// food resolves the supplies.
func (r *resolver) food(j *Journey) {
	s := r.doc.Supplies
	j.Party.Supplies = party.Supplies{Food: s.food, Water: s.water}
	const rounding quantity.Volume = 1e-9 // a sum of decimals may fall short of itself
	holds := j.Party.Kit.WaterCapacity()
	if r.has("kit.vessels") && s.water > holds+rounding {
		r.wrong("supplies.water", fmt.Sprintf("%g l, more than the vessels hold", s.water.L()), fmt.Sprintf("at most %s l", litres(holds)))
	}
}

func litres(v quantity.Volume) string { return fmt.Sprintf("%.4g", v.L()) }
