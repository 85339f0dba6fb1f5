package cover

import "testing"

func placeNamed(t *testing.T, name string) Climate {
	t.Helper()
	for _, p := range places {
		if p.name == name {
			return p.climate
		}
	}
	t.Fatalf("no climate of %s", name)
	return Climate{}
}

// TestAMapIsReadWithTheClimate: the same word is another ground under another sky.
func TestAMapIsReadWithTheClimate(t *testing.T) {
	for _, c := range []struct {
		word, place string
		want        Class
	}{
		{"trees", "Yakutsk", OpenLarch},
		{"trees", "Warsaw", Broadleaf},
		{"trees", "Singapore", Rainforest},
		{"trees", "Dalanzadgad", Broadleaf}, // an oasis
		{"grass", "Ulaanbaatar", Steppe},
		{"grass", "Lhasa", HighPasture},
		{"grass", "Singapore", Savanna},
		{"shrubs", "Dalanzadgad", SemiDesert},
		{"shrubs", "Rome", MediScrub},
		{"bare", "Dalanzadgad", GravelDesert},
		{"bare", "Warsaw", Rock},
		{"fields", "Lhasa", Cropland},
		{"houses", "Warsaw", Cropland},
		{"wetland", "Yakutsk", Marsh},
		{"ice", "Lhasa", Glacier},
		{"moss", "Yakutsk", Tundra},
	} {
		climate := placeNamed(t, c.place)
		if got, ok := Seen(c.word, climate); !ok || got != c.want {
			t.Errorf("%s at %s is %v, want %v", c.word, c.place, got, c.want)
		}
	}
	for _, word := range []string{"water", ""} {
		if got, ok := Seen(word, placeNamed(t, "Warsaw")); ok {
			t.Errorf("%q is %v", word, got)
		}
	}
}
