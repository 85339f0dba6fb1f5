package quantity_test

import (
	"errors"
	"fmt"
	"math"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/longwalk/longwalk/quantity"
)

// reader hides the type of a parser, so that one table serves all.
func reader[Q ~float64](parse func(string) (Q, error)) func(string) (float64, error) {
	return func(text string) (float64, error) {
		v, err := parse(text)
		return float64(v), err
	}
}

var readers = map[string]func(string) (float64, error){
	"length":      reader(quantity.ParseLength),
	"mass":        reader(quantity.ParseMass),
	"volume":      reader(quantity.ParseVolume),
	"speed":       reader(quantity.ParseSpeed),
	"power":       reader(quantity.ParsePower),
	"energy":      reader(quantity.ParseEnergy),
	"temperature": reader(quantity.ParseTemperature),
	"slope":       reader(quantity.ParseSlope),
	"duration":    quantity.ParseSeconds,
	"number":      quantity.ParseNumber,
}

func TestEveryUnitIsReadIntoSI(t *testing.T) {
	for _, c := range []struct {
		kind, text string
		want       float64
	}{
		{"length", "12 m", 12},
		{"length", "12.5 km", 12500},
		{"length", "178 cm", 1.78},
		{"length", "57cm", 0.57},
		{"length", "35 mm", 0.035},
		{"length", "6 in", 0.1524},
		{"length", "29029 ft", 8848.0392},
		{"length", "26.2 miles", 42164.8128},
		{"length", " −3 m ", -3},
		{"length", "1e3 m", 1000},
		{"length", ".5 km", 500},
		{"mass", "70 kg", 70},
		{"mass", "250 g", 0.25},
		{"mass", "100 lb", 45.359237},
		{"mass", "1.5 t", 1500},
		{"volume", "0.47 l", 0.47},
		{"volume", "330 ml", 0.33},
		{"volume", "5 dl", 0.5},
		{"volume", "2 L", 2},
		{"volume", "1 pt", 0.473176473},
		{"volume", "1 qt", 0.946352946},
		{"volume", "1 gal", 3.785411784},
		{"speed", "1.4 m/s", 1.4},
		{"speed", "3.6 km/h", 1},
		{"speed", "10 mph", 4.4704},
		{"speed", "36 kn", 18.52},
		{"power", "350 W", 350},
		{"power", "1.2 kW", 1200},
		{"power", "3600 kcal/h", 4184},
		{"energy", "5 J", 5},
		{"energy", "5 kJ", 5000},
		{"energy", "10 MJ", 1e7},
		{"energy", "2500 kcal", 10460000},
		{"temperature", "-12.5 degC", -12.5},
		{"temperature", "-12.5 C", -12.5},
		{"temperature", "−12.5 °C", -12.5},
		{"temperature", "273.15 K", 0},
		{"temperature", "0 K", -273.15},
		{"temperature", "32 °F", 0},
		{"temperature", "-40 degF", -40},
		{"temperature", "212 F", 100},
		{"slope", "0.1", 0.1},
		{"slope", "-0.05", -0.05},
		{"slope", "10 %", 0.1},
		{"slope", "7%", 0.07},
		{"slope", "45 deg", 1},
		{"slope", "5.7°", 0.0998133},
		{"duration", "20 min", 1200},
		{"duration", "36 h", 129600},
		{"duration", "2 weeks", 1209600},
		{"duration", "1 d 12 h", 129600},
		{"duration", "1h30min", 5400},
		{"duration", "-1 d 12 h", -129600},
		{"number", "25", 25},
		{"number", "-0.4", -0.4},
	} {
		got, err := readers[c.kind](c.text)
		if err != nil || math.Abs(got-c.want) > 5e-8*math.Max(1, math.Abs(c.want)) {
			t.Errorf("%s %q: got %v, %v; want %v", c.kind, c.text, got, err, c.want)
		}
	}
}

func TestWhatIsNoQuantityIsRefusedWithTheReason(t *testing.T) {
	for _, c := range []struct{ kind, text, says string }{
		{"length", "", "found nothing; allowed: a number and a unit of m, km, cm, mm, in, ft, mi"},
		{"length", "25", `found "25" without a unit`},
		{"length", "km", `"km", which does not begin with a number`},
		{"length", "NaN m", "does not begin with a number"},
		{"length", "Inf m", "does not begin with a number"},
		{"length", "1e999 m", "too large"},
		{"length", "1e308 km", "too large"},
		{"length", "0x10 m", `the unit "x10 m"`},
		{"length", "1_000 m", `the unit "_000 m"`},
		{"length", "1,5 km", "with a comma"},
		{"length", "3 parsecs", `the unit "parsecs" in "3 parsecs"`},
		{"length", "5. m", "does not begin with a number"},
		{"length", "3 Mm", `the unit "Mm"`},
		{"mass", "70 kg 5 g", `the unit "kg 5 g"`},
		{"energy", "500 cal", "a food label's Cal is a kcal"},
		{"energy", "5 mJ", `the unit "mJ"`},
		{"temperature", "-1 K", "below absolute zero"},
		{"temperature", "-500 degF", "below absolute zero"},
		{"slope", "90 deg", `found "90 deg"`},
		{"slope", "10 km", `the unit "km"`},
		{"slope", "steep", "does not begin with a number"},
		{"duration", "3 months", "a month has 28 to 31 days"},
		{"duration", "1 year", "365 or 366"},
		{"duration", "5 m", "metres, minutes or months"},
		{"duration", "3", "without a unit"},
		{"duration", "1 d -3 h", "a sign within"},
		{"duration", "--3 h", "a sign within"},
		{"duration", "", "found nothing"},
		{"duration", "-", "found nothing"},
		{"number", "25 kg", `"kg" after the number`},
		{"number", "many", "does not begin with a number"},
	} {
		v, err := readers[c.kind](c.text)
		if err == nil {
			t.Errorf("%s %q: read as %v, should be refused", c.kind, c.text, v)
			continue
		}
		if !strings.Contains(err.Error(), c.says) || !strings.HasPrefix(err.Error(), c.kind+": found ") {
			t.Errorf("%s %q: error %q does not say %q", c.kind, c.text, err, c.says)
		}
		var text quantity.TextError
		if !errors.As(err, &text) || text.Allowed == "" {
			t.Errorf("%s %q: error %v does not say what is allowed", c.kind, c.text, err)
		}
	}
}

