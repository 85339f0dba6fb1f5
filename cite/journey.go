package cite

// Works on what people carry and eat, and the settings of journey/party.
var (
	Geraci1979 = Work{
		Key: "Geraci1979", Authors: "Geraci J.R., Smith T.G.", Year: 1979,
		Title: "Vitamin C in the diet of Inuit hunters from Holman, Northwest Territories", Where: "Arctic 32:135-139", Kind: Study,
	}
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
