package territory

import (
	"time"

	"github.com/longwalk/longwalk/cite"
)

// Event is a dated event that changed who held land, or how people were
// treated there.
type Event struct {
	Date      time.Time // the day, or the first day of the month or span
	Written   string    // the date as it is known
	What      string
	Effect    string
	Certainty string
	Work      cite.Work
}

// Timeline returns the events in date order.
func Timeline() []Event { return timeline }

var timeline = []Event{
	{date(1924, 11, 26), "26 Nov 1924", "Mongolian People's Republic proclaimed", "Mongolia is communist long before 1941", Seen, cite.RedArmyMongolia},
	{date(1936, 3, 12), "12 Mar 1936", "Soviet-Mongolian protocol of mutual assistance, Ulaanbaatar", "Soviet troops in Mongolia", Seen, cite.WikiSovietMongolia},
	{date(1936, 8, 1), "Aug 1936", "British mission opens in Lhasa (Dekyi Lingka)", "a friendly office in Lhasa from then on", Seen, cite.WikiBritishMission},
	{date(1937, 9, 1), "Sept 1937", "57th Special Corps enters Mongolia, 32,794 men by late October", "Soviet garrisons", Seen, cite.WikiSovietMongolia},
	{date(1937, 10, 17), "17 Oct 1937", "first Soviet truck convoy from Sary-Ozek to China", "the Gansu road is a Soviet-Chinese artery", Seen, cite.SaryOzek},
	{date(1939, 5, 11), "May-Sept 1939", "fighting at Khalkhin Gol", "eastern Mongolian border militarised", General, cite.GeneralKnowledge},
	{date(1939, 8, 23), "23/24 Aug 1939", "German-Soviet pact with secret protocol", "partition of Poland", Seen, cite.WikiSovietAnnexation},
	{date(1939, 9, 1), "1 Sept 1939", "Germany invades Poland", "war", Seen, cite.WikiPolandOccupation},
	{date(1939, 9, 17), "17 Sept 1939", "the USSR invades Poland", "Polish officers become Soviet prisoners", Seen, cite.WikiSovietAnnexation},
	{date(1939, 9, 28), "28 Sept 1939", "German-Soviet boundary treaty: rivers Pisa, Narew, Bug, San; Wilno to Lithuania; Suwalki to Germany", "line of the zones", Seen, cite.WikiSovietAnnexation},
	{date(1939, 10, 8), "8 and 12 Oct 1939", "Hitler's decrees: annexed lands, General Government", "in effect from 26 October", Seen, cite.WikiPolandOccupation},
	{date(1939, 10, 26), "26 Oct 1939", "annexations and General Government take effect", "civil rule", General, cite.GeneralKnowledge},
	{date(1940, 2, 10), "10 Feb 1940 to June 1941", "four mass deportations from the kresy", "Poles spread over Siberia, Kazakhstan and the north", Seen, cite.WikiAmnesty},
	{date(1940, 12, 27), "27 Dec 1940", "order on the barrier zone at the old Soviet-Polish border", "a second guarded belt", Seen, cite.Dullin2014},
	{date(1941, 4, 13), "13 Apr 1941", "Soviet-Japanese neutrality pact, ratified 25 April", "quiet border of Mongolia and Manchukuo, both sides armed", Seen, cite.NeutralityPact1941},
	{date(1941, 6, 22), "22 June 1941", "Germany invades the USSR", "Poles turn from enemies to possible allies; alarm in the rear", Seen, cite.WikiAmnesty},
	{date(1941, 7, 30), "30 July 1941", "Sikorski-Mayski agreement, London", "diplomatic ties restored", Seen, cite.SikorskiMayski},
	{date(1941, 8, 12), "12 Aug 1941", "decree of the Supreme Soviet: amnesty for Polish citizens", "a Pole in the USSR is to be freed; the news comes late and is sometimes blocked", Seen, cite.WikiAmnesty},
	{date(1941, 10, 15), "mid Oct 1941", "American military mission (Magruder) in Chongqing", "Americans to be found there", Seen, cite.Magruder1941},
	{date(1941, 12, 1), "1 Dec 1941", "the USSR no longer counts Ukrainians, Belarusians and Jews from Poland as Polish", "fewer are freed", Seen, cite.WikiAmnesty},
	{date(1941, 12, 8), "7/8 Dec 1941", "Japan at war with the United States and Britain", "Americans are China's allies", General, cite.GeneralKnowledge},
	{date(1941, 12, 11), "11 Dec 1941", "Poland and Japan formally at war", "Poles are enemies in the Japanese sphere", General, cite.GeneralKnowledge},
	{date(1942, 3, 1), "Mar-Sept 1942", "the Polish army and civilians leave the USSR for Iran, over 110,000", "a way out for freed Poles", Seen, cite.WikiAmnesty},
	{date(1942, 4, 1), "Apr-Oct 1942", "Sheng Shicai turns from the USSR to Chongqing", "Xinjiang changes side", Seen, cite.WikiSheng},
	{date(1942, 5, 1), "May 1942", "Burma Road cut", "Tibet becomes of interest to the Allies", General, cite.GeneralKnowledge},
	{date(1942, 12, 20), "20 Dec 1942", "Tolstoy and Dolan received in Lhasa", "the only American officers in Lhasa in the war; on to China in 1943", Seen, cite.OSSTibet},
	{date(1943, 1, 16), "16 Jan 1943", "the USSR takes back the amnesty: remaining Poles declared Soviet citizens", "danger again", Seen, cite.WikisumAmnesty},
	{date(1943, 4, 25), "25 Apr 1943", "the USSR breaks with the Polish government", "no protection for Poles", General, cite.GeneralKnowledge},
	{date(1944, 8, 29), "29 Aug 1944", "Sheng removed from Xinjiang", "direct Nationalist rule", Seen, cite.WikiSheng},
	{date(1944, 10, 11), "11 Oct 1944", "Tuva absorbed into the USSR", "a separate state before", Seen, cite.WikiTuva},
	{date(1944, 11, 12), "Nov 1944", "East Turkestan Republic in Ili", "north-west Xinjiang out of Nationalist hands", General, cite.GeneralKnowledge},
	{date(1945, 4, 5), "5 Apr 1945", "the USSR denounces the neutrality pact", "war in the east is near", Seen, cite.NeutralityPact1941},
	{date(1945, 8, 9), "9 Aug 1945", "Soviet and Mongolian attack on Manchukuo and Mengjiang", "end of the Japanese sphere", General, cite.GeneralKnowledge},
	{date(1945, 8, 19), "19 Aug 1945", "end of Mengjiang", "Japanese rule gone", Seen, cite.WikiMengjiang},
	{date(1946, 1, 5), "20 Oct 1945; 5 Jan 1946", "Mongolian plebiscite; China recognises the Mongolian People's Republic", "Mongolia is sovereign", General, cite.GeneralKnowledge},
}
