package cite

// Works whose people were put to the body after its constants stood.
var (
	Dai2022 = Work{
		Key: "Dai2022", Authors: "Dai Z., Zhang H., Wu F., et al.", Year: 2022,
		Title: "Effects of 10-day complete fasting on physiological homeostasis, nutrition and health markers in male adults",
		Where: "Nutrients 14:3860; abstract read", Kind: Study,
	}
	Krzywicki1968 = Work{
		Key: "Krzywicki1968", Authors: "Krzywicki H.J., Consolazio C.F., Matoush L.O., Johnson H.L.", Year: 1968,
		Title: "Metabolic aspects of acute starvation: body composition changes", Where: "American Journal of Clinical Nutrition 21:87-97; abstract read", Kind: Study,
	}
	Jackson2006 = Work{
		Key: "Jackson2006", Authors: "Jackson J.M., Blaine D., Powell-Tuck J., Korbonits M., Carey A., Elia M.", Year: 2006,
		Title: "Macro- and micronutrient losses and nutritional status resulting from 44 days of total fasting in a non-obese man",
		Where: "Nutrition 22; abstract read", Kind: Study,
	}
	Taylor1954 = Work{
		Key: "Taylor1954", Authors: "Taylor H.L., Henschel A., Mickelsen O., Keys A.", Year: 1954,
		Title: "Some effects of acute starvation with hard work on body weight, body fluids and metabolism",
		Where: "Journal of Applied Physiology 6:613-623; abstract read", Kind: Study,
	}
	Mueller2015 = Work{
		Key: "Mueller2015", Authors: "Mueller M.J., Enderle J., Pourhassan M., et al.", Year: 2015,
		Title: "Metabolic adaptation to caloric restriction and subsequent refeeding: the Minnesota Starvation Experiment revisited",
		Where: "American Journal of Clinical Nutrition 102:807-819; abstract read", Kind: Study,
	}
	Friedl1994 = Work{
		Key: "Friedl1994", Authors: "Friedl K.E., Moore R.J., Martinez-Lopez L.E., et al.", Year: 1994,
		Title: "Lower limit of body fat in healthy active men", Where: "Journal of Applied Physiology 77:933-940; abstract read", Kind: Study,
	}
	Richmond2014 = Work{
		Key: "Richmond2014", Authors: "Richmond V.L., Horner F.E., Wilkinson D.M., Rayson M.P., Wright A., Izard R.", Year: 2014,
		Title: "Energy balance and physical demands during an 8-week arduous military training course",
		Where: "Military Medicine 179; abstract read", Kind: Study,
	}
	Ravussin2015 = Work{
		Key: "Ravussin2015", Authors: "Ravussin E., Redman L.M., Rochon J., et al.", Year: 2015,
		Title: "A 2-year randomized controlled trial of human caloric restriction: feasibility and effects on predictors of health span and longevity",
		Where: "Journals of Gerontology A 70:1097-1104; abstract read", Kind: Study,
	}
	Most2018 = Work{
		Key: "Most2018", Authors: "Most J., Gilmore L.A., Smith S.R., Han H., Ravussin E., Redman L.M.", Year: 2018,
		Title: "Significant improvement in cardiometabolic health in healthy nonobese individuals during caloric restriction-induced weight loss and weight loss maintenance",
		Where: "American Journal of Physiology 314:E396-E405; abstract read", Kind: Study,
	}
	Grande1958Water = Work{
		Key: "Grande1958Water", Authors: "Grande F., Anderson J.T., Taylor H.L.", Year: 1958,
		Title: "Water exchange in men on a restricted water intake and a low calorie carbohydrate diet accompanied by physical work",
		Where: "Journal of Applied Physiology 12; abstract read", Kind: Study,
	}
	Papagiannopoulos2013 = Work{
		Key: "Papagiannopoulos2013", Authors: "Papagiannopoulos I.A., Sideris V.I., Boschmann M., Koutsoni O.S., Dotsika E.N.", Year: 2013,
		Title: "Anthropometric, hemodynamic, metabolic, and renal responses during 5 days of food and water deprivation",
		Where: "Forschende Komplementaermedizin 20:427-433; abstract read", Kind: Study,
	}
	Raft1976 = Work{
		Key: "Raft1976", Authors: "authors not shown in what was read", Year: 1976,
		Title: "Endocrine and metabolic alterations with food and water deprivation",
		Where: "American Journal of Clinical Nutrition; abstract read, year recalled", Kind: Study,
	}
	Basnyat1999 = Work{
		Key: "Basnyat1999", Authors: "Basnyat B., Lemaster J., Litch J.A.", Year: 1999,
		Title: "Everest or bust: a cross sectional, epidemiological study of acute mountain sickness at 4243 meters in the Himalayas",
		Where: "Aviation, Space, and Environmental Medicine 70:867-873; abstract read", Kind: Study,
	}
	Hackett1976 = Work{
		Key: "Hackett1976", Authors: "Hackett P.H., Rennie D., Levine H.D.", Year: 1976,
		Title: "The incidence, importance, and prophylaxis of acute mountain sickness", Where: "Lancet 2:1149-1154; figures recalled", Kind: Study,
	}
	XtremeEverest2021 = Work{
		Key: "XtremeEverest2021", Authors: "Cobb A.B., Levett D.Z.H., Mitchell K., et al.", Year: 2021,
		Title: "Physiological responses during ascent to high altitude and the incidence of acute mountain sickness",
		Where: "Physiological Reports 9:e14809; abstract read", Kind: Study,
	}
)
