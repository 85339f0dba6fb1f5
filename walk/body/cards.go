package body

import "strings"

// Card says what one subsystem of the body is, and where it ends. Source and
// range come from its models, figures from its claims.
type Card struct {
	Name   string
	What   string   // what it is, and how a person rests on it
	Leaves []string // what it leaves out
	Fails  []string // how it fails, as seen in its claims or as its sources say

	models []string // names, without the room
	claims []string // beginnings of names
}

// OfModel reports whether the card is that of a model of this room.
func (c Card) OfModel(name string) bool {
	for _, m := range c.models {
		if name == m || name == "body/"+m {
			return true
		}
	}
	return false
}

// OfClaim reports whether the card is that of a claim.
func (c Card) OfClaim(name string) bool {
	for _, start := range c.claims {
		if strings.HasPrefix(name, start) {
			return true
		}
	}
	return false
}

// Cards returns the cards of the body, one a subsystem.
func Cards() []Card { return append(append(thermalCards(), coldPartsCards()...), slowCards()...) }

func thermalCards() []Card {
	return []Card{
		{
			Name: "Core, skin and sweat",
			What: "Two nodes, core and skin, exchange heat by blood flow and conduction, with the person's own mass and surface, in steps as long as their error allows. " +
				"Sweat is driven as in the two-node model; how much of it cools, how wet skin gets and how much can be sweated is by ISO 7933. Getting used to heat and thirst feed back on sweat.",
			Leaves: []string{"limbs: one body without arms and legs", "drugs, illness and drink", "condensation on a skin colder than the dew point"},
			Fails: []string{
				"the standard's cases are limits for the protection of workers, its rectal temperature is set against our core",
				"where nothing balances the core comes out 0.7 to 1.6 K below the standard's in three cases of four, for the standard holds the skin 3.5 K and more below the core; limits seen in people (Vecellio 2022, Meade 2025) are followed",
				"death by hours of fever rests on what sedated, watered people bore in bed (Bynum et al. 1978)",
				"the march studies of the Heat Strain Decision Aid are known here by its error alone: bias +0.23 +- 0.32 and RMSE 0.40 K on a road march at 26 degC, 55 %, 4.3 m/s, -0.10 +- 0.36 and 0.37 K in the laboratory " +
					"(Potter et al. 2019, Computers in Biology and Medicine 107:131-136); mass, load, dress, pace and core of the marchers were not to hand, so that the body is not held against them",
				"an index such as UTCI, SET or WBGT stands beside the body and does not drive it",
			},
			models: []string{"two-node", "set", "phs2004", "phs2023", "respiration", "shapiro", "gonzalez-osec", "gonzalez-pw", "wbgt", "wbgt-index", "work-in-heat", "utci", "dubois"},
			claims: []string{"8 h at", "an hour of", "an hour at", "light tasks at", "rest at 42", "rest for 9 h", "two hours of walking", "held out, sweat"},
		},
		{
			Name:   "Sun, sky and ground",
			What:   "Short-wave and long-wave radiation from sun, sky and ground are gathered into a mean radiant temperature; a shelter puts walls at air temperature in place of its share of the sky; a fire adds a declared gain.",
			Leaves: []string{"the shadow of one person or pack on another", "the side of the body that is turned to the sun"},
			Fails:  []string{"the radiation of a fire is a setting, no published figure was found"},
			models: []string{"tmrt", "projected-area", "cloudy-sky", "solar-gain"},
		},
		{
			Name:   "Clothing",
			What:   "Insulation in clo, lowered by wind and walking as ISO 9920 has it for light dress and as ISO 11079 has it for thick dress, with a passage between. Rain, snow and held vapour soak it: it loses up to three tenths and takes heat while it dries.",
			Leaves: []string{"where on the body a garment sits", "the straps and the back of a pack"},
			Fails:  []string{"what soaking takes was measured in still air only; in wind and rain the heat of drying is the body's own reckoning"},
			models: []string{"clothing-ensemble", "clothing-walking", "ireq"},
			claims: []string{"soaked clothing"},
		},
		{
			Name: "Cold, shivering and cold water",
			What: "Skin and fat always insulate, muscle only while it rests; shivering follows core and skin, attenuated by fat, up to the peak of Eyolfson 2001, and tires. In water the heat goes by the " +
				"convection of Nadel 1974 and clothing keeps a tenth. Death by cold is a core of 28 degC, as in models for search and rescue.",
			Leaves: []string{"exhaustion before, hunger and drink on shivering", "rewarming collapse"},
			Fails: []string{
				"the constants of shivering and its endurance are recalled, not read; its peak is held at 18 years and a body mass index of 18 in the younger and thinner, at 28.6 in the heavier, whose aerobic power for each kg is taken for that of others, and at 37 years in the older, where aerobic power alone lowers it",
				"the times held against are themselves those of two models (Tikuisis 1995, Hayward 1975), whose authors carried short coolings on; Tikuisis asks for relative use only",
				"of published cases of hypothermia only half fell in the stage that their temperature predicts (Paal et al. 2016)",
				"lines held out were looked up after all constants stood; three were changed since, each by a publication of its own (what soaking takes, the ages of those who shivered, the fat of children): in water of 10 degC and below the body is where people were; from 15 to 30 degC published falls of the core differ " +
					"by a factor of three (0.40 K in 45 min at 17 degC, 2.0 K in an hour by the line of Choi et al.), and from 20 degC on the body keeps its core for longer than either",
				"in mild cold it shivers more than people did, in the first hour of bitter cold less: a skin node of fixed share stores too little cold",
				"five men in shorts at 15.6 degC for 14 days burnt 11 to 20 % more than at 26.7 degC and kept their rectal temperature (Iampietro et al. 1957; what covered them by night is not told): the body burns 80 % more there, " +
					"has spent its shivering after two days and stands at 35 degC",
				"old men lose more of their core's heat than young ones in mild cold (Inoue et al. 1992; DeGroot and Kenney 2007): the body has that from their aerobic power and rest alone; that their skin shuts off less blood is " +
					"left out, as is that some of them shivered more; another model (JOS-3) takes a tenth off the shivering of the old",
				"nobody measured children near helplessness: they come out as long-lived in the cold as grown people, by fat and shivering that were measured in mild cold",
				"walking does not warm its core in the cold as it did people's; hikers in rain come out a degree colder than the five of 18 who bore it, their dress being taken as 1.3 clo",
			},
			models: []string{"shivering-eyolfson", "shivering-tikuisis", "cold-water-metabolism", "cold-water-hayward", "cold-water-xu"},
			claims: []string{
				"naked in air", "two loose layers", "at least, naked", "at least, two loose", "lightly clad in water", "most oxygen by shivering",
				"held out: holding", "held out: clad", "held out: fall", "held out: shivering", "held out: change", "held out: heat", "held out: core",
			},
		},
		{
			Name: "Water",
			What: "Sweat, skin, breath, the least of urine (less after weeks of want, Cahill 1970) and faeces go out; drink and the water of burning come in, and the books balance every hour. Thirst slows from 2 %, stops at 10 % and kills at 15 % " +
				"of body mass, the water that left with salt counted in.",
			Leaves: []string{"salt in sweat", "bad and salt water", "diarrhoea, which comes as a hazard"},
			Fails: []string{
				"Adolph carried short dehydrations forward and saw nobody die; his tables are of fit young men",
				"cool and dry (maxima of 21 degC and less) people live longer than in his tables, without water by up to half; the man of these rows is kept warm by blankets",
				"his table of night walks is recalled, and so are some cells of 10 and 20 quarts",
				"the deadly deficit was chosen with his table in view",
				"men short of food and water sweated less than the body does: 6.4 kg were lost in five working days, 9.9 here; two men lived 56 days on 0.3 l a day, 25 here",
			},
			models: []string{"adolph-table"},
			claims: []string{"rest in shade", "night walks", "walking by night", "held out, water"},
		},
	}
}

