package report

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"regexp"
	"strings"
	"testing"

	"github.com/longwalk/longwalk/check"
)

func page1(t *testing.T) string { return string(render(t, Formats()[1], fixture())) }

func TestThePageFetchesNothing(t *testing.T) {
	html := page1(t)
	for _, m := range regexp.MustCompile(`(?i)\b(?:src|href|action|poster|data)="([^"]*)"|url\(([^)]*)\)|@import`).FindAllString(html, -1) {
		ok := strings.Contains(m, `"#`) || strings.Contains(m, `"data:image/png;base64,`) || strings.HasPrefix(m, "url(#")
		if !ok {
			t.Errorf("the page refers to %.80s", m)
		}
	}
	if !strings.Contains(html, "default-src &#39;none&#39;") {
		t.Error("the page does not forbid itself to fetch")
	}
}

func TestThePageIsSmallEnoughToSend(t *testing.T) {
	if n := len(page1(t)); n > 1_500_000 {
		t.Errorf("the page has %d bytes", n)
	}
}

// svgs are the pictures of the page, each an XML document of its own.
func svgs(html string) []string {
	return regexp.MustCompile(`(?s)<svg .*?</svg>`).FindAllString(html, -1)
}

func TestEveryPictureIsWellFormedAndSaysWhatItShows(t *testing.T) {
	pictures := svgs(page1(t))
	if len(pictures) < 20 {
		t.Fatalf("%d pictures", len(pictures))
	}
	ids := map[string]bool{}
	for _, s := range pictures {
		d := xml.NewDecoder(strings.NewReader(s))
		for {
			token, err := d.Token()
			if err == io.EOF {
				break
			}
			if err != nil {
				t.Fatalf("%v in %.200s", err, s)
			}
			if e, ok := token.(xml.StartElement); ok {
				for _, a := range e.Attr {
					if a.Name.Local == "id" && ids[a.Value] {
						t.Errorf("id %q twice", a.Value)
					} else if a.Name.Local == "id" {
						ids[a.Value] = true
					}
				}
			}
		}
		if !strings.Contains(s, "<title") && !strings.Contains(s, "aria-label=") {
			t.Errorf("no words for %.120s", s)
		}
		if strings.Contains(s, "NaN") || strings.Contains(s, "Inf") {
			t.Errorf("a number is missing in %.120s", s)
		}
	}
}

func TestNamesFromADocumentCannotRunInThePage(t *testing.T) {
	const evil = `<script>alert(1)</script>"><img src=x onerror=alert(2)>`
	a := fixture()
	a.Journey.Name, a.Journey.Question, a.Journey.Story, a.Journey.From = evil, evil, evil, evil
	a.Answer.Sentence, a.Answer.Binding = evil, evil
	a.Ensemble.Persons[0].Name, a.Ensemble.Sample[0].Events[0].Text = evil, evil
	a.Ensemble.Deaths[0].Cause = evil
	a.Ensemble.Causes[evil] = 0.5
	a.Route.Waypoints[1].Name, a.Route.Stages[0].Hazard, a.Route.Profile[0].Power = evil, evil, evil
	a.Backdrop.Places[0].Name = evil
	a.Document.Source, a.Document.File = evil, "a b'; rm -rf $HOME.yaml"
	a.Claims = []check.Finding{{ID: `x" onclick="alert(3)`, Told: evil, Reason: evil, Evidence: []string{evil}}}
	a.Caveats = []string{evil}
	html := string(render(t, Formats()[1], a))
	for _, bad := range []string{"<script>alert", "<img src=x", `" onclick="`} {
		if strings.Contains(html, bad) {
			t.Errorf("found %s in the page", bad)
		}
	}
	if !strings.Contains(html, `longwalk run &#39;a b&#39;\&#39;&#39;; rm -rf $HOME.yaml&#39;`) {
		t.Error("the command line is not quoted for a shell")
	}
	var b bytes.Buffer
	a.Journey.Name = "red \x1b[31m"
	if err := Text(&b, a); err != nil || strings.Contains(b.String(), "\x1b") {
		t.Errorf("a name steers the terminal, or %v", err)
	}
}

func TestTheFirstScreenAnswers(t *testing.T) {
	html := page1(t)
	head := html[strings.Index(html, "<header"):strings.Index(html, "</header>")]
	for _, want := range []string{"most likely nobody reaches Sikkim", "What stops them", "2 of 10", "15 to 26 of 100"} {
		if !strings.Contains(head, want) {
			t.Errorf("%q is not in the first screen", want)
		}
	}
}

func TestAPlanHasNoPeopleAndNoClaims(t *testing.T) {
	html := string(render(t, Formats()[1], planOnly()))
	for _, id := range []string{"people", "story", "claims", "matters", "spared"} {
		if strings.Contains(html, fmt.Sprintf(`<section id=%q`, id)) {
			t.Errorf("a plan has a section %q", id)
		}
	}
	for _, id := range []string{"map", "ground", "stages", "caveats", "works", "again"} {
		if !strings.Contains(html, fmt.Sprintf(`<section id=%q`, id)) {
			t.Errorf("a plan has no section %q", id)
		}
	}
}

func TestChancesAreSaidWithoutMoreDigitsThanTheyBear(t *testing.T) {
	for p, want := range map[float64]string{0: "0 of 10", 0.02: "2 of 100", 0.31: "3 of 10", 0.97: "97 of 100", 1: "10 of 10"} {
		if got := ofTen(p); got != want {
			t.Errorf("%v is said as %q, want %q", p, got, want)
		}
	}
	for x, want := range map[float64]string{12.34: "12", 0.04567: "0.046", 91400: "91\u202f000", -21.4: "−21", 3: "3"} {
		if got := figures(x, 2); got != want {
			t.Errorf("%v is written %q, want %q", x, got, want)
		}
	}
}

func TestLettersTellPeopleApart(t *testing.T) {
	got := letters(fixtureNames)
	want := []string{"R", "Mak", "P", "Ko", "Mar", "Z", "S", "Kr"}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("found %v, want %v", got, want)
	}
	if got := letters([]string{"Ann", "Ann"}); got[0] == got[1] {
		t.Errorf("two people are both %q", got[0])
	}
}

func TestAHundredPartiesAreAHundred(t *testing.T) {
	for _, counts := range [][]int{{1, 1, 1}, {199, 1}, {0, 0, 7}, {33, 33, 34}} {
		sum := 0
		for _, n := range shares(counts, 100) {
			sum += n
		}
		if sum != 100 {
			t.Errorf("%v gives %d parties", counts, sum)
		}
	}
}
