package assess

import (
	"slices"
	"strings"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/pace"
	"github.com/longwalk/longwalk/walk/body"
	"github.com/longwalk/longwalk/walk/weather"
	"github.com/longwalk/longwalk/world/climate"
	"github.com/longwalk/longwalk/world/sky"
	"github.com/longwalk/longwalk/world/water"
)

// Models returns every published model of every room, by name.
func Models() []cite.Model {
	out := slices.Concat(pace.Models(), body.Models(), weather.Models(), climate.Models(), sky.Models(), water.Models())
	slices.SortStableFunc(out, func(a, b cite.Model) int { return strings.Compare(a.Name, b.Name) })
	return out
}
