package store

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/geo"
)

// The layers of the world to which data can be added.
const (
	Elevation = "elevation"
	Cover     = "cover"
	Climate   = "climate"
	Weather   = "weather"  // of past hours
	Forecast  = "forecast" // of hours to come
)

// metresPerDegree of latitude, for resolutions.
const metresPerDegree = 111_200

// Extent is a box of latitude and longitude [deg]; west may be greater than
// east, across the antimeridian.
type Extent struct {
	South float64 `json:"south"`
	West  float64 `json:"west"`
	North float64 `json:"north"`
	East  float64 `json:"east"`
}

// extentOf returns the extent of a box.
func extentOf(b geo.Box) Extent { return Extent{b.South, b.West, b.North, b.East} }

// Box returns the extent as a box.
func (x Extent) Box() geo.Box {
	return geo.Box{South: x.South, West: x.West, North: x.North, East: x.East}
}

// String writes the extent for a person, to the hundredth of a degree.
func (x Extent) String() string {
	return fmt.Sprintf("%.2f..%.2f N, %.2f..%.2f E", x.South, x.North, x.West, x.East)
}

// Entry is the record of one file.
type Entry struct {
	ID         string    `json:"id"`
	Layer      string    `json:"layer"`  // elevation, cover, climate, weather, forecast
	Source     string    `json:"source"` // such as "hgt" or "copernicus-glo30"
	Name       string    `json:"name"`
	Path       string    `json:"path"` // in the store, or absolute of a file of the user's
	Extent     Extent    `json:"extent"`
	Resolution float64   `json:"resolution_m"`
	Rows       int       `json:"rows,omitempty"`     // of cover
	Variable   string    `json:"variable,omitempty"` // of climate
	Month      int       `json:"month,omitempty"`    // of climate; 0: all twelve
	Voids      string    `json:"voids,omitempty"`    // of heights: VoidsFill, or "" where coarser heights answer
	From       time.Time `json:"from,omitzero"`      // first hour of weather, UTC
	To         time.Time `json:"to,omitzero"`        // last hour of weather, UTC
	Size       int64     `json:"size"`
	SHA256     string    `json:"sha256"`
	Modified   time.Time `json:"modified"`
	Added      time.Time `json:"added"`
	URL        string    `json:"url,omitempty"`
	Licence    string    `json:"licence,omitempty"`
	Work       cite.Work `json:"work"`
}

// sumFile returns the SHA-256 of a file in hexadecimal.
func sumFile(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", fmt.Errorf("store: %w", err)
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return "", fmt.Errorf("store: %w", err)
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

func sumText(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

// writeWhole writes a file under another name and renames it, so that nobody
// sees half of it.
func writeWhole(path string, data []byte) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return fmt.Errorf("store: %w", err)
	}
	f, err := os.CreateTemp(filepath.Dir(path), ".new-*")
	if err != nil {
		return fmt.Errorf("store: %w", err)
	}
	_, err = f.Write(data)
	if err = errors.Join(err, f.Sync(), f.Close()); err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		return errors.Join(fmt.Errorf("store: %w", err), os.Remove(f.Name()))
	}
	return nil
}
