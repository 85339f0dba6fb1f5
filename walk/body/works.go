package body

import "github.com/longwalk/longwalk/cite"

// Works returns what a person's hours rest on; other works serve models that
// stand beside it for comparison.
func Works() []cite.Work {
	return []cite.Work{
		cite.Gagge1986, cite.ISO7933, cite.ISO9920, cite.ISO11079, cite.DiNapoli2020, cite.Tikuisis1999, cite.Eyolfson2001,
		cite.Paal2016, cite.Mifflin1990, cite.Schofield1985, cite.Weyand2010, cite.Armstrong1994, cite.Forbes1987, cite.Cahill1970, cite.BallorPoehlman1994, cite.Friedl1994, cite.Hall2010, cite.Keys1950, cite.Henry1990, cite.Grande1958,
		cite.Thurber2019, cite.Romijn1993, cite.Rapoport2010, cite.Phinney1980, cite.FAO1985, cite.DuBois1916, cite.Deurenberg1991, cite.Adolph1947, cite.FM30570, cite.West1996, cite.Wehrlin2006,
		cite.Buskirk1967, cite.MacInnis2015, cite.Wagner2010, cite.Schneider2002, cite.Hackett1976, cite.HackettRoach2004, cite.Luks2019, cite.Maggiorini1990, cite.Schommer2011, cite.Ramakrishnan2016, cite.Martin1981, cite.Park2014, cite.FolkardTucker2003,
		cite.Hodges1971, cite.IOM2001, cite.Kaminsky2015, cite.Loe2013, cite.Veicsteinas1982, cite.Nadel1974,
		cite.Danielsson1996, cite.MD0152, cite.Zafren2021, cite.Mak2009, cite.Brajkovic2001, cite.Ray2019, cite.Osczevski1994, cite.ASHRAE55, cite.Johnson1981, cite.Johnson2010, cite.Bynum1978, cite.Vanos2023, cite.Kenney2003, cite.Lind1963, cite.Montain1995, cite.Sapareto1984, cite.FAO2001,
		cite.ArmySevenStudies, cite.Fulco1998, cite.Marconi2004, cite.Sutton1988, cite.UnsworthMonteith1975, cite.SettingBody,
	}
}
