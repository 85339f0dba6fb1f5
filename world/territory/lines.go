package territory

import (
	"time"

	"github.com/longwalk/longwalk/cite"
	"github.com/longwalk/longwalk/geo"
)

// sovietLines are railways and roads of the Soviet Union and its neighbours that
// a way out of Siberia meets beside those that TERRITORY tells of; days and
// courses are general knowledge.
var sovietLines = []Line{
	{
		Name: "Turksib railway", Kind: "railway", From: date(1930, time.May, 1), Watch: 3, Work: cite.GeneralKnowledge,
		Note: "joined in April 1930; regular trains from 1931",
		Points: []geo.Point{
			{Lat: 55.03, Lon: 82.92}, {Lat: 53.36, Lon: 83.76}, {Lat: 51.50, Lon: 81.20}, {Lat: 50.41, Lon: 80.25}, // Novosibirsk, Barnaul, Rubtsovsk, Semipalatinsk
			{Lat: 47.97, Lon: 80.43}, {Lat: 46.95, Lon: 79.68}, {Lat: 45.25, Lon: 77.98}, {Lat: 44.36, Lon: 77.98}, // Ayaguz, Aktogay, Ushtobe, Sary-Ozek
			{Lat: 43.26, Lon: 76.93}, {Lat: 43.60, Lon: 73.76}, {Lat: 42.93, Lon: 72.75}, {Lat: 42.90, Lon: 71.37}, // Alma-Ata, Chu, Lugovaya, Dzhambul
			{Lat: 42.32, Lon: 69.60}, {Lat: 42.43, Lon: 68.80}, // Chimkent, Arys
		},
	},
	{
		Name: "Orenburg - Tashkent railway", Kind: "railway", From: date(1906, time.January, 1), Watch: 3, Work: cite.GeneralKnowledge,
		Points: []geo.Point{
			{Lat: 51.77, Lon: 55.10}, {Lat: 50.28, Lon: 57.21}, {Lat: 46.80, Lon: 61.67}, {Lat: 44.85, Lon: 65.51}, // Orenburg, Aktyubinsk, Aralsk, Kzyl-Orda
			{Lat: 43.30, Lon: 68.25}, {Lat: 42.43, Lon: 68.80}, {Lat: 41.30, Lon: 69.24}, // Turkestan, Arys, Tashkent
		},
	},
	{
		Name: "Trans-Caspian railway", Kind: "railway", From: date(1899, time.January, 1), Watch: 3, Work: cite.GeneralKnowledge,
		Note: "runs along the Persian border between Kizyl-Arvat and Dushak",
		Points: []geo.Point{
			{Lat: 40.02, Lon: 52.97}, {Lat: 38.98, Lon: 56.28}, {Lat: 37.95, Lon: 58.38}, {Lat: 37.22, Lon: 60.03}, // Krasnovodsk, Kizyl-Arvat, Ashkhabad, Dushak
			{Lat: 37.60, Lon: 61.83}, {Lat: 39.08, Lon: 63.57}, {Lat: 39.77, Lon: 64.42}, {Lat: 39.65, Lon: 66.96}, // Merv, Chardzhou, Bukhara, Samarkand
			{Lat: 41.30, Lon: 69.24}, // Tashkent
		},
	},
	{
		Name: "Ulan-Ude - Naushki railway", Kind: "railway", From: date(1940, time.January, 1), Watch: 3, Work: cite.GeneralKnowledge,
		Note:   "opened about the turn of 1939 to 1940; ends in the border zone",
		Points: []geo.Point{{Lat: 51.83, Lon: 107.58}, {Lat: 51.28, Lon: 106.55}, {Lat: 50.75, Lon: 106.10}, {Lat: 50.38, Lon: 106.12}}, // Ulan-Ude, Gusinoye Ozero, Dzhida, Naushki
	},
	{
		Name: "Kyakhta - Ulaanbaatar road", Kind: "road", Watch: 3, Work: cite.GeneralKnowledge,
		Note:   "the old tea road; the way of Soviet supplies to Mongolia",
		Points: []geo.Point{{Lat: 50.35, Lon: 106.45}, {Lat: 50.31, Lon: 106.49}, {Lat: 49.10, Lon: 106.05}, {Lat: 47.92, Lon: 106.92}}, // Kyakhta, Altanbulag, Bayangol, Ulaanbaatar
	},
	{
		Name: "Trans-Mongolian railway", Kind: "railway", From: date(1956, time.January, 1), Watch: 1, Work: cite.GeneralKnowledge,
		Note: "to Ulaanbaatar from 1949",
		Points: []geo.Point{
			{Lat: 50.38, Lon: 106.12}, {Lat: 50.23, Lon: 106.20}, {Lat: 49.47, Lon: 105.96}, {Lat: 47.92, Lon: 106.92}, // Naushki, Sukhbaatar, Darkhan, Ulaanbaatar
			{Lat: 46.36, Lon: 108.36}, {Lat: 44.88, Lon: 110.12}, {Lat: 43.71, Lon: 111.90}, {Lat: 43.65, Lon: 111.98}, // Choir, Sainshand, Zamyn-Uud, Erenhot
			{Lat: 41.03, Lon: 113.10}, // Jining
		},
	},
	{
		Name: "Bam - Tynda railway", Kind: "railway", From: date(1937, time.November, 1), To: date(1942, time.January, 1), Watch: 3, Work: cite.GeneralKnowledge,
		Note:   "built by prisoners; the rails were taken up in 1942",
		Points: []geo.Point{{Lat: 54.13, Lon: 123.72}, {Lat: 55.15, Lon: 124.72}}, // Bam, Tynda
	},
	{
		Name: "Baikal-Amur main line", Kind: "railway", From: date(1984, time.October, 1), Watch: 1, Work: cite.GeneralKnowledge,
		Note: "of its west, Taishet to Bratsk was under construction by prisoners from 1938 to 1941 and again from 1946; the Lena was reached in 1951",
		Points: []geo.Point{
			{Lat: 55.94, Lon: 98.00}, {Lat: 56.15, Lon: 101.61}, {Lat: 56.76, Lon: 105.71}, {Lat: 56.30, Lon: 107.60}, // Taishet, Bratsk, Ust-Kut, Ulkan
			{Lat: 55.63, Lon: 109.34}, {Lat: 56.10, Lon: 113.00}, {Lat: 56.36, Lon: 114.93}, {Lat: 56.90, Lon: 118.26}, // Severobaikalsk, Severomuysk, Taksimo, Chara
			{Lat: 55.15, Lon: 124.72}, {Lat: 52.42, Lon: 130.87}, {Lat: 51.07, Lon: 132.55}, {Lat: 50.55, Lon: 137.01}, // Tynda, Fevralsk, Novy Urgal, Komsomolsk
			{Lat: 48.97, Lon: 140.29}, // Sovetskaya Gavan
		},
	},
	{
		Name: "Amur - Yakutsk road", Kind: "road", From: date(1937, time.January, 1), Watch: 2, Work: cite.GeneralKnowledge,
		Note: "to the Aldan gold fields from about 1930; beyond, a winter road for years",
		Points: []geo.Point{
			{Lat: 53.98, Lon: 124.12}, {Lat: 55.15, Lon: 124.72}, {Lat: 56.66, Lon: 124.71}, {Lat: 58.61, Lon: 125.38}, // Never, Tynda, Chulman, Aldan
			{Lat: 58.96, Lon: 126.29}, {Lat: 62.03, Lon: 129.73}, // Tommot, Yakutsk
		},
	},
	{
		Name: "Kolyma road", Kind: "road", From: date(1937, time.January, 1), Watch: 4, Work: cite.GeneralKnowledge,
		Note: "Dalstroi's own; camps stand along it",
		Points: []geo.Point{
			{Lat: 59.57, Lon: 150.80}, {Lat: 60.84, Lon: 151.79}, {Lat: 62.27, Lon: 151.69}, {Lat: 62.52, Lon: 149.62}, {Lat: 62.78, Lon: 148.15}, // Magadan, Atka, Orotukan, Yagodnoye, Susuman
		},
	},
	{
		Name: "Chuya road", Kind: "road", From: date(1935, time.January, 1), Watch: 3, Work: cite.GeneralKnowledge,
		Note:   "to the Mongolian border; built in part by prisoners",
		Points: []geo.Point{{Lat: 52.54, Lon: 85.21}, {Lat: 51.96, Lon: 85.96}, {Lat: 50.75, Lon: 86.13}, {Lat: 50.00, Lon: 88.67}, {Lat: 49.71, Lon: 89.19}}, // Biysk, Gorno-Altaysk, Ongudai, Kosh-Agach, Tashanta
	},
	{
		Name: "Usa road", Kind: "road", Watch: 2, Work: cite.GeneralKnowledge,
		Note:   "the one cart road into Tuva",
		Points: []geo.Point{{Lat: 53.70, Lon: 91.69}, {Lat: 52.80, Lon: 93.25}, {Lat: 52.06, Lon: 94.02}, {Lat: 51.72, Lon: 94.45}}, // Minusinsk, Aradan, Turan, Kyzyl
	},
}

