package main

import "strings"

// mendedRivers are the rivers whose names the map package has stripped of
// letters beyond ASCII, turned them into question marks, or misspelt.
var mendedRivers = map[string]string{
	"ngermanlven": "Ångermanälven", "Dal?lven": "Dalälven", "Indals?lven": "Indalsälven",
	"Klarlven": "Klarälven", "Tornelven": "Torneälven", "Skelleftelven": "Skellefteälven", "Lule lv": "Lule älv",
	"Stora Lule lv": "Stora Lule älv", "Gta lv": "Göta älv", "Motala strm": "Motala ström", "Glomma (Glma)": "Glomma (Glåma)",
	"Thj?rs?": "Þjórsá", "Rhne": "Rhône", "Zncara": "Záncara", "Vitava": "Vltava", "Schelde (Steldt)": "Schelde",
	"Strymnas (Truma)": "Strymonas (Struma)", "Pivd. Buh": "Pivdennyi Buh", "Dnepre": "Dnepr", "Svernaya Dvina": "Severnaya Dvina",
	"Kr": "Kür (Kura)", "Byk Menderes": "Büyük Menderes", "Kiz?lirmak": "Kızılırmak", "Firat": "Fırat",
	"Ol?kma": "Olyokma", "Olen?k": "Olenyok", "K?nes": "Künes", "Zay?": "Zayü", "Ngun": "Nam Ngum",
	"Gh?ghara": "Ghaghara", "God?vari": "Godavari", "Mah?na Nad?": "Mahanadi",
	"S?n?gal": "Sénégal", "Aoukal?": "Aoukalé", "B?nou?": "Bénoué", "Bago?": "Bagoé", "Baoul?": "Baoulé", "Komo?": "Komoé",
	"G?ba": "Gêba", "Kad??": "Kadéï", "A?na": "Aïna", "L?rio": "Lúrio", "Nakanb? (White Volta)": "Nakanbé (White Volta)",
	"Ogoou?": "Ogooué", "Ou?m?": "Ouémé", "Pungu?": "Pungué",
	"Niagra": "Niagara", "Susqehanna": "Susquehanna", "W. Branch Susqehanna": "W. Branch Susquehanna", "Mlzes": "Rivière aux Mélèzes",
	"Pribonka": "Péribonka", "Grande Rivire de la Baleine": "Grande Rivière de la Baleine", "Pnuco": "Pánuco",
	"Purificacin": "Purificación", "Santa Mara": "Santa María", "Ro Grande de Santiago": "Río Grande de Santiago",
	"Ro Grande de Matagalpa": "Río Grande de Matagalpa", "Chirrip del Atlntico": "Chirripó del Atlántico",
	"Ajaj?": "Ajajú", "Aripuan?": "Aripuanã", "B?o-B?o": "Bío-Bío", "Caquet?": "Caquetá", "Carcara??": "Carcarañá", "Caron?": "Caroní",
	"Copiap?": "Copiapó", "Gu?rico": "Guárico", "Guain?a": "Guainía", "Guapor?": "Guaporé", "Ibicu?": "Ibicuí", "Indai?": "Indaiá",
	"Iva?": "Ivaí", "Japur?": "Japurá", "Jiparan?": "Jiparaná", "Juru?": "Juruá", "Juta?": "Jutaí", "Mamor?": "Mamoré",
	"Mara??n": "Marañón", "Neuqu?n": "Neuquén", "Nhamund?": "Nhamundá", "Oco?a": "Ocoña", "Paran?": "Paraná", "Parana?ba": "Paranaíba",
	"Parna?ba": "Parnaíba", "Piau?": "Piauí", "Pur?s": "Purús", "S?o Francisco": "São Francisco", "Tapaj?s": "Tapajós",
	"Tiet?": "Tietê", "Uaup?s": "Uaupés",
}

// riverName restores the name of a river; of those not in the table a question
// mark stands for a soft sign.
func riverName(name string) string {
	name = strings.Join(strings.Fields(name), " ")
	if whole, ok := mendedRivers[name]; ok {
		return whole
	}
	return strings.ReplaceAll(name, "?", "'")
}
