package longwalk_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// Hard caps [lines]. Smaller is looked for; past these a file or function is
// two things.
const (
	mostFile     = 500
	mostFunction = 100
)

// sizes: no file and no function of the program passes its cap.
func sizes(t tree) (bad []string) {
	for _, s := range t.program() {
		if s.lines > mostFile {
			bad = append(bad, fmt.Sprintf("%s: %d lines, more than %d", s.path, s.lines, mostFile))
		}
		for _, d := range s.file.Decls {
			f, ok := d.(*ast.FuncDecl)
			if !ok || f.Body == nil {
				continue
			}
			if n := s.fset.Position(f.End()).Line - s.fset.Position(f.Pos()).Line + 1; n > mostFunction {
				bad = append(bad, fmt.Sprintf("%s: %s has %d lines, more than %d", s.at(f.Pos()), f.Name.Name, n, mostFunction))
			}
		}
	}
	return bad
}

// documented: every exported name has a comment that begins with it, so that a
// comment copied with the code is found. In a group the group's comment or one
// behind the name will do.
func documented(t tree) (bad []string) {
	packages := map[string]bool{}
	for _, s := range t.program() {
		has := s.file.Doc != nil && strings.HasPrefix(s.file.Doc.Text(), packageOpening(s.file.Name.Name, s.dir))
		packages[s.dir] = packages[s.dir] || has
		for _, d := range s.file.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				if d.Name.IsExported() && ofExported(d) {
					bad = append(bad, opens(s, d.Name, d.Doc)...)
				}
			case *ast.GenDecl:
				bad = append(bad, group(s, d)...)
			}
		}
	}
	for dir, has := range packages {
		if !has {
			bad = append(bad, fmt.Sprintf("%s: no package comment that begins with the package's name", dir))
		}
	}
	slices.Sort(bad)
	return bad
}

// packageOpening is how a package comment begins.
func packageOpening(name, dir string) string {
	if name == "main" {
		return "Command " + path.Base(dir)
	}
	return "Package " + name + " "
}

// ofExported reports whether a function stands by itself or on an exported type.
func ofExported(f *ast.FuncDecl) bool {
	if f.Recv == nil {
		return true
	}
	e := f.Recv.List[0].Type
	if p, ok := e.(*ast.StarExpr); ok {
		e = p.X
	}
	if i, ok := e.(*ast.IndexExpr); ok {
		e = i.X
	}
	name, ok := e.(*ast.Ident)
	return ok && name.IsExported()
}

// opens finds a comment that is missing or begins with another name.
func opens(s source, name *ast.Ident, doc *ast.CommentGroup) []string {
	if doc == nil {
		return []string{fmt.Sprintf("%s: %s has no comment", s.at(name.Pos()), name.Name)}
	}
	words := strings.Fields(doc.Text())
	if len(words) > 1 && slices.Contains([]string{"A", "An", "The"}, words[0]) {
		words = words[1:]
	}
	if len(words) == 0 || strings.TrimRight(words[0], ",.:;") != name.Name {
		return []string{fmt.Sprintf("%s: the comment of %s begins with another name", s.at(name.Pos()), name.Name)}
	}
	return nil
}

// group finds undocumented names of a declaration of types, constants or
// variables.
func group(s source, d *ast.GenDecl) (bad []string) {
	for _, spec := range d.Specs {
		switch spec := spec.(type) {
		case *ast.TypeSpec:
			doc := spec.Doc
			if doc == nil && !d.Lparen.IsValid() {
				doc = d.Doc
			}
			if spec.Name.IsExported() {
				bad = append(bad, opens(s, spec.Name, doc)...)
			}
		case *ast.ValueSpec:
			exported := slices.IndexFunc(spec.Names, (*ast.Ident).IsExported)
			if exported < 0 {
				continue
			}
			switch name := spec.Names[exported]; {
			case !d.Lparen.IsValid():
				bad = append(bad, opens(s, name, d.Doc)...)
			case d.Doc == nil && spec.Doc == nil && spec.Comment == nil:
				bad = append(bad, fmt.Sprintf("%s: %s has no comment, nor has its group", s.at(name.Pos()), name.Name))
			}
		}
	}
	return bad
}

