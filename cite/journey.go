package cite

// Works on what people carry and eat, and the settings of journey/party.
var (
	FoodDataCentral2018 = Work{
		Key: "FoodDataCentral2018", Authors: "U.S. Department of Agriculture, Agricultural Research Service", Year: 2018,
		Title: "FoodData Central, SR Legacy: energy of reference foods", Where: "fdc.nal.usda.gov", Licence: "public domain", Kind: Data,
	}
	PartySettings = Work{
		Key: "PartySettings", Authors: "Longwalk",
		Title: "Insulation of fur, felt, padded and down garments and of bedding, and energy of made-up rations, for which no single published value was found",
		Where: "journey/party", Kind: Setting,
	}
)
