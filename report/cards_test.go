package report_test

import (
	"bytes"
	"os"
	"testing"

	"github.com/longwalk/longwalk/assess"
	"github.com/longwalk/longwalk/report"
)

// The page of cards in docs shows what the body is found to do now.
func TestCardsAreUpToDate(t *testing.T) {
	page, err := os.ReadFile("../docs/body.md")
	if err != nil {
		t.Fatal(err)
	}
	var now bytes.Buffer
	if err := report.BodyCards(&now, assess.BodyCards(), assess.BodySettings()); err != nil {
		t.Fatal(err)
	}
	if bytes.Equal(page, now.Bytes()) {
		return
	}
	was, is := bytes.Split(page, []byte("\n")), bytes.Split(now.Bytes(), []byte("\n"))
	for i := range min(len(was), len(is)) {
		if !bytes.Equal(was[i], is[i]) {
			t.Fatalf("docs/body.md:%d:\n%s\nis now\n%s\ngo run ./cmd/longwalk validate body --cards > docs/body.md", i+1, was[i], is[i])
		}
	}
	t.Fatalf("docs/body.md has %d lines, want %d", len(was), len(is))
}
