package longwalk_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// module is the path under which the rooms import one another.
const module = "github.com/longwalk/longwalk"

// order is the house from left to right. A room imports only rooms of groups
// before its own; rooms of one group do not know one another.
var order = [][]string{
	{"quantity"},
	{"chance", "cite", "geo"},
	{"journey/party"},
	{"journey"},
	{"world/atlas"},
	{"world/climate", "world/cover", "world/elevation", "world/sky", "world/territory", "world/water"},
	{"world/store"},
	{"world"},
	{"pace"},
	{"route/surface"},
	{"route"},
	{"walk/weather"},
	{"walk/body"},
	{"walk/hazard"},
	{"walk"},
	{"ensemble"},
	{"check", "search"},
	{"assess"},
	{"report"},
	{"cluster"},
	{"web"},
	{"cmd/longwalk", "bench"},
}

// doors reach the outside; only a command opens them.
var doors = []string{"web", "cluster"}

// pure are the rooms that reach nothing outside: same input, same answer.
var pure = []string{"pace", "route/surface", "route", "walk/weather", "walk/body", "walk/hazard", "walk", "ensemble", "check", "search"}

// outside are the packages that reach files, network, environment or luck.
var outside = []string{"os", "net", "syscall", "plugin", "io/ioutil", "math/rand", "crypto/rand", "hash/maphash", "log", "time/tzdata"}

// clock are the names of package time that ask a clock, wait for one or read
// the zone of the machine.
var clock = []string{
	"Now", "Since", "Until", "Sleep", "After", "AfterFunc", "Tick", "NewTicker", "NewTimer", "Local", "LoadLocation",
}

// nothings are names that say nothing of what a room is for.
var nothings = []string{"util", "utils", "common", "base", "manager", "helper", "helpers", "general", "misc"}

// source is one Go file of the tree.
type source struct {
	path, dir string // slashes, from the root
	test      bool
	lines     int
	file      *ast.File
	fset      *token.FileSet
}

// at names the place of a node for a person.
func (s source) at(p token.Pos) string {
	return fmt.Sprintf("%s:%d", s.path, s.fset.Position(p).Line)
}

// imports lists the import paths of the file.
func (s source) imports() []string {
	var out []string
	for _, i := range s.file.Imports {
		out = append(out, importPath(i))
	}
	return out
}

// names maps the names by which the file knows its imports to their paths.
func (s source) names() map[string]string {
	out := map[string]string{}
	for _, i := range s.file.Imports {
		p := importPath(i)
		name := path.Base(strings.TrimSuffix(p, "/v2"))
		if i.Name != nil {
			name = i.Name.Name
		}
		out[name] = p
	}
	return out
}

func importPath(i *ast.ImportSpec) string {
	p, _ := strconv.Unquote(i.Path.Value)
	return p
}

// tree is every Go file under a root; files of testdata and of other modules
// are not in it.
type tree []source

// readTree parses every Go file.
func readTree(root fs.FS) (tree, error) {
	var out tree
	err := fs.WalkDir(root, ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if p == "." {
				return nil
			}
			_, own := fs.Stat(root, p+"/go.mod")
			if own == nil || d.Name() == "testdata" || d.Name() == "node_modules" || strings.ContainsAny(d.Name()[:1], "._") {
				return fs.SkipDir
			}
			return nil
		}
		if path.Ext(p) != ".go" {
			return nil
		}
		text, err := fs.ReadFile(root, p)
		if err != nil {
			return err
		}
		s := source{path: p, dir: path.Dir(p), test: strings.HasSuffix(p, "_test.go"), fset: token.NewFileSet()}
		s.lines = strings.Count(string(text), "\n")
		s.file, err = parser.ParseFile(s.fset, p, text, parser.ParseComments|parser.SkipObjectResolution)
		out = append(out, s)
		return err
	})
	return out, err
}

// program returns the files that are not tests.
func (t tree) program() tree {
	return slices.DeleteFunc(slices.Clone(t), func(s source) bool { return s.test })
}

