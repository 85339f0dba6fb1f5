package territory

import (
	"slices"
	"time"
)

// standing is what a person counts as before a power.
type standing int

const (
	anyone    standing = iota
	runaway            // convict, prisoner, deportee: somebody who got away from custody
	free               // civilian, traveller, pilgrim; soldiers too where no line of their own fits
	soldier            // a soldier who is nobody's prisoner
	unsettled          // a status this table does not know
)

var runaways = []string{
	"convict", "escaped convict", "prisoner of war", "prisoner", "pow", "fugitive", "escapee", "deportee", "exile", "refugee", "internee", "deserter",
}

var freemen = []string{"civilian", "traveller", "traveler", "free", "tourist", "pilgrim", "trader", "merchant", "nomad", "missionary", "journalist", "scientist"}

func standingOf(status string) standing {
	switch status = plain(status); {
	case slices.Contains(runaways, status):
		return runaway
	case slices.Contains(freemen, status):
		return free
	case status == "soldier", status == "officer":
		return soldier
	}
	return unsettled
}

// fits reports whether a line for one standing speaks of a person of another.
func (line standing) fits(person standing) bool {
	return line == anyone || line == person || line == free && person == soldier
}

// A stance is one line of the table of attitudes: how a power treats people of
// the nations and standing over a span of days. A zero day leaves the span
// open within the days of the holding.
type stance struct {
	power    string
	nations  []string // nil: all
	standing standing
	from, to time.Time
	attitude Attitude
	reason   string
}

// Days that turn attitudes (see Timeline).
var (
	poleAmnesty    = date(1941, time.August, 12)
	amnestyRevoked = date(1943, time.January, 16)
	japanAtWarUS   = date(1941, time.December, 8)
	japanAtWarPL   = date(1941, time.December, 11)
	tolstoyDolan   = date(1942, time.December, 20)
	barbarossa     = date(1941, time.June, 22)
	britainAllyPL  = date(1939, time.August, 25)
	yugoslavAlly   = date(1941, time.April, 6)
	shengTurned    = date(1942, time.November, 1)
	never          time.Time
)

var (
	poles      = []string{"Poland"}
	americans  = []string{"United States"}
	yugoslavs  = []string{"Yugoslavia"}
	allies     = []string{"Poland", "United States"}
	westerners = []string{"United States", "Britain"}
)

