package walk

// woodFire reports whether the party can have a fire of wood where it is. A
// stove melts snow and cooks, but nobody lies beside one all night.
func (r *run) woodFire(sp *spot) bool {
	kit := r.s.Journey.Party.Kit
	return len(kit.Fire) > 0 && sp.node.Lake < 0 && sp.node.Cover.Properties().Firewood >= 0.2
}

// handy reports whether somebody there can light a fire. Numb fingers are warmed
// against the body first; who is chilled as well cannot (a setting).
func (r *run) handy() bool {
	for _, m := range r.present() {
		if m.body.Conscious() && (m.body.Ends.Fingers.Numb <= 0 || m.body.Core >= chilled) {
			return true
		}
	}
	return false
}