// room returns the room that a folder belongs to: the longest entry of the
// order that it lies in. What stands below a room (a program that builds its
// data, an internal package) belongs to it. A room that is not in the order is
// the folder itself.
func room(dir string) string {
	best := ""
	for _, group := range order {
		for _, r := range group {
			if (dir == r || strings.HasPrefix(dir, r+"/")) && len(r) > len(best) && !stranger(dir, r) {
				best = r
			}
		}
	}
	if best == "" {
		return dir
	}
	return best
}

// stranger reports whether a folder below a stage is a part that the order
// does not know, rather than something of the stage's own: parts come only in
// the stages that have them.
func stranger(dir, r string) bool {
	return dir != r && slices.Contains([]string{"world", "walk", "journey"}, r)
}

// rank returns the group of a room, -1 when the order does not know it.
func rank(r string) int {
	return slices.IndexFunc(order, func(group []string) bool { return slices.Contains(group, r) })
}

// own returns the rooms of this module that the file imports, its own left out.
func (s source) own() []string {
	var out []string
	for _, p := range s.imports() {
		if dir, ok := strings.CutPrefix(p, module+"/"); ok && room(dir) != room(s.dir) {
			out = append(out, room(dir))
		}
	}
	return out
}

// leftward is the first rule: a room imports only what stands before it.
func leftward(t tree) (bad []string) {
	for _, s := range t.program() {
		from := room(s.dir)
		if from != "." && rank(from) < 0 {
			bad = append(bad, fmt.Sprintf("%s: room %s does not stand in the order", s.path, from))
			continue
		}
		for _, to := range s.own() {
			switch {
			case from == ".":
				bad = append(bad, fmt.Sprintf("%s: the root is documentation only, but imports %s", s.path, to))
			case rank(to) < 0:
				bad = append(bad, fmt.Sprintf("%s: imports %s, which does not stand in the order", s.path, to))
			case rank(to) >= rank(from):
				bad = append(bad, fmt.Sprintf("%s: %s imports %s, which does not stand before it", s.path, from, to))
			}
		}
	}
	return bad
}

// partsKnowNoStage is the second rule: a stage puts its parts together, and no
// part imports its stage.
func partsKnowNoStage(t tree) (bad []string) {
	for _, s := range t.program() {
		stage, _, isPart := strings.Cut(room(s.dir), "/")
		if isPart && slices.Contains(s.imports(), module+"/"+stage) {
			bad = append(bad, fmt.Sprintf("%s: part %s imports its stage", s.path, room(s.dir)))
		}
	}
	return bad
}

// doorsAreForCommands is the third rule: nothing but cmd imports a door.
func doorsAreForCommands(t tree) (bad []string) {
	for _, s := range t {
		for _, to := range s.own() {
			if slices.Contains(doors, to) && !strings.HasPrefix(s.dir, "cmd/") {
				bad = append(bad, fmt.Sprintf("%s: imports the door %s", s.path, to))
			}
		}
	}
	return bad
}

// nothingOutside is the fourth rule: from pace to search no file, clock,
// network, environment or global randomness; luck comes as a chance.Stream
// everywhere, and a body draws none.
func nothingOutside(t tree) (bad []string) {
	for _, s := range t.program() {
		from := room(s.dir)
		for _, p := range s.imports() {
			if strings.HasPrefix(p, "math/rand") && from != "chance" {
				bad = append(bad, fmt.Sprintf("%s: imports %s; luck is a chance.Stream handed in", s.path, p))
			}
			if from == "walk/body" && p == module+"/chance" {
				bad = append(bad, fmt.Sprintf("%s: a body draws no luck", s.path))
			}
			if slices.Contains(pure, from) && slices.ContainsFunc(outside, func(o string) bool { return p == o || strings.HasPrefix(p, o+"/") }) {
				bad = append(bad, fmt.Sprintf("%s: imports %s; %s reaches nothing outside", s.path, p, from))
			}
		}
		if slices.Contains(pure, from) {
			bad = append(bad, clocks(s)...)
		}
	}
	return bad
}