func TestQuantitiesAreWrittenInAReadersUnits(t *testing.T) {
	for _, c := range []struct {
		q    fmt.Stringer
		want string
	}{
		{12345 * quantity.Metre, "12.3 km"},
		{6350 * quantity.Kilometre, "6350 km"},
		{850 * quantity.Metre, "850 m"},
		{999.7 * quantity.Metre, "1 km"},
		{quantity.Length(0.0045), "4.5 mm"},
		{quantity.Length(0), "0 m"},
		{quantity.Length(math.Copysign(0, -1)), "0 m"},
		{quantity.Length(-1677), "-1.68 km"},
		{quantity.Length(math.NaN()), "NaN m"},
		{70 * quantity.Kilogram, "70 kg"},
		{0.25 * quantity.Kilogram, "250 g"},
		{1.5 * quantity.Litre, "1.5 l"},
		{0.05 * quantity.Litre, "50 ml"},
		{4.8 * quantity.KmPerHour, "4.8 km/h"},
		{350 * quantity.Watt, "350 W"},
		{2500 * quantity.Kilocalorie, "2500 kcal"},
		{quantity.Temperature(-12.5), "-12.5 °C"},
		{quantity.Temperature(-0.01), "0 °C"},
		{quantity.Slope(-0.1), "-10 %"},
	} {
		if got := c.q.String(); got != c.want {
			t.Errorf("%#v is written %q, want %q", c.q, got, c.want)
		}
	}
}

// checkReturn claims that what is written is read back, to within half of the
// last figure shown: 0.5 % of a number below 100, half a unit of one above.
func checkReturn[Q interface {
	~float64
	fmt.Stringer
}](t *rapid.T, parse func(string) (Q, error), smallestUnit float64) {
	size := math.Pow(10, rapid.Float64Range(-4, 7).Draw(t, "size"))
	v := Q(size * rapid.SampledFrom([]float64{1, -1}).Draw(t, "sign"))
	back, err := parse(v.String())
	if err != nil {
		t.Fatalf("%q cannot be read: %v", v, err)
	}
	if off := math.Abs(float64(back - v)); off > 0.005001*size+0.05*smallestUnit {
		t.Fatalf("%v is written %q and read as %v", float64(v), v, float64(back))
	}
	again, err := parse(back.String())
	if err != nil || math.Abs(float64(again-back)) > 1e-12*size {
		t.Fatalf("%q changes to %q when read and written again", back, again)
	}
}

func TestWhatIsWrittenIsReadBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		checkReturn(t, quantity.ParseLength, 0)
		checkReturn(t, quantity.ParseMass, 0)
		checkReturn(t, quantity.ParseVolume, 0)
		checkReturn(t, quantity.ParseSpeed, 0)
		checkReturn(t, quantity.ParsePower, 0)
		checkReturn(t, quantity.ParseEnergy, 0)
		checkReturn(t, quantity.ParseSlope, 0)
	})
}

func TestTemperatureIsReadBackToATenth(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := quantity.Temperature(rapid.Float64Range(-273.1, 2000).Draw(t, "t"))
		back, err := quantity.ParseTemperature(v.String())
		if err != nil || math.Abs(float64(back-v)) > 0.0500001 {
			t.Fatalf("%v is written %q and read as %v (%v)", float64(v), v, float64(back), err)
		}
	})
}

func ExampleParseLength() {
	for _, text := range []string{"178 cm", "3 leagues"} {
		l, err := quantity.ParseLength(text)
		fmt.Println(l, err)
	}
	// Output:
	// 1.78 m <nil>
	// 0 m length: found the unit "leagues" in "3 leagues"; allowed: a number and a unit of m, km, cm, mm, in, ft, mi
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{"12.5 km", "-3 °C", "1 d 12 h", "1e308 km", "5.7 deg", "−0 m", "..", "1.", "+", "1e+ m", "\xff", "1 d1 d1e9 w"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for name, read := range readers {
			v, err := read(text)
			if err == nil && (math.IsNaN(v) || math.IsInf(v, 0)) {
				t.Errorf("%s %q is read as %v", name, text, v)
			}
			if again, err2 := read(text); again != v || (err == nil) != (err2 == nil) {
				t.Errorf("%s %q is read as %v, then as %v", name, text, v, again)
			}
		}
	})
}
