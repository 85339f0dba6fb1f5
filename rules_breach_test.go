package longwalk_test

import (
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

// rules are all rules, each with a made-up tree that breaks it: a rule that
// cannot fail says nothing when it passes.
var rules = []rule{
	{
		name: "a room imports only what stands before it", broken: bySource(leftward),
		breach: map[string]string{
			"pace/a.go":                 `package pace; import _ "` + module + `/route"`,
			"world/water/a.go":          `package water; import _ "` + module + `/world/climate"`,
			"world/climate/a.go":        `package climate; import _ "` + module + `/world/atlas"`,
			"geo/a.go":                  `package geo; import _ "` + module + `/cite"`,
			"attic/a.go":                `package attic`,
			"walk/attic/a.go":           `package attic`,
			"report/a.go":               `package report; import _ "` + module + `/attic"`,
			"b.go":                      `package longwalk; import _ "` + module + `/geo"`,
			"route/a_test.go":           `package route_test; import _ "` + module + `/walk"`,
			"world/atlas/build/main.go": `package main; import _ "` + module + `/world/atlas/internal/pack"`,
		},
		want: []string{
			"attic/a.go: room attic does not stand in the order",
			"b.go: the root is documentation only, but imports geo",
			"geo/a.go: geo imports cite, which does not stand before it",
			"pace/a.go: pace imports route, which does not stand before it",
			"report/a.go: imports attic, which does not stand in the order",
			"walk/attic/a.go: room walk/attic does not stand in the order",
			"world/water/a.go: world/water imports world/climate, which does not stand before it",
		},
	},
	{
		name: "no part imports its stage", broken: bySource(partsKnowNoStage),
		breach: map[string]string{
			"walk/body/a.go":     `package body; import _ "` + module + `/walk"`,
			"world/sky/a.go":     `package sky; import _ "` + module + `/world"`,
			"journey/party/a.go": `package party; import _ "` + module + `/journey"`,
			"walk/a.go":          `package walk; import _ "` + module + `/walk/body"`,
		},
		want: []string{
			"journey/party/a.go: part journey/party imports its stage",
			"walk/body/a.go: part walk/body imports its stage",
			"world/sky/a.go: part world/sky imports its stage",
		},
	},
	{
		name: "nothing but cmd imports a door", broken: bySource(doorsAreForCommands),
		breach: map[string]string{
			"report/a.go":       `package report; import _ "` + module + `/web"`,
			"web/a.go":          `package web; import _ "` + module + `/cluster"`,
			"cmd/longwalk/a.go": `package main; import _ "` + module + `/web"`,
		},
		want: []string{"report/a.go: imports the door web", "web/a.go: imports the door cluster"},
	},
	{
		name: "from pace to search nothing outside", broken: bySource(nothingOutside),
		breach: map[string]string{
			"walk/a.go":          `package walk; import "time"; var a, b = time.Now(), time.Hour`,
			"ensemble/a.go":      `package ensemble; import ( clk "time"; "math" ); func f() { clk.Sleep(clk.Duration(math.Pi)) }`,
			"route/a.go":         `package route; import _ "os"; import _ "net/http"`,
			"walk/body/a.go":     `package body; import _ "` + module + `/chance"`,
			"world/climate/a.go": `package climate; import _ "math/rand/v2"; import _ "os"`,
			"chance/a.go":        `package chance; import _ "math/rand/v2"`,
			"check/a_test.go":    `package check; import _ "os"`,
			"assess/a.go":        `package assess; import "time"; var a = time.Now()`,
		},
		want: []string{
			"ensemble/a.go:1: time.Sleep asks the machine",
			"route/a.go: imports os; route reaches nothing outside",
			"route/a.go: imports net/http; route reaches nothing outside",
			"walk/a.go:1: time.Now asks the machine",
			"walk/body/a.go: a body draws no luck",
			"world/climate/a.go: imports math/rand/v2; luck is a chance.Stream handed in",
		},
	},
	{
		name: "what is handed on is not changed", broken: bySource(handedOnStays),
		breach: map[string]string{
			"walk/a.go": `package walk; import "` + module + `/route"
				func init() {}
				func f(r route.Route) { route.Default.Days[3].Km = 1; route.Count++; r.Km = 2; x := route.Count; _ = x }`,
		},
		want: []string{
			"walk/a.go:2: init registers on import; a table is a plain literal",
			"walk/a.go:3: assigns to route.Default of another package",
			"walk/a.go:3: assigns to route.Count of another package",
		},
	},
	{
		name: "names say something", broken: bySource(namesSaySomething),
		breach: map[string]string{"walk/util/a.go": `package body`, "geo/a_test.go": `package helper_test`, "geo/b.go": `package geo`},
		want:   []string{"geo/a_test.go: the name helper says nothing", "walk/util/a.go: the name util says nothing"},
	},
	{
		name: "files and functions stay small", broken: bySource(sizes),
		breach: map[string]string{
			"geo/a.go":      "package geo\n" + strings.Repeat("\n", 500),
			"geo/b.go":      "package geo\nfunc long() {" + strings.Repeat("\n", 100) + "}\nfunc short() {}",
			"geo/c_test.go": "package geo\n" + strings.Repeat("\n", 900),
		},
		want: []string{"geo/a.go: 501 lines, more than 500", "geo/b.go:2: long has 101 lines, more than 100"},
	},
	{
		name: "every exported name is documented", broken: bySource(documented),
		breach: map[string]string{
			"cite/a.go": "// Package cite lists.\npackage cite\n// Median returns the mode.\nfunc Mode() {}\nfunc Bare() {}\n// A Work is a work.\ntype Work struct{}\n// Works is a list.\ntype Works []Work\nfunc (w *Work) Key() {}\nfunc (w inner) Key() {}\ntype inner int",
			"geo/a.go":  "package geo\n// Kinds.\nconst (\n\tA = 1\n\tB = 2\n)\nvar (\n\tC = 1 // a letter\n\tD = 2\n)\nvar E = 1\n",
		},
		want: []string{
			"cite/a.go:10: Key has no comment",
			"cite/a.go:4: the comment of Mode begins with another name",
			"cite/a.go:5: Bare has no comment",
			"geo/a.go:11: E has no comment",
			"geo/a.go:9: D has no comment, nor has its group",
			"geo: no package comment that begins with the package's name",
		},
	},
	{
		name: "nothing is left unfinished", broken: bySource(finished),
		breach: map[string]string{
			"geo/a.go": "package geo\n// " + "TO" + "DO later\nvar a int // " + "TO" + "DO(needs a source for the third term) later\nfunc f() {\n" +
				"\t// if a > 1 {\n\t// x := a + b\n\t// fmt.Println(a)\n\t// v = a^2/2\n\t// no ice: see f\n\t// if ice bears, it bears\n}",
		},
		want: []string{
			"geo/a.go:2: " + "TO" + "DO without a reason in parentheses",
			"geo/a.go:5: a comment that is program text",
			"geo/a.go:6: a comment that is program text",
			"geo/a.go:7: a comment that is program text",
		},
	},
	{
		name: "every work is cited, under its own key", broken: bySource(worksAreCited),
		breach: map[string]string{
			"cite/a.go":      "package cite\nvar ( Tobler1993 = Work{Key: \"Tobler1993\"}\nRees2004 = Work{Key: \"Rees\"}\nGold1971 = Work{Key: \"Gold1971\"} )",
			"cite/b.go":      "package cite\nvar Twice1999 = Work{Key: \"Gold1971\"}\nvar plain = 3",
			"pace/a.go":      `package pace; import c "` + module + `/cite"; var a, b, d = c.Tobler1993, c.Rees2004, c.Twice1999`,
			"pace/a_test.go": `package pace; import "` + module + `/cite"; var a = cite.Gold1971`,
		},
		want: []string{
			`cite/a.go: nobody cites Gold1971`,
			`cite/a.go: the key of Rees2004 is "Rees"`,
			`cite/b.go: key "Gold1971" is that of Gold1971 too`,
			`cite/b.go: the key of Twice1999 is "Gold1971"`,
		},
	},
	{
		name: "every room stands in the table", broken: roomsStandInTheTable,
		breach: map[string]string{
			"ARCHITECTURE.md":    "| room | for | may import |\n|---|---|---|\n| `geo` | points | `quantity` |\n| `world/sky` | sun | tools, `world/*` |\n| `attic` | old things | |\n",
			"geo/a.go":           `package geo; import ( _ "` + module + `/quantity"; _ "` + module + `/chance" )`,
			"world/sky/a.go":     `package sky; import ( _ "` + module + `/geo"; _ "` + module + `/world/atlas" )`,
			"world/atlas/x/a.go": `package main`,
		},
		want: []string{
			"ARCHITECTURE.md: room attic is not in the tree",
			"ARCHITECTURE.md: room world/atlas is not in the table",
			"geo/a.go: geo imports chance, which its row in ARCHITECTURE.md does not name",
		},
	},
	{
		name: "every module is credited", broken: modulesAreCredited,
		breach: map[string]string{
			"THIRD_PARTY.md": "| `example.org/tree` | MIT |\n",
			"geo/a.go":       `package geo; import ( _ "example.org/tree/leaf"; _ "example.org/trees"; _ "net/http"; _ "` + module + `/quantity" )`,
		},
		want: []string{"geo/a.go: THIRD_PARTY.md does not name example.org/trees"},
	},
}

// TestTheRulesCanFail breaks each rule in a made-up tree and compares what is
// said, word for word.
func TestTheRulesCanFail(t *testing.T) {
	for _, r := range rules {
		t.Run(r.name, func(t *testing.T) {
			root := fstest.MapFS{}
			for name, text := range r.breach {
				root[name] = &fstest.MapFile{Data: []byte(text)}
			}
			files, err := readTree(root)
			if err != nil {
				t.Fatal(err)
			}
			got, want := slices.Sorted(slices.Values(r.broken(root, files))), slices.Sorted(slices.Values(r.want))
			if !slices.Equal(got, want) {
				t.Errorf("said:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
			}
		})
	}
}

// TestTheTreeLeavesOutWhatIsNotTheProgram: other modules, test data and hidden
// folders are not read.
func TestTheTreeLeavesOutWhatIsNotTheProgram(t *testing.T) {
	root := fstest.MapFS{
		"tools/go.mod":         {},
		"tools/a.go":           {Data: []byte("not Go")},
		"geo/testdata/a.go":    {Data: []byte("not Go")},
		".ci/a.go":             {Data: []byte("not Go")},
		"world/atlas/build.go": {Data: []byte("package atlas")},
	}
	files, err := readTree(root)
	if err != nil || len(files) != 1 || files[0].dir != "world/atlas" {
		t.Errorf("read %v, %v", files, err)
	}
	root["geo/a.go"] = &fstest.MapFile{Data: []byte("not Go")}
	if _, err := readTree(fs.FS(root)); err == nil {
		t.Error("a file that is not Go was read without a word")
	}
}
