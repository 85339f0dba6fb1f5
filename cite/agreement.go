package cite

// Settings that were fitted to, or are held against, measured places.
var (
	SettingValley = Work{
		Key: "SettingValley", Authors: "Longwalk", Kind: Setting,
		Title: "Over summits the lapse is less by 1.5 K/km; dry valley floors are warmer by 3.2 K/km of depth; where the year swings by 35 K cold air pools in valleys, by 18.6 K/km without sun",
		Where: "fitted by Longwalk to 552 months of 46 stations: RMSE 1.76 K, 1.85 K with every region left out of the fit in turn (2.20 K before it)",
	}
	SettingHollowHeight = Work{
		Key: "SettingHollowHeight", Authors: "Longwalk", Kind: Setting,
		Title: "People live and walk in hollows: where a coarse height lies under the mean of the country around it is lowered by half the spread of the nine cells, not below the lowest of them",
		Where: "fitted by Longwalk to 7,884 airports (airportsdata 20260905): median error 15 m as before, nine in ten 88 m for 106, in rough country 39 for 52 and 182 for 224; 31 towns that had no part in it: 28 m for 49 and 209 m for 328",
	}
	SettingSummitRise = Work{
		Key: "SettingSummitRise", Authors: "Longwalk", Kind: Setting,
		Title: "The highest ground of a coarse cell stands above its mean by a multiple of the root of the standard deviation of the nine cells, one for each block of 2.8 degrees such that the known highest ground of the block comes out, at most six times the usual one",
		Where: "no summit was fitted; see world/atlas/README.md for what it gives",
	}
	SettingColdCoast = Work{
		Key: "SettingColdCoast", Authors: "Longwalk", Kind: Setting,
		Title: "On a dry shore of a cold sea the air is at most 1.5 K warmer than over the sea next to it: whole with sea within 21 km, up to 400 m, with 10 mm of rain in the month and 23 degC over the sea; not at all from 700 m, 40 mm or 26 degC",
		Where: "assumption, room world/climate: the marine inversion of the coasts of Peru, Namibia, California and Morocco",
	}
)
