/// What Vinted calls its catalogues in Polish; a line is an id, a comma, and the title to the line's end.
/// Facts: public snapshot of April 2026 (MIT, JakobAIOdev, see NOTICE).
extension CatalogueTitles {
  static let polish: StaticString = #"""
    1904,Kobiety
    4,Ubrania
    1037,Okrycia wierzchnie
    1773,Peleryny i poncza
    1907,Płaszcze
    2525,Budrysówki
    1090,Sztuczne futra
    2526,Klasyczne i długie płaszcze
    1087,Parki
    1076,Bosmanki
    1080,Przeciwdeszczowe
    1834,Trencze
    2524,Bezrękawniki
    1908,Kurtki
    2527,Motocyklówki i kurtki wyścigowe
    1078,Bomberki
    1079,Kurtki jeansowe
    2528,Kurtki wojskowe i utility
    1086,Kurtki z polaru
    2614,Kurtki ocieplane
    2596,Kurtki pikowane
    2529,Kurtki koszulowe
    2530,Kurtki narciarskie i snowboardowe
    2531,Kurtki bejsbolówki
    2532,Kurtki wiatrówki
    13,Bluzy i swetry
    1917,Bluzy
    190,Swetry z dekoltem V
    191,Golfy i półgolfy
    192,Długie swetry
    529,Swetry
    193,Swetry z rękawem ¾
    1066,Bluzy
    1067,Kimona
    194,Kardigany
    195,Bolera
    1874,Kamizelki
    197,Inne
    8,Żakiety i garnitury
    532,Żakiety, marynarki
    1125,Garnitury ze spodniami
    1126,Garnitury ze spódnicami
    1128,Pojedyncze części garnituru
    1129,Inne garnitury i żakiety
    10,Sukienki
    178,Krótkie sukienki
    1056,Sukienki midi
    1055,Długie sukienki
    1774,Sukienki wizytowe
    1775,Imprezowe/koktajlowe
    1776,Suknie ślubne
    1777,Suknie balowe
    1778,Sukienki wieczorowe
    1060,Sukienki bez pleców
    1065,Letnie sukienki
    1779,Sukienki na zimę
    1057,Sukienki biurowe
    1059,Sukienki na co dzień
    1061,Sukienki bez ramiączek
    1058,Małe czarne
    179,Sukienki jeansowe
    176,Inne
    11,Spódnice
    198,Spódnice mini
    2927,Spódnice do kolan
    199,Spódnice midi
    200,Spódnice maxi
    2928,Spódnice asymetryczne
    5491,Spódnico-spodenki
    12,Bluzki, topy i koszulki
    222,Koszule
    1043,Bluzki
    14,Podkoszulki
    221,T-shirty
    534,Bluzki bez rękawów
    227,Tuniki
    1041,Crop topy
    223,Bluzki z krótkim rękawem
    225,Bluzki z ¾ rękawami
    224,Bluzki z długim rękawem
    1835,Body
    1042,Bluzki z odkrytymi ramionami
    1045,Golfy
    1837,Bluzki z baskinką
    1044,Topy z dekoltem halter
    228,Inne
    183,Jeansy
    1839,Dżinsy boyfriend
    1840,Dżinsy do kostek
    1841,Dzwony jeansy
    1842,Dżinsy z wysokim stanem
    1843,Dżinsy z rozdarciami
    1844,Dżinsy skinny
    1845,Dżinsy straight
    1864,Inne
    9,Spodnie i legginsy
    1070,Spodnie do kostek i chinosy
    1071,Spodnie z szerokimi nogawkami
    185,Rurki
    187,Spodnie z wysokim stanem
    1846,Spodnie typu proste
    184,Skórzane spodnie
    525,Legginsy
    526,Haremki/ Alladynki
    189,Inne
    15,Szorty
    1838,Szorty z niskim stanem
    1099,Szorty z wysokim stanem
    203,Bermudy
    538,Dżinsowe szorty
    1101,Szorty z koronką
    1100,Skórzane szorty
    1103,Szorty cargo
    204,Rybaczki
    205,Inne
    1035,Kombinezony
    1131,Kombinezony długie
    1132,Kombinezony krótkie
    1134,Inne kombinezony
    28,Stroje kąpielowe
    218,Jednocześciowe
    219,Dwuczęściowe
    1780,Tuniki plażowe i pareo
    220,Inne
    29,Bielizna i odzież nocna
    119,Biustonosze
    120,Majtki
    229,Komplety
    1781,Bielizna modelująca
    123,Piżamy
    1030,Szlafroki
    1263,Rajstopy
    1262,Skarpety
    1847,Akcesoria bieliźniane
    124,Inne
    1176,Ubrania dla kobiet w ciąży
    1179,Bluzki ciążowe
    1182,Sukienki ciążowe
    1178,Spódnice ciążowe
    1177,Spodnie ciążowe
    1185,Spodenki ciążowe
    1181,Kombinezony ciążowe długie i krótkie
    1184,Bluzy i swetry ciążowe
    1183,Kurtki i płaszcze ciążowe
    1186,Stroje kąpielowe i plażowe
    1614,Bielizna ciążowa
    1615,Bielizna ciążowa
    1616,Odzież na noc
    1618,Staniki ciążowe i do karmienia piersią
    2084,Odzież sportowa
    73,Odzież sportowa
    571,Odzież wierzchnia
    572,Dresy
    573,Spodnie i legginsy
    578,Szorty
    574,Sukienki
    575,Spódnice
    576,Topy i T-shirty
    3268,Koszulki klubowe
    577,Bluzy i swetry
    579,Akcesoria
    1441,Okulary
    1444,Rękawiczki
    1443,Czapki
    1440,Szaliki
    3049,Frotki na rękę
    1439,Biustonosze
    580,Inne
    1782,Przebrania i kostiumy tematyczne
    18,Inne ubrania
    16,Obuwie
    2955,Baleriny
    2954,Mokasyny, buty żeglarskie, loafersy
    1049,Buty za kostkę
    2618,Botki i sztyblety
    2619,Kozaki do połowy łydki
    211,Kozaki do kolan
    2620,Kozaki za kolano
    2621,Śniegowce
    213,Kalosze
    2622,Obuwie robocze
    2623,Chodaki i mule
    2953,Espadryle
    2952,Klapki i japonki
    543,Buty na obcasie
    2951,Oksfordki
    2950,Mary Jane i T-bary
    2949,Sandały
    215,Kapcie
    2630,Obuwie sportowe
    2639,Buty do koszykówki
    2640,Buty wspinaczkowe
    2641,Buty kolarskie
    2642,Buty do tańca
    2643,Buty do piłki nożnej
    2644,Buty do golfa
    2645,Trekkingi
    2646,Łyżwy
    2647,Halówki piłkarskie
    2648,Buty do fitnessu
    2649,Buty motocyklowe
    2650,Rolki i wrotki
    2651,Buty do biegania
    2652,Buty narciarskie
    2653,Buty snowboardowe
    2654,Buty do wody
    2655,Buty do tenisa
    2632,Sneakersy, trampki i tenisówki
    19,Torby
    157,Plecaki
    2940,Torby letnie
    2941,Teczki
    2942,Torebki worki
    1848,Nerki torby
    159,Kopertówki
    2943,Pokrowce na ubrania
    2944,Torby treningowe
    156,Torby do ręki
    2945,Torebki hobo
    1850,Torby podróżne
    161,Kosmetyczki
    1784,Listonoszki
    158,Torby na ramię
    552,Torby shopper
    160,Portfele
    2939,Torebki na nadgarstek
    1187,Akcesoria
    2931,Chusty i chustki
    20,Paski
    90,Rękawiczki
    1123,Akcesoria do włosów
    2932,Chusteczki
    88,Kapelusze i czapki
    2933,Kominiarki
    2934,Lekkie czapki
    230,Czapki
    2935,Nauszniki
    2936,Fascynatory
    231,Kapelusze
    234,Opaski na głowę
    21,Biżuteria
    1785,Biżuteria na kostkę
    2937,Biżuteria na ciało
    165,Bransoletki
    167,Broszki
    2938,Wisiory i zawieszki
    163,Kolczyki
    166,Zestawy biżuterii
    164,Naszyjniki
    553,Pierścionki
    162,Inne biżuteria
    1852,Breloczki
    89,Szale i szaliki
    26,Okulary przeciwsłoneczne
    1851,Parasole
    22,Zegarki
    1140,Inne akcesoria i biżuteria
    146,Kosmetyki
    964,Makijaż
    152,Perfumy
    948,Pielęgnacja twarzy
    1906,Akcesoria kosmetyczne
    1903,Produkty do stylizacji włosów
    950,Akcesoria do pielęgnacji twarzy
    958,Akcesoria do pielęgnacji ciała
    962,Akcesoria do pielęgnacji paznokci
    967,Akcesoria do makijażu
    1264,Pielęgnacja dłoni
    960,Pielęgnacja paznokci
    956,Pielęgnacja ciała
    1902,Pielęgnacja włosów
    153,Inne kosmetyki i akcesoria
    5,Mężczyźni
    2050,Ubrania
    257,Dżinsy
    1816,Dżinsy z przetarciami
    1817,Dżinsy skinny
    1818,Dżinsy slim fit
    1819,Dżinsy straight fit
    1206,Okrycia wierzchnie
    2051,Płaszcze
    1225,Budrysówki
    2533,Klasyczne i długie płaszcze
    1227,Parki
    1861,Bosmanki
    1859,Przeciwdeszczowe
    1230,Trencze
    2553,Bezrękawniki
    2052,Kurtki
    2534,Motocyklówki i kurtki wyścigowe
    1223,Bomberki
    1224,Kurtki jeansowe
    2535,Kurtki wojskowe i utility
    1858,Kurtki z polaru
    1226,Szwedki
    2536,Kurtki ocieplane
    2537,Kurtki pikowane
    2538,Kurtki koszulowe
    2539,Kurtki narciarskie i snowboardowe
    2550,Kurtki bejsbolówki
    2551,Kurtki wiatrówki
    2552,Poncza
    76,Koszule, T-shirty i podkoszulki
    536,Koszule
    1801,Koszule w kratkę
    1802,Koszule dżinsowe
    1803,Koszule gładkie
    1804,Koszulki z nadrukiem
    1805,Koszule w paski
    1865,Inne
    77,T-shirty
    1806,T-shirty gładkie
    1807,T-shirty z nadrukiem
    1808,T-shirty w paski
    1810,Koszulki z długim rękawem
    1868,Inne
    5492,Koszulki polo
    560,Podkoszulki
    32,Garnitury i marynarki
    1786,Marynarki
    1787,Spodnie garniturowe
    1788,Kamizelki
    1789,Garnitury - komplety
    1790,Garnitury ślubne
    1866,Inne
    79,Swetry i bluzy
    1811,Bluzy
    267,Swetry i bluzy z kapturem
    1812,Bluzy rozpinane
    266,Kardigany
    1813,Swetry z okrągłym dekoltem
    264,Swetry w serek
    265,Swetry z golfem
    1814,Długie swetry
    1815,Swetry z dzianiny
    1825,Kamizelki
    268,Inne
    34,Spodnie
    1820,Chinosy
    1821,Joggersy
    259,Rurki
    271,Spodenki capri
    261,Spodnie eleganckie
    260,Spodnie z szerokimi nogawkami
    263,Inne
    80,Szorty
    1822,Szorty cargo
    1823,Szorty chinosy
    1824,Szorty dżinsowe
    272,Inne szorty
    85,Bielizna i skarpety
    1829,Bielizna
    1828,Skarpety
    1830,Szlafroki
    1867,Inne
    2910,Piżamy
    2911,Piżamy jednoczęściowe
    2912,Doły od piżamy
    2913,Komplety piżamowe
    2914,Góry od piżamy
    84,Stroje kąpielowe
    30,Odzież sportowa
    581,Okrycia wierzchnie
    582,Dresy
    583,Spodnie
    586,Szorty
    584,Koszulki z krótkim rękawem, T-shirty
    3267,Koszulki klubowe
    585,Pulowery i swetry
    587,Akcesoria, dodatki
    1471,Okulary
    1474,Rękawiczki
    1473,Czapki
    1470,Szaliki
    3050,Frotki na rękę
    588,Inne
    92,Przebrania i kostiumy tematyczne
    83,Inne ubrania
    1231,Obuwie
    2656,Mokasyny, buty żeglarskie, loafersy
    1233,Buty za kostkę
    2661,Sztyblety i wsuwane botki
    2662,Trzewiki sznurowane
    2663,Śniegowce
    1795,Kalosze
    2664,Obuwie robocze
    2970,Chodaki i mule
    2657,Espadryle
    2969,Klapki i japonki
    1238,Obuwie wizytowe
    2968,Sandały
    2659,Kapcie
    1452,Obuwie sportowe
    2672,Buty do koszykówki
    2673,Buty wspinaczkowe
    2674,Buty kolarskie
    2675,Buty do tańca
    2676,Buty do piłki nożnej
    2677,Buty do golfa
    2678,Trekkingi
    2679,Łyżwy
    2680,Halówki piłkarskie
    1467,Buty do fitnessu
    2681,Buty motocyklowe
    2682,Rolki i wrotki
    1453,Buty do biegania
    2683,Buty narciarskie
    2684,Buty snowboardowe
    2685,Buty do wody
    2686,Buty do tenisa
    1242,Sneakersy, trampki i tenisówki
    82,Akcesoria, dodatki
    94,Torby
    246,Plecaki
    2963,Teczki
    1799,Nerki
    2962,Pokrowce na ubrania
    2961,Torby na siłownię
    1798,Torby podróżne
    1862,Walizki
    1797,Listonoszki
    247,Torby na ramię
    248,Portfele
    2960,Chusty i chustki
    96,Paski
    2959,Szelki
    91,Rękawiczki
    2958,Chusteczki
    86,Kapelusze i czapki
    2965,Kominiarki
    2964,Lekkie czapki
    287,Czapki z daszkiem
    288,Kapelusze
    95,Biżuteria
    243,Bransolety
    2967,Wisiory i zawieszki
    1800,Spinki do mankietów
    2966,Kolczyki
    241,Naszyjniki
    242,Obrączki
    244,Inne
    2957,Poszetki
    87,Szaliki i szale
    98,Okulary przeciwsłoneczne
    2956,Krawaty i muszki
    97,Zegarki
    99,Inne
    139,Kosmetyki
    143,Pielęgnacja twarzy
    2055,Akcesoria do pielęgnacji dla mężczyzn
    1826,Akcesoria do golenia
    1827,Akcesoria do pielęgnacji
    971,Inne akcesoria do pielęgnacji
    140,Pielęgnacja włosów
    141,Pielęgnacja ciała
    142,Pielęgnacja dłoni i paznokci
    145,Perfumy
    144,Kosmetyki do makijażu
    1863,Zestawy
    968,Inne
    2993,Przedmioty designerskie
    2983,Damskie przedmioty designerskie
    2984,Torebki designerskie
    2985,Obuwie designerskie
    2986,Akcesoria designerskie
    2987,Odzież designerska
    2988,Męskie przedmioty designerskie
    2990,Obuwie designerskie
    2991,Akcesoria designerskie
    2992,Odzież designerska
    1193,Dzieci
    1195,Ubrania dla dziewczynek
    1243,Dziew. ubranka niemowlęce
    1514,Pajacyki
    1515,Body
    1516,Kombinezony dziecięce
    1517,Zestawy
    1875,Inne
    1255,Obuwie
    1525,Buciki niemowlęce
    1530,Buty za kostkę
    2695,Botki
    2696,Kozaki
    2697,Śniegowce
    2698,Kalosze
    2690,Chodaki i mule
    1526,Buty na płaskim obcasie
    2753,Baleriny, Mary Jane i T-bary
    2701,Espadryle
    2702,Oksfordki
    2691,Klapki i sandały
    2704,Japonki
    2705,Sandały
    2707,Klapki basenowe
    1528,Obuwie wizytowe i na specjalne okazje
    2692,Buty na obcasie
    1534,Kapcie
    2693,Obuwie sportowe
    2708,Buty do koszykówki
    2709,Buty do tańca
    2710,Buty do piłki nożnej
    2711,Trekkingi
    2712,Łyżwy
    2713,Rolki i wrotki
    2714,Buty do biegania
    2715,Buty narciarskie
    2716,Buty snowboardowe
    2717,Buty do wody
    1533,Sneakersy, trampki i tenisówki
    2718,Buty na rzepy
    2719,Buty sznurowane
    2720,Buty wsuwane
    1244,Okrycia wierzchnie
    1519,Płaszcze
    2540,Budrysówki
    2541,Parki
    2542,Bosmanki
    2543,Trencze
    1518,Bezrękawniki
    1521,Kurtki
    2544,Marynarki
    2545,Bomberki
    2546,Kurtki jeansowe
    2547,Kurtki z polaru
    2548,Kurtki ocieplane
    2549,Kurtki wiatrówki
    2554,Odzież przeciwdeszczowa
    2556,Poncza
    2557,Komplety przeciwdeszczowe
    2555,Spodnie przeciwdeszczowe
    2558,Kurtki i płaszcze przeciwdeszczowe
    2559,Odzież zimowa
    2560,Kurtki zimowe
    2565,Kombinezony i zestawy zimowe
    2582,Spodnie zimowe
    1246,Swetry i bluzy
    1542,Swetry
    1543,Swetry z dekoltem V
    1544,Golfy
    1548,Zapinane swetry
    1549,Bolerka
    1550,Bluzy
    1551,Kamizelki
    1877,Inne
    1245,Koszulki, topy i bluzki
    1535,T-shirty
    1536,Koszulki polo
    1537,Koszule
    1538,Koszule z krótkim rękawem
    1539,Koszule z długim rękawem
    1540,Koszule bez rękawów
    1541,Tuniki
    1878,Inne
    1247,Sukienki
    1554,Krótkie sukienki
    1553,Długie sukienki
    1248,Spódniczki
    1249,Spodnie i szorty
    1559,Jeansy
    1560,Rurki
    1562,Z szeroką nogawką
    1565,Legginsy
    1568,Kombinezony
    1250,Spodenki
    2079,Haremki
    1880,Inne
    1258,Torby i plecaki
    1574,Akcesoria
    1577,Czapki i kapelusze
    1578,Rękawiczki
    1580,Szale i szaliki
    1581,Paski
    1582,Opaski i spinki do włosów
    1584,Portmonetki
    1586,Biżuteria
    1881,Inne akcesoria
    1251,Stroje kąpielowe
    1590,Jednoczęściowe
    1592,Dwuczęściowe
    1593,Szlafroki kąpielowe
    1252,Bielizna
    1600,Skarpetki
    1601,Rajstopy
    1602,Majtki
    1872,Inne
    1594,Piżamy
    1596,Jednoczęściowe
    1597,Dwuczęściowe
    1598,Koszule nocne
    1253,Odzież sportowa
    1510,Paki ubrań
    1604,Bliźnięta i więcej
    1606,Przebrania, kostiumy tematyczne
    2080,Stroje wizytowe i na specjalne okazje
    1254,Inne
    1194,Ubrania dla chłopców
    1196,Chł. ubranka niemowlęce
    1642,Pajacyki
    1643,Body
    1644,Kombinezony dziecięce
    1645,Zestawy
    1883,Inne
    1256,Obuwie
    1653,Buciki niemowlęce
    2721,Mokasyny, buty żeglarskie, loafersy
    1657,Buty za kostkę
    2726,Sztyblety i trzewiki
    2727,Kozaki
    2728,Śniegowce
    2729,Kalosze
    2722,Espadryle
    2723,Klapki i sandały
    2730,Chodaki i mule
    2732,Japonki
    2733,Sandały
    2734,Klapki basenowe
    1655,Obuwie wizytowe i na specjalne okazje
    1661,Kapcie
    2724,Obuwie sportowe
    2735,Buty do koszykówki
    2737,Buty do tańca
    2738,Buty do piłki nożnej
    2742,Trekkingi
    2743,Łyżwy
    2744,Rolki i wrotki
    2745,Buty do biegania
    2746,Buty narciarskie
    2748,Buty snowboardowe
    2749,Buty do wody
    1660,Sneakersy, trampki i tenisówki
    2750,Buty na rzepy
    2751,Buty sznurowane
    2752,Buty wsuwane
    1197,Płaszcze i kurtki
    1647,Płaszcze
    2561,Budrysówki
    2562,Parki
    2563,Bosmanki
    2564,Trencze
    1646,Bezrękawniki
    1649,Kurtki
    2571,Marynarki
    2573,Bomberki
    2574,Kurtki jeansowe
    2575,Kurtki z polaru
    2576,Kurtki ocieplane
    2577,Kurtki wiatrówki
    2583,Odzież przeciwdeszczowa
    2604,Poncza
    2609,Komplety przeciwdeszczowe
    2602,Spodnie przeciwdeszczowe
    2606,Kurtki i płaszcze przeciwdeszczowe
    2590,Odzież zimowa
    2610,Kurtki zimowe
    2613,Kombinezony i zestawy zimowe
    2612,Spodnie zimowe
    1199,Swetry i bluzy
    1668,Swetry
    1669,Swetry z dekoltem V
    1670,Golfy
    1671,Zapinane swetry
    1672,Bluzy
    1673,Kamizelki
    1887,Inne
    1198,Koszule i T-shirty
    1662,T-shirty
    1663,Koszulki polo
    1664,Koszule
    1665,Koszule z krótkim rękawem
    1666,Koszule z długim rękawem
    1667,Koszule bez rękawów
    1886,Inne
    1200,Spodnie i szorty
    1696,Jeansy
    1697,Rurki
    1698,Z szeroką nogawką
    1701,Legginsy
    1702,Kombinezony
    1201,Spodenki
    2082,Haremki
    1870,Inne
    1257,Torby i plecaki
    1714,Akcesoria
    1749,Czapki i kapelusze
    1740,Rękawiczki
    1741,Szaliki
    1743,Paski
    1745,Portfele
    1746,Muszki i krawaty
    1748,Inne akcesoria
    1202,Stroje kąpielowe
    1750,Spodenki kąpielowe
    1751,Szlafroki
    1203,Bielizna
    1757,Skarpetki
    1758,Rajstopy
    1759,Bielizna
    1871,Inne
    1752,Piżamy
    1754,Piżamy jednoczęściowe
    1755,Piżamy dwuczęściowe
    1204,Odzież sportowa
    1760,Paki ubrań
    1761,Bliźniaki i więcej
    1762,Przebrania, kostiumy tematyczne
    2083,Stroje wizytowe i na specjalne okazje
    1205,Inne
    1499,Zabawki
    1730,Figurki i akcesoria
    3312,Figurki
    3311,Akcesoria
    3313,Zabawkowe zestawy
    3314,Plastyczne i kreatywne
    3315,Fartuszki
    3316,Koraliki i tworzenie biżuterii
    3317,Plastelina i ciastolina
    3319,Zestawy kreatywne
    3320,Przybory do rysowania i malowania
    3321,Sztalugi i tablice do pisania
    3322,Drukowanie i odbijanie
    3323,Naklejki i papeteria
    3344,Zabawy i zabawki dla niemowląt
    3347,Centra aktywności i chodziki dla dzieci
    3348,Maty i stojaki edukacyjne
    3345,Zabawki do kąpieli
    3346,Bujaczki, skoczki i huśtawki
    3349,Tablice manipulacyjne
    3350,Zabawki do pchania i ciągnięcia
    3351,Grzechotki
    3352,Sortery i układanki
    3353,Gryzaki
    1767,Klocki i zabawki konstrukcyjne
    1731,Lalki i akcesoria
    3327,Lalki
    3324,Ubranka i akcesoria dla lalek
    3325,Mebelki i akcesoria do domków dla lalek
    3326,Domki dla lalek
    3328,Zestawy do zabawy lalkami
    3329,Przebrania i odgrywanie ról
    3330,Przebrania
    3331,Namioty i tunele do zabawy
    3332,Zabawkowa żywność i przybory kuchenne
    3333,Zabawkowe szkatułki
    3334,Zabawkowe kuchnie
    3335,Zabawkowe narzędzia
    1763,Zabawki edukacyjne
    3354,Karty edukacyjne
    3355,Kalejdoskopy i pryzmaty
    3356,Zabawki do nauki czytania
    3357,Zabawki STEM i naukowe
    3358,Inne zabawki edukacyjne
    1725,Zabawki elektroniczne
    3364,Nośniki do odtwarzaczy muzycznych
    3360,Elektroniczne zwierzątka
    3361,Sprzęt do karaoke dla dzieci
    3363,Interaktywne odtwarzacze muzyczne
    3362,Zabawki zdalnie sterowane
    3359,Aparaty dla dzieci
    3365,Walkie-talkie
    3366,Inne zabawki elektroniczne
    1766,Zabawki i instrumenty muzyczne
    3336,Gadżety i zabawki antystresowe
    3337,Zabawki antystresowe
    3339,Zestawy do żonglowania
    3340,Zestawy i akcesoria magiczne
    3338,Żarty i psikusy
    3341,Slime i masy plastyczne
    3342,Jojo
    3343,Inne gadżety
    1771,Zabawki sportowe i ogrodowe
    3367,Baseny z piłkami i akcesoria
    3368,Zabawki plażowe i wodne
    3369,Bańki i maszynki do robienia baniek
    3370,Pistolety piankowe i akcesoria
    3371,Gry i zabawy ogrodowe
    3372,Latawce i rakiety
    3373,Piaskownice i stoliki wodne
    3374,Zabawki sportowe
    1764,Pluszowe zabawki i zwierzątka
    3375,Zabawkowe auta, pociągi i inne pojazdy
    3471,Samoloty
    3468,Auta
    3470,Pociągi
    3469,Ciężarówki
    3472,Tory i garaże
    3473,Inne zabawkowe pojazdy
    1496,Wózki spacerowe, nosidełka i foteliki samochodowe
    3461,Nosidełka i chusty do noszenia dzieci
    3462,Chusty do noszenia dzieci
    3463,Nosidełka ergonomiczne
    3464,Nosidełka biodrowe
    3465,Nosidełka turystyczne
    1612,Wózki spacerowe
    1511,Akcesoria do wózków dziecięcych
    3376,Gondole i adaptery
    3377,Dostawki do wózków
    3378,Osłony, budki i parasolki
    3379,Uchwyty na kubki i tacki na jedzenie
    3380,Śpiworki do wózków
    3381,Organizery i siatki
    3382,Części
    3383,Foteliki samochodowe
    3384,Podkładki samochodowe
    3385,Akcesoria do fotelików
    3386,Lusterka
    3387,Osłony przeciwsłoneczne
    3388,Wkładki do fotelików samochodowych
    3389,Bazy do fotelików
    3390,Pokrowce na foteliki
    3391,Śpiworki do fotelików
    3392,Inne akcesoria do fotelików
    1498,Meble i dekoracje
    1567,Materace dla dzieci
    1569,Materace do łóżek niemowlęcych
    1570,Materace do łóżeczek i kołysek
    1571,Materace do łóżek dziecięcych
    1572,Maty podłogowe
    1573,Kojce
    3275,Leżaczki i kokony
    3276,Dekoracje i pamiątki
    3277,Albumy dziecięce
    3278,Miarki wzrostu
    3279,Karuzele do łóżeczka
    3280,Akcesoria do zdjęć pamiątkowych
    3281,Skarbonki
    3282,Ramki do zdjęć
    3283,Dekoracje ścienne
    3284,Meble dla niemowląt
    3285,łóżeczka dostawne
    3286,Przewijaki wolnostojące
    3287,Łóżeczka niemowlęce
    3288,Kołyski
    3289,Łóżeczka dla kilkulatków
    3290,Dywaniki i maty
    3291,Krzesełka
    3292,Meble do zabawy
    3293,Półki
    3294,Stoły i biurka
    3295,Szafy na ubrania
    3393,Kąpiel i przewijanie
    3394,Torby do przewijania
    3412,Kąpiel
    3413,Wanienki i siedziska
    3414,Akcesoria
    3415,Ręczniki kąpielowe
    3416,Myjki kąpielowe
    3395,Przewijaki i pokrowce na przewijaki
    3396,Przewijaki
    3397,Pokrowce na przewijaki
    3398,Przenośne przewijaki
    3399,Pieluszki
    3400,Pieluszki materiałowe i wielorazowe
    3401,Pieluszki do pływania
    3402,Pieluszki jednorazowe
    3403,Przechowywanie i utylizacja pieluszek
    3404,Kosze na pieluszki
    3405,Akcesoria do koszy na pieluszki
    3406,Przechowywanie pieluszek
    3407,Przechowywanie i podgrzewanie chusteczek
    3417,Nocniki
    3408,Pielęgnacja i higiena skóry
    3409,Akcesoria do pielęgnacji i higieny
    3410,Pielęgnacja skóry, mydła i szampony
    3411,Chusteczki dla niemowląt
    3418,Podnóżki
    3427,Blokady i zabezpieczenia
    3428,Bramki i ogrodzenia
    3429,Akcesoria zabezpieczające
    3430,Ochrona słuchu
    3431,Szelki bezpieczeństwa
    3419,Zdrowie i ciąża
    3420,Nawilżacze powietrza
    3421,Aspiratory do nosa
    3423,Opieka poporodowa
    3424,Poduszki ciążowe
    3425,Pasy ciążowe
    3426,Wagi
    3422,Termometry
    3432,Pielęgnacja i karmienie
    3433,Blendery i roboty kuchenne dla niemowląt
    3434,Śliniaczki
    3435,Karmienie butelką
    3436,Butelki dla niemowląt
    3437,Smoczki do butelek
    3438,Suszarki na pranie
    3439,Szczotki do mycia butelek
    3440,Podgrzewacze do butelek
    3441,Ekspresy do mleka modyfikowanego
    3442,Przechowywanie mleka modyfikowanego
    3453,Karmienie piersią
    3454,Laktatory
    3455,Akcesoria do laktatorów
    3456,Okrycia do karmienia piersią
    3457,Osłony i nakładki na piersi
    3444,Kubki, naczynia i przybory kuchenne
    3445,Sztućce
    3446,Talerze i miski
    3447,Zestawy
    3448,Kubki niekapki
    3449,Butelki na wodę
    3452,Poduszki i okrycia do karmienia
    3458,Smoczki dla dzieci
    3459,Akcesoria do smoczków dla dzieci
    3450,Krzesełka do karmienia
    3451,Akcesoria do krzesełek do karmienia
    3443,Śliniaczki i ściereczki do odbijania
    3460,Sterylizatory
    3296,Akcesoria do sypialni
    3303,Elektroniczne nianie dla dzieci
    3304,Barierki i osłony do łóżka
    3297,Pościel, koce i narzuty
    3298,Koce i narzuty
    3299,Ochraniacze i pokrowce na materace
    3300,Poduszki
    3301,Prześcieradła
    3305,Zasłony przeciwsłoneczne
    3302,Poduszki elektryczne i termofory
    3306,Lampki nocne i budziki świetlne
    3307,Śpiwory i koce z rękawami
    3308,Śpiwory
    3309,Otulacze
    3310,Generatory białego szumu
    1501,Artykuły szkolne
    3269,Śniadaniówki
    1508,Tornistry i plecaki szkolne
    1509,Artykuły szkolne
    1502,Inne przedmioty dla dzieci
    1918,Dom
    3474,Małe AGD kuchenne
    3479,Czajniki
    3480,Parzenie kawy, herbaty i espresso
    3492,Ekspresy do kawy
    3493,Ekspresy do espresso
    3494,Ekspresy do herbaty
    3495,Młynki do kawy
    3496,Spieniacze do mleka
    3497,Akcesoria do kawy, herbaty i espresso
    3498,Części do ekspresów do kawy, herbaty i espresso
    3481,Tostery
    3482,Blendery, miksery i roboty kuchenne
    3499,Blendery kielichowe
    3500,Blendery ręczne
    3501,Roboty kuchenne
    3502,Miksery ręczne
    3503,Malaksery
    3483,Kuchenki mikrofalowe
    3484,Frytkownice
    3486,Grille elektryczne i płyty grillowe
    3485,Kuchenki nastawne
    3487,Sokowirówki
    3488,Dystrybutory wody i napojów
    3504,Filtry i oczyszczacze wody
    3505,Dystrybutory napojów
    3506,Saturatory
    3489,Inne małe urządzenia kuchenne
    3490,Akcesoria do małych urządzeń kuchennych
    3491,Części do małych urządzeń kuchennych
    3476,Naczynia do gotowania i pieczenia
    3507,Garnki
    3508,Patelnie
    3509,Blachy do pieczenia
    3510,Naczynia żaroodporne
    3511,Formy do pieczenia
    3514,Inne naczynia do gotowania i pieczenia
    3512,Zestawy naczyń do gotowania i pieczenia
    3513,Akcesoria do gotowania i pieczenia
    3477,Akcesoria kuchenne
    3515,Deski do krojenia
    3516,Przybory kuchenne
    3518,Wagi kuchenne
    3519,Miarki
    3520,Termometry kuchenne
    3521,Miski do mieszania
    3522,Durszlaki, sita i cedzaki
    3523,Przechowywanie żywności
    3562,Akcesoria barmańskie
    3524,Inne przybory kuchenne
    1920,Akcesoria stołowe
    1931,Sztućce
    1950,Zestawy sztućców
    1951,Widelce
    1970,Noże stołowe
    1952,Łyżki
    1932,Naczynia stołowe
    1958,Serwisy obiadowe
    1959,Miski
    1960,Talerze
    2005,Naczynia do napojów
    2006,Kubki i filiżanki
    2009,Kieliszki
    2010,Szklanki
    2011,Zestawy
    3854,Akcesoria do serwowania
    3855,Podstawki pod kubki
    3856,Dzbanki do kawy i herbaty
    3857,Dzbanki
    3858,Solniczki i pieprzniczki
    3860,Naczynia do serwowania
    3861,Cukiernice i mleczniki
    3862,Tace
    3863,Podkładki pod gorące naczynia
    3864,Serwisy
    3865,Specjalne zestawy do serwowania
    3478,AGD i akcesoria do sprzątania
    3525,Temperatura i uzdatnianie powietrza
    3528,Grzejniki i kaloryfery
    3529,Wentylatory
    3531,Klimatyzatory
    3532,Oczyszczacze powietrza
    3533,Nawilżacze powietrza
    3534,Osuszacze powietrza
    3535,Inne urządzenia klimatyzacyjne
    3536,Akcesoria do klimatyzacji
    3526,Prasowanie i pielęgnacja ubrań
    3537,Żelazka
    3538,Parownice do ubrań
    3539,Deski do prasowania
    3540,Suszarki na pranie
    3541,Inne urządzenia do pielęgnacji ubrań
    3542,Akcesoria do pielęgnacji ubrań
    3527,Odkurzanie i czyszczenie
    3543,Odkurzacze
    3544,Myjki parowe
    3545,Odkurzacze piorące
    3546,Mopy elektryczne
    3548,Inne urządzenia czyszczące
    3549,Akcesoria do urządzeń czyszczących
    1919,Tekstylia
    1924,Pościel
    1942,Komplety pościeli
    1943,Poszewki na kołdry
    1944,Poszewki na poduszki
    1945,Prześcieradła i poszewki
    1925,Koce i narzuty
    1926,Zasłony i rolety
    3866,Rolety i żaluzje
    3867,Opaski i uchwyty do zasłon
    1946,Zasłony
    1955,Firanki
    3868,Falbany
    1974,Poduszki dekoracyjne
    3869,Pokrowce na meble
    1927,Dywany i chodniki
    1953,Chodniki i wycieraczki
    1954,Dywany
    1928,Obrusy
    3870,Serwetki materiałowe
    3871,Serwetki koronkowe
    3872,Podkładki na stół
    3873,Obrusy
    3874,Bieżniki na stół
    1929,Kilimy i makatki
    1930,Ręczniki
    1947,Ręczniki kąpielowe
    1948,Ręczniki plażowe
    1949,Ręczniki do rąk
    1934,Akcesoria i ozdoby
    1935,Świece i zapachy do domu
    1957,Świeczniki
    1956,Świece
    3814,Woski zapachowe
    3816,Dyfuzory zapachowe z patyczkami
    3815,Dyfuzory do olejków eterycznych
    3817,Podstawki pod kadzidełka
    3821,Kadzidełka
    1936,Zegary
    1966,Zegary stojące
    1967,Zegary ścienne
    3822,Rzeźby i figurki
    3823,Akcesoria dekoracyjne
    3824,Popielniczki
    3825,Podpórki do książek
    3826,Blokady do drzwi
    3827,Magnesy na lodówkę
    3828,Kule śnieżne
    3829,Akcenty dekoracyjne
    3830,Sztuczne rośliny i kwiaty
    3831,Sztuczne rośliny
    3832,Sztuczne kwiaty
    3833,Akcesoria do kominka
    3834,Oświetlenie
    3835,Lampy podłogowe
    3836,Lampy stołowe
    3837,Łańcuchy świetlne
    3838,Lampy sufitowe
    3839,Kinkiety
    3840,Klosze
    3841,Oświetlenie akcentowe
    3842,Lampki nocne
    3843,Lampy specjalne
    1941,Półki ścienne
    1937,Ramy i ramki
    1938,Lustra
    1969,Lustra stojące
    1968,Lustra ścienne
    1939,Przechowywanie i organizacja
    1962,Kosze
    1963,Pudełka
    2012,Pokrowce i wieszaki
    3844,Organizery do szuflad
    1964,Kuferki na biżuterię
    3845,Mydelniczki i dozowniki
    1965,Kuferki na kosmetyki
    1940,Wazony
    3846,Dekoracje ścienne
    3847,Obrazy
    3848,Fotografie
    3849,Plakaty i wydruki
    3850,Tablice
    3851,Tabliczki
    3852,Naklejki ścienne
    3853,Zawieszki ścienne
    5428,Artykuły biurowe
    5429,Planery i terminarze
    5430,Notatniki i notesy
    5431,Piórniki
    5432,Zakładki
    5433,Kalkulatory
    5434,Akcesoria na biurko
    5443,Organizery na biurko
    5444,Pojemniki na długopisy
    5445,Przyciski do papieru
    5446,Podkładki do pisania
    5447,Podkładki na biurko
    5448,Organizery kabli
    5449,Podkładki pod nadgarstek
    5450,Biurka na kolana
    5451,Lupy
    5435,Organizery na dokumenty
    5452,Teczki na dokumenty
    5453,Segregatory
    5454,Akcesoria do segregatorów
    5455,Pojemniki na czasopisma
    5436,Artykuły piśmiennicze
    5456,Długopisy
    5457,Ołówki
    5458,Wkłady do ołówków
    5459,Zakreślacze
    5460,Temperówki
    5461,Gumki do ścierania
    5437,Przybory do rysunku technicznego
    5462,Linijki
    5463,Cyrkle
    5464,Kątomierze
    5465,Szablony
    5466,Przybory geometryczne
    5438,Taśmy klejące, spinacze i klipsy
    5467,Podajniki do taśmy klejącej
    5468,Taśmy przezroczyste
    5469,Spinacze
    5470,Klipsy do papieru
    5471,Gumki recepturki
    5472,Pinezki
    5439,Zszywacze i dziurkacze
    5473,Zszywacze
    5474,Rozszywacze
    5475,Zszywki
    5476,Dziurkacze ozdobne
    5440,Materiały prezentacyjne
    5477,Flipcharty
    5478,Tablice kredowe
    5479,Tablice suchościeralne
    5480,Markery suchościeralne
    5481,Gąbki do tablic
    5482,Piloty do prezentacji
    5441,Elektronika biurowa
    5483,Wizualizery
    5484,Laminatory
    5485,Zgrzewarki
    5486,Translatory i słowniki elektroniczne
    5487,Bindownice
    5488,Urządzenia do cięcia papieru
    5489,Niszczarki do papieru
    5490,Maszyny do pisania
    5442,Sejfy
    2915,Uroczystości i święta
    2917,Banery, flagi i girlandy
    2918,Kartki i koperty
    2921,Papier i torby prezentowe
    2922,Dekoracje świąteczne
    2923,Dekoracje na przyjęcia
    2924,Dekoracje na stół
    2925,Ozdoby na choinkę
    2926,Wieńce
    3811,Narzędzia i majsterkowanie
    3875,Elektronarzędzia
    3898,Wiertarki
    4170,Wiertarko-wkrętarki
    4171,Wiertarki udarowe
    4172,Zakrętarki udarowe
    4173,Młoty udarowo-obrotowe
    4174,Mieszarki
    4175,Automatyczne wkrętarki
    4176,Elektryczne klucze udarowe
    3899,Piły elektryczne
    4177,Piły tarczowe
    4178,Wyrzynarki
    4179,Piły szablaste
    3901,Szlifierki
    4189,Szlifierki kątowe
    4190,Szlifierki stołowe
    4191,Szlifierki proste
    3902,Zestawy elektronarzędzi
    3903,Sprężarki
    3904,Narzędzia pneumatyczne
    4192,Gwoździarki pneumatyczne
    4193,Zszywacze pneumatyczne
    4194,Pneumatyczne klucze udarowe
    4195,Pneumatyczne klucze zapadkowe
    4196,Młoty pneumatyczne
    4197,Dłuta pneumatyczne
    4198,Pneumatyczne rozpylacze farby
    4199,Piaskarki
    3905,Narzędzia obrotowe
    3906,Narzędzia oscylacyjne
    3907,Złącza biszkoptowe
    3908,Strugi
    3909,Frezarki ręczne
    3910,Wiertarki stołowe
    3911,Tokarki
    3912,Wkrętarki elektryczne
    3913,Opalarki
    3914,Odkurzacze na mokro i sucho
    3915,Wciągarki
    3876,Narzędzia ręczne
    3916,Młotki
    3918,Śrubokręty
    3919,Klucze
    3920,Klucze zapadkowe
    3921,Szczypce
    3922,Nożyce do blachy
    3923,Nożyce do śrub
    3924,Dłuta
    3925,Pilniki i tarniki
    3926,Strugi ręczne
    3927,Klocki szlifierskie
    3928,Ręczne zszywacze i takery
    3929,Nitownice
    3930,Narzędzia do gwintowania
    3931,Zestawy narzędzi ręcznych
    3932,Młoty rozbiórkowe
    3933,Łomy
    3877,Narzędzia pomiarowe
    3934,Poziomice
    3935,Taśmy miernicze
    3936,Linijki budowlane
    3937,Kątomierze
    3938,Sznurki traserskie
    3939,Piony
    3940,Suwmiarki
    3941,Ołówki stolarskie
    3942,Mierniki konturu
    3943,Wykrywacze profili
    3944,Laserowe mierniki odległości
    3945,Kamery inspekcyjne
    3946,Kamery termowizyjne
    3947,Wykrywacze rur
    3948,Mierniki dźwięku
    3949,Wykrywacze gazu
    3950,Mierniki wilgotności
    3951,Wykrywacze wycieków wody
    3878,Narzędzia i akcesoria do malowania
    3952,Pędzle malarskie
    3953,Wałki malarskie
    3954,Rączki do wałków malarskich
    3955,Narzędzia do malowania krawędzi
    3956,Wiaderka i tacki na farbę
    3957,Kije malarskie
    3958,Przedłużki do kijów malarskich
    3959,Skrobaki do farby
    3960,Tapety
    3961,Narzędzia do tapetowania
    3962,Pistolety do silikonu
    3963,Kombinezony
    3964,Folie malarskie
    3965,Plandeki
    3966,Taśmy malarskie
    3879,Narzędzia hydrauliczne
    3967,Węże kanalizacyjne
    3968,Przepychacze
    3969,Klucze umywalkowe
    3970,Nożyce do rur
    3971,Ekspandery do rur
    3972,Kalibrownice do rur
    3973,Szczotki do rur
    3974,Gratowniki do rur
    3975,Giętarki do rur
    3976,Frezy do gniazd zaworowych
    3880,Narzędzia dla elektryków
    3977,Multimetry
    3978,Testery obwodów
    3979,Testery napięcia
    3980,Testery kabli
    3981,Mierniki cęgowe
    3982,Termometry laserowe i na podczerwień
    3983,Ściągacze izolacji
    3984,Zaciskarki do przewodów
    3985,Pręt do przeciągania przewodów
    3986,Taśma do przeciągania przewodów
    3987,Uchwyty do przeciągania przewodów
    3988,Giętarki do przewodów
    3881,Narzędzia murarskie
    3989,Łaty murarskie
    3990,Skrobaki murarskie
    3991,Deski murarskie
    3992,Szpachelki do fug
    3993,Pędzle murarskie
    3994,Fugownice murarskie
    3995,Chwytaki do cegieł
    3996,Przecinaki do płytek
    3997,Szczypce do płytek
    3998,Narzędzia do usuwania fug
    3882,Akcesoria do narzędzi
    3999,Wiertła
    4200,Wiertła do drewna
    4201,Wiertła do metalu
    4202,Wiertła do betonu
    4203,Wiertła do szkła i glazury
    4000,Bity do wkrętarek
    4001,Klucze do wiertarek
    4002,Uchwyty wiertarskie
    4003,Brzeszczoty i tarcze
    4204,Tarcze do pił tarczowych
    4205,Tarcze do pił ukośnych i stołowych
    4206,Brzeszczoty do wyrzynarek
    4208,Brzeszczoty do pił ręcznych
    4209,Brzeszczoty do pił łukowych
    4210,Brzeszczoty do pił poprzecznych
    4211,Brzeszczoty do pił włosowych
    4212,Ostrza do pił taśmowych
    4213,Ostrza do pił przewijanych
    4004,Otwornice
    4005,Akumulatory do elektronarzędzi
    4006,Ładowarki do elektronarzędzi
    4007,Papiery ścierne
    4214,Arkusze ścierne
    4215,Taśmy ścierne
    4216,Tarcze szlifierskie
    4008,Tarcze i dyski
    4217,Tarcze szlifujące
    4218,Ściernice
    4219,Tarcze tnące
    4220,Tarcze wachlarzowe
    4221,Szczotki kielichowe
    4222,Szczotki druciane
    4009,Gąbki polerskie
    4010,Akcesoria do narzędzi pneumatycznych
    4223,Węże pneumatyczne
    4224,Dysze i pistolety do sprężarek
    4225,Złączki do narzędzi pneumatycznych
    4226,Zwijacze węży pneumatycznych
    4011,Nasadki i zestawy nasadek
    4012,Frezy do wiertarki
    4013,Akcesoria do narzędzi oscylacyjnych
    4014,Akcesoria do narzędzi obrotowych
    4015,Akcesoria do odkurzaczy na mokro i sucho
    4016,Kątowniki do cięcia
    4017,Wiertła mieszające
    4018,Zaciski robocze
    3883,Sprzęt ochronny
    4019,Rękawice robocze
    4020,Okulary ochronne
    4021,Gogle ochronne
    4022,Osłony twarzy
    4023,Kaski robocze
    4024,Ochrona słuchu
    4025,Nakolanniki
    4026,Fartuchy robocze
    4027,Kamizelki odblaskowe
    4028,Uprzęże bezpieczeństwa
    4029,Pasy lędźwiowe
    3884,Przenoszenie i przechowywanie narzędzi
    4030,Skrzynki narzędziowe
    4031,Szafy narzędziowe
    4032,Pasy narzędziowe
    4033,Kabury na wiertarkę
    4034,Pętle na młotek
    3885,Wyposażenie warsztatu i miejsca pracy
    4035,Drabiny
    4036,Podesty
    4037,Radia na budowę
    4038,Lampy robocze
    4039,Kobyłki warsztatowe
    4041,Imadła
    4042,Ścianki panelowe
    3886,Artykuły metalowe
    4043,Uchwyty, gałki i klamki meblowe
    4044,Klamki i gałki do drzwi
    4045,Zamki wpuszczane
    4046,Zawiasy
    4047,Dzwonki do drzwi
    4048,Armatura łazienkowa
    4227,Baterie łazienkowe
    4228,Umywalki łazienkowe i toaletowe
    4229,Sitka do umywalek
    4234,Słuchawki prysznicowe
    4235,Drążki na zasłonki prysznicowe
    4236,Uchwyty na papier toaletowy
    4237,Wieszaki na ręczniki
    4238,Haczyki i pierścienie na ręczniki
    4049,Armatura kuchenna
    4239,Wbudowane dozowniki mydła
    4240,Baterie kuchenne
    4241,Zlewozmywaki
    4242,Sitka do zlewów
    4243,Przystawki do zlewów
    4245,Drzwi do szafek kuchennych
    4050,Łańcuchy, liny i mocowania
    4246,Łańcuchy
    4247,Liny
    4248,Opaski kablowe
    4249,Linki elastyczne
    4250,Pasy z napinaczem
    4251,Paski na rzep
    4252,Klipsy do lin i łańcuchów
    4253,Zatrzaski do lin
    4254,Siatki ładunkowe
    4255,Pasy transportowe
    4051,Akcesoria do wieszania obrazów
    4052,Wsporniki
    4053,Skrzynki pocztowe
    4054,Tabliczki adresowe
    4055,Numery domów
    3887,Inteligentny dom i bezpieczeństwo
    4056,Inteligentne zamki do drzwi
    4057,Wideodomofony
    4058,Kamery bezpieczeństwa
    4059,Asystenci głosowi
    4060,Inteligentne gniazdka i przełączniki
    4061,Inteligentne oświetlenie i żarówki
    4062,Inteligentne termostaty
    4063,Inteligentne czujniki dymu i gazu
    4064,Kłódki
    3812,Wyposażenie ogrodowe
    3888,Elektronarzędzia ogrodowe
    4066,Podkaszarki
    4067,Krawędziarki do trawników
    4069,Dmuchawy i odkurzacze do liści
    4070,Myjki ciśnieniowe
    4072,Nożyce do żywopłotu
    4073,Nożyce ręczne do trawy
    4075,Świdry
    3889,Akcesoria do elektronarzędzi ogrodowych
    4079,Akumulatory do elektronarzędzi ogrodowych
    4080,Ładowarki do elektronarzędzi ogrodowych
    4081,Akcesoria do kosiarek
    4256,Pokrowce na kosiarki
    4257,Ostrza do kosiarek
    4258,Ostrzałki do noży kosiarek
    4259,Przystawki do kosiarek
    4260,Przystawki mulczujące
    4261,Kosze na trawę
    4262,Zgrzebła
    4082,Akcesoria do podkaszarek
    4263,Linki do podkaszarek
    4264,Przystawki do podkaszarki żyłkowej
    4265,Głowice do podkaszarek
    4266,Osłony do podkaszarek
    4083,Akcesoria do dmuchaw i odkurzaczy do liści
    4267,Szczotki do odkurzaczy do liści
    4268,Nasadki do odkurzaczy do liści
    4269,Przystawki do dmuchaw i odkurzaczy do liści
    4270,Pokrowce na dmuchawy i odkurzacze do liści
    4271,Węże do dmuchaw i odkurzaczy do liści
    4272,Przystawki do oczyszczania rynien
    4084,Akcesoria do myjek ciśnieniowych
    4273,Pokrowce na myjki ciśnieniowe
    4274,Dysze do myjek ciśnieniowych
    4275,Lance do myjek ciśnieniowych
    4276,Węże do myjek ciśnieniowych
    4277,Bębny na węże do myjek ciśnieniowych
    4278,Szczotki do myjek ciśnieniowych
    4085,Akcesoria do pił łańcuchowych
    4279,Pokrowce na piły łańcuchowe
    4280,Osłony na piły łańcuchowe
    4281,Łańcuchy do pił łańcuchowych
    4282,Prowadnice do pił łańcuchowych
    4283,Ostrzałki do pił łańcuchowych
    4086,Akcesoria do innych elektronarzędzi ogrodowych
    3890,Ręczne narzędzia ogrodowe
    4087,Grabie
    4088,Łopaty i szpadle
    4089,Łopatki ogrodnicze
    4090,Ręczne odchwaszczacze
    4091,Sadzarki
    4092,Opryskiwacze ogrodowe
    4093,Ręczne siewniki i rozrzutniki nasion
    4095,Kilofy i motyki
    4097,Sekatory ogrodowe
    4098,Ręczne świdry do ziemi
    4099,Motyki
    4100,Ręczne wertykulatory i glebogryzarki
    4101,Ogrodnicza odzież ochronna
    4284,Rękawice ogrodnicze
    4285,Nakolanniki ogrodnicze
    4286,Fartuchy ogrodnicze
    4287,Podkładki pod kolana
    3891,Doniczki, donice i akcesoria
    4102,Doniczki
    4103,Doniczki balkonowe
    4104,Doniczki ścienne
    4105,Skrzynki na parapet
    4106,Doniczki wiklinowe
    4107,Wkłady do doniczek wiklinowych
    4108,Tyczki ogrodowe
    4109,Stelaże dla roślin
    4110,Osłony roślin
    4111,Doniczki wiszące
    4112,Akcesoria do zawieszania roślin
    4113,Siatka ochronna dla roślin
    4114,Tkaniny i włókniny przeciw chwastom
    4115,Torby do sadzenia
    4116,Roślinne terraria
    4117,Podstawki pod doniczki
    4118,Wkłady dystansowe do doniczek
    3892,Sprzęt do nawadniania
    4119,Konewki
    4120,Zraszacze ogrodowe
    4121,Węże ogrodowe
    4122,Końcówki i dysze do węży ogrodowych
    4123,Wózki na węże ogrodowe
    4124,Zwijacze do węży ogrodowych
    4125,Lance do węży ogrodowych
    4126,Automatyczne systemy nawadniania
    3893,Dekoracje ogrodowe
    4127,Parasole ogrodowe
    4128,Podstawy parasoli ogrodowych
    4129,Wycieraczki
    4130,Dywaniki zewnętrzne
    4131,Oświetlenie zewnętrzne i ogrodowe
    4288,Reflektory i lampy bezpieczeństwa
    4289,Oświetlenie ogrodowe
    4290,Lampy ogrodowe
    4291,Lampiony ogrodowe
    4292,Podświetlenie schodów zewnętrznych
    4293,Oświetlenie ścieżek
    4294,Oświetlenie do oczek wodnych
    4132,Poidełka dla ptaków
    4133,Karmniki dla ptaków
    4134,Domki dla ptaków
    4135,Dzwonki wietrzne
    4138,Zegary słoneczne
    4139,Zegary zewnętrzne i ogrodowe
    4140,Wiatrowskazy
    4141,Paleniska
    3894,Gotowanie i grillowanie na zewnątrz
    4147,Frytkownice zewnętrzne
    4148,Akcesoria do gotowania na świeżym powietrzu
    4295,Łopatki do grillowania
    4296,Szczypce do grilla
    4297,Widelce do grilla
    4298,Szpikulce do grilla
    4299,Kosze do grillowania
    4300,Deski do grillowania
    4301,Kamienie do pieczenia pizzy na zewnątrz
    4302,Pędzle do smarowania
    4303,Szczotki i skrobaki do grilla
    4304,Rożna do grilla
    4149,Akcesoria do gotowania na zewnątrz
    4305,Pokrowce na grill
    4306,Ruszty
    4307,Tacki ociekowe
    4308,Szyny aromatyzujące
    4309,Węgiel i pellet drzewny
    4310,Zrębki wędzarnicze
    3895,Sauny, baseny i akcesoria
    4151,Akcesoria do sauny
    4311,Krzesła i siedziska do sauny
    4312,Zagłówki do sauny
    4313,Wiadra do sauny
    4314,Chochle do sauny
    4315,Maty podłogowe do sauny
    4316,Zegary do sauny
    4317,Higrometry do sauny
    4318,Termometry do sauny
    4319,Kamienie do sauny
    4153,Akcesoria basenowe
    4320,Skimmery do basenu
    4321,Siatki ochronne do basenu
    4322,Szczotki do basenu
    4323,Odkurzacze do basenu
    4324,Termometry do basenu
    4325,Alarmy do basenu
    4327,Węże do basenu
    4155,Akcesoria do jacuzzi
    4328,Pokrowce na jacuzzi
    4329,Zagłówki do jacuzzi
    4330,Uchwyty i tace na napoje do jacuzzi
    4331,Dozowniki do jacuzzi
    3896,Przyrządy pogodowe
    4156,Termometry meteorologiczne
    4157,Stacje pogodowe
    4158,Barometry
    4159,Higrometry
    4160,Wiatrowskazy
    4161,Anemometry
    3897,Narzędzia do odśnieżania
    4162,Łopaty do śniegu
    4163,Szczotki i miotły do śniegu
    4164,Pchacze do śniegu
    4165,Łopaty do ściągania śniegu
    4166,Odśnieżarki
    4167,Skuwacze do lodu
    4168,Skrobaczki do lodu
    4169,Piaskarki
    5106,Zwierzęta
    5107,Psy
    5113,Legowiska i koce
    5121,Legowiska
    5122,Koce
    5114,Ubranka i akcesoria
    5123,Kurtki i kombinezony
    5124,Sweterki
    5126,Koszulki
    5127,Kostiumy
    5128,Buty i skarpetki
    5129,Akcesoria
    5115,Zabawki
    5130,Piłki i zabawki do rzucania
    5131,Pluszowe zabawki
    5132,Twarde zabawki
    5116,Obroże i smycze
    5133,Obroże
    5134,Szelki
    5135,Smycze
    5136,Kagańce
    5117,Akcesoria do tresury
    5137,Gwizdki
    5138,Torebki i woreczki
    5118,Miski i karmniki
    5139,Miski
    5140,Karmniki, bidony i poidełka
    5119,Transportery i klatki
    5141,Transportery
    5142,Klatki
    5120,Pielęgnacja
    5143,Szczotki i grzebienie
    5144,Pielęgnacja łap
    5108,Koty
    5145,Miski i karmniki
    5162,Miski
    5164,Karmniki i poidełka
    5146,Zabawki
    5167,Wędki
    5171,Piłki
    5172,Pluszowe zabawki
    5173,Drapaki
    5174,Zabawki interaktywne
    5147,Obroże i smycze
    5175,Obroże
    5176,Szelki i smycze
    5148,Legowiska
    5149,Transportery
    5180,Plecaki i miękkie transportery
    5181,Sztywne transportery
    5150,Ubranka i akcesoria
    5182,Ubranka
    5183,Kostiumy
    5189,Akcesoria
    5157,Kuwety
    5160,Pielęgnacja
    5193,Szczotki i grzebienie
    5195,Pielęgnacja łap
    5111,Małe zwierzęta
    5196,Klatki i akcesoria
    5197,Zabawki
    5112,Akwarystyka
    5198,Sprzęt do akwarium
    5199,Ozdoby i akcesoria
    5110,Ptaki
    5201,Zabawki
    5202,Klatki i akcesoria
    5109,Gady
    5203,Ozdoby i akcesoria
    5204,Sprzęt do terrarium
    2994,Elektronika
    3002,Gry wideo i konsole
    3025,Konsole do gier
    3026,Gry
    3570,Kontrolery
    3571,Słuchawki dla graczy
    3575,Symulatory
    3576,Urządzenia VR
    3577,Gogle VR
    3578,Akcesoria VR
    3579,Elementy urządzeń VR
    3024,Akcesoria
    3027,Etui i pokrowce
    3572,Uchwyty i stojaki gamingowe
    3573,Ładowarki i stacje dokujące
    3574,Poradniki do gier
    3030,Inne akcesoria
    3564,Komputery i akcesoria
    3580,Laptopy
    3581,Komputery stacjonarne
    3582,Części i podzespoły komputerowe
    3598,Obudowy do komputera
    3599,Procesory
    3600,Płyty główne
    3601,Płyty główne z procesorami
    3602,Karty graficzne
    3603,Pamięci RAM
    3604,Chłodzenie komputerowe
    3605,Karty dźwiękowe
    3606,Karty przechwytujące wideo i tunery TV
    3607,Wewnętrzne dyski twarde
    3608,Zasilacze komputerowe
    3609,Narzędzia do naprawy komputerów
    3610,Części zamienne do laptopów
    3611,Inne części i podzespoły
    3583,Puste nośniki
    3612,Pamięć USB
    3613,Zewnętrzne dyski twarde
    3614,Płyty CD, DVD i Blu-ray
    3615,Dyskietki
    3616,Dyski Zip i Jaz
    3617,Etui i pokrowce na nośniki
    3618,Inne puste nośniki
    3584,Akcesoria komputerowe
    3619,Duplikatory dysków twardych
    3620,Adaptery do kart pamięci
    3621,Czytniki kart pamięci
    3623,Inne akcesoria komputerowe
    3585,Akcesoria do laptopów
    3624,Torby i futerały na laptopy
    3625,Podstawki pod laptopa
    3626,Zasilacze do laptopów
    3627,Filtry prywatyzujące do laptopów
    3628,Podstawki chłodzące i wentylatory do laptopów
    3629,Linki zabezpieczające do laptopów
    3630,Zaślepki na kamerę laptopa
    3586,Stacje dokujące i koncentratory USB
    3587,Klawiatury i akcesoria
    3631,Klawiatury
    3632,Przełączniki klawiatury
    3633,Nakładki na klawisze klawiatury
    3634,Naklejki na klawiaturę
    3635,Pokrowce na klawiaturę
    3588,Myszy
    3589,Podkładki pod mysz
    3590,Monitory i akcesoria
    3637,Monitory
    3638,Podstawki pod monitor
    3639,Uchwyty na monitor
    3640,Filtry prywatyzujące na monitor
    3641,Pokrowiec na monitor
    3591,Głośniki komputerowe
    3592,Mikrofony komputerowe
    3593,Kamery internetowe
    3594,Urządzenia sieciowe
    3642,Routery
    3643,Systemy mesh
    3644,Wzmacniacze sieciowe
    3645,Modemy
    3646,Routery mobilne
    3647,Adaptery sieciowe
    3648,Odbiorniki internetu satelitarnego
    3595,Drukarki i akcesoria
    3649,Drukarki atramentowe
    3650,Drukarki laserowe
    3651,Drukarki fotograficzne
    3652,Drukarki etykiet
    3653,Drukarki termiczne
    3654,Drukarki wielofunkcyjne
    3655,Wkłady atramentowe do drukarek
    3656,Tonery do drukarek
    3657,Taśmy barwiące
    3658,Części do drukarek
    3596,Skanery i akcesoria
    3659,Skanery
    3660,Akcesoria do skanerów
    3597,Tablety graficzne
    3565,Telefony komórkowe i komunikacja
    3661,Telefony komórkowe
    3662,Części i akcesoria do telefonów komórkowych
    3667,Etui na telefony komórkowe
    3668,Ochraniacze ekranu telefonu komórkowego
    3669,Uchwyty na telefony komórkowe
    3670,Kije do selfie
    3671,Mocowania i stojaki na telefony komórkowe
    3672,Lampy do telefonu komórkowego
    3673,Zawieszki na telefon komórkowy
    3674,Części do telefonów komórkowych
    3675,Inne akcesoria do telefonów komórkowych
    3663,Telefony stacjonarne
    3664,Faksy
    3665,Komunikacja radiowa
    3676,Radiostacje
    3677,Krótkofalówki
    3666,Atrapy telefonów komórkowych
    3566,Audio i słuchawki
    3678,Słuchawki
    3679,Przenośne odtwarzacze muzyki
    3688,Odtwarzacze MP3
    3689,Discmany
    3690,Walkmany
    3691,Przenośne odtwarzacze MiniDisc
    3680,Przenośne radia
    3681,Przenośne głośniki
    3682,Inteligentne głośniki
    3683,Domowe systemy audio
    3694,Wieże i systemy audio
    3695,Głośniki
    3696,Subwoofery
    3697,Soundbary
    3698,Korektory graficzne
    3699,Wzmacniacze i przedwzmacniacze
    3700,Odbiorniki
    3701,Gramofony
    3702,Odtwarzacze i nagrywarki CD
    3703,Magnetofony
    3704,Tunery radiowe
    3705,Odtwarzacze i nagrywarki MiniDisc
    3706,Inne domowe urządzenia audio
    3686,Akcesoria do urządzeń audio
    3707,Stojaki na słuchawki
    3708,Nauszniki do słuchawek
    3709,Nakładki do słuchawek
    3710,Igły gramofonowe
    3711,Podkładki pod gramofon
    3712,Podkładki pod głośniki
    3713,Inne akcesoria audio
    3687,Części domowego audio
    3054,Aparaty fotograficzne i akcesoria
    3060,Aparaty fotograficzne
    3074,Kamery sportowe
    3075,Aparaty cyfrowe
    3076,Aparaty analogowe
    3077,Aparaty natychmiastowe
    3078,Kamery
    3714,Inne aparaty fotograficzne
    3061,Obiektywy
    3062,Lampy błyskowe
    3063,Karty pamięci
    3067,Statywy i monopody
    3065,Stabilizatory i mocowania
    3715,Wyposażenie ciemni
    3718,Sprzęt do obróbki w ciemni
    3719,Lampy ciemniowe
    3720,Powiększalniki
    3721,Papier fotograficzny
    3722,Inne wyposażenie ciemni
    3066,Wyposażenie studia
    3079,Rekwizyty do studia i fotobudki
    3080,Tła fotograficzne
    3081,Oświetlenie studyjne
    3716,Drony z kamerą i akcesoria
    3723,Drony z kamerą
    3724,Torby na drony
    3725,Części do dronów
    3059,Akcesoria
    3068,Futerały i torby na aparaty
    3069,Paski do aparatów
    3071,Film
    3072,Akcesoria do obiektywów
    3726,Akcesoria do lamp błyskowych
    3727,Zestawy do naprawy aparatów fotograficznych
    3073,Inne akcesoria do aparatów fotograficznych
    3717,Części zamienne do aparatów fotograficznych
    3064,Inny sprzęt fotograficzny
    3567,Tablety, czytniki e-booków i akcesoria
    3728,Tablety
    3729,Czytniki e-booków
    3730,Notatniki cyfrowe
    3731,Palmtopy
    3732,Akcesoria
    3733,Etui i futerały na tablety
    3734,Etui i etui na czytniki e-booków
    3735,Klawiatury do tabletów
    3736,Podstawki i uchwyty do tabletów
    3737,Rysiki
    3809,Części do tabletów i czytników e-booków
    3568,Telewizor i kino domowe
    3738,Telewizory
    3739,Projektory
    3740,Urządzenia do streamingu
    3741,Anteny telewizyjne
    3742,Anteny satelitarne
    3743,Dekodery wideo
    3744,Odbiorniki telewizyjne
    3745,Systemy kina domowego
    3746,Odtwarzacze Blu-ray
    3747,Odtwarzacze DVD
    3748,Magnetowidy
    3749,Inne urządzenia do odtwarzania wideo
    3751,Odtwarzacze HD DVD
    3752,Odtwarzacze LaserDisc
    3753,Odtwarzacze Video 2000
    3754,Odtwarzacze Betamax
    3750,Akcesoria do telewizorów i kina domowego
    3755,Uchwyty i stojaki do projektorów
    3756,Ekrany projekcyjne
    3757,Piloty zdalnego sterowania
    3569,Urządzenia do pielęgnacji urody
    3758,Urządzenia do stylizacji włosów
    3765,Suszarki do włosów
    3766,Prostownice
    3767,Lokówki
    3768,Inne narzędzia do stylizacji włosów
    3759,Urządzenia kosmetyczne
    3769,Maski LED
    3770,Urządzenia do oczyszczania i eksfoliacji twarzy
    3771,Beauty peny
    3760,Golarki i depilatory
    3772,Depilatory IPL
    3773,Depilatory obrotowe
    3774,Trymery
    3775,Trymery do nosa
    3776,Golarki elektryczne
    3761,Urządzenia do masażu
    3777,Masażery do twarzy
    3778,Pistolety do masażu
    3779,Pasy do masażu
    3780,Masażery na podczerwień
    3762,Pielęgnacja zębów i jamy ustnej
    3781,Elektryczne szczoteczki do zębów
    3782,Irygatory
    3783,Części do elektrycznych szczoteczek i irygatorów
    3763,Urządzenia do pielęgnacji paznokci
    3784,Elektryczne zestawy do manicure i pedicure
    3785,Suszarki do paznokci
    3786,Lampy UV do paznokci
    3764,Wagi łazienkowe
    3004,Urządzenia ubieralne
    3035,Smartwatche
    3031,Smartbandy
    3033,Inteligentne okulary
    3034,Smart ringi
    3032,Paski do smartwatchy
    3810,Etui do smartwatchy
    2995,Inne urządzenia i akcesoria
    3788,Drukowanie i skanowanie 3D
    3795,Drukarki 3D
    3796,Skanery 3D
    3797,Długopisy 3D
    3798,Filamenty do drukarek 3D
    3799,Części do drukarek 3D
    3789,Urządzenia do nawigacji satelitarnej
    3052,Lokalizator przedmiotów
    3791,Wagi bagażowe
    3005,Adaptery
    3006,Kable
    3008,Ładowarki
    3792,Powerbanki
    3793,Listwy zasilające i przedłużacze
    3794,Baterie i zasilacze
    3804,Baterie jednorazowego użytku
    3805,Akumulatory
    3806,Ładowarki akumulatorów
    3807,Listwy zasilające PDU
    3808,Falowniki
    3013,Inne akcesoria
    2309,Rozrywka
    2312,Książki
    2319,Beletrystyka
    2320,Literatura faktu
    2318,Dzieci i młodzież
    2363,Literatura dla młodzieży
    2364,Literatura dla dzieci
    2365,Literatura dla maluchów
    5425,Komiksy, manga i powieści graficzne
    5426,Podręczniki i materiały do nauki
    5427,Książki z kolorowankami, łamigłówkami i zadaniami
    5424,Czasopisma
    3036,Muzyka
    3038,Kasety magnetofonowe
    3039,Płyty CD
    3040,Płyty MiniDisc
    3041,Płyty gramofonowe
    3037,Wideo
    3042,Blu-ray 4K
    3043,Betamax
    3044,Blu-ray
    3045,DVD
    3046,HD DVD
    3047,LaserDisc
    3048,VHS
    4824,Hobby i kolekcjonerstwo
    4874,Karty kolekcjonerskie
    4875,Pojedyncze karty kolekcjonerskie
    4876,Boostery
    4877,Booster boxy
    4878,Talie kart
    4879,Zestawy kart kolekcjonerskich
    4880,Niepocięte arkusze kart
    4881,Gry planszowe
    4882,Puzzle
    4883,Gry stołowe i bitewne
    4901,Pamiątki kolekcjonerskie
    4902,Pamiątki sportowe
    4903,Pamiątki muzyczne
    4904,Pamiątki filmowe i telewizyjne
    4905,Inne pamiątki
    4895,Monety i banknoty
    4896,Banknoty
    4897,Monety
    4898,Partie i zestawy
    4899,Medale i żetony
    4900,Świadectwa udziałowe
    4888,Znaczki pocztowe
    4889,Znaczki pocztowe pojedyncze
    4890,Partie i zestawy znaczków pocztowych
    4891,Koperty FDC
    4892,Katalogi i przewodniki filatelistyczne
    4893,Akcesoria do znaczków
    4894,Pocztówki
    4825,Instrumenty i sprzęt muzyczny
    4828,Gitary i gitary basowe
    4848,Gitary akustyczne
    4849,Gitary klasyczne
    4850,Gitary elektryczne
    4851,Gitary elektroakustyczne
    4853,Gitary basowe
    4852,Gitary specjalistyczne
    4854,Akcesoria i części do gitar
    5006,Pokrowce na gitary basowe
    5420,Futerały na gitary basowe
    5007,Struny do gitary basowej
    5008,Kapodastry
    5009,Stojaki i wieszaki na gitary
    5010,Paski do gitary i basu
    5011,Pokrowce na gitary
    5422,Futerały na gitary
    5012,Środki i akcesoria do konserwacji gitar
    5013,Tłumiki do gitar
    5014,Części do gitar
    5015,Kostki gitarowe
    5016,Slide do gitary
    5017,Struny gitarowe
    5018,Inne akcesoria do gitar
    4826,Wzmacniacze i efekty gitarowe
    4835,Wzmacniacze basowe
    4836,Wzmacniacze gitarowe
    4837,Wzmacniacze do perkusji elektronicznych
    4838,Wzmacniacze do keyboardów
    4839,Modelery i procesory wzmacniaczy
    4842,Akcesoria i części do wzmacniaczy
    4953,Futerały na wzmacniacze
    5419,Pokrowce na wzmacniacze
    4954,Przełączniki nożne do wzmacniaczy
    4955,Części zamienne do wzmacniaczy
    4956,Statywy do wzmacniaczy
    4957,Kable instrumentalne
    4958,Inne akcesoria do wzmacniaczy
    4840,Efekty gitarowe
    4841,Akcesoria i części do efektów gitarowych
    4949,Pokrowce na efekty gitarowe
    4950,Zasilacze do efektów gitarowych
    4951,Pedalboardy
    4952,Inne akcesoria i części do efektów gitarowych
    4827,Perkusje i instrumenty perkusyjne
    4844,Instrumenty perkusyjne
    4964,Bębny basowe
    4965,Bębny obręczowe
    4966,Bębny nongo
    4967,Cajony
    4970,Perkusje elektroniczne
    4969,Werble
    4976,Tabla
    4977,Tomy
    4978,Bębny specjalistyczne
    4843,Talerze perkusyjne
    4959,Talerze crash
    4960,Zestawy talerzy
    4961,Talerze efektowe
    4962,Talerze hi-hat
    4963,Talerze ride
    4845,Instrumenty perkusyjne ręczne
    4979,Dzwonki
    4980,Talerze koncertowe
    4981,Talerze palcowe
    4983,Marakasy i grzechotki
    4982,Kije deszczowe
    4984,Misy tybetańskie
    4985,Tamburyny
    4986,Kalimby
    4987,Trójkąty
    4988,Specjalistyczne instrumenty perkusyjne
    4846,Perkusje młoteczkowe
    4989,Dzwonki orkiestrowe
    4990,Ksylofony
    4991,Bębny stalowe
    4992,Specjalistyczne instrumenty perkusyjne młoteczkowe
    4847,Akcesoria i części do perkusji
    4993,Pałeczki, miotełki i młoteczki
    4994,Pady treningowe dla perkusistów
    4995,Statywy na bębny i talerze
    4996,Naciągi perkusyjne
    4997,Mocowania perkusyjne
    4998,Pedały perkusyjne
    4999,Stojaki perkusyjne
    5000,Stroiki do bębnów i klucze perkusyjne
    5001,Inne elementy i części do perkusji
    5002,Stołki perkusyjne
    5003,Futerały i pokrowce na perkusję i instrumenty perkusyjne
    5004,akcesoria do konserwacji perkusji i instrumentów perkusyjnych
    5005,Inne akcesoria perkusyjne
    4830,Keyboardy i syntezatory
    4855,Akordeony
    4859,Keyboardy elektroniczne
    4865,Akcesoria do keyboardów
    5421,Futerały na keyboardy i pianina
    5030,Pokrowce na keyboardy i pianina
    5029,Środki i akcesoria do konserwacji keyboardów i pianin
    5031,części do keyboardów i pianin
    5032,Statywy do keyboardów i pianin
    5033,Ławki i stołki do keyboardów
    5034,Inne akcesoria do keyboardów i pianin
    4860,Kontrolery MIDI
    4861,Syntezatory
    4862,Samplery i automaty dźwiękowe
    5022,Automaty perkusyjne
    5023,Instrumenty eksperymentalne
    5024,Grooveboxy
    5025,Samplery
    5026,Sekwencery
    5027,Moduły brzmieniowe
    4863,Specjalistyczne keyboardy i syntezatory
    4864,Akcesoria i części do syntezatorów
    4832,Instrumenty smyczkowe
    4884,Autoharfy, psalteriony i cytry
    4885,Banjo
    4886,Wiolonczele
    4922,Mandoliny
    4923,Sitary
    4924,Ukulele
    5102,Altówki
    4925,Skrzypce
    4926,Specjalistyczne instrumenty strunowe
    4927,Struny
    5105,Struny do banjo
    5035,Struny do wiolonczeli
    5036,Struny do ukulele
    5037,Struny do skrzypiec
    5038,Inne struny zamienne
    4928,Akcesoria i części do instrumentów strunowych
    5039,Pokrowce na instrumenty strunowe
    5423,Futerały na instrumenty strunowe
    5043,Tłumiki do instrumentów strunowych
    5041,Środki i akcesoria do konserwacji instrumentów strunowych
    5042,Podpórki i poduszki do instrumentów strunowych
    5044,Inne akcesoria do instrumentów strunowych
    5045,Inne części do instrumentów strunowych
    4834,Instrumenty dęte
    4942,Instrumenty dęte blaszane
    5064,Sygnałówki
    5065,Waltornie
    5066,Puzony
    5067,Trąbki
    5068,Tuby
    5069,Specjalistyczne instrumenty dęte blaszane
    4943,Harmonijki
    4944,Kazoo
    4945,Melodyki
    4946,Gwizdki muzyczne
    4947,Instrumenty dęte drewniane
    5070,Dudy
    5071,Flety bambusowe
    5072,Fagoty
    5073,Klarnety
    5074,Flety poprzeczne
    5075,Oboje
    5076,Fletnie Pana
    5077,Pikolo
    5078,Flety
    5079,Saksofony
    5080,Specjalistyczne instrumenty dęte drewniane
    4948,Akcesoria i części do instrumentów dętych
    5081,Tłumiki do instrumentów dętych blaszanych
    5082,Pokrowce i futerały na instrumenty dęte
    5083,Szczotki i akcesoria do pielęgnacji instrumentów dętych
    5084,Ustniki do instrumentów dętych
    5085,Statywy do instrumentów dętych
    5086,Paski do instrumentów dętych
    5087,Ligatury do instrumentów dętych drewnianych
    5088,Stroiki do instrumentów dętych drewnianych
    5089,inne akcesoria do instrumentów dętych
    5090,Inne części do instrumentów dętych
    4833,Sprzęt studyjny i nagłośnienie sceniczne
    4930,Kable audio
    5046,Kable liniowe
    5047,Kable mikrofonowe
    5048,Kable MIDI
    5050,Kable krosowe
    5051,Kable głośnikowe
    5049,Inne kable audio
    4931,Interfejsy audio
    4932,Miksery audio
    4933,Monitory audio
    5052,Odsłuchy douszne
    5053,Odsłuchy sceniczne
    5054,Monitory studyjne
    5103,Mikrofony
    4934,Akcesoria i statywy do mikrofonów
    4935,Procesory zewnętrzne
    4936,Kolumny PA
    5104,Przenośne systemy nagłośnieniowe
    4937,Wzmacniacze mocy
    4938,DI boxy
    4939,Krosownice
    4940,Oświetlenie sceniczne
    5055,Lampy UV
    5058,Kolorowe filtry żelowe
    5059,Reflektory laserowe
    5060,Kule lustrzane
    5061,Belki oświetleniowe
    5062,Stroboskopy
    5063,Inne oświetlenie sceniczne i efekty
    4941,Inny sprzęt studyjny i nagłośnienie sceniczne
    5091,Sprzęt DJ-ski
    5092,Systemy DJ-skie all-in-one
    5093,Pokrowce i futerały DJ-skie
    5094,Kontrolery DJ
    5095,Odtwarzacze DJ
    5096,Miksery DJ
    5097,Specjalistyczny sprzęt DJ-ski
    4829,Sprzęt do karaoke
    5098,Urządzenia do karaoke
    5099,Mikrofony do karaoke
    5100,Systemy karaoke
    5101,Inny sprzęt do karaoke
    4831,Akcesoria muzyczne
    4866,Batuta dyrygenta
    4867,Metronomy
    4871,Stroiki do instrumentów muzycznych
    4869,Pulpit do nut
    4870,Oświetlenie pulpitu do nut
    4868,Materiały do nauki muzyki
    4872,Nuty i śpiewniki
    4873,Inne akcesoria muzyczne
    5151,Plastyka i rękodzieło
    5152,Szycie, dzierganie i haftowanie
    5153,Włóczki i przędza
    5154,Tkaniny
    5155,Filc
    5156,Tkaniny i kanwy do haftu
    5158,Nici i mulina
    5159,Igły i szydełka
    5161,Igły do szycia ręcznego
    5163,Igły do maszyn do szycia
    5165,Druty do dziergania
    5166,Igły do cerowania
    5168,Szydełka
    5169,Embroidery needles
    5170,Igły dziewiarskie
    5177,Akcesoria
    5190,Naparstki
    5191,Nawlekacze do igieł
    5194,Magnesy na igły
    5200,Etui na igły
    5205,Szpilki krawieckie
    5206,Igielniki
    5208,Prujki
    5210,Pisaki i kredy krawieckie
    5211,Miary krawieckie
    5212,Miarki i linijki krawieckie
    5213,Maty do szycia
    5214,Klipsy do tkanin
    5215,Szpulki
    5216,Szpulowniki
    5217,Ramy dziewiarskie i krosna
    5218,Manekiny krawieckie
    5219,Maty do filcowania
    5220,Inne akcesoria do robótek ręcznych
    5221,Maszyny do szycia
    5222,Owerloki
    5223,Stopki do maszyn do szycia
    5224,Części i akcesoria do maszyn do szycia
    5225,Ramki do haftu krzyżykowego
    5226,Tamborki do haftu
    5227,Zestawy do haftowania
    5228,Wykroje i wzory
    5229,Zapięcia
    5230,Zamki błyskawiczne
    5231,Guziki
    5232,Oczka
    5233,Zatrzaski
    5234,Haftki
    5235,Inne zapięcia krawieckie
    5236,Pasmanteria
    5237,Cyrkonie i cekiny
    5238,Koronka
    5239,Wstążki, taśmy i frędzle
    5240,Chwosty
    5241,Aplikacje
    5242,Łaty
    5243,Wypustki
    5244,Inne ozdoby
    5245,Akcesoria do szycia
    5246,Papier do wykrojów
    5247,Gumy krawieckie
    5248,Lamówki
    5249,Fiszbiny
    5250,Flizeliny i usztywnienia
    5251,Malarstwo
    5252,Pędzle
    5253,Szpachelki
    5254,Farby i media
    5255,Farby
    5256,Bejce
    5257,Lakiery
    5258,Werniksy
    5259,Farby w sprayu
    5260,Grunty malarskie
    5261,Lakiery utrwalające
    5262,Inne media malarskie
    5263,Gąbki malarskie
    5264,Aerografy
    5265,Palety
    5266,Sztalugi
    5267,Podobrazia i deski
    5268,Przechowywanie
    5269,Przechowywanie pędzli
    5270,Teczki na prace graficzne
    5271,Tuby na prace graficzne
    5272,Organizery
    5273,Szablony malarskie
    5274,Rozcieńczalniki do farb
    5275,Koła barw
    5276,Rysunek
    5277,Przyrządy do rysunku
    5278,Ołówki artystyczne
    5279,Kredki ołówkowe
    5280,Pisaki artystyczne
    5281,Markery artystyczne
    5282,Kredki świecowe
    5283,Pastele
    5284,Kredy
    5285,Węgiel do rysunku
    5286,Inne przyrządy do rysunku
    5289,Szkicowniki i bloki
    5290,Papier rysunkowy w arkuszach
    5291,Deski kreślarskie
    5292,Fiksatywy
    5293,Kaligrafia
    5294,Pióra kaligraficzne
    5295,Pędzle kaligraficzne
    5296,Zeszyty i papier do kaligrafii
    5297,Atrament
    5298,Naboje do piór
    5299,Stalówki
    5300,Inne akcesoria kaligraficzne
    5301,Tworzenie biżuterii
    5302,Łańcuszki
    5303,Druty
    5304,Sznurki i nici
    5305,Rzemienie
    5306,Koraliki
    5307,Kaboszony i kamienie
    5308,Wisiorki i zawieszki
    5309,Półfabrykaty jubilerskie
    5310,Zatyczki do kolczyków
    5311,Zapięcia
    5312,Kółeczka montażowe
    5313,Końcówki do biżuterii
    5314,Szpilki jubilerskie
    5315,Bazy broszek
    5316,Bazy pierścionków
    5317,Inne półfabrykaty jubilerskie
    5318,Zestawy do tworzenia biżuterii
    5319,Akcesoria do tworzenia biżuterii
    5320,Krosna do koralików
    5321,Przechowywanie biżuterii
    5322,Papieroplastyka
    5323,Albumy do scrapbookingu
    5324,Akcesoria do scrapbookingu
    5325,Ozdoby do scrapbookingu
    5326,Papiery
    5327,Papier do origami
    5328,Papier techniczny
    5329,Karton
    5330,Papier washi
    5331,Krepina
    5332,Bibuła
    5333,Papier pakowy
    5334,Papier gazetowy
    5335,Inne rodzaje papieru
    5336,Akcesoria introligatorskie
    5337,Akcesoria do grafiki artystycznej
    5338,Akcesoria do quillingu
    5339,Wykrawanie
    5340,Maszyny tnąco-wytłaczające
    5341,Wykrojniki
    5342,Płytki do wycinania
    5343,Podkładki do wycinania
    5344,Folie uwalniające
    5345,Szablony
    5346,Foldery i maty do embossingu
    5347,Przechowywanie wykrojników
    5348,Inne akcesoria do wykrawania
    5349,Tworzenie świec
    5350,Woski do świec
    5351,Knoty
    5352,Podgrzewacze do wosku
    5353,Barwniki do świec
    5354,Zapachy do świec
    5355,Formy do świec
    5356,Zestawy do tworzenia świec
    5357,Rzeźba i ceramika
    5358,Gliny
    5359,Gips
    5360,Biskwity i formy nieszkliwione
    5361,Szkliwa ceramiczne
    5362,Farby ceramiczne
    5363,Koła garncarskie
    5364,Narzędzia do rzeźby i ceramiki
    5365,Praski i wytłaczarki do gliny
    5366,Formy do rzeźby i ceramiki
    5367,Fartuchy do ceramiki
    5368,Druty modelarskie
    5370,Akcesoria do pieców
    5371,Inne akcesoria do rzeźby i ceramiki
    5372,Akcesoria plastyczne
    5373,Kleje i spoiwa
    5374,Kleje w płynie
    5375,Kleje w sztyfcie
    5376,Wkłady do pistoletów do kleju
    5377,Kleje do drewna
    5378,Kleje do tkanin
    5379,Kleje kontaktowe
    5380,Żywica epoksydowa
    5381,Kleje cyjanoakrylowe
    5382,Kleje silikonowe
    5383,Kleje w sprayu
    5384,Inne kleje i spoiwa
    5385,Taśmy klejące
    5386,Taśmy przezroczyste
    5387,Taśmy dwustronne
    5388,Taśmy maskujące
    5389,Taśmy washi
    5390,Taśmy piankowe
    5391,Taśmy izolacyjne
    5392,Inne taśmy klejące
    5393,Naklejki
    5394,Brokat
    5395,Tasiemki
    5396,Pióra
    5397,Pompony
    5398,Poduszki z tuszem
    5399,Pudry do embossingu
    5400,Pieczęci i laki
    5401,Narzędzia plastyczne
    5402,Pistolety do klejenia na gorąco
    5405,Obcinarki i gilotyny do papieru
    5406,Maty do cięcia
    5407,Dziurkacze ozdobne
    5408,Suche stemple
    5409,Maszyny do produkcji guzików
    5410,Narzędzia do grawerowania
    5411,Narzędzia i sprzęt do lutowania
    5412,Stemple i akcesoria do stemplowania
    5415,Przyrządy do pomponów
    5418,Podgrzewacze i łyżeczki do laku
    5416,Zaciski i prasy do prac plastycznych
    5417,Pęsety do prac plastycznych
    4906,Przechowywanie przedmiotów kolekcjonerskich
    4907,Albumy i segregatory
    4908,Pudełka na przedmioty kolekcjonerskie
    4909,Koszulki na karty
    4910,Oprawki do kart kolekcjonerskich
    4911,Pudełka na karty
    4912,Przekładki do albumów i segregatorów
    4913,Wkłady do albumów i segregatorów
    4914,Maty do puzzli
    4915,Przechowywanie innych przedmiotów kolekcjonerskich
    4916,Akcesoria do gier
    4917,Kości
    4918,Pionki, kamienie i żetony do gier
    4919,Maty do gier
    4920,Inne akcesoria do gier
    4332,Sport
    4333,Jazda na rowerze
    4347,Rowery dziecięce
    4372,Rowerki biegowe
    4373,Rowery dziecięce
    4375,Rowery trójkołowe
    4348,Kaski rowerowe
    4349,Akcesoria i narzędzia rowerowe
    4376,Kosze rowerowe
    4377,Dzwonki i klaksony rowerowe
    4378,Błotniki rowerowe
    4379,Oświetlenie rowerowe
    4380,Zapięcia rowerowe
    4381,Bidony rowerowe
    4382,Koszyki na bidon
    4383,Pompki rowerowe
    4385,Stopki rowerowe
    4386,Sakwy i torby rowerowe
    4387,Narzędzia rowerowe
    4388,Stojaki i wieszaki rowerowe
    4389,Bagażniki rowerowe
    4390,Bagażniki samochodowe na rowery
    4391,Pokrowce na rowery
    4392,Inne akcesoria rowerowe
    4351,Przyczepki rowerowe
    4352,Foteliki rowerowe dla dzieci
    4353,Części rowerowe
    4393,Suporty
    4394,Hamulce
    4395,Kasety
    4396,Zębatki rowerowe
    4397,Łańcuchy
    4398,Mechanizmy korbowe
    4399,Widelce rowerowe
    4400,Przerzutki
    4401,Gripy
    4402,Kierownica
    4403,Stery rowerowe
    4404,Pedały
    4405,Siodełka
    4406,Sztyce rowerowe
    4407,Manetki
    4408,Amortyzatory tylne
    4409,Opony
    4410,Dętki
    4411,Koła
    4412,Inne części rowerowe
    4334,Fitness, bieganie i joga
    4414,Trening siłowy
    4423,Sztangi i akcesoria
    4439,Gryfy
    4440,Talerze do sztangi
    4441,Zaciski do sztangi
    4424,Hantle
    4425,Ściskacze
    4427,Hantle kettlebell
    4428,Piłki lekarskie
    4429,Drążki do podciągania
    4430,Taśmy oporowe
    4433,Pasy treningowe
    4434,Rękawice treningowe
    4435,Przechowywanie ciężarków
    4436,Kamizelki z obciążeniem
    4437,Obciążniki na nadgarstki i kostki
    4438,Inne akcesoria do treningu siłowego
    4415,Bieganie
    4443,Paski do biegania i uchwyty na telefon
    4444,Odzież odblaskowa do biegania
    4445,Kamizelki do biegania
    4446,Inne akcesoria do biegania
    4416,Sprzęt do jogi i pilatesu
    4447,Akcesoria do pilatesu
    4448,Klocki i kostki do jogi
    4449,Wałki do jogi
    4450,Maty do jogi
    4451,Pokrowce i torby na maty do jogi
    4452,Paski do jogi
    4453,Ręczniki do jogi
    4417,Akcesoria fitness do domu
    4454,Deski balansowe
    4455,Poduszki balansowe
    4456,Sprzęt do treningu core
    4457,Nakolanniki do tańca
    4458,Piłki do ćwiczeń
    4459,Stepy do ćwiczeń
    4460,Wałki do masażu
    4461,Kółka gimnastyczne
    4462,Trampoliny fitness
    4463,Kijki do nordic walking
    4464,Skrzynie plyometryczne
    4465,Sprzęt do gimnastyki artystycznej
    4466,Skakanki
    4467,Materace gimnastyczne
    4468,Hula hop z obciążeniem
    4469,Inne akcesoria fitness
    4698,Bidony
    4335,Sporty outdoorowe
    4626,Wspinaczka i bouldering
    4640,Woreczki na magnezję
    4628,Szczotki do chwytów
    4629,Rękawice wspinaczkowe
    4630,Uprzęże wspinaczkowe
    4631,Kaski wspinaczkowe
    4632,Chwyty wspinaczkowe
    4633,Przyrządy do treningu wspinaczkowego
    4634,Materace asekuracyjne
    4635,Sprzęt wysokogórski
    4636,Liny, przyrządy asekuracyjne i karabinki
    4637,Taśmy slackline
    4638,Zestawy asekuracyjne na via ferraty
    4639,Inne akcesoria wspinaczkowe
    4652,Namioty biwakowe i spanie
    4653,Namioty
    4655,Śledzie do namiotu
    4656,Podłogi do namiotu
    4667,Śpiwory
    4668,Wkładki do śpiworów
    4669,Maty do spania
    4670,Hamaki turystyczne
    4671,Materace dmuchane
    4657,Kuchenki i naczynia turystyczne
    4672,Turystyczny sprzęt kuchenny
    4673,Naczynia turystyczne
    4674,Kuchenki turystyczne
    4675,Przybory turystyczne
    4658,Lornetki i lunety
    4659,Lodówki
    4660,Bukłaki na wodę
    4661,Meble turystyczne
    4743,Krzesła turystyczne
    4744,Szafki turystyczne
    4745,Kuchnie turystyczne
    4746,Stoły turystyczne
    4662,Latarki czołowe i lampy turystyczne
    4676,Latarki czołowe
    4677,Lampy turystyczne
    4678,Latarki
    4663,Kije trekkingowe
    4664,Kompasy
    4665,Plecaki turystyczne
    4679,Plecaki trekkingowe
    4680,Plecaki jednodniowe
    4681,Pokrowce na plecaki
    4627,Wędkarstwo i myślistwo
    4641,Wędki
    4642,Kołowrotki wędkarskie
    4643,Przynęty i akcesoria wędkarskie
    4644,Podbierak wędkarski
    4645,Narzędzia wędkarskie
    4646,Skrzynki i torby wędkarskie
    4647,Przechowywanie wędek
    4648,Kamery myśliwskie
    4649,Przynęty i wabiki myśliwskie
    4650,Ochronniki słuchu dla myśliwych
    4651,Inne akcesoria wędkarskie i myśliwskie
    4666,Inne akcesoria do sportów outdoorowych
    4336,Sporty wodne
    4758,Pontony dmuchane
    4747,Pływanie
    4748,Maski do nurkowania
    4749,Płetwy pływackie
    4750,Zabawki basenowe
    4751,Fajki do snorkelingu
    4752,Zestawy do snorkelingu
    4753,Czepki pływackie
    4754,Okulary do pływania
    4755,Akcesoria do nauki pływania
    4756,Bojki asekuracyjne do pływania
    4757,Akcesoria do aqua aerobiku
    4759,Kajaki
    4789,Składane kajaki
    4788,Kajaki dmuchane
    4792,Wiosła do kajaków
    4760,Deski do kitesurfingu
    4761,Deski do skimboardu
    4784,Deski SUP
    4785,Dmuchane deski SUP
    4787,Wiosła do desek SUP
    4763,Koła i tuby do holowania
    4764,Deski wakeboardowe
    4765,Narty wodne
    4766,Kamizelki ratunkowe
    4767,Kaski do sportów wodnych
    4768,Pianki, rękawice i buty neoprenowe
    4780,Pianki
    4781,Rękawice neoprenowe
    4782,Buty neoprenowe
    4783,Kaptury neoprenowe
    4769,Akcesoria do sportów wodnych
    4770,Worki wodoszczelne
    4771,Wiązania do sportów wodnych
    4772,Bagażniki samochodowe na sprzęt wodny
    4773,Uprzęże do sportów wodnych
    4774,Kamizelki ochronne do sportów wodnych
    4775,Liny do holowania
    4776,Akcesoria do sprzętu wodnego
    4777,Pompy do sprzętu pływackiego
    4778,Torby podróżne na sprzęt wodny
    4779,Inne akcesoria do sportów wodnych
    4337,Sporty zespołowe
    4485,Piłka nożna
    4500,Piłki nożne
    4501,Rękawice bramkarskie
    4502,Bramki i siatki do piłki nożnej
    4503,Ochraniacze piłkarskie
    4504,Inne akcesoria piłkarskie
    4486,Koszykówka
    4505,Piłki do koszykówki
    4506,Kosze do koszykówki
    4507,Minikosze do koszykówki
    4508,Akcesoria do koszykówki
    4488,Siatkówka
    4509,Piłki do siatkówki
    4510,Nakolanniki siatkarskie
    4511,Siatki i akcesoria boiskowe do siatkówki
    4489,Rugby
    4512,Piłki do rugby
    4513,Rękawice do rugby
    4514,Podstawki pod piłkę do rugby
    4515,Kaski do rugby
    4516,Inne akcesoria do rugby
    4490,Akcesoria treningowe i sędziowskie
    4517,Drabinki koordynacyjne
    4518,Pompki do piłek
    4519,Reboundery
    4520,Karty i chorągiewki sędziowskie
    4521,Znaczniki treningowe
    4522,Stopery
    4523,Tablice taktyczne
    4524,Pachołki i płaskie markery treningowe
    4525,Inne akcesoria treningowe i sędziowskie
    4491,Futbol amerykański
    4526,Piłki do futbolu amerykańskiego
    4527,Kaski do futbolu amerykańskiego
    4528,Podstawki pod piłkę do futbolu amerykańskiego
    4529,Ochraniacze do futbolu amerykańskiego
    4530,Pasy do futbolu flagowego
    4531,Inne akcesoria do futbolu amerykańskiego
    4492,Baseball i softball
    4532,Kije do baseballu i softballu
    4533,Statyw do baseballu i softballu
    4534,Akcesoria dla łapaczy
    4535,Rękawice do baseballu i softballu
    4536,Kaski do baseballu i softballu
    4537,Piłki do baseballu
    4538,Piłki do softballu
    4487,Piłka ręczna
    4539,Piłki do piłki ręcznej
    4540,Nakolanniki do piłki ręcznej
    4541,Siatki i bramki do piłki ręcznej
    4493,Krykiet
    4542,Piłki do krykieta
    4543,Kije do krykieta
    4544,Podstawki do krykieta
    4545,Rękawice do krykieta
    4546,Kaski do krykieta
    4547,Ochraniacze do krykieta
    4548,Bramki do krykieta
    4494,Hokej na trawie
    4549,Piłki do hokeja na trawie
    4550,Maski ochronne do hokeja na trawie
    4551,Ochraniacze bramkarskie
    4552,Rękawice do hokeja na trawie
    4553,Nagolenniki do hokeja na trawie
    4554,Kije do hokeja na trawie
    4495,Unihokej
    4555,Piłki do unihokeja
    4556,Kije do unihokeja
    4557,Inne akcesoria do unihokeja
    4496,Sporty gaelickie
    4568,Piłki do futbolu gaelickiego
    4569,Rękawice do futbolu gaelickiego
    4570,Kije do hurlingu i camogie
    4571,Kaski do hurlingu i camogie
    4572,Sliotary
    4573,Inny akcesoria do sportów gaelickich
    4497,Lacrosse
    4561,Piłki do lacrosse
    4562,Rękawice do lacrosse
    4563,Kaski do lacrosse
    4564,Odzież ochronna do lacrosse
    4565,Kije do lacrosse
    4566,Torby do lacrosse
    4567,Inne akcesoria do lacrosse
    4498,Netball
    4558,Piłki do netballu
    4559,Kosze do netballu
    4560,Inne akcesoria do netballu
    4499,Inne akcesoria do sportów drużynowych
    4338,Sporty rakietowe
    4477,Tenis
    4574,Rakiety tenisowe
    4575,Torby tenisowe i pokrowce na rakiety
    4576,Piłki tenisowe
    4577,Kosze na piłki tenisowe
    4578,Siatki tenisowe
    4579,Akcesoria do naciągu i uchwytów rakiet
    4580,Inne akcesoria do tenisa
    4478,Squash
    4581,Rakiety do squasha
    4582,Piłki do squasha
    4583,Torby i pokrowce na rakiety do squasha
    4479,Badminton
    4584,Rakiety do badmintona
    4585,Lotki
    4586,Torby i pokrowce na rakiety do badmintona
    4587,Siatki do badmintona
    4588,Zestawy do badmintona
    4480,Racquetball
    4589,Rakiety do racquetballa
    4590,Piłki do racquetballa
    4591,Torby i pokrowce na rakiety do racquetballa
    4481,Tenis stołowy
    4593,Piłeczki do tenisa stołowego
    4592,Rakietki do tenisa stołowego
    4594,Siatki do tenisa stołowego
    4596,Akcesoria do tenisa stołowego
    4482,Padel
    4597,Rakiety do padla
    4598,Piłki do padla
    4599,Siatki do padla
    4600,Torby i pokrowce na rakiety do padla
    4483,Pickleball
    4601,Paletki do pickleballu
    4602,Piłki do pickleballu
    4603,Siatki do pickleballu
    4604,Torby do pickleballu
    4605,Zestawy do pickleballu
    4484,Okulary ochronne do sportów rakietowych
    4339,Golf
    4470,Akcesoria do golfa
    4471,Torby do golfa
    4472,Piłki do golfa
    4473,Kije golfowe
    4474,Rękawiczki do golfa
    4475,Wózki golfowe
    4476,Sprzęt treningowy do golfa
    4340,Jazda konna
    4809,Kamizelki ochronne do jazdy konnej
    4811,Rękawice jeździeckie
    4810,Kaski do jazdy konnej
    4812,Osłony na kaski do jazdy konnej
    4742,Siodła i osprzęt jeździecki
    4794,Wędzidła
    4795,Uzdy
    4796,Popręgi
    4797,Derki dla konia
    4798,Martyngały i napierśniki
    4799,Wodze
    4800,Szpicruty jeździeckie
    4801,Sakwy na siodło
    4808,Pokrowce na siodło
    4802,Czapraki i podkładki pod siodło
    4803,Siodła
    4805,Puśliska
    4806,Strzemiona
    4807,Inne akcesoria do jazdy konnej
    4341,Deskorolki i hulajnogi
    4606,Longboardy
    4607,Deskorolki
    4818,Hulajnogi
    4608,Kaski do jazdy na deskorolce
    4609,Ochraniacze do jazdy na deskorolce
    4612,Ochraniacze na łokcie
    4613,Ochraniacze na kolana
    4614,Ochraniacze na nadgarstki
    4615,Zestawy ochraniaczy do jazdy na deskorolce
    4610,Części i akcesoria do wrotek i rolek
    4611,Części i akcesoria do deskorolek
    4342,Boks i sztuki walki
    4616,Ochraniacze głowy w boksie i sportach walki
    4617,Ochraniacze ciała w boksie i sportach walki
    4618,Tarcze treningowe
    4619,Rękawice bokserskie i do sportów walki
    4620,Bandaże bokserskie
    4621,Pasy do sportów walki
    4622,Worki treningowe
    4624,Gruszki bokserskie
    4625,Inne akcesoria do sztuk walki
    4343,Gry rekreacyjne
    4682,Gra w bule i inne
    4813,Zestawy do gry w bule
    4814,Pokrowce na bule
    4815,Akcesoria do gry w bule
    4816,Inne gry ogrodowe
    4683,Wyposażenie do darta
    4691,Tarcze do darta
    4692,Lotki do darta
    4693,Akcesoria do darta
    4684,Frisbee i disc golf
    4697,Frisbee
    4695,Dyski do disc golfa
    4694,Kosze do disc golfa
    4696,Akcesoria do disc golfa
    4686,Piłki na plac zabaw
    4687,Bilard i snooker
    4704,Kije bilardowe
    4705,Pokrowce na kije bilardowe
    4706,Stojaki na kije bilardowe
    4707,Bile
    4710,Pokrowce na stoły bilardowe i snookerowe
    4711,Szczotki do stołów bilardowych i snookerowych
    4712,Inne akcesoria do bilarda i snookera
    4688,Roundnet i spikeball
    4689,Kręgle
    4699,Kule do kręgli
    4700,Torby na kule do kręgli
    4701,Akcesoria do kręgli
    4344,Sporty zimowe
    4713,Sprzęt narciarski
    4733,Narty zjazdowe
    4734,Kijki do narciarstwa zjazdowego
    4735,Narty skiturowe
    4736,Narty biegowe
    4737,Kijki do narciarstwa biegowego
    4738,Paski do nart
    4739,Torby na narty i buty narciarskie
    4740,Wiązania narciarskie
    4741,Inne akcesoria narciarskie
    4714,Sprzęt snowboardowy
    4722,Deski snowboardowe
    4723,Splitboardy
    4724,Wiązania snowboardowe
    4725,Torby na deski i buty snowboardowe
    4715,Hokej na lodzie
    4726,Kije do hokeja na lodzie
    4727,Rękawice do hokeja na lodzie
    4728,Kaski do hokeja na lodzie
    4729,Bramki do hokeja na lodzie
    4730,Ochraniacze do hokeja na lodzie
    4731,Krążki hokejowe
    4732,Inne akcesoria do hokeja na lodzie
    4716,Akcesoria do łyżwiarstwa figurowego
    4717,Sanki
    4718,Rakiety śnieżne
    4719,Stuptuty
    4720,Gogle narciarskie
    4721,Kaski do sportów zimowych
    """#
}
