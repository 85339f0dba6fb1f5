package climate

import (
	"errors"

	"github.com/longwalk/longwalk/world/atlas"
)

// FromAtlas returns a source over the layers of the embedded atlas.
func FromAtlas(a *atlas.Atlas) (*Source, error) {
	if a == nil {
		return nil, errors.New("climate: no atlas")
	}
	l := Layers{Height: a.TemperatureHeight(), Sea: seaShare{a.Elevation()}}
	for i := range 12 {
		l.Temperature[i] = a.Temperature(i + 1)
		l.Liquid[i] = a.Rain(i + 1)
	}
	return New(l)
}
