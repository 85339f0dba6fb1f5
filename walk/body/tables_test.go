package body

import (
	"encoding/json"
	"errors"
	"math"
	"os"
	"testing"

	"github.com/longwalk/longwalk/cite"
)

// table is one file of the open validation collection for thermal models.
type table struct {
	Tolerance map[string]float64
	Data      []struct {
		Inputs  map[string]any
		Outputs map[string]*float64
	}
}

// number returns a numeric input of a row, or the given value.
func number(in map[string]any, name string, missing float64) float64 {
	if v, ok := in[name].(float64); ok {
		return v
	}
	return missing
}

// readTable reads a file that may not be there.
func readTable(t *testing.T, name string) table {
	t.Helper()
	raw, err := os.ReadFile("../../../shared/validation/comfort/" + name + ".json")
	if errors.Is(err, os.ErrNotExist) {
		t.Skip("the validation tables are not here")
	}
	var out table
	if err == nil {
		err = json.Unmarshal(raw, &out)
	}
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func model(t *testing.T, name string) cite.Model {
	t.Helper()
	for _, m := range Models() {
		if m.Name == name {
			return m
		}
	}
	t.Fatalf("no model %s", name)
	return cite.Model{}
}

// compare evaluates a row and compares the outputs named in match.
func compare(t *testing.T, m cite.Model, tab table, row int, in cite.Values, match map[string]string) {
	t.Helper()
	res, err := m.Evaluate(in)
	if err != nil {
		t.Errorf("row %d: %v", row, err)
		return
	}
	for theirs, ours := range match {
		want := tab.Data[row].Outputs[theirs]
		if want == nil {
			continue
		}
		if got := res.Out[ours]; math.Abs(got-*want) > tab.Tolerance[theirs]+0.05 {
			t.Errorf("%s row %d %v: %s = %.3f, want %g", m.Name, row, tab.Data[row].Inputs, ours, got, *want)
		}
	}
}

func TestHeatStrainTable(t *testing.T) {
	tab := readTable(t, "phs")
	m := model(t, "body/phs2004")
	for i, r := range tab.Data {
		in := cite.Values{
			"air": number(r.Inputs, "tdb", 0), "radiant": number(r.Inputs, "tr", 0), "rh": number(r.Inputs, "rh", 0),
			"wind": number(r.Inputs, "v", 0), "metabolic": 58.15 * number(r.Inputs, "met", 0), "clo": number(r.Inputs, "clo", 0),
			"acclimatised": math.Min(1, number(r.Inputs, "acclimatized", 100)),
		}
		if r.Inputs["posture"] == "sitting" {
			in["posture"] = 1
		}
		compare(t, m, tab, i, in, map[string]string{
			"t_re": "rectal", "sweat_loss_g": "water", "d_lim_t_re": "limit_rectal",
			"d_lim_loss_50": "limit_water_50", "d_lim_loss_95": "limit_water_95",
		})
	}
}

func TestTwoNodeTables(t *testing.T) {
	m := model(t, "body/two-node")
	match := map[string]string{
		"t_core": "core", "t_skin": "skin", "e_skin": "evaporated", "m_rsw": "sweat", "w": "wettedness", "set": "set",
	}
	for _, name := range []string{"two_nodes_gagge", "set"} {
		t.Run(name, func(t *testing.T) {
			tab := readTable(t, name)
			for i, r := range tab.Data {
				if _, ok := r.Inputs["calculate_ce"]; ok {
					continue // the variant for moving air indoors is not carried
				}
				compare(t, m, tab, i, cite.Values{
					"air": number(r.Inputs, "tdb", 0), "radiant": number(r.Inputs, "tr", 0), "rh": number(r.Inputs, "rh", 0),
					"wind": number(r.Inputs, "v", 0), "met": number(r.Inputs, "met", 0), "clo": number(r.Inputs, "clo", 0),
					"sweat_most": number(r.Inputs, "max_sweating", 500),
				}, match)
			}
		})
	}
}

func TestUTCITable(t *testing.T) {
	tab := readTable(t, "utci")
	for i, r := range tab.Data {
		compare(t, model(t, "body/utci"), tab, i, cite.Values{
			"air": number(r.Inputs, "tdb", 0), "radiant": number(r.Inputs, "tr", 0), "rh": number(r.Inputs, "rh", 0),
			"wind10": number(r.Inputs, "v", 0),
		}, map[string]string{"utci": "utci"})
	}
}

func TestSolarGainTable(t *testing.T) {
	tab := readTable(t, "solar_gain")
	for i, r := range tab.Data {
		compare(t, model(t, "body/solar-gain"), tab, i, cite.Values{
			"elevation": number(r.Inputs, "sol_altitude", 0), "azimuth": number(r.Inputs, "sharp", 0),
			"direct": number(r.Inputs, "sol_radiation_dir", 0), "transmittance": number(r.Inputs, "sol_transmittance", 1),
			"sky_view": number(r.Inputs, "f_svv", 1), "exposed": number(r.Inputs, "f_bes", 1), "absorptance": number(r.Inputs, "asw", 0.7),
		}, map[string]string{"erf": "erf", "delta_mrt": "delta_tmrt"})
	}
}

func TestWindChillTable(t *testing.T) {
	tab := readTable(t, "wind_chill_temperature")
	for i, r := range tab.Data {
		compare(t, model(t, "body/wind-chill"), tab, i, cite.Values{
			"air": number(r.Inputs, "tdb", 0), "wind_kmh": number(r.Inputs, "v", 0),
		}, map[string]string{"wct": "wct"})
	}
}

// The index by itself reproduces the table of the standard to its rounding.
func TestSETTable(t *testing.T) {
	tab := readTable(t, "set")
	rows := 0
	for i, r := range tab.Data {
		if _, ok := r.Inputs["calculate_ce"]; ok {
			continue // the variant for moving air indoors is not carried
		}
		res, err := model(t, "body/set").Evaluate(cite.Values{
			"air": number(r.Inputs, "tdb", 0), "radiant": number(r.Inputs, "tr", 0), "rh": number(r.Inputs, "rh", 0),
			"wind": number(r.Inputs, "v", 0), "met": number(r.Inputs, "met", 0), "clo": number(r.Inputs, "clo", 0),
		})
		if err != nil {
			t.Fatal(err)
		}
		rows++
		if want := *r.Outputs["set"]; math.Abs(res.Out["set"]-want) > 0.101 {
			t.Errorf("row %d %v: %.3f degC, want %g", i, r.Inputs, res.Out["set"], want)
		}
	}
	if rows < 20 {
		t.Errorf("only %d rows", rows)
	}
}

func TestWetBulbGlobeTable(t *testing.T) {
	tab := readTable(t, "wbgt")
	for i, r := range tab.Data {
		in := cite.Values{"wet_bulb": number(r.Inputs, "twb", 0), "globe": number(r.Inputs, "tg", 0)}
		if air, ok := r.Inputs["tdb"].(float64); ok {
			in["air"] = air
		}
		if r.Inputs["with_solar_load"] == true {
			in["sun"] = 1
		}
		compare(t, model(t, "body/wbgt-index"), tab, i, in, map[string]string{"wbgt": "wbgt"})
	}
}
