package cite

// Works on what fuels work.
var (
	Romijn1993 = Work{
		Key: "Romijn1993", Authors: "Romijn J.A., Coyle E.F., Sidossis L.S., et al.", Year: 1993,
		Title: "Regulation of endogenous fat and carbohydrate metabolism in relation to exercise intensity and duration",
		Where: "American Journal of Physiology 265:E380-E391; figures recalled", Kind: Study,
	}
	Rapoport2010 = Work{
		Key: "Rapoport2010", Authors: "Rapoport B.I.", Year: 2010,
		Title: "Metabolic factors limiting performance in marathon runners", Where: "PLoS Computational Biology 6:e1000960; shares of muscle recalled", Kind: Study,
	}
	Cahill1970 = Work{
		Key: "Cahill1970", Authors: "Cahill G.F.", Year: 1970,
		Title: "Starvation in man", Where: "New England Journal of Medicine 282:668-675; figures recalled", Kind: Study,
	}
	BallorPoehlman1994 = Work{
		Key: "BallorPoehlman1994", Authors: "Ballor D.L., Poehlman E.T.", Year: 1994,
		Title: "Exercise-training enhances fat-free mass preservation during diet-induced weight loss: a meta-analytical finding",
		Where: "International Journal of Obesity 18:35-40; figures recalled", Kind: Study,
	}
	Phinney1980 = Work{
		Key: "Phinney1980", Authors: "Phinney S.D., Horton E.S., Sims E.A.H., Hanson J.S., Danforth E., LaGrange B.M.", Year: 1980,
		Title: "Capacity for moderate exercise in obese subjects after adaptation to a hypocaloric, ketogenic diet",
		Where: "Journal of Clinical Investigation 66:1152-1161; abstract read", Kind: Study,
	}
	Phinney1983 = Work{
		Key: "Phinney1983", Authors: "Phinney S.D., Bistrian B.R., Evans W.J., Gervino E., Blackburn G.L.", Year: 1983,
		Title: "The human metabolic response to chronic ketosis without caloric restriction: preservation of submaximal exercise capability with reduced carbohydrate oxidation",
		Where: "Metabolism 32:769-776; abstract read", Kind: Study,
	}
	Bergstroem1967 = Work{
		Key: "Bergstroem1967", Authors: "Bergstroem J., Hermansen L., Hultman E., Saltin B.", Year: 1967,
		Title: "Diet, muscle glycogen and physical performance", Where: "Acta Physiologica Scandinavica 71:140-150; figures recalled", Kind: Study,
	}
	Spencer1992 = Work{
		Key: "Spencer1992", Authors: "Spencer M.K., Yan Z., Katz A.", Year: 1992,
		Title: "Effect of low glycogen on carbohydrate and energy metabolism in human muscle during exercise",
		Where: "American Journal of Physiology 262:C975-C979; abstract read", Kind: Study,
	}
	Coyle1986 = Work{
		Key: "Coyle1986", Authors: "Coyle E.F., Coggan A.R., Hemmert M.K., Ivy J.L.", Year: 1986,
		Title: "Muscle glycogen utilization during prolonged strenuous exercise when fed carbohydrate",
		Where: "Journal of Applied Physiology 61:165-172; figures recalled", Kind: Study,
	}
)
