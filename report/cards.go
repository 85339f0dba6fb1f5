package report

import (
	"fmt"
	"io"
	"math"
	"strings"

	"github.com/jedib0t/go-pretty/v6/text"

	"github.com/longwalk/longwalk/assess"
)

const cardWidth = 140 // of a line of prose on a card, in characters

// BodyCards writes the cards of the body as a Markdown page: what each
// subsystem is, its sources and range, what it leaves out, how it fails, and
// what it was found to do.
func BodyCards(w io.Writer, cards []assess.BodyCard, settings []assess.BodySetting) error {
	b := &strings.Builder{}
	b.WriteString(`# The body, part by part

One page of cards, one a subsystem, with the figures that the tests find. Written by

    go run ./cmd/longwalk validate body --cards > docs/body.md

and held to what the program finds by the tests. *Aim* is what was wanted, *claimed* what is promised; every figure is of one body with one
set of constants. The named models stand by themselves; a person rests on part of them.
`)
	for _, c := range cards {
		writeCard(b, c)
	}
	b.WriteString("\n## Settings\n\nNumbers of the body that no source settles, or that were chosen within what a source allows.\n\n| number | value | unit | why | nearest source |\n|---|---|---|---|---|\n")
	for _, a := range settings {
		fmt.Fprintf(b, "| %s | %.4g | %s | %s | %s |\n", a.Name, a.Value, a.Unit, a.Why, a.Near)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func writeCard(b *strings.Builder, c assess.BodyCard) {
	fmt.Fprintf(b, "\n## %s\n\n%s\n", c.Name, wrapped(c.What, ""))
	for _, part := range []struct {
		title string
		lines []string
	}{{"It leaves out", c.Leaves}, {"How it fails", c.Fails}} {
		if len(part.lines) > 0 {
			fmt.Fprintf(b, "\n%s:\n\n", part.title)
		}
		for _, line := range part.lines {
			writePoint(b, line)
		}
	}
	if len(c.Observations) > 0 {
		b.WriteString("\n| observed of people | unit | published | body | aim | | claimed | source |\n|---|---|---|---|---|---|---|---|\n")
	}
	for _, o := range c.Observations {
		mark := ""
		if o.OK != nil {
			mark = "OUT"
			if *o.OK {
				mark = "ok"
			}
		}
		fmt.Fprintf(b, "| %s | %s | %s | %s | %s | %s | %s | %s |\n", o.Name, o.Unit, figure(o.Published), figure(o.Observed), o.Aim, mark, o.Claim, o.Source)
	}
	if len(c.Models) > 0 {
		b.WriteString("\n| model | what it gives | range | values printed, computed | largest deviation over tolerance |\n|---|---|---|---|---|\n")
	}
	for _, m := range c.Models {
		fmt.Fprintf(b, "| `%s` | %s | %s | %d, %d | %.1f |\n", m.Name, m.Title, m.Range, m.Printed, m.Computed, m.Worst)
	}
	lead := "\n"
	for _, m := range c.Models {
		for _, caveat := range m.Caveats {
			b.WriteString(lead)
			writePoint(b, withName(caveat, m.Name))
			lead = ""
		}
	}
	b.WriteString("\nSources:\n\n")
	for _, work := range c.Works {
		writePoint(b, fmt.Sprintf("%s: %s", work.Key, work))
	}
}

// writePoint writes a point of a list, its further lines set in under it.
func writePoint(b *strings.Builder, line string) {
	fmt.Fprintf(b, "* %s\n", wrapped(line, "  "))
}

// wrapped returns prose in lines of no more than cardWidth, all but the first set in.
func wrapped(prose, indent string) string {
	lines := strings.Split(text.WrapSoft(prose, cardWidth-len(indent)), "\n")
	for i, line := range lines {
		lines[i] = strings.TrimRight(line, " ")
	}
	return strings.Join(lines, "\n"+indent)
}

// figure returns a number to three places, without an exponent.
func figure(x float64) string {
	if math.Abs(x) >= 1000 {
		return fmt.Sprintf("%.0f", x)
	}
	return fmt.Sprintf("%.3g", x)
}

// withName puts the name of its model before a caveat that does not say it.
func withName(text, model string) string {
	if strings.HasPrefix(text, model) {
		return text
	}
	return model + ": " + text
}
