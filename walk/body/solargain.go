package body

import (
	"math"

	"github.com/longwalk/longwalk/cite"
)

// Fanger's projected area factors, as ASHRAE 55 has them: a row for each 15
// degrees of azimuth from the front, a column for each 15 degrees of solar
// elevation.
var (
	standingArea = [13][7]float64{
		{0.350, 0.350, 0.314, 0.258, 0.206, 0.144, 0.082},
		{0.342, 0.342, 0.310, 0.252, 0.200, 0.140, 0.082},
		{0.330, 0.330, 0.300, 0.244, 0.190, 0.132, 0.082},
		{0.310, 0.310, 0.275, 0.228, 0.175, 0.124, 0.082},
		{0.283, 0.283, 0.251, 0.208, 0.160, 0.114, 0.082},
		{0.252, 0.252, 0.228, 0.188, 0.150, 0.108, 0.082},
		{0.230, 0.230, 0.214, 0.180, 0.148, 0.108, 0.082},
		{0.242, 0.242, 0.222, 0.180, 0.153, 0.112, 0.082},
		{0.274, 0.274, 0.245, 0.203, 0.165, 0.116, 0.082},
		{0.304, 0.304, 0.270, 0.220, 0.174, 0.121, 0.082},
		{0.328, 0.328, 0.290, 0.234, 0.183, 0.125, 0.082},
		{0.344, 0.344, 0.304, 0.244, 0.190, 0.128, 0.082},
		{0.347, 0.347, 0.308, 0.246, 0.191, 0.128, 0.082},
	}
	sittingArea = [13][7]float64{
		{0.290, 0.324, 0.305, 0.303, 0.262, 0.224, 0.177},
		{0.292, 0.328, 0.294, 0.288, 0.268, 0.227, 0.177},
		{0.288, 0.332, 0.298, 0.290, 0.264, 0.222, 0.177},
		{0.274, 0.326, 0.294, 0.289, 0.252, 0.214, 0.177},
		{0.254, 0.308, 0.280, 0.276, 0.241, 0.202, 0.177},
		{0.230, 0.282, 0.262, 0.260, 0.233, 0.193, 0.177},
		{0.216, 0.260, 0.248, 0.244, 0.220, 0.186, 0.177},
		{0.234, 0.258, 0.236, 0.227, 0.208, 0.180, 0.177},
		{0.262, 0.260, 0.224, 0.208, 0.196, 0.176, 0.177},
		{0.280, 0.260, 0.210, 0.192, 0.184, 0.170, 0.177},
		{0.298, 0.256, 0.194, 0.174, 0.168, 0.168, 0.177},
		{0.306, 0.250, 0.180, 0.156, 0.156, 0.166, 0.177},
		{0.300, 0.240, 0.168, 0.152, 0.152, 0.164, 0.177},
	}
)

// fanger interpolates a table of projected areas at azimuth and elevation
// [deg].
func fanger(table *[13][7]float64, azimuth, elevation float64) float64 {
	x, y := clamp(azimuth, 0, 180)/15, clamp(elevation, 0, 90)/15
	i, j := int(math.Min(11, x)), int(math.Min(5, y))
	fx, fy := x-float64(i), y-float64(j)
	top := table[i][j]*(1-fy) + table[i][j+1]*fy
	bottom := table[i+1][j]*(1-fy) + table[i+1][j+1]*fy
	return top*(1-fx) + bottom*fx
}

// solarGainModel gives the effective radiant field of the sun (ASHRAE 55).
func solarGainModel() cite.Model {
	row := func(elevation, azimuth float64) cite.Values {
		return cite.Values{"elevation": elevation, "azimuth": azimuth, "direct": 800, "transmittance": 0.5, "sky_view": 0.5, "exposed": 0.5}
	}
	const table = "ASHRAE 55-2017, validation table of solar gain"
	return cite.Model{
		Name: "body/solar-gain", Title: "Radiant gain of a person from the sun, also behind glass (ASHRAE 55)",
		Formula: "ERF = (asw/0.95) feff tau [0.5 fsvv D + fp fbes I + 0.5 fsvv (I sin b + D) rho]; dTmrt = ERF/(6 feff); D = 0.2 I, rho = 0.6",
		Inputs: []cite.Quantity{
			need("elevation", "deg", "elevation of the sun", 0, 90), need("azimuth", "deg", "of the sun from the person's front", 0, 180),
			need("direct", "W/m2", "direct normal radiation", 200, 1000), option("transmittance", "1", "of glass", 1),
			option("sky_view", "1", "share of the sky in view", 1), option("exposed", "1", "share of the body in the sun", 1),
			option("absorptance", "1", "of skin and cloth", 0.7), pick("posture", "posture", "sitting", "standing"),
		},
		Outputs: []cite.Quantity{gives("erf", "W/m2", "effective radiant field"), gives("delta_tmrt", "K", "rise of the mean radiant temperature")},
		Works:   []cite.Work{cite.ASHRAE55},
		Checks: []cite.Check{
			printed(table, row(0, 120), "erf", 43.3, 0.1), printed(table, row(0, 120), "delta_tmrt", 10.4, 0.1),
			printed(table, row(60, 120), "erf", 63.2, 0.1), printed(table, row(60, 120), "delta_tmrt", 15.1, 0.1),
			printed(table, row(90, 120), "erf", 65.3, 0.1), printed(table, row(90, 120), "delta_tmrt", 15.6, 0.1),
			printed(table, row(30, 0), "erf", 63.1, 0.1), printed(table, row(30, 0), "delta_tmrt", 15.1, 0.1),
		},
		Eval: evalSolarGain,
	}
}

func evalSolarGain(in cite.Values) (cite.Values, error) {
	area, feff := &sittingArea, 0.696
	if in["posture"] == 1 {
		area, feff = &standingArea, 0.725
	}
	direct, sky := in["direct"], in["sky_view"]
	diffuse := 0.2 * direct
	onGround := (direct*math.Sin(in["elevation"]*math.Pi/180) + diffuse) * 0.6
	erf := feff * (0.5*sky*diffuse + fanger(area, in["azimuth"], in["elevation"])*in["exposed"]*direct + 0.5*sky*onGround) *
		in["transmittance"] * in["absorptance"] / 0.95
	return cite.Values{"erf": erf, "delta_tmrt": erf / (6 * feff)}, nil
}