// unfinished marks work that was put off.
var unfinished = regexp.MustCompile(`\b(TODO|FIXME|XXX|HACK)\b(\([^)\s][^)]*\))?`)

// finished: work that was put off says why, in parentheses behind the mark; no
// comment inside a function is program text.
func finished(t tree) (bad []string) {
	for _, s := range t {
		for _, g := range s.file.Comments {
			for _, c := range g.List {
				for _, m := range unfinished.FindAllStringSubmatch(c.Text, -1) {
					if m[2] == "" {
						bad = append(bad, fmt.Sprintf("%s: %s without a reason in parentheses", s.at(c.Pos()), m[1]))
					}
				}
				if s.inBody(c.Pos()) && isProgram(c.Text) {
					bad = append(bad, fmt.Sprintf("%s: a comment that is program text", s.at(c.Pos())))
				}
			}
		}
	}
	return bad
}

// inBody reports whether a place lies inside a function.
func (s source) inBody(p token.Pos) bool {
	return slices.ContainsFunc(s.file.Decls, func(d ast.Decl) bool {
		f, ok := d.(*ast.FuncDecl)
		return ok && f.Body != nil && f.Body.Pos() < p && p < f.Body.End()
	})
}

// isProgram reports whether a comment line reads as a statement that no prose
// and no formula would be: an opening of a block, a short declaration, a call of
// something in a package.
func isProgram(comment string) bool {
	line, ok := strings.CutPrefix(comment, "//")
	if line = strings.TrimSpace(line); !ok || line == "" {
		return false
	}
	if strings.HasSuffix(line, "{") {
		line += "}"
	}
	file, err := parser.ParseFile(token.NewFileSet(), "", "package p; func _() {\n"+line+"\n}", parser.SkipObjectResolution)
	if err != nil {
		return false
	}
	body := file.Decls[0].(*ast.FuncDecl).Body.List
	if len(body) != 1 {
		return false
	}
	switch st := body[0].(type) {
	case *ast.IfStmt, *ast.ForStmt, *ast.RangeStmt, *ast.SwitchStmt, *ast.DeferStmt, *ast.GoStmt:
		return true
	case *ast.AssignStmt:
		return st.Tok == token.DEFINE
	case *ast.ExprStmt:
		call, ok := st.X.(*ast.CallExpr)
		if !ok {
			return false
		}
		_, ok = call.Fun.(*ast.SelectorExpr)
		return ok
	}
	return false
}

// worksAreCited: every work that cite declares is used by some room, its key
// is unique, and is the name of its variable.
func worksAreCited(t tree) (bad []string) {
	used := map[string]bool{}
	for _, s := range t.program() {
		names := s.names()
		ast.Inspect(s.file, func(n ast.Node) bool {
			if sel, ok := n.(*ast.SelectorExpr); ok {
				if x, ok := sel.X.(*ast.Ident); ok && names[x.Name] == module+"/cite" {
					used[sel.Sel.Name] = true
				}
			}
			return true
		})
	}
	first := map[string]string{}
	for _, s := range t.program() {
		if s.dir != "cite" {
			continue
		}
		for name, key := range works(s.file) {
			if !used[name] {
				bad = append(bad, fmt.Sprintf("%s: nobody cites %s", s.path, name))
			}
			if key != name {
				bad = append(bad, fmt.Sprintf("%s: the key of %s is %q", s.path, name, key))
			}
			if other := first[key]; other != "" {
				bad = append(bad, fmt.Sprintf("%s: key %q is that of %s too", s.path, key, other))
			}
			first[key] = name
		}
	}
	slices.Sort(bad)
	return bad
}

