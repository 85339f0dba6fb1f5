package territory

import "github.com/longwalk/longwalk/cite"

// works holds the works that the column "work" of the holdings may name.
var works = map[string]cite.Work{
	"WikiPolandOccupation":      cite.WikiPolandOccupation,
	"WikiGalicia":               cite.WikiGalicia,
	"TerritorialWeissruthenien": cite.TerritorialWeissruthenien,
	"WikiSovietAnnexation":      cite.WikiSovietAnnexation,
	"RedArmyMongolia":           cite.RedArmyMongolia,
	"WikiTuva":                  cite.WikiTuva,
	"WikiEastSiberian":          cite.WikiEastSiberian,
	"MongolBuryat":              cite.MongolBuryat,
	"WikiMengjiang":             cite.WikiMengjiang,
	"WikiSouthChahar":           cite.WikiSouthChahar,
	"WikiNorthShanxi":           cite.WikiNorthShanxi,
	"Jagchid1999":               cite.Jagchid1999,
	"WikiMaHongkui":             cite.WikiMaHongkui,
	"WikiMaClique":              cite.WikiMaClique,
	"ChristmasAlashan":          cite.ChristmasAlashan,
	"Lin2010":                   cite.Lin2010,
	"TimeKansu":                 cite.TimeKansu,
	"WikiSheng":                 cite.WikiSheng,
	"RedEighth":                 cite.RedEighth,
	"WikiKazakhExodus":          cite.WikiKazakhExodus,
	"WikiXikang":                cite.WikiXikang,
	"WikiBritishMission":        cite.WikiBritishMission,
	"Punakha":                   cite.Punakha,
	"GeneralKnowledge":          cite.GeneralKnowledge,
}
