package report

import (
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"io"
	"math"
	"path/filepath"
	"strings"

	"github.com/longwalk/longwalk/assess"
	"github.com/longwalk/longwalk/check"
)

//go:embed page
var pageFiles embed.FS

var pageTemplate = template.Must(template.New("page.tmpl").Funcs(template.FuncMap{
	"whole": whole, "fig": figures, "percent": percent, "dateText": dateText, "add": func(a, b int) int { return a + b }, "upper": strings.ToUpper,
}).ParseFS(pageFiles, "page/*.tmpl"))

// page is what the template shows, in the order of the page.
type page struct {
	A      *assess.Assessment
	Style  template.CSS
	Script template.JS
	Policy string // what the page may do: fetch nothing, run its own script only

	Lead     string // the answer's first sentence
	Also     string // the rest of it
	Waffle   template.HTML
	Map      *mapPage
	Rows     []personRow
	Causes   []causeKey
	Fates    []causeKey
	Survival []template.HTML
	Spared   []sparedRow
	Bodies   []bodyRow
	Story    []moment
	Events   []moment
	Ground   []template.HTML
	Stages   []stageRow
	Claims   []claimCard
	Verdicts []verdictCount
	Matters  []influence
	Command  string
	Source   string
	Sections []section
	Alt      struct{ Survival, Ground string }
}

// section is an entry of the page's table of contents.
type section struct{ ID, Title string }

// mapPage is the map with its list of places.
type mapPage struct {
	Image     template.URL
	Width     float64
	Tall      bool
	Aspect    template.CSS
	Layers    []template.HTML
	Waypoints []waypointRow
	Deaths    bool
	Spread    bool
	Borders   bool
	Replay    *replay
}

// waypointRow is one place of the way in words.
type waypointRow struct {
	No                 int
	Name, Km, Date     string
	Reached, DayInWalk string
	End                bool
}

// HTML writes the report: one page that needs neither network nor script.
func HTML(w io.Writer, a *assess.Assessment) error {
	style, err := pageFiles.ReadFile("page/page.css")
	if err != nil {
		return err
	}
	script, err := pageFiles.ReadFile("page/page.js")
	if err != nil {
		return err
	}
	sum := sha256.Sum256(script)
	p := page{
		A: a, Style: template.CSS(style), Script: template.JS(script),
		Policy: "default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'; base-uri 'none'; form-action 'none'",
		Map:    mapOf(a), Stages: stageRows(a), Claims: claimCards(a), Verdicts: verdictCounts(a), Command: command(a),
	}
	if a.Document != nil {
		p.Source = a.Document.Source
	}
	if len(a.Route.Profile) > 1 {
		p.Alt.Ground = groundSentence(a)
	}
	if !a.PlanOnly && a.Ensemble.Runs > 0 {
		p.Waffle, p.Rows, p.Causes, p.Fates = waffle(a), personRows(a), causeKeys(a), otherKeys(a)
		p.Bodies, p.Story, p.Events, p.Matters, p.Spared = bodyRows(a), story(a), everyEvent(a), influences(a), sparedRows(a)
		if len(a.Ensemble.Alive) > 1 {
			p.Alt.Survival = survivalSentence(a)
		}
	}
	for _, f := range frames {
		if p.Rows != nil {
			p.Survival = append(p.Survival, survival(a, f))
		}
		p.Ground = append(p.Ground, groundChart(a, f))
	}
	p.Lead, p.Also = headline(a.Answer.Sentence)
	p.Sections = p.sections()
	return pageTemplate.Execute(w, &p)
}

// headline parts the answer to the question from what is said of the claims.
func headline(sentence string) (lead, also string) {
	for _, begin := range []string{". Of ", ". Nothing ", ". Nobody was "} {
		if i := strings.LastIndex(sentence, begin); i >= 0 {
			return sentence[:i+1], sentence[i+2:]
		}
	}
	return sentence, ""
}

// sections lists the parts that this report has.
func (p *page) sections() []section {
	var out []section
	for _, s := range []struct {
		there     bool
		id, title string
	}{
		{p.Map != nil, "map", "Map"},
		{p.Rows != nil, "people", "People"},
		{p.Spared != nil, "spared", "What if"},
		{p.Story != nil, "story", "One walk"},
		{len(p.A.Route.Profile) > 1, "ground", "Ground"},
		{p.Stages != nil, "stages", "Stages"},
		{p.Claims != nil, "claims", "Told claims"},
		{p.Matters != nil, "matters", "What matters"},
		{true, "caveats", "Caveats"},
		{true, "works", "Works"},
		{true, "again", "Run it again"},
	} {
		if s.there {
			out = append(out, section{s.id, s.title})
		}
	}
	return out
}

