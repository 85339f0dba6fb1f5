package surface

import "github.com/longwalk/longwalk/cite"

// Works are what the method of surfaces and ways rests on.
func Works() []cite.Work {
	return []cite.Work{cite.Falcone2013, cite.Chacon2012, cite.Llobera2007}
}

// OrderWorks are what BestOrder rests on.
func OrderWorks() []cite.Work { return []cite.Work{cite.Held1962} }

// PrismWorks are what Prism rests on.
func PrismWorks() []cite.Work { return []cite.Work{cite.Hagerstrand1970} }
