package walk

import "testing"

// Whose hands are numb and who is chilled lights no fire; one that burns from the
// hour before is kept, and numb hands of a warm body are warmed first.
func TestNumbHandsLightNoFire(t *testing.T) {
	for _, c := range []struct {
		name       string
		numb, core float64
		burning    bool
		want       bool
	}{
		{"well", 0, 37, false, true},
		{"numb but warm", 3, 36.8, false, true},
		{"numb and chilled", 3, 35.2, false, false},
		{"numb and chilled by a fire that burns", 3, 35.2, true, true},
	} {
		r := winter.setup(t).begin(0, root)
		r.daybreak()
		for _, m := range r.members {
			m.body.Ends.Fingers.Numb, m.body.Core = c.numb, c.core
		}
		r.burning = c.burning
		r.lay = hourLay{w: r.today.Hour(20)}
		r.lay.w.Rain = 0
		r.survey()
		if !r.woodFire(&r.s.spots[r.node]) {
			t.Fatal("no wood there")
		}
		if r.lay.hearth != c.want {
			t.Errorf("%s: fire %v, want %v", c.name, r.lay.hearth, c.want)
		}
	}
}
