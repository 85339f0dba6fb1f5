package journey_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/longwalk/longwalk/journey"
)

// sound is the document that the wrong inputs are made from.
const sound = `name: Test
depart: 1941-04-10
from: { name: Camp, at: 61.5 N 123 E }
to: { name: Goal, at: 55 N 110 E }
via:
  - { name: Ford, at: 60 N 120 E }
party:
  - name: Ann
    sex: female
    age: 25
    mass: 60 kg
    height: 170 cm
  - name: Ben
    sex: male
    age: 30
    mass: 70 kg
    height: 180 cm
    joins: Ford
kit:
  clo: 2
  vessels: [1 l]
supplies: { bread: 5 kg }
forks:
  - { at: Ford, who: [Ann], does: stays }
told:
  - { id: C1, kind: held, claim: c, at: Camp, date: 1941, by: Russia }
`

// lines turns problems into the lines that a user meets.
func lines(problems []journey.Problem) []string {
	var out []string
	for _, p := range problems {
		out = append(out, p.Error())
	}
	return out
}

var wrongInputs = []struct {
	name      string
	from, to  string // what is replaced in the sound document
	want      string // the problems, a line each
	structure bool   // the schema refuses it too
}{
	{
		"unknown key", "sex: male", "sx: male",
		`14:5: party[1].sx: found an unknown key; allowed: sex (the nearest), name, nation, status, age, born, mass, height, fitness, traits, skills, loyalties, heat_used, joins`, true,
	},
	{
		"another word for a key", "    mass: 70 kg\n", "    weight: 70 kg\n    mass: 70 kg\n",
		`16:5: party[1].weight: found an unknown key; allowed: mass (the nearest), name, nation, status, sex, age, born, height, fitness, traits, skills, loyalties, heat_used, joins`, true,
	},
	{
		"no vessel", "vessels: [1 l]", "vessels: []",
		`21:12: kit.vessels: found an empty list; allowed: at least one vessel with a volume, such as {name: bottle, volume: 1 l, count: 2}`, true,
	},
	{
		"no word of vessels", "  vessels: [1 l]\n", "",
		`20:3: kit.vessels: found nothing; allowed: at least one vessel with a volume, such as {name: bottle, volume: 1 l, count: 2}`, true,
	},
	{
		"vessels left empty", "vessels: [1 l]", "vessels:",
		`21:11: kit.vessels: found nothing; allowed: at least one vessel with a volume, such as {name: bottle, volume: 1 l, count: 2}`, true,
	},
	{
		"vessel without unit", "[1 l]", "[1]",
		`21:13: kit.vessels[0]: found the number 1; allowed: a volume from 0.05 to 1000 l with its unit, such as 1.5 l or 750 ml`, true,
	},
	{
		"a letter for a digit", "mass: 70 kg", "mass: 7O kg",
		`16:11: party[1].mass: found "7O kg"; allowed: a mass from 2 to 300 kg with its unit, such as 70 kg, 58..66 kg or 62 ± 4 kg`, true,
	},
	{
		"negative mass", "mass: 70 kg", "mass: -70 kg",
		`16:11: party[1].mass: found "-70 kg"; allowed: a mass from 2 to 300 kg with its unit, such as 70 kg, 58..66 kg or 62 ± 4 kg`, true,
	},
	{
		"too heavy", "mass: 70 kg", "mass: 700 kg",
		`16:11: party[1].mass: found "700 kg"; allowed: a mass from 2 to 300 kg with its unit, such as 70 kg, 58..66 kg or 62 ± 4 kg`, false,
	},
	{
		"a bell that reaches below", "mass: 70 kg", "mass: 10 ± 4 kg",
		`16:11: party[1].mass: found "10 ± 4 kg"; allowed: a mass from 2 to 300 kg with its unit, such as 70 kg, 58..66 kg or 62 ± 4 kg`, false,
	},
	{
		"a range backwards", "mass: 70 kg", "mass: 80..70 kg",
		`16:11: party[1].mass: found "80..70 kg"; allowed: a mass from 2 to 300 kg with its unit, such as 70 kg, 58..66 kg or 62 ± 4 kg`, false,
	},
	{
		"mass in metres", "mass: 70 kg", "mass: 70 m",
		`16:11: party[1].mass: found "70 m"; allowed: a mass from 2 to 300 kg with its unit, such as 70 kg, 58..66 kg or 62 ± 4 kg`, true,
	},
	{
		"a giant", "height: 180 cm", "height: 180 m",
		`17:13: party[1].height: found "180 m"; allowed: a length from 0.4 to 2.6 m with its unit, such as 178 cm, 170..180 cm or 1.75 ± 0.05 m`, false,
	},
	{
		"too old", "age: 30", "age: 130",
		`15:10: party[1].age: found the number 130; allowed: an age from 0 to 120 years, such as 25, 20..30 or 25 ± 3`, true,
	},
	{
		"no age", "    age: 30\n", "",
		`13:5: party[1].age: found nothing; allowed: one of age, born`, true,
	},
	{
		"age twice over", "age: 30", "age: 30\n    born: 1911",
		`16:11: party[1].born: found both age and born; allowed: one of them`, true,
	},
	{
		"not yet born", "age: 30", "born: 1942-01",
		`15:11: party[1].born: found a birth (1942-01) after the departure (1941-04-10); allowed: a birth before the departure`, false,
	},
	{
		"born too long ago", "age: 30", "born: 1700",
		`15:11: party[1].born: found an age of 240 years at the departure; allowed: a birth at most 120 years before the departure`, false,
	},
	{
		"unknown fitness", "sex: male", "sex: male\n    fitness: goood",
		`15:14: party[1].fitness: found "goood"; allowed: good (the nearest), frail, poor, average, athlete`, true,
	},
	{
		"unknown trait", "sex: male", "sex: male\n    traits: [night blindnes]",
		`15:14: party[1].traits[0]: found "night blindnes"; allowed: night blindness (the nearest), limp, weak heart, pregnant, short sight, asthma`, true,
	},
	{
		"a word for a list", "sex: male", "sex: male\n    skills: hunting",
		`15:13: party[1].skills: found "hunting"; allowed: a list, such as [hunting, fire making]`, true,
	},
	{
		"two of one name", "name: Ben", "name: Ann",
		`13:11: party[1].name: found "Ann" a second time; allowed: a name that no other has`, false,
	},
	{
		"a number for a name", "name: Ben", "name: 303",
		`13:11: party[1].name: found the number 303; allowed: text, in quotes: "303"`, true,
	},
	{
		"a key twice", "sex: male", "sex: male\n    sex: female",
		`15:5: party[1].sex: found the key a second time; allowed: each key once`, false,
	},
	{
		"nobody", "  - name: Ann\n    sex: female\n    age: 25\n    mass: 60 kg\n    height: 170 cm\n", "",
		"8:3: party: found nobody who sets out: all join on the way; allowed: at least one person without joins" +
			"\n19:23: forks[0].who[0]: found \"Ann\", who is not of the party; allowed: Ben", false,
	},
	{
		"latitude out of range", "61.5 N 123 E", "95 N 123 E",
		`3:25: from.at: found "95 N 123 E"; allowed: a latitude within 90 and a longitude within 180 degrees, such as 61.5 N 123 E, with a spread if need be: 61.5 N 123 E ± 200 km`, false,
	},
	{
		"longitude out of range", "61.5 N 123 E", "61.5 N 191 E",
		`3:25: from.at: found "61.5 N 191 E"; allowed: a latitude within 90 and a longitude within 180 degrees, such as 61.5 N 123 E, with a spread if need be: 61.5 N 123 E ± 200 km`, false,
	},
	{
		"a name for coordinates", "61.5 N 123 E", "Siberia",
		`3:25: from.at: found "Siberia"; allowed: a latitude within 90 and a longitude within 180 degrees, such as 61.5 N 123 E, with a spread if need be: 61.5 N 123 E ± 200 km`, true,
	},
	{
		"a comma without quotes", "at: 61.5 N 123 E", "at: 61.5 N, 123 E",
		`3:25: from.at: found "61.5 N"; allowed: a latitude within 90 and a longitude within 180 degrees, such as 61.5 N 123 E, with a spread if need be: 61.5 N 123 E ± 200 km` +
			"\n3:33: from.123 E: found an unknown key; allowed: name, at; a value with a comma stands in quotes", true,
	},
	{
		"goal equal to start", "55 N 110 E", "61.5 N 123 E",
		`4:23: to.at: found a goal equal to the start; allowed: a goal at least 1 km from the start; a round trip is two journeys, out and back`, false,
	},
	{
		"no such day", "1941-04-10", "1941-02-30",
		`2:9: depart: found "1941-02-30"; allowed: ` + whenAllowed, false,
	},
	{
		"no such month", "1941-04-10", "1941-13",
		`2:9: depart: found "1941-13"; allowed: ` + whenAllowed, true,
	},
	{
		"an interval backwards", "1941-04-10", "1941-06/1941-05",
		`2:9: depart: found "1941-06/1941-05"; allowed: ` + whenAllowed, false,
	},
	{
		"a date in words", "1941-04-10", "10 April 1941",
		`2:9: depart: found "10 April 1941"; allowed: ` + whenAllowed, true,
	},
	{
		"two places of one name", "name: Ford, at", "name: Goal, at",
		"4:13: to.name: found \"Goal\" a second time; allowed: a name that no other has" +
			"\n18:12: party[1].joins: found \"Ford\", which is no place of this journey before its goal; allowed: Camp, Goal" +
			"\n24:11: forks[0].at: found \"Ford\", which is no place of this journey; allowed: Camp, Goal", false,
	},
	{
		"a date before the departure", "at: 60 N 120 E", "at: 60 N 120 E, when: 1940",
		`6:41: via[0].when: found "1940", before the departure (1941-04-10); allowed: dates in the order of the way`, false,
	},
	{
		"via at the start", "at: 60 N 120 E", "at: 61.5 N 123 E",
		`6:23: via[0].at: found the same place as from; allowed: each place once in a row`, false,
	},
	{
		"joins nowhere", "joins: Ford", "joins: Fort",
		`18:12: party[1].joins: found "Fort", which is no place of this journey before its goal; allowed: Ford (the nearest), Camp`, false,
	},
	{
		"joins at the goal", "joins: Ford", "joins: { at: Goal }",
		`18:18: party[1].joins.at: found "Goal", which is no place of this journey before its goal; allowed: Camp, Ford`, false,
	},
	{
		"a fork nowhere", "at: Ford, who", "at: Frod, who",
		`24:11: forks[0].at: found "Frod", which is no place of this journey; allowed: Ford (the nearest), Camp, Goal`, false,
	},
	{
		"a fork of a stranger", "[Ann]", "[Anna]",
		`24:23: forks[0].who[0]: found "Anna", who is not of the party; allowed: Ann (the nearest), Ben`, false,
	},
	{
		"leaves before joining", "at: Ford, who: [Ann]", "at: Camp, who: [Ben]",
		`24:23: forks[0].who[0]: found "Ben", who joins later, at Ford; allowed: somebody who is with the party there`, false,
	},
	{
		"leaves twice", "[Ann]", "[Ann, Ann]",
		`24:28: forks[0].who[1]: found "Ann", who has left already; allowed: each person once`, false,
	},
	{
		"nobody leaves", "who: [Ann], ", "",
		`24:5: forks[0].who: found nobody; allowed: who leaves: Ann, Ben`, false,
	},
	{
		"a wait without end", "who: [Ann], does: stays", "does: waits",
		`24:5: forks[0].for: found nothing; allowed: how long they wait, such as 90 days`, false,
	},
	{
		"does what?", "does: stays", "does: dies",
		`24:35: forks[0].does: found "dies"; allowed: stays, waits, or leaves for a place, such as leaves for Lhasa`, true,
	},
	{
		"unknown garment", "clo: 2", "clothing: [padded jackett]",
		`20:14: kit.clothing[0]: found the garment "padded jackett"; allowed: padded jacket (the nearest), ` + wardrobeBut("padded jacket") + `; or any other as {name: cloak, clo: 0.6}`, false,
	},
	{
		"dress twice over", "clo: 2", "clo: 2\n  clothing: [briefs]",
		`20:8: kit.clo: found both clothing and clo; allowed: one of them`, true,
	},
	{
		"unknown tool", "clo: 2", "clo: 2\n  fire: [mathces]",
		`21:10: kit.fire[0]: found "mathces"; allowed: matches (the nearest), fire drill, flint and steel, lighter, stove`, true,
	},
	{
		"unknown bed", "clo: 2", "clo: 2\n  sleep: blankt",
		`21:10: kit.sleep: found "blankt"; allowed: blanket (the nearest), none, two blankets, sheepskins, summer sleeping bag, three-season sleeping bag, winter sleeping bag; or its insulation from 0 to 15 clo, such as 4.5`, true,
	},
	{
		"unknown food", "bread: 5 kg", "pemican: 5 kg",
		`22:13: supplies.pemican: found an unknown food; allowed: pemmican (the nearest), water, ` + foodsBut("pemmican") + `; or any other as {mass: 3 kg, kcal_per_kg: 3000}`, true,
	},
	{
		"own food without energy", "bread: 5 kg", "gruel: { mass: 5 kg }",
		`22:20: supplies.gruel.kcal_per_kg: found nothing; allowed: its energy as a number, such as 3000`, true,
	},
	{
		"more water than vessels", "bread: 5 kg", "water: 2 l",
		`22:20: supplies.water: found 2 l, more than the vessels hold; allowed: at most 1 l`, false,
	},
	{
		"a circle about the start", "kit:", "avoid: [{ at: 61.5 N 123.1 E, within: 30 km }]\nkit:",
		`19:9: avoid[0]: found a circle that holds from; allowed: a circle that leaves start, goal and the places between outside`, false,
	},
	{
		"a circle without end", "kit:", "avoid: [{ at: 65 N 123.1 E }]\nkit:",
		`19:9: avoid[0].within: found nothing; allowed: the circle's radius, such as 30 km`, false,
	},
	{
		"claim at no place", "at: Camp, date", "at: Kamp, date",
		`26:41: told[0].at: found "Kamp", which is no place of this journey; allowed: coordinates such as 52.2 N 21 E, or Camp (the nearest), Ford, Goal`, false,
	},
	{
		"held by whom?", ", by: Russia", "",
		`26:5: told[0].by: found nothing; allowed: a claim of kind held needs at, date, by`, true,
	},
	{
		"a leg of no time", "kind: held, claim: c, at: Camp, date: 1941, by: Russia", "kind: leg, claim: c, from: Camp, to: Goal",
		`26:5: told[0].days: found nothing; allowed: a claim of kind leg needs days, or date and until`, true,
	},
	{
		"an alias", "sex: male", "sex: &s male\n    nation: *s",
		`15:13: party[1].nation: found an alias (*s); allowed: the value itself: text`, false,
	},
	{
		"not a mapping", sound, "- 1\n",
		`1:1: document: found a list; allowed: a mapping with the keys name, depart, from, to, party and kit`, true,
	},
	{
		"empty", sound, "",
		`1:1: document: found an empty document; allowed: the keys name, depart, from, to, party and kit; longwalk journey new writes a document to start from`, false,
	},
	{
		"several at once, in the order of lines", "sex: female\n    age: 25\n    mass: 60 kg", "sex: f\n    age: old\n    mass: 60",
		`9:10: party[0].sex: found "f"; allowed: male, female` +
			"\n10:10: party[0].age: found \"old\"; allowed: an age from 0 to 120 years, such as 25, 20..30 or 25 ± 3" +
			"\n11:11: party[0].mass: found the number 60; allowed: a mass from 2 to 300 kg with its unit, such as 70 kg, 58..66 kg or 62 ± 4 kg", true,
	},
}

