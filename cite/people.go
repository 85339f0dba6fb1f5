package cite

// Works on children and the old.
var (
	Schofield1985 = Work{
		Key: "Schofield1985", Authors: "Schofield W.N.", Year: 1985,
		Title: "Predicting basal metabolic rate, new standards and review of previous work",
		Where: "Human Nutrition: Clinical Nutrition 39C Supplement 1:5-41; equations from a summary", Kind: Study,
	}
	Henry2005 = Work{
		Key: "Henry2005", Authors: "Henry C.J.K.", Year: 2005,
		Title: "Basal metabolic rate studies in humans: measurement and development of new equations",
		Where: "Public Health Nutrition 8(7A):1133-1152; equations recalled", Kind: Study,
	}
	Armstrong1994 = Work{
		Key: "Armstrong1994", Authors: "Armstrong N., Welsman J.R.", Year: 1994,
		Title: "Assessment and interpretation of aerobic fitness in children and adolescents",
		Where: "Exercise and Sport Sciences Reviews 22:435-476; figures recalled", Kind: Study,
	}
	Weyand2010 = Work{
		Key: "Weyand2010", Authors: "Weyand P.G., Smith B.R., Puyau M.R., Butte N.F.", Year: 2010,
		Title: "The mass-specific energy cost of human walking is set by stature", Where: "Journal of Experimental Biology 213:3972-3979; abstract read", Kind: Study,
	}
	RoseArellano2021 = Work{
		Key: "RoseArellano2021", Authors: "Rose V.L., Arellano C.J.", Year: 2021,
		Title: "Simple models highlight differences in the walking biomechanics of young children and adults",
		Where: "Journal of Experimental Biology 224:jeb243040; abstract read", Kind: Study,
	}
	Falk1992 = Work{
		Key: "Falk1992", Authors: "Falk B., Bar-Or O., MacDougall J.D.", Year: 1992,
		Title: "Thermoregulatory responses of pre-, mid-, and late-pubertal boys to exercise in dry heat",
		Where: "Medicine and Science in Sports and Exercise 24:688-694; abstract read", Kind: Study,
	}
	Bonen1979 = Work{
		Key: "Bonen1979", Authors: "Bonen A., Heyward V.H., Cureton K.J., Boileau R.A., Massey B.H.", Year: 1979,
		Title: "Prediction of maximal oxygen uptake in boys, ages 7-15 years",
		Where: "Medicine and Science in Sports 11:24-29; equation from a summary", Kind: Study,
	}
	Haycock1978 = Work{
		Key: "Haycock1978", Authors: "Haycock G.B., Schwartz G.J., Wisotsky D.H.", Year: 1978,
		Title: "Geometric method for measuring body surface area: a height-weight formula validated in infants, children, and adults",
		Where: "Journal of Pediatrics 93:62-66; equation recalled", Kind: Study,
	}
)
