package atlas

import "github.com/longwalk/longwalk/cite"

// Layer tells what one layer is and where it comes from.
type Layer struct {
	Name       string
	Resolution string
	Note       string
	Work       cite.Work
}

// Layers lists what the atlas holds.
func (a *Atlas) Layers() []Layer {
	return []Layer{
		{"elevation", "5 arc-minutes, mean of the cell", "median error 37 m at 88 places of known height; peaks, gorges and single passes are not in it", cite.ITUP1511},
		{"summits", "estimated within 10 km", "median error 86 m at 68 known summits: from the highest ground of blocks of 2.8 degrees, spread over their cells by the relief", cite.CesiumHeights},
		{"temperature", "0.75 degree, monthly means 1979-2014", "belongs to the mean height of its cell", cite.ITUP1510},
		{"rain", "0.25 degree, monthly", "liquid only: snowfall is not in it", cite.ITUP837},
		{"wind", "2.5 degrees, monthly mean vectors 1982-1992", "made for the sea: 1 m/s above stations on land on the median, meaningless over high ground", cite.NavyWinds},
		{"rivers", "drawn for 1:10 million", "1,454 greater rivers; streams and many rivers are not in it", cite.NaturalEarth},
		{"lakes", "drawn for 1:10 million", "of today: reservoirs carry the year of their dam where the map has it", cite.NaturalEarth},
		{"sea", "drawn for 1:10 million", "the Caspian counts as sea", cite.NaturalEarth},
		{"provinces", "drawn for 1:10 million, thinned to 450 m", "today's first-level units", cite.NaturalEarth},
		{"places", "a thousandth of a degree", "places of today with 1,000 people or more", cite.GeoNames},
		{"towns", "a thousandth of a degree", "English names of 7,322 towns, merged into places", cite.NaturalEarthTowns},
	}
}