const whenAllowed = "a date such as 1941, 1941-04, 1941-04-10, 1941-04-10T06:00, a season 1941-21 (spring) to 1941-24 (winter), " +
	"with ~ for about, or an interval 1941-06-20/1941-06-25"

func TestEachWrongInputIsNamedWithItsPlace(t *testing.T) {
	if _, problems := journey.Read("j.yaml", []byte(sound)); len(problems) > 0 {
		t.Fatalf("the sound document has problems: %v", lines(problems))
	}
	for _, c := range wrongInputs {
		t.Run(c.name, func(t *testing.T) {
			doc := strings.Replace(sound, c.from, c.to, 1)
			if doc == sound {
				t.Fatal("nothing was replaced")
			}
			j, problems := journey.Read("j.yaml", []byte(doc))
			if j != nil {
				t.Error("a journey was returned")
			}
			var want []string
			for _, l := range strings.Split(c.want, "\n") {
				want = append(want, "j.yaml:"+l)
			}
			if diff := cmp.Diff(sortedByPlace(want), sortedByPlace(lines(problems))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// sortedByPlace keeps the order of the reader but lets a table name the
// problems of one document in any order.
func sortedByPlace(in []string) []string {
	out := append([]string(nil), in...)
	key := func(s string) [2]int {
		var l, c int
		if _, err := fmt.Sscanf(s, "j.yaml:%d:%d:", &l, &c); err != nil {
			return [2]int{}
		}
		return [2]int{l, c}
	}
	for i := 1; i < len(out); i++ {
		for k := i; k > 0; k-- {
			a, b := key(out[k-1]), key(out[k])
			if a[0] < b[0] || a[0] == b[0] && a[1] <= b[1] {
				break
			}
			out[k-1], out[k] = out[k], out[k-1]
		}
	}
	return out
}

func TestProblemsComeInTheOrderOfLines(t *testing.T) {
	doc := strings.NewReplacer("61.5 N", "95 N", "sex: male", "sx: male", "bread", "brad", "by: Russia", "byy: Russia").Replace(sound)
	_, problems := journey.Read("j.yaml", []byte(doc))
	if len(problems) != 5 {
		t.Errorf("%d problems: %v", len(problems), lines(problems))
	}
	for i := 1; i < len(problems); i++ {
		if problems[i].Line < problems[i-1].Line {
			t.Errorf("out of order: %v", lines(problems))
		}
	}
}

func TestASecondDocumentIsRefused(t *testing.T) {
	_, problems := journey.Read("j.yaml", []byte(sound+"---\nname: other\n"))
	want := []string{"j.yaml:27:1: document: found a second document in the file; allowed: one document a file"}
	if diff := cmp.Diff(want, lines(problems)); diff != "" {
		t.Error(diff)
	}
}

func TestTextThatIsNotYAMLIsRefusedWithItsLine(t *testing.T) {
	for _, doc := range []string{"name: [\n", "a: b: c\n", "name: x\n\tfrom: y\n", "\x00"} {
		j, problems := journey.Read("j.yaml", []byte(doc))
		if j != nil || len(problems) != 1 || problems[0].Line < 1 || !strings.Contains(problems[0].Found, "not YAML") {
			t.Errorf("%q: %v", doc, lines(problems))
		}
	}
}

func TestAliasBombsAndGiantsAreRefused(t *testing.T) {
	bomb := "name: &a [x, x, x, x, x, x, x, x, x]\n"
	for c := 'b'; c < 'k'; c++ {
		bomb += fmt.Sprintf("%c: &%c [*%c, *%c, *%c, *%c, *%c, *%c]\n", c, c, c-1, c-1, c-1, c-1, c-1, c-1)
	}
	if j, problems := journey.Read("j.yaml", []byte(bomb)); j != nil || len(problems) == 0 {
		t.Error("an alias bomb is let through")
	}
	if j, problems := journey.Read("j.yaml", make([]byte, 5<<20)); j != nil || len(problems) != 1 {
		t.Errorf("five megabytes are let through: %v", problems)
	}
	deep := "name: " + strings.Repeat("[", 100000)
	if j, problems := journey.Read("j.yaml", []byte(deep)); j != nil || len(problems) == 0 {
		t.Error("endless nesting is let through")
	}
}