// coldPartsCards are of what fails before the core does, and of shelter.
func coldPartsCards() []Card {
	return []Card{
		{
			Name: "Wind chill and frostbite",
			What: "Indices of what wind does to bare skin, and the time until a cheek freezes. Face, fingers and toes are part of a person: the face goes by wind chill, fingers and toes by what blood the skin " +
				"gets and what cloth covers them; frozen toes cripple. Wet feet below 15 degC come to trench foot with the hours, which the walk draws as a hazard.",
			Leaves: []string{"wet skin, metal, tight boots", "what frozen fingers can no longer do, but for lighting a fire in the walk"},
			Fails:  []string{"trench foot rests on one line of army teaching: three days on the mean, a few hours to fourteen days; feet are wet when clothing is half soaked or the caller says so", "the time to frostbite is that of the most susceptible twentieth, carried in an open package and not read in print"},
			models: []string{"wind-chill", "siple-passel", "frostbite", "trench-foot"},
		},
		{
			Name: "Cold shock, hands and swimming",
			What: "What people in the water meet before they are cold: gasping in the first minutes, as strong as the water is cold; fingers that cool by what blood and cloth leave them, clumsy below 15 degC and numb " +
				"below 8; swimming that fails when one who holds still would be at a core of 35.3 degC. Who drowns of it is for the search to say.",
			Leaves: []string{"waves, and how well people swim", "a heart that stops in the first minutes", "collapse when pulled out"},
			Fails: []string{
				"the body does not swim: its work would lay all its insulation open, so that a swimmer is one who holds still and cools 1.17 times as fast",
				"swimmers in swimsuits lasted twice as long at 10 degC as it says; how fat they were was not to hand",
				"arms go before the core in the thin (Wallingford et al. 2000 found triceps skinfold the best sign): the body has no arms",
				"four good swimmers in clothes swam at 4.7 degC; the two thin ones foundered after 1.5 and 7.6 min (Keatinge et al. 1969): no other count of cold shock was found",
			},
			models: []string{"cold-shock"},
			claims: []string{"held out: swims", "held out: bare fingers"},
		},
		{
			Name:   "Snow holes and tents",
			What:   "The air in a closed snow hole or tent by the heat of the people in it: what goes through snow or cloth, and the fresh air that they need. Walls are at the temperature of the air inside.",
			Leaves: []string{"stoves and candles", "sun on a tent", "the warmth of ground and deep snow", "breath that turns to hoar"},
			Fails: []string{
				"sizes and fresh air are settings; only the conductivity of snow and the resistances are published",
				"no thermometer in a snow hole was to hand; by this balance it is -4 degC inside with two at -20 outside and -24 at -40, where popular sources have freezing or above",
				"the two tents held out are campers' own thermometers, hung high",
			},
			models: []string{"snow-hole", "tent"},
			claims: []string{"held out: a one-man tent", "held out: one man in a tent"},
		},
	}
}

