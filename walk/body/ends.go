package body

// Ends are the bounds beyond which a person does not walk.
type Ends struct {
	WalkCold, WalkHot float64 // core temperature [degC]
	WalkDry           float64 // water deficit [%]
	WalkBMI           float64 // body mass index [kg/m2]
}

// Ends returns the bounds of CanWalk that hold for this person.
func (p *Person) Ends() Ends {
	return Ends{WalkCold: walkCold, WalkHot: walkHot, WalkDry: walkDry, WalkBMI: p.deadly() + walkBMI}
}
