/// What Vinted calls its catalogues in Dutch; a line is an id, a comma, and the title to the line's end.
/// Facts: public snapshot of April 2026 (MIT, JakobAIOdev, see NOTICE).
extension CatalogueTitles {
  static let dutch: StaticString = #"""
    1904,Dames
    4,Kleding
    1037,Buitenkleding
    1773,Mantels & Poncho's
    1907,Jassen
    2525,Duffeljassen
    1090,Faux fur jassen
    2526,Overjassen & Lange jassen
    1087,Parka jassen
    1076,Peacoat jassen
    1080,Regenjassen
    1834,Trenchcoats
    2524,Bodywarmers
    1908,Jacks
    2527,Motor- en Racejassen
    1078,Bomberjacks
    1079,Spijkerjassen
    2528,Leger- & utility jacks
    1086,Fleecejacks
    2614,Gewatteerde jassen
    2596,Quilted jassen
    2529,Shackets & overshirts
    2530,Ski- en Snowboardjassen
    2531,Baseball jacks
    2532,Windjacks
    13,Hoodies & Sweatshirts
    196,Hoodies & sweatshirts
    1917,Sweaters
    190,V-hals truien
    191,Coltruien
    192,Lange truien
    529,Gebreide truien
    193,Truien met driekwartsmouwen
    1066,Truien
    1067,Kimono's
    194,Vesten
    195,Bolero's
    1874,Gilets
    197,Overige
    8,Blazers & Pakken
    532,Blazer
    1125,Broekpakken
    1126,Mantelpakken
    1128,Combinatiepakken
    1129,Overige pakken & Blazers
    10,Jurken
    178,Mini-jurken
    1056,Middellange jurken
    1055,Lange jurken
    1774,Gelegenheidsjurken
    1775,Feest- en cocktailjurken
    1776,Bruidsjurken
    1777,Baljurken
    1778,Avondjurken
    1060,Jurken met rugdecolleté
    1065,Zomerjurken
    1779,Winterjurken
    1057,Nette jurken
    1059,Casual jurken
    1061,Strapless jurken
    1058,Little black dress
    179,Spijkerjurken
    176,Overige jurken
    11,Rokken
    198,Korte rokken
    2927,Rokken tot de knie
    199,Midi rokjes
    200,Lange rokken
    2928,Asymmetrische rokken
    5491,Broekrokken
    12,Topjes & Shirts
    222,Overhemden
    1043,Blouses
    14,Mouwloze topjes
    221,T-Shirts
    534,Spaghettitop
    227,Tunieken
    1041,Crop tops
    223,Shirtjes met korte mouwen
    225,Shirtjes met driekwartmouwen
    224,Longsleeves
    1835,Body's
    1042,Off shoulder-topjes
    1045,Shirts met rolkraag
    1837,Peplum topjes
    1044,Haltertopjes
    228,Overige topjes
    183,Spijkerbroeken
    1839,Boyfriend jeans
    1840,Korte spijkerbroek
    1841,Spijkerbroek met wijde pijpen
    1842,Spijkerbroek met hoge taille
    1843,Ripped jeans
    1844,Skinny jeans
    1845,Spijkerbroek met rechte pijpen
    1864,Overige
    9,Broeken & Leggings
    1070,Cropped broeken & Chino's
    1071,Broeken met wijde pijpen
    185,Skinny broeken
    187,Tailored-fit broeken
    1846,Broeken met rechte pijpen
    184,Leren broeken
    525,Leggings
    526,Harembroeken
    189,Overige broeken
    15,Korte broeken
    1838,Korte broeken lage taille
    1099,Korte broeken hoge taille
    203,Middellange korte broeken
    538,Korte spijkerbroek
    1101,Korte broeken van kant
    1100,Korte broeken van leer
    1103,Korte cargo broeken
    204,Capri's
    205,Overige korte broeken
    1035,Jumpsuits & Playsuits
    1131,Jumpsuits
    1132,Playsuits
    1134,Overige
    28,Badmode
    218,Badpakken
    219,Tweedelig
    1780,Pareo's & sarongs
    220,Overige
    29,Lingerie & Nachtkleding
    119,Beha's
    120,Slips
    229,Setjes
    1781,Corrigerend ondergoed
    123,Nachtkleding & Pyjama's
    1030,Ochtendjassen
    1263,Panty's
    1262,Sokken
    1847,Lingerie accessoires
    124,Overige
    1176,Zwangerschapskleding
    1179,Tops
    1182,Jurken
    1178,Zwangerschapsrokken
    1177,Broeken
    1185,Korte broeken
    1181,Jumpsuits & Playsuits
    1184,Hoodies & Truien
    1183,Jassen & Jacks
    1186,Badmode & Strandkleding
    1614,Ondergoed
    1615,Zwangerschapsondergoed
    1616,Slaapkleding
    1618,Zwangerschaps- en borstvoedingsbh's
    2084,Sportkleding
    73,Sportkleding
    571,Buitenkleding
    572,Trainingspakken
    573,Broeken & Leggings
    578,Korte broeken
    574,Jurken
    575,Rokken
    576,Topjes en T-shirts
    3268,Teamshirts
    577,Hoodies & Sweatshirts
    579,Accessoires
    1441,Brillen
    1444,Handschoenen
    1443,Hoeden
    1440,Sjaals
    3049,Zweetbandjes
    1439,Sportbeha's
    580,Overige
    1782,Kostuums & speciale outfits
    18,Overige kleding
    16,Schoenen
    2955,Ballerina's
    2954,Bootschoenen, Loafers & Mocassins
    1049,Laarzen
    2618,Enkellaarzen
    2619,Halfhoge laarzen
    211,Knielaarzen
    2620,Laarzen over de knie
    2621,Snowboots
    213,Regenlaarzen
    2622,Werkschoenen
    2623,Klompen & Muiltjes
    2953,Espadrilles
    2952,Slippers
    543,Hakken
    2951,Veterschoenen
    2950,Mary Janes & Schoenen met t-bandje
    2949,Sandalen
    215,Sloffen
    2630,Sportschoenen
    2639,Basketbalschoenen
    2640,Klim- en Boulderschoenen
    2641,Fietsschoenen
    2642,Dansschoenen
    2643,Voetbalschoenen
    2644,Golfschoenen
    2645,Wandelschoenen
    2646,Schaatsen
    2647,Zaalvoetbalschoenen
    2648,Gymschoenen
    2649,Motorlaarzen
    2650,Rolschaatsen en Skates
    2651,Hardloopschoenen
    2652,Skischoenen
    2653,Snowboardschoenen
    2654,Zwem- en waterschoenen
    2655,Tennisschoenen
    2632,Sneakers
    19,Tassen
    157,Rugzakken
    2940,Strandtassen
    2941,Aktetassen
    2942,Buckettassen
    1848,Heuptassen
    159,Clutches
    2943,Kledingzakken
    2944,Sporttassen
    156,Handtassen
    2945,Hobotassen
    1849,Reis- & Duffeltassen
    1850,Reistassen
    161,Make-uptassen
    1784,Satchels- & Messengertassen
    158,Schoudertassen
    552,Totebags
    160,Portemonnees
    2939,Wristlets
    1187,Accessoires
    2931,Bandana's & Hoofddoeken
    20,Riemen
    90,Handschoenen
    1123,Haaraccessoires
    2932,Zakdoeken
    88,Hoofddeksels
    2933,Bivakmutsen
    2934,Beanies
    230,Petten
    2935,Oorwarmers
    2936,Fascinators
    231,Hoeden
    234,Hoofdbanden
    21,Sieraden
    1785,Enkelbanden
    2937,Lichaamssieraden
    165,Armbanden
    167,Broches
    2938,Bedels & hangers
    163,Oorbellen
    166,Juwelensetjes
    164,Kettingen
    553,Ringen
    162,Overige sieraden
    1852,Sleutelhangers
    89,Halsdoeken & Sjaals
    26,Zonnebrillen
    1851,Paraplu's
    22,Horloges
    1140,Overige accessoires
    146,Beautyproducten
    964,Make-up
    152,Parfums
    948,Gezichtsverzorging
    1906,Schoonheidsaccessoires
    1903,Haarstylingproducten
    950,Gezichtsverzorging
    958,Lichaamsverzorgingsaccessoires
    962,Nagelverzorgingsaccessoires
    967,Make-up-accessoires
    1264,Handverzorging
    960,Nagelverzorging
    956,Lichaamsverzorging
    1902,Haarverzorging
    153,Overige
    5,Heren
    2050,Kleding
    257,Spijkerbroeken
    1816,Gescheurde spijkerbroeken
    1817,Skinny jeans
    1818,Spijkerbroek met strakke pasvorm
    1819,Spijkerbroek met rechte pijpen
    1206,Buitenkleding
    2051,Jassen
    1225,Duffeljassen
    2533,Overjassen & Lange jassen
    1227,Parka jassen
    1861,Peacoat jassen
    1859,Regenjassen
    1230,Trenchcoats
    2553,Bodywarmers
    2052,Jacks
    2534,Motor- & racejassen
    1223,Bomberjacks
    1224,Spijkerjassen
    2535,Leger- & utility jacks
    1858,Fleecejacks
    1226,Harrington jassen
    2536,Gewatteerde jassen
    2537,Quilted jassen
    2538,Shackets & overshirts
    2539,Ski- & snowboardjassen
    2550,Baseball jacks
    2551,Windjacks
    2552,Poncho's
    76,Tops & shirts
    536,Overhemden
    1801,Geruite overhemden
    1802,Spijkeroverhemden
    1803,Effen overhemden
    1804,Overhemden met print
    1805,Gestreepte overhemden
    1865,Overige
    77,T-shirts
    1806,Effen shirts
    1807,Print shirts
    1808,Gestreepte shirts
    1810,Shirts met lange mouwen
    1868,Overige
    5492,Poloshirts
    560,Mouwloos shirt
    32,Pakken & Blazers
    1786,Blazers
    1787,Pantalons
    1788,Gilets
    1789,Pakken & kostuums
    1790,Trouwpakken
    1866,Overige
    79,Truien & capuchontruien
    1811,Sweaters
    267,Pullovers & hoodies
    1812,Hoodies met ritssluiting
    266,Vesten
    1813,Truien met ronde hals
    264,V-hals truien
    265,Coltruien
    1814,Lange truien
    1815,Gebreide truien
    1825,Bodywarmers
    268,Overige
    34,Broeken
    1820,Chino's
    1821,Joggingbroeken
    259,Skinny broeken
    271,Capri broeken
    261,Getailleerde broeken
    260,Broeken met wijde pijpen
    263,Overige
    80,Korte broeken
    1822,Cargo shorts
    1823,Chino shorts
    1824,Korte spijkerbroeken
    272,Overige korte broeken
    85,Ondergoed & Sokken
    1829,Ondergoed
    1828,Sokken
    1830,Badjassen
    1867,Overige
    2910,Slaapkleding
    2911,One-piece pyjama's
    2912,Pyjamabroeken
    2913,Pyjamasets
    2914,Pyjamashirts
    84,Zwemkleding
    30,Sportkleding & accessoires
    581,Buitenkleding
    582,Trainingspakken
    583,Broeken
    586,Korte broeken
    584,Tops & T-shirts
    3267,Teamshirts
    585,Pullovers & truien
    587,Accessoires
    1471,Brillen
    1474,Handschoenen
    1473,Hoeden
    1470,Sjaals
    3050,Zweetbandjes
    588,Overige
    92,Kostuums & Speciale outfits
    83,Overige kleding
    1231,Schoenen
    2656,Bootschoenen, loafers & mocassins
    1233,Boots
    2661,Chelsea boots & veterloze laarzen
    2662,Desert boots & veterlaarzen
    2663,Snowboots
    1795,Regenlaarzen
    2664,Werkschoenen
    2970,Klompen & Muiltjes
    2657,Espadrilles
    2969,Slippers
    1238,Nette schoenen
    2968,Sandalen
    2659,Sloffen
    1452,Sportschoenen
    2672,Basketbalschoenen
    2673,Klim- & boulderschoenen
    2674,Fietsschoenen
    2675,Dansschoenen
    2676,Voetbalschoenen
    2677,Golfschoenen
    2678,Wandelschoenen
    2679,Schaatsen
    2680,Zaalvoetbalschoenen
    1467,Gymschoenen
    2681,Motorlaarzen
    2682,Rolschaatsen & skates
    1453,Hardloopschoenen
    2683,Skischoenen
    2684,Snowboardschoenen
    2685,Zwem- & waterschoenen
    2686,Tennisschoenen
    1242,Sneakers
    82,Accessoires
    94,Tassen & rugzakken
    246,Rugzakken
    2963,Aktetassen
    1799,Heuptassen
    2962,Kledingzakken
    2961,Sporttassen
    1798,Reis- & Duffeltassen
    1862,Koffers
    1797,Satchels- & Messengertassen
    247,Schoudertassen
    248,Portemonnees
    2960,Bandana's & hoofddoeken
    96,Riemen
    2959,Bretels
    91,Handschoenen
    2958,Zakdoeken
    86,Hoofddeksels
    2965,Bivakmutsen
    2964,Beanies
    287,Petten
    288,Hoeden
    95,Sieraden
    243,Armbanden
    2967,Bedels & hangers
    1800,Manchetknopen
    2966,Oorbellen
    241,Halskettingen
    242,Ringen
    244,Overige
    2957,Pochetten
    87,Halsdoeken & Sjaals
    98,Zonnebrillen
    2956,Stropdassen & Strikken
    97,Horloges
    99,Overige
    139,Verzorging
    143,Gezichtsverzorging
    2055,Verzorgingsapparaten
    1826,Scheeraccessoires
    1827,Verzorgingsapparaten
    971,Andere verzorgingsapparaten
    140,Haarverzorging
    141,Lichaamsverzorging
    142,Hand- & nagelverzorging
    145,Parfums
    144,Make-up
    1863,Verzorgingssetjes
    968,Overige verzorgingsproducten
    2993,Designer
    2983,Designerartikelen Dames
    2984,Designertassen
    2985,Designerschoenen
    2986,Designeraccessoires
    2987,Designerkleding
    2988,Designerartikelen Heren
    2990,Designerschoenen
    2991,Designeraccessoires
    2992,Designerkleding
    1193,Kinderen
    1195,Meisjeskleding
    1243,Babykleding meisjes
    1514,Boxpakje
    1515,Rompers
    1516,Salopettes
    1517,Setjes
    1875,Anders
    1255,Schoenen
    1525,Babyschoentjes
    1530,Laarsjes
    2695,Enkellaarzen
    2696,Hoge laarzen
    2697,Snowboots
    2698,Regenlaarzen
    2690,Klompen & Muiltjes
    1526,Platte schoenen
    2753,Ballerina's, Mary Janes en T-bar schoenen
    2701,Espadrilles
    2702,Veterschoenen
    2691,Slippers, Sandalen en Instappers
    2704,Teenslippers
    2705,Sandalen
    2707,Instappers
    1528,Nette schoenen
    2692,Hakken
    1534,Sloffen
    2693,Sportschoenen
    2708,Basketbalschoenen
    2709,Dansschoenen
    2710,Voetbalschoenen
    2711,Wandelschoenen
    2712,Schaatsen
    2713,Rolschaatsen en Skates
    2714,Hardloopschoenen
    2715,Skischoenen
    2716,Snowboardschoenen
    2717,Zwem- en Waterschoenen
    1533,Sneakers
    2718,Gympen met klittenband
    2719,Vetergympen
    2720,Instapgympen
    1244,Buitenkleding
    1519,Jassen
    2540,Duffeljassen
    2541,Parka jassen
    2542,Peacoat jassen
    2543,Trench coats jassen
    1518,Bodywarmer
    1521,Jacks
    2544,Blazers
    2545,Bomberjacks
    2546,Spijkerjasjes
    2547,Fleecejacks
    2548,Gewatteerde jassen
    2549,Windjacks
    2554,Regenkleding
    2556,Poncho's
    2557,Regenpakken
    2555,Regenbroeken
    2558,Regenjassen
    2559,Sneeuw- en skikleding
    2560,Ski-jassen
    2565,Skipakken
    2582,Skibroeken
    1246,Hoodies & Truien
    1543,Truien met V-hals
    1544,Coltruien
    1548,Truien
    1549,Boleros
    1550,Hoodies & Sweatshirts
    1551,Vesten
    1877,Anders
    1245,Shirtjes & Blousjes
    1535,T-shirts
    1536,Polo's
    1537,Blousjes
    1538,Blousjes met korte mouwen
    1539,Shirts met lange mouwen
    1540,Shirts zonder mouwen
    1541,Tunieken
    1878,Overige
    1247,Jurken
    1554,Korte jurken
    1553,Lange jurken
    1248,Rokken
    1249,Broeken & Tuinbroeken
    1559,Jeans
    1560,Skinny broeken
    1562,Broeken met wijde pijpen
    1565,Leggings
    1568,Tuinbroeken & Salopettes
    1250,Korte broeken & Capri's
    2079,Harembroeken
    1880,Anders
    1258,Tassen & Rugzakken
    1574,Accessoires
    1577,Petten en Hoedjes
    1578,Handschoenen
    1580,Halsdoeken & Sjaals
    1581,Riemen
    1582,Haarbanden en -clips
    1584,Kinderportemonnees
    1586,Sieraden
    1881,Anders
    1251,Badmode
    1590,Badpakken
    1592,Bikini's
    1593,Badjassen
    1252,Ondergoed & sokken
    1600,Sokken
    1601,Maillots
    1602,Onderbroeken
    1872,Anders
    1594,Nachtkleding
    1596,Eendelige pyjama's
    1597,Tweedelige pyjama's
    1598,Nachtjapon
    1253,Sportkleding
    1510,Kledingbundels
    1604,Tweelingen & Meer
    1606,Verkleedkleding
    2080,Kleding voor speciale gelegenheden
    1254,Overige
    1194,Jongenskleding
    1196,Babykleding jongens
    1642,Boxpakje
    1643,Rompers
    1644,Salopettes
    1645,Setjes
    1883,Anders
    1256,Schoenen
    1653,Babyschoenen
    2721,Bootschoenen, Loafers & Mocassins
    1657,Laarzen
    2726,Enkellaarzen
    2727,Hoge laarzen
    2728,Snowboots
    2729,Regenlaarzen
    2722,Espadrilles
    2723,Slippers, Sandalen en Instappers
    2730,Klompen & Muiltjes
    2732,Teenslippers
    2733,Sandalen
    2734,Instappers
    1655,Nette schoenen
    1661,Sloffen
    2724,Sportschoenen
    2735,Basketbalschoenen
    2737,Dansschoenen
    2738,Voetbalschoenen
    2742,Wandelschoenen
    2743,Schaatsen
    2744,Rolschaatsen en Skates
    2745,Hardloopschoenen
    2746,Skischoenen
    2748,Snowboardschoenen
    2749,Zwem- en Waterschoenen
    1660,Sneakers
    2750,Gympen met klittenband
    2751,Vetergympen
    2752,Instapgympen
    1197,Buitenkleding
    1647,Jassen
    2561,Duffeljassen
    2562,Parka jassen
    2563,Peacoat jassen
    2564,Trench coats jassen
    1646,Bodywarmers
    1649,Jacks
    2571,Blazers
    2573,Bomberjacks
    2574,Spijkerjassen
    2575,Fleecejacks
    2576,Gewatteerde jassen
    2577,Windjacks
    2583,Regenkleding
    2604,Poncho's
    2609,Regenpakken
    2602,Regenbroeken
    2606,Regenjassen
    2590,Sneeuw- en skikleding
    2610,Ski-jassen
    2613,Skipakken
    2612,Skibroeken
    1199,Hoodies & Sweatshirts
    1668,Truien
    1669,Truien met V-hals
    1670,Coltruien
    1671,Truien met rits
    1672,Hoodies & Sweatshirts
    1673,Gilets
    1887,Overige
    1198,Shirtjes & Overhemden
    1662,T-shirts
    1663,Polo's
    1664,Overhemden
    1665,Overhemden met korte mouwen
    1666,Shirts met lange mouwen
    1667,Shirts zonder mouwen
    1886,Overige
    1200,Broeken & Tuinbroeken
    1696,Jeans
    1697,Skinny broeken
    1698,Broeken met wijde pijpen
    1701,Leggings
    1702,Tuinbroeken & Salopettes
    1201,Korte broeken & Capri's
    2082,Harembroeken
    1870,Anders
    1257,Tassen & rugzakken
    1714,Accessoires
    1749,Petten en hoedjes
    1740,Handschoenen
    1741,Sjaals
    1743,Riemen
    1745,Portemonnees
    1746,Strikken en stropdassen
    1748,Overige accessoires
    1202,Badmode
    1750,Zwembroeken
    1751,Badjassen
    1203,Ondergoed
    1757,Sokken
    1758,Maillot
    1759,Ondergoed
    1871,Overige
    1752,Nachtkleding
    1754,Eendelige pyjama's
    1755,Tweedelige pyjama's
    1204,Sportkleding
    1760,Kledingbundels
    1761,Tweelingen & Meer
    1762,Verkleedkleding
    2083,Kleding voor speciale gelegenheden
    1205,Overige jongenskleding
    1499,Speelgoed
    1730,Speelfiguren & accessoires
    3312,Speelfiguren
    3311,Accessoires
    3313,Speelsets
    3314,Knutselen
    3315,Schorten
    3316,Kralen & sieraden
    3317,Klei
    3319,Knutselsets
    3320,Tekenen & schilderen
    3321,Schildersezels & schrijfborden
    3322,Stempelen & sjablonen
    3323,Stickers & papier
    3344,Babyactiviteiten & speelgoed
    3347,Activiteitentafels & loopwagens
    3348,Babygym & activiteitenmatten
    3345,Badspeelgoed
    3346,Wipstoelen, bouncers & loopstoelen
    3349,Activiteitenbord
    3350,Duw- & trekspeelgoed
    3351,Rammelaar
    3352,Vormenstoven & Stapelen
    3353,Bijtspeelgoed
    1767,Blokken & bouwen
    1731,Poppen & accessoires
    3327,Poppen
    3324,Poppenkleding & accessoires
    3325,Poppenhuismeubels & accessoires
    3326,Poppenhuizen
    3328,Poppenspeelsets
    3329,Verkleden & fantasiespel
    3330,Verkleden
    3331,Tenten & tunnels
    3332,Speelgoedeten, kookgerei & borden
    3333,Speelgoed sieradendoosjes
    3334,Speelkeukens
    3335,Speelgereedschap
    1763,Educatief speelgoed
    3354,Flashkaarten
    3355,Caleidoscopen & prisma's
    3356,Lezen en schrijven
    3357,STEM & wetenschappelijk speelgoed
    3358,Overig educatief speelgoed
    1725,Elektronisch speelgoed
    3364,Audiospelers
    3360,Elektronische dieren
    3361,Karaokesets voor kinderen
    3363,Interactieve audiospelers
    3362,Speelgoed met afstandsbediening
    3359,Kindercamera's
    3365,Walkietalkies
    3366,Overig elektronisch speelgoed
    1766,Muzikaal speelgoed & speelgoedinstrumenten
    3336,Kleine speelgoedjes & sensorisch speelgoed
    3337,Sensorisch speelgoed
    3339,Jongleren
    3340,Toveren & accessoires
    3338,Fopartikelen
    3341,Slime
    3342,Jojo's
    3343,Overig
    1771,Speelgoed voor buiten & sport
    3367,Ballenbakken & accessoires
    3368,Strand- & waterspeelgoed
    3369,Bellen & bellenmachines
    3370,Speelgoedpistolen & accessoires
    3371,Actief buitenspeelgoed
    3372,Vliegers & ander vliegspeelgoed
    3373,Zandbakken & watertafels
    3374,Sportief speelgoed
    1764,Knuffels
    3375,Speelgoedauto's, -treinen & andere voertuigen
    3471,Vliegtuigen
    3468,Auto's
    3470,Treinen
    3469,Vrachtwagens
    3472,Race- & treinbanen & garages
    3473,Overige speelgoedvoertuigen
    1496,Kinderwagens, buggy's & autostoeltjes
    3461,Draagzakken & -doeken
    3462,Draagdoeken
    3463,Draagzakken
    3464,Heupdragers
    3465,Rugdrager met frame
    1612,Kinderwagens & buggy's
    1511,Buggyaccessoires
    3376,Kinderwagenbakken & opzetstukken
    3377,Meerijplankjes & -zitjes
    3378,Parasols & regenhoezen
    3379,Bekerhouders & snackbakjes
    3380,Voetzakken
    3381,Opberging, netten & haken
    3382,Onderdelen
    3383,Autostoeltjes
    3384,Zitverhogers
    3385,Autostoelaccessoires
    3386,Achterbankspiegels
    3387,Zonnewering & schermen
    3388,Autostoelverkleiner & -kussens
    3389,Onderstellen autostoelen
    3390,Tassen voor autostoelen
    3391,Voetenzakken voor autostoeltjes
    3392,Overige autostoelaccessoires
    1498,Meubilair & decoratie
    1567,Kindermatrasjes
    1569,Ledikantmatrasjes
    1570,Wiegmatrasjes
    1571,Kinderbedmatrassen
    1572,Speelkleden & zachte vloeren
    1573,Boxen
    3275,Wippers & babynestjes
    3276,Decoratie & aandenken
    3277,Babyfotoalbum
    3278,Groeimeters
    3279,Mobielen
    3280,Mijlpaalkaarten & fotoprops
    3281,Spaarpotjes
    3282,Fotolijsten
    3283,Wanddecoratie
    3284,Slaapkamermeubilair
    3285,Co-sleeping
    3286,Commodes
    3287,Ledikanten
    3288,Wiegjes
    3289,Peuterbedden
    3290,Kleden & matten
    3291,Stoelen
    3292,Speelmeubels
    3293,Planken
    3294,Tafels & bureaus
    3295,Kledingkasten
    3393,Badderen & verschonen
    3394,Luiertassen
    3412,Badderen
    3413,Badjes & badzitjes
    3414,Accessoires
    3415,Handdoeken
    3416,Washandjes
    3395,Aankleedkussens & hoezen
    3396,Aankleedkussens
    3397,Aankleedkussenhoezen
    3398,Verschoonmatjes voor onderweg
    3399,Luiers
    3400,Wasbare luiers
    3401,Zwemluiers
    3402,Wegwerpluiers
    3403,Luieropberging & -emmers
    3404,Luieremmers
    3405,Accessoires voor luieremmers
    3406,Luieropberging
    3407,Billendoekjesverwarmers & -boxen
    3417,Potjes
    3408,Babyverzorging
    3409,Verzorgingsproducten
    3410,Huid- & haarproducten
    3411,Billendoekjes
    3418,Krukjes
    3427,Veiligheid in en om het huis
    3428,Traphekjes
    3429,Babyveiligheidsaccessoires
    3430,Gehoorbescherming
    3431,Tuigjes
    3419,Gezondheid & zwangerschap
    3420,Luchtbevochtigers
    3421,Neusjesreinigers
    3423,Postpartum-verzorging
    3424,Zwangerschapskussens
    3425,Buikbanden
    3426,Weegschalen
    3422,Thermometers
    3432,Voeden
    3433,Babyvoedingbereiding
    3434,Slabbetjes
    3435,Flesvoeding
    3436,Flesjes
    3437,Flesspenen
    3438,Droogrekken
    3439,Flessenborstels
    3440,Flessenwarmers
    3441,Bereiden van flesvoeding
    3442,Melkpoedertorens en opslag
    3453,Borstvoeding
    3454,Kolven
    3455,Kolfaccessoires
    3456,Borstvoedingsdoek
    3457,Tepelhoedjes & zoogcompressen
    3444,Bekertjes, bordjes & bestek
    3445,Bestek
    3446,Bordjes & kommetjes
    3447,Sets
    3448,Drinkbekers
    3449,Waterflessen
    3452,Voedingskussens & hoezen
    3458,Fopspenen & accessoires
    3459,Fopspeen-accessoires
    3450,Hoge stoelen
    3451,Accessoires voor kinderstoelen
    3443,Hydrofieldoeken & spuugdoekjes
    3460,Sterilisatoren
    3296,Slapen & beddengoed
    3303,Babyfoons
    3304,Bedhekje
    3297,Beddengoed, dekens & spreien
    3298,Dekens & spreien
    3299,Matrasbeschermers & -onderleggers
    3300,Kussens
    3301,Hoeslakens
    3305,Verduisteringsgordijnen
    3302,Kruiken
    3306,Nachtlampjes & slaaptrainers
    3307,Slaapzakken
    3308,Slaapzak, kinderslaapzak
    3309,Inbakerdoeken
    3310,White noise
    1501,Schoolbenodigdheden
    3269,Broodtrommels & tassen
    1508,Schooltassen
    1509,Schoolbenodigdheden
    1502,Overige kinderartikelen
    1918,Home
    3474,Kleine keukenapparaten
    3479,Waterkokers
    3480,Thee- & koffiezetapparaten
    3492,Koffiezetapparaten
    3493,Espressomachines
    3494,Theezetapparaten
    3495,Bonenmalers
    3496,Melkopschuimers
    3497,Koffie-, thee- & espressobenodigdheden
    3498,Onderdelen voor koffie-, thee- & espressomachines
    3481,Broodroosters
    3482,Blenders, mixers & keukenmachines
    3499,Blenders
    3500,Staafmixers
    3501,Keukenmixer
    3502,Handmixers
    3503,Voedselverwerkers
    3483,Magnetrons
    3484,Frituurpannen
    3486,Grills & grillplaten
    3485,Losse kookplaten
    3487,Sapcentrifuges
    3488,Water- en drankdispensers
    3504,Waterfilters & -zuiveraars
    3505,Drankdispensers
    3506,Frisdrankmakers
    3489,Overige apparaten
    3490,Accessoires voor kleine keukenapparaten
    3491,Onderdelen voor kleine keukenapparaten
    3476,Kook- & bakgerei
    3507,Kookpannen
    3508,Bakpannen
    3509,Ovenschalen
    3510,Oven- & braadsledes
    3511,Bakvormen
    3514,Overig kook- & bakbenodigdheden
    3512,Kook & baksets
    3513,Accessoires voor kook- & bakbenodigdheden
    3477,Keukenbenodigdheden
    3515,Snijplanken
    3516,Kookgerei
    3518,Keukenweegschalen
    3519,Maatbekers & -lepels
    3520,Kookthermometers
    3521,Mengkommen
    3522,Vergieten & zeven
    3523,Voedselopslag
    3562,Barbenodigdheden
    3524,Overig keukenbenodigdheden
    1920,Eetkamer
    1931,Bestek
    1950,Besteksets
    1951,Vorken
    1970,Tafelmessen
    1952,Lepels
    1932,Servies
    1958,Compleet servies
    1959,Schalen en kommen
    1960,Borden
    2005,Bekers & Glazen
    2006,Koppen & mokken
    2009,Voetglazen
    2010,Waterglazen
    2011,Sets
    3854,Serveergerei
    3855,Onderzetters
    3856,Thee- & koffiepotten
    3857,Kannen
    3858,Pe­per-en-zout­stellen
    3860,Serveerschalen
    3861,Suikerpotjes & melkkannetjes
    3862,Dienbladen
    3863,Pannenonderzetters
    3864,Koffie- & theeservies
    3865,Overig servies
    3478,Huishoudapparaten
    3525,Verwarmen, verkoelen & luchtregulering
    3528,Kachels & radiatoren
    3529,Ventilatoren
    3531,Airconditioners
    3532,Luchtzuiveraars
    3533,Luchtbevochtigers
    3534,Luchtontvochtigers
    3535,Overige klimaatbeheersingapparaten
    3536,Accessoires voor klimaatbeheersing
    3526,Strijkijzers & kledingverzorging
    3537,Strijkijzers
    3538,Kledingstomers
    3539,Strijkplanken
    3540,Droogrekken
    3541,Overige kledingverzorgingsapparaten
    3542,Kledingverzorgingsaccessoires
    3527,Stofzuigen & schoonmaken
    3543,Stofzuigers
    3544,Stoomreinigers
    3545,Tapijtreinigers
    3546,Dweilen
    3548,Overige reinigingsapparaten
    3549,Accessoires voor schoonmaakapparaten
    1919,Textiel
    1924,Beddengoed
    1942,Beddengoedset
    1943,Dekbedovertrekken
    1944,Kussenhoezen
    1945,Boven- & onderlakens
    1925,Dekens
    1926,Gordijnen & rolgordijnen
    3866,Jaloezieën & lamellen
    3867,Gordijnkoord
    1946,Gordijnen
    1955,Vitrage
    3868,Gordijnkappen
    1974,Decoratieve kussens
    3869,Bankhoezen
    1927,Matten & vloerkleden
    1953,Matten
    1954,Vloerkleden
    1928,Tafellinnen
    3870,Stoffen servetten
    3871,Sieronderzetters
    3872,Placemats
    3873,Tafelkleden
    3874,Tafellopers
    1929,Wandtapijten
    1930,Handdoeken
    1947,Badhanddoeken
    1948,Strandhanddoeken
    1949,Gastendoeken
    1934,Woonaccessoires
    1935,Kaarsen & huisparfum
    1957,Kaarsenhouders
    1956,Kaarsen
    3814,Waxmelts
    3816,Geurstokjes
    3815,Aromadiffusers
    3817,Wierookhouders
    3821,Wierook
    1936,Klokken
    1966,Tafelklokken
    1967,Wandklokken
    3822,Standbeelden en beeldjes
    3823,Decoratie
    3824,Decoratieve asbakken & bakjes
    3825,Boekensteunen
    3826,Deurstoppers
    3827,Koelkastmagneten
    3828,Sneeuwbollen
    3829,Overige decoratie
    3830,Kunstplanten & -bloemen
    3831,Kunstplanten
    3832,Kunstbloemen
    3833,Toebehoren voor de open haard
    3834,Verlichting
    3835,Stalampen
    3836,Tafellampen
    3837,Lichtsnoeren
    3838,Plafondverlichting
    3839,Wandverlichting
    3840,Lampenkappen
    3841,Accentverlichting
    3842,Nachtlampjes
    3843,Trendy verlichting
    1941,Planken
    1937,Lijsten
    1938,Spiegels
    1969,Tafelspiegels
    1968,Muurspiegels
    1939,Opbergen & organisatie
    1962,Manden
    1963,Dozen
    2012,Kledinghoezen en -hangers
    3844,Ladeverdelers
    1964,Sieraden-organisers
    3845,Zeepbakjes en -pompjes
    1965,Make-up-organisers
    1940,Vazen
    3846,Wanddecoratie
    3847,Schilderijen
    3848,Fotografie
    3849,Posters & prints
    3850,Prik- & letterborden
    3851,Borden
    3852,Muurstickers
    3853,Overige wanddecoratie
    5428,Kantoorbenodigdheden
    5429,Planners & agenda's
    5430,Notitieboekjes & schrijfblokken
    5431,Etuis
    5432,Boekenleggers
    5433,Rekenmachines
    5434,Bureauaccessoires
    5443,Bureau-organizers
    5444,Pennenhouders
    5445,Presse-papiers
    5446,Klemborden
    5447,Bureauonderleggers
    5448,Kabelbeheer
    5449,Polssteunen
    5450,Laptopsteun
    5451,Vergrootglazen
    5435,Documentenorganizers
    5452,Mappen
    5453,Ordners
    5454,Toebehoren voor ordners
    5455,Lectuurbakken
    5436,Schrijfspullen
    5456,Pennen
    5457,Potloden
    5458,Potloodvullingen
    5459,Markeerstiften
    5460,Puntenslijpers
    5461,Gummen
    5437,Benodigdheden voor technisch tekenen
    5462,Linialen
    5463,Passers
    5464,Gradenbogen
    5465,Vormensjablonen
    5466,Meetkundesets
    5438,Tape, clips & bevestigingen
    5467,Plakbandapparaten
    5468,Transparante tape
    5469,Paperclips
    5470,Papierklemmen
    5471,Elastiekjes
    5472,Punaises
    5439,Nietmachines & perforators
    5473,Nietmachines
    5474,Nietjesverwijderaars
    5475,Nietjes
    5476,Perforators
    5440,Presentatiemiddelen
    5477,Flipovers
    5478,Krijtborden
    5479,Whiteboards
    5480,Whiteboardstiften
    5481,Bordwissers
    5482,Presentatieklikkers
    5441,Kantoorelektronica
    5483,Documentencamera's
    5484,Lamineermachines
    5485,Sealmachines
    5486,Elektronische woordenboeken & vertaalcomputers
    5487,Inbindmachines
    5488,Papiersnijders
    5489,Papierversnipperaars
    5490,Typemachines
    5442,Kluisjes
    2915,Vieringen & Feestdagen
    2917,Spandoeken, vlaggen & slingers
    2918,Kaarten & enveloppen
    2921,Cadeaupapier & -tassen
    2922,Decoratie voor feestdagen
    2923,Feestdecoratie
    2924,Tafeldecoratie
    2925,Boomversieringen
    2926,Kransen
    3811,Gereedschap & Klussen
    3875,Elektrisch gereedschap
    3898,Boren
    4170,Boormachines
    4171,Klopboormachines
    4172,Slagschroevendraaiers
    4173,Combihamers
    4174,Mengboormachines
    4175,Schroefmachine
    4176,Elektrische slagsleutels
    3899,Elektrische zagen
    4177,Cirkelzagen
    4178,Decoupeerzagen
    4179,Reciprozagen
    3900,Schuurmachines
    4185,Excenterschuurmachines
    4186,Bandschuurmachines
    4187,Vlakschuurmachines
    4188,Detailschuurmachines
    3901,Slijpmachines
    4189,Haakse slijpers
    4190,Bankslijpmachines
    4191,Rechte slijpers
    3902,Elektrisch gereedschap-set
    3903,Luchtcompressoren
    3904,Luchtgereedschap
    4192,Spijkerpistolen
    4193,Nietpistolen
    4194,Luchtslagmoersleutel
    4195,Luchtratels
    4196,Luchthamers
    4197,Luchtbeitels
    4198,Verfspuiten
    4199,Zandstralers
    3905,Roterend gereedschap
    3906,Oscillerend gereedschap
    3907,Lamellenfrezen
    3908,Schaafmachines
    3909,Bovenfrezen
    3910,Kolomboormachines
    3911,Draaibanken
    3912,Elektrische schroevendraaiers
    3913,Heteluchtpistolen
    3914,Alleszuigers
    3915,Lieren
    3876,Handgereedschap
    3916,Hamers
    3918,Schroevendraaiers
    3919,Moersleutels
    3920,Ratelsleutels
    3921,Tangen
    3922,Blikscharen
    3923,Boutenscharen
    3924,Beitels
    3925,Vijlen & raspen
    3926,Handschaven
    3927,Schuurblokken
    3928,Handnietmachines & tackers
    3929,Klinknageltangen
    3930,Draadsnijgereedschap
    3931,Handgereedschapssets
    3932,Voorhamers
    3933,Koevoeten & breekijzers
    3877,Meetgereedschap
    3934,Waterpassen
    3935,Rolmaten
    3936,Bouwlatten
    3937,Winkelhaken
    3938,Krijtlijnen
    3939,Loodlijnen
    3940,Schuifmaten
    3941,Timmermanspotloden
    3942,Profielmeters
    3943,Balkzoekers
    3944,Laserafstandmeters
    3945,Inspectiecamera's
    3946,Warmtebeeldcamera's
    3947,Leidingzoekers
    3948,Geluidsmeters
    3949,Gasdetectoren
    3950,Vochtmeters
    3951,Waterlekkagedetectors
    3878,Verfbenodigdheden
    3952,Verfkwasten
    3953,Verfrollers
    3954,Verfrollerbeugels
    3955,Randenstrijkers
    3956,Verfemmers & -bakjes
    3957,Verlengstelen
    3958,Stangverlengstukken
    3959,Verfkrabbers
    3960,Behang
    3961,Behanggereedschap
    3962,Kitpistolen
    3963,Overalls
    3964,Afdekzeilen
    3965,Dekzeilen
    3966,Schilderstape
    3879,Loodgietersgereedschap
    3967,Rioleringenreinigers
    3968,Ontstoppers
    3969,Kraansleutels
    3970,Buis- & pijpsnijders
    3971,Pijpuitzetters
    3972,Gereedschap voor pijpaansluitingen
    3973,Pijpborstels
    3974,Ontbramers voor pijpen
    3975,Buiggereedschap voor pijpen
    3976,Zittingfrezen
    3880,Elektriciensgereedschap
    3977,Multimeters
    3978,Stroomkringtesters
    3979,Spanningstesters
    3980,Kabeltesters
    3981,Stroomtangen
    3982,Laser- & infraroodthermometers
    3983,Draadstrippers
    3984,Krimptangen
    3985,Trekveren
    3986,Trekbanden
    3987,Kabeltrekstukken
    3988,Buiggereedschap voor leidingen
    3881,Metselgereedschap
    3989,Plakspaan
    3990,Schrapers
    3991,Raapborden
    3992,Metseltroffel
    3993,Metselborstels
    3994,Voegspijker
    3995,Steenheffers
    3996,Tegelsnijders
    3997,Tegeltangen
    3998,Voegenkrabbers
    3882,Gereedschapstoebehoren
    3999,Losse boortjes
    4200,Houtboren
    4201,Metaalboren
    4202,Steenboren
    4203,Glas- & tegelboren
    4000,Schroevendraaierbits
    4001,Boorkopsleutels
    4002,Boorkoppen
    4003,Zaagbladen
    4204,Cirkelzaagbladen
    4205,Verstek- & tafelzaagbladen
    4206,Decoupeerzaagbladen
    4208,IJzerzaagbladen
    4209,Beugelzaagbladen
    4210,Dwarszaagbladen
    4211,Figuurzaagbladen
    4212,Lintzaagbladen
    4213,Zaagbladen voor figuurzaagmachines
    4004,Holboren
    4005,Accu's voor elektrisch gereedschap
    4006,Opladers voor elektrisch gereedschap
    4007,Schuurpapier
    4214,Schuurvellen
    4215,Schuurbanden
    4216,Schuurschijven
    4008,Schijven & wielen
    4217,Slijpschijven
    4218,Slijpstenen
    4219,Snijschijven
    4220,Flapdiscs
    4221,Bekerborstels
    4222,Staalborstels
    4009,Polijstpads
    4010,Persluchtgereedschap
    4223,Luchtslangen
    4224,Luchtpistolen
    4225,Fittingen persluchtgereedschap
    4226,Luchtslanghaspels
    4011,Doppen & doppensets
    4012,Freesjes
    4013,Opzetstukken oscillerende multitool
    4014,Opzetstukken roterende multitool
    4015,Opzetstukken nat- en droogzuiger
    4016,Verstekbakjes
    4017,Mengopzetstukken
    4018,Klemmen
    3883,Beschermende kleding
    4019,Werkhandschoenen
    4020,Veiligheidsbril
    4021,Stofbril
    4022,Gelaatsschermen
    4023,Bouwhelm
    4024,Gehoorbescherming
    4025,Kniebeschermers
    4026,Werkschorten
    4027,Reflecterende hesjes
    4028,Veiligheidsharnassen
    4029,Rugsteun & lendengordels
    3884,Gereedschap dragen & opbergen
    4030,Gereedschapskisten
    4031,Werkplaatswagens
    4032,Gereedschapsgordel
    4033,Boorhouders
    4034,Hamerlussen
    3885,Werkplaatsuitrusting
    4035,Ladders
    4036,Opstapkrukken
    4037,Bouwradio
    4038,Werklampen
    4039,Zaagbokken
    4041,Bankschroeven
    4042,Gereedschapswanden
    3886,IJzerwaren
    4043,Handgrepen & knoppen
    4044,Deurklinken, -grepen & -knoppen
    4045,Veiligheidssloten
    4046,Scharnieren
    4047,Deurbellen
    4048,Badkamertoebehoren
    4227,Badkamerkranen
    4228,Wasbakken voor badkamer & toilet
    4229,Wastafelpluggen
    4234,Douchekoppen
    4235,Douchegordijnstangen & douchestangen
    4236,Toiletrolhouders
    4237,Handdoekrekken & -stangen
    4238,Handdoekhaken & -ringen
    4049,Keukentoebehoren
    4239,Geïntegreerde zeepdispensers
    4240,Keukenkranen
    4241,Keukengootsteen
    4242,Afvoerzeefjes
    4243,Spoelbaktoebehoren
    4245,Deuren voor keukenkasten
    4050,Kettingen, touwen & spanbanden
    4246,Ketting
    4247,Touw
    4248,Tiewraps
    4249,Snelbinders
    4250,Ratelspanbanden
    4251,Klittebanden
    4252,Touw- & kettingklemmen
    4253,Kabelhaken
    4254,Bagagenetten
    4255,Tilband
    4051,Schilderijmontage
    4052,Plankdragers
    4053,Brievenbussen
    4054,Adresborden
    4055,Huisnummerborden
    3887,Smart home & beveiliging
    4056,Slimme deursloten
    4057,Videodeurbellen
    4058,Beveiligingscamera's
    4059,Smart home-systemen
    4060,Slimme stekkers & schakelaars
    4061,Slimme lampen
    4062,Slimme thermostaten
    4063,Slimme rook- & gasmelders
    4064,Hangsloten
    3812,Buiten & tuin
    3888,Elektrisch gereedschap voor buiten
    4066,Grastrimmers
    4067,Kantenmaaier
    4069,Bladblazers & -zuigers
    4070,Hogedrukreinigers
    4072,Heggenscharen
    4073,Grasscharen
    4075,Grondboren
    3889,Toebehoren voor elektrisch tuingereedschap
    4079,Accu’s voor tuingereedschap
    4080,Acculaders voor tuingereedschap
    4081,Toebehoren voor grasmaaiers
    4256,Grasmaaierhoezen
    4257,Maaibladen
    4258,Messenslijpers voor grasmaaiers
    4259,Opzetstukken voor grasmaaiers
    4260,Mulchopzetstukken
    4261,Grasopvangbakken
    4262,Ontmosmachines
    4082,Toebehoren voor grastrimmers
    4263,Trimmerdraad
    4264,Opzetstukken voor grastrimmers
    4265,Trimmerkoppen
    4266,Beschermkappen
    4083,Toebehoren voor bladblazers & bladzuigers
    4267,Borstels voor bladzuigers
    4268,Mondstukken voor bladzuigers
    4269,Opzetstukken voor bladblazers & bladzuigers
    4270,Opbergtassen voor bladblazers & bladzuigers
    4271,Slangen voor bladblazers & bladzuigers
    4272,Dakgootreinigers voor bladblazers
    4084,Toebehoren voor hogedrukreinigers
    4273,Hoezen voor hogedrukreinigers
    4274,Spuitmonden voor hogedrukreinigers
    4275,Spuitlansen hogedrukreinigers
    4276,Hogedrukslangen
    4277,Slanghaspels voor hogedrukreinigers
    4278,Waterbezems
    4085,Toebehoren voor kettingzagen
    4279,Kettingzaagkoffers
    4280,Kettingzaaghoezen
    4281,Kettingzaagkettingen
    4282,Kettingzaagzwaarden
    4283,Kettingzaagslijpers
    4086,Overige toebehoren voor elektrisch tuingereedschap
    3890,Handgereedschap voor buiten
    4087,Harken
    4088,Schoppen & spaden
    4089,Handschepjes
    4090,Onkruidstekers & handvorken
    4091,Bollenplanters
    4092,Tuinsproeiers
    4093,Handzaaimachines & zaaimachines
    4095,Pikhouwelen & houwelen
    4097,Snoeischaren
    4098,Grondboren
    4099,Schoffels
    4100,Verticuteerharken & grondfrezen
    4101,Beschermende accessoires voor tuinieren
    4284,Tuinhandschoenen
    4285,Kniebeschermers voor tuinieren
    4286,Tuiniersschorten
    4287,Werkkussen tuinieren
    3891,Potten, plantenbakken & toebehoren
    4102,Bloempotten
    4103,Balkonbakken
    4104,Potten voor aan de muur
    4105,Lange bloembakken
    4106,Plantenbak mand
    4107,Inlays voor plantenmanden
    4108,Plantstokken
    4109,Plantgeleiders
    4110,Beschermhoezen voor planten
    4111,Hangpotten
    4112,Ophangsystemen voor planten
    4113,Beschermnetten voor planten
    4114,Onkruiddoeken
    4115,Stoffen kweekzakken
    4116,Plantenterrariums
    4117,Schotels & lekbakjes voor bloempotten
    4118,Plantenstandaarden
    3892,Bewateringsmateriaal
    4119,Gieters
    4120,Tuinsproeiers
    4121,Tuinslangen
    4122,Sproeikoppen & pistolen voor tuinslangen
    4123,Tuinslangwagen
    4124,Tuinslanghaspels
    4125,Sproeilansen
    4126,Zelfbewateringsmateriaal
    3893,Decoratie voor buiten
    4127,Tuinparasols
    4128,Parasolvoeten
    4129,Matten
    4130,Buitenkleden
    4131,Buitenverlichting
    4288,Schijnwerpers & beveiligingslampen
    4289,Tuinverlichting
    4290,Buitenlampen
    4291,Buitenlantaarns
    4292,Trapverlichting voor buiten
    4293,Padverlichting
    4294,Verlichting voor onder water
    4132,Vogelbadjes
    4133,Vogelvoeders
    4134,Vogelhuisjes
    4135,Windgongen
    4138,Zonnewijzers
    4139,Buitenklokken
    4140,Windwijzers
    4141,Vuurkorven
    3894,Buiten koken
    4147,Frituurpannen voor buiten
    4148,Keukengerei voor buiten
    4295,Barbecuespatels
    4296,Barbecuetangen
    4297,Barbecuevorken
    4298,Barbecuespiesjes
    4299,Grillmanden
    4300,Grillplanken
    4301,Pizzastenen voor buiten
    4302,Voedselkwasten
    4303,Grillborstels & schrapers
    4304,Draaispitten voor de barbecue
    4149,Accessoires voor buiten koken
    4305,Barbecuehoezen
    4306,Barbecueroosters
    4307,Lekbak
    4308,Flavorizer bars
    4309,Houtskool & pellets
    4310,Rooksnippers
    3895,Zwembaden & toebehoren
    4151,Saunatoebehoren
    4311,Saunazittingen
    4312,Saunahoofdsteunen
    4313,Sauna-emmers
    4314,Saunalepels
    4315,Saunamatten voor op de vloer
    4316,Saunatimers
    4317,Saunahygrometers
    4318,Saunathermometers
    4319,Saunastenen
    4153,Zwembadaccessoires
    4320,Zwembadskimmer
    4321,Bladnetten
    4322,Zwembadborstels
    4323,Zwembadstofzuigers
    4324,Zwembadthermometers
    4325,Zwembadalarmen
    4327,Slangen voor zwembaden
    4155,Toebehoren voor bubbelbaden
    4328,Bubbelbadhoezen
    4329,Bubbelbadhoofdsteunen
    4330,Drankhouders & dienbladen voor bubbelbaden
    4331,Doseerdrijver
    3896,Weermeters
    4156,Thermometer
    4157,Weerstations
    4158,Barometers
    4159,Hygrometers
    4160,Windvaan
    4161,Anemometers
    3897,Sneeuwruimers
    4162,Sneeuwschuivers
    4163,Sneeuwborstels & -bezems
    4164,Grote sneeuwschuivers
    4165,Sneeuwschuiver voor daken
    4166,Sneeuwblazers
    4167,IJshakkers
    4168,IJskrabbers
    4169,Strooiwagentjes
    5106,Huisdieren
    5107,Honden
    5113,Bedden & Dekens
    5121,Bedden
    5122,Dekens
    5114,Kleding & Accessoires
    5123,Jassen & jacks
    5124,Truien
    5126,Shirts
    5127,Hondenkostuums
    5128,Schoenen & laarzen
    5129,Accessoires
    5115,Speeltjes
    5130,Ballen en speeltjes om te gooien
    5131,Zachte speeltjes
    5132,Sterk en Duurzaam speelgoed
    5116,Halsbanden & Riemen
    5133,Halsbanden
    5134,Tuigjes
    5135,Hondenriemen
    5136,Muilkorven
    5117,Training accessoires
    5137,Fluitjes
    5138,Tassen
    5118,Voerbakken & Voerautomaten
    5139,Voerbakken
    5140,Voerautomaten
    5119,Draagtassen & Benches
    5141,Reistassen/boxen
    5142,Benches
    5120,Verzorging
    5143,Borstels en Kammen
    5144,Verzorging pootjes
    5108,Katten
    5145,Voerbakken & Voerautomaten
    5162,Voerbakken
    5164,Voerautomaten
    5146,Speeltjes
    5167,Teasers en Veertjes
    5171,Ballen
    5172,Zachte speeltjes
    5173,Krabbers
    5174,Interactieve speeltjes
    5147,Halsbanden & Riemen
    5175,Halsbanden
    5176,Tuigjes en Riemen
    5148,Kussens en mandjes
    5149,Draagtassen
    5180,Zachte tassen & vervoermiddelen
    5181,Harde vervoermiddelen
    5150,Kleding & Accessoires
    5182,Kleding
    5183,Kattenkostuums
    5189,Accessoires
    5157,Kattenbakken
    5160,Verzorging
    5193,Borstels en Kammen
    5195,Verzorging pootjes
    5111,Kleine huisdieren
    5196,Kooien & Accessoires
    5197,Speeltjes
    5112,Vissen
    5198,Aquariumuitrusting
    5199,Decoratie & Accessoires
    5110,Vogels
    5201,Speeltjes
    5202,Kooien & Accessoires
    5109,Reptielen
    5203,Decoratie & Accessoires
    5204,Terrarium uitrusting
    2994,Elektronica
    3002,Videogames & consoles
    3025,Consoles
    3026,Games
    3570,Controllers
    3571,Gaming headsets
    3575,Simulators
    3576,Virtual reality
    3577,VR-headsets
    3578,VR-accessoires
    3579,Onderdelen van VR-apparaten
    3024,Accessoires
    3027,Hoesjes
    3572,Gaming houders & standaards
    3573,Gaming opladers & oplaadstations
    3574,Game strategie guides
    3030,Overige accessoires
    3564,Computers & accessoires
    3580,Laptops
    3581,Desktop computers
    3582,Computeronderdelen & componenten
    3598,Computerbehuizingen
    3599,CPU's & processors
    3600,Moederborden
    3601,Moederbord- & CPU-combinaties
    3602,Grafische kaarten
    3603,RAM-eenheden
    3604,Computerkoeling & ventilatoren
    3605,Interne geluidskaarten
    3606,Video-opname- & TV-tunerkaarten
    3607,Interne opslagapparaten
    3608,Computervoedingen
    3609,Computer reparatietools
    3610,Vervangende laptoponderdelen
    3611,Overige componenten & onderdelen
    3583,Opslagmedia
    3612,USB-sticks
    3613,Externe harde schijven
    3614,CD, DVD & Blu-ray discs
    3615,Floppy disk
    3616,Zip & jaz drives
    3617,Opberging voor media
    3618,Overige blanco media
    3584,Computeraccessoires
    3619,Harde schijf duplicators
    3620,Geheugenkaartadapters
    3621,Geheugenkaartlezers
    3623,Overige computeraccessoires
    3585,Accessoires voor laptops
    3624,Laptoptassen & hoesjes
    3625,Laptopsteun
    3626,Laptop opladers
    3627,Privacyfilters voor laptops
    3628,Laptop cool pads & ventilatoren
    3629,Sloten voor laptopbeveiliging
    3630,Webcambedekking voor laptops
    3586,Docking stations & USB-hubs
    3587,Toetsenborden & accessoires
    3631,Toetsenborden
    3632,Toetsenbordschakelaars
    3633,Toetsenbordtoetsen
    3634,Stickers voor toetsenbord
    3635,Toetsenbordhoezen
    3588,Muizen
    3589,Muismatten
    3590,Monitoren & accessoires
    3637,Monitors
    3638,Schermstandaards
    3639,Schermbeugel
    3640,Privacyfilters scherm
    3641,Scherm cover
    3591,Computer luidsprekers
    3592,Computer microfoons
    3593,Webcams
    3594,Netwerkapparaten
    3642,Routers
    3643,Mesh systemen
    3644,Netwerk repeaters
    3645,Modems
    3646,Mobiele hotspots
    3647,Netwerkadapters
    3648,Satelliet internet ontvangers
    3595,Printers & accessoires
    3649,Inkjetprinters
    3650,Laserprinters
    3651,Fotoprinters
    3652,Labelprinters
    3653,Thermische printers
    3654,Commerciële multifunctionele printers
    3655,Printerinktcartridges
    3656,Toner
    3657,Inktlinten
    3658,Printeronderdelen
    3596,Scanners & accessoires
    3659,Scanners
    3660,Scanneraccessoires
    3597,Touch & stylus pads
    3565,Mobiele telefoons & communicatie
    3661,Mobiele telefoons
    3662,Onderdelen & accessoires voor mobiele telefoons
    3667,Mobiele telefoonhoesjes
    3668,Schermbeschermers mobiele telefoons
    3669,Mobiele telefoon grips
    3670,Selfiesticks
    3671,Mobiele telefoon houders & standaards
    3672,Mobiele telefoon flitsers & lichten
    3673,Mobiele telefoon hangers
    3674,Mobiele telefoononderdelen
    3675,Overige mobiele telefoonaccessoires
    3663,Vaste telefoons
    3664,Faxmachines
    3665,Radiocommunicatie
    3676,Kortegolf radio's
    3677,Walkietalkies
    3666,Dummy mobiele telefoons
    3566,Audio, hoofdtelefoons & hi-fi
    3678,Koptelefoons & oordopjes
    3679,Handheld muziekspelers
    3688,MP3-spelers
    3689,Handheld CD-spelers
    3690,Handheld cassettespelers
    3691,Handheld MiniDisc spelers
    3680,Draagbare radio's
    3681,Draagbare luidsprekers
    3682,Slimme speakers
    3683,Home audio systemen
    3694,Hi-fi & plank stereo systemen
    3695,Luidsprekers
    3696,Subwoofers
    3697,Soundbars
    3698,Equalizers
    3699,Versterkers & voorversterkers
    3700,Ontvangers
    3701,Draaitafels
    3702,CD-spelers & recorders
    3703,Cassette- & tape spelers
    3704,Radio tuners
    3705,MiniDisc-spelers & recorders
    3706,Overige home audio-apparaten
    3686,Accessoires voor audioapparaten
    3707,Hoofdtelefoonstandaards
    3708,Hoofdtelefoon kussentje
    3709,Eartips
    3710,Draaitafelnaalden
    3711,Draaitafel slipmats
    3712,Speaker- & subwooferisolatiepads
    3713,Overige audioaccessoires
    3687,Home audio- & hi-fi-onderdelen
    3054,Camera's & accessoires
    3060,Camera's
    3074,Actiecamera's
    3075,Digitale camera's
    3076,Filmcamera's
    3077,Instant camera's
    3078,Videocamera's
    3714,Overige camera's
    3061,Lenzen
    3062,Flitsers
    3063,Geheugenkaarten
    3067,Statieven
    3065,Stabilisatoren & steunen
    3715,Apparatuur voor donkere kamers
    3718,Donkere kamer verwerkingsapparatuur
    3719,Donkere kamer safelights
    3720,Vergrotingslenzen & apparatuur
    3721,Fotopapier
    3722,Overige donkere kamer apparatuur
    3066,Studio-apparatuur
    3079,Studio- & fotobooth props
    3080,Studio backdrops
    3081,Studioverlichting
    3716,Camera drones & accessoires
    3723,Camera drones
    3724,Drone tassen
    3725,Drone onderdelen
    3059,Accessoires
    3068,Camerahoesjes & tassen
    3069,Camera riemen
    3071,Film
    3072,Lens accessoires
    3726,Flitsaccessoires
    3727,Reparatiekits camera
    3073,Overige camera-accessoires
    3717,Vervangende cameraonderdelen
    3064,Overige fotoapparatuur
    3567,Tablets, e-readers & accessoires
    3728,Tablets
    3729,e-Readers
    3730,Digitale notitieblokken
    3731,PDAs
    3732,Accessoires
    3733,Tablet hoesjes & folies
    3734,e-Reader hoesjes & schermbeschermers
    3735,Tablet toetsenborden
    3736,Tablethouders
    3737,Stylussen
    3809,Tablet & e-reader onderdelen
    3568,TV & home cinema
    3738,Televisies
    3739,Projectors
    3740,Streaming apparaten
    3741,Televisie antennes
    3742,Satellietschotels
    3743,Video decoders
    3744,Televisie ontvangers
    3745,Home cinema systemen
    3746,Blu-ray spelers
    3747,DVD spelers
    3748,VCRs
    3749,Overige apparaten om video's af te spelen
    3751,HD DVD spelers
    3752,LaserDisc spelers
    3753,Video 2000 spelers
    3754,Betamax spelers
    3750,TV & home cinema accessoires
    3755,Projectorsteunen & -standaards
    3756,Projectorschermen
    3757,Afstandsbedieningen
    3569,Beauty & persoonlijke verzorging elektronica
    3758,Haarstylingstools
    3765,Föhns
    3766,Stijltangen
    3767,Krultangen
    3768,Overige haarstylingstools
    3759,Beautytools
    3769,LED-maskers
    3770,Elektrische gezichtsreinigers en -scrubs
    3771,Beautypennen
    3760,Scheren & haarverwijdering
    3772,IPL-epilators
    3773,Epilators met een draaischrijf
    3774,Trimmers
    3775,Neushaartrimmers
    3776,Elektrische scheerapparaten
    3761,Massagetools
    3777,Gezichtsmassagers
    3778,Massagepistolen
    3779,Massageriemen
    3780,Infraroodmassagers
    3762,Elektrische tand- & mondverzorging
    3781,Elektrische tandenborstels
    3782,Waterflosapparaten
    3783,Onderdelen voor elektrische tandenborstel & waterflosapparaten
    3763,Nagelverzorgingstools
    3784,Manicure & pedicure spa's
    3785,Nageldrogers
    3786,UV-lampen voor nagellak
    3764,Weegschalen
    3004,Wearables
    3035,Smartwatches
    3031,Fitnesstrackers
    3033,Smart glasses
    3034,Smart rings
    3032,Bandjes
    3810,Smartwatch hoesjes
    2995,Overige apparaten & accessoires
    3788,3D printen & scannen
    3795,3D-printers
    3796,3D scanners
    3797,3D pennen
    3798,3D printer filament
    3799,3D-printeronderdelen
    3789,GPS- & satellietnavigatieapparaten
    3052,Tracking-apparatuur
    3791,Reisweegschaal
    3005,Adapters
    3006,Kabels
    3008,Opladers
    3792,Powerbanks
    3793,Overspanningsbeveiligers & stekkerdozen
    3794,Batterijen & voedingen
    3804,Batterijen voor eenmalig gebruik
    3805,Oplaadbare batterijen
    3806,Batterijladers
    3807,Stroomverdelers
    3808,Omvormers
    3013,Overige accessoires
    2309,Entertainment
    2312,Boeken
    2319,Fictie
    2320,Non-fictie
    2318,Kinderen & jongeren
    2363,Jongeren
    2364,Kinderen
    2365,Baby's en Peuters
    5425,Stripboeken, manga & stripromans
    5426,Leerboeken & studiematerialen
    5427,Puzzel-, activiteiten- & kleurboeken
    5424,Tijdschriften
    3036,Muziek
    3038,Cassettebandjes
    3039,Cd's
    3040,MiniDiscs
    3041,Vinylplaten
    3037,Video
    3042,4K Blu-ray
    3043,Betamax
    3044,Blu-ray
    3045,Dvd
    3046,HD dvd
    3047,LaserDisc
    3048,VHS (videobanden)
    4824,Hobby's & verzamelen
    4874,Ruilkaarten
    4875,Losse ruilkaarten
    4876,Boosterpacks
    4877,Boosterboxes
    4878,Kaartendecks
    4879,Ruilkaartensets
    4880,Ongesneden vellen ruilkaarten
    4881,Bordspellen
    4882,Puzzels
    4883,Tafel- & miniatuurspellen
    4901,Memorabilia
    4902,Sportmemorabilia
    4903,Muziekmemorabilia
    4904,Film- & tv-memorabilia
    4905,Overige memorabilia
    4895,Munten & bankbiljetten
    4896,Bankbiljetten
    4897,Munten
    4898,Sets
    4899,Medailles & penningen
    4900,Aandeelbewijzen
    4888,Postzegels
    4889,Losse postzegels
    4890,Postzegelsets & -partijen
    4891,Eerstedagenveloppen
    4892,Postzegelcatalogi & -gidsen
    4893,Postzegelgereedschap
    4894,Ansichtkaarten
    4825,Muziekinstrumenten & -apparatuur
    4828,Gitaren & basgitaren
    4848,Akoestische gitaren
    4849,Klassieke gitaren
    4850,Elektrische gitaren
    4851,Electro-akoestische gitaren
    4853,Basgitaren
    4852,Overige gitaren
    4854,Gitaartoebehoren & -onderdelen
    5006,Basgitaartassen
    5420,Basgitaarkoffers
    5007,Basgitaarsnaren
    5008,Capo's
    5009,(Bas)gitaarstandaarden & -hangers
    5010,Gitaar- & basgitaarriemen
    5011,Gitaartassen
    5422,Gitaarkoffers
    5012,Gitaaronderhoud & -reiniging
    5013,Gitaardempers
    5014,Gitaaronderdelen
    5015,Gitaarplectrums
    5016,Gitaarslides
    5017,Gitaarsnaren
    5018,Overige gitaartoebehoren
    4826,Versterkers & pedalen
    4835,Basversterkers
    4836,Gitaarversterkers
    4837,Drumversterkers
    4838,Keyboardversterkers
    4839,Modelers & effectenprocessors voor versterkers
    4842,Versterkertoebehoren & -onderdelen
    4953,Versterkerkoffers
    5419,Versterkerhoezen
    4954,Voetschakelaars voor versterkers
    4955,Reserveonderdelen voor versterkers
    4956,Versterkerstandaards
    4957,Instrumentkabels
    4958,Overige versterkertoebehoren
    4840,Pedalen
    4841,Pedaaltoebehoren & -onderdelen
    4949,Pedaaltassen & -hoezen
    4950,Pedaalvoedingen
    4951,Pedalboards
    4952,Overige pedaaltoebehoren & -onderdelen
    4827,Drums & percussie
    4844,Drums
    4964,Basdrums
    4965,Bodhrans, dafs en riqs
    4966,Bongo's
    4967,Cajons
    4970,Elektronische drumstellen
    4969,Snaredrums
    4976,Tabladrums
    4977,Toms
    4978,Overige trommels
    4843,Bekkens
    4959,Crashbekkens
    4960,Bekkensets
    4961,Effectbekkens
    4962,Hihat-bekkens
    4963,Ridebekkens
    4845,Handpercussie
    4979,Bellen
    4980,Orkestbekkens
    4981,Vingerbekkens
    4983,Maraca's & shakers
    4982,Rainsticks
    4984,Klankschalen
    4985,Tamboerijnen
    4986,Duimpiano's
    4987,Triangels
    4988,Overige handpercussie
    4846,Gestemde percussie
    4989,Glockenspielen
    4990,Xylofoons
    4991,Steeldrums
    4992,Overige gestemde percussie
    4847,Drumtoebehoren & -onderdelen
    4993,Drumstokken, borstels & mallets
    4994,Oefendrumpads
    4995,Drum- & bekkenstatieven
    4996,Drumvellen
    4997,Drumsteunen
    4998,Drumpedalen
    4999,Drumrekken
    5000,Drumsleutels & -stemmers
    5001,Overige drumhardware & -onderdelen
    5002,Drumkrukken
    5003,Drum- & percussietassen & -hoezen
    5004,Drum- & percussie-onderhoud
    5005,Overige percussieaccessoires
    4830,Piano's, keyboards & synthesizers
    4855,Accordeons
    4859,Keyboards
    4865,Keyboardtoebehoren & -onderdelen
    5028,Keyboard- & pianotassen
    5421,Keyboard- & pianokoffers
    5030,Keyboard- & pianohoezen
    5029,Keyboard- & piano-onderhoud & -reiniging
    5031,Keyboard- & piano-onderdelen
    5032,Keyboardstandaards
    5033,Keyboardkrukken & -bankjes
    5034,Overige keyboard- & pianotoebehoren
    4860,MIDI-controllers
    4861,Synthesizers
    4862,Samplers & soundmachines
    5022,Drumcomputers
    5023,Experimentele geluidsinstrumenten
    5024,Grooveboxen
    5025,Samplers
    5026,Sequencers
    5027,Soundmodules
    4863,Overige keyboards & synthesizers
    4864,Synthesizertoebehoren & -onderdelen
    4832,Snaarinstrumenten
    4884,Autoharpen & citers
    4885,Banjo's
    4886,Cello's
    4922,Mandolines
    4923,Sitars
    4924,Ukuleles
    5102,Altviolen
    4925,Violen
    4926,Overige snaarinstrumenten
    4927,Snaren
    5105,Banjosnaren
    5035,Cellosnaren
    5036,Ukulelesnaren
    5037,Vioolsnaren
    5038,Overige reservesnaren
    4928,Toebehoren & onderdelen van snaarinstrumenten
    5039,Tassen voor snaarinstrumenten
    5423,Koffers voor snaarinstrumenten
    5043,Snarendempers voor strijkinstrumenten
    5041,Onderhoud & reiniging van snaarinstrumenten
    5042,Steunen voor snaarinstrumenten
    5044,Overige toebehoren van snaarinstrumenten
    5045,Overige onderdelen voor snaarinstrumenten
    4834,Blaasinstrumenten
    4942,Koperblaasinstrumenten
    5064,Bugels
    5065,Franse hoorns
    5066,Trombones
    5067,Trompetten
    5068,Tuba's
    5069,Overige koperblaasinstrumenten
    4943,Harmonica's
    4944,Kazoos
    4945,Melodica's
    4946,Fluitjes
    4947,Houtblaasinstrumenten
    5070,Doedelzakken
    5071,Bamboefluiten
    5072,Fagotten
    5073,Klarinetten
    5074,Dwarsfluiten
    5075,Hobo's
    5076,Panfluiten
    5077,Piccolo's
    5078,Blokfluiten
    5079,Saxofoons
    5080,Overige houtblaasinstrumenten
    4948,Toebehoren & onderdelen van blaasinstrumenten
    5081,Dempers voor koperblazers
    5082,Tassen & koffers voor blaasinstrumenten
    5083,Onderhoud & reiniging van blaasinstrumenten
    5084,Mondstukken voor blaasinstrumenten
    5085,Standaards voor blaasinstrumenten
    5086,Riemen voor blaasinstrumenten
    5087,Ligaturen voor houtblazers
    5088,Rieten voor houtblazers
    5089,Overige toebehoren voor blaasinstrumenten
    5090,Overige onderdelen voor blaasinstrumenten
    4833,Studio- & live-geluidsapparatuur
    4930,Audiokabels
    5046,Line-levelkabels
    5047,Microfoonkabels
    5048,MIDI-kabels
    5050,Patchkabels
    5051,Luidsprekerskabels
    5049,Overige audiokabels
    4931,Audio-interfaces
    4932,Audiomixers
    4933,Audiomonitors
    5052,In-earmonitors
    5053,Podiummonitors
    5054,Studiomonitors
    5103,Microfoons
    4934,Microfoontoebehoren & -statieven
    4935,Outboardapparatuur
    4936,PA-luidsprekers
    5104,Draagbare PA-systemen
    4937,Eindversterkers
    4938,DI-boxen
    4939,Patchbays
    4940,Podiumverlichting
    5055,Blacklights
    5058,Kleurenfilters
    5059,Lasers
    5060,Discobollen
    5061,Partybar-lichtsets
    5062,Stroboscopen
    5063,Overige podiumverlichting
    4941,Overige studio- & live-geluidsapparatuur
    5091,DJ-apparatuur
    5092,Alles-in-éénsystemen voor DJ’s
    5093,Tassen & hoezen voor DJ-systemen
    5094,DJ-controllers
    5095,DJ-decks
    5096,DJ-mixers
    5097,Overige DJ-apparatuur
    4829,Karaoke-apparatuur
    5098,Karaokemachines
    5099,Karaokemicrofoons
    5100,Karaokesystemen
    5101,Overige karaoke-apparatuur
    4831,Muziektoebehoren
    4866,Dirigeerstok
    4867,Metronomen
    4871,Stemapparaten
    4869,Muziekstandaards
    4870,Verlichting voor muziekstandaards
    4868,Lesmateriaal voor muziek
    4872,Bladmuziek & songboeken
    4873,Overige muziektoebehoren
    5151,Knutselen
    5152,Naaien, breien en handwerken
    5153,Wol & garen
    5154,Stof
    5155,Vilt
    5156,Handwerk- & borduurstof & -canvas
    5158,Naaigaren
    5159,Naalden & haaknaalden
    5161,Handnaalden
    5163,Naaimachinenaalden
    5165,Breinaalden
    5166,Stopnaalden
    5168,Haaknaalden
    5169,Embroidery needles
    5170,Maasnaalden
    5177,Benodigdheden
    5190,Vingerhoedjes
    5191,Naaldinrijgers
    5194,Naaldmagneten
    5200,Naaldenetuis & -kokers
    5205,Naaispelden
    5206,Speldenkussens
    5208,Tornmesjes
    5210,Markeerstiften
    5211,Meetlinten
    5212,Kleermakerslinialen
    5213,Snijmatten & onderleggers
    5214,Stofclips
    5215,Spoelen & klossen
    5216,Spoelopwinders
    5217,Breiframes & -machines
    5218,Paspoppen
    5219,Viltkussens
    5220,Overige naaibenodigdheden
    5221,Naaimachines
    5222,Lockmachines
    5223,Naaivoetjes
    5224,Naaimachineonderdelen & -toebehoren
    5225,Spanramen
    5226,Borduurringen
    5227,Borduurpakketten
    5228,Naai- & handwerkpatronen
    5229,Ritsen & sluitingen
    5230,Ritsen
    5231,Knopen
    5232,Oogjes
    5233,Drukknopen
    5234,Haken & ogen
    5235,Overige sluitingen
    5236,Versieringen
    5237,Strass-steentjes & pailletten
    5238,Kant
    5239,Boordsels
    5240,Kwastjes
    5241,Applicaties
    5242,Patches
    5243,Biezen
    5244,Overige versieringen
    5245,Naaibenodigdheden
    5246,Patroonpapier
    5247,Elastiek
    5248,Biaisband
    5249,Baleinen
    5250,Vlieseline
    5251,Schilderen
    5252,Schilderkwasten
    5253,Paletmessen
    5254,Verf & verfmedia
    5255,Verf
    5256,Beits
    5257,Lak
    5258,Vernis
    5259,Verfspray
    5260,Primer
    5261,Dichtingsproduct
    5262,Overige verf & verfmedia
    5263,Verfsponzen
    5264,Airbrushes
    5265,Paletten
    5266,Schildersezel
    5267,Doeken & panelen
    5268,Opberging
    5269,Opberging voor kwasten
    5270,Presentatiemappen
    5271,Papierkokers
    5272,Opbergbakken
    5273,Schildersjablonen
    5274,Verfverdunner
    5275,Kleurenwielen
    5276,Tekenen & schetsen
    5277,Teken- & schetsbenodigdheden
    5278,Grafietpotloden
    5279,Kleurpotloden
    5281,Stiften
    5282,Waskrijt
    5283,Pastelkrijt
    5284,Krijt
    5285,Houtskool
    5286,Overige teken- & schetsbenodigdheden
    5289,Schetsboeken & -blokken
    5290,Los teken-, schilders- & knutselpapier
    5291,Tekenplanken
    5292,Fixatief
    5293,Kalligrafie
    5294,Kalligrafiepennen
    5295,Kalligrafiekwasten
    5296,Kalligrafiepapier & -oefenboekjes
    5297,Inkt
    5298,Inktvullingen
    5299,Penpunten
    5300,Overige kalligrafiebenodigdheden
    5301,Sieraden maken
    5302,Kettingen
    5303,Metaaldraad
    5304,Draad & touw
    5305,Koord
    5306,Kralen
    5307,Cabochons & (edel)stenen
    5308,Bedels & hangers
    5309,Sieradenonderdelen
    5310,Oorbelsluitingen
    5311,Sluitingen
    5312,Buigringetjes
    5313,Eindstukken
    5314,Nietstiften
    5315,Pinsluitingen
    5316,Ringzettingen
    5317,Overige sieradenonderdelen
    5318,Hobbypakketten voor sieraden
    5319,Sieradengereedschap
    5320,Kralenweeframen
    5321,Opberging voor sieraden maken
    5322,Papierkunst
    5323,Scrapbooks & albums
    5324,Scrapbookbenodigdheden
    5325,Scrapbookverfraaiingen
    5326,Papier & karton
    5327,Origamipapier
    5328,Knutselpapier
    5329,Knutselkarton
    5330,Washipapier
    5331,Crêpepapier
    5332,Zijdepapier
    5333,Kraftpapier
    5334,Krantenpapier
    5335,Overige papiersoorten
    5336,Boekbinden
    5337,Prentkunst
    5338,Filigraan
    5339,Stansen
    5340,Stansmachines
    5341,Snijmallen
    5342,Snijplaten
    5343,Schuimplaten
    5344,Release sheets
    5345,Stencilvellen
    5346,Embossingfolders & -matten
    5347,Opberging voor snijmallen
    5348,Overige stansbenodigdheden
    5349,Kaarsen maken
    5350,Kaarsenwas
    5351,Lonten
    5352,Smeltpannen
    5353,Kleurstoffen & pigment
    5354,Geurolie
    5355,Kaarsmallen
    5356,Hobbypakketten voor kaarsen
    5357,Boetseren & keramiek
    5358,Klei
    5359,Gips
    5360,Biscuitgebakken stukken
    5361,Keramiek- & aardewerkglazuren
    5362,Keramiek- & aardewerkverf
    5363,Draaischijven
    5364,Boetseer- & keramiekgereedschap
    5365,Kleivormpersen
    5366,Boetseer- & keramiekmallen
    5367,Keramiekschorten
    5368,Armatuurdraad
    5370,Kleioven-toebehoren
    5371,Overig boetseer- & keramiekmateriaal
    5372,Knutselspullen
    5373,Lijm & kleefstoffen
    5374,Witte lijm
    5375,Lijmstiften
    5376,Vullingen voor lijmpistool
    5377,Houtlijm
    5378,Textiellijm
    5379,Contactlijm
    5380,Epoxy
    5381,Secondelijm
    5382,Siliconenlijm
    5383,Spraylijm
    5384,Overige lijm & kleefstoffen
    5385,Tape
    5386,Transparante tape
    5387,Dubbelzijdige tape
    5388,Schilderstape
    5389,Washitape
    5390,Schuimtape
    5391,Gaffertape
    5392,Overige tape
    5393,Stickers
    5394,Glitters
    5395,Linten
    5396,Veren
    5397,Pompons
    5398,Stempelkussens
    5399,Embossingpoeder
    5400,Lakstempels & -zegels
    5401,Knutselgereedschap
    5402,Lijmpistolen
    5405,Papiersnijders
    5406,Snijmatten
    5407,Perforators
    5408,Embossers
    5409,Buttonmakers
    5410,Graveerpennen
    5411,Soldeergereedschap & -benodigdheden
    5412,Stempels & stempelbenodigdheden
    5415,Pomponmakers
    5418,Laksmeltapparaten & -lepels
    5416,Klemmen & persen
    5417,Hobbypincetten
    4906,Opberging voor verzamelobjecten
    4907,Albums & ordners
    4908,Opbergdozen voor verzamelobjecten
    4909,Kaarthoezen
    4910,Kaarthoezen met schroef
    4911,Deckboxes
    4912,Album- & ordnerverdelers
    4913,Insteekhoezen voor albums & ordners
    4914,Puzzelmatten
    4915,Overige opberging voor verzamelobjecten
    4916,Gameaccessoires
    4917,Dobbelstenen
    4918,Spelstenen & tokens
    4919,Gamespeelmatten
    4920,Overige gamingaccessoires
    4332,Sport
    4333,Fietsen
    4347,Kinderfietsen
    4372,Loopfietsen
    4373,Kinderfietsen
    4375,Driewielers
    4348,Fietshelmen
    4349,Fietsaccessoires & -gereedschap
    4376,Fietsmanden
    4377,Fietsbellen & -toeters
    4378,Fietsspatborden
    4379,Fietsverlichting
    4380,Fietssloten
    4381,Fietsbidons
    4382,Bidonhouders
    4383,Fietspompen
    4385,Fietsstandaarden
    4386,Fietstassen
    4387,Fietsgereedschap
    4388,Fietsenrekken & ophangbeugels
    4389,Bagagedragers
    4390,Fietsendragers auto
    4391,Fietskoffers & -transporttassen
    4392,Overige fietsaccessoires
    4351,Fietskarren
    4352,Fietsstoeltjes
    4353,Fietsonderdelen
    4393,Trapas
    4394,Remmen
    4395,Cassettes
    4396,Kettingbladen
    4397,Kettingen
    4398,Crankstellen
    4399,Voorvorken
    4400,Derailleurs
    4401,Handvatten
    4402,Sturen
    4403,Balhoofdstellen
    4404,Pedalen
    4405,Zadels
    4406,Zadelpennen
    4407,Shifters
    4408,Schokdempers
    4409,Banden
    4410,Binnenbanden
    4411,Wielen
    4412,Overige fietsonderdelen
    4334,Fitness, hardlopen & yoga
    4414,Krachttraining
    4423,Halters & toebehoren
    4439,Halterstangen
    4440,Halterschijven
    4441,Haltersluitingen
    4424,Dumbbells
    4425,Handtrainers
    4427,Kettlebells
    4428,Medicijnballen
    4429,Optrekstangen
    4430,Weerstandsbanden
    4433,Gewichthefriemen
    4434,Fitnesshandschoenen
    4435,Opbergrekken voor gewichten
    4436,Gewichtsvesten
    4437,Pols- & enkelgewichten
    4438,Overige accessoires voor krachttraining
    4415,Hardlopen
    4443,Hardloopriemen & -telefoonhouders
    4444,Reflecterende hardloopaccessoires
    4445,Hardloopvesten
    4446,Overige hardloopaccessoires
    4416,Yoga- & pilatesmateriaal
    4447,Pilatesaccessoires
    4448,Yogablokken & -toebehoren
    4449,Yogabolsters
    4450,Yogamatten
    4451,Draagbanden & -tassen voor yogamatten
    4452,Yogariemen
    4453,Yogahanddoeken
    4417,Fitnesspullen
    4454,Balanstrainers
    4455,Balanskussens
    4456,Buikspiertrainers
    4457,Kniebeschermers dansen
    4458,Fitnessballen
    4459,Stepbankje
    4460,Foamrollers
    4461,Turnringen
    4462,Minitrampolines
    4463,Nording walking-stokken
    4464,Plyo boxes
    4465,Ritmische gymnastiek
    4466,Springtouwen
    4467,Turnmatten
    4468,Verzwaarde hoepels
    4469,Overige fitnessaccessoires
    4698,Drinkflessen
    4335,Buitensporten
    4626,Klimmen & boulderen
    4640,Pofzakken
    4628,Boulderborstels
    4629,Klimhandschoenen
    4630,Klimgordels
    4631,Klimhelmen
    4632,Klimgrepen
    4633,Trainingsmiddelen
    4634,Crashpads
    4635,Alpinisme
    4636,Klimtouwen, zekermateriaal & karabiners
    4637,Slacklines
    4638,Via ferrata-sets
    4639,Overige klimaccessoires
    4652,Kampeertenten & slaapuitrusting
    4653,Tenten
    4655,Tentharingen
    4656,Grondzeilen
    4667,Slaapzakken
    4668,Lakenzakken
    4669,Slaapmatjes
    4670,Hangmatten
    4671,Luchtbedden
    4657,Kampeerfornuizen & kookgerei
    4672,Kookgerei voor kamperen
    4673,Kampeerservies
    4674,Kooktoestellen
    4675,Kampeerbestek
    4658,Verrekijkers & spotting scopes
    4659,Koelers
    4660,Waterzakken
    4661,Kampeermeubels
    4743,Kampeerstoelen
    4744,Kampeerkastjes
    4745,Kampeerkeukens
    4746,Kampeertafels
    4662,Zak-, hoofd- & campinglampen
    4676,Hoofdlampen
    4677,Campinglampen
    4678,Zaklampen
    4663,Wandelstokken
    4664,Kompassen
    4665,Trekking- & wandelrugzakken
    4679,Trekkingrugzakken
    4680,Wandelrugzakken
    4681,Rugzakhoezen
    4627,Jacht- & hengelsport
    4641,Vishengels
    4642,Vismolens
    4643,Visbenodigdheden & kunstaas
    4644,Visnetten
    4645,Visgereedschap
    4646,Viskoffers & -tassen
    4647,Hengelkokers
    4648,Wildcamera’s
    4649,Lokfluiten
    4650,Gehoorbescherming voor jacht
    4651,Overige accessoires voor jacht- & hengelsport
    4666,Overige accessoires voor natuursporten
    4336,Watersporten
    4758,Opblaasbare vlotten
    4747,Zwemmen
    4748,Duik- en snorkelmaskers
    4749,Flippers
    4750,Zwembadspeelgoed
    4751,Snorkels
    4752,Snorkelsets
    4753,Badmutsen
    4754,Zwembrillen
    4755,Oefenmateriaal zwemmen
    4756,Duikboeien
    4757,Accessoires voor aquagym
    4759,Kajaks
    4789,Opvouwbare kajaks
    4788,Opblaasbare kajaks
    4792,Kajakpeddels
    4760,Kiteboards
    4761,Skimboards
    4784,Supboards
    4785,Opblaasbare paddleboards
    4787,Sup-peddels
    4763,Funtubes
    4764,Wakeboards
    4765,Waterski’s
    4766,Zwem- & reddingsvesten
    4767,Watersporthelmen
    4768,Surf- & duikkleding
    4780,Wetsuits
    4781,Surf- & duikhandschoenen
    4782,Surf- & duikschoenen
    4783,Duikkappen
    4769,Watersportaccessoires
    4770,Drybags
    4771,Wakeboardbindingen
    4772,Watersportdragers
    4773,Watersporttrapezes
    4774,Impactvesten voor watersport
    4775,Watersportlijnen & -treklijnen
    4776,Watersportonderdelen
    4777,Watersportpompen
    4778,Transporttassen voor watersport
    4779,Overige watersportaccessoires
    4337,Teamsporten
    4485,Voetbal
    4500,Voetballen
    4501,Keepershandschoenen
    4502,Voetbaldoelen & -netten
    4503,Scheenbeschermers voetbal
    4504,Overige voetbalaccessoires
    4486,Basketbal
    4505,Basketballen
    4506,Basketbalpalen, -borden & -netten
    4507,Minibasketbalpalen, -borden & -netten
    4508,Basketbalaccessoires
    4488,Volleybal
    4509,Volleyballen
    4510,Kniebeschermers voor volleybal
    4511,Volleybalnetten & -toebehoren
    4489,Rugby
    4512,Rugbyballen
    4513,Rugbyhandschoenen
    4514,Rugbytees
    4515,Scrumcaps voor rugby
    4516,Overige rugbybenodigdheden
    4490,Trainings- & scheidsrechtersbenodigdheden
    4517,Speedladders
    4518,Ballenpompen
    4519,Rebounders
    4520,Scheidsrechterskaarten & -vlaggen
    4521,Trainingshesjes
    4522,Stopwatches
    4523,Coachborden
    4524,Trainingskegels & -pionnen
    4525,Overig trainings- & scheidsrechtersmateriaal
    4491,American football
    4526,American footballs
    4527,American football-helmen
    4528,American football-tees
    4529,American football-shoulderpads
    4530,Vlagvoetbalriemen
    4531,Overige American football-benodigdheden
    4492,Honkbal & softbal
    4532,Honkbal- & softbalknuppels
    4533,Slagpalen voor honkbal- & softbal
    4534,Vangmateriaal voor honkbal & softball
    4535,Honkbal- & softbalhandschoenen
    4536,Honkbal- & softbalhelmen
    4537,Honkballen
    4538,Softballs
    4487,Handbal
    4539,Handballen
    4540,Kniebeschermers voor handbal
    4541,Handbalnetten
    4493,Cricket
    4542,Cricketballen
    4543,Cricketbats
    4544,Batting tees voor cricket
    4545,Crickethandschoenen
    4546,Crickethelmen
    4547,Beenbeschermers voor cricket
    4548,Cricket-wickets
    4494,Veldhockey
    4549,Hockeyballen
    4550,Gezichtsbescherming voor hockey
    4551,Keepersbescherming voor hockey
    4552,Hockeyhandschoenen
    4553,Scheenbeschermers voor hockey
    4554,Hockeysticks
    4495,Floorball
    4555,Floorballs
    4556,Floorballsticks
    4557,Overige floorballbenodigdheden
    4496,Gaelic sporten
    4568,Gaelic footballs
    4569,Gaelic football-handschoenen
    4570,Hurling- & camogiesticks
    4571,Hurling- & camogiehelmen
    4572,Hurlingballen
    4573,Overige benodigdheden voor Gaelic sporten
    4497,Lacrosse
    4561,Lacrosseballen
    4562,Lacrossehandschoenen
    4563,Lacrossehelmen
    4564,Lacrossebescherming
    4565,Lacrossesticks
    4566,Lacrossetassen
    4567,Overige lacrosse-accessoires
    4498,Netbal
    4558,Netballen
    4559,Netbalpalen, -ringen & -netten
    4560,Overige netbalbenodigdheden
    4499,Overige benodigdheden voor teamsporten
    4338,Racketsporten
    4477,Tennis
    4574,Tennisrackets
    4575,Tennistassen & rackethoezen
    4576,Tennisballen
    4577,Tennisballenmanden & -karren
    4578,Tennisnetten
    4579,Snaar- & gripaccessoires
    4580,Overige tennisaccessoires
    4478,Squash
    4581,Squashrackets
    4582,Squashballen
    4583,Squashtassen & -rackethoezen
    4479,Badminton
    4584,Badmintonrackets
    4585,Shuttles
    4586,Badmintontassen & -rackethoezen
    4587,Badmintonnetten
    4588,Badmintonsets
    4480,Racquetball
    4589,Racquetball-rackets
    4590,Racquetball-ballen
    4591,Racquetball-tassen & -rackethoezen
    4481,Tafeltennis
    4593,Tafeltennisballen
    4592,Tafeltennisbatjes
    4594,Tafeltennisnetten
    4596,Tafeltennisaccessoires
    4482,Padel
    4597,Padelrackets
    4598,Padelballen
    4599,Padelnetten
    4600,Padeltassen & -rackethoezen
    4483,Pickleball
    4601,Pickleballrackets
    4602,Pickleball-ballen
    4603,Pickleballnetten
    4604,Pickleballtassen
    4605,Pickleballsets
    4484,Oogbescherming voor racketsporten
    4339,Golf
    4470,Golfaccessoires
    4471,Golftassen
    4472,Golfballen
    4473,Golfclubs
    4474,Golfhandschoenen
    4475,Golftrolleys
    4476,Trainingsmateriaal voor golf
    4340,Paardensport
    4809,Bodyprotectors voor paardensport
    4811,Paardrijhandschoenen
    4810,Paardrijcaps
    4812,Capcovers
    4742,Zadels & tuig
    4794,Bitten
    4795,Hoofdstellen
    4796,Singels
    4797,Paardendekens
    4798,Martingalen & borsttuigen
    4799,Teugels
    4800,Rijzweepjes
    4801,Zadeltassen
    4808,Zadelhoezen
    4802,Zadelonderleggers & -dekjes
    4803,Zadels
    4805,Stijgbeugelriemen
    4806,Stijgbeugels
    4807,Overige paardenuitrusting
    4341,Skateboards & steps
    4606,Longboards
    4607,Skateboards
    4818,Steps
    4608,Skatehelmen
    4609,Skatebescherming
    4612,Elleboogbeschermers
    4613,Kniebeschermers
    4614,Polsbeschermers
    4615,Beschermingssets voor skaten
    4610,Skateonderdelen & -accessoires
    4611,Skateboardonderdelen & -accessoires
    4342,Boksen & vechtsporten
    4616,Hoofdbescherming voor boksen & vechtsporten
    4617,Lichaamsbescherming voor boksen & vechtsporten
    4618,Trap- & stootkussens
    4619,Handschoenen voor boksen & vechtsporten
    4620,Bandages
    4621,Vechtsportbanden
    4622,Hangende bokszakken
    4624,Boksballen
    4625,Overig vechtsportmateriaal
    4343,Recreatieve sporten & spelen
    4682,Jeu de boules & overige spelen
    4813,Jeu de boules-sets
    4814,Jeu de boules-tas
    4815,Jeu de boules-accessoires
    4816,Overige tuinspelen
    4683,Darten
    4691,Dartborden
    4692,Dartpijlen
    4693,Dartaccessoires
    4684,Vliegende schijven & discgolf
    4697,Ultimate & hobbyfrisbees
    4695,Discgolfschijven
    4694,Discgolfdoelen
    4696,Discgolfaccessoires
    4686,Zachte ballen
    4687,Biljart, pool & snooker
    4704,Biljartkeus
    4705,Biljartkeu-tassen
    4706,Biljartkeu-rekken
    4707,Biljart-, pool- & snookerballen
    4710,Pool- & snookertafelhoezen
    4711,Pool- & snookertafelborstels
    4712,Overige biljart-, pool- & snookeraccessoires
    4688,Roundnet & spikeball
    4689,Bowlen
    4699,Bowlingballen
    4700,Bowlingbaltassen
    4701,Bowlingaccessoires
    4344,Wintersporten
    4713,Skibenodigdheden
    4733,Alpineski’s
    4734,Alpineskistokken
    4735,Toerski’s
    4736,Langlaufski’s
    4737,Langlaufstokken
    4738,Polslussen
    4739,Ski- & skischoenentassen
    4740,Skibanden
    4741,skiband, ski band, skibinders, ski binder
    4714,Snowboardbenodigdheden
    4722,Snowboards
    4723,Splitboards
    4724,Snowboardbindingen
    4725,Snowboard- & snowboardschoenentassen
    4715,IJshockey
    4726,IJshockeysticks
    4727,IJshockeyhandschoenen
    4728,IJshockeyhelmen
    4729,IJshockeynetten
    4730,IJshockeybeschermers
    4731,IJshockeypucks
    4732,Overige ijshockeybenodigdheden
    4716,Accessoires voor kunstschaatsen
    4717,Sleeën
    4718,Sneeuwschoenen
    4719,Beenkappen
    4720,Skibrillen
    4721,Wintersporthelmen
    """#
}
