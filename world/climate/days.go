package climate

// Days are the usual mean air temperatures of the days of the year, first of
// January first [degC].
type Days [yearDays]float64

// On returns the temperature of a day of the year, 1..365 [degC].
func (d *Days) On(doy int) float64 { return d[doy-1] }

// Days returns DayTemperature of every day, for what walks through the year.
func (n *Normals) Days() *Days {
	var d Days
	for k := range d {
		at := &dayPlaces[k]
		d[k] = n.cubicMean(at.first, at.second, at.share)
	}
	return &d
}

// OpenDays returns OpenTemperature of every day.
func (n *Normals) OpenDays() *Days {
	d := n.Days()
	for k := range d {
		at := &dayPlaces[k]
		d[k] = d[k] + n.Months[at.first].Inversion*(1-at.share) + n.Months[at.second].Inversion*at.share
	}
	return d
}

// dayPlaces are where the days of the year lie between the months.
var dayPlaces = func() (out [yearDays]struct {
	first, second int
	share         float64
},
) {
	for k := range out {
		out[k].first, out[k].second, out[k].share = between(float64(k + 1))
	}
	return out
}()
