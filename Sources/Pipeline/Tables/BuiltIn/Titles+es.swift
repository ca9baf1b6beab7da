/// What Vinted calls its catalogues in Spanish; a line is an id, a comma, and the title to the line's end.
/// Facts: public snapshot of April 2026 (MIT, JakobAIOdev, see NOTICE).
extension CatalogueTitles {
  static let spanish: StaticString = #"""
    1904,Mujer
    4,Ropa
    1037,Abrigos y cazadoras
    1773,Capas y ponchos
    1907,Abrigos
    2525,Trencas
    1090,Abrigos de piel sintética
    2526,Sobretodos y abrigos largos
    1087,Parkas
    1076,Chaquetones marineros
    1080,Impermeables
    1834,Gabardinas
    2524,Chalecos
    1908,Chaquetas
    2527,Cazadoras biker
    1078,Chaquetas bomber
    1079,Cazadoras vaqueras
    2528,Chaquetas militares y utilitarias
    1086,Forros polares
    2614,Chaquetas de plumas
    2596,Chaquetas acolchadas
    2529,Sobrecamisas
    2530,Chaquetas de esquí y snow
    2531,Chaquetas universitarias
    2532,Cortavientos
    13,Jerséis y sudaderas
    196,Sudaderas
    1917,Jerséis
    190,Cuello de pico
    191,Cuello alto
    192,Largos
    529,De punto
    193,Manga 3/4
    1066,Otros jerséis
    1067,Kimonos
    194,Cárdigan
    195,Boleros
    1874,Chalecos
    197,Otros jerséis y sudaderas
    8,Trajes y blazers
    532,Blazers
    1125,Trajes de pantalón
    1126,Trajes de falda
    1128,Piezas de traje
    1129,Otros trajes y blazers
    10,Vestidos
    178,Mini
    1056,Midi
    1055,Vestidos largos
    1774,Ocasiones especiales
    1775,Fiesta y cóctel
    1776,Vestidos de novia
    1777,Graduación
    1778,Vestidos de noche
    1060,Espalda descubierta
    1065,Vestidos de verano
    1779,Vestidos de invierno
    1057,Vestidos formales
    1059,Vestidos informales
    1061,Vestidos sin tirantes
    1058,Vestidos negros
    179,Vestidos vaqueros
    176,Otros vestidos
    11,Faldas
    198,Minifaldas
    2927,Faldas por la rodilla
    199,Faldas midi
    200,Faldas largas
    2928,Faldas asimétricas
    5491,Falda-pantalón
    12,Camisetas y tops
    222,Camisas
    1043,Blusas
    14,Chalecos
    221,Camisetas
    534,Sin mangas
    227,Túnicas
    1041,Crop tops
    223,Manga corta
    225,Manga ¾
    224,Manga larga
    1835,Bodies
    1042,Hombros descubiertos
    1045,Cuello alto
    1837,Peplum
    1044,Halter
    228,Otros tops
    183,Vaqueros
    1839,Vaqueros boyfriend
    1840,Vaqueros tobilleros
    1841,Vaqueros de campana
    1842,Vaqueros de cintura alta
    1843,Vaqueros rotos
    1844,Vaqueros pitillo
    1845,Vaqueros rectos
    1864,Otros vaqueros
    9,Pantalones y leggings
    1070,Pantalones tobilleros y chinos
    1071,Pantalones anchos
    185,Pantalones pitillo
    187,Pantalones de pinzas
    1846,Pantalones rectos
    184,Pantalones de cuero
    525,Leggings
    526,Pantalones harén
    189,Otros pantalones
    15,Shorts
    1838,De cintura baja
    1099,De cintura alta
    203,Hasta la rodilla
    538,Vaqueros
    1101,De encaje
    1100,De cuero
    1103,Estilo cargo
    204,Capri
    205,Otros shorts
    1035,Monos
    1131,Monos largos
    1132,Monos cortos
    1134,Otros monos
    28,Ropa de baño
    218,Bañadores
    219,Bikinis
    1780,Pareos y caftanes
    220,Otros
    29,Lencería y pijamas
    119,Sujetadores
    120,Braguitas
    229,Conjuntos
    1781,Lencería moldeadora
    123,Pijamas
    1030,Batas
    1263,Medias
    1262,Calcetines
    1847,Accesorios de lencería
    124,Otros
    1176,Premamá
    1179,Camisetas y blusas
    1182,Vestidos
    1178,Faldas
    1177,Pantalones
    1185,Shorts
    1181,Monos
    1184,Sudaderas y jerséis
    1183,Abrigos y cazadoras
    1186,Bañadores y pareos
    1614,Ropa interior
    1615,Ropa interior
    1616,Pijamas
    1618,Sujetadores premamá y posparto
    2084,Ropa de deporte
    73,Ropa deportiva
    571,Ropa de abrigo
    572,Chándales
    573,Pantalones
    578,Shorts
    574,Vestidos
    575,Faldas
    576,Tops y camisetas
    3268,Camisetas de equipos
    577,Sudaderas
    579,Accesorios
    1441,Gafas
    1444,Guantes
    1443,Gorras
    1440,Bufandas
    3049,Muñequeras
    1439,Sujetadores
    580,Otros
    1782,Disfraces y trajes especiales
    18,Otras prendas
    16,Calzado
    2955,Bailarinas
    2954,Naúticos y mocasines
    1049,Botas
    2618,Botines
    2619,Botas de media pantorrilla
    211,Botas altas
    2620,Botas por encima de la rodilla
    2621,Botas de nieve
    213,Botas de agua
    2622,Calzado de seguridad
    2623,Zuecos y mules
    2953,Alpargatas
    2952,Chanclas
    543,Tacones
    2951,Zapatos con cordones
    2950,Merceditas
    2949,Sandalias
    215,Pantuflas
    2630,Zapatillas de deporte
    2639,Zapatillas de baloncesto
    2640,Pies de gato
    2641,Zapatillas de ciclismo
    2642,Zapatos de baile
    2643,Botas de fútbol
    2644,Zapatos de golf
    2645,Calzado y botas de montaña
    2646,Patines de hielo
    2647,Zapatillas de fútbol sala
    2648,Para gimnasio
    2649,Botas de moto
    2650,Patines de ruedas
    2651,Zapatillas de correr
    2652,Botas de esquí
    2653,Botas de snowboard
    2654,Calzado para nadar y agua
    2655,Zapatillas de tenis
    2632,Zapatillas
    19,Bolsos
    157,Mochilas
    2940,Bolsas de playa
    2941,Maletines
    2942,Bolsos cubo
    1848,Riñoneras
    159,Bolsos de fiesta
    2943,Portatrajes
    2944,bolsa de deporte, bolso de deporte, bolsa de gimnasio
    156,Bolsos de mano
    2945,Bolsos hobo
    1849,Bolsas de viaje
    1850,Maletas
    161,Neceseres
    1784,Satchels
    158,Bolsos de hombro
    552,Bolsos tote
    160,Monederos y carteras
    2939,Bolsos de pulsera
    1187,Accesorios
    2931,Bandanas y pañuelos para el pelo
    20,Cinturones
    90,Guantes
    1123,Accesorios de cabello
    2932,Pañuelos
    88,Sombreros y gorros
    2933,Pasamontañas
    2934,Gorros de lana
    230,Gorras
    2935,Orejeras
    2936,Tocados
    231,Sombreros
    234,Diademas y cintas
    21,Joyería
    1785,Tobilleras
    2937,Joyas corporales
    165,Pulseras
    167,Broches
    2938,Colgantes y dijes
    163,Pendientes
    166,Conjuntos de joyería
    164,Collares
    553,Anillos
    162,Otros
    1852,Llaveros
    89,Bufandas y pañuelos
    26,Gafas de sol
    1851,Paraguas
    22,Relojes
    1140,Otros
    146,Cuidado y belleza
    964,Maquillaje
    152,Perfume
    948,Cuidado facial
    1906,Accesorios de belleza
    1903,Utensilios de peluquería
    950,Accesorios de cuidado facial
    958,Accesorios de cuidado corporal
    962,Herramientas de cuidado de uñas
    967,Accesorios de maquillaje
    1264,Cuidado de las manos
    960,Manicura
    956,Cuidado corporal
    1902,Cuidado del cabello
    153,Otros productos de belleza
    5,Hombre
    2050,Ropa
    257,Vaqueros
    1816,Vaqueros rotos
    1817,Vaqueros pitillo
    1818,Vaqueros ajustados
    1819,Vaqueros rectos
    1206,Abrigos y chaquetas
    2051,Abrigos
    1225,Trencas
    2533,Sobretodos y abrigos largos
    1227,Parkas
    1861,Chaquetones marineros
    1859,Impermeables
    1230,Gabardinas
    2553,Chalecos
    2052,Chaquetas
    2534,Cazadoras biker
    1223,Chaquetas bomber
    1224,Cazadoras vaqueras
    2535,Chaquetas militares y utilitarias
    1858,Forros polares
    1226,Chaquetas Harrington
    2536,Chaquetas de plumas
    2537,Chaquetas acolchadas
    2538,Sobrecamisas
    2539,Chaquetas de esquí y snow
    2550,Chaquetas universitarias
    2551,Cortavientos
    2552,Ponchos
    76,Camisetas y camisas
    536,Camisas
    1801,Camisas de cuadros
    1802,Camisas vaqueras
    1803,Camisas lisas
    1804,Camisas estampadas
    1805,Camisas de rayas
    1865,Otras camisas
    77,Camisetas
    1806,Camisetas lisas
    1807,Camisetas estampadas
    1808,Camisetas de rayas
    1810,Camisetas de manga larga
    1868,Otras camisetas
    5492,Polos
    560,Camisetas sin mangas
    32,Trajes y blazers
    1786,Blazers
    1787,Pantalones de traje
    1788,Chalecos
    1789,Trajes
    1790,Trajes de boda
    1866,Otros
    79,Jerséis y sudaderas
    1811,Jerséis
    267,Sudaderas y sudaderas con capucha
    1812,Sudaderas con cremallera
    266,Cárdigan
    1813,Cuello redondo
    264,Cuello de pico
    265,Cuello alto
    1814,Largos
    1815,De punto
    1825,Chalecos
    268,Otros
    34,Pantalones
    1820,Chinos
    1821,Joggers
    259,Pantalones pitillo
    271,Capri
    261,Pantalones de pinzas
    260,Pantalones anchos
    263,Otros
    80,Shorts
    1822,Estilo cargo
    1823,Chinos
    1824,Vaqueros
    272,Otros
    85,Ropa interior
    1829,Calzoncillos
    1828,Calcetines
    1830,Albornoces
    1867,Otros
    2910,Pijamas
    2911,Pijamas de una pieza
    2912,Pantalones de pijama
    2913,Pijamas completos
    2914,Camisetas de pijama
    84,Bañadores
    30,Ropa y accesorios deportivos
    581,Ropa de abrigo
    582,Ropa de entrenamiento
    583,Pantalones
    586,Shorts
    584,Camisetas y tops
    3267,Camisetas de equipos
    585,Sudaderas y suéteres
    587,Accesorios
    1471,Gafas
    1474,Guantes
    1473,Gorras
    1470,Bufandas
    3050,Muñequeras
    588,Otros
    92,Disfraces y trajes especiales
    83,Otras prendas
    1231,Calzado
    2656,Naúticos y mocasines
    1233,Botas
    2661,Botas Chelsea y sin cordones
    2662,Botas desert y con cordones
    2663,Botas de nieve
    1795,Botas de agua
    2664,Calzado de seguridad
    2970,Zuecos y mules
    2657,Alpargatas
    2969,Chanclas
    1238,Zapatos de vestir
    2968,Sandalias
    2659,Pantuflas
    1452,Zapatillas de deporte
    2672,Zapatillas de baloncesto
    2673,Pies de gato
    2674,Zapatillas de ciclismo
    2675,Zapatos de baile
    2676,Botas de fútbol
    2677,Zapatos de golf
    2678,Calzado y botas de montaña
    2679,Patines de hielo
    2680,Zapatillas de fútbol sala
    1467,Para gimnasio
    2681,Botas de moto
    2682,Patines de ruedas
    1453,Zapatillas de correr
    2683,Botas de esquí
    2684,Botas de snowboard
    2685,Calzado para nadar y agua
    2686,Zapatillas de tenis
    1242,Zapatillas
    82,Accesorios
    94,Mochilas y bolsos
    246,Mochilas
    2963,Maletines
    1799,Riñoneras
    2962,Portatrajes
    2961,Bolsas de deporte
    1798,Bolsas de viaje
    1862,Maletas
    1797,Satchels
    247,Bolsos de hombro
    248,Billeteras
    2960,Bandanas y pañuelos para el pelo
    96,Cinturones
    2959,Tirantes
    91,Guantes
    2958,Pañuelos
    86,Sombreros y gorros
    2965,Pasamontañas
    2964,Gorros de lana
    287,Gorras
    288,Sombreros
    95,Joyería
    243,Pulseras
    2967,Colgantes y dijes
    1800,Gemelos
    2966,Pendientes
    241,Collares
    242,Anillos
    244,Otros
    2957,Pañuelos de bolsillo
    87,Bufandas y pañuelos
    98,Gafas de sol
    2956,Corbatas y pajaritas
    97,Relojes
    99,Otros
    139,Cuidado y belleza
    143,Cuidado facial
    2055,Utensilios de aseo y belleza
    1826,Herramientas del afeitado
    1827,Herramientas de aseo
    971,Otros utensilios
    140,Cuidado del cabello
    141,Cuidado corporal
    142,Cuidado de manos y uñas
    145,Perfumes
    144,Maquillaje
    1863,Sets
    968,Otros
    2993,Moda de diseño
    2983,Moda de diseño para mujer
    2984,Bolsos de diseño
    2985,Calzado de diseño
    2986,Complementos de diseño
    2987,Ropa de diseño
    2988,Moda de diseño para hombre
    2990,Calzado de diseño
    2991,Complementos de diseño
    2992,Ropa de diseño
    1193,Niños
    1195,Ropa para niñas
    1243,Ropa para bebé niña
    1514,Peleles
    1515,Bodies
    1516,Petos
    1517,Conjuntos
    1875,Otros
    1255,Calzado
    1525,Calzado de bebé
    1530,Botas
    2695,Botines
    2696,Botas altas
    2697,Botas de nieve
    2698,Botas de agua
    2690,Zuecos y mules
    1526,Zapatos planos
    2753,Bailarinas, merceditas y manoletinas
    2701,Alpargatas
    2702,Zapatos con cordones
    2691,Sandalias y chanclas
    2704,Chanclas
    2705,Sandalias
    2707,Sandalias y chanclas de pala
    1528,Ocasiones especiales
    2692,Tacones
    1534,Pantuflas
    2693,Zapatillas de deporte
    2708,Zapatillas de baloncesto
    2709,Zapatos de baile
    2710,Botas de fútbol
    2711,Calzado y botas de montaña
    2712,Patines de hielo
    2713,Patines de ruedas
    2714,Zapatillas de correr
    2715,Botas de esquí
    2716,Botas de snowboard
    2717,Calzado para nadar y agua
    1533,Deportivas
    2718,Deportivas de cierres de gancho y bucle
    2719,Deportivas con cordones
    2720,Deportivas sin cierre
    1244,Abrigos y chaquetas
    1519,Abrigos
    2540,Trencas
    2541,Parkas
    2542,Chaquetones marineros
    2543,Gabardinas
    1518,Chalecos
    1521,Chaquetas
    2544,Blazers
    2545,Chaquetas bomber
    2546,Cazadoras vaqueras
    2547,Forros polares
    2548,Chaquetas de plumas
    2549,Cortavientos
    2554,Ropa impermeable
    2556,Ponchos
    2557,Conjuntos impermeables
    2555,Pantalones impermeables
    2558,Impermeables
    2559,Ropa para la nieve
    2560,Abrigos y chaquetas para la nieve
    2565,Conjuntos para la nieve
    2582,Pantalones para la nieve
    1246,Jerséis y sudaderas
    1542,Jerséis
    1543,Cuello de pico
    1544,Cuello alto
    1548,Con cremallera
    1549,Boleros
    1550,Sudaderas
    1551,Chalecos
    1877,Otros
    1245,Camisetas y blusas
    1535,Camisetas
    1536,Polos
    1537,Camisas
    1538,Camisas de manga corta
    1539,Camisas de manga larga
    1540,Camisas sin mangas
    1541,Túnicas
    1878,Otros
    1247,Vestidos
    1554,Vestidos cortos
    1553,Vestidos largos
    1248,Faldas
    1249,Pantalones y shorts
    1559,Vaqueros
    1560,Pantalones de pitillo
    1562,Pantalones de campana
    1565,Leggings
    1568,Monos y petos
    1250,Shorts y bermudas
    2079,Pantalones harem
    1880,Otros
    1258,Bolsos y mochilas
    1574,Accesorios
    1577,Gorros y gorras
    1578,Guantes
    1580,Bufandas y pañuelos
    1581,Cinturones
    1582,Diademas y horquillas
    1584,Monederos
    1586,Joyería
    1881,Otros
    1251,Ropa de baño
    1590,Bañadores
    1592,Bikinis
    1593,Albornoces
    1252,Ropa interior
    1600,Calcetines
    1601,Medias
    1602,Braguitas
    1872,Otros
    1594,Pijamas
    1596,Pijama de una pieza
    1597,Pijama de dos piezas
    1598,Camisones
    1253,Ropa deportiva
    1510,Lotes de ropa
    1604,Conjuntos para gemelos
    1606,Disfraces
    2080,Ropa para ocasiones especiales
    1254,Otros
    1194,Ropa para niños
    1196,Ropa para bebé niño
    1642,Peleles
    1643,Bodies
    1644,Petos
    1645,Conjuntos
    1883,Otros
    1256,Calzado
    1653,Calzado de bebé
    2721,Naúticos y mocasines
    1657,Botas
    2726,Botines
    2727,Botas altas
    2728,Botas de nieve
    2729,Botas de agua
    2722,Alpargatas
    2723,Sandalias y chanclas
    2730,Zuecos y mules
    2732,Chanclas
    2733,Sandalias
    2734,Sandalias y chanclas de pala
    1655,Ocasiones especiales
    1661,Pantuflas
    2724,Zapatillas de deporte
    2735,Zapatillas de baloncesto
    2737,Zapatos de baile
    2738,Botas de fútbol
    2742,Calzado y botas de montaña
    2743,Patines de hielo
    2744,Patines de ruedas
    2745,Zapatillas de correr
    2746,Botas de esquí
    2748,Botas de snowboard
    2749,Calzado para nadar y agua
    1660,Deportivas
    2750,Deportivas de cierres de gancho y bucle
    2751,Deportivas con cordones
    2752,Deportivas sin cierre
    1197,Abrigos y chaquetas
    1647,Abrigos
    2561,Trencas
    2562,Parkas
    2563,Chaquetones marineros
    2564,Gabardinas
    1646,Chalecos
    1649,Cazadoras
    2571,Blazers
    2573,Chaquetas bomber
    2574,Cazadoras vaqueras
    2575,Forros polares
    2576,Chaquetas de plumas
    2577,Cortavientos
    2583,Ropa impermeable
    2604,Ponchos
    2609,Conjuntos impermeables
    2602,Pantalones impermeables
    2606,Impermeables
    2590,Ropa para la nieve
    2610,Abrigos y chaquetas para la nieve
    2613,Conjuntos para la nieve
    2612,Pantalones para la nieve
    1199,Jerséis y sudaderas
    1668,Jerséis
    1669,Cuello de pico
    1670,Cuello alto
    1671,Con cremallera
    1672,Sudaderas
    1673,Chalecos
    1887,Otros
    1198,Camisetas y camisas
    1662,Camisetas
    1663,Polos
    1664,Camisas
    1665,Camisas de manga corta
    1666,Camisas de manga larga
    1667,Camisas sin mangas
    1886,Otros
    1200,Pantalones y shorts
    1696,Vaqueros
    1697,Pantalones pitillo
    1698,Pantalones de campana
    1701,Leggings
    1702,Monos y petos
    1201,Shorts y bermudas
    2082,Pantalones harem
    1870,Otros
    1257,Bolsos y mochilas
    1714,Accesorios
    1749,Sombreros y gorros
    1740,Guantes
    1741,Bufandas y pañuelos
    1743,Cinturones
    1745,Monederos
    1746,Pajaritas y corbatas
    1748,Otros
    1202,Ropa de baño
    1750,Bañadores
    1751,Albornoces
    1203,Ropa interior
    1757,Calcetines
    1758,Medias
    1759,Calzoncillos
    1871,Otros
    1752,Pijamas
    1754,Pijamas de una pieza
    1755,Pijamas de dos piezas
    1204,Ropa deportiva
    1760,Lotes de ropa
    1761,Conjuntos para gemelos
    1762,Disfraces
    2083,Ropa para ocasiones especiales
    1205,Otros
    1499,Juguetes
    1730,Figuras articuladas y accesorios
    3312,Figuras articuladas
    3311,Accesorios
    3313,Figuras articuladas con accesorios
    3314,Manualidades
    3315,Delantales y batas
    3316,Abalorios y kits para crear joyas
    3317,Arcilla y plastilina
    3319,Kits de manualidades
    3320,Materiales de dibujo y pintura
    3321,Caballetes y pizarras
    3322,Plantillas y sellos
    3323,Pegatinas y papelería
    3344,Actividades y juguetes para bebés
    3347,Centros de actividades y andadores
    3348,Gimnasios y alfombras de juegos
    3345,Juguetes de baño
    3346,Hamacas, saltadores y columpios
    3349,Tableros de actividades
    3350,Juguetes de tirar y empujar
    3351,Sonajeros
    3352,Juguetes de clasificar y apilar
    3353,Mordedores
    1767,Bloques y juegos de construcción
    1731,Muñecas y accesorios
    3327,Muñecas
    3324,Ropa y accesorios para muñecas
    3325,Muebles y accesorios para casas de muñecas
    3326,Casas de muñecas
    3328,Muñecas con accesorios
    3329,Disfraces y juegos de roles
    3330,Disfraces
    3331,Carpas y túneles de juego
    3332,Utensilios de cocina, vajillas y comida de juguete
    3333,Joyeros de juguete
    3334,Cocinas de juguete
    3335,Herramientas de juguete
    1763,Juguetes educativos
    3354,Fichas didácticas
    3355,Caleidoscopios y prismas
    3356,Juguetes para aprender a leer
    3357,Juguetes de ciencia y STEM
    3358,Otros juguetes educativos
    1725,Juguetes electrónicos
    3364,Música y audiocuentos
    3360,Mascotas interactivas
    3361,Equipo de karaoke para niños
    3363,Reproductores de audio interactivos
    3362,Juguetes teledirigidos
    3359,Cámaras infantiles
    3365,Walkie-talkies
    3366,Otros juguetes electrónicos
    1766,Juguetes musicales e instrumentos de juguete
    3336,Juegos de magia, fidgets y juguetes pequeños
    3337,Fidgets
    3339,Juegos de malabares
    3340,Juegos de magia y accesorios
    3338,Artículos de broma
    3341,Slime
    3342,Yoyós
    3343,Otros juguetes pequeños
    1771,Juguetes de exterior y deportivos
    3367,Piscinas de bolas y accesorios
    3368,Juguetes acuáticos y de playa
    3369,Máquinas de pompas de jabón
    3370,Pistolas de bolas de gomaespuma y accesorios
    3371,Juguetes de jardín
    3372,Cometas y cohetes
    3373,Areneros y mesas de juegos con agua
    3374,Juguetes deportivos
    1764,Peluches
    3375,Coches, trenes y otros vehículos de juguete
    3471,Aviones
    3468,Coches
    3470,Trenes
    3469,Camiones
    3472,Pistas y garajes
    3473,Otros vehículos de juguete
    1496,Carritos, portabebés y sillas de coche
    3461,Portabebés y fulares de porteo
    3462,Bandoleras y fulares de porteo
    3463,Portabebés de estructura blanda
    3464,Portabebés de cadera
    3465,Mochilas portabebés
    1612,Carritos y sillas de paseo
    1511,Accesorios para carritos
    3376,Capazos y adaptadores
    3377,Patinetes y asientos adicionales
    3378,Sombrillas, mosquiteras y protectores de lluvia
    3379,Portavasos y bandejas
    3380,Sacos para carritos
    3381,Organizadores y redes
    3382,Recambios
    3383,Sillas de coche
    3384,Asientos elevadores
    3385,Accesorios para sillas de coche
    3386,Espejos de vigilancia
    3387,Parasoles para coches
    3388,Reductores para sillas de coche
    3389,Bases para sillas de coche
    3390,Bolsas de transporte para sillas de coche
    3391,Sacos para sillas de coche
    3392,Otros accesorios para sillas de coche
    1498,Muebles y decoración
    1567,Colchones infantiles
    1569,Colchones para cunas
    1570,Colchones para minicunas y moisés
    1571,Colchones para camas infantiles
    1572,Suelos y alfombras acolchados
    1573,Parques de juegos
    3275,Hamacas y nidos
    3276,Decoración y recuerdos
    3277,Álbumes para bebés
    3278,Medidores infantiles
    3279,Móviles de cuna
    3280,Accesorios fotográficos para momentos importantes
    3281,Huchas
    3282,Marcos de fotos
    3283,Decoración de pared
    3284,Habitación del bebé
    3285,Cunas de colecho
    3286,Muebles cambiador
    3287,Cunas
    3288,Minicunas
    3289,Camas infantiles
    3290,Alfombras infantiles
    3291,Sillas
    3292,Estructuras de juego
    3293,Estanterías
    3294,Mesas y escritorios
    3295,Armarios
    3393,Baño y cambio
    3394,Bolsos cambiadores
    3412,Baño
    3413,Bañeras y asientos de baño
    3414,Accesorios
    3415,Toallas y capas de baño
    3416,Manoplas y toallitas de baño
    3395,Colchones y fundas para el cambiador
    3396,Cambiadores
    3397,Fundas para el cambiador
    3398,Cambiadores portátiles
    3399,Pañales
    3400,Pañales de tela y reutilizables
    3401,Pañales bañador
    3402,Pañales desechables
    3403,Organizadores y contenedores de pañales
    3404,Contenedores de pañales
    3405,Accesorios para el contenedor de pañales
    3406,Organizadores de pañales
    3407,Dispensadores y calentadores de toallitas
    3417,Orinales
    3408,Cuidado de la piel e higiene
    3409,Accesorios de higiene y cuidado del bebé
    3410,Cuidado de la piel, jabones y champús
    3411,Toallitas para bebés
    3418,Taburetes
    3427,Elementos de seguridad y protección infantil
    3428,Barreras de seguridad
    3429,Accesorios de protección infantil
    3430,Protectores auditivos
    3431,Arneses y correas de seguridad
    3419,Salud y embarazo
    3420,Humidificadores
    3421,Aspiradores nasales
    3423,Productos para el cuidado posparto
    3424,Almohadas de embarazo
    3425,Bandas de sujeción y fajas
    3426,Básculas
    3422,Termómetros
    3432,Lactancia y alimentación
    3433,Batidoras y robots de cocina para bebés
    3434,Baberos
    3435,Alimentación con biberón
    3436,Biberones
    3437,Tetinas para biberones
    3438,Tendederos
    3439,Cepillos para limpiar biberones
    3440,Calientabiberones
    3441,Preparadores de biberones
    3442,Dispensadores de leche en polvo
    3453,Lactancia materna
    3454,Sacaleches
    3455,Accesorios para el sacaleches
    3456,Paños de lactancia
    3457,Pezoneras y discos de lactancia
    3444,Vasos, platos y cubiertos
    3445,Cubiertos
    3446,Platos y cuencos
    3447,Vajillas infantiles
    3448,Vasos y tazas de aprendizaje
    3449,Botellas de agua
    3452,Almohadas de lactancia y fundas
    3458,Chupetes
    3459,Accesorios para chupetes
    3450,Tronas
    3451,Accesorios para tronas
    3443,Muselinas y gasas
    3460,Esterilizadores
    3296,Descanso y ropa de cama
    3303,Vigilabebés
    3304,Barandillas y barreras de cama
    3297,Sábanas, mantas y colchas
    3298,Mantas y colchas
    3299,Protectores y fundas de colchón
    3300,Almohadas
    3301,Sábanas
    3305,Cortinas opacas portátiles
    3302,Cojines térmicos y bolsas de agua caliente
    3306,Luces quitamiedos y entrenadores del sueño
    3307,Pijamas-manta y saquitos
    3308,Sacos de dormir
    3309,Arrullos
    3310,Máquinas de ruido blanco
    1501,Material escolar
    3269,Fiambreras y portalimentos
    1508,Mochilas escolares
    1509,Material escolar
    1502,Otros artículos infantiles
    1918,Hogar
    3474,Pequeños electrodomésticos de cocina
    3479,Hervidores
    3480,Cafeteras y teteras
    3492,Cafeteras
    3493,Cafeteras espresso
    3494,Teteras eléctricas
    3495,Molinillos de café
    3496,Espumadores de leche
    3497,Accesorios para café y té
    3498,Piezas de máquinas de café y té
    3481,Tostadoras
    3482,Batidoras y procesadores de alimentos
    3499,Batidoras
    3500,Batidoras de mano
    3501,Batidoras amasadoras
    3502,Batidoras amasadoras de mano
    3503,Procesadores de alimentos
    3483,Microondas
    3484,Freidoras
    3486,Parrillas y planchas eléctricas
    3485,Placas de cocina portátiles
    3487,Licuadoras y exprimidores
    3488,Dispensadores de agua y bebidas
    3504,Filtros y purificadores de agua
    3505,Dispensadores de agua
    3506,Gasificadoras
    3489,Electrodomésticos especializados
    3490,Accesorios para pequeños electrodomésticos de cocina
    3491,Piezas de pequeños electrodomésticos de cocina
    3476,Menaje de cocina y repostería
    3507,Ollas
    3508,Sartenes
    3509,Bandejas de horno
    3510,Fuentes y recipientes para horno
    3511,Moldes de repostería
    3514,Menaje especializado de cocina y repostería
    3512,Baterías de cocina
    3513,Accesorios de cocina y repostería
    3477,Utensilios de cocina
    3515,Tablas de cortar
    3516,Utensilios de cocina
    3518,Básculas y balanzas de cocina
    3519,Jarras y cucharas medidoras
    3520,Termómetros de cocina
    3521,Recipientes para mezclar
    3522,Coladores, tamices y escurridores
    3523,Almacenamiento de alimentos
    3562,Accesorios de coctelería
    3524,Utensilios especializados de cocina
    1920,Menaje
    1931,Cubertería
    1950,Juegos de cubertería
    1951,Tenedores
    1970,Cuchillos de mesa
    1952,Cucharas
    1932,Vajilla
    1958,Juegos de vajilla
    1959,Boles
    1960,Platos
    2005,Cristalería y tazas
    2006,Tazas y tazones
    2009,Copas
    2010,Vasos
    2011,Juegos de cristalería/tazas
    3854,Vajilla para servir
    3855,Posavasos
    3856,Cafeteras y teteras
    3857,Jarras
    3858,Juegos de sal y pimienta
    3860,platos y fuentes servir, recipientes servir, vajilla servir, accesorios mesa
    3861,Azucareros y jarras de leche
    3862,Bandejas
    3863,Salvamanteles
    3864,Juegos de servir
    3865,Vajilla para servir especializada
    3478,Cuidado del hogar
    3525,Calefacción, climatización y aire
    3528,Calefactores y radiadores
    3529,Ventiladores
    3531,Aires acondicionados
    3532,Purificadores de aire
    3533,Humidificadores
    3534,Deshumidificadores
    3535,Electrodomésticos especializados en climatización
    3536,Accesorios para climatización
    3526,Planchas y cuidado de la ropa
    3537,Planchas
    3538,Vaporizadores de ropa
    3539,Tablas de planchar
    3540,Tendederos
    3541,Electrodomésticos especializados en el cuidado de la ropa
    3542,Accesorios para el cuidado de la ropa
    3527,Aspiradoras y limpieza
    3543,Aspiradoras
    3544,Limpiadoras a vapor
    3545,Limpiadores de alfombras
    3546,Fregonas y mopas
    3548,Electrodomésticos de limpieza especializados
    3549,Accesorios para electrodomésticos de limpieza
    1919,Textiles
    1924,Ropa de cama
    1942,Juegos de sábanas
    1943,Fundas nórdicas
    1944,Fundas de almohada
    1945,Sábanas
    1925,Mantas
    1926,Cortinas y estores
    3866,Persianas y estores
    3867,Abrazaderas y alzapaños para cortinas
    1946,Cortinas
    1955,Visillos
    3868,Cenefas para ventanas
    1974,Cojines
    3869,Fundas
    1927,Alfombras y felpudos
    1953,Felpudos
    1954,Alfombras
    1928,Mantelería
    3870,Servilletas de tela
    3871,Tapetes
    3872,Manteles individuales
    3873,Manteles
    3874,Caminos de mesa
    1929,Tapices
    1930,Toallas
    1947,Toallas de baño
    1948,Toallas de playa
    1949,Toallas de mano
    1934,Decoración
    1935,Velas y fragancias para el hogar
    1957,Portavelas
    1956,Velas
    3814,Pastillas de cera
    3816,Difusores de varillas
    3815,Difusores de aromas
    3817,Portainciensos
    3821,Varillas de incienso
    1936,Relojes
    1966,Relojes de mesa
    1967,Relojes de pared
    3822,Esculturas y figuritas decorativas
    3823,Objetos de decoración
    3824,Ceniceros
    3825,Sujetalibros
    3826,Topes para puertas
    3827,Imanes de nevera
    3828,Bolas de nieve
    3829,Adornos
    3830,Plantas y flores artificiales
    3831,Plantas artificiales
    3832,Flores artificiales
    3833,Accesorios para chimeneas
    3834,Iluminación
    3835,Lámparas de pie
    3836,Lámparas de mesa
    3837,Guirnaldas de luces
    3838,Lámparas de techo
    3839,Lámparas de pared
    3840,Tulipas para lámparas
    3841,Iluminación de acento
    3842,Iluminación nocturna
    3843,Luces decorativas
    1941,Baldas
    1937,Marcos de cuadros y fotos
    1938,Espejos
    1969,Espejos de mesa
    1968,Espejos de pared
    1939,Almacenamiento y organización
    1962,Cestas
    1963,Cajas
    2012,Perchas y portatrajes
    3844,Organizadores de cajones
    1964,Joyeros
    3845,Jaboneras y dispensadores de jabón
    1965,Organizadores de maquillaje
    1940,Jarrones
    3846,Decoración de pared
    3847,Cuadros
    3848,Fotografías
    3849,Pósters y láminas decorativas
    3850,Tablones de anuncios
    3851,Placas y señales
    3852,Vinilos y adhesivos de pared
    3853,Adornos colgantes
    5428,Materiales de oficina
    5429,Agendas y organizadores personales
    5430,Cuadernos y blocs de notas
    5431,Estuches
    5432,Marcadores
    5433,Calculadoras
    5434,Accesorios de escritorio
    5443,Organizadores de escritorio
    5444,Portalápices
    5445,Pisapapeles
    5446,Portapapeles
    5447,Alfombrillas de escritorio
    5448,Organizadores de cables
    5449,Reposamuñecas
    5450,Escritorios portátiles
    5451,Lupas
    5435,Organizadores de documentos
    5452,Carpetas
    5453,Archivadores de anillas
    5454,Accesorios para carpetas
    5455,Archivadores de revistas
    5436,Materiales de escritura
    5456,Bolígrafos
    5457,Lápices
    5458,Minas
    5459,Subrayadores
    5460,Sacapuntas
    5461,Gomas de borrar
    5437,Herramientas de dibujo técnico
    5462,Reglas
    5463,Compases de dibujo
    5464,Transportadores
    5465,Plantillas
    5466,Kits de geometría
    5438,Cintas, clips y anillas
    5467,Dispensadores de cinta adhesiva
    5468,Cinta adhesiva transparente
    5469,Clips para papel
    5470,Clips para archivadores
    5471,Gomas elásticas
    5472,Pines y chinchetas
    5439,Perforadoras
    5473,Grapadoras
    5474,Quitagrapas
    5475,Grapas
    5476,Punzones
    5440,Materiales para presentaciones
    5477,Rotafolios
    5478,Pizarras
    5479,Pizarras blancas
    5480,Rotuladores para pizarras blancas
    5481,Borradores de pizarra
    5482,Mandos para presentaciones
    5441,Electrónica para oficina
    5483,Cámaras de documentos
    5484,Plastificadoras
    5485,Termoselladoras
    5486,Diccionarios y traductores electrónicos
    5487,Encuadernadoras
    5488,Cortadoras de papel
    5489,Destructoras de papel
    5490,Máquinas de escribir
    2915,Celebraciones y fiestas
    2917,Pancartas, banderas y banderines
    2918,Tarjetas y sobres
    2921,Papel y bolsas de regalo
    2922,Decoración para festividades
    2923,Decoración para fiestas
    2924,Decoración de mesa
    2925,Adornos para el árbol
    2926,Coronas
    3811,Bricolaje y herramientas
    3875,Herramientas eléctricas
    3898,Taladros
    4170,Taladros atornilladores
    4171,Taladros percutores
    4172,Atornilladores de impacto
    4173,Martillos perforadores
    4174,Mezcladores eléctricos
    4175,Pistola de tornillos
    4176,Llaves de impacto eléctricas
    3899,Sierras eléctricas
    4177,Sierras circulares
    4178,Sierras de calar
    4179,Sierras de sable
    3900,Lijadora
    4185,Lijadoras orbitales
    4186,Lijadoras de banda
    4187,Lijadoras de hojas
    4188,Lijadoras delta
    3901,Amoladoras
    4189,Amoladoras angulares
    4190,Amoladoras de banco
    4191,Amoladoras rectas
    3902,Kits combinados de herramientas eléctricas
    3904,Herramientas neumáticas
    4192,Clavadoras neumáticas
    4193,Grapadoras neumáticas
    4194,Llaves de impacto neumáticas
    4195,Carracas neumáticas
    4196,Martillos neumáticos
    4197,Cinceles neumáticos
    4198,Pistolas de pintura neumáticas
    4199,Arenadoras
    3905,Herramientas rotativas
    3906,Herramientas oscilantes
    3907,Unidores de galleta
    3908,Cepillos eléctricos
    3909,Fresadoras
    3912,Atornilladores eléctricos
    3913,Pistolas de calor
    3914,Aspiradoras de agua y polvo
    3915,Cabrestantes
    3876,Herramientas manuales
    3916,Martillos
    3918,Destornilladores
    3919,Llaves
    3920,Trinquetes
    3921,Alicates
    3922,Cizallas
    3923,Cortacercos
    3924,Cinceles
    3925,Limas y escofinas
    3926,Garlopas manuales
    3927,Bloques de lijado
    3928,Grapadoras manuales
    3929,Remachadoras
    3930,Herramientas para roscar
    3931,Juegos de herramientas manuales
    3932,Mazos
    3933,Barras de demolición y palancas
    3877,Herramientas de medición
    3934,Niveles
    3935,Cintas métricas
    3936,Reglas de construcción
    3937,Escuadras
    3938,Cuerdas de tiza
    3939,Cinceles de plomada
    3940,Calibradores
    3941,Lápices de carpintero
    3942,Plantillas de contorno
    3943,Localizadores de vigas
    3944,Medidores de distancia láser
    3945,Cámaras de inspección
    3946,Cámaras termográficas
    3947,Localizadores de tuberías
    3948,Sonómetros
    3949,Detectores de gas
    3950,Medidores de humedad
    3951,Detectores de fugas de agua
    3878,Herramientas y accesorios de pintura
    3952,Pinceles
    3953,Fundas para rodillos de pintura
    3954,Estructuras para rodillos de pintura
    3955,Bordes para pintar
    3956,Cubos y bandejas para pintura
    3957,Postes para pintura
    3958,Extensiones para postes
    3959,Raspadores de pintura
    3960,Papel pintado
    3961,Herramientas para empapelar
    3962,Pistolas de silicona
    3963,Monos de trabajo
    3964,Lonas protectoras
    3965,Lonas
    3966,Cinta de pintor
    3879,Herramientas de fontanería
    3967,Serpientes de drenaje
    3968,Desatascadores
    3969,Llaves de lavabo
    3970,Cortatubos
    3971,Expansores de tubos
    3972,Herramientas de embutir tubos
    3973,Cepillos para tubos
    3974,Desbarbadores de tubos
    3975,Dobladoras de tubos
    3976,Cortadores de asientos de válvulas
    3880,Herramientas de electricista
    3977,Multímetros
    3978,Probadores de circuitos
    3979,Probadores de voltaje
    3980,Probadores de cables
    3981,Amperímetros de pinza
    3982,Termómetros láser e infrarrojos
    3983,Pelacables
    3984,Crimpadoras de cables
    3985,Varillas de electricista
    3986,Cinta de electricista
    3987,Agarre para cables
    3988,Dobladoras de conductos
    3881,Herramientas de albañilería
    3989,Flotadores de albañilería
    3990,Raspadores de albañilería
    3991,Tablas de mortero
    3992,Puntas para juntar
    3993,Cepillos de albañilería
    3994,Juntas de ladrillos
    3995,Elevadores de ladrillos
    3996,Cortadores de azulejos
    3997,Alicates para azulejos
    3998,Herramientas para quitar lechada
    3882,herramienta para quitar lechada, herramienta para eliminar lechada
    3999,Brocas
    4200,Brocas para madera
    4201,Brocas para metal
    4202,Brocas para albañilería
    4203,Brocas para vidrio y azulejos
    4000,Puntas para destornilladores
    4001,Llaves de mandril
    4002,Mandriles de taladro
    4003,Hojas de sierra
    4204,Hojas de sierra circular
    4205,Hojas de sierra ingletadora y de mesa
    4206,Hojas de sierra de calar
    4208,Hojas de sierra de arco
    4209,Hojas de sierra de marco
    4210,Hojas de sierra tronzadora
    4211,Hojas de sierra dentada
    4212,Hojas de sierra de cinta
    4213,Hojas de sierra de marquetería
    4004,Sierras de corona
    4005,Baterías para herramientas eléctricas
    4006,Cargadores para herramientas eléctricas
    4007,Papel de lija
    4214,Hojas de lija
    4215,Bandas de lija
    4216,Discos de lija
    4008,Ruedas y discos
    4217,Discos de esmerilado
    4218,Ruedas de esmerilado
    4219,Discos de corte
    4220,Discos flap
    4221,Cepillos de copa
    4222,Cepillos de alambre
    4009,Almohadillas de pulido
    4010,Accesorios para herramientas neumáticas
    4223,Mangueras de aire
    4224,Boquillas y pistolas de aire
    4225,Conectores para herramientas neumáticas
    4226,Carretes para mangueras de aire
    4011,Dados y juegos de llaves
    4012,Brocas para fresadora
    4013,Componentes para herramientas oscilantes
    4014,Componentes para herramientas rotativas
    4015,Componentes para aspiradoras en seco y húmedo
    4016,Cajas de ingletes
    4017,Palas mezcladoras
    4018,Pinzas de trabajo
    3883,Equipo de protección
    4019,Guantes de trabajo
    4020,Gafas de protección
    4021,Gafas de seguridad
    4022,Protectores faciales
    4023,Cascos protectores
    4024,Protectores auditivos
    4025,Rodilleras
    4026,Delantales de trabajo
    4027,Chalecos de alta visibilidad
    4028,Arneses de seguridad
    4029,Fajas de soporte lumbar
    3884,Transporte y almacenamiento de herramientas
    4030,Cajas de herramientas
    4032,Cinturones de herramientas
    4033,Fundas para taladros
    4034,Lazos para martillos
    3885,Equipamiento para talleres y obras
    4035,Escaleras
    4036,Taburetes escalera
    4037,Radios para obras
    4038,Luces de trabajo
    4039,Caballetes de trabajo
    4041,Tornillos de banco
    4042,Paredes de listones
    3886,Ferretería
    4043,Tiradores, pomos y manillas para armarios
    4044,Pomos y manillas para puertas
    4045,Cerraduras de seguridad
    4046,Bisagras
    4047,Timbres
    4048,Accesorios para baños
    4227,Grifería de baño
    4228,Lavabos de baño y WC
    4229,Filtros para lavabos
    4234,Cabezales de ducha
    4235,Barras, postes y rieles para duchas
    4236,Portarrollos de papel higiénico
    4237,Toalleros
    4238,Ganchos y anillas para toallas
    4049,Accesorios para cocinas
    4239,Dispensadores de jabón integrados
    4240,Grifos de cocina
    4241,Fregaderos
    4242,Filtros para fregaderos
    4243,Componentes para fregaderos
    4245,Puertas de armarios de cocina
    4050,Cadenas, cuerdas y amarres
    4246,Cadenas
    4247,Cuerdas
    4248,Bridas para cables
    4249,Cuerdas elásticas
    4250,Correas de trinquete
    4251,Correas de cierres de gancho y bucle
    4252,Clips para cuerdas y cadenas
    4253,Cables snap
    4254,Redes para carga
    4255,Correas de sujeción
    4051,Herrajes para colgar cuadros
    4052,Soportes
    4053,Buzones
    4054,Placas de dirección
    4055,Números de casa
    3887,Domótica y seguridad
    4056,Cerraduras inteligentes para puertas
    4057,Videoporteros
    4058,Cámaras de seguridad
    4059,Concentradores inteligentes
    4060,Enchufes e interruptores inteligentes
    4061,Lámparas y bombillas inteligentes
    4062,Termostatos inteligentes
    4063,Detectores de humo y de gas inteligentes
    4064,Candados
    3812,Jardín, terraza y balcón
    3888,Herramientas eléctricas para jardín, terraza y balcón
    4066,Desbrozadoras
    4067,Bordeadoras
    4069,Sopladores y aspiradores
    4072,Cortasetos
    4073,Tijeras para hierba y césped
    4075,Barrenas
    3889,Accesorios para herramientas eléctricas de exteriores
    4079,Baterías para herramientas eléctricas para exteriores
    4080,Cargadores de herramientas eléctricas para exteriores
    4081,Accesorios para cortadoras de césped
    4256,Fundas para cortadoras de césped
    4257,Cuchillas para cortadoras de césped
    4258,Afiladores de cuchillas para cortadoras de césped
    4259,Componentes para cortadoras de césped
    4260,Componentes para trituradoras
    4261,Cestas para cortadoras de césped
    4262,Escardadores
    4082,Accesorios para desbrozadoras
    4263,Hilos para desbrozadoras
    4264,Componentes para desbrozadoras
    4265,Cabezales para desbrozadoras
    4266,Protectores para desbrozadoras
    4083,Accesorios para sopladores y aspiradoras de hojas
    4267,Cepillos para aspiradoras de hojas
    4268,Boquillas para aspiradoras de hojas
    4269,Componentes para sopladores y aspiradoras de hojas
    4270,Estuches para sopladores y aspiradores de hojas
    4271,Mangueras para sopladores y aspiradoras de hojas
    4272,Limpiadores de canalones para sopladores de hojas
    4084,Accesorios para hidrolimpiadoras
    4273,Fundas para hidrolimpiadoras
    4274,Boquillas para hidrolimpiadoras
    4275,Pistolas para hidrolimpiadoras
    4276,Mangueras para hidrolimpiadoras
    4277,Carretes para mangueras de hidrolimpiadoras
    4278,Escobas para hidrolimpiadoras
    4085,Accesorios para motosierras
    4279,Estuches para motosierras
    4280,Fundas para motosierras
    4281,Cadenas de motosierra
    4282,Barras para motosierras
    4283,Afiladores de motosierras
    4086,Otros accesorios para herramientas eléctricas de exteriores
    3890,Herramientas manuales para exteriores
    4087,Rastrillos
    4088,Palas y azadas
    4089,Palas de jardinería
    4090,Desherbadoras y horquillas manuales
    4091,Macetas para bulbos
    4092,Pulverizadores de jardín
    4093,Sembradoras manuales y esparcidores de semillas
    4095,Picos y azadas
    4097,Tijeras de podar
    4098,Excavadoras manuales para postes
    4099,Azadas
    4100,Escarificadores y cultivadores manuales
    4101,Equipo de protección para jardinería
    4284,Guantes de jardinería
    4285,Rodilleras de jardinería
    4286,Delantales de jardinería
    4287,Cojines para jardinería
    3891,Macetas, jardineras y accesorios
    4102,Macetas
    4103,Jardineras para barandillas
    4104,Jardineras de pared
    4105,Jardineras para ventanas
    4106,Cestas para plantas
    4107,Forros para plantas
    4108,Estacas para plantas
    4109,Jaulas protectoras para plantas
    4110,Cubiertas para plantas
    4111,Jardineras y maceteros colgantes
    4112,Equipos para colgar plantas
    4113,Mallas protectoras para plantas
    4114,Tejidos y membranas para el control de malas hierbas
    4115,Bolsas de tela para cultivo
    4116,Terrarios para plantas
    4117,Platos y bandejas para macetas
    4118,Elevadores de macetas
    3892,Equipamiento de riego
    4119,Regaderas
    4120,Aspersores de jardín
    4121,Mangueras de jardín
    4122,Pulverizadores y boquillas para mangueras de jardín
    4123,Carros para mangueras de jardín
    4124,Carretes para mangueras de jardín
    4125,Varillas de riego para manguera de jardín
    4126,Equipos de riego automático
    3893,Decoración para jardín, terraza y balcón
    4127,Parasoles y sombrillas
    4128,Pies de parasoles
    4129,Felpudos
    4130,Alfombras para exteriores
    4131,Iluminación para jardín, terraza y balcón
    4288,Focos y luces de seguridad
    4289,Luces de jardín
    4290,Lámparas de exterior
    4291,Faroles de exterior
    4292,Luces para escalones de exterior
    4293,Luces para caminos
    4294,Luces sumergibles
    4132,Baños para pájaros
    4133,Comederos para pájaros
    4134,Casas para pájaros
    4135,Carillones de viento
    4138,Relojes de sol
    4139,Relojes para exteriores
    4140,Veletas
    3894,Cocinas de exterior
    4147,Freidoras de exterior
    4148,Utensilios para cocinas de exterior
    4295,Espátulas para barbacoa
    4296,Pinzas para barbacoa
    4297,Tenazas para barbacoa
    4298,Brochetas para barbacoa
    4299,Cestas de parrilla para exteriores
    4300,Tablas para parrilla
    4301,Piedra para pizza para barbacoas
    4302,Pinceles para untar
    4303,Cepillos y raspadores para parrillas
    4304,Asadores giratorios
    4149,Accesorios para cocinas de exterior
    4305,Fundas para barbacoas
    4306,Parrillas y planchas para barbacoas
    4307,Bandejas de goteo
    4308,Barras saborizantes
    4309,Carbón vegetal y pellets
    4310,Astillas de madera para ahumar
    3895,Spas, piscinas y equipamiento
    4151,Accesorios para saunas
    4311,Sillas y asientos para sauna
    4312,Reposacabezas para sauna
    4313,Cubos para sauna
    4314,Cucharones para sauna
    4315,Alfombrillas antideslizantes para sauna
    4316,Temporizadores para sauna
    4317,Higrómetros para sauna
    4318,Termómetros para sauna
    4319,Piedras para sauna
    4153,Accesorios para piscinas
    4320,Skimmer para piscinas
    4321,Redes para hojas en la piscina
    4322,Cepillos para piscinas
    4323,Aspiradores para piscinas
    4324,Termómetros para piscinas
    4325,Alarmas de piscina
    4327,Mangueras para piscina
    4155,Accesorios para bañeras de hidromasaje
    4328,Cubiertas para bañeras de hidromasaje
    4329,Reposacabezas para bañeras de hidromasaje
    4330,Bandeja con soporte para bebidas
    4331,Dispensadores para bañeras de hidromasaje
    3896,Instrumentos meteorológicos
    4156,Termómetros ambientales
    4157,Estaciones meteorológicas
    4158,Barómetros
    4159,Higrómetros
    4160,Veletas
    4161,Anemómetros
    3897,Herramientas para quitar nieve
    4162,Palas de nieve
    4163,Cepillos de nieve
    4164,Empujadores de nieve
    4165,Rastrillos para tejados nevados
    4167,Palas para romper hielo
    4168,Raspadores de hielo
    4169,Esparcidores de arena y gravilla
    5106,Mascotas
    5107,Perros
    5113,Camas y mantas
    5121,Camas
    5122,Mantas
    5114,Ropa y accesorios
    5123,Abrigos y chaquetas
    5124,Jerséis
    5126,Camisetas
    5127,Disfraces
    5128,Zapatos y botas
    5129,Accesorios
    5115,Juguetes
    5130,Pelotas y juguetes para lanzar
    5131,Juguetes blandos
    5132,Juguetes rígidos y resistentes
    5116,Collares y correas
    5133,Collares
    5134,Arneses
    5135,Correas
    5136,Bozales
    5117,Accesorios de adiestramiento
    5137,Silbatos
    5138,Bolsas
    5118,Cuencos y comederos
    5139,Cuencos
    5140,Comederos
    5119,Transportines y jaulas
    5141,Transportines
    5142,Jaulas
    5120,Higiene
    5143,Peines y cepillos
    5144,Cortaúñas
    5108,Gatos
    5145,Cuencos y comederos
    5162,Cuencos
    5164,Comederos
    5146,Juguetes
    5167,Cañas y varitas
    5171,Pelotas
    5172,Juguetes blandos
    5173,Rascadores
    5174,Juguetes interactivos
    5147,Collares y correas
    5175,Collares
    5176,Arneses y correas
    5148,Camas
    5149,Transportines
    5180,Transportines blandos y mochilas
    5181,Transportines duros
    5150,Ropa y accesorios
    5182,Ropa
    5183,Disfraces
    5189,Accesorios
    5157,Areneros
    5160,Higiene
    5193,Peines y cepillos
    5195,Cortaúñas
    5111,Roedores, etc.
    5196,Jaulas y accesorios
    5197,Juguetes
    5112,Peces
    5198,Equipamiento para acuarios
    5199,Decoración y accesorios
    5110,Pájaros
    5201,Juguetes
    5202,Jaulas y accesorios
    5109,Reptiles
    5203,Decoración y accesorios
    5204,Equipamiento para terrarios
    2994,Electrónica
    3002,Videojuegos y consolas
    3025,Consolas
    3026,Juegos
    3570,Mandos
    3571,Auriculares y casos para gaming
    3575,Simuladores
    3576,Realidad virtual
    3577,Cascos de realidad virtual
    3578,Accesorios de realidad virtual
    3579,Recambios para dispositivos de realidad virtual
    3024,Accesorios
    3027,Fundas
    3572,Soportes para gaming
    3573,Cargadores y bases de carga de gaming
    3574,Guías de estrategia de juegos
    3030,Otros accesorios
    3564,Ordenadores y accesorios
    3580,Ordenadores portátiles
    3581,Ordenadores de sobremesa
    3582,Piezas y componentes de ordenadores
    3598,Cajas de ordenador
    3599,CPU y procesadores
    3600,Placas base
    3601,Combos de placa base y CPU
    3602,Tarjetas gráficas
    3603,Memorias RAM
    3604,Refrigeración y ventiladores para ordenador
    3605,Tarjetas de sonido internas
    3606,Capturadoras de vídeo y tarjetas sintonizadoras de TV
    3607,Dispositivos de almacenamiento interno
    3608,Fuentes de alimentación para ordenador
    3609,Herramientas para reparar ordenadores
    3610,Recambios para portátiles
    3611,Otros componentes y recambios
    3583,Soportes vírgenes
    3612,Memorias USB
    3613,Discos duros externos
    3614,CD, DVD y Blu-ray
    3615,Disquetes
    3616,Unidades Zip y Jaz
    3617,Estuches y fundas
    3618,Otros soportes vírgenes
    3584,Accesorios para ordenadores
    3619,Duplicadores de disco duro
    3620,Adaptadores de tarjetas de memoria
    3621,Lectores de tarjetas de memoria
    3623,Otros accesorios para ordenadores
    3585,Accesorios para portátiles
    3624,Bolsas y fundas para portátiles
    3625,Soportes para portátiles
    3626,Cargadores para portátiles
    3627,Filtros de privacidad para portátiles
    3628,Bases de refrigeración y ventiladores para portátiles
    3629,Candados de seguridad para portátiles
    3630,Cubiertas para cámaras de portátiles
    3586,Estaciones de acoplamiento y concentradores USB
    3587,Teclados y accesorios
    3631,Teclados
    3632,Interruptores para teclados
    3633,Teclas de teclado
    3634,Pegatinas para teclados
    3635,Fundas para teclados
    3588,Ratones
    3589,Alfombrillas para ratón
    3590,Monitores y accesorios
    3637,Monitores
    3638,Soportes para monitores
    3639,Brazos para monitores
    3640,Filtros de privacidad para monitores
    3641,Fundas para monitores
    3591,Altavoces para ordenadores
    3592,Micrófonos de ordenador
    3593,Cámaras web
    3594,Dispositivos de red
    3642,Routers
    3643,Sistemas de malla
    3644,Repetidores de red
    3645,Módems
    3646,Puntos de acceso móviles
    3647,Adaptadores de red
    3648,Receptores de Internet por satélite
    3595,Impresoras y accesorios
    3649,Impresoras de inyección de tinta
    3650,Impresoras láser
    3651,Impresoras fotográficas
    3652,Impresoras de etiquetas
    3653,Impresoras térmicas
    3654,Impresoras multifunción para oficina
    3655,Cartuchos de tinta para impresora
    3656,Tóner de impresora
    3657,Cintas de tinta
    3658,Recambios de impresora
    3596,Escáneres y accesorios
    3659,Escáneres
    3660,Accesorios para escáner
    3597,Touchpads y tablets gráficas
    3565,Teléfonos móviles y comunicación
    3661,Teléfonos móviles
    3662,Accesorios y recambios para teléfonos móviles
    3667,Fundas para teléfonos móviles
    3668,Protectores de pantalla para teléfonos móviles
    3669,Agarres para teléfonos móviles
    3670,Palos selfie
    3671,Soportes y bases para teléfonos móviles
    3672,Flashes y luces para teléfonos móviles
    3673,Charms para teléfonos móviles
    3674,Recambios para teléfonos móviles
    3675,Otros accesorios para teléfonos móviles
    3663,Teléfonos fijos
    3664,Faxes
    3665,Comunicación por radio
    3676,Radios de onda corta
    3677,Walkie-talkies
    3666,Modelos ficticios de teléfonos móviles
    3566,Sonido, auriculares y Hi-Fi
    3678,Auriculares y cascos
    3679,Reproductores de música portátiles
    3688,Reproductores de MP3
    3689,Reproductores de CD portátiles
    3690,Reproductores de casetes portátiles
    3691,Reproductores de MiniDisc portátiles
    3680,Radios portátiles
    3681,Altavoces portátiles
    3682,Altavoces inteligentes
    3683,Sistemas de sonido para el hogar
    3694,Equipos de Hi-Fi y estéreos de estantería
    3695,Altavoces
    3696,Subwoofers
    3697,Barras de sonido
    3698,Ecualizadores
    3699,Amplificadores y preamplificadores
    3700,Receptores
    3701,Platos giratorios
    3702,Reproductores y grabadoras de CD
    3703,Reproductores de casetes y cintas
    3704,Sintonizadores de radio
    3705,Reproductores y grabadoras de MiniDisc
    3706,Otros dispositivos de sonido para el hogar
    3686,Accesorios para dispositivos de sonido
    3707,Soportes para auriculares y cascos
    3708,Almohadillas para cascos
    3709,Almohadillas para auriculares
    3710,Agujas para platos giratorios
    3711,Alfombrillas para platos giratorios
    3712,Almohadillas de aislamiento para altavoces y subwoofers
    3713,Otros accesorios de sonido
    3687,Repuestos de sonido para el hogar y Hi-Fi
    3054,Cámaras y accesorios
    3060,Cámaras
    3074,Cámaras de acción
    3075,Cámaras digitales
    3076,Cámaras analógicas
    3077,Cámaras instantáneas
    3078,Cámaras de vídeo
    3714,Otras cámaras
    3061,Objetivos
    3062,Flashes
    3063,Tarjetas de memoria
    3067,Trípodes y monopiés
    3065,Estabilizadores y soportes
    3715,Equipamiento para cuarto oscuro
    3718,Equipo de revelado en cuarto oscuro
    3719,Lámparas de seguridad para cuarto oscuro
    3720,Lentes y equipos de aumento
    3721,Papel fotográfico
    3722,Otro tipo de equipamiento para cuarto oscuro
    3066,Equipos para estudio
    3079,Atrezo para estudio y fotomatón
    3080,Fondos para estudio
    3081,Iluminación para estudio
    3716,Drones con cámara y accesorios
    3723,Drones con cámara
    3724,Bolsas para drones
    3725,Recambios para drones
    3059,Accesorios
    3068,Bolsas y fundas para cámaras
    3069,Correas para cámaras
    3071,Películas
    3072,Accesorios para objetivos
    3726,Accesorios de flash
    3727,Kits de reparación de cámaras
    3073,Otros accesorios para cámaras
    3717,Recambios para cámaras
    3064,Otros equipos fotográficos
    3567,Tablets, lectores electrónicos y accesorios
    3728,Tablets
    3729,Lectores de libros electrónicos
    3730,Cuadernos digitales
    3731,PDA
    3732,Accesorios
    3733,Fundas para tablets
    3734,Fundas para lectores de libros electrónicos
    3735,Teclados para tablets
    3736,Soportes para tablets
    3737,Lápices digitales
    3809,Recambios para tablets y lectores
    3568,TV y Home Cinema
    3738,Televisores
    3739,Proyectores
    3740,Dispositivos de streaming
    3741,Antenas de televisión
    3742,Antenas parabólicas
    3743,Decodificadores de vídeo
    3744,Receptores de TV
    3745,Equipos de Home Cinema
    3746,Reproductores de Blu-ray
    3747,Reproductores de DVD
    3748,Reproductores de videocasetes
    3749,Otros dispositivos de reproducción de vídeo
    3751,Reproductores de HD DVD
    3752,Reproductores de LaserDisc
    3753,Reproductores de Video 2000
    3754,Reproductores de Betamax
    3750,Accesorios de TV y Home Cinema
    3755,Soportes y bases para proyectores
    3756,Pantallas de proyección
    3757,Mandos a distancia
    3569,Electrónica para belleza y cuidado personal
    3758,Aparatos de peluquería
    3765,Secadores de pelo
    3766,Planchas de pelo
    3767,Rizadores de pelo
    3768,Otros aparatos de peluquería
    3759,Aparatos de belleza
    3769,Máscaras LED
    3770,Cepillos y dispositivos de limpieza facial
    3771,Beauty pens
    3760,Afeitado y depilación
    3772,Depiladoras IPL
    3773,Depiladoras con cabezal giratorio
    3774,Recortadoras
    3775,Cortapelos para nariz
    3776,Maquinillas de afeitar eléctricas
    3761,Aparatos de masaje
    3777,Masajeadores faciales
    3778,Pistolas de masaje
    3779,Cinturones de masaje
    3780,Masajeadores de infrarrojos
    3762,Aparatos dentales y bucales
    3781,Cepillos de dientes eléctricos
    3782,Irrigadores dentales
    3783,Recambios para cepillos eléctricos e irrigadores dental
    3763,Aparatos para el cuidado de las uñas
    3784,Spas de manicura y pedicura
    3785,Secadores de uñas
    3786,Lámparas UV para uñas
    3764,Básculas
    3004,Wearables
    3035,Relojes inteligentes
    3031,Monitores de actividad
    3033,Gafas inteligentes
    3034,Anillos inteligentes
    3032,Correas de recambio
    3810,Fundas para relojes inteligentes
    2995,Otros dispositivos y accesorios
    3788,Impresoras y escáneres 3D
    3795,Impresoras 3D
    3796,Escáneres 3D
    3797,Bolígrafos 3D
    3798,Filamentos para impresoras 3D
    3799,Recambios para impresoras 3D
    3789,GPS y dispositivos de navegación por satélite
    3052,Localizadores de objetos
    3791,Básculas para equipaje
    3005,Adaptadores
    3006,Cables
    3008,Cargadores
    3792,Baterías externas
    3793,Regletas y protectores contra sobretensiones
    3794,Baterías y fuentes de alimentación
    3804,Baterías de un solo uso
    3805,Baterías recargables
    3806,Cargadores de batería
    3807,Unidades de distribución de potencia
    3808,Inversores de potencia
    3013,Otros accesorios
    2309,Entretenimiento
    2312,Libros
    2319,Ficción
    2320,No ficción
    2318,Infantil y juvenil
    2363,Juvenil
    2364,Infantil
    2365,Bebés
    5425,Cómics, manga y novelas gráficas
    5426,Libros de texto y materiales de estudio
    5427,Libros de colorear, pasatiempos y actividades
    5424,Revistas
    3036,Música
    3038,Cintas de casete
    3039,CD
    3040,MiniDiscs
    3041,Discos de vinilo
    3037,Vídeo
    3042,Blu-ray 4K
    3043,Betamax
    3044,Blu-ray
    3045,DVD
    3046,HD DVD
    3047,Laserdisc
    3048,VHS
    4824,Hobbies y coleccionismo
    4874,Cartas coleccionables
    4875,Cartas coleccionables individuales
    4876,Sobres de cartas
    4877,Cajas de cartas
    4878,Barajas de cartas
    4879,Lotes de cartas coleccionables
    4880,Láminas de cartas sin cortar
    4881,Juegos de mesa
    4882,Puzles
    4883,Juegos de miniaturas
    4901,Memorabilia
    4902,Memorabilia deportiva
    4903,Memorabilia de música
    4904,Memorabilia de cine y TV
    4905,Otro tipo de memorabilia
    4895,Monedas y billetes
    4896,Billetes
    4897,Monedas
    4898,Lotes y colecciones
    4899,Medallas y fichas
    4900,Certificados de acciones
    4888,Sellos
    4889,Sellos individuales
    4890,Lotes y colecciones de sellos
    4891,Sobres de primer día
    4892,Catálogos y guías de sellos
    4893,Herramientas y accesorios para sellos
    4894,Postales
    4825,Instrumentos y equipos musicales
    4828,Guitarras y bajos
    4848,Guitarras acústicas
    4849,Guitarras clásicas
    4850,Guitarras eléctricas
    4851,Guitarras electroacústicas
    4853,Bajos
    4852,Guitarras especiales
    4854,Accesorios y recambios para guitarras
    5006,Fundas para bajos
    5420,Estuches para bajos
    5007,Cuerdas de bajo
    5008,Cejillas
    5009,Soportes y perchas para guitarras y bajos
    5010,Correas para guitarras y bajos
    5011,Fundas para guitarra
    5422,Estuches para guitarra
    5012,Limpieza y cuidado de guitarras
    5013,Silenciadores de guitarra
    5014,Recambios para guitarras
    5015,Púas de guitarra
    5016,Slides de guitarra
    5017,Cuerdas de guitarra
    5018,Otros accesorios para guitarras
    4826,Amplificadores y pedales
    4835,Amplificadores de bajo
    4836,Amplificadores de guitarra
    4837,Amplificadores de batería electrónica
    4838,Amplificadores de teclado
    4839,Modeladores y procesadores de amplificadores
    4842,Accesorios y recambios para amplificadores
    4953,Estuches para amplificadores
    5419,Fundas para amplificadores
    4954,Recambios de pedales conmutadores para amplificadores
    4955,Recambios para amplificadores
    4956,Soportes para amplificadores
    4957,Cables para instrumentos
    4958,Otros accesorios para amplificadores
    4840,Pedales
    4841,Accesorios y recambios para pedales
    4949,Cajas de pedales
    4950,Fuentes de alimentación para pedales
    4951,Pedaleras
    4952,Otros accesorios y recambios para pedales
    4827,Instrumentos de percusión
    4844,Tambores
    4964,Bombos
    4965,Bodhrans, dafs y riqs
    4966,Bongos
    4967,Cajones
    4970,Baterías electrónicas
    4969,Cajas
    4976,Tablas
    4977,Tambores tom tom
    4978,Tambores especiales
    4843,Platos de batería
    4959,Platos crash
    4960,Sets de platos
    4961,Platos de efectos
    4962,Platos hi-hat
    4963,Platos ride
    4845,Instrumentos de pequeña percusión
    4979,Campanas
    4980,Platillos de concierto
    4981,Crótalos
    4983,Maracas y sonajeros
    4982,Palos de lluvia
    4984,Cuencos tibetanos
    4985,Panderetas
    4986,Kalimbas
    4987,Triángulos
    4988,Instrumentos especiales de pequeña percusión
    4846,Instrumentos de percusión con mazo
    4989,Carillones
    4990,Xilófonos
    4991,Tambores metálicos
    4992,Instrumentos especiales de percusión con mazo
    4847,Accesorios y recambios para tambores
    4993,Baquetas, escobillas y mazos
    4994,Pads de práctica para batería
    4995,Soportes para batería y platos
    4996,Parches de tambor
    4997,Soportes para tambores
    4998,Pedales de bombo
    4999,Racks de batería
    5000,Llaves de afinación para tambores
    5001,Otros accesorios y recambios para tambores
    5002,Taburetes de batería
    5003,Fundas y estuches para instrumentos de percusión
    5004,Limpieza y cuidado de instrumentos de percusión
    5005,Otros accesorios para instrumentos de percusión
    4830,Teclados y sintetizadores
    4855,Acordeones
    4859,Teclados electrónicos
    4865,Accesorios y recambios para teclados
    5421,Estuches para teclados y pianos
    5030,Fundas para teclados y pianos
    5029,Limpieza y cuidado de teclados y pianos
    5031,Recambios para teclados y pianos
    5032,Soportes para teclados
    5033,Bancos y taburetes para teclados
    5034,Otros accesorios para teclados y pianos
    4860,Controladores MIDI
    4861,Sintetizadores
    4862,Samplers e instrumentos musicales electrónicos
    5022,Cajas de ritmos
    5023,Instrumentos de música experimental
    5024,Groovebox
    5025,Samplers
    5026,Secuenciadores
    5027,Módulos de sonido
    4863,Teclados y sintetizadores especiales
    4864,Accesorios y recambios para sintetizadores
    4832,Instrumentos de cuerda
    4884,Autoharpas, salterios y cítaras
    4885,Banjos
    4886,Violonchelos
    4922,Mandolinas
    4923,Sitares
    4924,Ukeleles
    5102,Violas
    4925,Violines
    4926,Instrumentos de cuerda especiales
    4927,Cuerdas
    5105,Cuerdas de banjo
    5035,Cuerdas de violonchelo
    5036,Cuerdas de ukelele
    5037,Cuerdas de violín
    5038,Otras cuerdas de repuesto
    4928,Accesorios y recambios para instrumentos de cuerda
    5039,Fundas para instrumentos de cuerda
    5423,Estuches para instrumentos de cuerda
    5043,Sordinas para instrumentos de cuerda
    5041,Limpieza y cuidado de instrumentos de cuerda
    5042,Soportes y almohadillas para instrumentos de cuerda
    5044,Otros accesorios para instrumentos de cuerda
    5045,Otros recambios para instrumentos de cuerda
    4834,Instrumentos de viento
    4942,Instrumentos de metal
    5064,Cornetas
    5065,Trompas
    5066,Trombones
    5067,Trompetas
    5068,Tubas
    5069,Instrumentos especiales de metal
    4943,Armónicas
    4944,Kazoos
    4945,Melódicas
    4946,Silbatos musicales
    4947,Instrumentos de viento madera
    5070,Gaitas
    5071,Flautas de bambú
    5072,Fagots
    5073,Clarinetes
    5074,Flautas
    5075,Oboes
    5076,Flautas de pan
    5077,Flautines
    5078,Grabadoras
    5079,Saxofones
    5080,Instrumentos especiales de viento madera
    4948,Accesorios y recambios para instrumentos de viento
    5081,Sordinas para instrumentos de viento metal
    5082,Fundas y estuches para instrumentos de viento
    5083,Limpieza y cuidado de instrumentos de viento
    5084,Boquillas para instrumentos de viento
    5085,Soportes para instrumentos de viento
    5086,Correas para instrumentos de viento
    5087,Ligaduras para instrumentos de viento madera
    5088,Lengüetas para instrumentos de viento madera
    5089,Otros accesorios para instrumentos de viento
    5090,Otros recambios para instrumentos de viento
    4833,Equipo de estudio y sonido en directo
    4930,Cables de audio
    5046,Cables de nivel de línea
    5047,Cables para micrófonos
    5048,Cables MIDI
    5050,Cables de conexión
    5051,Cables para altavoces
    5049,Otros cables de audio
    4931,Interfaces de audio
    4932,Mezcladores de audio
    4933,Monitores de audio
    5052,Monitores in-ear
    5053,Monitores de escenario
    5054,Monitores de estudio
    5103,Micrófonos
    4934,Accesorios y soportes para micrófonos
    4935,Equipo externo
    4936,Altavoces PA
    5104,Sistemas de megafonía portátil
    4937,Amplificadores de potencia
    4938,Cajas DI
    4939,Panel de conexiones
    4940,Luces para escenarios
    5055,Luces negras
    5058,Filtros de colores
    5059,Luces láser
    5060,Bolas de discoteca
    5061,Luces de fiesta
    5062,Luces estroboscópicas
    5063,Otras luces y efectos para escenarios
    4941,Otro equipo de estudio y sonido en directo
    5091,Equipo de DJ
    5092,Sistemas de DJ todo en uno
    5093,Fundas y estuches para DJ
    5094,Controladores de DJ
    5095,Mesas de DJ
    5096,Mesa de mezclas
    5097,Equipo especializado de DJ
    4829,Equipo de karaoke
    5098,Máquinas de karaoke
    5099,Micrófonos de karaoke
    5100,Sistemas de karaoke
    5101,Otro equipo de karaoke
    4831,Accesorios para producción musical
    4866,Batutas
    4867,Metrónomos
    4871,Afinadores de instrumentos musicales
    4869,Atriles
    4870,Luces para atriles
    4868,Material de aprendizaje musical
    4872,Partituras y cancioneros
    4873,Otros accesorios musicales
    5151,Arte y manualidades
    5152,Costura, punto y confección
    5153,Lanas
    5154,Telas
    5155,Fieltro
    5156,Telas y lienzos para bordar
    5158,Hilos
    5159,Agujas
    5161,Agujas para coser a mano
    5163,Agujas para máquinas de coser
    5165,Agujas de tejer
    5166,Agujas de zurcir
    5168,Agujas de ganchillo
    5169,Embroidery needles
    5170,Agujas para tapicería
    5177,Accesorios de costura
    5190,Dedales
    5191,Enhebradores de agujas
    5194,Imanes para agujas
    5200,Estuches para agujas
    5205,Alfileres
    5206,Alfileteros
    5208,Descosedores
    5210,Rotuladores textiles
    5211,Cintas métricas de costura
    5212,Reglas y medidores para costura
    5213,Tapetes de corte
    5214,Pinzas para costura
    5215,Bobinas y carretes
    5216,Bobinadoras
    5217,Telares y marcos para tejer
    5218,Maniquíes de costura
    5219,Almohadillas de fieltro
    5220,Otras herramientas de costura
    5221,Máquinas de coser
    5222,Remalladoras
    5223,Prensatelas para máquinas de coser
    5224,Accesorios y recambios para máquinas de coser
    5225,Bastidores para punto de cruz
    5226,Bastidores para bordar
    5227,Kits de bordado
    5228,Patrones de costura
    5229,Cierres
    5230,Cremalleras
    5231,Botones
    5232,Ojales
    5233,Automáticos
    5234,Corchetes
    5235,Otros cierres para costura
    5236,Adornos
    5237,Pedrería y lentejuelas
    5238,Encaje
    5239,Ribetes
    5240,Borlas
    5241,Apliques
    5242,Parches
    5243,Cordoncillos para viveado
    5244,Otros adornos
    5245,Otros materiales de costura
    5246,Papel transfer
    5247,Cintas elásticas
    5248,Cintas al bies
    5249,Ballenas
    5250,Entretelas
    5251,Pintura
    5252,Pinceles
    5253,Espátulas
    5254,Pinturas, barnices y fijadores
    5255,Pinturas
    5256,Tintes
    5257,Esmaltes
    5258,Barnices
    5259,Pintura en spray
    5260,Imprimación
    5261,Fijadores
    5262,Otras tipos de pintura
    5263,Esponjas de pintura
    5264,Aerógrafos
    5265,Paletas
    5266,Caballetes
    5267,Lienzos y bastidores
    5268,Almacenamiento
    5269,Almacenamiento de pinceles
    5270,Portaplanos y carpetas de dibujo
    5271,Tubos portaplanos
    5272,Organizadores de pinturas
    5273,Plantillas para pintar
    5274,Disolventes
    5275,Círculos cromáticos
    5276,Dibujo y esbozo
    5277,Materiales para dibujo y esbozo
    5278,Lápices de dibujo
    5279,Lápices de colores
    5280,Bolígrafos y plumas
    5281,Rotuladores
    5282,Crayones de cera
    5283,Pasteles
    5284,Tizas
    5285,Carboncillo
    5286,Otros materiales para dibujo y esbozo
    5289,Cuadernos y blocs de dibujo
    5290,Papeles
    5291,Tableros de dibujo
    5292,Fijadores
    5293,Caligrafía
    5294,Plumas para caligrafía
    5295,Pinceles para caligrafía
    5296,Papel y blocs para caligrafía
    5297,Tintas
    5298,Recambios de tinta
    5299,Plumines
    5300,Otras herramientas para caligrafía
    5301,Fabricación de joyas
    5302,Cadenas
    5303,Alambres
    5304,Cordeles y cintas
    5305,Cordones
    5306,Cuentas y abalorios
    5307,Cabujones y piedras
    5308,Dijes y colgantes
    5309,Fornituras
    5310,Tuercas de pendientes
    5311,Cierres
    5312,Anillas y arandelas
    5313,Terminales
    5314,Bastones
    5315,Broches
    5316,Monturas de anillos
    5317,Otras fornituras para fabricar joyas
    5318,Kits para fabricar joyas
    5319,Herramientas para fabricar joyas
    5320,Telares de cuentas
    5321,Almacenamiento de materiales para fabricar joyas
    5322,Papercraft
    5323,Álbumes para scrapbooking
    5324,Herramientas para scrapbooking
    5325,Adornos para scrapbooking
    5326,Papel y cartulina
    5327,Papel de origami
    5328,Papel de construcción
    5329,Cartulina
    5330,Papel japonés
    5331,Papel crepé
    5332,Papel de seda
    5333,Papel kraft
    5334,Papel de periódico
    5335,Otros tipos de papel
    5336,Herramientas de encuadernación
    5337,Herramientas de estampación
    5338,Herramientas para filigranas de papel
    5339,Perforado y troquelado
    5340,Perforadoras y troqueladoras
    5341,Troqueles
    5342,Placas de corte
    5343,Adaptadores para troqueladoras y perforadoras
    5344,Hojas de protección
    5345,Plantillas
    5346,Carpetas y tapetes para embossing
    5347,Almacenamiento de troqueles
    5348,Otros accesorios para perforado y troquelado
    5349,Fabricación de velas
    5350,Cera para velas
    5351,Mechas
    5352,Fundidores de cera
    5353,Tintes y colorantes para velas
    5354,Fragancias y aromas para velas
    5355,Moldes para velas
    5356,Kits para fabricar velas
    5357,Escultura , cerámica y alfarería
    5358,Arcilla
    5359,Yeso
    5360,Bizcochos y piezas sin esmaltar
    5361,Esmaltes para cerámica y alfarería
    5362,Pinturas para cerámica y alfarería
    5363,Tornos de alfarero
    5364,Herramientas de escultura, cerámica y alfarería
    5365,Laminadoras y extrusoras de arcilla
    5366,Moldes para escultura, cerámica y alfarería
    5367,Delantales de alfarería
    5368,Alambre para esculpir
    5370,Accesorios para hornos
    5371,Otros materiales para escultura, cerámica y alfarería
    5372,Materiales para manualidades
    5373,Pegamentos y adhesivos
    5374,Cola blanca
    5375,Pegamento en barra
    5376,Recambios para pistolas de pegamento
    5377,Pegamento para madera
    5378,Pegamento textil
    5379,Cola de contacto
    5380,Resina epoxi
    5381,Pegamento instantáneo
    5382,Pegamento de silicona
    5383,Pegamento en spray
    5384,Otros pegamentos y adhesivos
    5385,Cintas adhesivas
    5386,Cinta adhesiva transparente
    5387,Cinta adhesiva de doble cara
    5388,Cinta de carrocero
    5389,Washi tape
    5390,Cinta de espuma
    5391,Cinta aislante
    5392,Otras cintas adhesivas
    5393,Pegatinas
    5394,Purpurina
    5395,Cintas decorativas
    5396,Plumas
    5397,Pompones
    5398,Almohadillas de tinta
    5399,Polvos de embossing
    5400,Sellos de lacre
    5401,Herramientas para manualidades
    5402,Pistolas de pegamento
    5405,Cizallas para papel
    5406,Bases de corte
    5407,Punzones
    5408,Herramientas de embossing
    5409,Máquinas de botones
    5410,Herramientas de grabado
    5411,Herramientas y accesorios para soldadura
    5412,Sellos y accesorios para estampar
    5415,Herramientas para hacer pompones
    5418,Calentadores y cucharas de sellos de cera
    5416,Abrazaderas, sargentos y pinzas de sujeción
    5417,Pinzas de precisión
    4906,Organización de colecciones
    4907,Álbumes y carpetas
    4908,Cajas organizadoras
    4909,Fundas para cartas
    4910,Protectores de cartas rígidos
    4911,Cajas para barajas
    4912,Separadores para álbumes y carpetas
    4913,Recambios para álbumes y carpetas
    4914,Tapetes para puzles
    4915,Otros accesorios de organización
    4916,Accesorios para juegos
    4917,Dados
    4918,Piezas y fichas para juegos
    4919,Tapetes para juegos
    4920,Otros accesorios para juegos
    4332,Deportes
    4333,Ciclismo
    4347,Bicicletas infantiles y triciclos
    4372,Bicicletas sin pedales
    4373,Bicicletas infantiles
    4375,Triciclos
    4348,Cascos de bicicleta
    4349,Accesorios y herramientas para bicicletas
    4376,Cestas para bicicletas
    4377,Timbres y bocinas para bicicletas
    4378,Guardabarros para bicicletas
    4379,Luces para bicicletas
    4380,Candados para bicicletas
    4381,Bidones para bicicletas
    4382,Portabidones para bicicletas
    4383,Bombas para bicicletas
    4385,Patas de cabra para bicicletas
    4386,Alforjas y bolsas para bicicletas
    4387,Herramientas para bicicletas
    4388,Soportes para bicicletas
    4389,Portabultos para bicicletas
    4390,Portabicicletas para coches
    4391,Bolsas de transporte para bicicletas
    4392,Otros accesorios para bicicletas
    4352,Asientos infantiles para bicicletas
    4353,Recambios para bicicletas
    4393,Cajas de pedalier
    4394,Frenos
    4395,Piñones y cassettes
    4396,Platos
    4397,Cadenas
    4398,Bielas
    4399,Horquillas
    4400,Desviadores
    4401,Puños de manillar
    4402,Manillares
    4403,Juegos de dirección
    4404,Pedales
    4405,Sillines
    4406,Tijas de sillín
    4407,Manetas de cambio
    4408,Amortiguadores
    4409,Neumáticos
    4410,Neumáticos sin cámara de aire
    4411,Ruedas
    4412,Otras recambios para bicicletas
    4334,Fitness, running y yoga
    4414,Entrenamiento de fuerza
    4423,Barras y accesorios
    4440,Discos de musculación
    4441,Cierres de barras
    4424,Mancuernas
    4425,Ejercitadores de manos
    4427,Kettlebells
    4428,Balones medicinales
    4429,Barras de dominadas
    4430,Bandas elásticas
    4433,Cinturones de musculación
    4434,Guantes de gimnasio
    4435,Organizadores y soportes de pesas
    4436,Chalecos lastrados
    4437,Pesas para muñecas y tobillos
    4438,Otros accesorios para el entrenamiento de fuerza
    4415,Running
    4443,Cinturones, riñoneras y brazaletes
    4444,Equipamiento reflectante
    4445,Chalecos de running
    4446,Otros accesorios de running
    4416,Material de yoga y pilates
    4447,Accesorios de pilates
    4448,Bloques y accesorios de yoga
    4449,Bolsters de yoga
    4450,Esterillas de yoga
    4451,Bolsas y fundas para esterillas de yoga
    4452,Cinturones de yoga
    4453,Toallas antideslizantes
    4417,Aparatos de fitness domésticos
    4454,Tablas de equilibrio
    4455,Cojines de equilibrio
    4456,Accesorios de entrenamiento abdominal
    4457,Rodilleras de danza
    4458,Pelotas multifuncionales
    4459,Steps de fitness
    4460,Rodillos de masaje
    4461,Anillas de gimnasia
    4462,Minicamas elásticas
    4463,Bastones de marcha nórdica
    4464,Cajones pliométricos
    4465,Aparatos de gimnasia rítmica
    4466,Combas
    4467,Colchonetas de gimnasia
    4468,Aros lastrados
    4469,Otros accesorios de fitness
    4698,Botellas de agua
    4335,Deportes al aire libre
    4626,Escalada y boulder
    4640,Magneseras
    4628,Cepillos de escalada
    4629,Guantes de escalada
    4630,Arneses de escalada
    4631,Cascos de escalada
    4632,Presas de escalada
    4633,Material de entrenamiento de escalada
    4634,Colchonetas de escalada
    4635,Material de alpinismo
    4636,Cuerdas, aseguradores y mosquetones
    4637,Slacklines
    4638,Kits de vía ferrata
    4639,Otros accesorios de escalada
    4652,Tiendas de campaña y material para dormir
    4653,Tiendas de campaña
    4655,Piquetas para tiendas de campaña
    4656,Lonas y suelos para tiendas de campaña
    4667,Sacos de dormir
    4668,Sábanas para saco de dormir
    4669,Colchonetas para tienda de campaña
    4670,Hamacas de camping
    4671,Colchones hinchables
    4657,Hornillos y utensilios de cocina
    4672,Utensilios de cocina para camping
    4673,Platos de camping
    4674,Hornillos de camping
    4675,Cubiertos de camping
    4658,Prismáticos y visores
    4659,Neveras portátiles
    4660,Sistemas y mochilas de hidratación
    4661,Muebles de camping
    4743,Sillas de camping
    4744,Armarios de camping
    4745,Cocinas de camping
    4746,Mesas de camping
    4662,Linternas, frontales y lámparas
    4676,Frontales
    4677,Lámparas
    4678,Linternas
    4663,Bastones de trekking
    4664,Brújulas
    4665,Mochilas técnicas
    4679,Mochilas de trekking
    4680,Mochilas de senderismo
    4681,Fundas de mochila
    4627,Pesca y caza
    4641,Cañas de pescar
    4642,Carretes de pesca
    4643,Aparejos y señuelos de pesca
    4644,Redes de pesca
    4645,Herramientas de pesca
    4646,Cajas y bolsas de pesca
    4647,Fundas para cañas de pescar
    4648,Cámaras de rastreo y caza
    4649,Reclamos y señuelos de caza
    4650,Protección auditiva para la caza
    4651,Otros accesorios de pesca y caza
    4666,Otros accesorios para deportes al aire libre
    4336,Deportes acuáticos
    4758,Barcas hinchables
    4747,Natación
    4748,Máscaras de buceo
    4749,Aletas
    4750,Juguetes para piscina
    4751,Tubos de buceo
    4752,Kits de buceo
    4753,Gorros de natación
    4754,Gafas de natación
    4755,Material de entrenamiento para natación
    4756,Boyas de natación
    4757,Accesorios de aquagym y aquafitness
    4759,Kayaks
    4789,Kayaks plegables
    4788,Kayaks hinchables
    4792,Palas para kayak
    4760,Tablas de kitesurf
    4761,Tablas de skimboard
    4784,Tablas de paddle surf
    4785,Tablas de paddle surf hinchables
    4787,Palas de paddle surf
    4763,Flotadores de arrastre
    4764,Tablas de wakeboard
    4765,Esquís acuáticos
    4766,Dispositivos de flotación personal
    4767,Cascos para deportes acuáticos
    4768,Trajes, guantes y escarpines de neopreno
    4780,Trajes de neopreno
    4781,Guantes de neopreno
    4782,Escarpines de neopreno
    4783,Capuchas de neopreno
    4769,Accesorios para deportes acuáticos
    4770,Bolsas estancas
    4771,Fijaciones para deportes acuáticos
    4772,Bacas y cofres para deportes acuáticos
    4773,Arneses para deportes acuáticos
    4774,Chalecos de impacto para deportes acuáticos
    4775,Cuerdas y cabos de arrastre para deportes acuáticos
    4776,Recambios para deportes acuáticos
    4777,Bombas para deportes acuáticos
    4778,Bolsas de viaje para deportes acuáticos
    4779,Otros accesorios para deportes acuáticos
    4337,Deportes de equipo
    4485,Fútbol
    4500,Balones de fútbol
    4501,Guantes de portero de fútbol
    4503,Espinilleras de fútbol
    4504,Otros accesorios de fútbol
    4486,Baloncesto
    4505,Balones de baloncesto
    4506,Canastas y tableros de baloncesto
    4507,Minicanastas de baloncesto
    4508,Accesorios de baloncesto
    4488,Voleibol
    4509,Balones de voleibol
    4510,Rodilleras de voleibol
    4511,Redes de voleibol y accesorios para la pista
    4489,Rugby
    4512,Balones de rugby
    4513,Guantes de rugby
    4514,Tees de rugby
    4515,Cascos de rugby
    4516,Otros accesorios de rugby
    4490,Material de entrenamiento y arbitraje
    4517,Escaleras de agilidad
    4518,Hinchadores de balones
    4519,Reboteadores
    4520,Tarjetas y banderines arbitrales
    4521,Petos de entrenamiento
    4522,Cronómetros
    4523,Pizarras tácticas
    4524,Conos y marcadores de suelo
    4525,Otros accesorios de entrenamiento y arbitraje
    4491,Fútbol americano
    4526,Balones de fútbol americano
    4527,Cascos de fútbol americano
    4528,Tees de fútbol americano
    4529,Protecciones de fútbol americano
    4530,Cinturones de fútbol bandera
    4531,Otros accesorios de fútbol americano
    4492,Béisbol y sóftbol
    4532,Bates de béisbol y sóftbol
    4533,Soportes de bateo para béisbol y sóftbol
    4534,Protecciones para receptores de béisbol y sóftbol
    4535,Guantes de béisbol y sóftbol
    4536,Cascos de béisbol y sóftbol
    4537,Pelotas de béisbol
    4538,Pelotas de sóftbol
    4487,Balonmano
    4539,Balones de balonmano
    4540,Rodilleras de balonmano
    4493,Críquet
    4542,Pelotas de críquet
    4543,Bates de críquet
    4544,Soportes de bateo para críquet
    4545,Guantes de críquet
    4546,Cascos de críquet
    4547,Protecciones de críquet
    4548,Palos de críquet
    4494,Hockey hierba
    4549,Bolas de hockey hierba
    4550,Máscaras de hockey hierba
    4551,Protecciones para porteros de hockey hierba
    4552,Guantes de hockey hierba
    4553,Espinilleras de hockey hierba
    4554,Palos de hockey hierba
    4495,Floorball
    4555,Pelotas de floorball
    4556,Palos de floorball
    4557,Otros accesorios de floorball
    4496,Deportes gaélicos
    4568,Balones de fútbol gaélico
    4569,Guantes de fútbol gaélico
    4570,Palos de hurling y camogie
    4571,Cascos de hurling y camogie
    4572,Sliotars
    4573,Otro accesorios para deportes gaélicos
    4497,Lacrosse
    4561,Pelotas de lacrosse
    4562,Guantes de lacrosse
    4563,Cascos de lacrosse
    4564,Protecciones de lacrosse
    4565,Palos de lacrosse
    4566,Mochilas de lacrosse
    4567,Otros accesorios de lacrosse
    4498,Netball
    4558,Balones de netball
    4559,Canastas de netball
    4560,Otros accesorios de netball
    4499,Otros accesorios para deportes de equipo
    4338,Deportes de raqueta
    4477,Tenis
    4574,Raquetas de tenis
    4575,Bolsas de tenis y raqueteros
    4576,Pelotas de tenis
    4577,Cestas para pelotas de tenis
    4578,Redes de tenis
    4579,Grips y cordajes
    4580,Otros accesorios de tenis
    4478,Squash
    4581,Raquetas de squash
    4582,Pelotas de squash
    4583,Bolsas de squash y raqueteros
    4479,Bádminton
    4584,Raquetas de bádminton
    4585,Volantes
    4586,Bolsas de bádminton y raqueteros
    4587,Redes de bádminton
    4588,Kits de bádminton
    4480,Ráquetbol
    4589,Raquetas de ráquetbol
    4590,Pelotas de ráquetbol
    4591,Bolsas de ráquetbol y raqueteros
    4481,Tenis de mesa
    4593,Pelotas de tenis de mesa
    4592,Palas de tenis de mesa
    4594,Redes de tenis de mesa
    4596,Accesorios de tenis de mesa
    4482,Pádel
    4597,Palas de pádel
    4598,Pelotas de pádel
    4599,Redes de pádel
    4600,Bolsas de pádel y paleteros
    4483,Pickleball
    4601,Palas de pickleball
    4602,Pelotas de pickleball
    4603,Redes de pickleball
    4604,Bolsas de pickleball
    4605,Kits de pickleball
    4484,Protección ocular para deportes de raqueta
    4339,Golf
    4470,Accesorios de golf
    4471,Bolsas de golf
    4472,Bolas de golf
    4473,Palos de golf
    4474,Guantes de golf
    4475,Carros de golf
    4476,Material de entrenamiento para golf
    4340,Equitación
    4809,Chalecos protectores de equitación
    4811,Guantes de equitación
    4810,Cascos de equitación
    4812,Fundas para cascos de equitación
    4742,Monturas y arreos
    4794,Embocaduras
    4795,Bridas
    4796,Cinchas
    4797,Mantas para caballos
    4798,Martingalas y pechopetrales
    4799,Riendas
    4800,Fustas
    4801,Alforjas
    4808,Fundas para sillas de montar
    4802,Mantillas para sillas de montar
    4803,Sillas de montar
    4805,Acciones
    4806,Estribos
    4807,Otros arreos
    4341,Tablas de skate y patinetes
    4606,Longboards
    4607,Tablas de skate
    4818,Patinetes
    4608,Cascos de skate
    4609,Protecciones de skate
    4612,Coderas
    4613,Rodilleras
    4614,Muñequeras
    4615,Kits de protecciones de skate
    4610,Recambios y accesorios de skate
    4611,Recambios y accesorios para tablas de skate
    4342,Boxeo y artes marciales
    4616,Cascos de boxeo y artes marciales
    4617,Protección corporal para boxeo y artes marciales
    4618,Manoplas y paos
    4619,Guantes de boxeo y artes marciales
    4620,Vendas
    4621,Cinturones de artes marciales
    4624,Peras de velocidad
    4625,Otros accesorios de artes marciales
    4343,Deportes y juegos recreativos
    4682,Petanca y otros juegos de bolos
    4813,Kits de petanca y otros juegos de bolos
    4814,Bolsas para bolas de petanca
    4815,Accesorios para petanca
    4816,Otros juegos de exterior
    4683,Juego de dardos
    4691,Dianas
    4692,Dardos
    4693,Accesorios para dardos
    4684,Deportes de discos
    4697,Discos voladores
    4695,Discos de disc golf
    4696,Accesorios de disc golf
    4686,Balones y pelotas
    4687,Billar y snooker
    4704,Tacos
    4705,Fundas para tacos
    4706,Soportes para tacos
    4707,Bolas de billar y snooker
    4710,Fundas para mesas de billar y snooker
    4711,Brochas para mesas de billar y snooker
    4712,Otros accesorios de billar y snooker
    4688,Roundnet y spikeball
    4689,Bolos americanos
    4699,Bolas de bolos
    4700,Bolsas de bolos
    4701,Accesorios para bolos americanos
    4344,Deportes de invierno
    4713,Material de esquí
    4734,Bastones de esquí de pista
    4737,Bastones de esquí de fondo
    4738,Correas de esquí
    4739,Bolsas para esquís y botas
    4740,Fijaciones de esquí
    4741,Otros accesorios de esquí
    4714,Material de snowboard
    4724,Fijaciones de snowboard
    4725,Bolsas para snowboard y botas
    4715,Hockey sobre hielo
    4727,Guantes de hockey sobre hielo
    4728,Cascos de hockey sobre hielo
    4730,Protecciones de hockey sobre hielo
    4731,Discos de hockey sobre hielo
    4732,Otros accesorios de hockey sobre hielo
    4716,Accesorios de patinaje artístico
    4717,Trineos
    4718,Raquetas de nieve
    4719,Polainas
    4720,Gafas de esquí
    4721,Cascos para deportes de invierno
    """#
}
