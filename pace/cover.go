package pace

import (
	"fmt"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/world/cover"
)

// Going is how ground is to walk on: by energy and by time.
type Going struct {
	Terrain    string  // row of Terrains
	Ground     string  // row of TimeFactors
	Eta        float64 // terrain coefficient [1]
	TimeFactor float64 // on time [1]
}

// goingRow names the rows of the two published tables that stand for a cover.
type goingRow struct{ terrain, ground string }

// goings is the choice of Longwalk (cite.SettingCoverGround): the tables are
// published, which row stands for which cover is not. Lake and sea are missing,
// for they are not walked on; see Ice.
var goings = [cover.ClassesLength]goingRow{
	cover.Unknown:      {"light brush", "off path"},
	cover.Taiga:        {"heavy brush", "off path below treeline"},
	cover.OpenLarch:    {"light brush", "off path"},
	cover.Broadleaf:    {"light brush", "off path below treeline"},
	cover.Rainforest:   {"heavy brush", "off path below treeline"},
	cover.Steppe:       {"grass", "meadow"},
	cover.SemiDesert:   {"light brush", "disturbed ground"},
	cover.GravelDesert: {"dirt road", "disturbed ground"},
	cover.SandDesert:   {"sand dunes", "loose beach sand"},
	cover.Marsh:        {"swampy bog", "bog"},
	cover.Tundra:       {"light brush", "open ground above treeline"},
	cover.HighPasture:  {"grass", "open ground above treeline"},
	cover.Glacier:      {"hard-packed snow", "off path"},
	cover.Rock:         {"ploughed field", "rock"},
	cover.Cropland:     {"ploughed field", "disturbed ground"},
	cover.Savanna:      {"light brush", "tall grass with thistles"},
	cover.MediScrub:    {"heavy brush", "off path below treeline"},
}

// going looks the two rows up; a name that is in neither table is a mistake of
// this file.
func going(r goingRow) Going {
	t, ok := TerrainByName(r.terrain)
	f, ok2 := TimeFactorByName(r.ground)
	if !ok || !ok2 {
		panic(fmt.Sprintf("pace: no such ground: %+v", r))
	}
	return Going{Terrain: t.Name, Ground: f.Name, Eta: t.Eta, TimeFactor: f.Factor}
}

// goingByClass is goings with the values, by class.
var goingByClass = func() (out [cover.ClassesLength]Going) {
	for class, r := range goings {
		if r != (goingRow{}) {
			out[class] = going(r)
		}
	}
	return out
}()

// Over returns how ground of a cover is to walk on off every path; false for
// open water.
func Over(class cover.Class) (Going, bool) {
	if class >= cover.ClassesLength {
		class = cover.Unknown
	}
	g := goingByClass[class]
	return g, g.Eta > 0
}

// Road is a metalled road, Path an unmade road or horse path, Ice the swept or
// crusted ice of a lake or river, whatever the cover around them.
var (
	Road = going(goingRow{"asphalt", "road"})
	Path = going(goingRow{"dirt road", "horse path"})
	Ice  = going(goingRow{"hard-packed snow", "road"})
)

// GoingWorks are what Over, Road, Path and Ice rest on.
func GoingWorks() []cite.Work {
	return []cite.Work{cite.Soule1972, cite.Herzog2020, cite.SettingCoverGround}
}
