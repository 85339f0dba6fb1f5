package journey

import (
	_ "embed"
	"strconv"
	"strings"
)

//go:embed starter.yaml
var starter string

// Starter returns a commented journey document of that name, which runs as it
// is and is meant to be written over.
func Starter(name string) []byte {
	if strings.TrimSpace(name) == "" {
		name = "My journey"
	}
	// YAML knows every escape of a Go string.
	return []byte(strings.Replace(starter, `"NAME"`, strconv.QuoteToGraphic(strings.ToValidUTF8(name, "?")), 1))
}
