package hazard

// Settings lists the numbers of the hazards that no published source gives.
func Settings() []Setting {
	return []Setting{
		{"hazard.lost.rate", lostRate, "1/h", "chance for each hour away from the fire in the dark; no published rate"},
		{"hazard.lost.night_blind", lostBlind, "1", "factor for a night-blind person; no published rate"},
		{"hazard.lost.storm", lostStorm, "1", "factor in a blizzard or dust storm; no published rate"},
		{"hazard.injury.trackless", injuryTrackless, "1", "factor off the path; the published counts are from trails"},
		{"hazard.injury.dark", injuryDark, "1", "factor in the dark; no published rate"},
		{"hazard.injury.fatal", injuryFatal, "1", "share of accidents on a slope of 15 % that kill; no published rate"},
		{"hazard.trench.lame", trenchLame, "1", "least share of speed that trench foot takes, and the least that it leaves; no figure found"},
		{"hazard.trench.mends", trenchMends, "d", "until it mends, half to one and a half times; weeks are told"},
		{"hazard.illness.fluid", illnessFluid, "l", "water that two days of diarrhoea cost"},
		{"hazard.river.drowns", fordDrowns, "1", "share of those swept off their feet who drown; no published rate"},
		{"hazard.ice.breaks", iceBreaks, "1", "chance of breaking through on a crossing near the limit; no published rate"},
		{"hazard.capture.day", captureDay, "1/d", "62 % of escapers of 1933 were caught (Applebaum 2003), spread over 60 days, under watch 2"},
		{"hazard.capture.border", borderCatch[3], "1", "chance of being caught on crossing a border under heavy watch; no published rate"},
	}
}