// clocks finds where a file asks the clock.
func clocks(s source) (bad []string) {
	names := s.names()
	ast.Inspect(s.file, func(n ast.Node) bool {
		sel, ok := n.(*ast.SelectorExpr)
		if !ok {
			return true
		}
		if x, ok := sel.X.(*ast.Ident); ok && names[x.Name] == "time" && slices.Contains(clock, sel.Sel.Name) {
			bad = append(bad, fmt.Sprintf("%s: time.%s asks the machine", s.at(sel.Pos()), sel.Sel.Name))
		}
		return true
	})
	return bad
}

// handedOnStays is what source can show of the fifth rule, that nothing handed
// on is changed afterwards: no file assigns to a variable of another package,
// and nothing is registered on import.
func handedOnStays(t tree) (bad []string) {
	for _, s := range t.program() {
		names := s.names()
		foreign := func(e ast.Expr) {
			sel, ok := outermost(e)
			if x, isName := sel.X.(*ast.Ident); ok && isName && names[x.Name] != "" {
				bad = append(bad, fmt.Sprintf("%s: assigns to %s.%s of another package", s.at(e.Pos()), x.Name, sel.Sel.Name))
			}
		}
		ast.Inspect(s.file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.AssignStmt:
				if n.Tok != token.DEFINE {
					for _, e := range n.Lhs {
						foreign(e)
					}
				}
			case *ast.IncDecStmt:
				foreign(n.X)
			case *ast.FuncDecl:
				if n.Recv == nil && n.Name.Name == "init" {
					bad = append(bad, fmt.Sprintf("%s: init registers on import; a table is a plain literal", s.at(n.Pos())))
				}
			}
			return true
		})
	}
	return bad
}

// outermost strips fields, indexes and pointers down to the first selector:
// pkg.Var of pkg.Var.Field[i].
func outermost(e ast.Expr) (ast.SelectorExpr, bool) {
	for {
		switch x := e.(type) {
		case *ast.SelectorExpr:
			if _, ok := x.X.(*ast.Ident); ok {
				return *x, true
			}
			e = x.X
		case *ast.IndexExpr:
			e = x.X
		case *ast.StarExpr:
			e = x.X
		case *ast.ParenExpr:
			e = x.X
		default:
			return ast.SelectorExpr{}, false
		}
	}
}

// namesSaySomething: no package is called util and the like.
func namesSaySomething(t tree) (bad []string) {
	for _, s := range t {
		for _, word := range append(strings.Split(s.dir, "/"), strings.TrimSuffix(s.file.Name.Name, "_test")) {
			if slices.Contains(nothings, word) {
				bad = append(bad, fmt.Sprintf("%s: the name %s says nothing", s.path, word))
			}
		}
	}
	return bad
}

// TestTheRulesHold holds the tree to the five rules of ARCHITECTURE.md and to
// the habits that source can show.
func TestTheRulesHold(t *testing.T) {
	root := os.DirFS(".")
	files, err := readTree(root)
	if err != nil {
		t.Fatal(err)
	}
	if len(files) < 100 {
		t.Fatalf("only %d Go files were read", len(files))
	}
	for _, r := range rules {
		t.Run(r.name, func(t *testing.T) {
			for _, b := range slices.Compact(r.broken(root, files)) {
				t.Error(b)
			}
		})
	}
}

// rule is one rule with the program that breaks it, and what is said of that.
type rule struct {
	name   string
	broken func(fs.FS, tree) []string
	breach map[string]string // files of a made-up tree that break it
	want   []string          // what must be said of them, and nothing else
}

// bySource makes a rule's function of one that needs the Go files only.
func bySource(f func(tree) []string) func(fs.FS, tree) []string {
	return func(_ fs.FS, t tree) []string { return f(t) }
}
