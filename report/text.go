package report

import (
	"fmt"
	"io"
	"os"
	"strings"
	"unicode"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"
	"golang.org/x/term"

	"github.com/longwalk/longwalk/assess"
)

// usualWidth is how wide the summary is where no terminal says otherwise
// [columns].
const usualWidth = 100

// Text writes a summary for the terminal, as wide as the terminal is: the
// answer, the people, the stages and the claims.
func Text(w io.Writer, a *assess.Assessment) error {
	width := usualWidth
	if f, ok := w.(*os.File); ok {
		if n, _, err := term.GetSize(int(f.Fd())); err == nil && n > 0 {
			width = n
		}
	}
	return TextAt(w, a, width)
}

// TextAt writes the summary so many columns wide, 40 at least.
func TextAt(w io.Writer, a *assess.Assessment, width int) error {
	s := summary{width: max(40, min(width, 160)), a: a}
	s.answer()
	if !a.PlanOnly && len(a.Ensemble.Persons) > 0 {
		s.people()
	}
	s.spared()
	s.stages()
	s.claims()
	if n := len(a.Caveats); n > 0 {
		s.paragraph(fmt.Sprintf("%s and %s: see the report.", plural(n, "caveat", "caveats"), plural(len(a.Assumed), "assumption", "assumptions")))
	}
	_, err := io.WriteString(w, s.b.String())
	return err
}

// summary is the text being written.
type summary struct {
	b     strings.Builder
	width int
	a     *assess.Assessment
}

// plain removes what could steer a terminal: names come from documents.
func plain(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || r == '\u2028' || r == '\u2029' {
			return -1
		}
		return r
	}, s)
}

func (s *summary) paragraph(p string) {
	p = strings.ReplaceAll(plain(p), " %", "\u00a0%")
	for line := range strings.Lines(text.WrapSoft(p, s.width) + "\n") {
		s.b.WriteString(strings.TrimRight(line, " \n") + "\n")
	}
}

func (s *summary) answer() {
	s.paragraph(s.a.Journey.Name + ". " + s.a.Journey.Question)
	s.b.WriteString("\n")
	s.paragraph(s.a.Answer.Sentence)
	if s.a.Answer.Binding != "" {
		s.paragraph(s.a.Answer.Binding)
	}
	s.b.WriteString("\n")
	var rows [][]string
	for _, f := range s.a.Answer.Figures {
		rows = append(rows, []string{f.Value, f.Label, f.Small})
	}
	s.table(nil, rows, "r", 3)
}

func (s *summary) people() {
	head := []string{"who", "arrives in", "of 100", "alive in", "ends by"}
	var rows [][]string
	for i, r := range personRows(s.a) {
		p := s.a.Ensemble.Persons[i]
		var ends []string
		for _, c := range causesByWeight(p.Causes) {
			if len(ends) < 3 && p.Causes[c] >= 0.005 {
				ends = append(ends, c+" "+percent(p.Causes[c]))
			}
		}
		alive := ofTen(p.Survival.Estimate)
		if r.Unmet {
			alive, ends = "", []string{"not met"}
		}
		rows = append(rows, []string{r.Name, r.Arrives, strings.TrimSuffix(r.Interval, " of 100"), alive, strings.Join(ends, ", ")})
	}
	s.table(head, rows, "lrrrl", 5)
}

func (s *summary) spared() {
	var rows [][]string
	for _, r := range sparedRows(s.a) {
		rows = append(rows, []string{r.Words, r.Km, r.Arrives, r.Killer})
	}
	s.table([]string{"spared", "km", "anyone arrives", "most die of"}, rows, "lrrl", 4)
}

func (s *summary) stages() {
	if len(s.a.Route.Stages) == 0 {
		return
	}
	head := []string{"from " + s.a.Route.Stages[0].From + " to", "km", "days", "water l", "food kg", "dry km", "night °C", "noon °C", "threat", "deaths"}
	var rows [][]string
	for _, st := range s.a.Route.Stages {
		rows = append(rows, []string{
			st.To, whole(st.Km), figures(st.Days, 2), figures(st.WaterL, 2), figures(st.FoodKg, 2), whole(st.DryKm),
			whole(st.ColdNight), whole(st.HotNoon), st.Hazard, percent(st.Deaths),
		})
	}
	columns := 10
	if s.width < 96 {
		columns = 6
	}
	s.table(head, rows, "lrrrrrrrlr", columns)
}

func (s *summary) claims() {
	if len(s.a.Claims) == 0 {
		return
	}
	head := []string{"claim", "verdict", "told", "because"}
	var rows [][]string
	for _, c := range claimCards(s.a) {
		because := c.Reason
		if c.Margin != "" && c.Margin != "none" {
			because += " (" + c.Margin + ")"
		}
		rows = append(rows, []string{c.ID, c.Symbol + " " + string(c.Verdict), c.Told, because})
	}
	s.table(head, rows, "llll", 4)
}

// table writes columns side by side, the last text columns wrapped to what the
// width leaves; each letter of align is l or r.
func (s *summary) table(head []string, rows [][]string, align string, columns int) {
	if len(rows) == 0 {
		return
	}
	t := table.NewWriter()
	style := table.StyleLight
	style.Options = table.Options{SeparateHeader: head != nil}
	style.Format.Header = text.FormatDefault
	style.Box.PaddingLeft, style.Box.PaddingRight = "", "  "
	t.SetStyle(style)
	if head != nil {
		t.AppendHeader(cells(head, columns))
	}
	for _, r := range rows {
		t.AppendRow(cells(r, columns))
	}
	room := s.rooms(head, rows, columns)
	var configs []table.ColumnConfig
	for i := range columns {
		c := table.ColumnConfig{Number: i + 1, WidthMax: room[i], WidthMaxEnforcer: text.WrapSoft}
		if i < len(align) && align[i] == 'r' {
			c.Align, c.AlignHeader = text.AlignRight, text.AlignRight
		}
		configs = append(configs, c)
	}
	t.SetColumnConfigs(configs)
	for line := range strings.Lines(t.Render() + "\n") {
		s.b.WriteString(strings.TrimRight(line, " \n") + "\n")
	}
	s.b.WriteString("\n")
}

func cells(values []string, columns int) table.Row {
	var row table.Row
	for i, v := range values {
		if i < columns {
			row = append(row, plain(v))
		}
	}
	return row
}

// rooms shares the width among the columns: each gets what it needs, and the
// widest give way until all fit.
func (s *summary) rooms(head []string, rows [][]string, columns int) []int {
	need := make([]int, columns)
	for _, r := range append([][]string{head}, rows...) {
		for i := range min(columns, len(r)) {
			need[i] = max(need[i], text.StringWidth(plain(r[i])))
		}
	}
	for {
		sum, widest := 2*columns, 0
		for i, n := range need {
			sum += n
			if n > need[widest] {
				widest = i
			}
		}
		if sum <= s.width || need[widest] <= 8 {
			return need
		}
		need[widest]--
	}
}
