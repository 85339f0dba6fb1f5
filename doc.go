// Package longwalk is documentation only: it says what the program is for, by
// which conventions it is written, and which room holds what.
//
// # What it answers
//
// Can these people, leaving here on this day with these things, walk to there
// alive: by which way, how fast, carrying how much water and food, and what
// would stop them? And was the journey they tell possible?
//
// # Goals
//
// An answer rests on published models only. Each is a value with its formula,
// its range, its work and the figures it must reproduce, and it can be run by
// itself (longwalk model, longwalk validate). Where no source gives a number,
// a setting stands in its place: named, shown in every report, and open to
// change by the document. A number that is not known stays "not known".
//
// Doubt goes through the whole computation. Any number in a journey document
// may be a range, a date may be uncertain, a place may carry a spread; the
// ensemble turns them into intervals and says which of them matters most.
//
// # Conventions
//
// SI inside: metres, kilograms, seconds, watts; temperatures in degC; slope is
// rise over run, signed, uphill positive. Named types of package quantity stand
// where two quantities could be swapped, plain floats inside a formula. The unit
// stands in square brackets behind the description of a field. Water vapour is
// in kPa in the parts of walk, in hPa in world/climate, as their sources have it.
// GLOSSARY.md lists every quantity.
//
// Time is local mean solar time, held in a time.Time of zone UTC; civil dates
// serve territory and claims.
//
// A formula's comment says what it gives, the formula as the source writes it,
// the inputs with their ranges, the published accuracy and the work with its
// equation or table.
//
// One seed fixes all luck. Each component draws from its own stream by name, so
// the same seed gives the same answer whatever the number of workers, and a new
// hazard leaves the weather of seed 17 as it was. Between processor
// architectures the last digit of a number may differ: compilers fuse
// multiplication and addition on some. Tests compare at the precision claimed.
//
// Three kinds of bad news are kept apart: an error stops the work and names file,
// line, field and what is allowed; a caveat travels with the answer to the
// report; an ending is a result.
//
// # The rooms, in the order of the flow
//
//	quantity          units: reading, holding, writing
//	chance            repeatable random streams
//	cite              works, and the form of a published model
//	geo               points, tracks, boxes, grids, distances
//	journey/party     who walks, with what
//	journey           the question, read and checked
//	world/atlas       the embedded coarse world
//	world/climate     usual temperature, rain, snow, wind
//	world/cover       what the ground is covered with
//	world/elevation   heights
//	world/sky         sun, moon and their light
//	world/territory   settlements, borders, who holds the land by day
//	world/water       rivers, lakes, sea and ice
//	world             what the feet meet at a place and moment
//	pace              walking speed and energy cost, one file per study
//	route             the line of least cost, and its stages
//	walk/weather      a season of weather, hour by hour
//	walk/body         a person, hour by hour
//	walk/hazard       what goes wrong, one file per hazard
//	walk              one party, one seed: the hour loop and its decisions
//	ensemble          many walks, estimates with intervals
//	check             told claims and their verdicts, one file per kind
//	assess            the whole flow in one function
//	report            an assessment written down, one file per format
//	cmd/longwalk      the command line
//
// A room imports only what stands before it. ARCHITECTURE.md has the rules and
// the reasons; rules_test.go holds the tree to them. The function to read first
// is assess.Journey.
package longwalk
