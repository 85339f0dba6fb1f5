package territory

import (
	"slices"
	"strings"
	"unicode"
)

// aliases gives, by the name in the table, what else people call a power or a
// land; the first words of a row also answer to themselves.
var aliases = [][]string{
	{"Soviet Union", "USSR", "U.S.S.R.", "the Soviets", "Soviet", "Russia", "Soviet Russia", "Russian", "Russians", "Red Army"},
	{"Russia", "Russian Federation", "Russian"},
	{"Germany", "Third Reich", "Nazi Germany", "German", "Germans", "Reich"},
	{"General Government", "Generalgouvernement", "GG"},
	{"Poland", "Polish", "Republic of Poland", "Pole", "Poles"},
	{"Lithuania", "Lithuanian"},
	{"Latvia", "Latvian"},
	{"Estonia", "Estonian"},
	{"Finland", "Finnish"},
	{"Romania", "Rumania", "Romanian"},
	{"Hungary", "Hungarian"},
	{"Yugoslavia", "Yugoslav", "Kingdom of Yugoslavia"},
	{"Mongolian People's Republic", "MPR", "Mongolia", "Outer Mongolia", "Mongolian"},
	{"Mongolia", "Mongolian"},
	{"Tuva", "Tuvan People's Republic", "Tannu-Tuva", "Tannu Tuva"},
	{"Nationalist China", "China", "Republic of China", "Chinese", "Kuomintang", "Chungking", "Chongqing"},
	{"China", "People's Republic of China", "PRC", "Chinese"},
	{"Communist Party of China", "Chinese Communists", "Yenan", "Yan'an"},
	{"Ma Bufang", "Ma clique", "Ma Pu-fang"},
	{"Ma Buqing", "Ma clique", "Ma Pu-ching"},
	{"Ma Hongkui", "Ma clique", "Ma Hung-kuei"},
	{"Ma Lin", "Ma clique"},
	{"Sheng Shicai", "Sheng Shih-tsai"},
	{"Liu Wenhui", "Liu Wen-hui"},
	{"Xinjiang", "Sinkiang"},
	{"Qinghai", "Tsinghai", "Koko Nor"},
	{"Xikang, Chinese-held part", "Xikang", "Sikang"},
	{"Hexi corridor", "Gansu corridor", "Kansu corridor"},
	{"Ejin (Etsin-gol) banner", "Ejin", "Etsin-gol"},
	{"Alashan banner", "Alashan", "Alxa"},
	{"Japan", "Japanese", "Empire of Japan"},
	{"Manchukuo", "Manchuria", "Manchoukuo"},
	{"Mengjiang", "Mengkiang"},
	{"Tibet", "Tibetan", "Ganden Phodrang", "Lhasa government"},
	{"Britain", "Great Britain", "United Kingdom", "UK", "British", "British Empire", "England"},
	{"United Kingdom", "Britain", "Great Britain", "UK", "British"},
	{"British India", "India", "British Raj"},
	{"India", "Indian"},
	{"United States", "USA", "U.S.A.", "US", "America", "American", "United States of America"},
	{"United States of America", "United States", "USA", "US", "America", "American"},
	{"Nepal", "Nepalese"},
	{"Bhutan", "Bhutanese"},
	{"Iran", "Persia"},
	{"Korea under Japan", "Korea"},
	{"Formosa under Japan", "Formosa", "Taiwan"},
}

// plain brings a name into the form in which names are compared: small
// letters, no marks, no leading article.
func plain(name string) string {
	name = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsLetter(r), unicode.IsDigit(r):
			return unicode.ToLower(r)
		case r == ' ', r == '-', r == ',', r == '_':
			return ' '
		}
		return -1
	}, name)
	return strings.TrimPrefix(strings.Join(strings.Fields(name), " "), "the ")
}

// answers holds, by plain name, the plain names that one may call it.
var answers = func() map[string][]string {
	out := map[string][]string{}
	for _, names := range aliases {
		key := plain(names[0])
		for _, n := range names {
			out[key] = append(out[key], plain(n))
		}
	}
	return out
}()

// called reports whether a power or land of the table may be called by name,
// which is plain.
func called(power, name string) bool {
	power = plain(power)
	return power != "" && (power == name || slices.Contains(answers[power], name))
}

// Is reports whether a name, such as "USSR", "Mongolia" or "General
// Government", means the holding's controller, its overlord or itself. Case
// and a leading "the" do not matter.
func (h Holding) Is(name string) bool {
	name = plain(name)
	if name == "" {
		return false
	}
	for overlord := range strings.SplitSeq(h.Overlord, " and ") {
		if called(strings.TrimPrefix(overlord, "the "), name) {
			return true
		}
	}
	return h.RuledBy(name) || plain(h.ID) == name || called(h.Name, name)
}

// RuledBy reports whether a name means the holding's controller: the General
// Government is ruled by Germany, Mongolia of 1941 not by the Soviet Union.
func (h Holding) RuledBy(name string) bool { return called(h.Controller, plain(name)) }

// Names returns the names that Is knows, sorted: controllers, overlords and
// lands of the tables, countries of today, and what else they are called.
func (m *Map) Names() []string {
	var out []string
	for i := range m.rows {
		x := &m.rows[i]
		out = append(out, x.Name, x.Controller, x.Overlord)
	}
	for i := range m.regions {
		out = append(out, m.regions[i].country)
	}
	for _, names := range aliases {
		out = append(out, names...)
	}
	slices.Sort(out)
	out = slices.Compact(out)
	if len(out) > 0 && out[0] == "" {
		out = out[1:]
	}
	return out
}
