/// What Vinted calls its catalogues in German; a line is an id, a comma, and the title to the line's end.
/// Facts: public snapshot of April 2026 (MIT, JakobAIOdev, see NOTICE).
extension CatalogueTitles {
  static let german: StaticString = #"""
    1904,Damen
    4,Kleidung
    1037,Jacken & Mäntel
    1773,Capes & Ponchos
    1907,Mäntel
    2525,Dufflecoats
    1090,Teddymäntel
    2526,Klassische & lange Mäntel
    1087,Parkas
    1076,Cabans & Kurzmäntel
    1080,Regenmäntel
    1834,Trenchcoats
    2524,Westen
    1908,Jacken
    2527,Biker- & Racer-Jacken
    1078,Bomberjacken
    1079,Jeansjacken
    2528,Jacken im Military- & Utility-Stil
    1086,Fleecejacken
    2614,Daunenjacken
    2596,Steppjacken
    2529,Hemdjacken
    2530,Ski- & Snowboard-Jacken
    2531,Collegejacken
    2532,Windbreaker
    13,Pullover & Strickpullover
    196,Hoodies & Sweaters
    1917,Pullover
    190,Pullover mit V-Ausschnitt
    191,Rollkragenpullover
    192,Lange Pullover
    529,Strickpullover
    193,¾-ärmelige Pullover
    1066,Andere Pullover
    1067,Kimonos
    194,Strickjacken
    195,Boleros
    1874,Westen
    197,Sonstiges
    8,Blazer & Anzüge
    532,Blazer
    1125,Hosenanzüge
    1126,Kostüme und Abendanzüge
    1128,Einzelne Anzugteile
    1129,Andere Anzüge & Blazer
    10,Kleider
    178,Minikleider
    1056,Midikleider
    1055,Maxikleider
    1774,Für besondere Anlässe
    1775,Party & Cocktail
    1776,Hochzeitskleider
    1777,Abschlussballkleider
    1778,Abendkleider
    1060,Rückenfreie Kleider
    1065,Sommerkleider
    1779,Winterkleider
    1057,Formelle & Business-Kleider
    1059,Lässige Kleider
    1061,Trägerlose Kleider
    1058,Kleine Schwarze
    179,Jeanskleider
    176,Sonstiges
    11,Röcke
    198,Miniröcke
    2927,Knielange Röcke
    199,Midiröcke
    200,Maxiröcke
    2928,Asymmetrische Röcke
    5491,Skorts
    12,Tops & T-Shirts
    222,Shirts
    1043,Blusen
    14,Westen
    221,T-Shirts
    534,Trägerhemden
    227,Tuniken
    1041,Bauchfreie Tops
    223,Kurzärmelige Blusen
    225,¾-Blusen
    224,Langärmelige Blusen
    1835,Bodys
    1042,Schulterfreie Tops
    1045,Rollkragen
    1837,Schößchentops
    1044,Neckholder-Tops
    228,Sonstiges
    183,Jeans
    1839,Boyfriend Jeans
    1840,Cropped Jeans
    1841,Schlaghosen
    1842,Jeans mit hoher Taille
    1843,Ripped Jeans
    1844,Röhrenjeans
    1845,Gerade geschnittene Jeans
    1864,Sonstiges
    9,Hosen & Leggings
    1070,Dreiviertel-Hosen & Chinos
    1071,Hosen mit weitem Bein
    185,Röhrenhosen
    187,Hosen nach Maß
    1846,Gerade geschnittene Hosen
    184,Lederhosen
    525,Leggings
    526,Pluderhosen
    189,Sonstiges
    15,Shorts
    1838,Shorts mit tiefer Taille
    1099,Shorts mit hoher Taille
    203,Knielange Shorts
    538,Jeansshorts
    1101,Schnürshorts
    1100,Ledershorts
    1103,Cargoshorts
    204,Capri-Hosen
    205,Sonstiges
    1035,Jumpsuits & Playsuits
    1131,Overalls
    1132,Einteiler
    1134,Andere Jump- & Playsuits
    28,Bademode
    218,Badeanzüge
    219,Bikinis
    1780,Strandblusen & Sarongs
    220,Sonstiges
    29,Unterwäsche & Nachtwäsche
    119,BHs
    120,Slips
    229,Sets
    1781,Figur formende Unterwäsche
    123,Nachtwäsche & Pyjamas
    1030,Bademäntel
    1263,Strumpfhosen
    1262,Socken
    1847,Accessoires für Dessous
    124,Sonstiges
    1176,Umstandskleidung
    1179,Shirts, Tops & Blusen
    1182,Kleider
    1178,Röcke
    1177,Hosen
    1185,Shorts & Capris
    1181,Overalls für Schwangere
    1184,Pullover und Jacken
    1183,Mäntel & Jacken
    1186,Badekleidung
    1614,Unterwäsche
    1615,Umstandsunterwäsche
    1616,Umstands-Nachtwäsche
    1618,Schwangerschafts- & Still-BHs
    2084,Sportkleidung
    73,Activewear
    571,Oberbekleidung
    572,Trainingsanzüge
    573,Hosen & Leggins
    578,Shorts
    574,Kleider
    575,Röcke
    576,Oberteile & T-Shirts
    3268,Trikots
    577,Hoodies & Langarmshirts
    579,Accessoires
    1441,Brillen
    1444,Handschuhe
    1443,Hüte
    1440,Schals
    3049,Armbänder
    1439,BHs
    580,Sonstiges
    1782,Kostüme & Besonderes
    18,Sonstiges
    16,Schuhe
    2955,Ballerinas
    2954,Bootsschuhe, Loafer & Mokassins
    1049,Stiefel
    2618,Stiefeletten
    2619,Halbhohe Stiefel
    211,Kniehohe Stiefel
    2620,Overknees
    2621,Schneestiefel
    213,Gummistiefel
    2622,Arbeitsstiefel
    2623,Clogs
    2953,Espadrilles
    2952,Zehentrenner & Slides
    543,Absatzschuhe
    2951,Schnürschuhe
    2950,Spangenschuhe & Schuhe mit T-Steg
    2949,Sandalen
    215,Hausschuhe, Pantoffeln & Slipper
    2630,Sportschuhe
    2639,Basketballschuhe
    2640,Kletterschuhe
    2641,Fahrradschuhe
    2642,Tanzschuhe
    2643,Fußballschuhe
    2644,Golfschuhe
    2645,Wander- & Trekkingschuhe
    2646,Schlittschuhe
    2647,Hallenfußballschuhe
    2648,Sportschuhe für drinnen
    2649,Motorradstiefel
    2650,Rollschuhe & Inlineskates
    2651,Laufschuhe
    2652,Skistiefel
    2653,Snowboard Boots
    2654,Schwimm- & Wasserschuhe
    2655,Tennisschuhe
    2632,Sneaker
    19,Taschen
    157,Rucksäcke
    2940,Strandtaschen
    2941,Aktentaschen
    2942,Bucket Bags
    1848,Bauchtaschen
    159,Clutches
    2943,Kleiderhüllen
    2944,Sporttaschen
    156,Handtaschen
    2945,Hobo Bags
    1850,Reisetaschen
    161,Kosmetiktaschen
    1784,Satchels & Messenger Bags
    158,Umhängetaschen
    552,Tragetaschen
    160,Portemonnaies
    2939,Wristlets
    1187,Accessoires
    2931,Bandanas & Kopftücher
    20,Gürtel
    90,Handschuhe
    1123,Haarschmuck
    2932,Halstücher
    88,Hüte & Mützen
    2933,Balaklavas
    2934,Beanies
    230,Mützen
    2935,Ohrenschützer
    2936,Fascinators
    231,Hüte
    234,Stirnbänder
    21,Schmuck
    1785,Fußkettchen
    2937,Körperschmuck
    165,Armbänder
    167,Broschen
    2938,Charms & Anhänger
    163,Ohrringe
    166,Schmucksets
    164,Halsketten
    553,Ringe
    162,Anderer Schmuck
    1852,Schlüsselanhänger
    89,Tücher & Schals
    26,Sonnenbrillen
    1851,Regenschirme
    22,Uhren
    1140,Sonstige Accessoires
    146,Beauty
    964,Make-up
    152,Parfums
    948,Gesichtspflege
    1906,Beauty-Zubehör
    1903,Haarstyling-Zubehör
    950,Gesichtspflege-Zubehör
    958,Körperpflege-Zubehör
    962,Nagelpflege & -zubehör
    967,Make-up-Zubehör
    1264,Handpflege
    960,Nagelpflege
    956,Körperpflege
    1902,Haarpflege
    153,Sonstiges
    5,Herren
    2050,Kleidung
    257,Jeans
    1816,Ripped Jeans
    1817,Röhrenjeans
    1818,Jeans mit enger Passform
    1819,Gerade geschnittene Jeans
    1206,Jacken & Mäntel
    2051,Mäntel
    1225,Dufflecoats
    2533,Klassische & lange Mäntel
    1227,Parkas
    1861,Cabans & Kurzmäntel
    1859,Regenmäntel
    1230,Trenchcoats
    2553,Westen
    2052,Jacken
    2534,Biker- & Racer-Jacken
    1223,Bomberjacken
    1224,Jeansjacken
    2535,Jacken im Military- & Utility-Stil
    1858,Fleecejacken
    1226,Harrington-Jacken
    2536,Daunenjacken
    2537,Steppjacken
    2538,Hemdjacken
    2539,Ski- & Snowboard-Jacken
    2550,Collegejacken
    2551,Windbreaker
    2552,Ponchos
    76,Tops & T-Shirts
    536,Hemden
    1801,Karierte Hemden
    1802,Jeanshemden
    1803,Einfarbige Hemden
    1804,Bedruckte Hemden
    1805,Gestreifte Hemden
    1865,Sonstiges
    77,T-Shirts
    1806,Einfarbige T-Shirts
    1807,Bedruckte T-Shirts
    1808,Gestreifte T-Shirts
    1810,Langärmelige T-Shirts
    1868,Sonstiges
    5492,Polohemden
    560,Westen
    32,Anzüge & Blazer
    1786,Blazer
    1787,Anzughosen
    1788,Westen
    1789,Anzugsets
    1790,Hochzeitsanzüge
    1866,Sonstiges
    79,Pullover & Sweater
    1811,Sweater
    267,Pullis & Hoodies
    1812,Kapuzenjacken
    266,Strickjacken
    1813,Pullover mit Rundhalsausschnitt
    264,Pullover mit V-Ausschnitt
    265,Rollkragenpullover
    1814,Lange Pullover
    1815,Strickpullover für den Winter
    1825,Westen
    268,Sonstiges
    34,Hosen
    1820,Chinos
    1821,Jogging-Hosen
    259,Hosen mit enger Passform
    271,Capri-Hosen
    261,Multifunktionshosen
    260,Breit geschnittene Hosen
    263,Sonstiges
    80,Shorts
    1822,Cargoshorts
    1823,Chino-Shorts
    1824,Jeansshorts
    272,Andere Shorts
    85,Unterwäsche & Socken
    1829,Unterwäsche
    1828,Socken
    1830,Bademäntel
    1867,Sonstiges
    2910,Nachtwäsche
    2911,Einteilige Pyjamas
    2912,Pyjamahosen
    2913,Pyjamasets
    2914,Pyjamaoberteile
    84,Badebekleidung
    30,Sportartikel
    581,Oberbekleidung
    582,Trainingsanzüge
    583,Hosen
    586,Shorts
    584,Oberteile & T-Shirts
    3267,Trikots
    585,Pullover & Sweater
    587,Accessoires
    1471,Brillen
    1474,Handschuhe
    1473,Mützen
    1470,Schals
    3050,Armbänder
    588,Sonstiges
    92,Spezielle Kleidung
    83,Sonstiges
    1231,Schuhe
    2656,Bootsschuhe, Loafer & Mokassins
    1233,Stiefel
    2661,Chelsea Boots & Schlupfstiefel
    2662,Desert Boots & Schnürstiefel
    2663,Schneestiefel
    1795,Gummistiefel
    2664,Arbeitsstiefel
    2970,Clogs & Pantoletten
    2657,Espadrilles
    2969,Zehentrenner & Slides
    1238,Elegante Schuhe
    2968,Sandalen
    2659,Hausschuhe, Pantoffeln & Slipper
    1452,Sportschuhe
    2672,Basketballschuhe
    2673,Kletterschuhe
    2674,Fahrradschuhe
    2675,Tanzschuhe
    2676,Fußballschuhe
    2677,Golfschuhe
    2678,Wander- & Trekkingschuhe
    2679,Schlittschuhe
    2680,Hallenfußballschuhe
    1467,Sportschuhe für drinnen
    2681,Motorradstiefel
    2682,Rollschuhe & Inlineskates
    1453,Laufschuhe
    2683,Skistiefel
    2684,Snowboard Boots
    2685,Schwimm- & Wasserschuhe
    2686,Tennisschuhe
    1242,Sneaker
    82,Accessoires
    94,Taschen & Rucksäcke
    246,Rucksäcke
    2963,Aktentaschen
    1799,Bauchtaschen
    2962,Kleiderhüllen
    2961,Sporttaschen
    1798,Reisetaschen
    1862,Reisegepäck & Koffer
    1797,Satchels & Messenger Bags
    247,Umhängetaschen
    248,Börsen
    2960,Bandanas & Kopftücher
    96,Gürtel
    2959,Hosenträger
    91,Handschuhe
    2958,Halstücher
    86,Hüte & Mützen
    2965,Balaklavas
    2964,Beanies
    287,Käppis
    288,Hüte
    95,Schmuck
    243,Armbänder
    2967,Charms & Anhänger
    1800,Manschettenknöpfe
    2966,Ohrschmuck
    241,Halsketten
    242,Ringe
    244,Sonstiges
    2957,Einstecktücher
    87,Tücher & Schals
    98,Sonnenbrillen
    2956,Krawatten & Fliegen
    97,Uhren
    99,Sonstiges
    139,Körper- & Gesichtspflege
    143,Gesichtspflege
    2055,Gesichtspflege-Zubehör
    1826,Rasierzubehör
    1827,Pflegezubehör
    971,Andere Pflegeartikel
    140,Haarpflege
    141,Körperpflege
    142,Hand- & Nagelpflege
    145,Parfums
    144,Make-up
    1863,Sets
    968,Andere Pflegeartikel
    2993,Designerartikel
    2983,Designerartikel für Damen
    2984,Designertaschen
    2985,Designerschuhe
    2986,Designer-Accessoires
    2987,Designerkleidung
    2988,Designerartikel für Herren
    2990,Designerschuhe
    2991,Designer-Accessoires
    2992,Designerkleidung
    1193,Kinder
    1195,Mädchen
    1243,Babykleidung (Mädchen)
    1514,Baby-Schlafanzüge
    1515,Bodies
    1516,Strampler
    1517,Sets
    1875,Andere
    1255,Schuhe
    1525,Baby- & Krabbelschuhe
    1530,Stiefel
    2695,Stiefeletten
    2696,Halbhohe Stiefel
    2697,Schneestiefel
    2698,Gummistiefel
    2690,Clogs
    1526,Flache Schuhe
    2753,Ballerinas, Spangenschuhe & Schuhe mit T-Steg
    2701,Espadrilles
    2702,Schnürschuhe
    2691,Sandalen, Pantoletten & Badelatschen
    2704,Zehentrenner
    2705,Sandalen
    2707,Badelatschen
    1528,Schuhe für besondere Anlässe
    2692,Absatzschuhe
    1534,Hausschuhe, Pantoffeln & Slipper
    2693,Sportschuhe
    2708,Basketballschuhe
    2709,Tanzschuhe
    2710,Fußballschuhe
    2711,Wander- & Trekkingschuhe
    2712,Schlittschuhe
    2713,Rollschuhe & Inlineskates
    2714,Laufschuhe
    2715,Skistiefel
    2716,Snowboard Boots
    2717,Schwimm- & Wasserschuhe
    1533,Sneaker
    2718,Klettverschluss-Sneaker
    2719,Sneaker zum Schnüren
    2720,Sneaker zum Reinschlüpfen
    1244,Outerwear
    1519,Mäntel
    2540,Dufflecoats
    2541,Parkas
    2542,Cabans & Kurzmäntel
    2543,Trenchcoats
    1518,Westen
    1521,Jacken
    2544,Blazer
    2545,Bomberjacken
    2546,Jeansjacken
    2547,Fleecejacken
    2548,Daunenjacken
    2549,Windbreaker
    2554,Regenbekleidung
    2556,Ponchos
    2557,Regenanzüge & -sets
    2555,Regenhosen
    2558,Regenmäntel
    2559,Schnee- & Skibekleidung
    2560,Schnee- & Skijacken
    2565,Schneeanzüge & -sets
    2582,Schneehosen
    1246,Pullover und Jäckchen
    1542,Pullover
    1543,Pullover mit V-Kragen
    1544,Rollkragenpullover
    1548,Strickjäckchen und Sweatjacken
    1549,Boleros
    1550,Hoodies / Kapuzenpullover*
    1551,(Indoor-) Westen
    1877,Sonstige
    1245,Shirts, Tops & Blusen
    1535,T-Shirts
    1536,Poloshirts
    1537,Langarm-Blusen & -Hemden
    1538,Kurzärmelige Blusen & Hemden
    1539,Langarmshirts/ Longsleeves
    1540,Ärmellose Tops & Blusen
    1541,Tuniken
    1878,Sonstige
    1247,Kleider
    1554,Kurze Kleider
    1553,Lange Kleider
    1248,Röcke
    1249,Hosen & Shorts
    1559,Jeans
    1560,Enge Hosen
    1562,Hosen mit weitem Bein
    1565,Leggings
    1568,Latzhosen, Jumpsuits & Romper
    1250,Shorts & Caprihosen
    2079,Harems- & Pumphosen
    1880,Andere
    1258,Kinder-Handtaschen
    1574,Accessoires
    1577,Hüte & Mützen
    1578,Handschuhe
    1580,Schals & Tücher
    1581,Gürtel
    1582,Haarspangen & -gummis
    1584,Kinder-Geldbörsen
    1586,Schmuck für Kinder
    1881,Andere
    1251,Badekleidung
    1590,Badeanzüge & UV-Schutzkleidung
    1592,Bikinis
    1593,Bademäntel
    1252,Unterwäsche & Socken
    1600,Socken
    1601,Strumpfhosen
    1602,Unterwäsche
    1872,Sonstige Unterwäsche & Socken
    1594,Nachtwäsche
    1596,Einteilige Schlafanzüge
    1597,Zweiteilige Schlafanzüge
    1598,Nachthemden
    1253,Sportkleidung
    1510,Sets & Kleidungspakete
    1604,Für Zwillinge
    1606,Schicke Kleider & Kostüme
    2080,Für besondere Anlässe
    1254,Mehr
    1194,Jungs
    1196,Babykleidung (Jungs)
    1642,Baby-Schlafanzüge
    1643,Bodies
    1644,Strampler
    1645,Sets
    1883,Sonstige Babysachen
    1256,Schuhe
    1653,Baby- & Krabbelschuhe
    2721,Bootsschuhe, Loafer & Mokassins
    1657,Stiefel
    2726,Stiefeletten
    2727,Halbhohe Stiefel
    2728,Schneestiefel
    2729,Gummistiefel
    2722,Espadrilles
    2723,Sandalen, Pantoletten & Badelatschen
    2730,Clogs
    2732,Zehentrenner
    2733,Sandalen
    2734,Badelatschen
    1655,Schuhe für besondere Anlässe
    1661,Hausschuhe, Pantoffeln & Slipper
    2724,Sportschuhe
    2735,Basketballschuhe
    2737,Tanzschuhe
    2738,Fußballschuhe
    2742,Wander- & Trekkingschuhe
    2743,Schlittschuhe
    2744,Rollschuhe & Inlineskates
    2745,Laufschuhe
    2746,Skistiefel
    2748,Snowboard Boots
    2749,Schwimm- & Wasserschuhe
    1660,Sneaker
    2750,Klettverschluss-Sneaker
    2751,Sneaker zum Schnüren
    2752,Sneaker zum Reinschlüpfen
    1197,Outerwear
    1647,Mäntel
    2561,Dufflecoats
    2562,Parkas
    2563,Cabans & Kurzmäntel
    2564,Trenchcoats
    1646,Westen
    1649,Jacken
    2571,Blazer
    2573,Bomberjacken
    2574,Jeansjacken
    2575,Fleecejacken
    2576,Daunenjacken
    2577,Windbreaker
    2583,Regenbekleidung
    2604,Ponchos
    2609,Regenanzüge & -sets
    2602,Regenhosen
    2606,Regenmäntel
    2590,Schnee- & Skibekleidung
    2610,Schnee- & Skijacken
    2613,Schneeanzüge & -sets
    2612,Schneehosen
    1199,Pullover & Jäckchen
    1668,Pullover
    1669,Pullover mit V-Kragen
    1670,Rollkragenpullover
    1671,Cardigans & Sweatjacken
    1672,Hoodies & Sweatshirts
    1673,Westen
    1887,Sonstige
    1198,Shirts, Tops & Hemden
    1662,T-Shirts
    1663,Poloshirts
    1664,Langarm-Hemden
    1665,Kurzarm-Hemden
    1666,Langarmshirts / Longsleeves
    1667,Ärmellose Shirts & Tops
    1886,Sonstige
    1200,Hosen & Shorts
    1696,Jeans
    1697,Skinny-Hosen
    1698,Hosen
    1701,Leggings
    1702,Latzhosen, Jumpsuits & Romper
    1201,Shorts & Caprihosen
    2082,Haremshosen & Pumphosen
    1870,Andere
    1257,Kinder-Handtaschen
    1714,Accessoires
    1749,Hüte & Mützen
    1740,Handschuhe
    1741,Schals & Tücher
    1743,Gürtel
    1745,Geldbörsen
    1746,Schleifen & Bänder
    1748,Accessoires für Jungs
    1202,Badekleidung
    1750,Badehosen
    1751,Bademäntel
    1203,Unterwäsche
    1757,Socken
    1758,Strumpfhosen
    1759,Unterwäsche
    1871,Sonstige Unterwäsche & Socken
    1752,Nachtwäsche
    1754,Einteilige Schlafanzüge
    1755,Zweiteilige Schlafanzüge
    1204,Sportartikel
    1760,Sets & Kleidungspakete
    1761,Für Zwillinge
    1762,Kostüme
    2083,Für besondere Anlässe
    1205,Sonstige
    1499,Spielzeug
    1730,Figuren & Zubehör
    3312,Figuren
    3311,Zubehör
    3313,Spielsets
    3314,Kunst & Basteln
    3315,Schürzen & Kittel
    3316,Perlen & Schmuckherstellung
    3317,Ton & Knete
    3319,Bastelsets
    3320,Mal- & Zeichenbedarf
    3321,Staffeleien & Tafeln
    3322,Drucken & Stempeln
    3323,Sticker & Schreibwaren
    3344,Aktivitätsspiele & Spielzeug für Babys
    3347,Activity-Wagen & Lauflernhilfen
    3348,Activity-Center & -Matten
    3345,Badespielzeug
    3346,Schaukeln, Wippen & Hopser
    3349,Motorikbretter
    3350,Spielzeug zum Ziehen & Schieben
    3351,Rasseln
    3352,Sortier- & Stapelspielzeug
    3353,Beiß- & Kauspielzeug
    1767,Klötze & Bauspielzeug
    1731,Puppen & Zubehör
    3327,Puppen
    3324,Kleidung & Accessoires für Puppen
    3325,Möbel & Zubehör für Puppenhäuser
    3326,Puppenhäuser
    3328,Puppen-Spielsets
    3329,Verkleidungs- & Rollenspiele
    3330,Verkleidung
    3331,Zelte & Tunnel
    3332,Spielküchen-Zubehör
    3333,Schmuckschatullen
    3334,Spielküchen
    3335,Werkzeuge zum Spielen
    1763,Lernspielzeug
    3354,Lernkarten
    3355,Kaleidoskope & Prismen
    3356,Sprachlernspielzeug
    3357,STEM-Spielzeug
    3358,Sonstige Lernspielzeuge
    1725,Elektronisches Spielzeug
    3364,Medien für Audio-Player
    3360,Elektronische Haustiere
    3361,Karaoke-Ausstattung für Kinder
    3363,Interaktive Audio-Player
    3362,Fernbedienungen
    3359,Spielzeug-Kameras
    3365,Walkie Talkies
    3366,Sonstiges elektronisches Spielzeug
    1766,Instrumente & Musik-Spielzeuge
    3336,Fidget Toys, Zirkus- & Scherzspielzeug
    3337,Fidget Toys
    3339,Jongliersets
    3340,Zaubersets & Zubehör
    3338,Scherzartikel
    3341,Schleim & intelligente Knete
    3342,Jo-jo
    3343,Sonstige
    1771,Outdoor- & Sportspielzeug
    3367,Bällebäder & Zubehör
    3368,Strand- & Wasserspielzeug
    3369,Seifenblasen & -maschinen
    3370,Schaumstoff-Blaster
    3371,Gartenspiele
    3372,Drachen & Raketen
    3373,Sandkästen & Wasserspieltische
    3374,Sportspielzeug
    1764,Stofftiere
    3375,Autos, Züge & sonstige Fahrzeuge
    3471,Flugzeuge
    3468,Autos
    3470,Züge
    3469,Lkw
    3472,Schienen & Garagen
    3473,Andere Fahrzeuge
    1496,Kinderwagen, Tragen & Autositze
    3461,Tragehilfen
    3462,Tragetücher & Slings
    3463,Gepolsterte Tragen
    3464,Hüfttragen
    3465,Rückentragen
    1612,Kinderwagen
    1511,Kinderwagen-Zubehör
    3376,Liegewannen & Umbausätze
    3377,Boards & Extra-Sitze
    3378,Abdeckungen, Überdachungen & Sonnenschirme
    3379,Becherhalter & Snack-Tabletts
    3380,Fußsäcke
    3381,Organizer & Taschen
    3382,Ersatzteile
    3383,Autositze
    3384,Kindersitzerhöhung
    3385,Autositz-Zubehör
    3386,Sicherheitsspiegel
    3387,Sonnen- & Sichtschutz
    3388,Autositz-Einlagen
    3389,Basisstationen
    3390,Reisetaschen
    3391,Fußsäcke
    3392,Sonstiges Autositz-Zubehör
    1498,Möbel & Deko
    1567,Matratzen
    1569,Matratzen für Babybetten
    1570,Matratzen für Beistellbetten & Wiegen
    1571,Matratzen für Kinderbetten
    1572,Spielmatten & -böden
    1573,Laufgitter
    3275,Polster & Nester
    3276,Deko & Andenken
    3277,Alben
    3278,Messlatte
    3279,Mobiles
    3280,Meilenstein-Karten & Foto-Requisiten
    3281,Spardosen
    3282,Bilderrahmen
    3283,Wanddekor
    3284,Kinderzimmer-Möbel
    3285,Beistellbetten
    3286,Wickeltische
    3287,Babybetten
    3288,Wiegen
    3289,Betten für Kleinkinder
    3290,Teppiche und Läufer
    3291,Stühle
    3292,Möbel für Spiel & Spaß
    3293,Regale
    3294,(Schreib-)Tische
    3295,Kleiderschränke
    3393,Baden & Wickeln
    3394,Wickeltaschen
    3412,Baden
    3413,Badewannen & -sitze
    3414,Zubehör
    3415,Badetücher
    3416,Waschlappen
    3395,Wickelunterlagen & Bezüge
    3396,Wickelunterlagen
    3397,Wickelunterlagenbezüge
    3398,Tragbare Wickelunterlagen
    3399,Windeln
    3400,Stoffwindeln
    3401,Schwimmwindeln
    3402,Einmalwindeln
    3403,Windelaufbewahrung und -entsorgung
    3404,Windeleimer
    3405,Windeleimer-Zubehör
    3406,Aufbewahrung für Windeln
    3407,Feuchttücherwärmer & -aufbewahrung
    3417,Töpfchen
    3408,Hautpflege & Hygiene
    3409,Pflege- & Hygiene-Zubehör
    3410,Hautpflege, Seifen & Shampoos
    3411,Feuchttücher
    3418,Tritthocker
    3427,Kindersicherung & Sicherheitsausstattung
    3428,Schutzgitter
    3429,Zubehör für die Kindersicherung
    3430,Hörschutz
    3431,Sicherheitsgurte
    3419,Gesundheit & Schwangerschaft
    3420,Luftbefeuchter
    3421,Nasensauger
    3423,Schwangerschaftsnachsorge
    3424,Schwangerschaftskissen
    3425,Schwangerschaftsgurte
    3426,Waagen
    3422,Thermometer
    3432,Stillen & Füttern
    3433,Mixer & Zubereiter
    3434,Lätzchen
    3435,Flaschenfütterung
    3436,Babyfläschchen
    3437,Flaschensauger
    3438,Trockenständer
    3439,Flaschenbürsten
    3440,Flaschenwärmer
    3441,Milchzubereiter
    3442,Aufbewahrung für Milchersatz
    3453,Stillen
    3454,Milchpumpen
    3455,Milchpumpen-Zubehör
    3456,Stilltücher
    3457,Brusthütchen und Stilleinlagen
    3444,Geschirr & Besteck
    3445,Besteck
    3446,Teller & Schalen
    3447,Geschirr-Sets
    3448,Trinklernbecher
    3449,Wasserflaschen
    3452,Stillkissen & Bezüge
    3458,Schnuller
    3459,Schnuller-Zubehör
    3450,Hochstühle
    3451,Hochstuhl-Zubehör
    3443,Mull- und Spucktücher
    3460,Sterilisatoren
    3296,Schlafen & Bettzeug
    3303,Babymonitore
    3304,Schutzvorrichtungen fürs Bett
    3297,Bettzeug, Decken & Überwürfe
    3298,Decken & Überwürfe
    3299,Matratzenschoner & Bezüge
    3300,Kissen
    3301,Bettwäsche
    3305,Verdunklungsrollos
    3302,Wärmeauflagen & Wärmflaschen
    3306,Nachtlichter & Lichtwecker
    3307,Schlafsäcke & Decken mit Ärmeln
    3308,Schlafsäcke
    3309,Pucktücher
    3310,Klangmaschinen
    1501,Schulbedarf
    3269,Lunchboxen & -taschen
    1508,Schultaschen
    1509,Schulbedarf
    1502,Sonstige Artikel für Kinder
    1918,Home
    3474,Kleine Küchengeräte
    3479,Kessel und Wasserkocher
    3480,Zubereitung von Kaffee, Tee und Espresso
    3492,Kaffeemaschinen
    3493,Espressomaschinen
    3494,Teemaschinen
    3495,Kaffeemühlen
    3496,Milchaufschäumer
    3497,Zubehör für die Zubereitung von Kaffee, Tee und Espresso
    3498,Ersatzteile für Kaffee-, Tee- und Espressomaschinen
    3481,Toaster
    3482,Mixer und Küchenmaschinen
    3499,Mixer
    3500,Stabmixer
    3501,Standmixer
    3502,Handmixer
    3503,Küchenmaschinen
    3483,Mikrowellen
    3484,Fritteusen
    3486,Elektrische Grills und Grillplatten
    3485,Kochplatten
    3487,Entsafter
    3488,Wasser- und Getränkespender
    3504,Wasserfilter und -reiniger
    3505,Getränkeautomaten
    3506,Sprudelmaschinen
    3489,Spezialgeräte
    3490,Zubehör für kleine Küchengeräte
    3491,Ersatzteile für kleine Küchengeräteteile
    3476,Koch- und Backutensilien
    3507,Töpfe
    3508,Pfannen
    3509,Backbleche
    3510,Utensilien zum Backen und Braten
    3511,Backformen
    3514,Spezielle Koch- und Backutensilien
    3512,Koch- und Backsets
    3513,Zubehör für Koch- und Backutensilien
    3477,Küchenhelfer
    3515,Schneidebretter
    3516,Kochutensilien
    3518,Küchenwaagen
    3519,Messbecher und -löffel
    3520,Lebensmittelthermometer
    3521,Rührschüsseln
    3522,Küchensiebe
    3523,Aufbewahrung von Lebensmitteln
    3562,Barkeeper-Utensilien
    3524,Spezielle Küchengeräte
    1920,Essen
    1931,Besteck
    1950,Geschirrsets
    1951,Gabeln
    1970,Tischmesser
    1952,Löffel
    1932,Essgeschirr
    1958,Essgeschirr
    1959,Schüsseln
    1960,Teller
    2005,Tassen, Gläser & Kannen
    2006,Becher & Tassen
    2009,Wein- & Cocktailgläser
    2010,Gläser
    2011,Gläser-Sets
    3854,Servierbedarf
    3855,Untersetzer
    3856,Kaffee- & Teetassen
    3857,Kannen & Karaffen
    3858,Salz- & Pfeffer-Sets
    3860,Servierartikel, Servieraccessoires, Servierutensilien
    3861,Zuckerdosen & Milchkännchen
    3862,Tabletts
    3863,Topf-Untersetzer
    3864,Servier-Sets
    3865,Spezial-Servierbedarf
    3478,Haushaltsgeräte
    3525,Heizung, Kühlung und Belüftung
    3528,Heizungen und Heizkörper
    3529,Ventilatoren
    3531,Klimaanlagen
    3532,Luftreiniger
    3533,Luftbefeuchter
    3534,Luftentfeuchter
    3535,Spezielle Heiz-, Kühl- und Luftreinigungsgeräte
    3536,Klimaanlagen-Zubehör
    3526,Bügeleisen und Kleiderpflege
    3537,Bügeleisen
    3538,Dampfglätter
    3539,Bügelbretter
    3540,Trockenständer
    3541,Spezielle Textilpflegegeräte
    3542,Zubehör für die Kleiderpflege
    3527,Staubsaugen und Reinigen
    3543,Staubsauger
    3544,Dampfreiniger
    3545,Teppichreiniger
    3546,Bodenwischer
    3548,Spezielle Reinigungsausrüstung
    3549,Zubehör für Reinigungsgeräte
    1919,Textilien
    1924,Bettzeug
    1942,Bettwäsche-Sets
    1943,Deckenbezüge
    1944,Kissenbezüge
    1945,Bettlaken
    1925,Decken
    1926,Vorhänge & Jalousien
    3866,Jalousien & Rollos
    3867,Vorhanghalter
    1946,Blickdichte Gardinen & Vorhänge
    1955,Leichte Gardinen & Vorhänge
    3868,Fensterbordüren
    1974,Kissen
    3869,Schonbezüge
    1927,Matten & Teppiche
    1953,Fußmatten
    1954,Bettvorleger
    1928,Tischdecken
    3870,Stoffservietten
    3871,Zierdeckchen
    3872,Tischsets
    3873,Tischdecken
    3874,Tischläufer
    1929,Wandteppiche
    1930,Tücher
    1947,Badetücher
    1948,Strandtücher
    1949,Handtücher
    1934,Wohnaccessoires
    1935,Kerzen & Raumdüfte
    1957,Kerzenständer
    1956,Kerzen
    3814,Duftwachs
    3816,Duftdiffusoren & -stäbchen
    3815,Aromaöl-Diffusoren
    3817,Räucherwerkhalter
    3821,Räucherstäbchen
    1936,Uhren
    1966,Tischuhren
    1967,Wanduhren
    3822,Skulpturen & Statuen
    3823,Dekoratives Zubehör
    3824,Aschenbecher
    3825,Buchstützen
    3826,Türstopper
    3827,Kühlschrankmagnete
    3828,Schneekugeln
    3829,Ornamente
    3830,Künstliche Pflanzen & Blumen
    3831,Künstliche Pflanzen
    3832,Künstliche Blumen
    3833,Kaminzubehör
    3834,Beleuchtung
    3835,Stehleuchten
    3836,Tischleuchten
    3837,Lichterketten
    3838,Deckenleuchten
    3839,Wandleuchten
    3840,Lampenschirme
    3841,Akzentleuchten
    3842,Nachtlichter
    3843,Deko-Leuchten
    1941,Wandregale & -boards
    1937,Rahmen
    1938,Spiegel
    1969,Tischspiegel
    1968,Wandspiegel
    1939,Aufbewahrung & Organisation
    1962,Körbe
    1963,Boxen
    2012,Kleiderschutzhüllen & Kleiderbügel
    3844,Schubladeneinsätze
    1964,Schmuckbehälter
    3845,Seifenschalen & -spender
    1965,Schminkkästen
    1940,Vasen
    3846,Wanddekor
    3847,Gemälde
    3848,Fotografie
    3849,Poster & Drucke
    3850,Pinnwände & Tafeln
    3851,Schilder
    3852,Wandsticker
    3853,Wandschmuck
    5428,Büromaterial
    5429,Planer & persönliche Organizer
    5430,Notizbücher & Schreibblöcke
    5431,Etuis
    5432,Lesezeichen
    5433,Taschenrechner
    5434,Schreibtischzubehör
    5443,Schreibtisch-Organizer
    5444,Stifthalter
    5445,Briefbeschwerer
    5446,Klemmbretter
    5447,Schreibunterlagen
    5448,Kabelhalter
    5449,Handgelenkauflagen
    5450,Laptop-Unterlagen
    5451,Lupen
    5435,Dokumenten-Organizer
    5452,Schnellhefter
    5453,Ordner
    5454,Ordner-Zubehör
    5455,Zeitschriftenhalter
    5436,Schreibzeug
    5456,Stifte
    5457,Bleistifte
    5458,Stiftminen
    5459,Textmarker
    5460,Anspitzer
    5461,Radiergummis
    5437,Werkzeuge für technisches Zeichnen
    5462,Lineale
    5463,Zirkel
    5464,Winkelmesser
    5465,Schablonen
    5466,Geometrie-Sets
    5438,Klebeband, Clips & Befestigungselemente
    5467,Klebebandabroller
    5468,Durchsichtiges Klebeband
    5469,Büroklammern
    5470,Foldback-Klammern
    5471,Gummibänder
    5472,Stecknadeln & Reißzwecken
    5439,Heftgeräte & Locher
    5473,Heftgeräte
    5474,Klammerentferner
    5475,Heftklammern
    5476,Locher
    5440,Präsentationsmaterialien
    5477,Flipcharts
    5478,Kreidetafeln
    5479,Whiteboards
    5480,Whiteboard-Marker
    5481,Tafelwischer
    5482,Presenter
    5441,Elektronikgeräte fürs Büro
    5483,Dokumentenkameras
    5484,Laminiergeräte
    5485,Heißsiegelgeräte
    5486,Elektronische Wörterbücher & Übersetzer
    5487,Bindemaschinen
    5488,Papierschneidegeräte
    5489,Aktenvernichter
    5490,Schreibmaschinen
    5442,Tresore
    2915,Feste & Feiertage
    2917,Spruchbänder, Fahnen & Wimpel
    2918,Karten & Umschläge
    2921,Geschenkpapier & -tüten
    2922,Saisonale Dekoration
    2923,Partydeko
    2924,Tischdeko
    2925,Baumschmuck
    2926,Kränze
    3811,Werkzeuge & Heimwerken
    3875,Elektrowerkzeuge
    3898,Bohrer
    4170,Bohrschrauber
    4171,Schlagbohrer
    4172,Schlag-Schraubendreher
    4173,Rotationshammer
    4174,Rührwerk
    4175,Trockenbauschrauber
    4176,Elektrische Schlagschrauber
    3899,Elektrosägen
    4177,Kreissägen
    4178,Stichsägen
    4179,Säbelsägen
    3900,Schleifmaschinen
    4185,Exzenterschleifer
    4186,Bandschleifer
    4187,Schwingschleifer
    4188,Detailschleifer
    3901,Schleifgeräte
    4189,Winkelschleifer
    4190,Doppelschleifer
    4191,Geradeschleifer
    3902,Elektrowerkzeug-Sets
    3903,Luftkompressoren
    3904,Druckluftwerkzeuge
    4192,Druckluftnagler
    4193,Drucklufttacker
    4194,Druckluft-Schlagschrauber
    4195,Druckluftknarren
    4196,Drucklufthämmer
    4197,Druckluftmeißel
    4198,Druckluft-Farbspritzpistolen
    4199,Sandstrahler
    3905,Rotationswerkzeuge
    3906,Oszillierende Werkzeuge
    3907,Nutfräsen
    3908,Hobelmaschinen
    3909,Oberfräsen
    3910,Standbohrmaschinen
    3911,Drehbänke
    3912,Akkuschrauber
    3913,Heißluftpistolen
    3914,Nass- & Trockensauger
    3915,Seilwinden
    3876,Handwerkzeuge
    3916,Hämmer
    3918,Schraubendreher
    3919,Schraubenschlüssel
    3920,Knarren
    3921,Zangen
    3922,Blechscheren
    3923,Bolzenschneider
    3924,Meißel
    3925,Feilen & Raspeln
    3926,Handhobel
    3927,Schleifklötze
    3928,Handhefter & Tacker
    3929,Nietzangen
    3930,Gewindeschneider
    3931,Werkzeugsets
    3932,Vorschlaghämmer
    3933,Brechstangen & Brecheisen
    3877,Messwerkzeuge
    3934,Wasserwaagen
    3935,Maßbänder
    3936,Zollstöcke
    3937,Winkelmesser
    3938,Schlagschnüre
    3939,Senkbleie
    3940,Messschieber
    3941,Zimmermannsbleistifte
    3942,Konturenlehren
    3943,Balkensucher
    3944,Laser-Entfernungsmesser
    3945,Inspektionskameras
    3946,Wärmebildkameras
    3947,Rohrsuchgeräte
    3948,Schallpegelmesser
    3949,Gaswarngeräte
    3950,Feuchtigkeitsmesser
    3951,Lecksuchgeräte
    3878,Malerbedarf
    3952,Pinsel
    3953,Farbwalzenbezüge
    3954,Farbwalzenhalter
    3955,Farbkantenstreicher
    3956,Farbeimer & Farbwannen
    3957,Malerstangen
    3958,Stangenverlängerungen
    3959,Farbspachtel
    3960,Tapeten
    3961,Tapezierwerkzeuge
    3962,Kartuschenpistolen
    3963,Schutzanzüge
    3964,Abdeckfolien
    3965,Planen
    3966,Malerband
    3879,Sanitärwerkzeuge
    3967,Rohrreinigungsspiralen
    3968,Pümpel
    3969,Waschbeckenschlüssel
    3970,Rohrschneider
    3971,Rohraufweiter
    3972,Rohrbördelwerkzeuge
    3973,Rohrbürsten
    3974,Rohrentgrater
    3975,Rohrbieger
    3976,Ventilsitzfräser
    3880,Elektrikerbedarf
    3977,Multimeter
    3978,Leitungstester
    3979,Spannungsprüfer
    3980,Kabeltester
    3981,Zangenstrommesser
    3982,Laser- & Infrarotthermometer
    3983,Abisolierzangen
    3984,Crimpzangen
    3985,Einziehstäbe für Kabel
    3986,Kabeleinziehband
    3987,Kabelziehstrümpfe
    3988,Kabelkanalbieger
    3881,Maurerwerkzeuge
    3989,Reibebretter
    3990,Maurerschaber
    3991,Mörtelbretter
    3992,Fugenkellen
    3993,Maurerbürsten
    3994,Fugenschaber
    3995,Ziegelheber
    3996,Fliesenschneider
    3997,Fliesenzangen
    3998,Fugenauskratzer
    3882,Werkzeugzubehör
    3999,Bohraufsätze
    4200,Holzbohrer
    4201,Metallbohrer
    4202,Steinbohrer
    4203,Glas- & Fliesenbohrer
    4000,Schrauberbits
    4001,Bohrfutterschlüssel
    4002,Bohrfutter
    4003,Sägeblätter
    4204,Kreissägeblätter
    4205,Gehrungs- & Tischsägeblätter
    4206,Stichsägeblätter
    4208,Metallsägeblätter
    4209,Bügelsägeblätter
    4210,Quersägesägeblätter
    4211,Laubsägeblätter
    4212,Bandsägeblätter
    4213,Dekupiersägeblätter
    4004,Lochsägen
    4005,Akkus für Elektrowerkzeuge
    4006,Ladegeräte für Elektrowerkzeuge
    4007,Schleifpapier
    4214,Schleifblätter
    4215,Schleifbänder
    4216,Schleifscheiben
    4008,Räder & Scheiben
    4217,Schruppscheiben
    4218,Schleifräder
    4219,Trennscheiben
    4220,Fächerscheiben
    4221,Topfbürsten
    4222,Drahtbürsten
    4009,Polierpads
    4010,Zubehör für Druckluftwerkzeug
    4223,Druckluftschläuche
    4224,Blaspistolen & Düsen
    4225,Druckluftanschlüsse
    4226,Schlauchaufroller
    4011,Steckschlüssel & Steckschlüsselsätze
    4012,Fräsköpfe
    4013,Aufsätze für Oszillationswerkzeuge
    4014,Aufsätze für Rotationswerkzeuge
    4015,Nass-/Trockensauger-Zubehör
    4016,Gehrungsladen
    4017,Rührquirle
    4018,Schraubzwingen
    3883,Schutzausrüstung
    4019,Arbeitshandschuhe
    4020,Schutzbrillen
    4021,Sicherheitsbrillen
    4022,Gesichtsschutz
    4023,Schutzhelme
    4024,Gehörschutz
    4025,Knieschoner
    4026,Arbeitsschürzen
    4027,Warnwesten
    4028,Sicherheitsgurte
    4029,Rückenstützgurte
    3884,Werkzeugaufbewahrung & -transport
    4030,Werkzeugkisten
    4031,Werkzeugschränke
    4032,Werkzeuggürtel
    4033,Bohrmaschinenhalter
    4034,Hammerhalter
    3885,Werkstatt- & Baustellenausrüstung
    4035,Leitern
    4036,Tritthocker
    4037,Baustellenradios
    4038,Arbeitsleuchten
    4039,Sägeböcke
    4041,Schraubstöcke
    4042,Lamellenwände
    3886,Eisenwaren
    4043,Schrankgriffe, Knöpfe & Griffe
    4044,Türgriffe & -knäufe
    4045,Sicherheitsschlösser
    4046,Scharniere
    4047,Türklingeln
    4048,Badezimmerarmaturen
    4227,Badarmarturen
    4228,Waschbecken für Bad & WC
    4229,Waschbecken-Siebe
    4234,Duschköpfe
    4235,Duschstangen, Vorhangstangen & Schienen
    4236,Toilettenpapierhalter
    4237,Handtuchhalter
    4238,Handtuchhaken & -ringe
    4049,Kücheninstallationen
    4239,Eingebaute Seifenspender
    4240,Küchenarmaturen
    4241,Spülbecken
    4242,Abflusssiebe
    4243,Spülenaufsätze
    4245,Küchenschranktüren
    4050,Ketten, Seile & Spanngurte
    4246,Kette
    4247,Seil
    4248,Kabelbinder
    4249,Spannseile
    4250,Spanngurte mit Ratsche
    4251,Klettbandsysteme
    4252,Seil- & Kettenhaken
    4253,Kabelhalter
    4254,Transportnetze
    4255,Tragegurte
    4051,Bilderaufhängung
    4052,Halterungen
    4053,Briefkästen
    4054,Hausnummernschilder
    4055,Hausnummern
    3887,Smart Home & Sicherheit
    4056,Smarte Türschlösser
    4057,Video-Türklingeln
    4058,Überwachungskameras
    4059,Smart-Home-Hubs
    4060,Smarte Steckdosen & Schalter
    4061,Smarte Lichter & Glühlampen
    4062,Smarte Thermostate
    4063,Smarte Rauch- & Gaswarnmelder
    4064,Vorhängeschlösser
    3812,Außenbereich & Garten
    3888,Elektrowerkzeuge für den Außenbereich
    4066,Rasentrimmer
    4067,Rasenkantenschneider
    4069,Laubbläser & -sauger
    4070,Hochdruckreiniger
    4072,Heckenscheren
    4073,Gras- & Rasenscheren
    4075,Erdbohrer
    3889,Zubehör für Elektro-Gartengeräte
    4079,Akkus für Elektro-Gartengeräte
    4080,Ladegeräte für Elektro-Gartengeräte
    4081,Rasenmäher-Zubehör
    4256,Rasenmäherabdeckungen
    4257,Rasenmähermesser
    4258,Rasenmäher-Messerschärfer
    4259,Rasenmäheraufsätze
    4260,Mulchaufsätze
    4261,Grasfangbehälter
    4262,Vertikutierer
    4082,Rasentrimmer-Zubehör
    4263,Trimmerfäden
    4264,Rasentrimmer-Aufsätze
    4265,Trimmerköpfe
    4266,Trimmerschutzvorrichtungen
    4083,Zubehör für Laubbläser & -sauger
    4267,Laubsaugerbürsten
    4268,Laubsaugerdüsen
    4269,Laubbläser- & Laubsaugeraufsätze
    4270,Laubbläser- & Laubsauger-Taschen
    4271,Laubbläser- & Laubsauger-Schläuche
    4272,Dachrinnenreiniger für Laubbläser
    4084,Hochdruckreiniger-Zubehör
    4273,Hochdruckreiniger-Abdeckungen
    4274,Hochdruckreiniger-Düsen
    4275,Hochdrucklanzen
    4276,Hochdruckreiniger-Schläuche
    4277,Schlauchtrommeln für Hochdruckreiniger
    4278,Wasserbesen für Hochdruckreiniger
    4085,Kettensägen-Zubehör
    4279,Kettensägentaschen
    4280,Kettensägenabdeckungen
    4281,Kettensägenketten
    4282,Kettensägenschienen
    4283,Kettensägen-Schärfgeräte
    4086,Sonstiges Zubehör für Elektro-Gartengeräte
    3890,Manuelle Gartengeräte
    4087,Rechen
    4088,Schaufeln & Spaten
    4089,Pflanzkellen
    4090,Unkrautstecher & Handgabeln
    4091,Pflanzlochstecher
    4092,Gartenspritzen
    4093,Handsämaschinen & Streugeräte
    4095,Spitzhacken & Kreuzhacken
    4097,Gartenscheren
    4098,Handerdbohrer
    4099,Hackwerkzeuge
    4100,Manuelle Vertikutierer & Bodenfräsen
    4101,Gartenschutzkleidung
    4284,Gartenhandschuhe
    4285,Gartenknieschoner
    4286,Gartenschürzen
    4287,Kissen für die Gartenarbeit
    3891,Töpfe, Pflanzgefäße & Zubehör
    4102,Blumentöpfe
    4103,Blumenkästen
    4104,Wandblumentöpfe
    4105,Fensterkästen
    4106,Pflanzkörbe
    4107,Einsätze für Pflanzkörbe
    4108,Pflanzstäbe
    4109,Rankhilfe
    4110,Pflanzenschutzhauben
    4111,Hängende Pflanzgefäße
    4112,Zubehör zum Aufhängen von Pflanzgefäßen
    4113,Pflanzenschutznetze
    4114,Unkrautvlies & -folien
    4115,Pflanzsäcke aus Stoff
    4116,Pflanzenterrarien
    4117,Untersetzer & Pflanzschalen
    4118,Pflanzgefäß-Erhöhungen
    3892,Bewässerungszubehör
    4119,Gießkannen
    4120,Gartensprenger
    4121,Gartenschläuche
    4122,Gartenschlauchdüsen & Sprühköpfe
    4123,Gartenschlauchwagen
    4124,Gartenschlauchtrommeln
    4125,Gießstäbe für Gartenschläuche
    4126,Selbstbewässerungssysteme
    3893,Außen- & Gartendeko
    4127,Gartenschirme & Sonnenschirme
    4128,Sonnenschirmständer
    4129,Fußmatten
    4130,Außenteppich
    4131,Außen- & Gartenbeleuchtung
    4288,Flut- & Sicherheitsstrahler
    4289,Gartenleuchten
    4290,Außenlampen
    4291,Außenlaternen
    4292,Außentreppenleuchten
    4293,Wegleuchten
    4294,Unterwasserleuchten
    4132,Vogeltränken
    4133,Vogelfutterspender
    4134,Vogelhäuser
    4135,Windspiele
    4138,Sonnenuhren
    4139,Außen- & Gartenuhren
    4140,Wetterfahnen
    4141,Feuerstellen
    3894,Kochen & Grillen im Freien
    4147,Fritteusen für draußen
    4148,Kochzubehör für draußen
    4295,Grillwender
    4296,Grillzangen
    4297,Grillgabeln
    4298,Grillspieße
    4299,Grillkörbe
    4300,Grillbretter
    4301,Pizza-Steine für draußen
    4302,Marinierpinsel
    4303,Grillbürsten & Schaber
    4304,Grillspieße mit Drehfunktion
    4149,Grill- und Kochzubehör für draußen
    4305,Grillabdeckungen
    4306,Grillroste & Grillgitter
    4307,Auffangschalen
    4308,Aromaschienen
    4309,Holzkohle & Pellets
    4310,Räucherchips
    3895,Whirlpools, Pools & Zubehör
    4151,Sauna-Zubehör
    4311,Saunastühle & -bänke
    4312,Saunakopfstützen
    4313,Saunakübel
    4314,Saunakellen
    4315,Saunabodenmatten
    4316,Saunauhren
    4317,Sauna-Hygrometer
    4318,Sauna-Thermometer
    4319,Saunasteine
    4153,Poolzubehör
    4320,Pool-Skimmer
    4321,Laubkescher
    4322,Poolbürsten
    4323,Poolsauger
    4324,Poolthermometer
    4325,Poolsicherheitsalarme
    4327,Poolschläuche
    4155,Whirlpool-Zubehör
    4328,Whirlpool-Abdeckungen
    4329,Whirlpool-Kopfstützen
    4330,Getränkehalter & Ablagen für Whirlpools
    4331,Whirlpool-Dosierer
    3896,Wetterinstrumente
    4156,Wetterthermometer
    4157,Wetterstationen
    4158,Barometer
    4159,Hygrometer
    4160,Windfahnen
    4161,Anemometer
    3897,Schneeräumgeräte
    4162,Schneeschaufeln
    4163,Schneebesen & -bürsten
    4164,Schneeschieber
    4165,Schnee-Dachräumer
    4166,Schneefräsen
    4167,Eishacken
    4168,Eiskratzer
    4169,Streugeräte für Sand & Splitt
    5106,Haustierbedarf
    5107,Hunde
    5113,Betten & Decken
    5121,Betten
    5122,Decken
    5114,Kleidung & Accessories
    5123,Mäntel & Jacken
    5124,Pullover
    5126,T-Shirts
    5127,Kostüme
    5128,Schuhe & Stiefel
    5129,Accessories
    5115,Spielzeug
    5130,Bälle & Wurfspielzeug
    5131,Weiches Spielzeug / Plüschtiere
    5132,Hartes & langlebiges Spielzeug
    5116,Halsbänder & Leinen
    5133,Halsbänder
    5134,Geschirre
    5135,Leinen
    5136,Maulkörbe
    5117,Trainingszubehör
    5137,Pfeifen
    5138,Taschen & Beutel
    5118,Näpfe & Futterautomaten
    5139,Näpfe
    5140,Futterautomaten & Co.
    5119,Tragetaschen & Hundeboxen
    5141,Transporttaschen & -boxen
    5142,Hundeboxen
    5120,Fellpflege & Co.
    5143,Bürsten & Kämme
    5144,Krallenpflege
    5108,Katzen
    5145,Näpfe & Futterautomaten
    5162,Näpfe
    5164,Futterautomaten & Co.
    5146,Spielzeug
    5167,Teaser-Spielzeug & Spielangeln
    5171,Bälle
    5172,Weiches Spielzeug / Plüschtiere
    5173,Kratzbäume
    5174,Intelligenzspielzeug
    5147,Halsbänder & Leinen
    5175,Halsbänder
    5176,Geschirre & Leinen
    5148,Betten
    5149,Transporttaschen & -boxen
    5180,Tragetaschen & Rucksäcke
    5181,Transportboxen & -käfige
    5150,Kleidung & Accessories
    5182,Kleidung
    5183,Kostüme
    5189,Accessories
    5157,Katzenklos
    5160,Fellpflege & Co.
    5193,Bürsten & Kämme
    5195,Krallenpflege
    5111,Kleintiere
    5196,Ställe, Käfige & Zubehör
    5197,Spielzeug
    5112,Fische
    5198,Fürs Aquarium
    5199,Deko & Zubehör
    5110,Vögel
    5201,Spielzeug
    5202,Käfige & Zubehör
    5109,Reptilien
    5203,Deko & Zubehör
    5204,Fürs Terrarium
    2994,Elektronik
    3002,Videospiele & Konsolen
    3025,Spielkonsolen
    3026,Spiele
    3570,Controller
    3571,Gaming-Headsets
    3575,Simulatoren
    3576,Virtual-Reality-Geräte
    3577,VR-Headsets
    3578,VR-Zubehör
    3579,Teile für VR-Geräte
    3024,Zubehör
    3027,Etuis
    3572,Halterungen & Ständer fürs Gaming
    3573,Ladegeräte & Ladestationen fürs Gaming
    3574,Spielstrategie-Anleitungen
    3030,Sonstiges Zubehör
    3564,Computer & Zubehör
    3580,Laptops
    3581,Desktop-Computer
    3582,Computerteile und -komponenten
    3598,Computergehäuse
    3599,CPUs & Prozessoren
    3600,Motherboards
    3601,Motherboard- & CPU-Kombinationen
    3602,Grafikkarten
    3603,RAM-Einheiten
    3604,Computer-Kühlung & -Lüfter
    3605,Interne Soundkarten
    3606,Video-Capture- & TV-Tuner-Karten
    3607,Interne Speichergeräte
    3608,Computer-Netzteile
    3609,Computer-Reparatur-Tools
    3610,Laptop-Ersatzteile
    3611,Andere Komponenten & Teile
    3583,Leermedien
    3612,USB-Sticks
    3613,Externe Festplatten
    3614,CDs, DVDs & Blu-ray-Discs
    3615,Disketten
    3616,Zip- & Jaz-Laufwerke
    3617,Hüllen & Taschen für Medienträger
    3618,Andere Leermedien
    3584,Computer-Zubehör
    3619,Festplatten-Duplikatoren
    3620,Speicherkarten-Adapter
    3621,Speicherkarten-Leser
    3623,Anderes Computer-Zubehör
    3585,Laptop-Zubehör
    3624,Laptop-Hüllen & -Taschen
    3625,Laptop-Ständer & -Halterungen
    3626,Laptop-Ladegeräte
    3627,Laptop-Blickschutz
    3628,Laptop-Kühlmatte & -Ventilatoren
    3629,Laptop-Schloss
    3630,Laptop-Kameraabdeckungen
    3586,Docking-Stationen & USB-Hubs
    3587,Tastaturen & Zubehör
    3631,Tastaturen
    3632,Tastatur-Schalter
    3633,Keycaps
    3634,Tastatur-Sticker
    3635,Tastaturabdeckungen
    3588,Mäuse
    3589,Mauspads
    3590,Monitore & Zubehör
    3637,Monitore
    3638,Monitor-Ständer
    3639,Monitor-Arme
    3640,Monitor-Blickschutz
    3641,Monitor-Hüllen
    3591,Computer-Lautsprecher
    3592,Computer-Mikrofone
    3593,Webcams
    3594,Netzwerkgeräte
    3642,Router
    3643,Mesh-Systeme
    3644,Netzwerk-Repeater
    3645,Modems
    3646,Mobile Hotspots
    3647,Netzwerk-Adapter
    3648,Satelliten-Internet-Receiver
    3595,Drucker & Zubehör
    3649,Tintenstrahl-Drucker
    3650,Laser-Drucker
    3651,Foto-Drucker
    3652,Etiketten-Drucker
    3653,Thermo-Drucker
    3654,Kommerzielle Multifunktionsdrucker
    3655,Druckerpatronen
    3656,Druckertoner
    3657,Farbbänder
    3658,Drucker-Zubehör
    3596,Scanner & Zubehör
    3659,Scanner
    3660,Scanner-Zubehör
    3597,Touch- & Grafik-Pads
    3565,Mobiltelefone & Kommunikation
    3661,Mobiltelefone
    3662,Bauteile & Zubehör für Mobiltelefone
    3667,Handyhüllen
    3668,Displayschutz für Mobiltelefone
    3669,Handy-Griffe
    3670,Selfie-Sticks
    3671,Halterungen & Ständer für Mobiltelefone
    3672,Blitzlichter & -Leuchten für Mobiltelefone
    3673,Anhänger für Mobiltelefone
    3674,Teile für Mobiltelefone
    3675,Anderes Zubehör für Mobiltelefone
    3663,Festnetztelefone
    3664,Faxgeräte
    3665,Rundfunk
    3676,Kurzwellenradios
    3677,Walkie Talkies
    3666,Mobiltelefon-Attrappen
    3566,Audio, Kopfhörer & Hi-Fi
    3678,Over-Ear- & In-Ear-Kopfhörer
    3679,Tragbare Musik-Player
    3688,MP3-Player
    3689,Tragbare CD-Player
    3690,Tragbare Kassetten-Player
    3691,Tragbare MiniDisc-Player
    3680,Tragbare Radios
    3681,Tragbare Lautsprecher
    3682,Smarte Lautsprecher
    3683,Audiosysteme für Zuhause
    3694,Hi-Fi- & Regallautsprechersysteme
    3695,Lautsprecher
    3696,Subwoofer
    3697,Soundbars
    3698,Equalizer
    3699,Verstärker & Vorverstärker
    3700,Receiver
    3701,Plattenspieler
    3702,CD-Player & -Rekorder
    3703,Kassetten- & Tonband-Player
    3704,Radio-Tuner
    3705,MiniDisc-Player & -Rekorder
    3706,Andere Audiogeräte für Zuhause
    3686,Zubehör für Audiogeräte
    3707,Kopfhörer-Ständer
    3708,Kopfhörer-Ohrpolster
    3709,Ohrhörer-Aufsätze
    3710,Plattenspielernadeln
    3711,Plattenspieler-Slipmats
    3712,Dämmmatten für Lautsprecher & Subwoofer
    3713,Anderes Audiozubehör
    3687,Teile für Audio- und Hi-Fi-Geräte für Zuhause
    3054,Kameras & Zubehör
    3060,Kameras
    3074,Action-Cams
    3075,Digitale Kameras
    3076,Filmkameras
    3077,Sofortbildkameras
    3078,Videokameras
    3714,Andere Kameras
    3061,Objektive
    3062,Blitzgeräte
    3063,Speicherkarten
    3067,Stative
    3065,Stabilisatoren & Halterungen
    3715,Dunkelkammer-Ausstattung
    3718,Ausstattung für die Entwicklung in der Dunkelkammer
    3719,Dunkelkammer-Sicherheitsleuchten
    3720,Vergrößerungslinsen & -geräte
    3721,Fotopapier
    3722,Andere Dunkelkammer-Ausstattung
    3066,Fotostudio-Ausstattung
    3079,Fotostudio- / Photobooth-Requisiten
    3080,Fotostudio-Kulissen
    3081,Fotostudio-Beleuchtung
    3716,Kameradrohnen & Zubehör
    3723,Kameradrohnen
    3724,Drohnen-Taschen
    3725,Drohnen-Teile
    3059,Zubehör
    3068,Kamerahüllen & -taschen
    3069,Kameragurte
    3071,Film
    3072,Zubehör für Objektive
    3726,Blitzlicht-Zubehör
    3727,Kamera-Reparatursets
    3073,Sonstiges Kamera-Zubehör
    3717,Kamera-Ersatzteile
    3064,Sonstige Fotografie-Ausstattung
    3567,Tablets, E-Reader & Zubehör
    3728,Tablets
    3729,E-Reader
    3730,Digitale Notizbücher
    3731,PDAs
    3732,Zubehör
    3733,Hüllen & Etuis für Tablets
    3734,Hüllen & Folios für e-Reader
    3735,Tablet-Tastaturen
    3736,Ständer & Halterungen für Tablets
    3737,Eingabestifte
    3809,Teile für Tablets & E-Reader
    3568,TV & Heimkino
    3738,Fernseher
    3739,Beamer
    3740,Streaming-Geräte
    3741,Fernsehantennen
    3742,Satellitenschüsseln
    3743,Videodecoder
    3744,TV-Receiver
    3745,Heimkino-Systeme
    3746,Blu-ray-Player
    3747,DVD-Player
    3748,VHS-Rekorder
    3749,Andere Video-Player
    3751,HD-DVD-Player
    3752,LaserDisc-Player
    3753,Video-2000-Player
    3754,Betamax-Player
    3750,Zubehör für TV & Heimkino
    3755,Halterungen & Ständer für Beamer
    3756,Projektionsleinwände
    3757,Fernbedienungen
    3569,Elektronik für Beauty & Körperpflege
    3758,Haarstyling-Tools
    3765,Haartrockner
    3766,Glätteisen
    3767,Lockenstäbe
    3768,Andere Haarstyling-Tools
    3759,Beauty-Tools
    3769,LED-Masken
    3770,Elektrische Gesichtsreinigungs­bürsten und Peelinggeräte
    3771,Beauty-Pens
    3760,Rasur & Haarentfernung
    3772,IPL-Epilierer
    3773,Epilierer mit rotierenden Platten
    3774,Trimmer
    3775,Nasenhaar-Trimmer
    3776,Elektrorasierer
    3761,Massage-Tools
    3777,Gesichtsmassagegeräte
    3778,Massagepistolen
    3779,Massagegürtel
    3780,Infrarot-Massagegeräte
    3762,Elektrische Zahn- & Mundpflege
    3781,Elektrische Zahnbürsten
    3782,Munddusche
    3783,Teile für elektrische Zahnbürsten & Mundduschen
    3763,Nagelpflege-Tools
    3784,Maniküre- & Pediküre-Spas
    3785,Nageltrockner
    3786,UV-Nagellampen
    3764,Personenwaage
    3004,Wearables
    3035,Smartwatches
    3031,Fitness-Tracker
    3033,Smartglasses
    3034,Smartrings
    3032,Ersatzbänder
    3810,Smartwatch-Hüllen
    2995,Andere Geräte & Zubehör
    3788,3D-Druck & -Scannen
    3795,3D-Drucker
    3796,3D-Scanner
    3797,3D-Stifte
    3798,3D-Druck-Filament
    3799,Teile für 3D-Drucker
    3789,GPS & Satelliten-Navigationsgeräte
    3052,Schlüsselfinder
    3791,Gepäckwaagen
    3005,Adapter
    3006,Kabel
    3008,Ladegeräte
    3792,Powerbanks
    3793,Überspannungsschutz & Steckdosenleisten
    3794,Batterien & Netzteile
    3804,Einwegbatterien
    3805,Akkubatterien
    3806,Akkuladegeräte
    3807,Steckdosenleisten
    3808,Wechselrichter
    3013,Sonstiges Zubehör
    2309,Unterhaltung
    2312,Bücher
    2319,Belletristik
    2320,Sachbücher
    2318,Kinder & junge Erwachsene
    2363,Junge Erwachsene
    2364,Kinderbücher
    2365,Babys & Kleinkinder
    5425,Comics, Mangas & Graphic Novels
    5426,Lehrbücher & Lernmaterialien
    5427,Mal-, Rätsel- & interaktive Bücher
    5424,Zeitschriften
    3036,Musik
    3038,Audiokassetten
    3039,CDs
    3040,MiniDiscs
    3041,Schallplatten
    3037,Video
    3042,4K Blu-ray
    3043,Betamax
    3044,Blu-ray
    3045,DVD
    3046,HD DVD
    3047,LaserDisc
    3048,VHS
    4824,Hobby- & Sammlerartikel
    4874,Sammelkarten
    4875,Einzelne Sammelkarten
    4876,Boosterpacks
    4877,Blaster-Boxen
    4878,Kartendecks
    4879,Sammelkarten-Lots
    4880,Ungeschnittene Kartenbögen
    4881,Brettspiele
    4882,Puzzles
    4883,Tabletop- & Miniaturspiele
    4901,Erinnerungsstücke
    4902,Sport-Sammlerstücke
    4903,Musik-Sammlerstücke
    4904,Film-& TV-Sammlerstücke
    4905,Sonstige Sammlerstücke
    4895,Münzen & Geldscheine
    4896,Banknoten
    4897,Münzen
    4898,Lots & Sets
    4899,Medaillen & Marken
    4900,Wertpapiere
    4888,Briefmarken
    4889,Einzelne Briefmarken
    4890,Briefmarkensammlungen & -sets
    4891,First-Day-Cover
    4892,Briefmarkenkataloge & -Fachliteratur
    4893,Zubehör für Briefmarkensammlungen
    4894,Postkarten
    4825,Musikinstrumente & -ausrüstung
    4828,Gitarren & Bassgitarren
    4848,Akustikgitarren
    4849,Klassische Gitarren
    4850,E-Gitarren
    4851,Elektroakustische Gitarren
    4853,Bassgitarren
    4852,Spezielle Gitarren
    4854,Zubehör & Ersatzteile für Gitarren
    5006,Taschen für Bassgitarren
    5420,Koffer für Bassgitarren
    5007,Saiten für Bassgitarren
    5008,Kapodaster
    5009,Ständer & Halter für Gitarren & Bässe
    5010,Gurte für Gitarren & Bässe
    5011,Taschen für Gitarren
    5422,Koffer für Gitarren
    5012,Pflegetücher & -hilfsmittel für Gitarren
    5013,Dämpfer für Gitarren
    5014,Ersatzteile für Gitarren
    5015,Plektren für Gitarren
    5016,Bottlenecks
    5017,Gitarrensaiten
    5018,Anderes Zubehör für Gitarren
    4826,Verstärker & Effektpedale
    4835,Bassverstärker
    4836,Gitarrenverstärker
    4837,Elektronische Schlagzeugverstärker
    4838,Keyboardverstärker
    4839,Verstärker-Modeler & -Prozessoren
    4842,Zubehör & Ersatzteile für Verstärker
    4953,Koffer für Verstärker
    5419,Taschen für Verstärker
    4954,Fußschalter für Verstärker
    4955,Ersatzteile für Verstärker
    4956,Ständer für Verstärker
    4957,Verbindungskabel für Instrumente
    4958,Anderes Zubehör für Verstärker
    4840,Effektpedale
    4841,Zubehör & Ersatzteil für Effektpedale
    4949,Taschen & Koffer für Effektpedale
    4950,Netzteile für Effektpedale
    4951,Pedalboards
    4952,Anderes Zubehör & Ersatzteile für Effektpedale
    4827,Trommeln & Percussion
    4844,Trommeln
    4964,Große Trommeln
    4965,Bodhráns, Dafs & Riqs
    4966,Bongos
    4967,Cajóns
    4970,Elektronische Trommeln
    4969,Snare-Drums
    4976,Tablas
    4977,Tomtoms
    4978,Spezielle Trommeln
    4843,Schlagzeug-Becken
    4959,Crash-Becken
    4960,Becken-Sets
    4961,Effekt-Becken
    4962,Hi-Hat-Becken
    4963,Ride-Becken
    4845,Handpercussion
    4979,Glocken
    4980,Marschbecken
    4981,Fingerbecken
    4983,Maracas & Shaker
    4982,Regenmacher
    4984,Klangschalen
    4985,Tamburine
    4986,Daumenklaviere
    4987,Triangeln
    4988,Spezielle Handpercussion
    4846,Stabspiele
    4989,Glockenspiele
    4990,Xylophone
    4991,Steelpans
    4992,Spezielle Stabspiele
    4847,Zubehör & Ersatzteile für Trommeln
    4993,Trommelstöcke, -besen & -schlägel
    4994,Trommel-Übungspads
    4995,Trommel- & Beckenständer
    4996,Schlagzeugfelle
    4997,Trommelhalterungen
    4998,Fußmaschinen
    4999,Drum-Racks
    5000,Trommelstimmer & -schlüssel
    5001,Anderes Zubehör & Ersatzteile für Trommeln
    5002,Hocker für Trommler
    5003,Taschen & Koffer für Trommeln & Percussion
    5004,Pflegeartikel für Trommeln & Percussion
    5005,Anderes Percussion-Zubehör
    4830,Keyboards & Synthesizer
    4855,Akkordeons
    4859,Elektronische Keyboards
    4865,Zubehör & Ersatzteile für Keyboards
    5028,Taschen für Keyboards & Klaviere
    5421,Koffer für Keyboards & Klaviere
    5030,Abdeckungen für Keyboards & Klaviere
    5029,Pflegetücher & -hilfsmittel für Keyboards & Klaviere
    5031,Ersatzteile für Keyboards & Klaviere
    5032,Ständer für Keyboards
    5033,Bänke & Hocker für Keyboards
    5034,Anderes Zubehör für Keyboards & Klaviere
    4860,MIDI-Controller
    4861,Synthesizer
    4862,Sampler & Klangmaschinen
    5022,Drumcomputer
    5023,Experimentelle Noise-Instrumente
    5024,Grooveboxen
    5025,Sampler
    5026,Sequencer
    5027,Soundmodule
    4863,Spezielle Keyboards & Synthesizer
    4864,Zubehör & Ersatzteile für Synthesizer
    4832,Saiteninstrumente
    4884,Autoharfen, Psalterien & Zithern
    4885,Banjos
    4886,Cellos
    4922,Mandolinen
    4923,Sitars
    4924,Ukulelen
    5102,Bratschen
    4925,Geigen
    4926,Spezielle Saiteninstrumente
    4927,Saiten
    5105,Banjo-Saiten
    5035,Cello-Saiten
    5036,Ukulele-Saiten
    5037,Geigen-Saiten
    5038,Andere Ersatzsaiten
    4928,Zubehör & Ersatzteile für Saiteninstrumente
    5039,Taschen für Saiteninstrumente
    5423,Koffer für Saiteninstrumente
    5043,Dämpfer für Saiteninstrumente
    5041,Pflegetücher & -hilfsmittel für Saiteninstrumente
    5042,Stützen & Polster für Saiteninstrumente
    5044,Anderes Zubehör für Saiteninstrumente
    5045,Andere Ersatzteile für Saiteninstrumente
    4834,Blasinstrumente
    4942,Blechblasinstrumente
    5064,Signalhörner
    5065,Waldhörner
    5066,Posaunen
    5067,Trompeten
    5068,Tubas
    5069,Spezielle Blechblasinstrumente
    4943,Mundharmonikas
    4944,Kazoos
    4945,Melodicas
    4946,Pfeifen
    4947,Holzblasinstrumente
    5070,Dudelsäcke
    5071,Bambusflöten
    5072,Fagotte
    5073,Klarinetten
    5074,Flöten
    5075,Oboen
    5076,Panflöten
    5077,Piccoloflöte
    5078,Blockflöten
    5079,Saxophon
    5080,Spezielle Holzblasinstrumente
    4948,Zubehör & Ersatzteile für Blasinstrumente
    5081,Dämpfer für Blechblasinstrumente
    5082,Taschen & Koffer für Blasinstrumente
    5083,Pflegetücher & -hilfsmittel für Blasinstrumente
    5084,Mundstücke für Blasinstrumente
    5085,Ständer für Blasinstrumente
    5086,Gurte für Blasinstrumente
    5087,Blattschrauben für Holzblasinstrumente
    5088,Rohrblätter für Holzblasinstrumente
    5089,Anderes Zubehör für Blasinstrumente
    5090,Andere Ersatzteile für Blasinstrumente
    4833,Studio- und Live-Sound-Ausstattung
    4930,Audiokabel
    5046,Line-Level-Kabel
    5047,Mikrofonkabel
    5048,MIDI-Kabel
    5050,Patchkabel
    5051,Lautsprecherkabel
    5049,Andere Audiokabel
    4931,Audio-Schnittstellen
    4932,Audio-Mischpulte
    4933,Audio-Monitore
    5052,In-Ear-Monitore
    5053,Bühnenmonitor
    5054,Studio-Monitore
    5103,Mikrofone
    4934,Zubehör & Ständer für Mikrofone
    4935,Outboard-Geräte
    4936,PA-Lautsprecher
    5104,Tragbare PA-Systeme
    4937,Leistungsverstärker
    4938,DI-Boxen
    4939,Patchbays
    4940,Bühnenbeleuchtung
    5055,Schwarzlicht
    5058,Farbfilterfolien
    5059,Laserlicht
    5060,Diskokugeln
    5061,Party-Lichteinheiten
    5062,Stroboskope
    5063,Andere Bühnenbeleuchtung & -effekte
    4941,Andere Studio- & Live-Sound-Ausstattung
    5091,DJ-Ausrüstung
    5092,All-in-One DJ-Systeme
    5093,DJ-Taschen & -Koffer
    5094,DJ-Controller
    5095,DJ-Decks
    5096,DJ-Mixer
    5097,Spezielle DJ-Ausrüstung
    4829,Karaoke-Ausrüstung
    5098,Karaoke-Maschinen
    5099,Karaoke-Mikrofone
    5100,Karaoke-Systeme
    5101,Anderes Karaoke-Zubehör
    4831,Zubehör zum Musikmachen
    4866,Taktstöcke
    4867,Metronome
    4871,Stimmgeräte
    4869,Notenständer
    4870,Notenständer-Beleuchtung
    4868,Medien für den Musikunterricht
    4872,Noten & Songbücher
    4873,Anderes Zubehör zum Musikmachen
    5151,Kunst & Basteln
    5152,Nähen, Stricken & Handarbeit
    5153,Wolle & Garn
    5154,Stoff
    5155,Filz
    5156,Handarbeitsstoff & Canvas
    5158,Faden
    5159,Nadeln
    5161,Handnähnadeln
    5163,Nähmaschinennadeln
    5165,Stricknadeln
    5166,Stopfnadeln
    5168,Häkelnadeln
    5169,Embroidery needles
    5170,Smyrnanadeln
    5221,Nähmaschinen
    5222,Overlock-Nähmaschinen
    5223,Nähmaschinen-Nähfüße
    5224,Nähmaschinenteile & -zubehör
    5225,Kreuzstichrahmen
    5226,Stickrahmen
    5227,Sticksets
    5228,Handarbeitsmuster
    5229,Verschlüsse
    5230,Reißverschlüsse
    5231,Knöpfe
    5232,Ösen
    5233,Druckknöpfe
    5234,Haken und Ösen
    5235,Sonstige Nähverschlüsse
    5236,Verzierungen
    5237,Strass & Pailletten
    5238,Spitze
    5239,Borte
    5240,Quasten
    5241,Applikationen
    5242,Flicken
    5243,Paspel
    5244,Sonstige Verzierungen
    5245,Nähzeug
    5246,Transferpapier
    5247,Elastisches Band
    5248,Schrägband
    5249,Korsettstäbchen
    5250,Fixierstoff
    5251,Malerei
    5252,Pinsel
    5253,Malmesser
    5254,Malmaterialien
    5255,Farbe
    5256,Beize
    5257,Lack
    5258,Firnis
    5259,Sprühfarbe
    5260,Grundierung
    5261,Dichtungsmittel
    5262,Sonstige Malermaterialien
    5263,Farbschwämme
    5264,Airbrush-Pistolen
    5265,Paletten
    5266,Staffeleien
    5267,Leinwände & Tafeln
    5268,Aufbewahrung
    5269,Pinselaufbewahrung
    5270,Malermappen
    5271,Transportrollen
    5272,Ablagefächer
    5273,Malvorlagen
    5274,Farbverdünner
    5275,Farbkreise
    5276,Zeichnen & Skizzieren
    5277,Zeichen- & Skizziermaterial
    5278,Skizzierstifte
    5279,Buntstifte
    5280,Künstlerstifte
    5281,Marker
    5282,Wachsmalkreiden
    5283,Pastellfarben
    5284,Kreide
    5285,Zeichenkohle
    5286,Sonstiges Zeichen- & Skizziermaterial
    5289,Skizzenbücher- & blöcke
    5290,Papierbogen
    5291,Zeichentafeln
    5292,Fixative
    5293,Kalligraphie
    5294,Kalligraphie-Stifte
    5295,Kalligraphie-Pinsel
    5296,Kalligrafieblöcke- & notizbücher
    5297,Tinte
    5298,Nachfülltinte
    5299,Schreibfeder
    5300,Sonstige Kalligraphie-Werkzeuge
    5301,Schmuckherstellung
    5302,Ketten
    5303,Draht
    5304,Schnur & Garn
    5305,Kordel
    5306,Perlen
    5307,Cabochons & Schmucksteine
    5308,Charms & Anhänger
    5309,Schmuckzubehör
    5310,Ohrringverschlüsse
    5311,Verschlüsse
    5312,Sprungringe
    5313,Endstücke
    5314,Anstecker
    5315,Verschlüsse für Pins & Anstecker
    5316,Ringfassungen
    5317,Sonstiges Schmuckzubehör
    5318,Schmuck-Bastelsets & -kits
    5319,Werkzeug zur Schmuckherstellung
    5320,Perlenwebrahmen
    5321,Aufbewahrung für Schmuckherstellung
    5322,Papiermodellbau
    5323,Scrapbooks
    5324,Scrapbooking--Zubehör
    5325,Scrapbooking-Verzierungen
    5326,Papier & Karton
    5327,Origamipapier
    5328,Bastelpapier
    5329,Tonpapier
    5330,Japanpapier
    5331,Krepppapier
    5332,Seidenpapier
    5333,Kraftpapier
    5334,Zeitungspapier
    5335,Sonstige Papiersorten
    5336,Zubehör zum Buchbinden
    5337,Druckzubehör
    5338,Quilling-Zubehör
    5339,Stanzen
    5340,Stanzmaschinen
    5341,Stanzschablonen
    5342,Schneidplatten
    5343,Stanzplatten
    5344,Trennpapierbögen
    5345,Schablonenblätter
    5346,Embossing-Folder & Prägematten
    5347,Stanzformaufbewahrung
    5348,Sonstiges Stanzzubehör
    5349,Kerzenherstellung
    5350,Kerzenwachs
    5351,Dochte
    5352,Wachsschmelzer
    5353,Kerzenfarben & -färbung
    5354,Kerzendüfte & -aromen
    5355,Kerzenformen
    5356,Kerzenherstellungssets & -kits
    5357,Bildhauerei & Töpfern
    5358,Modelliermasse
    5359,Gips
    5360,Biskuitporzellane & unglasierte Artikel
    5361,Keramik- und Töpferglasuren
    5362,Keramik- und Töpferfarben
    5363,Töpferscheiben
    5364,Modellier- & Töpferwerkzeuge
    5365,Tonpressen & Strangpressen
    5366,Modellier- & Töpferformen
    5367,Töpferschürzen
    5368,Modellierdraht
    5370,Brennofenzubehör
    5371,Sonstiges Bildhauer- und Töpferzubehör
    5372,Bastelbedarf
    5373,Klebstoffe & Leime
    5374,Weißleim
    5375,Klebestifte
    5376,Nachfüllpacks für Heißklebepistole
    5377,Holzleim
    5378,Stoffkleber
    5379,Kontaktkleber
    5380,Epoxidharz
    5381,Sekundenkleber
    5382,Silikonkleber
    5383,Sprühkleber
    5384,Sonstige Klebstoffe & Leime
    5385,Klebeband
    5386,Durchsichtiges Klebeband
    5387,Doppelseitiges Klebeband
    5388,Abdeckband
    5389,Washi-Klebeband
    5390,Schaumstoffband
    5391,Gafferband
    5392,Sonstige Klebebänder
    5393,Aufkleber
    5394,Glitzer
    5395,Band
    5396,Federn
    5397,Pompons
    5398,Stempelkissen
    5399,Prägepulver
    5400,Wachssiegel & Siegelstempel
    5401,Bastelwerkzeuge
    5402,Heißklebepistolen
    5405,Papierschneider
    5406,Schneidematten
    5407,Locher
    5408,Prägegeräte
    5409,Buttonmaschinen
    5410,Gravurwerkzeuge
    5411,Lötwerkzeuge & -zubehör
    5412,Stempel & Stempelzubehör
    5415,Pomponmacher
    5418,Siegelwachswärmer & Schmelzlöffel
    5416,Klemmen & Pressen
    5417,Bastelpinzetten
    4906,Aufbewahrung für Sammlerstücke
    4907,Alben & Mappen
    4908,Aufbewahrungsboxen für Sammlerstücke
    4909,Kartenhüllen
    4910,Kartenhalter
    4911,Deck-Boxen
    4912,Trenner für Alben & Mappen
    4913,Nachfüllseiten für Alben & Mappen
    4914,Puzzlematten
    4915,Sonstige Aufbewahrung für Sammlerstücke
    4916,Spielzubehör
    4917,Würfel
    4918,Spielsteine
    4919,Spielmatten
    4920,Sonstiges Spielzubehör
    4332,Sport
    4333,Fahrradfahren
    4347,Räder für Kinder
    4372,Laufräder
    4373,Kinderfahrräder
    4375,Dreiräder
    4348,Fahrradhelme
    4349,Fahrradzubehör & -werkzeuge
    4376,Fahrradkörbe
    4377,Fahrradklingeln & -hupen
    4378,Fahrradschutzbleche
    4379,Fahrradbeleuchtung
    4380,Fahrradschlösser
    4381,Fahrradflaschen
    4382,Flaschenhalter
    4383,Fahrradpumpen
    4385,Fahrradständer
    4386,Fahrradtaschen
    4387,Fahrradwerkzeuge
    4388,Wandhalterungen & Ständer für Fahrräder
    4389,Fahrradgepäckträger
    4390,Fahrradträger fürs Auto
    4391,Fahrradboxen & -koffer
    4392,Anderes Fahrradzubehör
    4351,Fahrradanhänger
    4352,Fahrradsitze für Kinder
    4353,Fahrrad-Ersatzteile
    4393,Tretlager
    4394,Bremsen
    4395,Zahnkranzkassetten
    4396,Kettenblätter
    4397,Ketten
    4398,Kurbelgarnituren
    4399,Gabeln
    4400,Schaltwerk
    4401,Lenkergriffe
    4402,Lenker
    4403,Headsets
    4404,Pedale
    4405,Sattel
    4406,Sattelstützen
    4407,Gangschaltungen
    4408,Dämpfer
    4409,Reifen
    4410,Schläuche
    4411,Laufräder
    4412,Andere Fahrradteile
    4334,Fitness, Laufen & Yoga
    4414,Krafttraining
    4423,Hanteln & Zubehör
    4439,Hanteln
    4440,Hantelscheiben
    4441,Langhantel-Klammern
    4424,Kurzhanteln
    4425,Fingerhanteln
    4427,Kugelhanteln
    4428,Medizinbälle
    4429,Klimmzugstangen
    4430,Widerstandsbänder
    4433,Gewichthebergürtel
    4434,Hantelhandschuhe
    4435,Hantelablage
    4436,Gewichtswesten
    4437,Handgelenk- & Knöchelgewichte
    4438,Anderes Zubehör fürs Krafttraining
    4415,Laufen
    4443,Laufgürtel & -telefonhalter
    4444,Reflektierende Laufausrüstung
    4445,Laufwesten
    4446,Anderes Laufzubehör
    4416,Yoga- & Pilates-Ausrüstung
    4447,Pilates-Zubehör
    4448,Yoga-Blöcke
    4449,Yoga-Bolster
    4450,Yoga-Matten
    4451,Taschen für Yoga-Matten
    4452,Yoga-Gurte
    4453,Yoga-Handtücher
    4417,Fitnesszubehör für Zuhause
    4454,Balance-Boards
    4455,Balancekissen
    4456,Ausrüstung fürs Core-Training
    4457,Tanz-Knieschoner
    4458,Gymnastikbälle
    4459,Stepper
    4460,Faszienrollen
    4461,Gymnastikringe
    4462,Mini-Trampoline
    4463,Nordic-Walking-Stöcke
    4464,Plyo-Boxen
    4465,Ausrüstung für die rhythmische Sportgymnastik
    4466,Sprungseile
    4467,Bodenturnmatten
    4468,Gewichtete Reifen
    4469,Anderes Fitnesszubehör
    4698,Wasserflaschen
    4335,Outdoor-Sport
    4626,Klettern & Bouldern
    4640,Kreidebeutel
    4628,Kletterbürsten
    4629,Kletterhandschuhe
    4630,Klettergurte
    4631,Kletterhelme
    4632,Klettergriffe
    4633,Klettertraining-Zubehör
    4634,Sturzpolster
    4635,Bergsportausrüstung
    4636,Seile, Sicherungsgeräte & Karabiner
    4637,Slacklines
    4638,Klettersteigausrüstung
    4639,Anderes Kletterzubehör
    4652,Campingzelte & -schlafzubehör
    4653,Zelte
    4655,Zeltheringe
    4656,Zeltunterlagen
    4667,Schlafsäcke
    4668,Schlafsackeinlagen
    4669,Isomatten
    4670,Reise-Hängematten
    4671,Luftmatratzen
    4657,Camping-Kocher & -Kochgeschirr
    4672,Camping-Kochgeschirr
    4673,Camping-Geschirr
    4674,Camping-Kocher
    4675,Camping-Besteck
    4658,Ferngläser & Fernrohre
    4659,Kühlboxen & -taschen
    4660,Trinksysteme & -rucksäcke
    4661,Camping-Möbel
    4743,Camping-Stühle
    4744,Camping-Schränke
    4745,Camping-Küchen
    4746,Camping-Tische
    4662,Taschenlampen, Stirnlampen & Laternen
    4676,Stirnlampen
    4677,Laternen
    4678,Taschenlampen
    4663,Wanderstöcke
    4664,Kompasse
    4665,Wanderrucksäcke
    4679,Trekking-Rucksäcke
    4680,Tagesrucksäcke
    4681,Rucksackhüllen
    4627,Angeln & Jagen
    4641,Angelruten
    4642,Anglerruten, Angelrute
    4643,Angelzubehör & -köder
    4644,Fischernetze
    4645,Angelausrüstung
    4646,Angelkisten & -taschen
    4647,Angelrutentaschen
    4648,Wild- und Trailkameras
    4649,Wildlocker & -köder
    4650,Gehörschutz für die Jagd
    4651,Anderes Angel- & Jagdzubehör
    4666,Anderes Zubehör für den Outdoor-Sport
    4336,Wassersport
    4758,Aufblasbare Flöße
    4747,Schwimmen
    4748,Tauchermasken
    4749,Flossen
    4750,Badespielzeug
    4751,Schnorchel
    4752,Schnorchel-Sets
    4753,Badekappen
    4754,Schwimmbrillen
    4755,Zubehör fürs Schwimmtraining
    4756,Schwimmbojen
    4757,Zubehör für Wasseraerobic & -fitness
    4759,Kayaks
    4789,Faltbare Kajaks
    4788,Aufblasbare Kajaks
    4792,Kajakpaddel
    4760,Kiteboards
    4761,Skimboards
    4784,Stand-up-Paddleboards
    4785,Aufblasbare Paddleboards
    4787,Paddel für Stand-up-Paddleboards
    4763,Schleppreifen
    4764,Wakeboards
    4765,Wasserskier
    4766,Schwimmhilfen
    4767,Wassersport-Helme
    4768,Neoprenanzüge, -handschuhe & -füßlinge
    4780,Neoprenanzüge
    4781,Neoprenhandschuhe
    4782,Neoprenfüßlinge
    4783,Neoprenhauben
    4769,Wassersport-Zubehör
    4770,Trockensäcke
    4771,Wassersport-Bindungen
    4772,Wassersport-Autoträger
    4773,Wassersport-Gurte
    4774,Wassersport-Prallschutzwesten
    4775,Wassersport-Leinen & -Seile
    4776,Wassersport-Ersatzteile
    4777,Wassersport-Luftpumpen
    4778,Wassersport-Reisetaschen
    4779,Anderes Zubehör für den Wassersport
    4337,Teamsport
    4485,Fußball
    4500,Fußbälle
    4501,Fußball-Torwarthandschuhe
    4502,Fußballtore & -tornetze
    4503,Fußball-Schienbeinschoner
    4504,Anderes Fußballzubehör
    4486,Basketball
    4505,Basketbälle
    4506,Basketballkörbe
    4507,Mini-Basketballkörbe
    4508,Basketballzubehör
    4488,Volleyball
    4509,Volleybälle
    4510,Volleyball-Knieschoner
    4511,Volleyballnetze & -platzzubehör
    4489,Rugby
    4512,Rugby-Bälle
    4513,Rugby-Handschuhe
    4514,Rugby-Kicking-Tees
    4515,Rugby-Kopfschutz
    4516,Andere Rugby-Ausrüstung
    4490,Trainings- und Schiedsrichterausrüstung
    4517,Koordinationsleitern
    4518,Ballpumpen
    4519,Rebound-Netze
    4520,Schiedsrichterkarten & -flaggen
    4521,Leibchen
    4522,Stoppuhren
    4523,Taktiktafeln
    4524,Markierungshütchen & -scheiben
    4525,Andere Trainings- und Schiedsrichterausrüstung
    4491,American Football
    4526,Footballs
    4527,American-Football-Helme
    4528,American-Football-Kicking-Tees
    4529,American-Football-Schutzpolster
    4530,Flag-Football-Gürtel
    4531,Andere Ausrüstung für American Football
    4492,Baseball & Softball
    4532,Baseball- und Softballschläger
    4533,Baseball- & Softball-Tees
    4534,Fängerausrüstung für Baseball- & Softball
    4535,Baseball- & Softball-Handschuhe
    4536,Baseball- & Softball-Helme
    4537,Baseballs
    4538,Softballs
    4487,Handball
    4539,Handbälle
    4540,Handball-Knieschoner
    4541,Handballnetze
    4493,Cricket
    4542,Cricket-Bälle
    4543,Cricketschläger
    4544,Cricket-Tees
    4545,Cricket-Handschuhe
    4546,Cricket-Helme
    4547,Cricket-Schutzpolster
    4548,Cricket-Wickets
    4494,Feldhockey
    4549,Feldhockey-Bälle
    4550,Feldhockey-Gesichtsschutz
    4551,Feldhockey-Torwartschutz
    4552,Feldhockey-Handschuhe
    4553,Feldhockey-Schienbeinschoner
    4554,Feldhockeyschläger
    4495,Unihockey
    4555,Unihockey-Bälle
    4556,Unihockeyschläger
    4557,Andere Unihockey-Ausrüstung
    4496,Gälische Sportarten
    4568,Gaelic-Football-Spielball
    4569,Gaelic-Football-Handschuhe
    4570,Hurling- & Camogie-Schläger
    4571,Hurling- & Camogie-Helme
    4572,Sliotars
    4573,Andere Ausrüstung für gälische Sportarten
    4497,Lacrosse
    4561,Lacrosse-Bälle
    4562,Lacrosse-Handschuhe
    4563,Lacrosse-Helme
    4564,Lacrosse-Schutzausrüstung
    4565,Lacrosse-Schläger
    4566,Lacrosse-Taschen
    4567,Anderes Lacrosse-Zubehör
    4498,Netball
    4558,Netball-Bälle
    4559,Netball-Körbe
    4560,Andere Netball-Ausrüstung
    4499,Andere Teamsport-Ausrüstung
    4338,Schlägersportarten
    4477,Tennis
    4574,Tennisschläger
    4575,Tennistaschen & -schlägerhüllen
    4576,Tennisbälle
    4577,Tennisball-Körbe
    4578,Tennisnetze
    4579,Besaitungs- & Griffzubehör
    4580,Anderes Tenniszubehör
    4478,Squash
    4581,Squash-Schläger
    4582,Squash-Bälle
    4583,Squashtaschen & -schlägerhüllen
    4479,Badminton
    4584,Badmintonschläger
    4585,Federbälle
    4586,Badmintontaschen & -schlägerhüllen
    4587,Badmintonnetze
    4588,Badminton-Sets
    4480,Racquetball
    4589,Racquetball-Schläger
    4590,Racquetball-Bälle
    4591,Racquetball-Taschen & -Schlägerhüllen
    4481,Tischtennis
    4593,Tischtennisbälle
    4592,Tischtennisschläger
    4594,Tischtennisnetze
    4596,Tischtennis-Zubehör
    4482,Padel
    4597,Padel-Schläger
    4598,Padel-Bälle
    4599,Padel-Netze
    4600,Padeltaschen & -schlägerhüllen
    4483,Pickleball
    4601,Pickleball-Schläger
    4602,Pickleball-Bälle
    4603,Pickleball-Netze
    4604,Pickleball-Taschen
    4605,Pickleball-Sets
    4484,Augenschutz für den Schlägersport
    4339,Golf
    4470,Golfzubehör
    4471,Golftaschen
    4472,Golfbälle
    4473,Golfschläger
    4474,Golfhandschuhe
    4475,Golftrolleys
    4476,Ausstattung fürs Golftraining
    4340,Reitsport
    4809,Reitsport-Schutzausrüstung
    4811,Reithandschuhe
    4810,Reithelme
    4812,Reithelm-Überzüge
    4742,Sättel & Reitzubehör
    4794,Pferdegebisse
    4795,Kopfgeschirr
    4796,Gurte
    4797,Pferdedecken
    4798,Martingale & Brustgeschirr
    4799,Pferdezügel
    4800,Reitstöcke
    4801,Satteltaschen
    4808,Pferdesattelüberzüge
    4802,Satteltücher & Sattelkissen
    4803,Pferdesattel
    4805,Steigbügelriemen
    4806,Steigbügel
    4807,Anderes Reitzubehör
    4341,Skateboards & Roller
    4606,Longboards
    4607,Skateboards
    4818,Roller
    4608,Skate-Helme
    4609,Skate-Schutzausrüstung
    4612,Ellenbogenschützer
    4613,Knieschützer
    4614,Handgelenkschützer
    4615,Schutzausrüstung fürs Skateboarden
    4610,Skate-Ersatzteile & Zubehör
    4611,Skateboard-Ersatzteile & Zubehör
    4342,Boxen & Kampfsport
    4616,Kopfschutz für Box- & Kampfsport
    4617,Körperschutz für Box- & Kampfsport
    4618,Schlag- & Trittpolster
    4619,Handschuhe für Box- & Kampfsport
    4620,Handbandagen
    4621,Kampfsportgürtel
    4622,Boxsäcke
    4624,Speed Bags
    4625,Andere Kampfsportausrüstung
    4343,Freizeitsport & -spiele
    4682,Boule & andere Spiele
    4813,Boule-Sets
    4814,Boule-Taschen
    4815,Boule-Zubehör
    4816,Andere Spiele für den Garten
    4683,Dart-Ausrüstung
    4691,Dartscheiben
    4692,Dartpfeile
    4693,Dartzubehör
    4684,Wurfscheiben & Discgolf
    4697,Ultimate- & Freizeitwurfscheiben
    4695,Discgolf-Wurfscheiben
    4694,Discgolf-Körbe
    4696,Discgolf-Zubehör
    4686,Spielplatzbälle
    4687,Pool & Snooker
    4704,Queues
    4705,Queue-Taschen
    4706,Queue-Halter
    4707,Pool- & Snookerkugeln
    4710,Abdeckungen für Pool- & Snookertische
    4711,Bürsten für Pool- & Snookertische
    4712,Anderes Zubehör für Pool & Snooker
    4688,Roundnet & Spikeball
    4689,Bowling
    4699,Bowlingkugeln
    4700,Bowlingkugel-Taschen
    4701,Bowlingzubehör
    4344,Wintersport
    4713,Ski-Ausrüstung
    4733,Abfahrtsskier
    4734,Abfahrtsskistöcke
    4735,Tourenskier
    4736,Langlaufskier
    4737,Langlaufskistöcke
    4738,Skigurte
    4739,Ski- & Skischuhtaschen
    4740,Skibindungen
    4741,Andere Skiausrüstung
    4714,Snowboard-Ausrüstung
    4722,Snowboards
    4723,Slipboards
    4724,Snowboard-Bindungen
    4725,Snowboard- & Snowboardschuhtaschen
    4715,Eishockey
    4726,Eishockey-Schläger
    4727,Eishockey-Handschuhe
    4728,Eishockey-Helme
    4729,Eishockey-Netze
    4730,Eishockey-Schutzausrüstung
    4731,Eishockey-Pucks
    4732,Andere Eishockey-Ausrüstung
    4716,Eiskunstlauf-Zubehör
    4717,Schlittenfahren
    4718,Schneeschuhe
    4719,Gamaschen
    4720,Skibrillen
    4721,Wintersporthelme
    """#
}