// stances is the table of TERRITORY: the attitude of each power to a party
// that gets away from a Soviet camp, by date. The first line that fits holds.
var stances = []stance{
	{"Soviet Union", poles, runaway, never, barbarossa, Hunts, "before 22 June 1941 an escaped Pole is an enemy convict"},
	{"Soviet Union", poles, runaway, barbarossa, poleAmnesty, Hunts, "Germany has attacked on 22 June 1941, but the amnesty for Poles comes only on 12 August 1941"},
	{"Soviet Union", poles, runaway, poleAmnesty, amnestyRevoked, Suspicious, "amnesty of 12 August 1941: should free Poles; the news comes late, and in practice they may still be held"},
	{"Soviet Union", poles, runaway, amnestyRevoked, never, Hostile, "the amnesty was taken back on 16 January 1943: all remaining Poles declared Soviet citizens"},
	{"Soviet Union", nil, runaway, never, never, Hunts, "escaped convicts are hunted; the amnesty of 12 August 1941 was for Polish citizens only"},
	{"Soviet Union", poles, soldier, date(1939, time.September, 17), poleAmnesty, Hunts, "Polish soldiers are made prisoners from 17 September 1939 to the amnesty of 12 August 1941"},
	{"Soviet Union", nil, free, never, never, Suspicious, "internal passports since December 1932; border zones closed without a permit"},

	{"Soviet satellite", poles, runaway, never, poleAmnesty, HandsBack, "a Soviet satellite: escapees from the USSR are handed back"},
	{"Soviet satellite", poles, runaway, poleAmnesty, amnestyRevoked, NotKnown, "whether Poles were handed back after the amnesty of 12 August 1941 is not known"},
	{"Soviet satellite", nil, runaway, never, never, HandsBack, "a Soviet satellite: escapees from the USSR are handed back"},
	{"Soviet satellite", nil, free, never, never, Suspicious, "passes are checked"},

	{"Xinjiang", nil, runaway, never, date(1942, time.July, 1), HandsBack, "Sheng Shicai is a Soviet client to the middle of 1942"},
	{"Xinjiang", nil, anyone, never, amnestyRevoked, NotKnown, "Sheng Shicai turns from the Soviet Union to Chongqing in 1942; how runaways fared then is not known"},
	{"Xinjiang", nil, anyone, shengTurned, never, Neutral, "Xinjiang stands under Chongqing"},

	{"Nationalist China", allies, anyone, poleAmnesty, never, Friendly, "after 12 August 1941 Poles and Americans count as coming allies, from December 1941 as allies"},
	{"Nationalist China", nil, anyone, never, never, Suspicious, "neutral but suspicious of strangers; papers are asked for"},
	{"Chinese frontier", americans, anyone, japanAtWarUS, never, Friendly, "China and the United States are allies from 8 December 1941"},
	{"Chinese frontier", poles, anyone, japanAtWarPL, never, Friendly, "Poland and China have both been at war with Japan since 11 December 1941"},
	{"Hexi corridor", nil, anyone, never, never, Suspicious, "the Chinese are neutral and suspicious; Soviet staff of the road from Sary-Ozek are dangerous to runaways"},
	{"Chinese frontier", nil, anyone, never, never, Suspicious, "neutral but suspicious; strangers from the north are taken for Kazakh bands; papers are asked for"},

	{"Japan", westerners, anyone, japanAtWarUS, never, Hostile, "at war from 8 December 1941"},
	{"Japan", poles, anyone, japanAtWarPL, never, Hostile, "Poland and Japan are at war from 11 December 1941"},
	{"Japan", nil, runaway, never, never, Suspicious, "escapees from the USSR are taken and asked what they know; Poland's legation stood in Tokyo until October 1941"},

	{"Tibet", americans, anyone, tolstoyDolan, never, Neutral, "some goodwill to Americans after Tolstoy and Dolan were received in Lhasa on 20 December 1942"},
	{"Tibet", nil, anyone, never, never, Closed, "closed to foreigners without a pass; turns people back but does not jail them; a British mission sits in Lhasa from August 1936"},
	{"Nepal", nil, anyone, never, never, Closed, "closed to strangers; friendly to Britain"},
	{"Bhutan", nil, anyone, never, never, Closed, "closed to strangers; friendly to Britain"},

	{"Britain", poles, anyone, britainAllyPL, never, Helps, "Poland and Britain are allies since 25 August 1939"},
	{"Britain", yugoslavs, anyone, yugoslavAlly, never, Helps, "Yugoslavia is an ally from 6 April 1941"},
	{"Britain", americans, anyone, japanAtWarUS, never, Helps, "the United States are an ally from 8 December 1941"},
	{"Britain", americans, anyone, never, never, Neutral, "the United States are neutral until 8 December 1941"},

	{"Germany", poles, runaway, date(1939, time.September, 1), never, Hunts, "Polish prisoners who get away are hunted (general knowledge)"},
	{"Germany", poles, anyone, date(1939, time.September, 1), never, Hostile, "Poland is at war with Germany from 1 September 1939 (general knowledge)"},

	{"today", nil, free, never, never, Neutral, "a free civilian with papers; what a country asks of strangers today is not known here"},
}

// powerOf returns the names under which stances lists the holder, the most
// particular first.
func powerOf(h Holding) []string {
	switch {
	case h.Today():
		return []string{"today"}
	case h.Controller == "Sheng Shicai":
		return []string{"Xinjiang"}
	case h.ID == "RC-HX":
		return []string{"Hexi corridor", "Chinese frontier"}
	case h.ID == "RC-EJ", h.Status == "de facto" && h.Overlord == "Nationalist China" && h.ID != "RC-YA":
		return []string{"Chinese frontier"}
	case h.Overlord == "Soviet Union" && (h.Controller == "Tuva" || h.Controller == "Mongolian People's Republic"):
		return []string{"Soviet satellite"}
	case h.Overlord == "Japan":
		return []string{"Japan"}
	case h.Controller == "Sikkim", h.Controller == "Jammu and Kashmir":
		return []string{"Britain"}
	}
	return []string{h.Controller}
}

// Attitude returns how the holder of some land treats a person of a nation and
// status on a day, and why. It is NotKnown outside the days of the holding and
// where no source or table says: it does not guess. The table is a proposal on
// the dated events of Timeline.
func (m *Map) Attitude(h Holding, nation, status string, day time.Time) (Attitude, string) {
	if h.Controller == "" || !h.Covers(day) {
		return NotKnown, "who holds the land that day is not known"
	}
	powers, s := powerOf(h), standingOf(status)
	if free.fits(s) && called(h.Controller, plain(nation)) && !slices.Contains([]string{"Soviet Union", "Soviet satellite"}, powers[0]) {
		return Friendly, "their own country"
	}
	for i := range stances {
		x := &stances[i]
		switch {
		case !slices.Contains(powers, x.power):
		case !x.standing.fits(s):
		case x.nations != nil && !slices.ContainsFunc(x.nations, func(n string) bool { return called(n, plain(nation)) }):
		case !x.from.IsZero() && day.Before(x.from), !x.to.IsZero() && !day.Before(x.to):
		default:
			return x.attitude, x.reason
		}
	}
	return NotKnown, "how " + h.Controller + " treated such people that day is not known here"
}