func mapOf(a *assess.Assessment) *mapPage {
	b, ok := mapBox(a)
	if !ok {
		return nil
	}
	v := viewOf(b, 1080, 1040)
	if v.h > v.w*0.95 {
		v = v.to(math.Min(v.w, 652)) // beside the list of places
	}
	m := &mapPage{Width: v.w, Tall: v.h > v.w*0.95, Aspect: template.CSS("aspect-ratio:" + num(v.w) + "/" + num(v.h)), Deaths: len(a.Ensemble.Deaths) > 0, Borders: len(a.Backdrop.Borders) > 0, Replay: replayOf(a, v)}
	if img := relief(a.Backdrop, v); img != nil {
		m.Image = template.URL("data:image/png;base64," + base64.StdEncoding.EncodeToString(img))
	}
	for _, l := range looks {
		u := v
		if l.class == "narrow" {
			u = v.to(math.Min(380, v.w))
		}
		m.Layers = append(m.Layers, mapDrawing(a, u, l))
	}
	if a.Document != nil {
		m.Spread = a.Document.From.Spread > 0 || a.Document.To.Spread > 0
	}
	for i, w := range a.Route.Waypoints {
		r := waypointRow{No: i + 1, Name: w.Name, Km: whole(w.Km), End: w.Kind != "via"}
		if d := departure(a); !d.IsZero() {
			r.Date = dateOf(d.AddDate(0, 0, int(dayAt(a.Route.Profile, w.Km))))
		}
		for _, q := range a.Ensemble.Passed {
			if q.Name == w.Name && a.Ensemble.Runs > 0 {
				r.Reached = ofTen(q.Reached.Estimate)
				if q.Reached.Estimate > 0 && q.Day.P95 > 0 {
					r.DayInWalk = fmt.Sprintf("day %s–%s", whole(q.Day.P05), whole(q.Day.P95))
				}
			}
		}
		m.Waypoints = append(m.Waypoints, r)
	}
	return m
}

// stageRow is a stage with what the table needs besides its figures.
type stageRow struct {
	assess.StageReport
	No          int
	Cold, Hot   string // classes of temperature
	DeathsWidth float64
	Worst       bool
}

func stageRows(a *assess.Assessment) []stageRow {
	most, worst := 0.0, -1
	for i, s := range a.Route.Stages {
		if s.Deaths > most {
			most, worst = s.Deaths, i
		}
	}
	var out []stageRow
	for i, s := range a.Route.Stages {
		out = append(out, stageRow{s, i + 1, warmth(s.ColdNight), warmth(s.HotNoon), 100 * s.Deaths / math.Max(most, 1e-9), i == worst})
	}
	return out
}

// warmth is the class of a temperature [degC].
func warmth(c float64) string {
	switch {
	case c <= -20:
		return "t1"
	case c <= -5:
		return "t2"
	case c >= 38:
		return "t5"
	case c >= 30:
		return "t4"
	}
	return ""
}

// claimCard is a finding as it is shown.
type claimCard struct {
	check.Finding
	Class, Symbol string
}

// verdicts with their signs, so that none leans on colour alone.
var verdictSigns = []struct {
	verdict check.Verdict
	class   string
	symbol  string
}{
	{check.Impossible, "impossible", "✕"}, {check.Contradicted, "contradicted", "≠"}, {check.Strained, "strained", "△"}, {check.Possible, "possible", "✓"}, {check.CannotTell, "open", "?"},
}

func claimCards(a *assess.Assessment) []claimCard {
	var out []claimCard
	for _, f := range a.Claims {
		c := claimCard{Finding: f, Class: "open", Symbol: "?"}
		for _, s := range verdictSigns {
			if s.verdict == f.Verdict {
				c.Class, c.Symbol = s.class, s.symbol
			}
		}
		out = append(out, c)
	}
	return out
}

// verdictCount is how many claims have one verdict.
type verdictCount struct {
	Verdict       check.Verdict
	Class, Symbol string
	N             int
}

func verdictCounts(a *assess.Assessment) []verdictCount {
	var out []verdictCount
	for _, s := range verdictSigns {
		n := 0
		for _, f := range a.Claims {
			if f.Verdict == s.verdict {
				n++
			}
		}
		if n > 0 {
			out = append(out, verdictCount{s.verdict, s.class, s.symbol, n})
		}
	}
	return out
}

// command is how the answer is computed again.
func command(a *assess.Assessment) string {
	file := "journey.yaml"
	if a.Document != nil && a.Document.File != "" {
		file = filepath.Base(a.Document.File)
	}
	if strings.ContainsAny(file, " '\"\\$`&|;<>()*?[]#~") {
		file = "'" + strings.ReplaceAll(file, "'", `'\''`) + "'"
	}
	if a.PlanOnly {
		return "longwalk run " + file + " --plan-only"
	}
	return fmt.Sprintf("longwalk run %s --runs %d --seed %d", file, a.Ensemble.Runs, a.Ensemble.Seed)
}
