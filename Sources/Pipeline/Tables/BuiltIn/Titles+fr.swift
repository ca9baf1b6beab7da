/// What Vinted calls its catalogues in French; a line is an id, a comma, and the title to the line's end.
/// Facts: public snapshot of April 2026 (MIT, JakobAIOdev, see NOTICE).
extension CatalogueTitles {
  static let french: StaticString = #"""
    1904,Femmes
    4,Vêtements
    1037,Manteaux et vestes
    1773,Capes et ponchos
    1907,Manteaux
    2525,Duffle-coats
    1090,Manteaux en fausse fourrure
    2526,Pardessus et manteaux longs
    1087,Parkas
    1076,Cabans
    1080,Imperméables
    1834,Trenchs
    2524,Vestes sans manches
    1908,Vestes
    2527,Perfectos et blousons de moto
    1078,Blousons aviateur
    1079,Vestes en jean
    2528,Vestes militaires et utilitaires
    1086,Vestes polaires
    2614,Doudounes
    2596,Vestes matelassées
    2529,Vestes chemises
    2530,Vestes de ski et snowboard
    2531,Blousons teddy
    2532,Vestes coupe-vent
    13,Sweats et sweats à capuche
    196,Sweats & sweats à capuche
    1917,Sweats
    190,Pulls col V
    191,Pulls col roulé
    192,Sweats longs
    529,Pulls d'hiver
    193,Sweats manche ¾
    1066,Autres sweats
    1067,Kimonos
    194,Cardigans
    195,Boléros
    1874,Vestes
    197,Autres pull-overs & sweat-shirts
    8,Blazers et tailleurs
    532,Blazers
    1125,Ensembles tailleur/pantalon
    1126,Jupes et robes tailleurs
    1128,Tailleurs pièces séparées
    1129,Autres ensembles & tailleurs
    10,Robes
    178,Mini
    1056,Midi
    1055,Robes longues
    1774,Pour occasions
    1775,Fêtes et cocktails
    1776,Robes de mariée
    1777,Robes de bal de fin d'année
    1778,Robes de soirée
    1060,Robes dos nu
    1065,Robes d'été
    1779,Robes d'hiver
    1057,Robes chics
    1059,Robes casual
    1061,Robes sans bretelles
    1058,Petites robes noires
    179,Robes en jean
    176,Autres robes
    11,Jupes
    198,Minijupes
    2927,Jupes longueur genou
    199,Jupes midi
    200,Jupes longues
    2928,Jupes asymétriques
    5491,Jupes-shorts
    12,Hauts et t-shirts
    222,Chemises
    1043,Blouses
    14,Vestes
    221,T-shirts
    534,Débardeurs
    227,Tuniques
    1041,Tops courts
    223,Blouses manches courtes
    225,Blouses ¾
    224,Blouses manches longues
    1835,Bodies
    1042,Tops épaules dénudées
    1045,Cols roulés
    1837,Tops peplum
    1044,Tops dos nu
    228,Autres hauts
    183,Jeans
    1839,Jeans boyfriend
    1840,Jeans courts
    1841,Jeans évasés
    1842,Jeans taille haute
    1843,Jeans troués
    1844,Jeans skinny
    1845,Jeans droits
    1864,Autre
    9,Pantalons et leggings
    1070,Pantalons courts & chinos
    1071,Pantalons à jambes larges
    185,Pantalons skinny
    187,Pantalons ajustés
    1846,Pantalons droits
    184,Pantalons en cuir
    525,Leggings
    526,Sarouels
    189,Autres pantalons
    15,Shorts
    1838,Shorts taille basse
    1099,Shorts taille haute
    203,Shorts longueur genou
    538,Short en jean
    1101,Shorts en dentelle
    1100,Shorts en cuir
    1103,Shorts cargo
    204,Pantacourts
    205,Autres shorts
    1035,Combinaisons et combishorts
    1131,Combinaisons
    1132,Combi Shorts
    1134,Autres combinaisons & combishorts
    28,Maillots de bain
    218,Une pièce
    219,Deux pièces
    1780,Paréos et sarongs
    220,Autres
    29,Lingerie et pyjamas
    119,Soutiens-gorge
    120,Culottes
    229,Ensembles
    1781,Gaines
    123,Pyjamas et tenues de nuit
    1030,Peignoirs
    1263,Collants
    1262,Chaussettes
    1847,Accessoires de lingerie
    124,Autres
    1176,Maternité
    1179,Tops maternité
    1182,Robes maternité
    1178,Jupes maternité
    1177,Pantalons maternité
    1185,Shorts maternité
    1181,Combinaisons & combi shorts maternité
    1184,Pulls à capuche & pulls maternité
    1183,Manteaux & vestes maternité
    1186,Maillots & tenues de plage maternité
    1614,Sous-vêtements maternité
    1615,Sous-vêtements maternité
    1616,Tenues de nuit maternité
    1618,Soutiens-gorge grossesse & allaitement
    2084,Vêtements de sport
    73,Vêtements de sport
    571,Vêtements d'extérieur
    572,Survêtements
    573,Pantalons & leggings
    578,Shorts
    574,Robes
    575,Jupes
    576,Hauts & t-shirts
    3268,Maillots
    577,Sweats et sweats à capuche
    579,Accessoires de sports
    1441,Lunettes
    1444,Gants
    1443,Chapeaux
    1440,Écharpes
    3049,Bracelets
    1439,Brassières
    580,Autres
    1782,Costumes et tenues particulières
    18,Autres
    16,Chaussures
    2955,Ballerines
    2954,Mocassins et chaussures bateau
    1049,Bottes
    2618,Bottines
    2619,Bottes mi-hautes
    211,Bottes hautes
    2620,Cuissardes
    2621,Bottes de neige
    213,Bottes de pluie
    2622,Bottes de travail
    2623,Mules et sabots
    2953,Espadrilles
    2952,Claquettes et tongs
    543,Chaussures à talons
    2951,Chaussures à lacets
    2950,Babies et Mary-Jane
    2949,Sandales
    215,Chaussons et pantoufles
    2630,Chaussures de sport
    2639,Chaussures de basket
    2640,Chaussures d'escalade
    2641,Chaussures de cyclisme
    2642,Chaussures de danse
    2643,Chaussures de foot
    2644,Chaussures de golf
    2645,Chaussures et bottes de randonnée
    2646,Patins à glace
    2647,Chaussures de foot en salle
    2648,Chaussures de fitness
    2649,Bottes de moto
    2650,Patins à roulettes et rollers
    2651,Chaussures de course
    2652,Chaussures de ski
    2653,Bottes de snowboard
    2654,Chaussures aquatiques
    2655,Chaussures de tennis
    2632,Baskets
    19,Sacs
    157,Sacs à dos
    2940,Sacs de plage
    2941,Mallettes
    2942,Sacs seau
    1848,Sacs banane
    159,Pochettes
    2943,Housses pour vêtements
    2944,Sacs de sport
    156,Sacs à main
    2945,Besaces
    1849,Fourre-tout et sacs marins
    1850,Sacs de voyage
    161,Trousses à maquillage
    1784,Cartables et sacoches
    158,Sacs à bandoulière
    552,Sacs fourre-tout
    160,Porte-monnaie
    2939,Wristlets
    1187,Accessoires
    2931,Bandanas et foulards pour cheveux
    20,Ceintures
    90,Gants
    1123,Accessoires pour cheveux
    2932,Mouchoirs de poche
    88,Chapeaux & casquettes
    2933,Cagoules
    2934,Bonnets
    230,Casquettes
    2935,Cache-oreilles
    2936,Fascinators
    231,Chapeaux
    234,Bandeaux
    21,Bijoux
    1785,Bracelets de cheville
    2937,Bijoux de corps
    165,Bracelets
    167,Broches
    2938,Breloques et pendentifs
    163,Boucles d'oreilles
    166,Ensembles de bijoux
    164,Colliers
    553,Bagues
    162,Autres bijoux
    1852,Porte-clés
    89,Écharpes et châles
    26,Lunettes de soleil
    1851,Parapluies
    22,Montres
    1140,Autres accessoires
    146,Beauté
    964,Maquillage
    152,Parfums
    948,Soins du visage
    1906,Accessoires de beauté
    1903,Accessoires soins capillaires
    950,Accessoires soins du visage
    958,Accessoires soins corporels
    962,Accessoires soins des ongles
    967,Accessoires maquillage
    1264,Soin mains
    960,Manucure
    956,Soins du corps
    1902,Soins cheveux
    153,Autres cosmétiques et accessoires
    5,Hommes
    2050,Vêtements
    257,Jeans
    1816,Jeans troués
    1817,Jeans skinny
    1818,Jeans slim
    1819,Jeans coupe droite
    1206,Manteaux et vestes
    2051,Manteaux
    1225,Duffle-coats
    2533,Pardessus et manteaux longs
    1227,Parkas
    1861,Cabans
    1859,Imperméables
    1230,Trenchs
    2553,Vestes sans manches
    2052,Vestes
    2534,Perfectos et blousons de moto
    1223,Blousons aviateur
    1224,Vestes en jean
    2535,Vestes militaires et utilitaires
    1858,Vestes polaires
    1226,Vestes Harrington
    2536,Doudounes
    2537,Vestes matelassées
    2538,Vestes chemises
    2539,Vestes de ski et snowboard
    2550,Blousons teddy
    2551,Vestes coupe-vent
    2552,Ponchos
    76,Hauts et t-shirts
    536,Chemises
    1801,Chemises à carreaux
    1802,Chemises en jean
    1803,Chemises unies
    1804,Chemises à motifs
    1805,Chemises à rayures
    1865,Autres chemises
    77,T-shirts
    1806,T-shirts unis
    1807,T-shirts imprimés
    1808,T-shirts à rayures
    1810,T-shirts à manches longues
    1868,Autres T-shirts
    5492,Polos
    560,T-shirts sans manches
    32,Costumes et blazers
    1786,Blazers
    1787,Pantalons de costume
    1788,Gilets de costume
    1789,Ensembles costume
    1790,Costumes de mariage
    1866,Autres
    79,Sweats et pulls
    1811,Sweats
    267,Pulls et pulls à capuche
    1812,Pulls à capuche avec zip
    266,Cardigans
    1813,Pulls ras de cou
    264,Sweats à col V
    265,Pulls à col roulé
    1814,Sweats longs
    1815,Pulls d'hiver
    1825,Vestes
    268,Autres
    34,Pantalons
    1820,Chinos
    1821,Jogging
    259,Pantalons skinny
    271,Pantacourts
    261,Pantalons de costume
    260,Pantalons à jambes larges
    263,Autres pantalons
    80,Shorts
    1822,Shorts cargo
    1823,Shorts chino
    1824,Shorts en jean
    272,Autres shorts
    85,Sous-vêtements et chaussettes
    1829,Sous-vêtements
    1828,Chaussettes
    1830,Peignoirs
    1867,Autres
    2910,Pyjamas
    2911,Pyjamas une-pièce
    2912,Bas de pyjama
    2913,Ensembles de pyjamas
    2914,Hauts de pyjama
    84,Maillots de bain
    30,Vêtements de sport et accessoires
    581,Vêtements d'extérieur
    582,Survêtements
    583,Pantalons
    586,Shorts
    584,Hauts et t-shirts
    3267,Maillots
    585,Pulls & sweats
    587,Accessoires de sports
    1471,Lunettes
    1474,Gants
    1473,Chapeaux et casquettes
    1470,Écharpes
    3050,Bracelets
    588,Autres
    92,Vêtements spécialisés et costumes
    83,Autres
    1231,Chaussures
    2656,Mocassins et chaussures bateau
    1233,Bottes
    2661,Bottines Chelsea et sans lacets
    2662,Bottines à lacets
    2663,Bottes de neige
    1795,Bottes de pluie
    2664,Bottes de travail
    2970,Mules et sabots
    2657,Espadrilles
    2969,Claquettes et tongs
    1238,Chaussures habillées
    2968,Sandales
    2659,Chaussons et pantoufles
    1452,Chaussures de sport
    2672,Chaussures de basket
    2673,Chaussures d'escalade
    2674,Chaussures de cyclisme
    2675,Chaussures de danse
    2676,Chaussures de foot
    2677,Chaussures de golf
    2678,Chaussures et bottes de randonnée
    2679,Patins à glace
    2680,Chaussures de foot en salle
    1467,Chaussures de fitness
    2681,Bottes de moto
    2682,Patins à roulettes et rollers
    1453,Chaussures de course
    2683,Bottes de ski
    2684,Bottes de snowboard
    2685,Chaussures aquatiques
    2686,Chaussures de tennis
    1242,Baskets
    82,Accessoires
    94,Sacs et sacoches
    246,Sacs à dos
    2963,Mallettes
    1799,Sacs banane
    2962,Housses pour vêtements
    2961,Sacs de sport
    1798,Fourre-tout et sacs marins
    1862,Bagages et valises
    1797,Cartables et sacoches
    247,Sacs à bandoulière
    248,Porte-monnaie
    2960,Bandanas et foulards pour cheveux
    96,Ceintures
    2959,Bretelles
    91,Gants
    2958,Mouchoirs de poche
    86,Chapeaux et casquettes
    2965,Cagoules
    2964,Bonnets
    287,Casquettes
    288,Chapeaux
    95,Bijoux
    243,Bracelets
    2967,Breloques et pendentifs
    1800,Boutons de manchette
    2966,Boucles d'oreilles
    241,Colliers
    242,Bagues
    244,Autre
    2957,Pochettes de costume
    87,Écharpes et châles
    98,Lunettes de soleil
    2956,Cravates et nœuds papillons
    97,Montres
    99,Autres
    139,Soins
    143,Soins visage
    2055,Accessoires
    1826,Accessoires de rasage
    1827,Accessoires de toilette
    971,Autres accessoires beauté
    140,Soins cheveux
    141,Soins du corps
    142,Soins mains et ongles
    145,Parfums
    144,Maquillage
    1863,Coffrets
    968,Autres cosmétiques
    2993,Articles de créateurs
    2983,Articles de créateurs pour femmes
    2984,Sacs de créateurs
    2985,Chaussures de créateurs
    2986,Accessoires de créateurs
    2987,Vêtements de créateurs
    2988,Articles de créateurs pour hommes
    2990,Chaussures de créateurs
    2991,Accessoires de créateurs
    2992,Vêtements de créateurs
    1193,Enfants
    1195,Vêtements pour filles
    1243,Bébé filles
    1514,Combinaisons
    1515,Bodies
    1516,Grenouillères
    1517,Ensembles
    1875,Autre
    1255,Chaussures
    1525,Chaussures bébé
    1530,Bottes
    2695,Bottines
    2696,Bottes mi-hautes
    2697,Bottes de neige
    2698,Bottes de pluie
    2690,Mules et sabots
    1526,Chaussures plates
    2753,Ballerines, babies et Mary-Jane
    2701,Espadrilles
    2702,Chaussures à lacets
    2691,Sandales, claquettes et tongs
    2704,Tongs
    2705,Sandales
    2707,Claquettes
    1528,Chaussures habillées
    2692,Chaussures à talons
    1534,Chaussons et pantoufles
    2693,Chaussures de sport
    2708,Chaussures de basket
    2709,Chaussures de danse
    2710,Chaussures de foot
    2711,Chaussures et bottes de randonnée
    2712,Patins à glace
    2713,Patins à roulettes et rollers
    2714,Chaussures de course
    2715,Chaussures de ski
    2716,Bottes de snowboard
    2717,Chaussures aquatiques
    1533,Baskets
    2718,Baskets à scratch
    2719,Baskets à lacets
    2720,Baskets sans lacets
    1244,Vêtements d'extérieur
    1519,Manteaux
    2540,Duffle-coats
    2541,Parkas
    2542,Cabans
    2543,Trenchs
    1518,Vestes sans manches
    1521,Vestes
    2544,Blazers
    2545,Blousons aviateur
    2546,Vestes en jean
    2547,Vestes polaires
    2548,Doudounes
    2549,Vestes coupe-vent
    2554,Vêtements de pluie
    2556,Ponchos
    2557,Combinaisons de pluie
    2555,Pantalons de pluie
    2558,Imperméables
    2559,Vêtements de ski
    2560,Manteaux et vestes de ski
    2565,Combinaisons de ski
    2582,Pantalons de ski
    1246,Pulls & sweats
    1542,Pulls
    1543,Pulls col V
    1544,Pulls à col roulé
    1548,Gilets zippés
    1549,Boléros
    1550,Pulls à capuche & sweatshirts
    1551,Gilets
    1877,Autre
    1245,Chemises et t-shirts
    1535,T-shirts
    1536,Polos
    1537,Chemises
    1538,Chemises manches courtes
    1539,Chemises manches longues
    1540,Chemises sans manches
    1541,Tuniques
    1878,Autre
    1247,Robes
    1554,Robes courtes
    1553,Robes longues
    1248,Jupes
    1249,Pantalons et shorts
    1559,Jeans
    1560,Jeans slim
    1562,Pantalons pattes d'éléphant
    1565,Leggings
    1568,Salopettes
    1250,Shorts et pantacourts
    2079,Sarouels
    1880,Autres
    1258,Sacs et sacs à dos
    1574,Accessoires
    1577,Casquettes et chapeaux
    1578,Gants
    1580,Écharpes et châles
    1581,Ceintures
    1582,Bandeaux et barrettes cheveux
    1584,Porte-monnaie
    1586,Bijoux
    1881,Autres accessoires
    1251,Équipements de natation
    1590,Maillot de bain 1 pièce
    1592,Maillot de bain 2 pièces
    1593,Peignoirs
    1252,Sous-vêtements
    1600,Chaussettes
    1601,Collants
    1602,Culottes
    1872,Autre
    1594,Pyjamas et chemises de nuit
    1596,Pyjamas une pièce
    1597,Pyjamas deux pièces
    1598,Chemises de nuit
    1253,Vêtements de sport
    1510,Lots de vêtements
    1604,Jumeaux et plus
    1606,Déguisements
    2080,Tenues de soirée
    1254,Autres
    1194,Vêtements pour garçons
    1196,Bébé garçons
    1642,Combinaisons
    1643,Bodies
    1644,Grenouillères
    1645,Ensembles
    1883,Autre
    1256,Chaussures
    1653,Chaussures bébé
    2721,Mocassins et chaussures bateau
    1657,Bottes
    2726,Bottines
    2727,Bottes mi-hautes
    2728,Bottes de neige
    2729,Bottes de pluie
    2722,Espadrilles
    2723,Sandales, claquettes et tongs
    2730,Mules et sabots
    2732,Tongs
    2733,Sandales
    2734,Claquettes
    1655,Chaussures habillées
    1661,Chaussons et pantoufles
    2724,Chaussures de sport
    2735,Chaussures de basket
    2737,Chaussures de danse
    2738,Chaussures de foot
    2742,Chaussures et bottes de randonnée
    2743,Patins à glace
    2744,Patins à roulettes et rollers
    2745,Chaussures de course
    2746,Chaussures de ski
    2748,Bottes de snowboard
    2749,Chaussures aquatiques
    1660,Baskets
    2750,Baskets à scratch
    2751,Baskets à lacets
    2752,Baskets sans lacets
    1197,Vêtements d'extérieur
    1647,Manteaux
    2561,Duffle-coats
    2562,Parkas
    2563,Cabans
    2564,Trenchs
    1646,Vestes sans manches
    1649,Vestes
    2571,Blazers
    2573,Blousons aviateur
    2574,Vestes en jean
    2575,Vestes polaires
    2576,Doudounes
    2577,Vestes coupe-vent
    2583,Vêtements de pluie
    2604,Ponchos
    2609,Combinaisons de pluie
    2602,Pantalons de pluie
    2606,Imperméables
    2590,Vêtements de ski
    2610,Manteaux et vestes de ski
    2613,Combinaisons de ski
    2612,Pantalons de ski
    1199,Pulls & sweats
    1668,Pulls
    1669,Pulls col V
    1670,Pulls à col roulé
    1671,Gilets zippés
    1672,Pulls à capuche et sweatshirts
    1673,Gilets
    1887,Autre
    1198,Chemises et t-shirts
    1662,T-shirts
    1663,Polos
    1664,Chemises
    1665,Chemises manches courtes
    1666,Chemises manches longues
    1667,Chemises sans manches
    1886,Autre
    1200,Pantalons et shorts
    1696,Jeans
    1697,Jeans slim
    1698,Pantalons pattes d'éléphant
    1701,Leggings
    1702,Salopettes
    1201,Shorts et pantacourts
    2082,Sarouels
    1870,Autres
    1257,Sacs et sacs à dos
    1714,Accessoires
    1749,Casquettes et chapeaux
    1740,Gants
    1741,Écharpes et châles
    1743,Ceintures
    1745,Porte-monnaie
    1746,Nœuds papillon et cravattes
    1748,Autres accessoires
    1202,Équipements de natation
    1750,Maillots de bain
    1751,Peignoirs
    1203,Sous-vêtements
    1757,Chaussettes
    1758,Collants
    1759,Culottes
    1871,Autre
    1752,Pyjamas
    1754,Pyjamas une pièce
    1755,Pyjamas deux pièces
    1204,Vêtements de sport
    1760,Lots de vêtements
    1761,Jumeaux et plus
    1762,Déguisements
    2083,Tenues de soirée
    1205,Autres
    1499,Jeux et jouets
    1730,Figurines et accessoires
    3312,Figurines
    3311,Accessoires
    3313,Sets de jeux
    3314,Loisirs créatifs
    3315,Tabliers et blouses
    3316,Perles et fabrication de bijoux
    3317,Argile et pâte à modeler
    3319,Kits créatifs
    3320,Peinture et dessin
    3321,Tableaux et ardoises
    3322,Pochoirs et tampons
    3323,Gommettes et accessoires de papeterie
    3344,Activités et jouets pour bébé
    3347,Centres d'activités et trotteurs
    3348,Tapis d'éveil et d'activités
    3345,Jouets de bain
    3346,Bouncers, jumpers & swings
    3349,Planches d'activités
    3350,Push & pull toys
    3351,Hochets
    3352,Sorting & stacking toys
    3353,Jouets de dentition
    1767,Jeux de construction
    1731,Poupées, poupons et accessoires
    3327,Poupées et poupons
    3324,Accessoires pour poupée et poupon
    3325,Meubles et accessoires pour maison de poupée
    3326,Maisons de poupées
    3328,Kits de jeu pour poupée et poupon
    3329,Déguisements et jeux de rôle
    3330,Déguisements
    3331,Tentes et tunnels de jeux
    3332,Toy food, cookware, & dishes
    3333,Boîtes à bijoux pour enfant
    3334,Cuisines pour enfant
    3335,Matériel de bricolage pour enfant
    1763,Jeux éducatifs
    3354,Cartes flash
    3355,Kaléidoscopes et prismes
    3356,Jeux de lecture et d'écriture
    3357,Jeux scientifiques et STEM
    3358,Autres jeux éducatifs
    1725,Jeux et jouets électroniques
    3364,Musiques et histoires
    3360,Peluches interactives
    3361,Équipements de karaoké pour enfants
    3363,Boîtes à musique et histoires
    3362,Jouets télécommandés
    3359,Appareils photo pour enfant
    3365,Talkies-walkies
    3366,Autres jeux et jouets électroniques
    1766,Jeux/jouets musicaux et instruments
    3336,Jeux de cirque, fidgets et gadgets
    3337,Fidgets
    3339,Kits de jonglage
    3340,Coffrets et accessoires de magie
    3338,Farces et attrapes
    3341,Slime & putty
    3342,Yoyos
    3343,Autres jeux fantaisie et gadgets
    1771,Jeux de sport et de plein air
    3367,Piscines à balles et accessoires
    3368,Jeux d'eau et de plage
    3369,Machines et flacons à bulles
    3370,Pistolets à projectiles en mousse et accessoires
    3371,Autres jeux de plein air
    3372,Cerfs-volants et fusées
    3373,Jeux de sable et d'eau
    3374,Jeux de sport
    1764,Peluches
    3375,Voitures, trains et autres véhicules
    3471,Avions
    3468,Voitures
    3470,Trains
    3469,Camions
    3472,Circuits et garages
    3473,Autres véhicules
    1496,Poussettes, porte-bébé et sièges auto
    3461,Porte-bébé et écharpes
    3462,Slings et écharpes
    3463,Porte-bébé souples
    3464,Porte-bébé de hanche
    3465,Backpack carriers
    1612,Poussettes et landaus
    1511,Accessoires de poussette
    3376,Nacelles, cosys et adaptateurs
    3377,Planches à roulettes et sièges supplémentaires
    3378,Habillages pluie, capotes et ombrelles
    3379,Porte-gobelet et plateaux
    3380,Chancelières pour poussette
    3381,Organisateurs et filets
    3382,Pièces détachées
    3383,Sièges auto
    3384,Rehausseurs
    3385,Accessoires pour siège auto
    3386,Miroirs de voiture
    3387,Car sun shades & screens
    3388,Réducteurs pour siège auto
    3389,Car seat bases
    3390,Housses pour siège auto
    3391,Car seat footmuffs
    3392,Autres accessoires pour voiture
    1498,Meubles et décoration
    1567,Matelas pour lits bébé et enfant
    1569,Matelas pour lit à barreaux
    1570,Matelas pour berceau
    1571,Matelas pour lit enfant
    1572,Tapis de sol et dalles en mousse
    1573,Parcs
    3275,Réducteurs de lit
    3276,Décoration et souvenirs
    3277,Albums photo
    3278,Toises
    3279,Mobiles
    3280,Cartes étapes et accessoires photo
    3281,Tirelires
    3282,Cadres photo
    3283,Décorations murales
    3284,Chambre de bébé
    3285,Cododos
    3286,Tables à langer
    3287,Lits à barreaux
    3288,Berceaux
    3289,Lits enfant
    3290,Tapis
    3291,Chaises et fauteuils
    3292,Modules de motricité
    3293,Étagères
    3294,Tables et bureaux
    3295,Armoires
    3393,Bain et change
    3394,Sacs à langer
    3412,Bain
    3413,Bath tubs & seats
    3414,Accessoires de bain
    3415,Serviettes de bain
    3416,Washcloths
    3395,Changing mats & covers
    3396,Matelas à langer
    3397,Housses de matelas à langer
    3398,Matelas à langer nomades
    3399,Couches
    3400,Couches lavables
    3401,Couches de bain
    3402,Couches jetables
    3403,Poubelles et rangements pour couches
    3404,Poubelles à couches
    3405,Accessoires pour poubelles à couches
    3406,Rangements pour couches
    3407,Chauffe-lingettes et rangements pour lingettes
    3417,Pots et réducteurs
    3408,Hygiène et soin
    3409,Accessoires de soin
    3410,Shampoings, savons et soins pour la peau
    3411,Baby wipes
    3418,Marchepieds
    3427,Sécurité bébé et enfant
    3428,Barrières de sécurité
    3429,Accessoires de sécurité
    3430,Protections auditives
    3431,Laisses et harnais
    3419,Santé et grossesse
    3420,Humidificateurs
    3421,Mouche-bébé
    3423,Soins du post-partum
    3424,Coussins de grossesse
    3425,Pregnancy support belts
    3426,Balances
    3422,Thermomètres
    3432,Allaitement et alimentation
    3433,Mixeurs et robots cuiseurs pour bébé
    3434,Bavoirs
    3435,Alimentation au biberon
    3436,Biberons
    3437,Tétines
    3438,Séchoirs à linge
    3439,Goupillons
    3440,Chauffe-biberon
    3441,Préparateurs de biberons
    3442,Boîtes doseuses
    3453,Allaitement
    3454,Tire-lait
    3455,Accessoires pour tire-lait
    3456,Couvertures d'allaitement
    3457,Coussinets d'allaitement et protège-mamelon
    3444,Repas de bébé
    3445,Couverts
    3446,Assiettes et bols
    3447,Coffrets repas
    3448,Tasses d'apprentissage
    3449,Gourdes
    3452,Coussins et couvertures d'allaitement
    3458,Sucettes
    3459,Accessoires pour sucettes
    3450,Chaises hautes
    3451,Accessoires pour chaise haute
    3443,Langes
    3460,Stérilisateurs
    3296,Sommeil et literie
    3303,Babyphones
    3304,Barrières de lit
    3297,Linge de lit, couvertures et plaids
    3298,Couvertures et plaids
    3299,Draps-housses et alèses
    3300,Oreillers
    3301,Draps
    3305,Stores occultants
    3302,Coussins chauffants et bouillottes
    3306,Veilleuses
    3307,Gigoteuses et turbulettes
    3308,Sacs de couchage
    3309,Couvertures d'emmaillotage
    3310,Générateurs de bruits blancs
    1501,Fournitures scolaires
    3269,Boîtes et sacs à repas
    1508,Cartables
    1509,Fournitures scolaires
    1502,Autres articles pour bébé et enfant
    1918,Maison
    3474,Petits appareils de cuisine
    3479,Bouilloires
    3480,Préparation du café, du thé et de l'expresso
    3492,Machines à café
    3493,Machines à expresso
    3494,Machines à thé
    3495,Moulins à café
    3496,Mousseurs à lait
    3497,Outils pour le café, le thé et l'expresso
    3498,Pièces détachées pour machines à café, thé et expresso
    3481,Grille-pain
    3482,Blenders, mixeurs et robots de cuisine
    3499,Blenders
    3500,Mixeurs plongeants
    3501,Robots pâtissiers
    3502,Batteur électrique
    3503,Robots de cuisine
    3483,Micro-ondes
    3484,Friteuses
    3486,Grils et planchas
    3485,Plaques de cuisson
    3487,Extracteurs de jus
    3488,Distributeurs d'eau et de boissons
    3504,Filtres et purificateurs d'eau
    3505,Distributeurs de boissons
    3506,Machines à soda
    3489,Appareils spécialisés
    3490,Accessoires pour petits appareils de cuisine
    3491,Pièces détachées pour petits appareils de cuisine
    3476,Cuisson et pâtisserie
    3507,Casseroles
    3508,Poêles
    3509,Plaques pour la cuisson
    3510,Plats pour le four
    3511,Moules de cuisson
    3514,Matériel de cuisson et de pâtisserie spécialisé
    3512,Batteries de cuisine
    3513,Accessoires pour la cuisine et la pâtisserie
    3477,Outils de cuisine
    3515,Planches à découper
    3516,Ustensiles de cuisine
    3518,Balances de cuisine
    3519,Tasses et cuillères à mesurer
    3520,Thermomètres alimentaires
    3521,Bols à mélanger
    3522,Passoires, tamis et chinois
    3523,Stockage alimentaire
    3562,Accessoires de bar
    3524,Ustensiles de cuisine spécialisés
    1920,Arts de la table
    1931,Couverts
    1950,Sets de couverts
    1951,Fourchettes
    1970,Couteaux de table
    1952,Cuillères
    1932,Vaisselle
    1958,Services de table
    1959,Bols
    1960,Assiettes
    2005,Verres
    2006,Tasses et tasses à café
    2009,Verres à pied
    2010,Verres à eau
    2011,Sets de verres
    3854,Vaisselle de service
    3855,Sous-verres
    3856,Cafetières et théières
    3857,Carafes
    3858,Sets salière/poivrière
    3860,Plats de service
    3861,Sucriers et pots à lait
    3862,Plateaux
    3863,Dessous de plat
    3864,Sets de service
    3865,Accessoires de service spécialisés
    3478,Entretien de la maison
    3525,Chauffage, climatisation et ventilation
    3528,Chauffages et radiateurs
    3529,Ventilateurs
    3531,Climatiseurs
    3532,Purificateurs d'air
    3533,Humidificateurs
    3534,Déshumidificateurs
    3535,Appareils pour la gestion de la climatisation
    3536,Accessoires de climatisation
    3526,Fers à repasser et entretien du linge
    3537,Fers à repasser
    3538,Défroisseurs à linge
    3539,Tables à repasser
    3540,Séchoirs à linge
    3541,Appareils spécialisés pour l'entretien du linge
    3542,Accessoires pour l'entretien du linge
    3527,Aspirateurs et nettoyage
    3543,Aspirateurs
    3544,Nettoyeurs vapeur
    3545,Nettoyeurs de tapis
    3546,Serpillières
    3548,Appareils de nettoyage spécialisés
    3549,Accessoires pour appareils de nettoyage
    1919,Textiles
    1924,Linge de lit
    1942,Parures de lit
    1943,Housses de couette
    1944,Taies d'oreiller
    1945,Draps
    1925,Couvertures
    1926,Rideaux et stores
    3866,Stores
    3867,Embrasses
    1946,Rideaux opaques
    1955,Voilages
    3868,Cantonnières
    1974,Coussins décoratifs
    3869,Housses
    1927,Tapis
    1953,Tapis d'extérieur
    1954,Petits tapis
    1928,Linge de table
    3870,Serviettes de table
    3871,Napperons
    3872,Sets de table
    3873,Nappes
    3874,Chemins de table
    1929,Tapisseries
    1930,Serviettes
    1947,Serviettes de bain
    1948,Serviettes de plage
    1949,Essuie-mains
    1934,Décoration
    1935,Bougies et parfums d'ambiance
    1957,Bougeoirs
    1956,Bougies
    3814,Fondants de cire
    3816,Diffuseurs et bâtonnets
    3815,Diffuseurs d'huiles essentielles
    3817,Porte-encens
    3821,Bâtons d'encens
    1936,Horloges
    1966,Horloges de table
    1967,Horloges murales
    3822,Sculptures et figurines
    3823,Accessoires décoratifs
    3824,Cendriers
    3825,Serre-livres
    3826,Cale-portes
    3827,Aimants pour réfrigérateur
    3828,Boules à neige
    3829,Bibelots
    3830,Plantes et fleurs artificielles
    3831,Plantes artificielles
    3832,Fleurs artificielles
    3833,Accessoires pour cheminées
    3834,Éclairage
    3835,Lampadaires
    3836,Lampes
    3837,Guirlandes lumineuses
    3838,Plafonniers
    3839,Appliques murales
    3840,Abat-jours
    3841,Spots
    3842,Veilleuses
    3843,Éclairage décoratif
    1941,Étagères murales
    1937,Encadrements
    1938,Miroirs
    1969,Miroirs de table
    1968,Miroirs muraux
    1939,Rangement et organisation
    1962,Paniers de rangement
    1963,Boîtes
    2012,Protections vêtements & cintres
    3844,Organiseurs de tiroirs
    1964,Coffres à bijoux
    3845,Porte-savons et distributeurs de savon
    1965,Rangements maquillage
    1940,Vases
    3846,Décorations murales
    3847,Peintures
    3848,Photographies
    3849,Affiches et reproductions
    3850,Panneaux d'affichage
    3851,Plaques
    3852,Décalcomanies et autocollants muraux
    3853,Tentures murales
    5428,Fournitures de bureau
    5429,Agendas et organiseurs
    5430,Carnets et blocs-notes
    5431,Trousses
    5432,Marque-pages
    5433,Calculatrices
    5434,Accessoires de bureau
    5443,Organiseurs de bureau
    5444,Pots à crayons
    5445,Presse-papiers
    5446,Porte-blocs
    5447,Sous-mains
    5448,Organisateurs de câbles
    5449,Repose-poignets
    5450,Plateaux pour PC portable
    5451,Loupes
    5435,Organiseurs de documents
    5452,Chemises
    5453,Classeurs
    5454,Accessoires pour classeurs
    5455,Range-revues
    5436,Fournitures d'écriture
    5456,Stylos
    5457,Crayons
    5458,Mines de rechange
    5459,Surligneurs
    5460,Taille-crayons
    5461,Gommes
    5437,Outils de dessin technique
    5462,Règles
    5463,Compas
    5464,Rapporteurs
    5465,Normographe
    5466,Kits de géométrie
    5438,Rubans adhésifs, pinces et attaches
    5467,Dévidoirs de ruban adhésif
    5468,Rubans adhésifs transparents
    5469,Trombones
    5470,Pinces pour classeurs
    5471,Élastiques
    5472,Épingles et punaises
    5439,Agrafeuses et perforatrices
    5473,Agrafeuses
    5474,Dégrafeurs
    5475,Agrafes
    5476,Poinçons
    5440,Matériel de présentation
    5477,Recharges papier pour tableaux de conférence
    5478,Tableaux noirs
    5479,Tableaux blancs
    5480,Marqueurs pour tableau blanc
    5481,Effaceurs pour tableaux
    5482,Télécommandes de présentation
    5441,Matériel électronique de bureau
    5483,Visualiseurs de documents
    5484,Plastifieuses
    5485,Machines à sceller
    5486,Dictionnaires et traducteurs électroniques
    5487,Relieuses
    5488,Machines à découper le papier
    5489,Destructeurs de documents
    5490,Machines à écrire
    5442,Coffres-forts
    2915,Célébrations et fêtes
    2917,Banderoles, drapeaux et guirlandes
    2918,Cartes et enveloppes
    2921,Papier cadeau et sacs
    2922,Décorations saisonnières
    2923,Accessoires de fête
    2924,Décorations de table
    2925,Décorations pour le sapin
    2926,Couronnes
    3811,Outils et bricolage
    3875,Outils électriques
    3898,Perceuses
    4170,Perceuses-visseuses
    4171,Perceuses à percussion
    4172,Visseuses à chocs
    4173,Marteaux perforateurs
    4174,Mélangeurs
    4175,Visseuses
    4176,Clés à chocs électriques
    3899,Scies électriques
    4177,Scies circulaires
    4178,Scies sauteuses
    4179,Scies sabres
    3900,Ponceuses
    4185,Ponceuses orbitales
    4186,Ponceuses à bande
    4187,Ponceuses vibrantes
    4188,Ponceuses de détails
    3901,Meuleuses
    4189,Meuleuses d'angle
    4190,Meuleuses d'établi
    4191,Meuleuses droites
    3902,Kits d'outils électriques combinés
    3903,Compresseurs d'air
    3904,Outils pneumatiques
    4192,Cloueurs pneumatiques
    4193,Agrafeuses pneumatiques
    4194,Clés à chocs pneumatiques
    4195,Cliquets pneumatiques
    4196,Marteaux pneumatiques
    4197,Burins pneumatiques
    4198,Pistolets à peinture pneumatiques
    4199,Sableuses
    3905,Outils rotatifs
    3906,Outils oscillants
    3907,Lamello
    3908,Rabots
    3909,Défonceuses
    3910,Perceuses à colonne
    3911,Tours
    3912,Tournevis électriques
    3913,Décapeurs thermiques
    3914,Aspirateurs eau et poussière
    3915,Treuils
    3876,Outils à main
    3916,Marteaux
    3918,Tournevis
    3919,Clés à molette
    3920,Clés à cliquet
    3921,Pinces
    3922,Cisailles
    3923,Coupe-boulons
    3924,Ciseaux
    3925,Limes et râpes
    3926,Rabots à main
    3927,Blocs de ponçage
    3928,Agrafeuses manuelles
    3929,Riveteuses
    3930,Outils de filetage
    3931,Coffrets d'outils à main
    3932,Masses
    3933,Barres à mine et pieds de biche
    3877,Outils de mesure
    3934,Niveaux
    3935,Mètres rubans
    3936,Règles d'architecte
    3937,Équerres
    3938,Cordeaux à tracer
    3939,Fils à plomb
    3940,Pieds à coulisse
    3941,Crayons de charpentier
    3942,Jauges de contour
    3943,Détecteurs de matériaux
    3944,Télémètres laser
    3945,Caméras d'inspection
    3946,Caméras thermiques
    3947,Détecteurs de canalisations
    3948,Sonomètres
    3949,Détecteurs de gaz
    3950,Humidimètres
    3951,Détecteurs de fuites d'eau
    3878,Outils et accessoires de peinture
    3952,Pinceaux
    3953,Manchons peinture
    3954,Montures pour rouleaux de peinture
    3955,Coupe-bordures de peinture
    3956,Seaux et bacs à peinture
    3957,Perches de peinture
    3958,Rallonges pour perches de peinture
    3959,Grattoirs à peinture
    3960,Papiers peints
    3961,Outils de pose de papier peint
    3962,Pistolets à mastic
    3963,Combinaisons
    3964,Bâches
    3965,Tarpaulins
    3966,Rubans de masquage pour peinture
    3879,Outils de plomberie
    3967,Furets
    3968,Ventouses
    3969,Clés à lavabo
    3970,Coupe-tubes
    3971,Extenseurs de tubes
    3972,Outils de rétreint
    3973,Brosses pour tuyaux
    3974,Ébavureurs de tuyaux
    3975,Cintreuses de tuyaux
    3976,Fraises pour siège de soupape
    3880,Outils d'électricien
    3977,Multimètres
    3978,Testeurs de circuits
    3979,Testeurs de tension
    3980,Testeurs de câbles
    3981,Pinces ampèremétriques
    3982,Thermomètres laser et infrarouges
    3983,Pinces à dénuder
    3984,Pinces à sertir
    3985,Tiges tire fil
    3986,Rubans tir-fil
    3987,Poignées de tirage de câble
    3988,Cintreuses de conduits
    3881,Outils de maçonnerie
    3989,Taloches
    3990,Grattoirs de maçon
    3991,Planches à mortier
    3992,Fers à joint
    3993,Brosses à maçonnerie
    3994,Fers à joints pour briques
    3995,Pinces à briques
    3996,Coupe-carreaux
    3997,Pinces à carreaux
    3998,Outils pour retirer les joints
    3882,Accessoires pour outils
    3999,Forets
    4200,Forets à bois
    4201,Forets à métaux
    4202,Forets à béton
    4203,Forêts pour verre et carrelage
    4000,Embouts de tournevis
    4001,Clés de mandrin
    4002,Mandrins de perçage
    4003,Lames de scie
    4204,Lames de scie circulaire
    4205,Lames de scie à onglet et de scie à table
    4206,Lames de scie sauteuse
    4208,Lames de scie à métaux
    4209,Lames de scie à archet
    4210,Lames de scie à tronçonner
    4211,Lames de scie à chantourner manuelle
    4212,Lames de scie à ruban
    4213,Lames de scie à chantourner électrique
    4004,Scies-cloches
    4005,Batteries pour outils électriques
    4006,Chargeurs pour outils électriques
    4007,Papier de verre
    4214,Feuilles de papier de verre
    4215,Bandes de papier de verre
    4216,Disques de ponçage
    4008,Wheels & discs
    4217,Disques à meuler
    4218,Meules
    4219,Disques à tronçonner
    4220,Disques à lamelles
    4221,Brosses boisseaux
    4222,Brosses métalliques
    4009,Tampons de polissage
    4010,Accessoires pour outils pneumatiques
    4223,Tuyaux à air comprimé
    4224,Embouts, buses et pistolets de soufflage
    4225,Raccords pour outils pneumatiques
    4226,Enrouleurs de tuyaux pneumatiques
    4011,Douilles et coffrets de douilles
    4012,Fraises pour défonceuses
    4013,Accessoires pour outils oscillants
    4014,Rotary tool attachments
    4015,Accessoires pour aspirateurs eau et poussière
    4016,Boîtes à onglets
    4017,Palettes de mélangeur
    4018,Serre-joints
    3883,Équipement de protection
    4019,Gants de protection
    4020,Lunettes de protection
    4021,Lunettes masque
    4022,Visières de protection
    4023,Casques de sécurité
    4024,Protections auditives
    4025,Genouillères
    4026,Tabliers de travail
    4027,Gilets haute visibilité
    4028,Harnais de sécurité
    4029,Ceintures lombaires
    3884,Transport et rangement des outils
    4030,Boîtes à outils
    4031,Chariots à outils
    4032,Ceintures à outils
    4033,Étuis pour perceuses
    4034,Boucles de marteau
    3885,Équipement d'atelier et de chantier
    4035,Échelles
    4036,Marchepieds
    4037,Radios de chantier
    4038,Lampes de travail
    4039,Tréteaux
    4041,Étaux d'établi
    4042,Panneaux porte-outils
    3886,Quincaillerie
    4043,Poignées, tirettes et boutons de meuble
    4044,Boutons et poignées de porte
    4045,Verrous de sécurité
    4046,Charnières
    4047,Sonnettes
    4048,Équipement de salle de bains
    4227,Robinetteries de salle de bains
    4228,Lavabos de salle de bains et de WC
    4229,Crépines d'évier de salle de bain
    4234,Pommes de douche
    4235,Tringles et barres de rideau de douche
    4236,Porte papier-toilette
    4237,Porte-serviettes
    4238,Crochets et anneaux porte-serviettes
    4049,Accessoires de cuisine
    4239,Distributeurs de savon intégrés
    4240,Robinets de cuisine
    4241,Éviers de cuisine
    4242,Crépines d'évier de cuisine
    4243,Accessoires pour évier de cuisine
    4245,Portes de meuble de cuisine
    4050,Chaînes, cordes et sangles d'arrimage
    4246,Chaînes
    4247,Cordes
    4248,Colliers de serrage
    4249,Sandows
    4250,Sangles à cliquet
    4251,Sangles auto-agrippantes
    4252,Clips pour câbles et mousquetons
    4253,Serre-câbles
    4254,Filets de transport
    4255,Sangles de déménagement
    4051,Accessoires de fixation murale pour cadres
    4052,Équerres de fixation
    4053,Boîtes aux lettres
    4054,Plaques d'adresse
    4055,Numéros de maison
    3887,Maisons connectées et sécurité
    4056,Serrures connectées
    4057,Sonnettes vidéo
    4058,Caméras de sécurité
    4059,Hubs pour maisons connectées
    4060,Prises et interrupteurs intelligents
    4061,Ampoules et éclairages intelligents
    4062,Thermostats intelligents
    4063,Détecteurs de fumée et de gaz intelligents
    4064,Cadenas
    3812,Extérieur et jardin
    3888,Outils électriques d'extérieur
    4066,Coupe-bordures
    4067,Taille bordures
    4069,Souffleurs et aspirateurs à feuilles
    4070,Nettoyeurs haute pression
    4072,Taille-haies
    4073,Cisailles à gazon
    4075,Tarières
    3889,Accessoires pour outils électriques d'extérieur
    4079,Batteries pour outils électriques d'extérieur
    4080,Chargeurs pour outils électriques d'extérieur
    4081,Accessoires pour tondeuses
    4256,Housses pour tondeuses
    4257,Lames de tondeuses
    4258,Aiguiseurs de lames de tondeuses
    4259,Équipement pour tondeuses
    4260,Équipements pour broyeurs
    4261,Bacs de ramassage d'herbe
    4262,Scarificateurs
    4082,Accessoires pour coupe-bordures
    4263,Fils coupe-bordures
    4264,Équipement pour débroussailleuse
    4265,Têtes pour coupe-bordures
    4266,Carters de protection coupe-bordures
    4083,Accessoires pour aspirateurs et souffleurs à feuilles
    4267,Brosses pour aspirateurs et souffleurs à feuilles
    4268,Buses pour aspirateurs et souffleurs à feuilles
    4269,Équipement pour aspirateurs et souffleurs à feuilles
    4270,Housses pour aspirateurs et souffleurs à feuilles
    4271,Tuyaux pour aspirateurs et souffleurs à feuilles
    4272,Kits de nettoyage de gouttières pour souffleur à feuilles
    4084,Accessoires pour nettoyeurs haute pression
    4273,Housses pour nettoyeurs haute pression
    4274,Buses pour nettoyeurs haute pression
    4275,Lances pour nettoyeurs haute pression
    4276,Tuyaux pour nettoyeurs haute pression
    4277,Enrouleurs de tuyau pour nettoyeurs haute pression
    4278,Balais à eau pour nettoyeurs haute pression
    4085,Accessoires pour tronçonneuses
    4279,Coffrets pour tronçonneuses
    4280,Housses pour tronçonneuses
    4281,Chaînes de tronçonneuse
    4282,Guide-chaînes tronçonneuses
    4283,Affûteuses de chaîne de tronçonneuse
    4086,Autres accessoires pour outils électriques d'extérieur
    3890,Outils manuels de jardin
    4087,Râteaux
    4088,Pelles et bêches
    4089,Truelles de jardin
    4090,Outils de désherbage et fourches
    4091,Plantoirs
    4092,Pulvérisateurs de jardin
    4093,Semoirs manuels et épandeurs de semences
    4095,Pioches et serfouettes
    4097,Sécateurs
    4098,Tarières
    4099,Houes
    4100,Scarificateurs et motoculteurs manuels
    4101,Gardening protective gear
    4284,Gants de jardinage
    4285,Genouillères de jardinage
    4286,Tabliers de jardinage
    4287,Coussins de jardinage
    3891,Pots, jardinières et accessoires
    4102,Pots de fleurs
    4103,Jardinières pour balcons et balustrades
    4104,Jardinières murales
    4105,Jardinières pour fenêtres
    4106,Paniers à plantes
    4107,Doublures pour panier à plantes
    4108,Tuteurs
    4109,Tuteurs cages
    4110,Voiles d'hivernage
    4111,Jardinières suspendues
    4112,Équipement de suspension pour plantes
    4113,Filets de protection pour plantes
    4114,Géotextile et bâches anti-mauvaises herbes
    4115,Sacs de culture en tissu
    4116,Terrariums de plantes
    4117,Soucoupes et plateaux pour pots de fleurs
    4118,Supports pour pots de fleurs
    3892,Équipement d'arrosage
    4119,Arrosoirs
    4120,Arroseurs de jardin
    4121,Tuyaux d'arrosage
    4122,Pistolets ou lances d'arrosage
    4123,Chariots enrouleurs pour tuyau d'arrosage
    4124,Dévidoirs pour tuyau d'arrosage
    4125,Fusils-arrosoirs
    4126,Systèmes d'arrosage automatique
    3893,Décorations de jardin et d'extérieur
    4127,Parasols et parasols déportés
    4128,Pieds de parasol
    4129,Paillassons
    4130,Tapis d'extérieur
    4131,Éclairages de jardin et d'extérieur
    4288,Projecteurs et éclairages de sécurité
    4289,Éclairages paysagers
    4290,Lampes d'extérieur
    4291,Lanternes d'extérieur
    4292,Éclairages pour escalier extérieur
    4293,Éclairages d'allée
    4294,Éclairages submersibles
    4132,Bains à oiseaux
    4133,Mangeoires pour oiseaux
    4134,Nichoirs
    4135,Carillons
    4138,Cadrans solaires
    4139,Horloges de jardin et d'extérieur
    4140,Girouettes
    4141,Braseros
    3894,Cuisine et grillade d'extérieur
    4147,Friteuses d'extérieur
    4148,Outils de cuisson d'extérieur
    4295,Spatules pour barbecue
    4296,Ustensiles pour barbecue
    4297,Fourchettes pour barbecue
    4298,Brochettes pour barbecue
    4299,Paniers pour barbecue
    4300,Planches à griller
    4301,Pierres à pizza
    4302,Pinceaux à marinade
    4303,Brosses et grattoirs pour grilles de barbecue
    4304,Rôtissoires pour barbecue
    4149,Accessoires de cuisine pour l'extérieur
    4305,Housses pour barbecue
    4306,Grilles pour barbecue
    4307,Bacs de récupération
    4308,Barres aromatisantes
    4309,Charbon de bois et granulés
    4310,Copeaux de fumage
    3895,Spas, piscines et équipements
    4151,Accessoires pour sauna
    4311,Chaises et sièges de sauna
    4312,Appuie-têtes pour sauna
    4313,Seaux pour sauna
    4314,Louches pour sauna
    4315,Tapis de sol pour sauna
    4316,Minuteries pour sauna
    4317,Hygromètres de sauna
    4318,Thermomètres pour sauna
    4319,Pierres de sauna
    4153,Accessoires de piscine
    4320,Skimmers
    4321,Filets à feuilles
    4322,Brosses pour piscine
    4323,Aspirateurs de piscine
    4324,Thermomètres de piscine
    4325,Alarmes de piscine
    4327,Tuyaux de piscine
    4155,Accessoires pour spa
    4328,Bâches et housses pour spa
    4329,Appuie-têtes pour spa
    4330,Porte-gobelets et plateaux pour spa
    4331,Distributeurs pour spa
    3896,Instruments météorologiques
    4156,Thermomètres météorologiques
    4157,Stations météo
    4158,Baromètres
    4159,Hygromètres
    4160,Girouettes
    4161,Anémomètres
    3897,Outils de déneigement
    4162,Pelles à neige
    4163,Brosses et balais à neige
    4164,Poussoirs à neige
    4165,Râteaux à neige
    4166,Souffleuses à neige
    4167,Racloirs à glace
    4168,Grattoirs à glace
    4169,Épandeurs de sable et de gravillons
    5106,Animaux
    5107,Chiens
    5113,Paniers & couvertures
    5121,Paniers
    5122,Couvertures
    5114,Vêtements & accessoires
    5123,Manteaux & vestes
    5124,Pulls
    5126,T-shirts
    5127,Déguisements
    5128,Chaussures & bottes
    5129,Accessoires
    5115,Jouets
    5130,Balles & cordes
    5131,Jouets souples
    5132,Jouets solides & résistants
    5116,Colliers & laisses
    5133,Colliers
    5134,Harnais
    5135,Laisses
    5136,Muselières
    5117,Accessoires de dressage
    5137,Sifflets
    5138,Sacs
    5118,Gamelles & distributeurs
    5139,Gamelles
    5140,Distributeurs
    5119,Cages, caisses & sacs
    5141,Pour le transport
    5142,Pour la maison
    5120,Toilettage
    5143,Brosses & peignes
    5144,Griffes
    5108,Chats
    5145,Gamelles & distributeurs
    5162,Gamelles
    5164,Distributeurs
    5146,Jouets
    5167,Cannes à pêche & plumeaux
    5171,Balles
    5172,Jouets souples
    5173,Griffoirs
    5174,Jeux d'intelligence
    5147,Colliers & laisses
    5175,Colliers
    5176,Harnais & laisses
    5148,Paniers
    5149,Transport
    5180,Sacs de transport & sacs à dos
    5181,Cages & caisses de transport
    5150,Vêtements & accessoires
    5182,Vêtements
    5183,Déguisements
    5189,Accessoires
    5157,Bacs à litière
    5160,Toilettage
    5193,Brosses & peignes
    5195,Griffes
    5111,Rongeurs & co
    5196,Cages & accessoires
    5197,Jouets
    5112,Poissons
    5198,Équipement pour aquarium
    5199,Déco & accessoires
    5110,Oiseaux
    5201,Jouets
    5202,Cages & accessoires
    5109,Reptiles
    5203,Déco & accessoires
    5204,Équipement pour terrarium
    2994,Électronique
    3002,Jeux vidéo et consoles
    3025,Consoles
    3026,Jeux
    3570,Manettes
    3571,Casques gaming
    3575,Simulateurs
    3576,Réalité virtuelle
    3577,Casques de réalité virtuelle
    3578,Accessoires de réalité virtuelle
    3579,Pièces de rechange pour appareils de réalité virtuelle
    3024,Accessoires
    3027,Étuis
    3572,Supports gaming
    3573,Chargeurs et stations d'accueil gaming
    3574,Guides de stratégie de jeu
    3030,Autres accessoires
    3564,Ordinateurs et accessoires
    3580,Ordinateurs portables
    3581,Ordinateurs de bureau
    3582,Pièces détachées et composants informatiques
    3598,Boîtiers PC
    3599,CPU et processeurs
    3600,Cartes mères
    3601,Kits carte mère et processeur
    3602,Cartes graphiques
    3603,Barrettes de RAM
    3604,Refroidissement et ventilateurs pour ordinateurs
    3605,Cartes son internes
    3606,Cartes d'acquisition vidéo et tuner TV
    3607,Dispositifs de stockage internes
    3608,Alimentations pour ordinateurs
    3609,Outils de réparation d'ordinateurs
    3610,Pièces de rechange pour ordinateurs portables
    3611,Autres composants et pièces de rechange
    3583,Supports vierges
    3612,Clés USB
    3613,Disques durs externes
    3614,Disques CD, DVD et Blu-ray
    3615,Disquettes
    3616,Lecteurs Zip et Jaz
    3617,Pochettes et étuis pour disques CD, DVD et Blu-ray
    3618,Autres supports vierges
    3584,Accessoires informatiques
    3619,Duplicateurs de disques durs
    3620,Adaptateurs de cartes mémoire
    3621,Lecteurs de cartes mémoire
    3623,Autres accessoires informatiques
    3585,Accessoires pour ordinateurs portables
    3624,Sacs et housses pour ordinateurs portables
    3625,Supports pour ordinateurs portables
    3626,Chargeurs pour ordinateurs portables
    3627,Filtres de confidentialité pour ordinateurs portables
    3628,Coussins et ventilateurs de refroidissement pour ordinateurs portables
    3629,Câbles de sécurité pour ordinateurs portables
    3630,Caches webcam
    3586,Stations d'accueil et concentrateurs USB
    3587,Claviers et accessoires
    3631,Claviers
    3632,Commutateurs de claviers
    3633,Touches de clavier
    3634,Autocollants pour claviers
    3635,Protège-claviers
    3588,Souris
    3589,Tapis de souris
    3590,Moniteurs et accessoires
    3637,Moniteurs
    3638,Supports pour moniteurs
    3639,Bras pour moniteurs
    3640,Filtres de confidentialité pour moniteurs
    3641,Protège-moniteurs
    3591,Haut-parleurs pour ordinateurs
    3592,Microphones d'ordinateur
    3593,Webcams
    3594,Équipements réseau
    3642,Routeurs
    3643,Systèmes Mesh
    3644,Répéteurs réseau
    3645,Modems
    3646,Points d'accès mobiles
    3647,Adaptateurs réseau
    3648,Récepteurs Internet par satellite
    3595,Imprimantes et accessoires
    3649,Imprimantes à jet d'encre
    3650,Imprimantes laser
    3651,Imprimantes photo
    3652,Imprimantes d'étiquettes
    3653,Imprimantes thermiques
    3654,Imprimantes multifonctions professionnelles
    3655,Cartouches d'encre pour imprimantes
    3656,Toner pour imprimantes
    3657,Rubans encreurs
    3658,Pièces de rechange pour imprimantes
    3596,Scanners et accessoires
    3659,Scanners
    3660,Accessoires pour scanners
    3597,Tablettes tactiles et tablettes à stylets
    3565,Téléphones portables et équipements de communication
    3661,Téléphones portables
    3662,Pièces de rechange et accessoires pour téléphones portables
    3667,Coques pour téléphones portables
    3668,Protections d'écran pour téléphones portables
    3669,Poignées pour téléphones portables
    3670,Perches à selfie
    3671,Supports pour téléphones portables
    3672,Lampes à selfie et ring lights pour téléphones portables
    3673,Charms pour téléphones portables
    3674,Pièces de rechange pour téléphones portables
    3675,Autres accessoires de téléphonie mobile
    3663,Téléphones fixes
    3664,Fax
    3665,Communication radio
    3676,Radios à ondes courtes
    3677,Talkies-walkies
    3666,Téléphones portables factices
    3566,Audio, casques et hi-fi
    3678,Casques audio et écouteurs
    3679,Lecteurs de musique portables
    3688,Lecteurs MP3
    3689,Lecteurs CD portables
    3690,Lecteurs de cassettes portables
    3691,Lecteurs MiniDisc portables
    3680,Radios portables
    3681,Enceintes portables
    3682,Enceintes connectées
    3683,Systèmes audio domestiques
    3694,Chaînes hi-fi et chaînes stéréo
    3695,Enceintes
    3696,Caissons de basses
    3697,Barres de son
    3698,Égaliseurs
    3699,Amplificateurs et préamplificateurs
    3700,Récepteurs
    3701,Platines vinyle
    3702,Lecteurs et graveurs CD
    3703,Lecteurs de cassettes
    3704,Tuners radio
    3705,Lecteurs et graveurs MiniDisc
    3706,Autres appareils audio domestiques
    3686,Accessoires pour appareils audio
    3707,Supports pour casques
    3708,Coussinets pour casques
    3709,Embouts d'écouteurs
    3710,Aiguilles de platines vinyle
    3711,Couvre-plateaux pour platines vinyle
    3712,Pads isolants pour enceintes et caissons de basses
    3713,Autres accessoires audio
    3687,Pièces de rechange pour appareils hi-fi et audio domestiques
    3054,Appareils photo et accessoires
    3060,Appareils photo
    3074,Caméras d'action
    3075,Appareils photo numériques
    3076,Appareils photo argentiques
    3077,Appareils photo instantanés
    3078,Caméoscopes et caméras
    3714,Autres appareils photo
    3061,Objectifs
    3062,Flashs
    3063,Cartes mémoire
    3067,Trépieds et monopodes
    3065,Stabilisateurs et supports
    3715,Équipements pour chambres noires
    3718,Équipements de traitement pour chambres noires
    3719,Lampes inactiniques pour chambres noires
    3720,Objectifs et équipements d'agrandissement
    3721,Papier photographique
    3722,Autres équipements pour chambres noires
    3066,Équipement pour studio
    3079,Accessoires pour studio et photobooth
    3080,Fond de studio
    3081,Éclairage pour studio
    3716,Drones et accessoires
    3723,Drones-caméras
    3724,Sacs pour drones
    3725,Pièces de rechange pour drones
    3059,Accessoires
    3068,Étuis et sacs pour appareils photo
    3069,Sangles pour appareils photo
    3071,Pellicule
    3072,Accessoires pour objectifs
    3726,Accessoires d'éclairage
    3727,Kits de réparation pour appareils photo
    3073,Autres accessoires pour appareils photo
    3717,Pièces de rechange pour appareils photo
    3064,Autre matériel de photographie
    3567,Tablettes, liseuses et accessoires
    3728,Tablettes
    3729,Liseuses
    3730,Blocs-notes numériques
    3731,Assistants personnels
    3732,Accessoires
    3733,Étuis et folios pour tablettes
    3734,Étuis et folios pour liseuses
    3735,Claviers pour tablettes
    3736,Supports pour tablettes
    3737,Stylets
    3809,Pièces de rechange pour tablettes et liseuses
    3568,TV et home cinema
    3738,Téléviseurs
    3739,Projecteurs
    3740,Passerelles multimédias
    3741,Antennes de télévision
    3742,Antennes paraboliques
    3743,Décodeurs vidéo
    3744,Récepteurs de télévision
    3745,Systèmes de home cinema
    3746,Lecteurs Blu-ray
    3747,Lecteurs DVD
    3748,Magnétoscopes
    3749,Autres appareils de lecture vidéo
    3751,Lecteurs HD DVD
    3752,Lecteurs LaserDisc
    3753,Lecteurs Video 2000
    3754,Lecteurs Betamax
    3750,Accessoires TV et home cinema
    3755,Supports et pieds pour projecteurs
    3756,Écrans de projection
    3757,Télécommandes
    3569,Produits de beauté et de soins personnels
    3758,Appareils de coiffure
    3765,Sèche-cheveux
    3766,Lisseurs
    3767,Fers à boucler
    3768,Autres appareils de coiffure
    3759,Appareils de beauté
    3769,Masques LED
    3770,Brosses nettoyantes et appareils d'exfoliation
    3771,Stylos de beauté
    3760,Rasage et épilation
    3772,Épilateurs à lumière pulsée
    3773,Épilateurs électriques
    3774,Tondeuses
    3775,Tondeuses nez
    3776,Rasoirs électriques
    3761,Appareils de massage
    3777,Appareils de massage pour le visage
    3778,Pistolets de massage
    3779,Ceintures de massage
    3780,Appareils de massage à infrarouge
    3762,Appareils d'hygiène bucco-dentaire
    3781,Brosses à dents électriques
    3782,Jets dentaires
    3783,Pièces de rechange pour brosses à dents électriques et jets dentaires
    3763,Appareils de soin des ongles
    3784,Appareils de manucure et de pédicure
    3785,Sèche-ongles
    3786,Lampes UV pour ongles
    3764,Pèse-personnes
    3004,Objets connectés
    3035,Montres connectées
    3031,Bracelets connectés
    3033,Lunettes connectées
    3034,Bagues connectées
    3032,Bracelets de remplacement
    3810,Coques pour montres connectées
    2995,Autres appareils et accessoires
    3788,Impression et numérisation 3D
    3795,Imprimantes 3D
    3796,Scanners 3D
    3797,Stylos 3D
    3798,Filaments pour imprimantes 3D
    3799,Pièces de rechange pour imprimantes 3D
    3789,GPS et appareils de navigation par satellite
    3052,Localisateurs d'objets
    3791,Pèse-bagages
    3005,Adaptateurs
    3006,Câbles
    3008,Chargeurs
    3792,Batteries externes
    3793,Multiprises parasurtenseurs
    3794,Piles et alimentations
    3804,Piles jetables
    3805,Piles rechargeables
    3806,Chargeurs de piles
    3807,Unités de distribution d'énergie
    3808,Onduleurs
    3013,Autres accessoires
    2309,Divertissement
    2312,Livres
    2319,Fiction
    2320,Non-fiction
    2318,Enfants et jeunes adultes
    2363,Jeunes adultes
    2364,Enfants
    2365,Bébés
    5425,Bandes dessinées, mangas et romans graphiques
    5426,Manuels scolaires et ressources pédagogiques
    5427,Livres de coloriage et d'activités et revues de jeux
    5424,Magazines
    3036,Musique
    3038,Cassettes audio
    3039,CD
    3040,MiniDiscs
    3041,Vinyles
    3037,Vidéo
    3042,Blu-ray 4K
    3043,Betamax
    3044,Blu-ray
    3045,DVD
    3046,HD DVD
    3047,LaserDisc
    3048,VHS
    4824,Loisirs et collections
    4874,Cartes à collectionner
    4875,Cartes à collectionner à l'unité
    4876,Boosters
    4877,Coffrets de boosters
    4878,Jeux de cartes
    4879,Lots de cartes à collectionner
    4880,Cartes non découpées
    4881,Jeux de société
    4882,Puzzles
    4883,Jeux de plateau et jeux miniatures
    4901,Souvenirs
    4902,Souvenirs de sport
    4903,Souvenirs de musique
    4904,Souvenirs TV et cinéma
    4905,Autres souvenirs
    4895,Pièces de monnaie et billets
    4896,Billets
    4897,Pièces de monnaie
    4898,Lots
    4899,Médailles et jetons
    4900,Titres et actions
    4888,Timbres
    4889,Timbres à l'unité
    4890,Lots de timbres
    4891,Enveloppes premier jour
    4892,Catalogues et guides de timbres
    4893,Outils et matériel pour timbres
    4894,Cartes postales
    4825,Instruments de musique et équipement
    4828,Guitares et basses
    4848,Guitares acoustiques
    4849,Guitares classiques
    4850,Guitares électriques
    4851,Guitares électro-acoustiques
    4853,Guitares basses
    4852,Guitares spécialisées
    4854,Accessoires et pièces pour guitare
    5006,Housses pour guitare basse
    5420,Étuis pour guitare basse
    5007,Cordes pour guitare basse
    5008,Capodastres
    5009,Supports pour guitare et basse
    5010,Sangles pour guitare et basse
    5011,Housses pour guitare
    5422,Étuis pour guitare
    5012,Chiffons et outils pour l'entretien des guitares
    5013,Amortisseurs pour guitare
    5014,Pièces de guitare
    5015,Médiators
    5016,Slides de guitare
    5017,Cordes de guitare
    5018,Autres accessoires pour guitare
    4826,Amplis et pédales
    4835,Amplis basse
    4836,Amplis guitare
    4837,Amplis batterie électronique
    4838,Amplis claviers
    4839,Modélisateurs et processeurs d'amplis
    4842,Accessoires et pièces détachées pour ampli
    4953,Flight cases pour ampli
    5419,Housses pour ampli
    4954,Pédales amplis
    4955,Pièces détachées pour ampli
    4956,Supports pour ampli
    4957,Câbles pour instrument
    4958,Autres accessoires pour ampli
    4840,Pédales
    4841,Accessoires et pièces pour pédale
    4949,Étuis pour pédale
    4950,Alimentations pour pédale
    4951,Pedalboards
    4952,Autres accessoires et pièces pour pédale
    4827,Batterie et percussions
    4844,Batteries
    4964,Grosses caisses
    4965,Bodhráns, dafs et riqqs
    4966,Bongos
    4967,Cajóns
    4970,Batteries électroniques
    4969,Caisses claires
    4976,tablas
    4977,Toms
    4978,Fûts spéciaux
    4843,Kits de cymbales pour batterie
    4959,Cymbales crash
    4960,Ensembles de cymbales
    4961,Cymbales à effets
    4962,Cymbales charleston
    4963,Cymbales ride
    4845,Percussions à main
    4979,Cloches
    4980,Cymbales d'orchestre
    4981,Cymbales à doigts
    4983,Maracas et shakers
    4982,Bâtons de pluie
    4984,Bols chantants
    4985,Tambourins
    4986,Pianos à pouces
    4987,Triangles
    4988,Percussions à main spéciales
    4846,Percussions à maillet
    4989,Glockenspiels
    4990,Xylophones
    4991,Pans
    4992,Percussions spéciales à maillet
    4847,Accessoires et pièces pour batterie
    4993,Baguettes, balais et maillets
    4994,Pads d'entraînement pour batterie
    4995,Pieds pour batterie et cymbale
    4996,Peaux de batterie
    4997,Supports pour batterie
    4998,Pédales de batterie
    4999,Racks de batterie
    5000,Accordeurs et clés pour tambours
    5001,Autres accessoires et pièces pour batterie
    5002,Tabourets de batterie
    5003,Housses et sacoches pour batterie et percussions
    5004,Outils d'entretien pour batteries et percussions
    5005,Autres accessoires pour percussions
    4830,Claviers et synthétiseurs
    4855,Accordéons
    4859,Claviers électroniques
    4865,Accessoires et pièces pour clavier
    5028,Housses pour clavier et piano
    5421,Flight cases pour clavier et piano
    5030,Couverture pour clavier et piano
    5029,Chiffons et outils pour l'entretien des claviers et pianos
    5031,Pièces pour clavier et piano
    5032,Supports pour clavier
    5033,Bancs et tabourets pour clavier
    5034,Autres accessoires pour clavier et piano
    4860,Contrôleurs MIDI
    4861,Synthétiseurs
    4862,Échantillonneurs et boîtes à rythmes
    5022,boîtes à rythmes
    5023,Instruments de musique expérimentale
    5024,Groovebox
    5025,Échantillonneurs
    5026,Séquenceurs
    5027,Modules sonores
    4863,Claviers et synthétiseurs spécialisés
    4864,Accessoires et pièces pour synthétiseurs
    4832,Instruments à cordes
    4884,Autoharpes, psaltérion et cithares
    4885,Banjos
    4886,Violoncelles
    4922,Mandolines
    4923,Sitar
    4924,Ukulélés
    5102,Violas
    4925,Violons
    4926,Instruments à cordes spéciaux
    4927,Cordes
    5105,Cordes pour banjo
    5035,Cordes pour violoncelle
    5036,Cordes pour ukulélé
    5037,Cordes pour violon
    5038,Autres cordes de rechange
    4928,Accessoires et pièces pour instrument à cordes
    5039,Housses pour instrument à cordes
    5423,Étuis pour instrument à cordes
    5043,Archets pour instrument à cordes
    5041,Chiffons et outils pour l'entretien des instruments à cordes
    5042,Supports et coussinets pour instrument à cordes
    5044,Autres accessoires pour instrument à cordes
    5045,Autres pièces pour instrument à cordes
    4834,Instruments à vent
    4942,Cuivres
    5064,Bugles
    5065,Cors d'harmonie
    5066,Trombones
    5067,Trompettes
    5068,Tubas
    5069,Cuivres spéciaux
    4943,Harmonicas
    4944,Kazoos
    4945,Mélodicas
    4946,Sifflets pour la musique
    4947,Bois
    5070,Cornemuses
    5071,Flûtes en bambou
    5072,Bassons
    5073,Clarinettes
    5074,Flûtes
    5075,Hautbois
    5076,Flûtes de Pan
    5077,Piccolos
    5078,Flûtes à bec
    5079,Saxophones
    5080,Instruments à vent spéciaux
    4948,Accessoires et pièces pour instrument à vent
    5081,Sourdines pour cuivres
    5082,Housses et étuis pour instrument à vent
    5083,Brosses et outils pour l'entretien des instruments à vent
    5084,Embouchures pour instrument à vent
    5085,Supports pour instrument à vent
    5086,Sangles pour instrument à vent
    5087,Ligatures pour instrument à vent
    5088,Anches pour instrument à vent
    5089,Autres accessoires pour instrument à vent
    5090,Autres pièces pour instrument à vent
    4833,Matériel de studio et sonorisation live
    4930,Câbles audio
    5046,Câbles de niveau ligne
    5047,Câbles pour micro
    5048,Câbles MIDI
    5050,Câbles de patch
    5051,Câbles pour enceinte
    5049,Autres câbles audio
    4931,Interfaces audio
    4932,Mixeurs audio
    4933,Moniteurs audio
    5052,Systèmes de monitoring intra-auriculaires
    5053,Systèmes de monitoring pour scène
    5054,Systèmes de monitoring pour studio
    5103,Microphones
    4934,Accessoires et supports pour microphone
    4935,Équipements pour l'extérieur
    4936,Enceintes de sonorisation
    5104,Systèmes de sonorisation portables
    4937,Amplis de puissance
    4938,Boîte de direct
    4939,Patchbays
    4940,Éclairage de scène
    5055,Lumières noires
    5058,Filtres gélatine
    5059,Lumières laser
    5060,Boules à facettes
    5061,Sets de projecteurs
    5062,Stroboscopes
    5063,Autres éclairages et effets scéniques
    4941,Autre équipement de studio et de sonorisation live
    5091,Équipement DJ
    5092,Systèmes DJ tout-en-un
    5093,Sacoches et étuis pour DJ
    5094,Contrôleurs DJ
    5095,Platines DJ
    5096,Tables de mixage DJ
    5097,Équipement DJ spécialisé
    4829,Équipement de karaoké
    5098,Machines de karaoké
    5099,Microphones karaoké
    5100,Systèmes de karaoké
    5101,Autre équipement de karaoké
    4831,Accessoires pour la création musicale
    4866,Baguettes de chef d'orchestre
    4867,Métronomes
    4871,Accordeurs pour instrument de musique
    4869,Pupitres
    4870,Lampes pour pupitre
    4868,Apprentissage musical
    4872,Partitions et recueils de chansons
    4873,Autres accessoires musicaux
    5151,Loisirs créatifs
    5152,Couture, tricot et travaux d'aiguille
    5153,Laines et fils
    5154,Tissus
    5155,Feutre
    5156,Tissus et toiles pour travaux d'aiguille
    5158,Fils
    5159,Aiguilles et crochets
    5161,Aiguilles à coudre
    5163,Aiguilles pour machines à coudre
    5165,Aiguilles à tricoter
    5166,Aiguilles à repriser
    5168,Crochets
    5169,Embroidery needles
    5170,Aiguilles à tapisserie
    5177,Outils
    5190,Dés à coudre
    5191,Enfile-aiguilles
    5194,Porte-aiguilles aimantés
    5200,Étuis à aiguilles
    5205,Épingles de couture
    5206,Coussins à épingles
    5208,Découseurs
    5210,Marqueurs pour tissu
    5211,Mètres de couture
    5212,Jauges et règles de couture
    5213,Tapis de découpe
    5214,Pinces à tissu
    5215,Canettes et bobines
    5216,Bobineurs de canette
    5217,Métiers à tricoter et métiers à tisser
    5218,Mannequins de couture
    5219,Coussins de feutrage
    5220,Autres outils pour travaux d'aiguille
    5221,Machines à coudre
    5222,Surjeteuses
    5223,Pieds pour machine à coudre
    5224,Pièces et accessoires pour machines à coudre
    5225,Cadres pour broderie au point de croix
    5226,Cercles à broder
    5227,Kits de broderie
    5228,Patrons pour travaux d'aiguille
    5229,Fermetures
    5230,Fermetures éclair
    5231,Boutons
    5232,Œillets
    5233,Boutons pression
    5234,Agrafes
    5235,Autres fermetures de couture
    5236,Finitions
    5237,Strass et sequins
    5238,Dentelle
    5239,Bordures
    5240,Glands
    5241,Appliqués
    5242,Écussons
    5243,Passepoils
    5244,Autres finitions
    5245,Fournitures de couture
    5246,Papiers transfert
    5247,Élastiques
    5248,Biais
    5249,Armatures
    5250,Entoilages
    5251,Peinture
    5252,Pinceaux
    5253,Couteaux à palette
    5254,Peintures et médiums
    5255,Peintures
    5256,Teintures
    5257,Laques
    5258,Vernis
    5259,Peintures en spray
    5260,Apprêts
    5261,Vernis de protection
    5262,Autres médiums pour peinture
    5263,Éponges à peinture
    5264,Aérographes
    5265,Palettes
    5266,Chevalets
    5267,Toiles et panneaux
    5268,Rangements
    5269,Rangements pour pinceaux
    5270,Cartons à dessin
    5271,Tubes de transport
    5272,Plateaux de rangement
    5273,Pochoirs pour peinture
    5274,Diluants pour peinture
    5275,Cercles chromatiques
    5276,Dessin et esquisse
    5277,Matériel pour le dessin et l'esquisse
    5278,Crayons à dessin
    5279,Crayons de couleur
    5280,Feutres
    5281,Marqueurs
    5282,Crayons de cire
    5283,Pastels
    5284,Craies
    5285,Fusains
    5286,Autre matériel pour le dessin et l'esquisse
    5289,Carnets de croquis
    5290,Papiers
    5291,Planches à dessin
    5292,Fixatifs
    5293,Calligraphie
    5294,Stylos pour calligraphie
    5295,Pinceaux pour calligraphie
    5296,Papiers et carnets de calligraphie
    5297,Encres
    5298,Recharges d'encre
    5299,Plumes
    5300,Autres outils de calligraphie
    5301,Fabrication de bijoux
    5302,Chaînes
    5303,Fils métalliques
    5304,Ficelles et cordes
    5305,Cordons
    5306,Perles
    5307,Cabochons et pierres
    5308,Charms et pendentifs
    5309,Apprêts pour bijoux
    5310,Poussettes de boucles d'oreilles
    5311,Fermoirs
    5312,Anneaux de jonction
    5313,Embouts
    5314,Tiges
    5315,Supports de broche
    5316,Montures de bagues
    5317,Autres apprêts pour bijoux
    5318,Kits et sets de fabrication de bijoux
    5319,Outils de fabrication de bijoux
    5320,Métiers à perler
    5321,Rangements pour fabrication de bijoux
    5322,Papercraft
    5323,Albums et carnets de scrapbooking
    5324,Outils de scrapbooking
    5325,Décorations pour scrapbooking
    5326,Papiers et cartons
    5327,Papiers origami
    5328,Papiers de bricolage
    5329,Papiers cartonnés
    5330,Papiers washi
    5331,Papiers crépon
    5332,Papiers de soie
    5333,Papiers kraft
    5334,Papiers journaux
    5335,Autres types de papiers
    5336,Équipements de reliure
    5337,Équipements d'estampe
    5338,Équipements de quilling
    5339,Découpe
    5340,Machines de découpe
    5341,Matrices de découpe
    5342,Plaques de découpe
    5343,Cales de découpe
    5344,Feuilles de protection
    5345,Pochoirs
    5346,Plaques et tapis d'embossage
    5347,Rangements pour matrices
    5348,Autres équipements de découpe
    5349,Fabrication de bougies
    5350,Cires pour bougies
    5351,Mèches
    5352,Fondoirs à cire
    5353,Colorants pour bougies
    5354,Parfums et fragrances pour bougies
    5355,Moules à bougies
    5356,Kits et sets de fabrication de bougies
    5357,Sculpture et poterie
    5358,Argile
    5359,Plâtre
    5360,Biscuits et pièces non émaillées
    5361,Glaçures pour céramique et poterie
    5362,Peintures pour céramique et poterie
    5363,Tours de potier
    5364,Outils pour la sculpture et la poterie
    5365,Extrudeuses à argile
    5366,Moules pour sculpture et poterie
    5367,Tabliers de poterie
    5368,Fils métalliques pour sculpture
    5370,Accessoires pour fours
    5371,Autres équipements pour sculpture et poterie
    5372,Fournitures pour loisirs créatifs
    5373,Colles et adhésifs
    5374,Colles blanches
    5375,Colles pour pistolets à colle
    5376,Recharges pour pistolet à colle
    5377,Colles à bois
    5378,Colles pour tissu
    5379,Colles contact
    5380,Époxy
    5381,Colles cyanoacrylate
    5382,Colles à base de silicone
    5383,Colles en spray
    5384,Autres colles et adhésifs
    5385,Rubans adhésifs
    5386,Rubans adhésifs transparents
    5387,Rubans adhésifs double face
    5388,Rubans de masquage
    5389,Rubans washi
    5390,Rubans mousse
    5391,Rubans adhésifs toilés
    5392,Autres rubans adhésifs
    5393,Autocollants
    5394,Paillettes
    5395,Rubans
    5396,Plumes
    5397,Pompons
    5398,Tampons encreurs
    5399,Poudres à embosser
    5400,Sceaux et cachets de cire
    5401,Outils pour loisirs créatifs
    5402,Pistolets à colle chaude
    5405,Cisailles à papier
    5406,Tapis de découpe
    5407,Poinçons
    5408,Embosseurs
    5409,Machines à boutons
    5410,Outils de gravure
    5411,Outils et équipements de soudure
    5412,Tampons et équipements de tamponnage
    5415,Appareils à pompons
    5418,Chauffe-cire et cuillères pour cire à cacheter
    5416,Pinces et presses
    5417,Brucelles
    4906,Rangements pour objets de collection
    4907,Albums et classeurs
    4908,Boîtes de rangement
    4909,Protège-cartes souples
    4910,Protège-cartes rigides
    4911,Boîtes pour jeux de cartes
    4912,Intercalaires pour albums et classeurs
    4913,Recharges pour albums et classeurs
    4914,Tapis de puzzle
    4915,Autres rangements
    4916,Accessoires de jeux
    4917,Dés
    4918,Jetons et marqueurs de jeu
    4919,Tapis de jeux
    4920,Autres accessoires de jeux
    4332,Sport
    4333,Cyclisme
    4347,Vélos pour enfant
    4372,Draisiennes
    4373,Vélos pour enfant
    4375,Tricycles
    4348,Casques de vélo
    4349,Accessoires et outils pour vélo
    4376,Paniers pour vélo
    4377,Sonnettes et klaxons pour vélo
    4378,Garde-boue pour vélo
    4379,Éclairages pour vélo
    4380,Antivols pour vélo
    4381,Gourdes pour vélo
    4382,Porte-gourdes pour vélo
    4383,Pompes à vélo
    4385,Béquilles
    4386,Sacoches et sacs pour vélo
    4387,Outils pour vélo
    4388,Râteliers et supports muraux pour vélo
    4389,Porte-bagages pour vélo
    4390,Porte-vélos pour voiture
    4391,Valises et sacs de transport pour vélo
    4392,Autres accessoires pour vélo
    4351,Remorques pour vélo
    4352,Sièges enfants pour vélo
    4353,Pièces pour vélo
    4393,Boîtiers de pédalier
    4394,Freins
    4395,Cassettes
    4396,Plateaux
    4397,Chaînes
    4398,Pédaliers
    4399,Fourches
    4400,Dérailleurs
    4401,Poignées de guidon
    4402,Guidons
    4403,Jeux de direction
    4404,Pédales
    4405,Selles
    4406,Tiges de selle
    4407,Manettes
    4408,Amortisseurs
    4409,Pneus
    4410,Chambres à air
    4411,Roues
    4412,Autres pièces pour vélo
    4334,Fitness, course à pied et yoga
    4414,Musculation
    4423,Barres et accessoires
    4439,Barres
    4440,Disques
    4441,Stop disques
    4424,Haltères
    4425,Hand grips
    4427,Kettlebells
    4428,Medecine balls
    4429,Barres de traction
    4430,Élastiques de musculation
    4433,Ceintures d'haltérophilie
    4434,Gants de musculation
    4435,Rangements pour poids de musculation
    4436,Gilets lestés
    4437,Poids pour chevilles et poignets
    4438,Autres accessoires de musculation
    4415,Course à pied
    4443,Ceintures et brassards de course
    4444,Accessoires de course réfléchissants
    4445,Gilets de course
    4446,Autres accessoires pour course à pied
    4416,Matériel de yoga et de pilates
    4447,Accessoires de pilates
    4448,Briques et accessoires de yoga
    4449,Coussins de yoga
    4450,Tapis de yoga
    4451,Sacs et housses pour tapis de yoga
    4452,Sangles de yoga
    4453,Serviettes de yoga
    4417,Accessoires de fitness à domicile
    4454,Planches d'équilibre
    4455,Coussins d'équilibre
    4456,Matériel de core training
    4457,Genouillères de danse
    4458,Ballons de gym
    4459,Steps
    4460,Rouleaux de massage
    4461,Anneaux de gymnastique
    4462,Mini trampolines
    4463,Bâtons de marche nordique
    4464,Box jumps
    4465,Matériel de gymnastique rythmique
    4466,Cordes à sauter
    4467,Tapis de gymnastique
    4468,Cerceaux lestés
    4469,Autres accessoires de fitness
    4698,Gourdes
    4335,Sports de plein air
    4626,Escalade et escalade de bloc
    4640,Sacs à magnésie
    4628,Brosses d'escalade
    4629,Gants d'escalade
    4630,Harnais d'escalade
    4631,Casques d'escalade
    4632,Prises d'escalade
    4633,Matériel d'entraînement pour l'escalade
    4634,Crash pads
    4635,Matériel d'alpinisme
    4636,Cordes, dispositifs d'assurage et mousquetons
    4637,Slacklines
    4638,Kits de via ferrata
    4639,Autres accessoires d'escalade
    4652,Tentes et matériel de couchage
    4653,Tentes
    4655,Piquets de tente
    4656,Empreintes de tentes et tapis de sol
    4667,Sacs de couchage
    4668,Doublures de sac de couchage
    4669,Matelas de camping
    4670,Hamacs de voyage
    4671,Matelas gonflables
    4657,Réchauds et ustensiles de cuisine de camping
    4672,Ustensiles de cuisine de camping
    4673,Vaisselle de camping
    4674,Réchauds de camping
    4675,Couverts de camping
    4658,Jumelles et longues-vues
    4659,Glacières
    4660,Systèmes et kits d'hydratation
    4661,Meubles de camping
    4743,Chaises de camping
    4744,Armoires de camping
    4745,Cuisines de camping
    4746,Tables de camping
    4662,Torches, lampes frontales et lanternes
    4676,Lampes frontales
    4677,Lanternes
    4678,Lampes torches
    4663,Bâtons de randonnée
    4664,Boussoles
    4665,Sacs de randonnée
    4679,Sacs à dos de trek
    4680,Petits sacs de randonnée
    4681,Housses de sac à dos
    4627,Pêche et chasse
    4641,Cannes à pêche
    4642,Moulinets de pêche
    4643,Matériel de pêche et leurres
    4644,Filets de pêche
    4645,Accessoires de pêche
    4646,Boîtes et sacs de pêche
    4647,Rangements pour canne à pêche
    4648,Caméras de chasse
    4649,Appeaux et leurres de chasse
    4650,Protections auditives pour la chasse
    4651,Autres accessoires de pêche et de chasse
    4666,Autres accessoires de sports de plein air
    4336,Sports nautiques
    4758,Bateaux gonflables
    4747,Natation
    4748,Masques de plongée
    4749,Palmes
    4750,Jouets de piscine
    4751,Tubas
    4752,Kits de plongée
    4753,Bonnets de bain
    4754,Lunettes de natation
    4755,Matériel d'entraînement pour la natation
    4756,Bouées de nage en eau libre
    4757,Accessoires d'aquagym et d'aquafitness
    4759,Kayaks
    4789,Kayaks pliants
    4788,Kayaks gonflables
    4792,Pagaies de kayak
    4760,Planches de kitesurf
    4761,Skimboards
    4784,Paddles
    4785,Paddles gonflables
    4787,Pagaies de paddle
    4763,Bouées tractées
    4764,Planches de wakeboard
    4765,Skis nautiques
    4766,Gilets de flottaison
    4767,Casques pour sports nautiques
    4768,Combinaisons, gants et chaussons
    4780,Combinaisons de plongée
    4781,Gants de plongée
    4782,Chaussons de plongée
    4783,Cagoules de plongée
    4769,Accessoires pour sports nautiques
    4770,Sacs étanches
    4771,Chausses
    4772,Barres de toit pour sports nautiques
    4773,Harnais pour sports nautiques
    4774,Gilets d'impact pour sports nautiques
    4775,Cordes de traction pour sports nautiques
    4776,Pièces pour sports nautiques
    4777,Pompes pour sports nautiques
    4778,Housses de voyage pour sports nautiques
    4779,Autres accessoires pour sports nautiques
    4337,Sports d'équipe
    4485,Football
    4500,Ballons de football
    4501,Gants de gardien de football
    4502,Buts et filets de football
    4503,Protège-tibias de football
    4504,Autres accessoires de football
    4486,Basketball
    4505,Ballons de basket
    4506,Paniers de basket
    4507,Mini paniers de basket
    4508,Autres accessoires de basket
    4488,Volley-ball
    4509,Ballons de volley
    4510,Genouillères de volley
    4511,Filets de volley et matériel pour terrain
    4489,Rugby
    4512,Ballons de rugby
    4513,Gants de rugby
    4514,Tees de rugby
    4515,Casques de rugby
    4516,Autres équipements de rugby
    4490,Matériel d'entraînement et d'arbitrage
    4517,Échelles de coordination
    4518,Pompes à ballon
    4519,Filets de rebond
    4520,Cartons et drapeaux d'arbitrage
    4521,Chasubles
    4522,Chronomètres
    4523,Tableaux tactiques
    4524,Cônes d'entraînement et marqueurs de sol
    4525,Autres équipements d'entraînement et d'arbitrage
    4491,Football américain
    4526,Ballons de football américain
    4527,Casques de football américain
    4528,Tees de football américain
    4529,Protections de football américain
    4530,Ceintures de flag football
    4531,Autres équipements de football américain
    4492,Baseball et softball
    4532,Battes de baseball et de softball
    4533,Batting tees de baseball et de softball
    4534,Équipements pour receveurs de baseball et de softball
    4535,Gants de baseball et de softball
    4536,Casques de baseball et de softball
    4537,Balles de baseball
    4538,Balles de softball
    4487,Handball
    4539,Ballons de handball
    4540,Genouillères de handball
    4541,Filets de handball
    4493,Cricket
    4542,Balles de cricket
    4543,Battes de cricket
    4544,Batting tees de cricket
    4545,Gants de cricket
    4546,Casques de cricket
    4547,Protections de cricket
    4548,Stumps de cricket
    4494,Hockey sur gazon
    4549,Balles de hockey sur gazon
    4550,Masques de hockey sur gazon
    4551,Protections pour gardien de hockey sur gazon
    4552,Gants de hockey sur gazon
    4553,Protège-tibias de hockey sur gazon
    4554,Crosses de hockey sur gazon
    4495,Floorball
    4555,Balles de floorball
    4556,Crosses de floorball
    4557,Autres équipements de floorball
    4496,Sports gaéliques
    4568,Ballons de football gaélique
    4569,Gants de football gaélique
    4570,Crosses de hurling et de camogie
    4571,Casques de hurling et de camogie
    4572,Sliotars
    4573,Autres équipements pour sports gaéliques
    4497,Lacrosse
    4561,Balles de lacrosse
    4562,Gants de lacrosse
    4563,Casques de lacrosse
    4564,Équipement de protection de lacrosse
    4565,Crosses de lacrosse
    4566,Sacs de lacrosse
    4567,Autres accessoires de lacrosse
    4498,Netball
    4558,Ballons de netball
    4559,Paniers de netball
    4560,Autres équipements de netball
    4499,Autres équipements pour sports d'équipe
    4338,Sports de raquette
    4477,Tennis
    4574,Raquettes de tennis
    4575,Sacs de tennis et housses de raquette
    4576,Balles de tennis
    4577,Paniers de balles de tennis
    4578,Filets de tennis
    4579,Accessoires pour cordage et grip
    4580,Autres accessoires de tennis
    4478,Squash
    4581,Raquettes de squash
    4582,Balles de squash
    4583,Sacs de squash et housses de raquette
    4479,Badminton
    4584,Raquettes de badminton
    4585,Volants
    4586,Sacs de badminton et housses de raquette
    4587,Filets de badminton
    4588,Sets de badminton
    4480,Racquetball
    4589,Raquettes de racquetball
    4590,Balles de racquetball
    4591,Sacs de racquetball et housses de raquette
    4481,Tennis de table
    4593,Balles de tennis de table
    4592,Raquettes de tennis de table
    4594,Filets de tennis de table
    4596,Accessoires de tennis de table
    4482,Padel
    4597,Raquettes de padel
    4598,Balles de padel
    4599,Filets de padel
    4600,Sacs de padel et housses de raquette
    4483,Pickleball
    4601,Raquettes de pickleball
    4602,Balles de pickleball
    4603,Filets de pickleball
    4604,Sacs de pickleball
    4605,Kits de pickleball
    4484,Lunettes pour sports de raquette
    4339,Golf
    4470,Accessoires de golf
    4471,Sacs de golf
    4472,Balles de golf
    4473,Clubs de golf
    4474,Gants de golf
    4475,Chariots de golf
    4476,Matériel d'entraînement pour le golf
    4340,Équitation
    4809,Protections d'équitation
    4811,Gants d'équitation
    4810,Bombes d'équitation
    4812,Couvre-casques d'équitation
    4742,Selles et harnachement
    4794,Mors
    4795,Bridons
    4796,Sangles
    4797,Couvertures pour chevaux
    4798,Martingales et plastrons
    4799,Rênes
    4800,Cravaches
    4801,Sacs de selle
    4808,Housses de selle
    4802,Tapis de selle
    4803,Selles
    4805,Étrivières
    4806,Étriers
    4807,Autres équipements d'harnachement
    4341,Skateboards et trottinettes
    4606,Longboards
    4607,Skateboards
    4818,Trottinettes
    4608,Casques de skate
    4609,Protections de skate
    4612,Coudières
    4613,Genouillères
    4614,Protège-poignets
    4615,Kits de protection de skate
    4610,Pièces et accessoires pour skating
    4611,Pièces et accessoires pour skateboard
    4342,Boxe et arts martiaux
    4616,Protections pour la tête
    4617,Protections pour le corps
    4618,Pattes d'ours, pao et boucliers
    4619,Gants de boxe et d'arts martiaux
    4620,Bandes de boxe
    4621,Ceintures d'arts martiaux
    4622,Sacs de frappe
    4624,Poires de vitesse
    4625,Autres équipements pour arts martiaux
    4343,Sports et jeux de loisir
    4682,Pétanque et autres jeux
    4813,Boules de pétanque
    4814,Housses pour boules de pétanque
    4815,Accessoires de pétanque
    4816,Autres jeux de jardin
    4683,Matériel pour fléchettes
    4691,Cibles de fléchettes
    4692,Fléchettes
    4693,Accessoires pour fléchettes
    4684,Frisbee et disc golf
    4697,Disques d'ultimate et frisbees
    4695,Disques de disc golf
    4694,Paniers de disc golf
    4696,Accessoires de disc golf
    4686,Balles et ballons
    4687,Billard et snooker
    4704,Queues
    4705,Étuis pour queues de billard
    4706,Porte-queues
    4707,Boules de billard et de snooker
    4710,Housses pour table de billard et de snooker
    4711,Brosses pour table de billard et de snooker
    4712,Autres accessoires de billard et de snooker
    4688,Roundnet et spikeball
    4689,Bowling
    4699,Boules de bowling
    4700,Sacs de boules de bowling
    4701,Accessoires de bowling
    4344,Sports d'hiver
    4713,Matériel de ski
    4733,Skis alpins
    4734,Bâtons de ski alpin
    4735,Skis de randonnée
    4736,Skis de fond
    4737,Bâtons de ski de fond
    4738,Attache-skis
    4739,Sacs pour skis et chaussures de ski
    4740,Fixations de ski
    4741,Autres équipements de ski
    4714,Matériel de snowboard
    4722,Planches de snowboard
    4723,Planches de splitboard
    4724,Fixations de snowboard
    4725,Sacs pour snowboard et boots de snowboard
    4715,Hockey sur glace
    4726,Crosses de hockey sur glace
    4727,Gants de hockey sur glace
    4728,Casques de hockey sur glace
    4729,Buts de hockey sur glace
    4730,Protections de hockey sur glace
    4731,Palets de hockey sur glace
    4732,Autres équipements de hockey sur glace
    4716,Accessoires de patinage artistique
    4717,Luges
    4718,Raquettes à neige
    4719,Guêtres
    4720,Masques et lunettes de ski
    4721,Casques pour sports d'hiver
    """#
}
