package report

import (
	"io"
	"time"

	"github.com/parquet-go/parquet-go"

	"github.com/longwalk/longwalk/assess"
)

// WalkRow is one row of walks.parquet: how one person's part in one walk ended.
type WalkRow struct {
	Walk  int32   `parquet:"walk"` // number in the ensemble, from 0
	Seed  uint64  `parquet:"seed"` // of the walk
	Name  string  `parquet:"name,dict"`
	Fate  string  `parquet:"fate,dict"`  // arrived, died, left, caught, stranded, not met
	Cause string  `parquet:"cause,dict"` // of death, else empty
	Day   float64 `parquet:"day"`        // since departure [d]
	Km    float64 `parquet:"km"`         // along the route [km]
	Lat   float64 `parquet:"lat"`        // [deg]
	Lon   float64 `parquet:"lon"`        // [deg]
	Date  int32   `parquet:"date,date"`  // local solar date
}

// Parquet writes one row for each walk and person. Without walks there is a
// file without rows.
func Parquet(w io.Writer, a *assess.Assessment) error {
	out := parquet.NewGenericWriter[WalkRow](w, parquet.Compression(&parquet.Snappy), parquet.CreatedBy("longwalk", a.Version, ""))
	var rows []WalkRow
	for _, o := range a.Ensemble.Outcomes {
		for _, e := range o.Ends {
			rows = append(rows, WalkRow{
				Walk: int32(o.Walk), Seed: uint64(o.Seed), Name: e.Name, Fate: string(e.Fate), Cause: e.Cause,
				Day: e.Day, Km: e.Km, Lat: e.At.Lat, Lon: e.At.Lon, Date: daysSince1970(e.Date),
			})
		}
	}
	if _, err := out.Write(rows); err != nil {
		return err
	}
	return out.Close()
}

// daysSince1970 is how Parquet counts dates.
func daysSince1970(t time.Time) int32 {
	s := t.Unix()
	d := s / 86400
	if s%86400 < 0 {
		d--
	}
	return int32(d)
}
