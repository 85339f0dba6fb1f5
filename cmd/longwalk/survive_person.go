package main

import (
	"fmt"
	"strings"

	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/search"
)

func (f surviveFlags) person(c *search.Case) error {
	p := &c.Person
	var err error
	if p.Sex, err = oneOf("sex", party.Sex(f.sex), party.Sexes()); err != nil {
		return err
	}
	if p.Fitness, err = oneOf("fitness", party.Fitness(f.fitness), party.FitnessLevels()); err != nil {
		return err
	}
	p.HeatUsed = f.acclimatised
	height := "166..186"
	if p.Sex == party.Female {
		height = "154..172"
	}
	if f.height != "" {
		height = f.height
	}
	if p.Age, err = ranged("age", f.age, "", number); err != nil {
		return err
	}
	if f.mass != "" {
		if p.Mass, err = ranged("mass", f.mass, "kg", quantity.ParseMass); err != nil {
			return err
		}
	}
	if f.height == "" && p.Age.Low < search.Grown {
		return search.FieldError{Field: "height", Found: fmt.Sprintf("none for somebody of %.3g years", p.Age.Low), Allowed: fmt.Sprintf("a mass and a height of one's own below %d years", search.Grown)}
	}
	if p.Height, err = ranged("height", height, "cm", quantity.ParseLength); err != nil {
		return err
	}
	if f.fat != "" {
		if c.Fat, err = ranged("fat", strings.TrimSpace(strings.TrimSuffix(f.fat, "%")), "", number); err == nil && c.Fat.High <= 0 {
			return search.FieldError{Field: "fat", Found: f.fat, Allowed: "4 to 60 % of body mass"}
		}
	}
	return err
}

func (f surviveFlags) clothing(c *search.Case) error {
	var err error
	if c.Shelter, err = oneOf("shelter", party.Shelter(f.shelter), party.Shelters()); err != nil {
		return err
	}
	bed, ok := party.BedNamed(f.bed)
	if !ok {
		return search.FieldError{Field: "bed", Found: fmt.Sprintf("%q", f.bed), Allowed: choices(bedNames())}
	}
	c.BedClo = bed.Clo
	if c.Wet, ok = wetness[f.wet]; !ok {
		if c.Wet, err = plain("wet", f.wet); err != nil {
			return search.FieldError{Field: "wet", Found: fmt.Sprintf("%q", f.wet), Allowed: "dry, damp, wet, soaked, or 0 to 1"}
		}
	}
	if f.wear == "" {
		c.Clo, err = plain("clo", strings.TrimSpace(strings.TrimSuffix(f.clo, "clo")))
		return err
	}
	var worn []party.Garment
	for _, name := range strings.Split(f.wear, ",") {
		known, ok := party.WearNamed(strings.TrimSpace(name))
		if !ok {
			return unknownGarment(strings.TrimSpace(name))
		}
		worn = append(worn, known.Garment)
		c.WindProof = c.WindProof || known.WindProof
	}
	c.Clo, c.HandClo = party.EnsembleClo(worn), party.HandClo(worn)
	return nil
}

// wetness is what the words for it mean, as a share of the water that the
// clothing can hold; settings.
var wetness = map[string]float64{"dry": 0, "damp": 0.2, "wet": 0.6, "soaked": 1}

func unknownGarment(name string) error {
	var names []string
	for _, w := range party.Wardrobe() {
		names = append(names, w.Name)
	}
	allowed := strings.Join(names, ", ")
	if near := quantity.Nearest(name, names); near != "" {
		allowed = near + " (the nearest), " + allowed
	}
	return search.FieldError{Field: "wear", Found: fmt.Sprintf("%q", name), Allowed: allowed}
}

func (f surviveFlags) doing(c *search.Case) error {
	var err error
	if c.Activity, err = oneOf("activity", search.Activity(f.activity), search.Activities()); err != nil {
		return err
	}
	for _, x := range []struct {
		name, text string
		to         *float64
	}{{"march", f.march, &c.March}, {"days", f.days, &c.Days}, {"after", f.after, &c.After}} {
		if *x.to, err = plain(x.name, x.text); err != nil {
			return err
		}
	}
	if c.Load, err = single("load", f.load, "kg", quantity.ParseMass); err != nil {
		return err
	}
	if c.Water, err = single("water", f.water, "l", quantity.ParseVolume); err != nil {
		return err
	}
	if c.WaterDaily, err = single("water-daily", f.waterDaily, "l", quantity.ParseVolume); err != nil {
		return err
	}
	return f.eating(c)
}

// afloat puts the person into the water.
func (f surviveFlags) afloat(c *search.Case) (err error) {
	if f.waterTemp == "" {
		return nil
	}
	if c.Bath, err = single("water-temp", f.waterTemp, "degC", quantity.ParseTemperature); err != nil {
		return err
	}
	if c.Immersed, err = plain("immersed", f.immersed); err != nil {
		return err
	}
	if c.Immersed <= 0 {
		return search.FieldError{Field: "immersed", Found: f.immersed, Allowed: "above 0 to 1 share of the body in water; without --water-temp for one on land"}
	}
	if c.Afloat, err = oneOf("afloat", search.Afloat(f.heldBy), search.Afloats()); err != nil {
		return err
	}
	c.Founder, err = plain("founder", f.founder)
	return err
}

func (f surviveFlags) eating(c *search.Case) error {
	for _, x := range []struct {
		name, text string
		to         *float64
	}{{"food", f.food, &c.Food}, {"food-daily", f.foodDaily, &c.FoodDaily}} {
		joule, err := single(x.name, x.text, "kcal", quantity.ParseEnergy)
		if err != nil {
			return err
		}
		*x.to = quantity.Energy(joule).Kcal()
	}
	return nil
}