// chineseLines are those of China and its borders.
var chineseLines = []Line{
	{
		Name: "Chinese Eastern railway", Kind: "railway", From: date(1903, time.July, 14), Watch: 4, Work: cite.GeneralKnowledge,
		Note: "in Manchukuo under Japan from 1935",
		Points: []geo.Point{
			{Lat: 49.65, Lon: 117.33}, {Lat: 49.21, Lon: 119.74}, {Lat: 48.77, Lon: 121.91}, {Lat: 47.15, Lon: 123.80}, // Otpor, Hailar, Boketu, Angangki
			{Lat: 45.77, Lon: 126.64}, {Lat: 44.58, Lon: 129.62}, {Lat: 44.40, Lon: 131.15}, {Lat: 43.80, Lon: 131.95}, // Harbin, Mudanjiang, Suifenhe, Ussuriysk
		},
	},
	{
		Name: "Peking - Suiyuan railway", Kind: "railway", From: date(1923, time.January, 1), Watch: 4, Work: cite.GeneralKnowledge,
		Note: "held by Japan from the autumn of 1937 to August 1945",
		Points: []geo.Point{
			{Lat: 39.90, Lon: 116.40}, {Lat: 40.82, Lon: 114.88}, {Lat: 40.09, Lon: 113.30}, {Lat: 41.03, Lon: 113.10}, // Peking, Kalgan, Datong, Jining
			{Lat: 40.84, Lon: 111.75}, {Lat: 40.65, Lon: 109.84}, // Hohhot, Baotou
		},
	},
	{
		Name: "Burma Road", Kind: "road", From: date(1938, time.December, 1), To: date(1942, time.May, 1), Watch: 2, Work: cite.GeneralKnowledge,
		Note: "cut in May 1942",
		Points: []geo.Point{
			{Lat: 25.04, Lon: 102.72}, {Lat: 25.59, Lon: 100.23}, {Lat: 25.11, Lon: 99.16}, {Lat: 24.08, Lon: 98.07}, {Lat: 22.93, Lon: 97.75}, // Kunming, Dali, Baoshan, Wanding, Lashio
		},
	},
	{
		Name: "Lanzhou - Xinjiang railway", Kind: "railway", From: date(1963, time.January, 1), Watch: 1, Work: cite.GeneralKnowledge,
		Points: []geo.Point{
			{Lat: 36.06, Lon: 103.83}, {Lat: 37.93, Lon: 102.64}, {Lat: 38.93, Lon: 100.45}, {Lat: 39.74, Lon: 98.51}, // Lanzhou, Wuwei, Zhangye, Jiuquan
			{Lat: 40.97, Lon: 95.50}, {Lat: 42.83, Lon: 93.51}, {Lat: 43.0, Lon: 89.2}, {Lat: 43.83, Lon: 87.62}, // Liuyuan, Hami, Turpan, Urumqi
		},
	},
	{
		Name: "Qinghai - Tibet railway", Kind: "railway", From: date(2006, time.July, 1), Watch: 2, Work: cite.GeneralKnowledge,
		Note: "to Golmud from 1984",
		Points: []geo.Point{
			{Lat: 36.62, Lon: 101.77}, {Lat: 37.30, Lon: 100.15}, {Lat: 37.37, Lon: 97.37}, {Lat: 36.42, Lon: 94.90}, // Xining, Gangca, Delingha, Golmud
			{Lat: 34.22, Lon: 92.44}, {Lat: 32.26, Lon: 91.68}, {Lat: 31.48, Lon: 92.05}, {Lat: 30.48, Lon: 91.10}, {Lat: 29.65, Lon: 91.12}, // Tuotuohe, Amdo, Nagqu, Damxung, Lhasa
		},
	},
}
