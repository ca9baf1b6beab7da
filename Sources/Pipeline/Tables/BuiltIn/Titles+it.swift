/// What Vinted calls its catalogues in Italian; a line is an id, a comma, and the title to the line's end.
/// Facts: public snapshot of April 2026 (MIT, JakobAIOdev, see NOTICE).
extension CatalogueTitles {
  static let italian: StaticString = #"""
    1904,Donna
    4,Vestiti
    1037,Abbigliamento da esterno
    1773,Cappe e poncho
    1907,Cappotti
    2525,Montgomery
    1090,Cappotti in pelliccia sintetica
    2526,Soprabiti e cappotti lunghi
    1087,Parka
    1076,Caban
    1080,Impermeabili
    1834,Trench
    2524,Gilet
    1908,Giacche
    2527,Giacche da motociclista e da pilota
    1078,Bomber
    1079,Giacche in denim
    2528,Giacche militari e field jacket
    1086,Giacche in pile
    2614,Piumini
    2596,Giacche trapuntate
    2529,Giacca-camicia
    2530,Giacche da sci e snowboard
    2531,Giacche da college
    2532,Giacche a vento
    13,Maglioni e pullover
    196,Felpe e felpe con cappuccio
    1917,Maglioni
    190,Pullover con scollo a V
    191,Pullover dolcevita
    192,Maglioni lunghi
    529,Maglioni a maglia
    193,Maglioni con maniche 3/4
    1066,Altri pullover
    1067,Kimono
    194,Cardigan
    195,Bolero
    1874,Panciotti
    197,Altri maglioni e pullover
    8,Completi e blazer
    532,Blazer
    1125,Completi con pantaloni
    1126,Completi con gonna
    1128,Completi spezzati
    1129,Altri completi e blazer
    10,Abiti
    178,Mini abiti
    1056,Abiti longuette
    1055,Abiti lunghi
    1774,Abiti per occasioni speciali
    1775,Festa e cocktail
    1776,Abiti da matrimonio
    1777,Abiti da ballo
    1778,Abiti da sera
    1060,Abiti senza spalle
    1065,Abiti estivi
    1779,Abiti invernali
    1057,Abiti da lavoro e formali
    1059,Abiti casual
    1061,Abiti senza spalline
    1058,Tubini neri
    179,Abiti in denim
    176,Altri abiti
    11,Gonne
    198,Minigonne
    2927,Gonne al ginocchio
    199,Gonne longuette
    200,Maxigonne
    2928,Gonne asimmetriche
    5491,Skort
    12,Top e t-shirt
    222,Camicie
    1043,Bluse
    14,Canottiere
    221,T-shirt
    534,Canotte
    227,Tuniche
    1041,Top corti
    223,Top a maniche corte
    225,Top con manica ¾
    224,Top a maniche lunghe
    1835,Body
    1042,Top con spalle scoperte
    1045,Dolcevita
    1837,Top con peplo
    1044,Top allacciati al collo
    228,Altri top e t-shirt
    183,Jeans
    1839,Jeans boyfriend
    1840,Jeans corti
    1841,Jeans svasati
    1842,Jeans a vita alta
    1843,Jeans strappati
    1844,Jeans skinny
    1845,Jeans dritti
    1864,Altro
    9,Pantaloni e leggings
    1070,Pantaloni corti e pantaloni in chino
    1071,Pantaloni a gamba ampia
    185,Pantaloni skinny
    187,Pantaloni sartoriali
    1846,Pantaloni dritti
    184,Pantaloni in pelle
    525,Leggings
    526,Pantaloni alla turca
    189,Altri pantaloni
    15,Pantaloncini e pantaloni corti
    1838,Pantaloncini a vita bassa
    1099,Pantaloncini a vita alta
    203,Pantaloncini al ginocchio
    538,Pantaloncini in denim
    1101,Pantaloncini in pizzo
    1100,Pantaloncini in pelle
    1103,Pantaloncini cargo
    204,Pantaloni corti
    205,Altri pantaloncini e pantaloni corti
    1035,Tute jumpsuit e playsuit
    1131,Tute jumpsuit
    1132,Tute playsuit
    1134,Altre tute jumpsuit e playsuit
    28,Costumi da bagno
    218,Un pezzo
    219,Bikini e tankini
    1780,Copricostume e sarong
    220,Altri costumi da bagno e da spiaggia
    29,Lingerie e indumenti da notte
    119,Reggiseni
    120,Mutandine
    229,Set
    1781,Guaine modellanti
    123,Indumenti da notte
    1030,Vestaglie
    1263,Collant e calze
    1262,Calzini
    1847,Accessori lingerie
    124,Altro
    1176,Vestiti premaman
    1179,Top premaman
    1182,Abiti premaman
    1178,Gonne premaman
    1177,Pantaloni premaman
    1185,Pantaloncini premaman
    1181,Tute jumpsuit e playsuit premaman
    1184,Pullover e maglioni premaman
    1183,Cappotti e giacche premaman
    1186,Costumi da bagno e abbigliamento da spiaggia premaman
    1614,Intimo premaman
    1615,Intimo premaman
    1616,Pigiami
    1618,Reggiseni gravidanza e allattamento
    2084,Vestiti sportivi
    73,Abbigliamento sportivo
    571,Capispalla
    572,Tute
    573,Pantaloni
    578,Pantaloncini
    574,Abiti
    575,Gonne
    576,Top e t-shirt
    3268,Maglie di squadra
    577,Felpe e felpe con cappuccio
    579,Accessori sportivi
    1441,Occhiali
    1444,Guanti
    1443,Cappelli
    1440,Sciarpe
    3049,Polsini
    1439,Reggiseni sportivi
    580,Altri indumenti sportivi
    1782,Costumi e vestiti speciali
    18,Altri capi di abbigliamento
    16,Scarpe
    2955,Ballerine
    2954,Scarpe da barca, loafer e mocassini
    1049,Stivali
    2618,Stivaletti
    2619,Stivali a metà polpaccio
    211,Stivali al ginocchio
    2620,Stivali sopra il ginocchio
    2621,Stivali da neve
    213,Stivali Wellington
    2622,Stivali da lavoro
    2623,Zoccoli e sabot
    2953,Espadrillas
    2952,Infradito e ciabatte
    543,Scarpe con tacchi alti
    2951,Scarpe con i lacci
    2950,Mary Jane e scarpe a T
    2949,Sandali
    215,Pantofole
    2630,Scarpe sportive
    2639,Scarpe da basket
    2640,Scarpe da arrampicata
    2641,Scarpe da ciclismo
    2642,Scarpe da ballo
    2643,Scarpe da calcio
    2644,Scarpe da golf
    2645,Scarpe e scarponi da trekking
    2646,Pattini da ghiaccio
    2647,Scarpe per calcio indoor
    2648,Scarpe per allenamento indoor
    2649,Stivali da moto
    2650,Pattini a rotelle e pattini in linea
    2651,Scarpe da corsa
    2652,Scarponi da sci
    2653,Scarponi da snowboard
    2654,Scarpe da nuoto
    2655,Scarpe da tennis
    2632,Scarpe da ginnastica
    19,Borse
    157,Zaini
    2940,Borse da spiaggia
    2941,Valigette
    2942,Borse a secchiello
    1848,Marsupio
    159,Pochette
    2943,Porta abiti
    2944,Borse da palestra
    156,Borsette
    2945,Borse hobo
    1849,Borsoni e sacche da viaggio
    1850,Bagagli e valigie
    161,Pochette per il make-up
    1784,Borse a cartella e messenger
    158,Borse a spalla
    552,Borse tote
    160,Portafogli
    2939,Pochette da polso
    1187,Accessori
    2931,Bandana e fazzoletti per la testa
    20,Cinture
    90,Guanti
    1123,Accessori per capelli
    2932,Fazzoletti
    88,Cappelli e berretti
    2933,Passamontagna
    2934,Berretti di lana
    230,Berretti
    2935,Paraorecchi
    2936,Fascinator
    231,Cappelli
    234,Fasce per capelli
    21,Gioielli
    1785,Cavigliere
    2937,Gioielli per il corpo
    165,Braccialetti
    167,Spille
    2938,Charm e ciondoli
    163,Orecchini
    166,Set di gioielli
    164,Collane
    553,Anelli
    162,Altri gioielli
    1852,Portachiavi
    89,Sciarpe e scialli
    26,Occhiali da sole
    1851,Ombrelli
    22,Orologi
    1140,Altri accessori
    146,Bellezza
    964,Make-up
    152,Profumi
    948,Cura del viso
    1906,Accessori di bellezza
    1903,Accessori per capelli
    950,Accessori per la cura del viso
    958,Accessori per la cura del corpo
    962,Accessori per la cura delle unghie
    967,Accessori per il make-up
    1264,Cura delle mani
    960,Cura delle unghie
    956,Cura del corpo
    1902,Cura dei capelli
    153,Altri prodotti di bellezza
    5,Uomo
    2050,Vestiti
    257,Jeans
    1816,Jeans strappati
    1817,Jeans skinny
    1818,Jeans slim fit
    1819,Jeans straight fit
    1206,Abbigliamento da esterno
    2051,Cappotti
    1225,Montgomery
    2533,Soprabiti e cappotti lunghi
    1227,Parka
    1861,Caban
    1859,Impermeabili
    1230,Trench
    2553,Gilet
    2052,Giacche
    2534,Giacche da motociclista e da pilota
    1223,Bomber
    1224,Giacche in denim
    2535,Giacche militari e field jacket
    1858,Giacche in pile
    1226,Giacche Harrington
    2536,Piumini
    2537,Giacche trapuntate
    2538,Giacca-camicia
    2539,Giacche da sci e snowboard
    2550,Giacche da college
    2551,Giacche a vento
    2552,Poncho
    76,Camicie e t-shirt
    536,Camicie
    1801,Camicie a quadri
    1802,Camicie in denim
    1803,Camicie semplici
    1804,Maglie con stampa
    1805,Camicie a righe
    1865,Altre camicie
    77,T-shirt
    1806,T-shirt semplici
    1807,T-shirt con stampe
    1808,T-shirt a righe
    1810,T-shirt a maniche lunghe
    1868,Altre t-shirt
    5492,Polo
    560,Canottiere e t-shirt senza maniche
    32,Completi e blazer
    1786,Giacche e blazer
    1787,Pantaloni da completo
    1788,Panciotti
    1789,Completi pantalone
    1790,Abiti da sposo
    1866,Altri completi e blazer
    79,Maglioni e pullover
    1811,Pullover
    267,Felpe e felpe con cappuccio
    1812,Felpe con zip
    266,Cardigan
    1813,Pullover girocollo
    264,Maglioni con scollo a V
    265,Maglioni dolcevita
    1814,Maglioni lunghi
    1815,Pullover a maglia spessa
    1825,Maglioni senza maniche
    268,Altro
    34,Pantaloni
    1820,Pantaloni chino
    1821,Pantaloni della tuta
    259,Pantaloni skinny
    271,Pantaloni capri
    261,Pantaloni sartoriali
    260,Pantaloni a gamba larga
    263,Altro
    80,Pantaloncini
    1822,Pantaloncini cargo
    1823,Pantaloncini chino
    1824,Pantaloncini in denim
    272,Altri pantaloncini
    85,Calzini e intimo
    1829,Slip e boxer
    1828,Calzini
    1830,Vestaglie
    1867,Altre calze e intimo
    2910,Pigiama
    2911,Pigiama intero
    2912,Pantaloni del pigiama
    2913,Completi pigiama
    2914,Maglia del pigiama
    84,Costumi da bagno
    30,Abbigliamento sportivo
    581,Capispalla
    582,Tute
    583,Pantaloni
    586,Pantaloncini
    584,Maglie e t-shirt
    3267,Maglie di squadra
    585,Felpe con cappuccio e pullover
    587,Accessori sportivi
    1471,Occhiali
    1474,Guanti
    1473,Cappelli
    1470,Sciarpe
    3050,Polsini
    588,Altri indumenti sportivi
    92,Costumi e vestiti speciali
    83,Altri capi di abbigliamento
    1231,Scarpe
    2656,Scarpe da barca, loafer e mocassini
    1233,Stivali
    2661,Stivaletti Chelsea e senza lacci
    2662,Stivaletti con i lacci e desert boot
    2663,Stivali da neve
    1795,Stivali Wellington
    2664,Stivali da lavoro
    2970,Zoccoli e sabot
    2657,Espadrillas
    2969,Infradito e ciabatte
    1238,Scarpe formali
    2968,Sandali
    2659,Pantofole
    1452,Scarpe sportive
    2672,Scarpe da basket
    2673,Scarpe da arrampicata
    2674,Scarpe da ciclismo
    2675,Scarpe da ballo
    2676,Scarpe da calcio
    2677,Scarpe da golf
    2678,Scarpe e scarponi da trekking
    2679,Pattini da ghiaccio
    2680,Scarpe per calcio indoor
    1467,Scarpe per allenamento indoor
    2681,Stivali da moto
    2682,Pattini a rotelle e pattini in linea
    1453,Scarpe da corsa
    2683,Scarponi da sci
    2684,Scarponi da snowboard
    2685,Scarpe da nuoto
    2686,Scarpe da tennis
    1242,Scarpe da ginnastica
    82,Accessori
    94,Borse e zaini
    246,Zaini
    2963,Valigette
    1799,Marsupio
    2962,Porta abiti
    2961,Borse da palestra
    1798,Borsoni e sacche da viaggio
    1862,Valigie e bagagli
    1797,Borse a cartella e messenger
    247,Borse a tracolla
    248,Portafogli
    2960,Bandana e fazzoletti per la testa
    96,Cinture
    2959,Bretelle
    91,Guanti
    2958,Fazzoletti
    86,Cappelli e berretti
    2965,Passamontagna
    2964,Berretti di lana
    287,Berretti
    288,Cappelli
    95,Gioielli
    243,Braccialetti
    2967,Charm e ciondoli
    1800,Gemelli
    2966,Orecchini
    241,Collane
    242,Anelli
    244,Altro
    2957,Fazzoletto da taschino
    87,Sciarpe e scialli
    98,Occhiali da sole
    2956,Cravatte e papillon
    97,Orologi
    99,Altro
    139,Cura del corpo
    143,Cura del viso
    2055,Strumenti e accessori
    1826,Strumenti per la rasatura
    1827,Accessori per la cura del corpo
    971,Altri accessori
    140,Cura dei capelli
    141,Cura del corpo
    142,Cura delle mani e delle unghie
    145,Dopobarba e colonia
    144,Make-up
    1863,Kit per la rasatura
    968,Altri articoli per la cura del corpo
    2993,Articoli griffati
    2983,Articoli griffati per donna
    2984,Borse griffate
    2985,Scarpe griffate
    2986,Accessori griffati
    2987,Abbigliamento griffato
    2988,Articoli griffati per uomo
    2990,Scarpe griffate
    2991,Accessori griffati
    2992,Abbigliamento griffato
    1193,Bambini
    1195,Abbigliamento bambina
    1243,Abbigliamento neonate
    1514,Pagliaccetti
    1515,Body
    1516,Salopette
    1517,Set
    1875,Altri
    1255,Scarpe
    1525,Scarpe per bambine piccole
    1530,Stivali
    2695,Stivaletti
    2696,Stivali a metà polpaccio
    2697,Stivali da neve
    2698,Stivali Wellington
    2690,Zoccoli e sabot
    1526,Scarpe basse
    2753,Scarpe ballerine, Mary Jane e a T
    2701,Espadrillas
    2702,Scarpe con i lacci
    2691,Infradito, sandali e ciabatte
    2704,Infradito
    2705,Sandali
    2707,Ciabatte
    1528,Scarpe formali e per occasioni speciali
    2692,Scarpe col tacco
    1534,Pantofole
    2693,Scarpe sportive
    2708,Scarpe da basket
    2709,Scarpe da ballo
    2710,Scarpe da calcio
    2711,Scarpe e scarponi da trekking
    2712,Pattini da ghiaccio
    2713,Pattini a rotelle e pattini in linea
    2714,Scarpe da corsa
    2715,Scarponi da sci
    2716,Scarponi da snowboard
    2717,Scarpe da nuoto
    1533,Scarpe da ginnastica
    2718,Scarpe da ginnastica con chiusura a strappo
    2719,Scarpe da ginnastica con i lacci
    2720,Scarpe da ginnastica senza lacci
    1244,Abbigliamento da esterno
    1519,Cappotti
    2540,Montgomery
    2541,Parka
    2542,Caban
    2543,Trench
    1518,Gilet
    1521,Giacche
    2544,Blazer
    2545,Bomber
    2546,Giacche in denim
    2547,Giacche in pile
    2548,Piumini
    2549,Giacche a vento
    2554,Attrezzatura per la pioggia
    2556,Poncho
    2557,Completi e tute per la pioggia
    2555,Pantaloni per la pioggia
    2558,Impermeabili
    2559,Attrezzatura per la neve
    2560,Giacche e cappotti per la neve
    2565,Completi e tute da neve
    2582,Pantaloni per la neve
    1246,Maglioni e felpe cappuccio
    1542,Maglioni
    1543,Maglioni con scollo a V
    1544,Maglioni dolcevita
    1548,Maglioni con chiusura a zip
    1549,Bolero
    1550,Felpe e felpe con cappuccio
    1551,Maglioni senza maniche
    1877,Altri pullover e felpe con cappuccio
    1245,Top e t-shirt
    1535,T-shirt
    1536,Polo
    1537,Camicie
    1538,Top a maniche corte
    1539,Top a maniche lunghe
    1540,Top senza maniche
    1541,Tuniche
    1878,Altri top e t-shirt
    1247,Abiti
    1554,Abiti corti
    1553,Abiti lunghi
    1248,Gonne
    1249,Pantaloni e salopette
    1559,Jeans
    1560,Pantaloni skinny
    1562,Pantaloni a gamba ampia
    1565,Leggings
    1568,Tute e salopette
    1250,Pantaloncini e pantaloni corti
    2079,Pantaloni alla turca
    1880,Altri pantaloni e salopette
    1258,Borse e zaini
    1574,Accessori
    1577,Cappelli e berretti
    1578,Guanti
    1580,Sciarpe e scialli
    1581,Cinture
    1582,Cerchietti e fermagli per capelli
    1584,Portafogli e borse
    1586,Gioielli
    1881,Altri accessori
    1251,Costumi da bagno
    1590,Costumi da bagno interi
    1592,Bikini e tankini
    1593,Accappatoi
    1252,Intimo e calzini
    1600,Calzini
    1601,Collant e leggings
    1602,Mutandine
    1872,Altri indumenti intimi e calze
    1594,Indumenti da notte
    1596,Pigiamoni
    1597,Pigiami spezzati
    1598,Vestaglie
    1253,Abbigliamento sportivo
    1510,Set di abbigliamento
    1604,Abbigliamento per gemelli
    1606,Abiti eleganti e costumi
    2080,Costumi per occasioni speciali
    1254,Altro abbigliamento bambina
    1194,Abbigliamento bambino
    1196,Abbigliamento neonati
    1642,Pagliaccetti
    1643,Body
    1644,Salopette
    1645,Set
    1883,Altri capi di abbigliamento per neonati
    1256,Scarpe
    1653,Scarpe per bambini piccoli
    2721,Scarpe da barca, loafer e mocassini
    1657,Stivali
    2726,Stivaletti
    2727,Stivali a metà polpaccio
    2728,Stivali da neve
    2729,Stivali Wellington
    2722,Espadrillas
    2723,Infradito, sandali e ciabatte
    2730,Zoccoli e sabot
    2732,Infradito
    2733,Sandali
    2734,Ciabatte
    1655,Scarpe formali e per occasioni speciali
    1661,Pantofole
    2724,Scarpe sportive
    2735,Scarpe da basket
    2737,Scarpe da ballo
    2738,Scarpe da calcio
    2742,Scarpe e scarponi da trekking
    2743,Pattini da ghiaccio
    2744,Pattini a rotelle e pattini in linea
    2745,Scarpe da corsa
    2746,Scarponi da sci
    2748,Scarponi da snowboard
    2749,Scarpe da nuoto
    1660,Scarpe da ginnastica
    2750,Scarpe da ginnastica con chiusura a strappo
    2751,Scarpe da ginnastica con i lacci
    2752,Scarpe da ginnastica senza lacci
    1197,Abbigliamento da esterno
    1647,Cappotti
    2561,Montgomery
    2562,Parka
    2563,Caban
    2564,Trench
    1646,Gilet
    1649,Giacche
    2571,Blazer
    2573,Bomber
    2574,Giacche in denim
    2575,Giacche in pile
    2576,Piumini
    2577,Giacche a vento
    2583,Attrezzatura per la pioggia
    2604,Poncho
    2609,Completi e tute per la pioggia
    2602,Pantaloni per la pioggia
    2606,Impermeabili
    2590,Attrezzatura per la neve
    2610,Giacche e cappotti per la neve
    2613,Completi e tute da neve
    2612,Pantaloni per la neve
    1199,Maglioni e felpe cappuccio
    1668,Maglioni
    1669,Maglioni con scollo a V
    1670,Maglioni dolcevita
    1671,Maglioni con chiusura a zip
    1672,Felpe e felpe con cappuccio
    1673,Maglioni senza maniche
    1887,Altri pullover e felpe con cappuccio
    1198,Top e t-shirt
    1662,T-shirt
    1663,Polo
    1664,Camicie
    1665,Top a maniche corte
    1666,Top a maniche lunghe
    1667,Top senza maniche
    1886,Altri top e t-shirt
    1200,Pantaloni e salopette
    1696,Jeans
    1697,Pantaloni skinny
    1698,Pantaloni a gamba ampia
    1701,Leggings
    1702,Tute e salopette
    1201,Pantaloncini e pantaloni corti
    2082,Pantaloni alla turca
    1870,Altri pantaloni e salopette
    1257,Borse e zaini
    1714,Accessori
    1749,Cappelli e berretti
    1740,Guanti
    1741,Sciarpe e scialli
    1743,Cinture
    1745,Portafogli e borse
    1746,Cravattini e papillon
    1748,Altri accessori
    1202,Costumi da bagno
    1750,Calzoncini da bagno
    1751,Accappatoi
    1203,Intimo e calzini
    1757,Calzini
    1758,Collant e leggings
    1759,Slip e boxer
    1871,Altri indumenti intimi e calze
    1752,Indumenti da notte
    1754,Pigiamoni
    1755,Pigiami spezzati
    1204,Abbigliamento sportivo
    1760,Set di abbigliamento
    1761,Abbigliamento per gemelli
    1762,Abiti eleganti e costumi
    2083,Per occasioni speciali
    1205,Altro abbigliamento bambino
    1499,Giocattoli
    1730,Statuette giocattolo e accessori
    3312,Statuette
    3311,Accessori
    3313,Set di giochi
    3314,Arte e creatività
    3315,Grembiuli e camici
    3316,Perline e creazione di gioielli
    3317,Impasti e pongo
    3319,Kit creativo
    3320,Articoli per disegno e pittura
    3321,Cavalletti e lavagne
    3322,Stampi e timbri
    3323,Adesivi e articoli di cancelleria
    3344,Giochi per la prima infanzia
    3347,Attività primi passi e girelli per bambini
    3348,Palestrine per bambini e tappetini attività
    3345,Giocattoli per bagnetto
    3346,Sdraiette, salterelli e altalene
    3349,Lavagne per attività
    3350,Giocattoli da spingere e tirare
    3351,Sonagli
    3352,Giochi da ordinare e impilare
    3353,Giocattoli per dentizione e masticabili
    1767,Costruzioni e blocchetti
    1731,Bambole e accessori
    3327,Bambole
    3324,Accessori e vestiti per le bambole
    3325,Mobili e accessori per la casa delle bambole
    3326,Case delle bambole
    3328,Giochi per le bambole
    3329,Travestimenti e giochi di finzione
    3330,Travestimenti
    3331,Tende e tunnel da gioco
    3332,Cibo, pentole e piatti giocattolo
    3333,Portagioie giocattolo
    3334,Cucina giocattolo
    3335,Attrezzi giocattolo
    1763,Giochi educativi
    3354,Schede di memoria
    3355,Caleidoscopi e prismi
    3356,Giochi di fonetica
    3357,Giochi STEM e scientifici
    3358,Altri giochi educativi
    1725,Giochi elettronici
    3364,Lettore audio multimediale
    3360,Animali elettronici
    3361,Attrezzatura per karaoke da bambini
    3363,Riproduttori audio interattivi
    3362,Giocattoli telecomandati
    3359,Fotocamere per bambini
    3365,Walkie talkie
    3366,Altri giochi elettronici
    1766,Giocattoli musicali e strumenti giocattolo
    3336,Giocattoli di fantasia e fidget
    3337,Giocattoli fidget
    3339,Set da giocoliere
    3340,Set e accessori magia
    3338,Giocattoli scherzosi e burle
    3341,Slime e plastilina
    3342,Yoyo
    3343,Altri giocattoli di fantasia
    1771,Giochi sportivi e da esterno
    3367,Vasche con palline e accessori
    3368,Giocattoli da spiaggia e acquatici
    3369,Bolle e macchina per bolle di sapone
    3370,Pistole a schiuma e accessori
    3371,Giochi da giardino
    3372,Aquiloni e razzi
    3373,Vasche di sabbia e tavoli con acqua
    3374,Giochi sportivi
    1764,Peluche
    3375,Auto, treni e altri veicoli giocattolo
    3471,Aerei
    3468,Auto
    3470,Treni
    3469,Camion
    3472,Binari, piste e garage
    3473,Altri veicoli giocattolo
    1496,Passeggini, marsupi e seggiolini per auto
    3461,Marsupi e fasce per neonati
    3462,Imbracature e fasce
    3463,Marsupi con struttura morbida
    3464,Cinture portabebè
    3465,Zaini porta bebè
    1612,Passeggini e carrozzine
    1511,Accessori per passeggino
    3376,Culle portatili e kit di conversione
    3377,Poggiapiedi passeggino e sedili aggiuntivi
    3378,Coperture, cappottine e ombrelli
    3379,Portabicchieri e vassoi per spuntini
    3380,Parapiedi per passeggino
    3381,Portaoggetti e reti
    3382,Pezzi di ricambio
    3383,Seggiolini auto
    3384,Seggiolini di rialzo
    3385,Accessori seggiolino auto
    3386,Specchietti auto
    3387,Tendine e schermi parasole per auto
    3388,Inserti per seggiolini auto
    3389,Basi seggiolini auto
    3390,Borse da viaggio per seggiolino auto
    3391,Poggiapiedi seggiolino auto
    3392,Altri accessori seggiolino auto
    1498,Arredamento e decorazioni
    1567,Materassi per bambini
    1569,Materassi per culla
    1570,Materassi per culle e lettini
    1571,Materassi letto bambini
    1572,Tappetini da gioco e pavimentazioni imbottite
    1573,Box
    3275,Lettini imbottiti
    3276,Decorazioni e ricordi
    3277,Album neonati
    3278,Grafici di crescita
    3279,Giostrine da appendere
    3280,Biglietti per i momenti importanti e souvenir con foto
    3281,Salvadanai
    3282,Cornici per foto
    3283,Decorazioni da parete
    3284,Arredamento per la cameretta
    3285,Culle fianco letto
    3286,Fasciatoi
    3287,Culle
    3288,Culle e lettini
    3289,Lettini bambino
    3290,Tappetini e scendiletto
    3291,Sedie
    3292,Arredamento per giochi
    3293,Mensole
    3294,Tavoli e scrivanie
    3295,Armadi
    3393,Bagnetto e cambio
    3394,Borse per il cambio
    3412,Bagnetto
    3413,Vaschette e seggiolini per bagnetto
    3414,Accessori
    3415,Asciugamani da bagno
    3416,Asciugamani
    3395,Materassini e coprimaterassini per fasciatoio
    3396,Materassini per fasciatoio
    3397,Coprimaterassini per fasciatoio
    3398,Fasciatoi portatili
    3399,Pannolini
    3400,Pannolini di tessuto e riutilizzabili
    3401,Pannolini da bagno
    3402,Pannolini usa e getta
    3403,Conservazione e smaltimento dei pannolini
    3404,Cestini per pannolini
    3405,Accessori cestino per pannolini
    3406,Conservazione pannolini
    3407,Scaldasalviette e conservazione salviette
    3417,Vasini
    3408,Igiene e cura della pelle
    3409,Strumenti per la pulizia e l’igiene
    3410,Cura della pelle, detergenti e shampoo
    3411,Salviette per neonati
    3418,Sgabelli a gradini
    3427,Attrezzature di sicurezza per bambini
    3428,Cancelletti e protezioni per bambini
    3429,Accessori di sicurezza per bambini
    3430,Protezione dell’udito
    3431,Imbracature e redinelle di sicurezza
    3419,Salute e gravidanza
    3420,Umidificatori
    3421,Aspiratori nasali
    3423,Assistenza post parto
    3424,Cuscini per gravidanza
    3425,Cinture di supporto per la gravidanza
    3426,Bilance
    3422,Termometri
    3432,Allattamento e alimentazione
    3433,Frullatori e apparecchi per la preparazione degli alimenti
    3434,Bavaglini
    3435,Biberon
    3436,Biberon
    3437,Tettarelle biberon
    3438,Stendibiancheria
    3439,Spazzolini per biberon
    3440,Scaldabiberon
    3441,Miscelatori per latte in polvere
    3442,Conservazione latte in polvere
    3453,Allattamento al seno
    3454,Tiralatte
    3455,Accessori per tiralatte
    3456,Allattamento al seno
    3457,Paracapezzoli e cuscinetti
    3444,Bicchieri, piatti e utensili
    3445,Posate
    3446,Piatti e ciotole
    3447,Set
    3448,Tazze con beccuccio
    3449,Borracce
    3452,Cuscini e coperte per allattamento
    3458,Ciucci e succhietti
    3459,Accessori per ciuccio
    3450,Seggioloni
    3451,Accessori per seggiolone
    3443,Fazzoletti e panni per rigurgito
    3460,Sterilizzatori
    3296,Sonno e biancheria da letto
    3303,Monitor per neonato
    3304,Sponde e protezioni per letto
    3297,Biancheria da letto, coperte e copriletto
    3298,Coperte e copriletto
    3299,Fodere e coprimaterassi
    3300,Cuscini
    3301,Lenzuola
    3305,Tendine oscuranti
    3302,Cuscini riscaldanti e borse d’acqua calda
    3306,Luci per il sonno e per il risveglio
    3307,Sacchi a pelo e coperte indossabili
    3308,Sacchi a pelo
    3309,Fasce
    3310,Macchine per rumore bianco
    1501,Articoli per la scuola
    3269,Cestini e borse per il pranzo
    1508,Zaini per la scuola
    1509,Articoli per la scuola
    1502,Altri articoli per bambini
    1918,Casa
    3474,Piccoli elettrodomestici da cucina
    3479,Bollitori
    3480,Preparazione di caffè e tè
    3492,Macchine per il caffè
    3493,Macchine per caffè espresso
    3494,Macchine per il tè
    3495,Macinacaffè
    3496,Montalatte
    3497,Strumenti per caffè e tè
    3498,Parti per macchine da caffè e tè
    3481,Tostapane
    3482,Frullatori, mixer e robot da cucina
    3499,Frullatori
    3500,Frullatori a immersione
    3501,Impastatrici a colonna
    3502,Miscelatori manuali
    3503,Robot da cucina
    3483,Microonde
    3484,Friggitrici
    3486,Griglie e piastre elettriche
    3485,Piastre elettriche
    3487,Spremiagrumi
    3488,Distributori di acqua e bevande
    3504,Filtri e depuratori d'acqua
    3505,Distributori di bevande
    3506,Macchine per bevande gassate
    3489,Apparecchiature speciali
    3490,Accessori per piccoli elettrodomestici da cucina
    3491,Parti per piccoli elettrodomestici da cucina
    3476,Utensili per cucina e forno
    3507,Pentole
    3508,Padelle
    3509,Teglie da forno
    3510,Piatti da forno e da arrosto
    3511,Stampi da forno
    3514,Utensili speciali per cucina e forno
    3512,Set cucina e forno
    3513,Accessori per cucina e forno
    3477,Utensili da cucina
    3515,Taglieri
    3516,Utensili da cucina
    3518,Bilance da cucina
    3519,Misurini e cucchiai dosatori
    3520,Termometri per alimenti
    3521,Ciotole per mescolare
    3522,Scolapasta, setacci e colini
    3523,Conservazione degli alimenti
    3562,Strumenti da bar
    3524,Utensili da cucina speciali
    1920,Stoviglie
    1931,Posate
    1950,Set di posate
    1951,Forchette
    1970,Coltelli da tavola
    1952,Cucchiai
    1932,Stoviglie
    1958,Set di piatti
    1959,Ciotole
    1960,Piatti
    2005,Bicchieri
    2006,Tazze e tazzine
    2009,Calici
    2010,Bicchieri da cocktail
    2011,Set di bicchieri
    3854,Servizio di piatti
    3855,Sottobicchieri
    3856,Caffettiere e teiere
    3857,Caraffe
    3858,Set sale-pepe
    3860,piatti da portata
    3861,Zuccheriere e lattiere
    3862,Vassoi
    3863,Sottopentole
    3864,Set da portata
    3865,Servizio di piatti speciali
    3478,Cura della casa
    3525,Riscaldamento, raffreddamento e aria
    3528,Caloriferi e radiatori
    3529,Ventilatori
    3531,Condizionatori d'aria
    3532,Purificatori d'aria
    3533,Umidificatori
    3534,Deumidificatori
    3535,Apparecchiature speciali per il controllo del clima
    3536,Accessori per il controllo del clima
    3526,Ferri da stiro e cura degli indumenti
    3537,Ferri da stiro
    3538,Vaporizzatori per vestiti
    3539,Assi da stiro
    3540,Stendibiancheria
    3541,Apparecchiature speciali per la cura degli indumenti
    3542,Accessori per la cura degli indumenti
    3527,Aspirazione e pulizia
    3543,Aspirapolvere
    3544,Pulitori a vapore
    3545,Lavatappeti
    3546,Moci
    3548,Apparecchiature speciali per la pulizia
    3549,Accessori per elettrodomestici per la pulizia
    1919,Tessili
    1924,Biancheria da letto
    1942,Completi letto
    1943,Copripiumoni
    1944,Federe
    1945,Lenzuola
    1925,Coperte
    1926,Tende e tapparelle
    3866,Tende e oscuranti
    3867,Corde e ganci fermatende
    1946,Tende opache e drappi
    1955,Tende velate e drappi
    3868,Tende corte per finestre
    1974,Cuscini
    3869,Fodere
    1927,Tappeti e tappetini
    1953,Zerbini e tappetini
    1954,Tappeti
    1928,Tovagliato
    3870,Tovaglioli di stoffa
    3871,Centrini
    3872,Tovagliette
    3873,Tovaglie
    3874,Runner da tavolo
    1929,Arazzi
    1930,Asciugamani
    1947,Asciugamani da bagno
    1948,Asciugamani da spiaggia
    1949,Asciugamani
    1934,Accessori per la casa
    1935,Candele e profumi per la casa
    1957,Portacandele
    1956,Candele
    3814,Cere da fondere
    3816,Profumatori e bastoncini
    3815,Diffusori di aromi
    3817,Portaincenso
    3821,Bastoncini di incenso
    1936,Orologi
    1966,Orologi del tavolo
    1967,Orologi da parete
    3822,Sculture e statuette
    3823,Accessori decorativi
    3824,Posacenere
    3825,Fermalibri
    3826,Fermaporte
    3827,Calamite per frigorifero
    3828,Palle di vetro con neve
    3829,Ornamenti
    3830,Piante e fiori finti
    3831,Piante artificiali
    3832,Fiori artificiali
    3833,Accessori per camino
    3834,Illuminazione
    3835,Lampade da terra
    3836,Lampade da tavolo
    3837,Ghirlande di luci
    3838,Lampadari
    3839,Illuminazione da parete
    3840,Paralumi
    3841,Illuminazione d'accento
    3842,Luci notturne
    3843,Luci particolari
    1941,Espositori
    1937,Cornici per foto e quadri
    1938,Specchi
    1969,Specchi da tavolino
    1968,Specchi da parete
    1939,Conservazione e organizzazione
    1962,Cesti
    1963,Scatole
    2012,Copriabiti e appendiabiti
    3844,Organizzatori per cassetti
    1964,Portagioie
    3845,Portasapone e dispenser
    1965,Organizer per il make-up
    1940,Vasi
    3846,Decorazioni da parete
    3847,Dipinti
    3848,Fotografia
    3849,Poster e stampe
    3850,Bacheche
    3851,Cartelli decorativi
    3852,Adesivi e decalcomanie da parete
    3853,Decorazioni da appendere
    5428,Materiale per ufficio
    5429,Agende e organizer personali
    5430,Taccuini e blocchetti per appunti
    5431,Astucci per matite
    5432,Segnalibri
    5433,Calcolatrici
    5434,Accessori da scrivania
    5443,Organizer da scrivania
    5444,Portapenne
    5445,Fermacarte
    5446,Tavoletta portablocco
    5447,Tappetini da scrivania
    5448,Organizzatori per cavi
    5449,Poggiapolsi
    5450,Supporto per laptop portatile
    5451,Lenti di ingrandimento
    5435,Raccoglitore di documenti
    5452,Cartelle
    5453,Raccoglitori
    5454,Accessori per raccoglitori
    5455,Portariviste
    5436,Materiale per scrivere
    5456,Penne
    5457,Matite
    5458,Mine per matite
    5459,Evidenziatori
    5460,Temperamatite
    5461,Gomme
    5437,Strumenti per il disegno tecnico
    5462,Righelli
    5463,Compassi da disegno
    5464,Goniometri
    5465,Stencil
    5466,Set geometrici
    5438,Nastro adesivo, clip e chiusure
    5467,Dispenser per nastro adesivo
    5468,Nastri trasparenti
    5469,Graffette
    5470,Mollette per raccoglitori
    5471,Elastici
    5472,Spilli e puntine
    5439,Cucitrici e perforatori
    5473,Cucitrici
    5474,Levapunti
    5475,Graffette
    5476,Punzonatrici
    5440,Materiale per presentazioni
    5477,Lavagne a fogli mobili
    5478,Lavagne
    5479,Lavagne bianche
    5480,Pennarelli per lavagna bianca
    5481,Gomme per lavagna
    5482,Clicker per presentazioni
    5441,Elettronica da ufficio
    5483,Proiettore per documenti
    5484,Laminatrice
    5485,Termosaldatrice
    5486,Dizionari e traduttori elettronici
    5487,Macchine per rilegatura
    5488,Taglierine
    5489,Tritadocumenti
    5490,Macchine da scrivere
    5442,Casseforti
    2915,Festeggiamenti e feste
    2917,Striscioni, bandiere e bandierine
    2918,Biglietti e buste
    2921,Carte e buste regalo
    2922,Decorazioni per festività
    2923,Decorazioni per feste
    2924,Decorazioni da tavola
    2925,Decorazioni per l'albero
    2926,Ghirlande
    3811,Attrezzi e bricolage
    3875,Elettroutensili
    3898,Trapani
    4170,Trapani avvitatori
    4171,Trapani a percussione
    4172,Cacciaviti a percussione
    4173,Martello perforatore
    4174,Trapani miscelatori
    4175,Avvitatori
    4176,Avvita bulloni elettrici
    3899,Seghe elettriche
    4177,Seghe circolari
    4178,Seghetti alternativi
    4179,Seghe a gattuccio
    3900,Levigatrici
    4185,Levigatrici orbitali
    4186,Levigatrici a nastro
    4187,Levigatrici a fogli
    4188,Levigatrici di precisione
    3901,Smerigliatrici
    4189,Smerigliatrici angolari
    4190,Smerigliatrici da banco
    4191,Smerigliatrici assiali
    3902,Kit combinati di elettroutensili
    3903,Compressori d'aria
    3904,Utensili pneumatici
    4192,Chiodatrici pneumatiche
    4193,Graffatrici pneumatiche
    4194,Avvitatori ad aria compressa
    4195,Chiavi a cricchetto ad aria compressa
    4196,Martelli pneumatici
    4197,Scalpelli ad aria compressa
    4198,Pistole per verniciatura ad aria compressa
    4199,Sabbiatrici
    3905,Utensili rotanti
    3906,Utensili oscillanti
    3907,Biscottatrici
    3908,Piallatrici
    3909,Fresatrici verticali
    3910,Trapani a colonna
    3911,Torni
    3912,Cacciaviti elettrici
    3913,Pistole termiche
    3914,Aspiratori a umido e a secco
    3915,Argani
    3876,Utensili manuali
    3916,Martelli
    3918,Cacciaviti
    3919,Chiavi inglesi
    3920,Chiavi a cricchetto
    3921,Pinze
    3922,Cesoie
    3923,Tagliabulloni
    3924,Scalpelli
    3925,Lime e raspe
    3926,Pialle manuali
    3927,Blocchi di levigatura
    3928,Graffatrici e imbastitori manuali
    3929,Rivettatrici
    3930,Utensili per filettatura
    3931,Set di utensili manuali
    3932,Mazze
    3933,Palanchini e piedi di porco
    3877,Strumenti per la misurazione
    3934,Livella
    3935,Metri a nastro
    3936,Righelli di precisione
    3937,Squadre
    3938,Linee di gesso
    3939,Piombini
    3940,Calibri
    3941,Matite da falegname
    3942,Misuratori di contorno
    3943,Rilevatori di metalli
    3944,Distanziometri laser
    3945,Telecamere endoscopiche
    3946,Termocamere
    3947,Rilevatori di tubi
    3948,Fonometro
    3949,Rilevatori di gas
    3950,Misuratori di umidità
    3951,Rilevatori di perdite d'acqua
    3878,Strumenti e accessori per la pittura
    3952,Pennelli
    3953,Manicotti per rulli
    3954,Telai per rulli
    3955,Bordatrici per vernice
    3956,Secchi e vassoi per la vernice
    3957,Aste per la verniciatura
    3958,Prolunghe per aste
    3959,Raschietti per vernice
    3960,Carte da parati
    3961,Strumenti per carta da parati
    3962,Pistole per calafataggio
    3963,Tute da lavoro
    3964,Coperture protettive
    3965,Teloni
    3966,Nastri per pittura
    3879,Utensili idraulici
    3967,Flessibili
    3968,Sturalavandini
    3969,Chiavi per lavabo
    3970,Tagliatubi
    3971,Espansori per tubi
    3972,Riduttori per tubi
    3973,Spazzole per tubi
    3974,Sbavatori per tubi
    3975,Piegatrici per tubi
    3976,Fresa per sedi valvole
    3880,Utensili da elettricista
    3977,Multimetri
    3978,Tester per circuiti
    3979,Tester di tensione
    3980,Tester per cavi
    3981,Misuratori a pinza
    3982,Termometri laser e a infrarossi
    3983,Pinze spelafili
    3984,Pinze crimpatrici
    3985,Aste tiracavi
    3986,Sonde tiracavi
    3987,Impugnature tiracavi
    3988,Piegatubi
    3881,Utensili per la muratura
    3989,Cazzuole
    3990,Raschietti
    3991,Tavole di malta
    3992,Cazzuole per fughe
    3993,Spazzole per muratura
    3994,Giuntatrici per mattoni
    3995,Pinze per mattoni
    3996,Tagliapiastrelle
    3997,Pinze per piastrelle
    3998,Strumenti per la rimozione delle fughe
    3882,Accessori per utensili
    3999,Punte da trapano
    4200,Punte da trapano per legno
    4201,Punte da trapano per metallo
    4202,Punte da trapano per muratura
    4203,Punte da trapano per vetro e piastrelle
    4000,Punte per cacciaviti
    4001,Chiavi a mandrino
    4002,Mandrini per trapano
    4003,Lame per sega
    4204,Lame per seghe circolari
    4205,Lame per troncatrici radiali e seghe da banco
    4206,Lame per seghetti alternativi
    4208,Lame per seghetti
    4209,Lame per seghe ad arco
    4210,Lame per seghe a taglio trasversale
    4211,Lame per seghe di precisione
    4212,Lame per seghe a nastro
    4213,Lame per seghe da traforo
    4004,Seghe a corona
    4005,Batterie per elettroutensili
    4006,Caricabatterie per elettroutensili
    4007,Carta vetrata
    4214,Fogli abrasivi
    4215,Nastri abrasivi
    4216,Dischi abrasivi
    4008,Mole e dischi
    4217,Dischi per smerigliatrici
    4218,Mole per smerigliatrici
    4219,Dischi da taglio
    4220,Dischi lamellari
    4221,Spazzole per smerigliatrici
    4222,Spazzole metalliche
    4009,Dischetti lucidanti
    4010,Accessori per utensili pneumatici
    4223,Tubi per aria compressa
    4224,Ugelli e pistole per aria compressa
    4225,Connettori per utensili pneumatici
    4226,Avvolgitubo per aria compressa
    4011,Prese e set di prese
    4012,Punte per fresatrice
    4013,Accessori per utensili oscillanti
    4014,Accessori per utensili rotanti
    4015,Accessori per aspiratori a umido e a secco
    4016,Scatole per troncatrice
    4017,Palette di miscelazione
    4018,Morsetti da lavoro
    3883,Abbigliamento protettivo
    4019,Guanti da lavoro
    4020,Occhiali di sicurezza
    4021,Occhiali di sicurezza a mascherina
    4022,Protezioni per il viso
    4023,Caschi di protezione
    4024,Protezioni per l’udito
    4025,Ginocchiere
    4026,Grembiuli da lavoro
    4027,Gilet ad alta visibilità
    4028,Imbracature di sicurezza
    4029,Supporto per la schiena e cinture lombari
    3884,Trasporto e conservazione degli utensili
    4030,Scatole degli attrezzi
    4031,Cassette degli attrezzi
    4032,Cinture porta attrezzi
    4033,Fondine per trapani
    4034,Anelli per martello
    3885,Attrezzature per officina e cantiere
    4035,Scale
    4036,Scalette
    4037,Radio da cantiere
    4038,Luci da lavoro
    4039,Cavalletti per seghe
    4041,Morse da banco
    4042,Pannelli portautensili
    3886,Ferramenta
    4043,Manici, pomelli e maniglie per armadi
    4044,Pomelli e maniglie per porte
    4045,Serrature di sicurezza
    4046,Cardini
    4047,Campanelli
    4048,Sanitari
    4227,Rubinetti per il bagno
    4228,Lavabi per il bagno
    4229,Filtri per lavandino del bagno
    4234,Soffioni per doccia
    4235,Aste, bastoni e binari per tende doccia
    4236,Porta carta igienica
    4237,Porta asciugamani
    4238,Ganci e anelli per asciugamani
    4049,Arredi per la cucina
    4239,Dispenser di sapone integrati
    4240,Rubinetti per la cucina
    4241,Lavelli per la cucina
    4242,Filtri per lavello
    4243,Accessori per lavello
    4245,Ante del mobile da cucina
    4050,Catene, corde e cinghie di ancoraggio
    4246,Catena
    4247,Corda
    4248,Fascette di cablaggio
    4249,Corda elastica
    4250,Cinghie a cricchetto
    4251,Cinghie a strappo
    4252,Clip per corde e catene
    4253,Fermacavi
    4254,Reti da carico
    4255,Cinghie per il trasporto
    4051,Ferramenta per appendere i quadri
    4052,Staffe di supporto
    4053,Cassette delle lettere
    4054,Targhette con indirizzo
    4055,Numeri civici
    3887,Smart home e sicurezza
    4056,Serrature smart per porte
    4057,Videocitofoni
    4058,Telecamere di sicurezza
    4059,Hub per smart home
    4060,Spine e interruttori smart
    4061,Luci e lampadine smart
    4062,Termostati smart
    4063,Rilevatori smart di fumo e gas
    4064,Lucchetti
    3812,Esterni e giardino
    3888,Elettroutensili per esterni
    4066,Tagliabordi
    4067,Decespugliatore
    4069,Soffiatori e aspiratori
    4070,Idropulitrici a pressione
    4072,Tagliasiepi
    4073,Cesoie per erba e prato
    4075,Trivelle
    3889,Accessori per elettroutensili per esterni
    4079,Batterie per elettroutensili per esterni
    4080,Caricabatterie per elettroutensili per esterni
    4081,Accessori per tagliaerba
    4256,Coperture per tagliaerba
    4257,Lame per tagliaerba
    4258,Affilatrici per lame di tagliaerba
    4259,Parti aggiuntive per tagliaerba
    4260,Accessori per pacciamatrici
    4261,Raccoglierba
    4262,Attrezzi per rimuovere il feltro
    4082,Accessori per tagliabordi
    4263,Fili per tagliabordi
    4264,Parti aggiuntive per tagliabordi
    4265,Testine per tagliabordi
    4266,Protezioni per tagliabordi
    4083,Accessori per soffiatori e aspiratori
    4267,Spazzole per aspiratori di foglie
    4268,Bocchette per aspiratori di foglie
    4269,Parti aggiuntive per soffiatori e aspiratori
    4270,Custodie per soffiatori e aspiratori
    4271,Tubi per soffiatori e aspiratori
    4272,Pulitori di grondaie con soffiatore
    4084,Accessori per idropulitrici a pressione
    4273,Custodie per idropulitrici a pressione
    4274,Bocchette per idropulitrici a pressione
    4275,Bacchette per idropulitrici a pressione
    4276,Tubi per idropulitrici a pressione
    4277,Avvolgitubi per idropulitrici a pressione
    4278,Scope ad acqua per idropulitrice a pressione
    4085,Accessori per motoseghe
    4279,Custodie per motoseghe
    4280,Coperture per motoseghe
    4281,Catene per motoseghe
    4282,Barre per motoseghe
    4283,Affilacatene per motoseghe
    4086,Altri accessori per elettroutensili per esterni
    3890,Attrezzi manuali per esterni
    4087,Rastrelli
    4088,Pale e vanghe
    4089,Cazzuole da giardinaggio
    4090,Sarchiatori e forconi manuali
    4091,Piantatrici per bulbi
    4092,Spruzzatori da giardino
    4093,Seminatrici e spargisemi manuali
    4095,Picconi e zappascuri
    4097,Cesoie da giardinaggio
    4098,Scavatrici di buche manuali
    4099,Zappe
    4100,Scarificatori e dissodatori manuali
    4101,Abbigliamento protettivo per il giardinaggio
    4284,Guanti da giardinaggio
    4285,Ginocchiere da giardinaggio
    4286,Grembiuli da giardinaggio
    4287,Cuscini da giardinaggio
    3891,Vasi, fioriere e accessori
    4102,Vasi da fiori
    4103,Fioriere da ringhiera
    4104,Fioriere da parete
    4105,Fioriere per finestre
    4106,Cesti per piante
    4107,Rivestimenti per cesti per piante
    4108,Bastoni per piante
    4109,Gabbie per piante
    4110,Coperture per piante
    4111,Fioriere sospese
    4112,Attrezzatura per appendere le piante
    4113,Reti di protezione per piante
    4114,Tessuto e membrane per il controllo delle erbacce
    4115,Sacchetti per piante in tessuto
    4116,Terrarium
    4117,Sottovasi e vassoi per vasi da fiori
    4118,Supporti rialzati per fioriere
    3892,Attrezzatura per l'irrigazione
    4119,Annaffiatoi
    4120,Irrigatori da giardino
    4121,Tubi da giardino
    4122,Spruzzatori e ugelli per tubi da giardino
    4123,Carrelli per tubi da giardino
    4124,Avvolgitubo per tubo da giardino
    4125,Bacchette d’irrigazione per tubo da giardino
    4126,Attrezzatura per l'irrigazione automatica
    3893,Arredi per esterni e giardino
    4127,Parasole e ombrelloni da giardino
    4128,Basi per ombrellone
    4129,Zerbini
    4130,Tappeti per esterni
    4131,Illuminazione per esterni e giardino
    4288,Fari e luci di sicurezza
    4289,Luci da giardino
    4290,Lampade per esterni
    4291,Lanterne per esterni
    4292,Luci per gradini per esterni
    4293,Luci per sentieri
    4294,Luci subacquee
    4132,Vasche per uccelli
    4133,Mangiatoie per uccelli
    4134,Casette per uccelli
    4135,Campane a vento
    4138,Meridiane
    4139,Orologi per esterni e da giardino
    4140,Segnavento
    4141,Braciere
    3894,Cucinare e grigliare all'aperto
    4147,Friggitrici per esterni
    4148,Strumenti per cucinare all'aperto
    4295,Spatole per grigliata
    4296,Pinze per grigliata
    4297,Forchette per grigliata
    4298,Spiedi per grigliata
    4299,Cestini per grigliata
    4300,Asse aromatica per grigliata
    4301,Pietre per pizza per esterni
    4302,Pennelli da cucina
    4303,Spazzole e raschietti per griglie
    4304,Girarrosto per grigliata
    4149,Accessori per cucinare all'aperto
    4305,Coperture per barbecue
    4306,Griglie e piastre per barbecue
    4307,Vassoi di raccolta
    4308,Barrette aromatizzanti
    4309,Carbone e pellet
    4310,Chips per affumicatori
    3895,Spa, piscine e attrezzature
    4151,Accessori per sauna
    4311,Sedie e sedute per sauna
    4312,Poggiatesta per sauna
    4313,Secchi per sauna
    4314,Mestoli per sauna
    4315,Tappetini per sauna
    4316,Timer per sauna
    4317,Igrometri per sauna
    4318,Termometri per sauna
    4319,Pietre per sauna
    4153,Accessori per piscine
    4320,Skimmer per piscine
    4321,Retino per foglie
    4322,Spazzole per piscine
    4323,Aspiratori per piscine
    4324,Termometri per piscine
    4325,Allarmi per piscine
    4327,Tubi per piscine
    4155,Accessori per vasche idromassaggio
    4328,Coperture per vasche idromassaggio
    4329,Poggiatesta per vasche idromassaggio
    4330,Portabevande e vassoi per vasche idromassaggio
    4331,Dispenser per vasche idromassaggio
    3896,Strumenti meteo
    4156,Termometri per il meteo
    4157,Stazioni meteo
    4158,Barometri
    4159,Igrometri
    4160,banderuole
    4161,Anemometri
    3897,Attrezzi per la rimozione della neve
    4162,Pale da neve
    4163,Spazzole e scope da neve
    4164,Spingineve
    4165,Rastrelli da neve per tetti
    4166,Spazzaneve
    4167,Rompighiaccio
    4168,Raschiaghiaccio
    4169,Spargitori di sabbia e graniglia
    5106,Animali
    5107,Cani
    5113,Letti e coperte
    5121,Letti
    5122,Coperte
    5114,Vestiti e accessori
    5123,Giacche e cappotti
    5124,Maglioni
    5126,T-shirt
    5127,Costumi
    5128,Scarpe e stivali
    5129,Accessori
    5115,Giochi
    5130,Palle e giochi da lancio e riporto
    5131,Giochi morbidi
    5132,Giochi solidi e resistenti
    5116,Collari e guinzagli
    5133,Collari
    5134,Pettorine
    5135,Guinzagli
    5136,Museruole
    5117,Accessori per l'addestramento
    5137,Fischietti
    5138,Borse
    5118,Ciotole e distributori
    5139,Ciotole
    5140,Distributori
    5119,Trasportini e gabbie
    5141,Trasportini da viaggio
    5142,Gabbie
    5120,Toelettatura
    5143,Spazzole e pettini
    5144,Cura delle unghie
    5108,Gatti
    5145,Ciotole e distributori
    5162,Ciotole
    5164,Distributori
    5146,Giochi
    5167,Canne da pesca e bacchette
    5171,Palle
    5172,Giochi morbidi
    5173,Tiragraffi
    5174,Giochi interattivi
    5147,Collari e guinzagli
    5175,Collari
    5176,Pettorine e guinzagli
    5148,Letti
    5149,Trasportini da viaggio
    5180,Trasportini morbidi e zaini per il trasporto
    5181,Trasportini rigidi
    5150,Vestiti e accessori
    5182,Vestiti
    5183,Costumi
    5189,Accessori
    5157,Lettiere
    5160,Toelettatura
    5193,Spazzole e pettini
    5195,Cura delle unghie
    5111,Piccoli animali
    5196,Habitat, gabbie e accessori
    5197,Giochi
    5112,Pesci
    5198,Attrezzatura per l'acquario
    5199,Decorazioni e accessori
    5110,Uccelli
    5201,Giochi
    5202,Gabbie e accessori
    5109,Rettili
    5203,Decorazioni e accessori
    5204,Attrezzatura per il terrario
    2994,Elettronica
    3002,Videogiochi e console
    3025,Console
    3026,Giochi
    3570,Controller
    3571,Cuffie da gaming
    3575,Simulatori
    3576,Realtà virtuale
    3577,Cuffie VR
    3578,Accessori VR
    3579,parti per dispositivi VR
    3024,Accessori
    3027,Custodie
    3572,Supporti e stand per gaming
    3573,Caricatori e dock di ricarica per gaming
    3574,Guide strategiche per giochi
    3030,Altri accessori
    3564,Computer e accessori
    3580,Computer portatili
    3581,Computer desktop
    3582,Parti e componenti del computer
    3598,Case per computer
    3599,CPU e processori
    3600,Schede madri
    3601,Set scheda madre e CPU
    3602,Schede grafiche
    3603,Unità RAM
    3604,Sistemi di raffreddamento e ventole per computer
    3605,Schede audio interne
    3606,Schede di acquisizione video e tuner TV
    3607,Dispositivi di archiviazione interna
    3608,Alimentatori per computer
    3609,Strumenti per la riparazione dei computer
    3610,Parti di ricambio per laptop
    3611,Altri componenti e parti
    3583,Supporti vuoti
    3612,Chiavette USB
    3613,Dischi rigidi esterni
    3614,Dischi CD, DVD e Blu-ray
    3615,Floppy disk
    3616,Unità Zip e Jaz
    3617,Case e custodie per supporti
    3618,Altri supporti vuoti
    3584,Accessori per computer
    3619,Duplicatori di dischi rigidi
    3620,Adattatori per schede di memoria
    3621,Lettori di schede di memoria
    3623,Altri accessori per computer
    3585,Accessori per computer portatili
    3624,Borse e custodie per computer portatili
    3625,Supporti per computer portatili
    3626,Caricabatterie per computer portatili
    3627,Filtri per la privacy di computer portatili
    3628,Basi e ventole di raffreddamento per computer portatili
    3629,Lucchetto per computer portatili
    3630,Coperture per fotocamere di computer portatili
    3586,Docking station e hub USB
    3587,Tastiere e accessori
    3631,Tastiere
    3632,Switch per tastiera
    3633,Keycap per tastiera
    3634,Adesivi per tastiera
    3635,Copritastiera
    3588,Mouse
    3589,Tappetini per mouse
    3590,Monitor e accessori
    3637,Monitor
    3638,Supporti per monitor
    3639,Braccio per monitor
    3640,Filtri per la privacy del monitor
    3641,Coperture per monitor
    3591,Altoparlanti per computer
    3592,Microfoni per computer
    3593,Webcam
    3594,Dispositivi di rete
    3642,Router
    3643,Sistemi mesh
    3644,Ripetitori di rete
    3645,Modem
    3646,Hotspot per mobile
    3647,Adattatori di rete
    3648,Ricevitori internet satellitari
    3595,Stampanti e accessori
    3649,Stampanti a inchiostro
    3650,Stampanti laser
    3651,Stampanti fotografiche
    3652,Stampanti di etichette
    3653,Stampanti termiche
    3654,Stampanti multifunzione commerciali
    3655,Cartucce di inchiostro per stampanti
    3656,Toner per stampanti
    3657,Nastri di inchiostro
    3658,Parti di stampanti
    3596,Scanner e accessori
    3659,Scanner
    3660,Accessori per scanner
    3597,Touchpad e tavolette grafiche
    3565,Telefoni cellulari e comunicazione
    3661,Telefoni cellulari
    3662,Parti e accessori per telefoni cellulari
    3667,Custodie per telefoni cellulari
    3668,Proteggi schermo per telefoni cellulari
    3669,Impugnatura per telefoni cellulari
    3670,Aste per selfie
    3671,Supporti e basi per telefoni cellulari
    3672,Flash e luci per telefoni cellulari
    3673,Ciondoli per telefoni cellulari
    3674,Parti di telefoni cellulari
    3675,Altri accessori per telefoni cellulari
    3663,Telefoni fissi
    3664,Fax
    3665,Comunicazione radio
    3676,Radio a onde corte
    3677,Walkie talkie
    3666,Cellulari finti
    3566,Audio, cuffie e hi-fi
    3678,Cuffie e auricolari
    3679,Lettori musicali portatili
    3688,Lettori MP3
    3689,Lettori CD portatili
    3690,Lettori per audiocassette portatili
    3691,Lettori MiniDisc portatili
    3680,Radio portatili
    3681,Altoparlanti portatili
    3682,Altoparlanti smart
    3683,Sistemi audio per la casa
    3694,Sistemi stereo hi-fi e a scaffale
    3695,Altoparlanti
    3696,Subwoofer
    3697,Soundbar
    3698,Equalizzatori
    3699,Amplificatori e preamplificatori
    3700,Ricevitori
    3701,Giradischi
    3702,Lettori e registratori CD
    3703,Lettori di cassette e nastri
    3704,Sintonizzatori radio
    3705,Lettori e registratori MiniDisc
    3706,Altri dispositivi audio per la casa
    3686,Accessori per dispositivi audio
    3707,Supporti per cuffie
    3708,Cuscinetti per cuffie
    3709,Cuscinetti per auricolari
    3710,Puntine per giradischi
    3711,Tappetini per giradischi
    3712,Imbottiture isolanti per altoparlanti e subwoofer
    3713,Altri accessori audio
    3687,Componenti per sistemi audio e hi-fi per la casa
    3054,Fotocamere e accessori
    3060,Fotocamere
    3074,Action camera
    3075,Fotocamere digitali
    3076,Fotocamere con pellicola
    3077,Fotocamere istantanee
    3078,Videocamere
    3714,Altre fotocamere e telecamere
    3061,Obiettivi
    3062,Flash
    3063,Schede di memoria
    3067,Treppiedi e monopiedi
    3065,Stabilizzatori e supporti
    3715,Attrezzatura per camera oscura
    3718,Attrezzatura per lo sviluppo in camera oscura
    3719,Luci di sicurezza per camera oscura
    3720,Obiettivi e attrezzature per ingrandimento
    3721,Carta fotografica
    3722,Altra attrezzatura per camera oscura
    3066,Attrezzatura da studio
    3079,Oggetti per studio e photo booth
    3080,Fondali da studio
    3081,Illuminazione per studio
    3716,Droni con fotocamera e accessori
    3723,Droni con fotocamera
    3724,Borse per droni
    3725,Componenti per droni
    3059,Accessori
    3068,Custodie e borse per fotocamere
    3069,Tracolle per fotocamere
    3071,Pellicole
    3072,Accessori per obiettivi
    3726,Accessori per flash
    3727,Kit di riparazione per fotocamera
    3073,Altri accessori per fotocamere
    3717,Pezzi di ricambio per fotocamera
    3064,Altre attrezzature fotografiche
    3567,Tablet, e-reader e accessori
    3728,Tablet
    3729,e-Reader
    3730,Taccuini digitali
    3731,Assistenti digitali personali
    3732,Accessori
    3733,Custodie e folio per tablet
    3734,Custodie e folio per e-Reader
    3735,Tastiere per tablet
    3736,Basi e supporti per tablet
    3737,Stilo
    3809,Componenti per tablet ed e-reader
    3568,TV e home cinema
    3738,Televisori
    3739,Proiettori
    3740,Dispositivi di streaming
    3741,Antenne televisive
    3742,Parabole satellitari
    3743,Decoder
    3744,Ricevitori televisivi
    3745,Sistemi home cinema
    3746,Lettori Blu-ray
    3747,Lettori DVD
    3748,Videoregistratori
    3749,Altri dispositivi di riproduzione video
    3751,Lettori HD DVD
    3752,Lettori LaserDisc
    3753,Lettori Video 2000
    3754,Lettori Betamax
    3750,Accessori per TV e home cinema
    3755,Supporti e stand per proiettori
    3756,Schermi per proiettori
    3757,Telecomandi
    3569,Elettronica per la bellezza e cura personale
    3758,Strumenti per acconciatura
    3765,Asciugacapelli
    3766,Piastra per capelli
    3767,Arricciacapelli
    3768,Altri strumenti per acconciature
    3759,Strumenti di bellezza
    3769,Maschere LED
    3770,Spazzole detergenti ed esfolianti elettrici
    3771,Beauty pen
    3760,Rasatura e depilazione
    3772,Epilatori a luce pulsata
    3773,Epilatori con testina rotante
    3774,Tagliacapelli
    3775,Rifinitori naso
    3776,Rasoi elettrici
    3761,Strumenti per il massaggio
    3777,Massaggiatori per il viso
    3778,Pistole per massaggi
    3779,Cinture per massaggi
    3780,Massaggiatori infrarossi
    3762,Dispositivi elettrici per l’igiene dentale e orale
    3781,Spazzolini elettrici
    3782,Idropulsori dentali
    3783,Parti per spazzolini elettrici e idropulsori dentali
    3763,Strumenti per la cura delle unghie
    3784,Kit spa per manicure e pedicure
    3785,Asciuga smalto
    3786,Lampade UV per unghie
    3764,Bilance
    3004,Dispositivi indossabili
    3035,Smartwatch
    3031,Fitness tracker
    3033,Smart glass
    3034,Smart ring
    3032,Cinturini di ricambio
    3810,Custodie per smartwatch
    2995,Altri dispositivi e accessori
    3788,Stampa e scansione 3D
    3795,Stampanti 3D
    3796,Scanner 3D
    3797,Penne 3D
    3798,Filamento per stampante 3D
    3799,Parti per stampanti 3D
    3789,Dispositivi di navigazione GPS e satellitare
    3052,Localizzatore di oggetti
    3791,Pesa bagagli
    3005,Adattatori
    3006,Cavi
    3008,Caricabatterie
    3792,Power bank
    3793,Scaricatori di sovratensione e prese multiple
    3794,Batterie e alimentatori
    3804,Batterie monouso
    3805,Batterie ricaricabili
    3806,Caricabatterie
    3807,Unità di distribuzione dell'alimentazione
    3808,Inverter di potenza
    3013,Altri accessori
    2309,Intrattenimento
    2312,Libri
    2319,Narrativa
    2320,Saggistica
    2318,Bambini e ragazzi
    2363,Ragazzi
    2364,Bambini
    2365,Neonati e bimbi piccoli
    5425,Fumetti, manga e graphic novel
    5426,Libri di testo e materiali didattici
    5427,Libri da colorare, rompicapo e attività
    5424,Riviste
    3036,Musica
    3038,Cassette audio
    3039,CD
    3040,MiniDisc
    3041,Dischi in vinile
    3037,Video
    3042,Blu-ray 4K
    3043,Betamax
    3044,Blu-ray
    3045,DVD
    3046,HD DVD
    3047,LaserDisc
    3048,VHS
    4824,Hobby e collezionismo
    4874,Carte collezionabili
    4875,Carte collezionabili singole
    4876,Pacchetti booster
    4877,Cofanetti booster
    4878,Mazzi di carte
    4879,Lotti di carte collezionabili
    4880,Fogli di carte non tagliate
    4881,Giochi da tavolo
    4882,Puzzle
    4883,Giochi da tavolo con miniature
    4901,Cimeli
    4902,Cimeli sportivi
    4903,Cimeli musicali
    4904,Cimeli del cinema e della TV
    4905,Altri cimeli
    4895,Monete e banconote
    4896,Banconote
    4897,Monete
    4898,Lotti e set
    4899,Medaglie e gettoni
    4900,Certificati azionari
    4888,Francobolli
    4889,Francobolli singoli
    4890,Lotti e set di francobolli
    4891,Buste primo giorno
    4892,Cataloghi e guide dei francobolli
    4893,Strumenti e attrezzature per francobolli
    4894,Cartoline
    4825,Strumenti e attrezzature musicali
    4828,Chitarre e bassi
    4848,Chitarre acustiche
    4849,Chitarre classiche
    4850,Chitarre elettriche
    4851,Chitarre elettroacustiche
    4853,Bassi
    4852,Chitarre speciali
    4854,Accessori e parti per chitarre
    5006,Borse per bassi
    5420,Custodie per bassi
    5007,Corde per bassi
    5008,Capotasti
    5009,Supporti e ganci per chitarre e bassi
    5010,Cinghie per chitarre e bassi
    5011,Borse per chitarra
    5422,Custodie per chitarra
    5012,Panni e strumenti per la cura delle chitarre
    5013,Silenziatori per chitarre
    5014,Parti per chitarre
    5015,Plettri
    5016,Slide per chitarre
    5017,Corde per chitarra
    5018,Altri accessori per chitarra
    4826,Amplificatori e pedali
    4835,Amplificatori per basso
    4836,Amplificatori per chitarra
    4837,Amplificatori per batteria elettronica
    4838,Amplificatori per tastiera
    4839,Modellatori e processori di amplificatori
    4842,Accessori e parti per amplificatori
    4953,Custodie per amplificatori
    5419,Coperture per amplificatori
    4954,Interruttori a pedale di ricambio per amplificatori
    4955,Parti di ricambio per amplificatori
    4956,Supporti per amplificatori
    4957,Cavi per strumenti
    4958,Altri accessori per amplificatori
    4840,Pedali
    4841,Accessori e parti per pedali
    4949,Custodie per pedali
    4950,Alimentatori per pedali
    4951,Pedaliera
    4952,Altri accessori e parti per pedali
    4827,Batterie e percussioni
    4844,Percussioni
    4964,Grancassa
    4965,Bodhrán , daf e riqq
    4966,Bongo
    4967,Cajón
    4970,Batterie elettroniche
    4969,Tamburi rullanti
    4976,Tabla
    4977,Tom
    4978,Batterie speciali
    4843,Piatti per batteria
    4959,Piatti crash
    4960,Set di piatti
    4961,Piatti per effetti
    4962,Piatti hi-hat
    4963,Piatti ride
    4845,Percussioni a mano
    4979,Campane
    4980,Piatti per orchestra
    4981,Cimbalini a dita
    4983,Maracas e shaker
    4982,Bastoni della pioggia
    4984,Campane tibetane
    4985,Tamburelli
    4986,Pianoforti a pollice
    4987,Triangoli
    4988,Percussioni a mano speciali
    4846,Percussioni con mazzuole
    4989,Glockenspiel
    4990,Xilofoni
    4991,Steel pan
    4992,Percussioni con mazzuole speciali
    4847,Accessori e parti per strumenti a percussione
    4993,Bacchette, spazzole e mazzuole
    4994,Pad per batterie
    4995,Supporti per batterie e piatti
    4996,Pelli per tamburi
    4997,Morsetti per batterie
    4998,Pedali per batterie
    4999,Rack per batterie
    5000,Accordatori e chiavi per batteria
    5001,Altri parti metalliche e pezzi per batterie
    5002,Sgabelli per batterie
    5003,Borse e custodie per batterie e percussioni
    5004,Strumenti per la cura di batterie e percussioni
    5005,Altri accessori per strumenti a percussioni
    4830,Tastiere e sintetizzatori
    4855,Fisarmoniche
    4859,Tastiere elettroniche
    4865,Accessori e parti per tastiere
    5028,Borse per tastiere e pianoforti
    5030,Coperture per tastiere e pianoforti
    5029,Panni e strumenti per la cura di tastiere e pianoforti
    5031,Parti per tastiere e pianoforti
    5032,Supporti per strumenti a tastiera
    5033,Panche e sgabelli per tastiere
    5034,Altri accessori per tastiere e pianoforti
    4860,Controller MIDI
    4861,Sintetizzatori
    4862,Campionatori e macchine sonore
    5022,Drum machine
    5023,Strumenti musicali sperimentali
    5024,Groove box
    5025,Campionatori
    5026,Sequencer
    5027,Moduli sonori
    4863,Tastiere e sintetizzatori speciali
    4864,Accessori e parti per sintetizzatori
    4832,Strumenti a corda
    4884,Autoharp, salteri e cetre
    4885,Banjo
    4886,Violoncelli
    4922,Mandolini
    4923,Sitar
    4924,Ukulele
    5102,Viole
    4925,Violini
    4926,Strumenti a corda speciali
    4927,Corde
    5105,Corde per banjo
    5035,Corde per violoncello
    5036,Corde per ukulele
    5037,Corde per violino
    5038,Altre corde di ricambio
    4928,Accessori e parti per strumenti a corda
    5039,Borse per strumenti a corda
    5423,Custodie per strumenti a corda
    5043,Sordine per strumenti a corda
    5041,Panni e strumenti per la cura degli strumenti a corda
    5042,Supporti e cuscinetti per strumenti a corda
    5044,Altri accessori per strumenti a corda
    5045,Altre parti per strumenti a corda
    4834,Strumenti a fiato
    4942,Ottoni
    5064,Bugle
    5065,Corni francesi
    5066,Tromboni
    5067,Trombe
    5068,Tube
    5069,Ottoni speciali
    4943,Armoniche a bocca
    4944,Kazoo
    4945,Melodiche
    4946,Fischietti musicali
    4947,Legni
    5070,Cornamuse
    5071,Flauti di bambù
    5072,Fagotti
    5073,Clarinetti
    5074,Flauti
    5075,Oboi
    5076,Flauti di Pan
    5077,Ottavini
    5078,Flauti dolci
    5079,Sassofoni
    5080,Legni speciali
    4948,Accessori e parti per strumenti a fiato
    5081,Sordine per ottoni
    5082,Borse e custodie per strumenti a fiato
    5083,Spazzole e strumenti per la cura degli strumenti a fiato
    5084,Bocchini per strumenti a fiato
    5085,Supporti per strumenti a fiato
    5086,Tracolle per strumenti a fiato
    5087,Legature per strumenti a fiato
    5088,Ance per strumenti a fiato
    5089,Altri accessori per strumenti a fiato
    5090,Alte parti per strumenti a fiato
    4833,Attrezzatura audio da studio e dal vivo
    4930,Cavi audio
    5046,Cavi di livello di linea
    5047,Cavi per microfoni
    5048,Cavi MIDI
    5050,Cavi patch
    5051,Cavi per altoparlanti
    5049,Altri cavi audio
    4931,Interfacce audio
    4932,Mixer audio
    4933,Monitor audio
    5052,Monitor in-ear
    5053,Monitor da palco
    5054,Monitor da studio
    5103,Microfoni
    4934,Accessori e supporti per microfoni
    4935,Attrezzatura outboard
    4936,Altoparlanti per diffusione audio
    5104,Impianti portatili di diffusione audio
    4937,Amplificatori di potenza
    4938,D.I. Box
    4939,Patchbay
    4940,Illuminazione per il palco
    5055,Luci nere
    5058,Filtri in gel colorato
    5059,Luci laser
    5060,Sfere specchiate
    5061,Set di luci per feste
    5062,Luci stroboscopiche
    5063,Altra illuminazione per il palco
    4941,Altra attrezzatura audio da studio e dal vivo
    5091,Attrezzatura da DJ
    5092,Sistemi DJ tutto-in-uno
    5093,Borse e custodie per DJ
    5094,Controller per DJ
    5095,Piattaforme DJ
    5096,Mixer per DJ
    5097,Attrezzatura speciale per DJ
    4829,Attrezzatura per karaoke
    5098,Impianti per karaoke
    5099,Microfoni per karaoke
    5100,Sistemi per karaoke
    5101,Altra attrezzatura per karaoke
    4831,Accessori per la creazione musicale
    4866,Bacchetta per direzione d'orchestra
    4867,Metronomi
    4871,Accordatori per strumenti musicali
    4869,Leggii
    4870,Luci per leggio
    4868,Media per l’insegnamento della musica
    4872,Spartiti e raccolte di canzoni
    4873,Altri accessori musicali
    5151,Arte e creatività
    5152,Cucito, lavoro a maglia e ricamo
    5153,Lana e filato
    5154,Stoffe
    5155,Feltro
    5156,Stoffe e tele per ricamo
    5158,Filo da cucito
    5159,Aghi e uncinetti
    5161,Aghi per cucire a mano
    5163,Aghi per macchine da cucire
    5165,Ferri da maglia
    5166,Aghi da rammendo
    5168,Uncinetti
    5169,Embroidery needles
    5170,Aghi per arazzo
    5177,Accessori
    5190,Ditali
    5191,Infila aghi
    5194,Porta-aghi
    5200,Custodie per aghi
    5205,Spilli da cucito
    5206,Puntaspilli
    5208,Scucitori
    5210,Pennarelli segnatessuto
    5211,Metri da sarti
    5212,Calibri e squadre da cucito
    5213,Tappetini e basi da taglio
    5214,Clip per tessuti
    5215,Rocchetti e spoline
    5216,Avvolgi spoline
    5217,Telai per maglieria
    5218,Busti e manichini sartoriali
    5219,Tappetini in feltro
    5220,Altri accessori da cucito
    5221,Macchine da cucire
    5222,Macchine tagliacuci
    5223,Piedini per macchine da cucire
    5224,Parti e accessori per macchine da cucire
    5225,Telai per punto croce
    5226,Telai da ricamo tondi
    5227,Kit per ricamo
    5228,Schemi di ricamo e cucito
    5229,Chiusure
    5230,Cerniere
    5231,Bottoni
    5232,Occhielli
    5233,Bottoni a pressione
    5234,Ganci e occhielli
    5235,Altri chiusure per sartoria
    5236,Decorazioni e abbellimenti
    5237,Strass e paillettes
    5238,Pizzo
    5239,Decorazioni
    5240,Nappe
    5241,Applicazioni
    5242,Toppe
    5243,Piping
    5244,Altri abbellimenti
    5245,Materiali da cucito
    5246,Carta copiativa per tessuti
    5247,Elastici per cucito
    5248,Nastro in sbieco
    5249,Stecche
    5250,Interfodera
    5251,Pittura
    5252,Pennelli
    5253,Spatole per tavolozza
    5254,Prodotti per pittura
    5255,Vernici
    5256,Impregnanti
    5257,Lacche
    5258,Smalti
    5259,Vernici spray
    5260,Primer
    5261,Sigillanti
    5262,Altri materiali per pittura
    5263,Spugne per pittura
    5264,Aerografi
    5265,Tavolozze
    5266,Cavalletti
    5267,Tele e tavole
    5268,Contenitori
    5269,Contenitori per pennelli
    5270,Cartelle portadisegni
    5271,Tubi portadisegni
    5272,Vaschette portaoggetti
    5273,Stencil per pittura
    5274,Diluenti per vernice
    5275,Ruote dei colori
    5276,Disegni e schizzi
    5277,Strumenti per disegni e schizzi
    5278,Matite da disegno
    5279,Matite colorate
    5280,Penne da disegno
    5281,Pennarelli
    5282,Pastelli a cera
    5283,Pastelli
    5284,Gessi
    5285,Carboncini
    5286,Altri accessori per disegni e schizzi
    5289,Quaderni e blocchi per schizzi
    5290,Fogli da disegno sfusi
    5291,Tavole da disegno
    5292,Fissatori
    5293,Calligrafia
    5294,Penne calligrafiche
    5295,Pennelli per calligrafia
    5296,Carta e quaderni per calligrafia
    5297,Inchiostri
    5298,Ricariche di inchiostro
    5299,Pennini
    5300,Altri strumenti di calligrafia
    5301,Creazione di gioielli
    5302,Catene
    5303,Filo
    5304,Filo e spago
    5305,Corda
    5306,Perline
    5307,Cabochon e pietre
    5308,Ciondoli e pendenti
    5309,Chiusure per gioielli
    5310,Farfalline per orecchini
    5311,Chiusure
    5312,Anelli di giunzione
    5313,Terminali
    5314,Spille
    5315,Chiusure per spille
    5316,Montature per anelli
    5317,Altri accessori per gioielli
    5318,Kit e set per la creazione di gioielli
    5319,Utensili per la creazione di gioielli
    5320,Telai per perline
    5321,Contenitori per kit di creazione gioielli
    5322,Creazioni di carta
    5323,Album e scrapbook
    5324,Strumenti per scrapbook
    5325,Abbellimenti per scrapbook
    5326,Carta e cartoncini
    5327,Carta per origami
    5328,Cartoncini colorati
    5329,Cartoncini
    5330,Carta washi
    5331,Carta crespa
    5332,Carta velina
    5333,Carta Kraft
    5334,Carta da giornale
    5335,Altri tipi di carta
    5336,Attrezzatura per rilegatura
    5337,Attrezzatura per stampa
    5338,Attrezzatura per quilling
    5339,Fustellatura
    5340,Macchine fustellatrici
    5341,Fustelle
    5342,Piastre di taglio
    5343,Adattatori per fustellatura
    5344,Fogli di rilascio
    5345,Fogli stencil
    5346,Cartelle e tappetini per goffratura
    5347,Contenitori per fustelle
    5348,Altre attrezzature per fustellatura
    5349,Produzione di candele
    5350,Cera per candele
    5351,Stoppini
    5352,Scioglicera
    5353,Coloranti e colorazione per candele
    5354,Fragranze e profumi per candele
    5355,Stampi per candele
    5356,Kit e set per la produzione di candele
    5357,Scultura e ceramica
    5358,Argilla
    5359,Intonaci
    5360,Articoli in ceramica biscuit e non smaltati
    5361,Smalti per ceramica e terracotta
    5362,Colori per ceramica e terracotta
    5363,Torni per ceramica
    5364,Strumenti per scultura e ceramica
    5365,Presse ed estrusori per argilla
    5366,Stampi per scultura e ceramica
    5367,Grembiuli per ceramica
    5368,Fili per sculture
    5370,Accessori per forno
    5371,Altra attrezzatura per scultura e ceramica
    5372,Materiali per il fai da te
    5373,Colle e adesivi
    5374,Colla vinilica
    5375,Colle stick
    5376,Ricariche per pistole a caldo
    5377,Colla per legno
    5378,Colla per tessuti
    5379,Adesivi a contatto
    5380,Resine epossidiche
    5381,Colle cianoacriliche
    5382,Colle siliconiche
    5383,Colle spray
    5384,Altre colle e adesivi
    5385,Nastri
    5386,Nastri trasparenti
    5387,Nastri biadesivi
    5388,Nastri per mascheratura
    5389,Nastri in carta washi
    5390,Nastri in schiuma
    5391,Nastri gaffa
    5392,Altri nastri adesivi
    5393,Sticker
    5394,Glitter
    5395,Nastri decorativi
    5396,Piume
    5397,Pompon
    5398,Tamponi di inchiostro
    5399,Polvere da embossing
    5400,Timbri per ceralacca e sigilli in cera
    5401,Strumenti per il fai da te
    5402,Pistole per colla a caldo
    5405,Taglierine per carta
    5406,Tappetini da taglio
    5407,Punzonatrici
    5408,Goffratrici
    5409,Macchine per bottoni
    5410,Strumenti per incisione
    5411,Strumenti e attrezzature per saldatura
    5412,Timbri e attrezzature per timbratura
    5415,Utensili per creare pon pon
    5418,Scalda ceralacca e cucchiai
    5416,Morse e presse per il fai da te
    5417,Pinzette di precisione per il fai da te
    4906,Contenitori per pezzi da collezione
    4907,Album e raccoglitori
    4908,Contenitori per pezzi da collezione
    4909,Bustine per carte
    4910,Espositori per carte
    4911,Scatole portamazzi
    4912,Divisori per album e raccoglitori
    4913,Buste con tasche per album e raccoglitori
    4914,Tappetini per puzzle
    4915,Altri contenitori per pezzi da collezione
    4916,Accessori da gioco
    4917,Dadi
    4918,Pietre e gettoni da gioco
    4919,Tappetini da gioco
    4920,Altri accessori da gioco
    4332,Sport
    4333,Ciclismo
    4347,Biciclette per bambini
    4372,Biciclette senza pedali
    4373,Biciclette per bambini
    4375,Tricicli
    4348,Caschi per biciclette
    4349,Accessori e strumenti per il ciclismo
    4376,Cestini per biciclette
    4377,Campanelli e clacson per biciclette
    4378,Parafanghi per biciclette
    4379,Luci per biciclette
    4380,Lucchetti per biciclette
    4381,Borracce per biciclette
    4382,Portabottiglie
    4383,Pompe per biciclette
    4385,Cavalletti
    4386,Borse per biciclette
    4387,Utensili per biciclette
    4388,Portabici e portabici da muro
    4389,Portapacchi per biciclette
    4390,Portabici per auto
    4391,Custodie e borse per trasporto bici
    4392,Altri accessori per biciclette
    4351,Rimorchi per biciclette
    4352,Seggiolini per bici per bambini
    4353,Componenti per biciclette
    4393,Movimenti centrali
    4394,Freni
    4395,Cassette
    4396,Ingranaggi
    4397,Catene
    4398,Guarniture
    4399,Forcelle
    4400,Deragliatori
    4401,Manopole
    4402,Manubri
    4403,Serie sterzo
    4404,Pedali
    4405,Selle
    4406,Reggiselle
    4407,Leve
    4408,Ammortizzatori
    4409,Pneumatici
    4410,Tubi
    4411,Ruote
    4412,Altri componenti per biciclette
    4334,Fitness, corsa e yoga
    4414,Allenamento della forza
    4423,Bilancieri e accessori
    4439,Bilancieri
    4440,Dischi
    4441,Fermadischi per bilancieri
    4424,Manubri
    4425,Pinze per allenamento mani
    4427,Kettlebell
    4428,Palle mediche
    4429,Barre per trazioni
    4430,Bande elastiche
    4433,Cinture per sollevamento pesi
    4434,Guanti per sollevamento pesi
    4435,Portapesi
    4436,Gilet con pesi
    4437,Pesi per polsi e caviglie
    4438,Altri accessori per allenare la forza
    4415,Corsa
    4443,Cinture da corsa e portacellulari
    4444,Abbigliamento ad alta visibilità da corsa
    4445,Gilet da corsa
    4446,Altri accessori per la corsa
    4416,Attrezzature per yoga e pilates
    4447,Accessori da pilates
    4448,Mattoncini e supporti per lo yoga
    4449,Cuscini per yoga
    4450,Tappetini da yoga
    4451,Custodie e borse per tappetini da yoga
    4452,Cinghie per lo yoga
    4453,Teli per yoga
    4417,Accessori per allenarsi a casa
    4454,Attrezzi per l’equilibrio
    4455,Cuscini propriocettivi
    4456,Attrezzature per allenare il core
    4457,Ginocchiere per danza
    4458,Fitball
    4459,Step
    4460,Foam roller
    4461,Anelli da ginnastica
    4462,Mini trampolini
    4463,Bastoncini da nordic walking
    4464,Box pliometrici
    4465,Attrezzature per ginnastica ritmica
    4466,Corde per saltare
    4467,Tappetini per tumbling
    4468,Cerchi con pesi
    4469,Altri accessori per il fitness
    4698,Borracce
    4335,Sport all’aperto
    4626,Arrampicata e bouldering
    4640,Sacchetti portamagnesite
    4628,Spazzole per arrampicata
    4629,Guanti da arrampicata
    4630,Imbracature da arrampicata
    4631,Caschi da arrampicata
    4632,Prese da arrampicata
    4633,Strumenti da allenamento per arrampicata
    4634,Tappetini antiurto
    4635,Attrezzatura da alpinismo
    4636,Corde, dispositivi di assicurazione e moschettoni
    4637,Slackline
    4638,Kit per via ferrata
    4639,Altri accessori per l'arrampicata
    4652,Tende da campeggio e attrezzatura per dormire
    4653,Tende
    4655,Picchetti per tende
    4656,Teli sottotenda
    4667,Sacchi a pelo
    4668,Sacchi a lenzuolo
    4669,Tappetini per dormire
    4670,Amache da viaggio
    4671,Materassini gonfiabili
    4657,Fornelli e stoviglie da campeggio
    4672,Pentole da campeggio
    4673,Piatti da campeggio
    4674,Fornelli da campeggio
    4675,Utensili da campeggio
    4658,Binocoli e cannocchiali
    4659,Borse frigo
    4660,Sistemi e sacche per l’idratazione
    4661,Mobili da campeggio
    4743,Sedie da campeggio
    4744,Scaffali da campeggio
    4745,Cucine da campeggio
    4746,Tavoli da campeggio
    4662,Torce, lampade frontali e lanterne
    4676,Lampade frontali
    4677,Lanterne
    4678,Torce
    4663,Bastoncini da trekking
    4664,Bussole
    4665,Zaini per hiking
    4679,Zaini da trekking
    4680,Zaini per escursioni giornaliere
    4681,Coprizaini
    4627,Pesca e caccia
    4641,Canne da pesca
    4642,Mulinelli da pesca
    4643,Attrezzatura e esche da pesca
    4644,Reti da pesca
    4645,Strumenti per la pesca
    4646,Cassette e borse da pesca
    4647,Portacanne da pesca
    4648,Fototrappole
    4649,Richiami ed esche per la caccia
    4650,Cuffie antirumore per la caccia
    4651,Altri accessori per la pesca e la caccia
    4666,Altri accessori per gli sport all’aperto
    4336,Sport acquatici
    4758,Canoe gonfiabili
    4747,Nuoto
    4748,Maschere per immersioni
    4749,Pinne
    4750,Giochi per la piscina
    4751,Snorkeling
    4752,Set per snorkeling
    4753,Cuffie nuoto
    4754,Occhialini da nuoto
    4755,Attrezzatura da allenamento per nuoto
    4756,Galleggianti di sicurezza
    4757,Accessori per acquagym e acquafitness
    4759,Kayak
    4789,Kayak pieghevoli
    4788,Kayak gonfiabili
    4792,Pagaie per kayak
    4760,Tavole da kitesurf
    4761,Tavole da skimboard
    4784,Tavole da SUP
    4785,SUP gonfiabili
    4787,Pagaie per tavole da SUP
    4763,Ciambelle da traino
    4764,Tavole da wakeboard
    4765,Sci nautico
    4766,Dispositivi di galleggiamento
    4767,Caschi per sport acquatici
    4768,Mute, guanti e scarpette
    4780,Mute
    4781,Guanti in neoprene
    4782,Scarpette in neoprene
    4783,Cappucci per mute
    4769,Accessori per sport acquatici
    4770,Sacche impermeabili
    4771,Attacchi per sport acquatici
    4772,Portapacchi auto per sport acquatici
    4773,Imbracature per sport acquatici
    4774,Giubbotti antiurto per sport acquatici
    4775,Cime e corde di traino per sport acquatici
    4776,Componenti per attrezzatura per sport acquatici
    4777,Pompe per sport acquatici
    4778,Borse da trasporto per sport acquatici
    4779,Altri prodotti per sport acquatici
    4337,Sport di squadra
    4485,Calcio
    4500,Palloni da calcio
    4501,Guanti da portiere
    4502,Porte e reti da calcio
    4503,Parastinchi da calcio
    4504,Altri accessori per il calcio
    4486,Pallacanestro
    4505,Palloni da basket
    4506,Canestri
    4507,Mini canestri
    4508,Accessori per la pallacanestro
    4488,Pallavolo
    4509,Palloni da pallavolo
    4510,Ginocchiere da pallavolo
    4511,Reti e accessori da campo per pallavolo
    4489,Rugby
    4512,Palloni da rugby
    4513,Guanti da rugby
    4514,Tee per rugby
    4515,Caschi da rubgy
    4516,Altre attrezzature da rugby
    4490,Attrezzatura per allenamenti e arbitri
    4517,Scale da allenamento
    4518,Pompe per palloni
    4519,Reti da rimbalzo
    4520,Cartellini e bandierine per arbitri
    4521,Pettorine sportive
    4522,Cronometri
    4523,Tavole tattiche
    4524,Coni e marcatori per allenamento
    4525,Altra attrezzatura per allenamenti e arbitri
    4491,Football americano
    4526,Palloni per football americano
    4527,Caschi da football americano
    4528,Tee per football americano
    4529,Paraspalle per football americano
    4530,Cinture per flag football
    4531,Altre attrezzature per football americano
    4492,Baseball e softball
    4532,Mazze da baseball e softball
    4533,Tee da battuta per baseball e softball
    4534,Abbigliamento da ricevitore per baseball e softball
    4535,Guanti da baseball e softball
    4536,Caschi da baseball e softball
    4537,Palline da baseball
    4538,Palle da softball
    4487,Pallamano
    4539,Palla per pallamano
    4540,Ginocchiere per pallamano
    4541,Reti per pallamano
    4493,Cricket
    4542,Palline da cricket
    4543,Mazze da cricket
    4544,Tee da battuta per il cricket
    4545,Guanti da cricket
    4546,Caschi per cricket
    4547,Protezioni per cricket
    4548,Paletti da cricket
    4494,Hockey su prato
    4549,Palle da hockey su prato
    4550,Protezione facciale per hockey su prato
    4551,Protezioni portiere di hockey su prato
    4552,Guanti da hockey su prato
    4553,Parastinchi da hockey su prato
    4554,Mazze per hockey su prato
    4495,Floorball
    4555,Palle da floorball
    4556,Mazze da floorball
    4557,Altre attrezzature per il floorball
    4496,Sport gaelici
    4568,Palloni da calcio gaelico
    4569,Guanti da calcio gaelico
    4570,Mazze da hurling e racchette da camogie
    4571,Caschi da hurling e camogie
    4572,Sliotar
    4573,Altre attrezzature per gli sport gaelici
    4497,Lacrosse
    4561,Palle da lacrosse
    4562,Guanti da lacrosse
    4563,Caschi da lacrosse
    4564,Abbigliamento protettivo da lacrosse
    4565,Racchette da lacrosse
    4566,Borse da lacrosse
    4567,Altri accessori per il lacrosse
    4498,Netball
    4558,Palloni da netball
    4559,Canestri da netball
    4560,Altre attrezzature per il netball
    4499,Altre attrezzature per gli sport di squadra
    4338,Sport con racchette
    4477,Tennis
    4574,Racchette da tennis
    4575,Borse da tennis e custodie per racchette
    4576,Palline da tennis
    4577,Cestini per palline da tennis
    4578,Reti da tennis
    4579,Accessori per incordatura e impugnatura
    4580,Altri accessori per il tennis
    4478,Squash
    4581,Racchette da squash
    4582,Palline da squash
    4583,Borse da squash e custodie per racchette
    4479,Badminton
    4584,Racchette da badminton
    4585,Volani
    4586,Borse da badminton e custodie per racchette
    4587,Reti da badminton
    4588,Set da badminton
    4480,Racquetball
    4589,Racchette da racquetball
    4590,Palle per racquetball
    4591,Borse da racquetball e custodie per racchette
    4481,Tennis da tavolo
    4593,Palline per tennis da tavolo
    4592,Racchette da tennis da tavolo
    4594,Reti per tennis da tavolo
    4596,Accessori per il tennis da tavolo
    4482,Padel
    4597,Racchette da padel
    4598,Palline da padel
    4599,Reti da padel
    4600,Borse da padel e custodie per racchette
    4483,Pickleball
    4601,Racchette da pickleball
    4602,Palle da pickleball
    4603,Reti da pickleball
    4604,Borse da pickleball
    4605,Set per pickleball
    4484,Occhiali di protezione per gli sport con racchetta
    4339,Golf
    4470,Accessori per il golf
    4471,Borse da golf
    4472,Palline da golf
    4473,Mazze da golf
    4474,Guanti da golf
    4475,Carrelli da golf
    4476,Attrezzature da allenamento per golf
    4340,Equitazione
    4809,Protezioni corpo per equitazione
    4811,Guanti da equitazione
    4810,Caschi da equitazione
    4812,Copricaschi da equitazione
    4742,Selle e finimenti
    4794,Imboccature
    4795,Briglie
    4796,Sottopancia
    4797,Coperte per cavalli
    4798,Martingale e pettorali
    4799,Redini per cavalli
    4800,Frustini da equitazione
    4801,Foderi da sella
    4808,Coprisella per equitazione
    4802,Sottoselle
    4803,Selle da equitazione
    4805,Staffili da equitazione
    4806,Staffe
    4807,Altri finimenti
    4341,Skateboard e monopattini
    4606,Longboard
    4607,Skateboard
    4818,Monopattini
    4608,Caschi da skateboard
    4609,Protezioni per skateboard
    4612,Gomitiere
    4613,Ginocchiere
    4614,Polsiere
    4615,Set di protezioni per skateboard
    4610,Componenti per skateboard e accessori per pattini
    4611,Componenti e accessori per skateboard
    4342,Boxe e arti marziali
    4616,Copricapo per boxe e arti marziali
    4617,Protezioni corpo per boxe e arti marziali
    4618,Pad e scudi per pugni e calci
    4619,Guanti per boxe e arti marziali
    4620,Bendaggi per le mani
    4621,Cinture di arti marziali
    4622,Sacchi da boxe pesanti
    4624,Pungiball
    4625,Altre attrezzature per arti marziali
    4343,Sport e giochi ricreativi
    4682,Bocce e altri giochi
    4813,Set per bocce
    4814,Sacche per bocce
    4815,Accessori per bocce
    4816,Altri giochi da giardino
    4683,Attrezzatura per freccette
    4691,Bersagli
    4692,Freccette
    4693,Accessori per freccette
    4684,Flying disc e disc golf
    4697,Dischi per flying disc ultimate e ricreativo
    4695,Dischi per disc golf
    4694,Canestri per disc golf
    4696,Accessori per disc golf
    4686,Palle e palloni
    4687,Biliardo e snooker
    4704,Stecche
    4705,Custodie per stecche
    4706,Rastrelliere portastecche
    4707,Palline da biliardo e snooker
    4710,Teli per tavoli da biliardo e snooker
    4711,Spazzole per tavoli da biliardo e snooker
    4712,Altri accessori per biliardo e snooker
    4688,Roundnet e spikeball
    4689,Bowling a dieci birilli
    4699,Palle da bowling
    4700,Borse per palle da bowling
    4701,Accessori da bowling
    4344,Sport invernali
    4713,Attrezzature da sci
    4733,Sci da discesa libera
    4734,Bastoncini da sci per discesa libera
    4735,Sci da sci alpinismo
    4736,Sci per sci di fondo
    4737,Bastoncini per sci di fondo
    4738,Guantini da sci
    4739,Borse portasci e porta scarponi
    4740,Attacchi da sci
    4741,Altre attrezzature da sci
    4714,Attrezzatura da snowboard
    4722,Tavole da snowboard
    4723,Splitboard
    4724,Attacchi da snowboard
    4725,Borse porta snowboard e porta scarponi
    4715,Hockey su ghiaccio
    4726,Mazze per hockey su ghiaccio
    4727,Guanti per hockey su ghiaccio
    4728,Caschi per hockey su ghiaccio
    4729,Reti per hockey su ghiaccio
    4730,Paraspalle per hockey su ghiaccio
    4731,Dischi per hockey su ghiaccio
    4732,Altre attrezzature per hockey su ghiaccio
    4716,Accessori per pattinaggio di figura
    4717,Slittino
    4718,Ciaspole
    4719,Ghette
    4720,Occhiali da sci
    4721,Caschi per sport invernali
    """#
}
