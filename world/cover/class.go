// Package cover provides what the ground is covered with.
package cover

// Class is what the ground is covered with, in a walker's words.
type Class uint8

// The classes of cover.
const (
	Unknown Class = iota
	Sea
	Lake
	Taiga         // closed conifer forest
	OpenLarch     // open larch forest, forest tundra
	Broadleaf     // broad-leaved and mixed forest
	Rainforest    // tropical forest
	Steppe        // grassland
	SemiDesert    // sparse shrub and grass
	GravelDesert  // gobi: stone and gravel plain
	SandDesert    // dunes
	Marsh         // bog and swamp
	Tundra        // above or beyond the trees
	HighPasture   // cold grassland of the plateaus
	Glacier       // ice and perennial snow
	Rock          // bare rock and scree
	Cropland      // fields
	Savanna       // tropical grassland and scrub
	MediScrub     // dry-summer scrub
	ClassesLength // number of classes; not a class
)
