package pace

import (
	"slices"

	"github.com/longwalk/longwalk/cite"
)

// Terrain is a surface with its coefficient eta, by which the metabolic cost of
// moving on it exceeds a treadmill's.
type Terrain struct {
	Name      string
	Eta       float64 // used here [1]
	Low, High float64 // as listed [1]
}

// terrains are the coefficients of Soule and Goldman (1972) and later work, as
// collected by Herzog (2020). Where a range is listed, Eta is its middle. Left
// out as unconfirmed: gravel (1.2), glare ice (1.7), sand by speed
// (1.5 + 1.3/V^2). For mud nothing is published: use swampy bog and say so.
// Kowalsky et al. (2021) measured the same order on real ground: pavement,
// dirt, gravel, grass, woodchips, the last 27 % dearer than the first.
var terrains = []Terrain{
	{Name: "asphalt", Eta: 1.0, Low: 1.0, High: 1.0},
	{Name: "dirt road", Eta: 1.1, Low: 1.1, High: 1.1},
	{Name: "grass", Eta: 1.1, Low: 1.1, High: 1.1},
	{Name: "light brush", Eta: 1.2, Low: 1.2, High: 1.2},
	{Name: "ploughed field", Eta: 1.4, Low: 1.3, High: 1.5},
	{Name: "heavy brush", Eta: 1.5, Low: 1.5, High: 1.5},
	{Name: "hard-packed snow", Eta: 1.6, Low: 1.6, High: 1.6},
	{Name: "swampy bog", Eta: 1.8, Low: 1.8, High: 1.8},
	{Name: "sand dunes", Eta: 1.8, Low: 1.8, High: 1.8},
	{Name: "loose sand", Eta: 2.1, Low: 2.1, High: 2.1},
}

// Terrains returns the published terrain coefficients.
func Terrains() []Terrain { return slices.Clone(terrains) }

// TerrainByName finds a surface.
func TerrainByName(name string) (Terrain, bool) {
	i := slices.IndexFunc(terrains, func(t Terrain) bool { return t.Name == name })
	if i < 0 {
		return Terrain{}, false
	}
	return terrains[i], true
}

func terrainModel() cite.Model {
	names := make([]string, len(terrains))
	var checks []cite.Check
	for i, t := range terrains {
		names[i] = t.Name
	}
	for i, want := range []float64{1.0, 1.1, 1.1, 1.2, 1.4, 1.5, 1.6, 1.8, 1.8, 2.1} {
		checks = append(checks, cite.Check{
			In: cite.Values{"surface": float64(i)}, Out: "eta", Want: want, Tol: 1e-9, Published: true,
			Note: "as collected by Herzog 2020; middle where a range is given",
		})
	}
	return cite.Model{
		Name: "pace/terrain", Title: "Terrain coefficients of energy cost", Formula: "eta, a table by surface",
		Inputs: []cite.Quantity{choice("surface", "what the feet meet", names)},
		Outputs: []cite.Quantity{
			{Name: "eta", Unit: "1", Doc: "terrain coefficient"},
			{Name: "low", Unit: "1", Doc: "lowest listed"},
			{Name: "high", Unit: "1", Doc: "highest listed"},
		},
		Works:   []cite.Work{cite.Soule1972, cite.Herzog2020},
		Caveats: []string{"collected second-hand; no coefficient is published for mud (use swampy bog)"},
		Checks:  checks,
		Eval: func(in cite.Values) (cite.Values, error) {
			t, err := row(terrains, in["surface"])
			return cite.Values{"eta": t.Eta, "low": t.Low, "high": t.High}, err
		},
	}
}