// works returns the keys of the works that a file declares, by variable.
func works(f *ast.File) map[string]string {
	out := map[string]string{}
	for _, d := range f.Decls {
		g, ok := d.(*ast.GenDecl)
		if !ok || g.Tok != token.VAR {
			continue
		}
		for _, spec := range g.Specs {
			v := spec.(*ast.ValueSpec)
			for i, value := range v.Values {
				lit, ok := value.(*ast.CompositeLit)
				if !ok {
					continue
				}
				if typ, ok := lit.Type.(*ast.Ident); ok && typ.Name == "Work" {
					out[v.Names[i].Name] = keyOf(lit)
				}
			}
		}
	}
	return out
}

// keyOf returns the Key of a work's literal.
func keyOf(lit *ast.CompositeLit) string {
	for _, e := range lit.Elts {
		kv, ok := e.(*ast.KeyValueExpr)
		if !ok {
			continue
		}
		value, isText := kv.Value.(*ast.BasicLit)
		if name, ok := kv.Key.(*ast.Ident); ok && isText && name.Name == "Key" {
			key, _ := strconv.Unquote(value.Value)
			return key
		}
	}
	return ""
}

// row is one line of the table of rooms: room, purpose, imports.
var row = regexp.MustCompile("^\\| `([a-z/]+)` \\|([^|]+)\\|([^|]*)\\|$")

// roomsStandInTheTable: ARCHITECTURE.md lists the rooms of the tree, all and no
// other, and for each at least the rooms that it imports.
func roomsStandInTheTable(root fs.FS, t tree) (bad []string) {
	text, err := fs.ReadFile(root, "ARCHITECTURE.md")
	if err != nil {
		return []string{err.Error()}
	}
	may := map[string][]string{}
	for line := range strings.Lines(string(text)) {
		if m := row.FindStringSubmatch(strings.TrimSpace(line)); m != nil {
			may[m[1]] = named(m[3])
		}
	}
	there := map[string]bool{}
	for _, s := range t.program() {
		from := room(s.dir)
		if from == "." {
			continue
		}
		if _, ok := may[from]; !ok && !there[from] {
			bad = append(bad, fmt.Sprintf("ARCHITECTURE.md: room %s is not in the table", from))
		}
		there[from] = true
		for _, to := range s.own() {
			if list, ok := may[from]; ok && !slices.Contains(list, to) {
				bad = append(bad, fmt.Sprintf("%s: %s imports %s, which its row in ARCHITECTURE.md does not name", s.path, from, to))
			}
		}
	}
	for r := range may {
		if !there[r] {
			bad = append(bad, fmt.Sprintf("ARCHITECTURE.md: room %s is not in the tree", r))
		}
	}
	slices.Sort(bad)
	return bad
}

// named returns the rooms in a cell of the table; "tools", "world/*" and
// "everything" stand for several.
func named(cell string) []string {
	var out []string
	for _, word := range strings.FieldsFunc(cell, func(r rune) bool { return strings.ContainsRune(" ,`", r) }) {
		switch word {
		case "tools":
			out = append(out, "quantity", "chance", "cite", "geo")
		case "world/*":
			out = append(append(out, order[4]...), order[5]...)
		case "everything":
			out = append(out, slices.Concat(order...)...)
		default:
			out = append(out, word)
		}
	}
	return out
}

// modulesAreCredited: THIRD_PARTY.md names every module that a file imports.
func modulesAreCredited(root fs.FS, t tree) (bad []string) {
	text, err := fs.ReadFile(root, "THIRD_PARTY.md")
	if err != nil {
		return []string{err.Error()}
	}
	credited := regexp.MustCompile("(?m)^\\| `([^`]+)` ").FindAllStringSubmatch(string(text), -1)
	for _, s := range t {
		for _, p := range s.imports() {
			first, _, _ := strings.Cut(p, "/")
			if !strings.Contains(first, ".") || p == module || strings.HasPrefix(p, module+"/") {
				continue
			}
			if !slices.ContainsFunc(credited, func(c []string) bool { return p == c[1] || strings.HasPrefix(p, c[1]+"/") }) {
				bad = append(bad, fmt.Sprintf("%s: THIRD_PARTY.md does not name %s", s.path, p))
			}
		}
	}
	return bad
}