func slowCards() []Card {
	return []Card{
		{
			Name: "Energy and weight",
			What: "Expenditure is paid from food, glycogen, fat and lean by Forbes's split and Hall's energy densities, with half the lean part in those who work hard; what fat cannot pay of work comes from glycogen, and empty glycogen holds a march to what fat pays, " +
				"until weeks of want have taught it more; salt and its water leave in the first days of want (Hall 2010), and come back as swelling when cells have shrunk on little food; rest falls in hunger; a body mass index kills.",
			Leaves: []string{"protein and vitamins of food; salt goes with food unless it is there at will", "refeeding illness", "salt lost in sweat"},
			Fails: []string{
				"glycogen lasts up to 70 % too long in hard work: cyclists tire when their thighs are empty, here liver and legs pay as one; at marching rates it matters for the first week of want alone",
				"the refed overshoot: four days of want were made good in 3 to 5 days by more water than before, here tissue has to come back first, in 10",
				"men who worked on little or no food lost 1 to 2 kg less of salt and water than here",
				"the lethal body mass index and its spread are the published ones by construction",
				"Forbes's split takes too little lean from a man who fasts idle for weeks, and the halving of it by work is that of training at leisure",
			},
			models: []string{"forbes", "hall", "minnesota", "rest-in-hunger", "fuel", "lean-spared", "food-ceiling", "deadly-bmi", "sustained-scope"},
			claims: []string{"Minnesota", "fast ", "19 days on", "13 days on", "salt and water let go", "body mass index at death", "its standard deviation", "marching at capacity", "work at", "work that fat", "want with work", "held out, food"},
		},
		{
			Name:   "What walking and rest cost",
			What:   "A resting rate from mass, height, age and sex, and the metabolic rate of walking from speed, slope, load and ground; a share of maximal oxygen uptake can be kept up over a day.",
			Leaves: []string{"gait, footwear, fatigue of the gait", "walking downhill in Pandolf's equation"},
			Fails: []string{
				"Mifflin's equation, followed to 90 years, lies 12 % below Henry's for a woman of 80, and 5 % for a man",
				"measured over minutes to hours on soldiers and students; nobody measured a party over months",
			},
			claims: []string{"resting rate, ", "oxygen uptake, ", "surface, ", "walking, net cost"},
			models: []string{"vo2max", "resting", "stature-cost", "fat-share", "pace/lcda", "pace/lcda-backpacking", "pace/pandolf", "pace/minetti", "pace/mifflin", "pace/harris-benedict"},
		},
		{
			Name: "Height",
			What: "Pressure by height, inspired oxygen, and what they leave of maximal oxygen uptake; the height one is used to; the share that is mountain sick after a night, " +
				"which the walk draws as a hazard, in its forms: mountain sickness, oedema of the lung, oedema of the brain. Oedema kills about half within two days unless the sick go down; going down by 650 m heals within a day.",
			Leaves: []string{"the latitude and season of pressure", "sleep and breathing at night", "the blood of those born to height, and oedema of the lung on their return to it"},
			Fails: []string{
				"aerobic power and mountain sickness are curves drawn through published points: that they meet these points is no prediction",
				"by all scores of every day, twice as many are sick on the way to 5300 m as here",
				"people differ more than the curves, and counts of the sick differ by a factor of two between decades and scores",
			},
			models: []string{"west-pressure", "isa-pressure", "altitude-vo2max", "mountain-sickness", "oedema"},
			claims: []string{"aerobic power left", "mountain sick", "oedema of", "held out, height"},
		},
		{
			Name:   "Vitamins",
			What:   "Stores of vitamin C and A, what is lost of them and what food brings; scurvy below one bound, night blindness below another.",
			Leaves: []string{"the other vitamins, iodine and iron", "death by scurvy, for want of a published rate"},
			Fails:  []string{"whoever lived on short rations before the start has less in store than the well fed who were observed"},
			models: []string{"vitamin-c", "vitamin-a"},
			claims: []string{"no vitamin", "10 mg of vitamin C"},
		},
		{
			Name:   "Sleep",
			What:   "The pressure to sleep, its debt and the hour of the day by the unified model of performance; endurance falls with them, by night alone for the hour, and injuries rise.",
			Leaves: []string{"naps of minutes, coffee", "naps by day that shift the rhythm, and crossing of meridians"},
			Fails: []string{
				"laboratory figures of rested people; nobody measured those who flee",
				"accidents of the afternoon are as many as those of the morning here; 15 of 100 more were counted",
				"short nights tire the body more slowly than they tired those who were watched for a fortnight",
			},
			models: []string{"ump", "three-process", "sleep-endurance"},
			claims: []string{"36 h awake", "6 h of sleep", "5 h of sleep", "4 h of sleep", "a fortnight of", "accidents on"},
		},
		{
			Name:   "Feet, injury and illness",
			What:   "How often feet blister, people are hurt and fall ill, by days on foot, treatment of water and sleep; the walk draws who and when, and what each takes from the speed.",
			Leaves: []string{"infections that are caught from others", "bites, cuts and burns", "how fit, trained or shod people are"},
			Fails: []string{
				"rates are constants taken from single counts, so that they meet these counts by construction",
				"the counts are of hikers who chose to go and could stop",
			},
			models: []string{"blisters", "diarrhoea", "injury"},
			claims: []string{"blistered", "diarrhoea", "injuries for"},
		},
	}
}
