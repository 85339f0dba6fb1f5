package walk

import (
	"math"
	"testing"

	"github.com/longwalk/longwalk/chance"
	"github.com/longwalk/longwalk/journey/party"
	"github.com/longwalk/longwalk/quantity"
	"github.com/longwalk/longwalk/walk/body"
)

// The better trained are fitter at every age, men fitter than women and the
// young than the old of the same training; bands meet without a gap.
func TestFitnessFollowsTrainingSexAndAge(t *testing.T) {
	for _, sex := range party.Sexes() {
		for _, age := range []float64{20, 40, 60, 79} {
			last := 0.0
			for _, f := range party.FitnessLevels() {
				p := party.Person{Sex: sex, Fitness: f}
				low, high := aerobic(p, age, 0), aerobic(p, age, 1)
				if low < last-1e-9 || high <= low || low > last+1e-9 && last > 0 {
					t.Errorf("%s of %.0f, %s: %.1f to %.1f ml/(kg min), the less trained to %.1f", sex, age, f, low, high, last)
				}
				last = high
			}
		}
	}
	man := party.Person{Sex: party.Male, Fitness: party.Average}
	woman := party.Person{Sex: party.Female, Fitness: party.Average}
	if aerobic(man, 30, 0.5) <= aerobic(woman, 30, 0.5) || aerobic(man, 60, 0.5) >= aerobic(man, 30, 0.5) {
		t.Error("neither sex nor age matters")
	}
}

// People of one document differ in where hunger ends them, by luck of their
// own: two in three within one standard deviation.
func TestPeopleDifferInFrailty(t *testing.T) {
	p := party.Person{Sex: party.Male, Age: quantity.Just(30), Mass: quantity.Just(70), Height: quantity.Just(1.75)}
	within, n := 0, 2000
	for i := range n {
		if f := draw(0, p, chance.Seed(1).Walk(i), nil).traits.Frailty; f > -1 && f < 1 {
			within++
		}
	}
	if share := float64(within) / float64(n); share < 0.65 || share > 0.72 {
		t.Errorf("%.2f lie within one standard deviation, want 0.68", share)
	}
}

// People of one build differ in fat as Deurenberg et al. (1991) found: by 4.1 %
// of their mass, and by luck of its own.
func TestPeopleOfOneBuildDifferInFat(t *testing.T) {
	p := party.Person{Sex: party.Male, Age: quantity.Just(40), Mass: quantity.Just(80), Height: quantity.Just(1.75)}
	var sum, squares float64
	const n = 2000
	for i := range n {
		m := draw(0, p, chance.Seed(1).Walk(i), nil)
		share := m.body.Fat / m.body.Mass()
		sum, squares = sum+share, squares+share*share
	}
	mean := sum / n
	if sd := math.Sqrt(squares/n - mean*mean); sd < 0.038 || sd > 0.044 {
		t.Errorf("fat differs by %.3f of the mass, want 0.041", sd)
	}
	if usual := body.HallFatShare(party.Male, 40, 80/1.75/1.75); math.Abs(mean-usual) > 0.004 {
		t.Errorf("mean share of fat %.3f, want %.3f", mean, usual)
	}
}
