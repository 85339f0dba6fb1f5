package world_test

import (
	"math"
	"slices"
	"testing"

	"github.com/longwalk/longwalk/geo"
)

// shores are towns by the sea with mean temperatures of January and July as
// generally known, rounded [degC]: on cold currents, and on others.
var shores = []struct {
	name              string
	lat, lon          float64
	january, july     float64
	onColdDryCurrents bool
}{
	{"Lima", -12.05, -77.05, 22.5, 17, true},
	{"Antofagasta", -23.65, -70.4, 20, 13.8, true},
	{"Iquique", -20.2, -70.15, 20.5, 15.5, true},
	{"Arica", -18.5, -70.3, 22, 16, true},
	{"Trujillo", -8.1, -79, 22.5, 17.5, true},
	{"Walvis Bay", -22.95, 14.5, 18, 14, true},
	{"Luderitz", -26.65, 15.15, 18, 14, true},
	{"Port Nolloth", -29.25, 16.87, 15.5, 12.5, true},
	{"San Francisco", 37.77, -122.42, 10.5, 15.5, true},
	{"Eureka", 40.8, -124.16, 8.8, 14, true},
	{"Monterey", 36.6, -121.9, 11, 15.5, true},
	{"San Diego", 32.72, -117.16, 14, 21, true},
	{"Los Angeles", 33.94, -118.4, 14, 20.5, true},
	{"Las Palmas", 28.1, -15.43, 17.8, 22.5, true},
	{"Dakhla", 23.7, -15.93, 17.5, 21.5, true},
	{"Agadir", 30.4, -9.6, 14.3, 21.8, true},
	{"Essaouira", 31.5, -9.77, 14.3, 19.5, true},
	{"Casablanca", 33.57, -7.67, 12.7, 22.3, true},
	{"Nouadhibou", 20.93, -17.03, 19.5, 22.5, true},
	{"Valparaiso", -33.05, -71.6, 17.5, 11.5, true},
	{"La Serena", -29.9, -71.25, 17, 11, true},
	{"Crescent City", 41.75, -124.2, 8.5, 14.5, true},
	{"Newport", 44.63, -124.05, 7, 14.3, true},
	{"Ensenada", 31.87, -116.6, 13, 20.5, true},
	{"Guerrero Negro", 27.97, -114.05, 15, 22, true},
	{"Cape Town", -33.93, 18.42, 21, 12.5, false},
	{"Nouakchott", 18.1, -15.95, 21.5, 27.5, false},
	{"Dakar", 14.7, -17.45, 21.5, 27, false},
	{"Salalah", 17.02, 54.09, 22.8, 26, false},
	{"Concepcion", -36.8, -73.05, 16.5, 9, false},
	{"Lisbon", 38.72, -9.14, 11.5, 23, false},
	{"Porto", 41.15, -8.6, 9.5, 20, false},
	{"A Coruna", 43.37, -8.4, 10.7, 19, false},
	{"Valencia", 39.5, -0.35, 11.8, 25.5, false},
	{"Malaga", 36.7, -4.4, 12.1, 25.5, false},
	{"Nice", 43.65, 7.2, 9, 23.8, false},
	{"Naples", 40.85, 14.25, 9, 24.7, false},
	{"Athens", 37.9, 23.7, 10, 29, false},
	{"Antalya", 36.9, 30.7, 10, 28.5, false},
	{"Beirut", 33.85, 35.5, 14, 27, false},
	{"Alexandria", 31.2, 29.95, 14, 26.5, false},
	{"Tripoli", 32.9, 13.2, 13, 27.5, false},
	{"Algiers", 36.75, 3, 11.5, 25.5, false},
	{"Jeddah", 21.5, 39.2, 23.5, 33, false},
	{"Dubai", 25.25, 55.3, 19, 36, false},
	{"Aden", 12.8, 45, 25.5, 32, false},
	{"Karachi", 24.9, 67.1, 18.5, 30.5, false},
	{"Vancouver", 49.25, -123.1, 4, 18, false},
	{"Prince Rupert", 54.3, -130.35, 2.5, 13.5, false},
	{"Adelaide", -34.9, 138.6, 23, 11, false},
	{"Perth", -31.95, 115.85, 24.5, 13, false},
	{"Carnarvon", -24.9, 113.65, 27, 17, false},
	{"Esperance", -33.86, 121.9, 21, 12.7, false},
	{"Gqeberha", -33.97, 25.6, 21.5, 14.2, false},
	{"Durban", -29.9, 31, 24.5, 17, false},
	{"Comodoro Rivadavia", -45.8, -67.5, 19.5, 7, false},
	{"Mar del Plata", -38, -57.55, 20.3, 7.8, false},
	{"San Jose del Cabo", 23.06, -109.7, 19, 28, false},
	{"Tiksi", 71.64, 128.87, -30, 7.5, false},
	{"Dikson", 73.5, 80.5, -24, 5, false},
	{"Utqiagvik", 71.3, -156.8, -24.5, 4.9, false},
	{"Anadyr", 64.73, 177.5, -21, 11, false},
	{"Okhotsk", 59.36, 143.2, -21, 12, false},
	{"Magadan", 59.56, 150.8, -17, 12, false},
	{"Nome", 64.5, -165.4, -15, 11, false},
	{"Pevek", 69.7, 170.3, -26, 8, false},
	{"Vladivostok", 43.1, 131.9, -12.5, 17.5, false},
	{"Halifax", 44.65, -63.6, -5, 18.5, false},
	{"Saint John's", 47.56, -52.7, -4.5, 15.8, false},
	{"Nain", 56.5, -61.7, -17.5, 10.5, false},
	{"Iqaluit", 63.75, -68.5, -27, 8, false},
	{"Nuuk", 64.18, -51.7, -8, 7, false},
	{"Brest", 48.4, -4.5, 6.5, 16.5, false},
	{"Bergen", 60.38, 5.33, 2, 15, false},
	{"Reykjavik", 64.13, -21.9, 0, 11.5, false},
}

func TestShoresOfColdSeasAreCool(t *testing.T) {
	misses := map[bool][]float64{}
	for _, c := range shores {
		p := geo.Point{Lat: c.lat, Lon: c.lon}
		h, _ := open().HeightAt(p)
		months := open().Climate.At(p, h.Metres).Months
		january, july := months[0].Mean-c.january, months[6].Mean-c.july
		t.Logf("%-20s January %+.1f, July %+.1f K", c.name, january, july)
		misses[c.onColdDryCurrents] = append(misses[c.onColdDryCurrents], january, july)
	}
	for cold, errors := range misses {
		bias, square := 0.0, 0.0
		size := make([]float64, len(errors))
		for i, e := range errors {
			size[i] = math.Abs(e)
			bias += e / float64(len(errors))
			square += e * e / float64(len(errors))
		}
		slices.Sort(size)
		t.Logf("on cold dry currents %v: n %d, bias %.2f, RMSE %.2f, median error %.2f K", cold, len(errors), bias, math.Sqrt(square), size[len(size)/2])
		if math.Sqrt(square) > 2.2 || math.Abs(bias) > 1.3 {
			t.Errorf("shores on cold dry currents %v: bias %.2f, RMSE %.2f K", cold, bias, math.Sqrt(square))
		}
	}
}
