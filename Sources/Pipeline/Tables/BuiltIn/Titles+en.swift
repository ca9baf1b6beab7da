/// What Vinted calls its catalogues in English; a line is an id, a comma, and the title to the line's end.
/// Facts: public snapshot of April 2026 (MIT, JakobAIOdev, see NOTICE).
extension CatalogueTitles {
  static let english: StaticString = #"""
    1904,Women
    4,Clothing
    1037,Outerwear
    1773,Capes & ponchos
    1907,Coats
    2525,Duffle coats
    1090,Faux fur coats
    2526,Overcoats & long coats
    1087,Parkas
    1076,Peacoats
    1080,Raincoats
    1834,Trench coats
    2524,Gilets & body warmers
    1908,Jackets
    2527,Biker & racer jackets
    1078,Bomber jackets
    1079,Denim jackets
    2528,Field & utility jackets
    1086,Fleece jackets
    2614,Puffer jackets
    2596,Quilted jackets
    2529,Shackets
    2530,Ski & snowboard jackets
    2531,Varsity jackets
    2532,Windbreakers
    13,Jumpers & sweaters
    196,Hoodies & sweatshirts
    1917,Jumpers
    190,V-neck jumpers
    191,Turtleneck jumpers
    192,Long jumpers
    529,Knitted jumpers
    193,¾-sleeve jumpers
    1066,Other jumpers
    1067,Kimonos
    194,Cardigans
    195,Boleros
    1874,Waistcoats
    197,Other jumpers & sweaters
    8,Suits & blazers
    532,Blazers
    1125,Trouser suits
    1126,Skirt suits
    1128,Suit separates
    1129,Other suits & blazers
    10,Dresses
    178,Mini-dresses
    1056,Midi-dresses
    1055,Long dresses
    1774,Special-occasion dresses
    1775,Party & cocktail dresses
    1776,Wedding dresses
    1777,Prom dresses
    1778,Evening dresses
    1060,Backless dresses
    1065,Summer dresses
    1779,Winter dresses
    1057,Formal & work dresses
    1059,Casual dresses
    1061,Strapless dresses
    1058,Little black dresses
    179,Denim dresses
    176,Other dresses
    11,Skirts
    198,Mini skirts
    2927,Knee-length skirts
    199,Midi skirts
    200,Maxi skirts
    2928,Asymmetric skirts
    5491,Skorts
    12,Tops & t-shirts
    222,Shirts
    1043,Blouses
    14,Camis
    221,T-shirts
    534,Vest tops
    227,Tunics
    1041,Crop tops
    223,Short-sleeved tops
    225,¾-sleeve tops
    224,Long-sleeved tops
    1835,Bodysuits
    1042,Off-the-shoulder tops
    1045,Turtlenecks
    1837,Peplum tops
    1044,Halterneck tops
    228,Other tops & t-shirts
    183,Jeans
    1839,Boyfriend jeans
    1840,Cropped jeans
    1841,Flared jeans
    1842,High waisted jeans
    1843,Ripped jeans
    1844,Skinny jeans
    1845,Straight jeans
    1864,Other
    9,Trousers & leggings
    1070,Cropped trousers & chinos
    1071,Wide-leg trousers
    185,Skinny trousers
    187,Tailored trousers
    1846,Straight-leg trousers
    184,Leather trousers
    525,Leggings
    526,Harem pants
    189,Other trousers
    15,Shorts & cropped trousers
    1838,Low-waisted shorts
    1099,High-waisted shorts
    203,Knee-length shorts
    538,Denim shorts
    1101,Lace shorts
    1100,Leather shorts
    1103,Cargo shorts
    204,Cropped trousers
    205,Other shorts & cropped trousers
    1035,Jumpsuits & playsuits
    1131,Jumpsuits
    1132,Playsuits
    1134,Other jumpsuits & playsuits
    28,Swimwear
    218,One-pieces
    219,Bikinis & tankinis
    1780,Cover-ups & sarongs
    220,Other swimwear & beachwear
    29,Lingerie & nightwear
    119,Bras
    120,Panties
    229,Sets
    1781,Shapewear
    123,Nightwear
    1030,Dressing gowns
    1263,Tights & stockings
    1262,Socks
    1847,Lingerie accessories
    124,Other
    1176,Maternity clothes
    1179,Maternity tops
    1182,Maternity dresses
    1178,Maternity skirts
    1177,Maternity trousers
    1185,Maternity shorts
    1181,Maternity jumpsuits & playsuits
    1184,Maternity jumpers & sweaters
    1183,Maternity coats & jackets
    1186,Maternity swimwear & beachwear
    1614,Maternity underwear
    1615,Maternity panties
    1616,Maternity sleepwear
    1618,Pregnancy & breastfeeding bras
    2084,Maternity activewear
    73,Activewear
    571,Outerwear
    572,Tracksuits
    573,Trousers
    578,Shorts
    574,Dresses
    575,Skirts
    576,Tops & t-shirts
    3268,Team shirts & jerseys
    577,Hoodies & sweatshirts
    579,Sports accessories
    1441,Glasses
    1444,Gloves
    1443,Hats
    1440,Scarves
    3049,Wristbands
    1439,Sports bras
    580,Other activewear
    1782,Costumes & special outfits
    18,Other clothing
    16,Shoes
    2955,Ballerinas
    2954,Boat shoes, loafers & moccasins
    1049,Boots
    2618,Ankle boots
    2619,Mid-calf boots
    211,Knee-high boots
    2620,Over-the-knee boots
    2621,Snow boots
    213,Wellington boots
    2622,Work boots
    2623,Clogs & mules
    2953,Espadrilles
    2952,Flip-flops & slides
    543,Heels
    2951,Lace-up shoes
    2950,Mary Janes & T-bar shoes
    2949,Sandals
    215,Slippers
    2630,Sports shoes
    2639,Basketball shoes
    2640,Climbing & bouldering shoes
    2641,Cycling shoes
    2642,Dance shoes
    2643,Football boots
    2644,Golf shoes
    2645,Hiking boots & shoes
    2646,Ice skates
    2647,Indoor football shoes
    2648,Indoor training shoes
    2649,Motorcycle boots
    2650,Roller skates & inline skates
    2651,Running shoes
    2652,Ski boots
    2653,Snowboard boots
    2654,Swimming & water shoes
    2655,Tennis shoes
    2632,Trainers
    19,Bags
    157,Backpacks
    2940,Beach bags
    2941,Briefcases
    2942,Bucket bags
    1848,Bum bags
    159,Clutches
    2943,Garment bags
    2944,Gym bags
    156,Handbags
    2945,Hobo bags
    1849,Holdalls & duffel bags
    1850,Luggage & suitcases
    161,Makeup bags
    1784,Satchels & messenger bags
    158,Shoulder bags
    552,Tote bags
    160,Wallets & purses
    2939,Wristlets
    1187,Accessories
    2931,Bandanas & headscarves
    20,Belts
    90,Gloves
    1123,Hair accessories
    2932,Handkerchiefs
    88,Hats & caps
    2933,Balaclavas
    2934,Beanies
    230,Caps
    2935,Earmuffs
    2936,Fascinators
    231,Hats
    234,Headbands
    21,Jewellery
    1785,Anklets
    2937,Body jewellery
    165,Bracelets
    167,Brooches
    2938,Charms & pendants
    163,Earrings
    166,Jewellery sets
    164,Necklaces
    553,Rings
    162,Other jewellery
    1852,Keyrings
    89,Scarves & shawls
    26,Sunglasses
    1851,Umbrellas
    22,Watches
    1140,Other accessories
    146,Beauty
    964,Make-up
    152,Perfume
    948,Facial care
    1906,Beauty tools
    1903,Hair styling tools
    950,Facial care tools
    958,Body care tools
    962,Nail care tools
    967,Make-up tools
    1264,Hand care
    960,Nail care
    956,Body care
    1902,Hair care
    153,Other beauty items
    5,Men
    2050,Clothing
    257,Jeans
    1816,Ripped jeans
    1817,Skinny jeans
    1818,Slim fit jeans
    1819,Straight fit jeans
    1206,Outerwear
    2051,Coats
    1225,Duffle coats
    2533,Overcoats & long coats
    1227,Parkas
    1861,Peacoats
    1859,Raincoats
    1230,Trench coats
    2553,Gilets & body warmers
    2052,Jackets
    2534,Biker & racer jackets
    1223,Bomber jackets
    1224,Denim jackets
    2535,Field & utility jackets
    1858,Fleece jackets
    1226,Harrington jackets
    2536,Puffer jackets
    2537,Quilted jackets
    2538,Shackets
    2539,Ski & snowboard jackets
    2550,Varsity jackets
    2551,Windbreakers
    2552,Ponchos
    76,Tops & t-shirts
    536,Shirts
    1801,Checked shirts
    1802,Denim shirts
    1803,Plain shirts
    1804,Print shirts
    1805,Striped shirts
    1865,Other shirts
    77,T-shirts
    1806,Plain t-shirts
    1807,Print t-shirts
    1808,Striped t-shirts
    1810,Long-sleeved t-shirts
    1868,Other t-shirts
    5492,Polo shirts
    560,Vests & sleeveless t-shirts
    32,Suits & blazers
    1786,Suit jackets & blazers
    1787,Suit trousers
    1788,Waistcoats
    1789,Suit sets
    1790,Wedding suits
    1866,Other suits & blazers
    79,Jumpers & sweaters
    1811,Jumpers
    267,Hoodies & sweaters
    1812,Zip-through hoodies & sweaters
    266,Cardigans
    1813,Crew neck jumpers
    264,V-neck jumpers
    265,Turtleneck jumpers
    1814,Long jumpers
    1815,Chunky-knit jumpers
    1825,Sleeveless jumpers
    268,Other jumpers & sweaters
    34,Trousers
    1820,Chinos
    1821,Joggers
    259,Skinny trousers
    271,Cropped trousers
    261,Tailored trousers
    260,Wide-legged trousers
    263,Other trousers
    80,Shorts
    1822,Cargo shorts
    1823,Chino shorts
    1824,Denim shorts
    272,Other shorts
    85,Socks & underwear
    1829,Underwear
    1828,Socks
    1830,Dressing gowns
    1867,Other socks & underwear
    2910,Sleepwear
    2911,One-piece pyjamas
    2912,Pyjama bottoms
    2913,Pyjama sets
    2914,Pyjama tops
    84,Swimwear
    30,Activewear
    581,Outerwear
    582,Tracksuits
    583,Trousers
    586,Shorts
    584,Tops & t-shirts
    3267,Team shirts & jerseys
    585,Pullovers & sweaters
    587,Sports accessories
    1471,Glasses
    1474,Gloves
    1473,Hats
    1470,Scarves
    3050,Wristbands
    588,Other activewear
    92,Costumes & special outfits
    83,Other clothing
    1231,Shoes
    2656,Boat shoes, loafers & moccasins
    1233,Boots
    2661,Chelsea & slip-on boots
    2662,Desert & lace-up boots
    2663,Snow boots
    1795,Wellington boots
    2664,Work boots
    2970,Clogs & mules
    2657,Espadrilles
    2969,Flip-flops & slides
    1238,Formal shoes
    2968,Sandals
    2659,Slippers
    1452,Sports shoes
    2672,Basketball shoes
    2673,Climbing & bouldering shoes
    2674,Cycling shoes
    2675,Dance shoes
    2676,Football boots
    2677,Golf shoes
    2678,Hiking boots & shoes
    2679,Ice skates
    2680,Indoor football shoes
    1467,Indoor training shoes
    2681,Motorcycle boots
    2682,Roller skates & inline skates
    1453,Running shoes
    2683,Ski boots
    2684,Snowboard boots
    2685,Swimming & water shoes
    2686,Tennis shoes
    1242,Trainers
    82,Accessories
    94,Bags & backpacks
    246,Backpacks
    2963,Briefcases
    1799,Bum bags
    2962,Garment bags
    2961,Gym bags
    1798,Holdalls & duffel bags
    1862,Luggage & suitcases
    1797,Satchels & messenger bags
    247,Shoulder bags
    248,Wallets
    2960,Bandanas & headscarves
    96,Belts
    2959,Braces
    91,Gloves
    2958,Handkerchiefs
    86,Hats & caps
    2965,Balaclavas
    2964,Beanies
    287,Caps
    288,Hats
    95,Jewellery
    243,Bracelets
    2967,Charms & pendants
    1800,Cufflinks
    2966,Earrings
    241,Necklaces
    242,Rings
    244,Other jewellery
    2957,Pocket squares
    87,Scarves & shawls
    98,Sunglasses
    2956,Ties & bow ties
    97,Watches
    99,Other accessories
    139,Grooming
    143,Facial care
    2055,Tools & accessories
    1826,Shaving tools
    1827,Grooming tools
    971,Other tools
    140,Hair care
    141,Body care
    142,Hand & nail care
    145,Aftershave & cologne
    144,Make-up
    1863,Grooming kits
    968,Other grooming items
    2993,Designer
    2983,Designer women
    2984,Designer bags
    2985,Designer shoes
    2986,Designer accessories
    2987,Designer clothing
    2988,Designer men
    2990,Designer shoes
    2991,Designer accessories
    2992,Designer clothing
    1193,Kids
    1195,Girls clothing
    1243,Baby girls' clothing
    1514,Rompers
    1515,Bodysuits
    1516,Dungarees
    1517,Sets
    1875,Other baby girls' clothing
    1255,Shoes
    1525,Baby shoes
    1530,Boots
    2695,Ankle boots
    2696,Mid-calf boots
    2697,Snow boots
    2698,Wellington boots
    2690,Clogs & mules
    1526,Flat shoes
    2753,Ballerinas, Mary Janes & T-bar shoes
    2701,Espadrilles
    2702,Lace-up shoes
    2691,Flip-flops, sandals & slides
    2704,Flip-flops
    2705,Sandals
    2707,Slides
    1528,Formal & special occasion shoes
    2692,Heels
    1534,Slippers
    2693,Sports shoes
    2708,Basketball shoes
    2709,Dance shoes
    2710,Football boots
    2711,Hiking boots & shoes
    2712,Ice skates
    2713,Roller skates & inline skates
    2714,Running shoes
    2715,Ski boots
    2716,Snowboard boots
    2717,Swimming & water shoes
    1533,Trainers
    2718,Hook-and-loop trainers
    2719,Lace-up trainers
    2720,Slip-on trainers
    1244,Outerwear
    1519,Coats
    2540,Duffle coats
    2541,Parkas
    2542,Peacoats
    2543,Trench coats
    1518,Gilets & body warmers
    1521,Jackets
    2544,Blazers
    2545,Bomber jackets
    2546,Denim jackets
    2547,Fleece jackets
    2548,Puffer jackets
    2549,Windbreakers
    2554,Rain gear
    2556,Ponchos
    2557,Rain suits & sets
    2555,Rain trousers
    2558,Raincoats
    2559,Snow gear
    2560,Snow jackets & coats
    2565,Snow suits & sets
    2582,Snow trousers
    1246,Jumpers & hoodies
    1542,Jumpers
    1543,V-neck jumpers
    1544,Turtleneck jumpers
    1548,Zip-up jumpers
    1549,Boleros
    1550,Hoodies & sweatshirts
    1551,Sleeveless jumpers
    1877,Other jumpers & hoodies
    1245,Tops & t-shirts
    1535,T-shirts
    1536,Polo shirts
    1537,Shirts
    1538,Short-sleeved tops
    1539,Long-sleeved tops
    1540,Sleeveless tops
    1541,Tunics
    1878,Other tops & t-shirts
    1247,Dresses
    1554,Short dresses
    1553,Long dresses
    1248,Skirts
    1249,Trousers, shorts & dungarees
    1559,Jeans
    1560,Skinny trousers
    1562,Wide-leg trousers
    1565,Leggings
    1568,Jumpsuits & dungarees
    1250,Shorts & cropped trousers
    2079,Harem trousers
    1880,Other trousers, shorts & dungarees
    1258,Bags & backpacks
    1574,Accessories
    1577,Caps & hats
    1578,Gloves
    1580,Scarves & shawls
    1581,Belts
    1582,Hairbands & hairclips
    1584,Wallets & purses
    1586,Jewellery
    1881,Other accessories
    1251,Swimwear
    1590,One-piece swimsuits
    1592,Bikinis & tankinis
    1593,Bathrobes
    1252,Underwear & socks
    1600,Socks
    1601,Tights & leggings
    1602,Underwear
    1872,Other underwear & socks
    1594,Sleepwear & nightwear
    1596,One-piece pyjamas
    1597,Two-piece pyjamas
    1598,Nighties
    1253,Activewear
    1510,Clothing bundles
    1604,Clothing for twins
    1606,Fancy dress & costumes
    2080,Formal wear & special occasion clothing
    1254,Other girls' clothing
    1194,Boys clothing
    1196,Baby boys' clothing
    1642,Rompers
    1643,Bodysuits
    1644,Dungarees
    1645,Sets
    1883,Other baby boys' clothing
    1256,Shoes
    1653,Baby shoes
    2721,Boat shoes, loafers & moccasins
    1657,Boots
    2726,Ankle boots
    2727,Mid-calf boots
    2728,Snow boots
    2729,Wellington boots
    2722,Espadrilles
    2723,Flip-flops, sandals & slides
    2730,Clogs & mules
    2732,Flip-flops
    2733,Sandals
    2734,Slides
    1655,Formal & special occasion shoes
    1661,Slippers
    2724,Sports shoes
    2735,Basketball shoes
    2737,Dance shoes
    2738,Football boots
    2742,Hiking boots & shoes
    2743,Ice skates
    2744,Roller skates & inline skates
    2745,Running shoes
    2746,Ski boots
    2748,Snowboard boots
    2749,Swimming & water shoes
    1660,Trainers
    2750,Hook-and-loop trainers
    2751,Lace-up trainers
    2752,Slip-on trainers
    1197,Outerwear
    1647,Coats
    2561,Duffle coats
    2562,Parkas
    2563,Peacoats
    2564,Trench coats
    1646,Gilets & body warmers
    1649,Jackets
    2571,Blazers
    2573,Bomber jackets
    2574,Denim jackets
    2575,Fleece jackets
    2576,Puffer jackets
    2577,Windbreakers
    2583,Rain gear
    2604,Ponchos
    2609,Rain suits & sets
    2602,Rain trousers
    2606,Raincoats
    2590,Snow gear
    2610,Snow jackets & coats
    2613,Snow suits & sets
    2612,Snow trousers
    1199,Jumpers & hoodies
    1668,Jumpers
    1669,V-neck jumpers
    1670,Turtleneck jumpers
    1671,Zip-up jumpers
    1672,Hoodies & sweatshirts
    1673,Sleeveless jumpers
    1887,Other jumpers & hoodies
    1198,Tops & t-shirts
    1662,T-shirts
    1663,Polo shirts
    1664,Shirts
    1665,Short-sleeved tops
    1666,Long-sleeved tops
    1667,Sleeveless tops
    1886,Other tops & t-shirts
    1200,Trousers, shorts & dungarees
    1696,Jeans
    1697,Skinny trousers
    1698,Wide-leg trousers
    1701,Leggings
    1702,Jumpsuits & dungarees
    1201,Shorts & cropped trousers
    2082,Harem trousers
    1870,Other trousers, shorts & dungarees
    1257,Bags & backpacks
    1714,Accessories
    1749,Caps & hats
    1740,Gloves
    1741,Scarves & shawls
    1743,Belts
    1745,Wallets
    1746,Ties & bow ties
    1748,Other accessories
    1202,Swimwear
    1750,Swimming trunks
    1751,Bathrobes
    1203,Underwear & socks
    1757,Socks
    1758,Tights & leggings
    1759,Underwear
    1871,Other underwear & socks
    1752,Sleepwear
    1754,One-piece pyjamas
    1755,Two-piece pyjamas
    1204,Activewear
    1760,Clothing bundles
    1761,Clothing for twins
    1762,Fancy dress & costumes
    2083,Formal wear & special occasion clothing
    1205,Other boys' clothing
    1499,Toys
    1730,Toy figures & accessories
    3312,Figures
    3311,Accessories
    3313,Playsets
    3314,Arts & crafts
    3315,Aprons & smocks
    3316,Beads & jewellery-making
    3317,Clay & dough
    3319,Craft kits
    3320,Drawing & painting supplies
    3321,Easels & writing boards
    3322,Printing & stamping
    3323,Stickers & stationery
    3344,Baby activities & toys
    3347,Activity centres & baby walkers
    3348,Baby gyms & activity mats
    3345,Bath toys
    3346,Bouncers, jumpers & swings
    3349,Busy boards
    3350,Push & pull toys
    3351,Rattles
    3352,Sorting & stacking toys
    3353,Teethers & chew toys
    1767,Blocks & building toys
    1731,Dolls & accessories
    3327,Dolls
    3324,Doll clothes & accessories
    3325,Dollhouse furniture & accessories
    3326,Dollhouses
    3328,Doll playsets
    3329,Dress up & pretend play
    3330,Dress up
    3331,Play tents & tunnels
    3332,Toy food, cookware, & dishes
    3333,Toy jewellery boxes
    3334,Toy kitchens
    3335,Toy tools
    1763,Educational toys
    3354,Flash cards
    3355,Kaleidoscopes & prisms
    3356,Phonics toys
    3357,STEM & science toys
    3358,Other educational toys
    1725,Electronic toys
    3364,Audio player media
    3360,Electronic pets
    3361,Kid's karaoke equipment
    3363,Interactive audio players
    3362,Remote control toys
    3359,Kids' cameras
    3365,Walkie talkies
    3366,Other electronic toys
    1766,Musical toys & toy instruments
    3336,Novelty & fidget toys
    3337,Fidget toys
    3339,Juggling sets
    3340,Magic sets & accessories
    3338,Prank toys & practical jokes
    3341,Slime & putty
    3342,Yo-yos
    3343,Other novelty toys
    1771,Outdoor & sports toys
    3367,Ball pits & accessories
    3368,Beach & water toys
    3369,Bubbles & bubble makers
    3370,Foam blasters & accessories
    3371,Garden games
    3372,Kites & rockets
    3373,Sandpits & water tables
    3374,Sports toys
    1764,Soft toys & stuffed animals
    3375,Toy cars, trains & other vehicles
    3471,Aeroplanes
    3468,Cars
    3470,Trains
    3469,Trucks
    3472,Tracks & garages
    3473,Other toy vehicles
    1496,Pushchairs, carriers & car seats
    3461,Baby carriers & wraps
    3462,Slings & wrap carriers
    3463,Soft-structured carriers
    3464,Hip carriers
    3465,Backpack carriers
    1612,Buggies & pushchairs
    1511,Buggy accessories
    3376,Carrycots & converter kits
    3377,Buggy boards & add-on seats
    3378,Covers, canopies & parasols
    3379,Cup holders & snack trays
    3380,Buggy footmuffs
    3381,Organisers & nets
    3382,Parts
    3383,Car seats
    3384,Booster seats
    3385,Car seat accessories
    3386,Car mirrors
    3387,Car sun shades & screens
    3388,Car seat inserts
    3389,Car seat bases
    3390,Car seat travel bags
    3391,Car seat footmuffs
    3392,Other car seat accessories
    1498,Furniture & decor
    1567,Kids' mattresses
    1569,Cot mattresses
    1570,Crib & cradle mattresses
    1571,Kid bed mattresses
    1572,Playmats & padded flooring
    1573,Playpens
    3275,Loungers & nests
    3276,Decor & keepsakes
    3277,Baby albums
    3278,Growth charts
    3279,Hanging mobiles
    3280,Milestone cards & photo props
    3281,Money boxes
    3282,Photo frames
    3283,Wall decor
    3284,Nursery furniture
    3285,Bedside sleepers
    3286,Changing tables
    3287,Cots
    3288,Cribs & cradles
    3289,Toddler beds
    3290,Rugs & mats
    3291,Chairs
    3292,Play furniture
    3293,Shelves
    3294,Table & desks
    3295,Wardrobes
    3393,Bathing & changing
    3394,Baby changing bags
    3412,Bathing
    3413,Bath tubs & seats
    3414,Accessories
    3415,Bath towels
    3416,Washcloths
    3395,Changing mats & covers
    3396,Changing mats
    3397,Changing mat covers
    3398,Portable changing mats
    3399,Nappies
    3400,Cloth & reusable nappies
    3401,Swim nappies
    3402,Disposable nappies
    3403,Nappy storage & disposal
    3404,Nappy bins
    3405,Nappy bin accessories
    3406,Nappy storage
    3407,Wipe warmers & storage
    3417,Potties
    3408,Skincare & hygiene
    3409,Grooming & hygiene tools
    3410,Skincare, soaps & shampoos
    3411,Baby wipes
    3418,Step stools
    3427,Childproofing & safety equipment
    3428,Baby gates & guards
    3429,Childproofing accessories
    3430,Hearing protection
    3431,Safety harnesses & reins
    3419,Health & pregnancy
    3420,Humidifiers
    3421,Nasal aspirators
    3423,Postpartum care
    3424,Pregnancy pillows
    3425,Pregnancy support belts
    3426,Scales
    3422,Thermometers
    3432,Nursing & feeding
    3433,Baby food blenders & makers
    3434,Bibs
    3435,Bottle feeding
    3436,Baby bottles
    3437,Bottle teats
    3438,Drying racks
    3439,Bottle brushes
    3440,Bottle warmers
    3441,Formula makers
    3442,Formula storage
    3453,Breastfeeding
    3454,Breast pumps
    3455,Breast pump accessories
    3456,Breastfeeding covers
    3457,Nipple shields & pads
    3444,Cups, dishes & utensils
    3445,Cutlery
    3446,Plates & bowls
    3447,Sets
    3448,Sippy cups
    3449,Water bottles
    3452,Feeding pillows & covers
    3458,Dummies & soothers
    3459,Dummy accessories
    3450,High chairs
    3451,High chair accessories
    3443,Muslins & burp cloths
    3460,Sterilisers
    3296,Sleep & bedding
    3303,Baby monitors
    3304,Bed rails & guards
    3297,Bedding, blankets & throws
    3298,Blankets & throws
    3299,Mattress protectors & covers
    3300,Pillows
    3301,Sheets
    3305,Blackout shades
    3302,Heating pads & hot water bottles
    3306,Nightlights & wake-up lights
    3307,Sleep sacks & wearable blankets
    3308,Sleeping bags
    3309,Swaddles
    3310,White noise machines
    1501,School supplies
    3269,Lunch boxes & bags
    1508,School bags
    1509,School supplies
    1502,Other kids' items
    1918,Home
    3474,Small kitchen appliances
    3479,Kettles
    3480,Coffee, tea & espresso making
    3492,Coffee machines
    3493,Espresso machines
    3494,Tea machines
    3495,Coffee grinders
    3496,Milk frothers
    3497,Coffee, tea & espresso tools
    3498,Coffee, tea & espresso machine parts
    3481,Toasters
    3482,Blenders, mixers & food processors
    3499,Blenders
    3500,Immersion blenders
    3501,Stand mixers
    3502,Hand mixers
    3503,Food processors
    3483,Microwaves
    3484,Fryers
    3486,Electric grills & griddles
    3485,Hotplates
    3487,Juicers
    3488,Water & drink dispensers
    3504,Water filters & purifiers
    3505,Drink dispensers
    3506,Soda makers
    3489,Speciality appliances
    3490,Small kitchen appliance accessories
    3491,Small kitchen appliance parts
    3476,Cookware & bakeware
    3507,Pots
    3508,Pans
    3509,Baking trays
    3510,Oven & roasting dishes
    3511,Baking moulds
    3514,Speciality cookware & bakeware
    3512,Cookware & bakeware sets
    3513,Cookware & bakeware accessories
    3477,Kitchen tools
    3515,Chopping boards
    3516,Cooking utensils
    3518,Kitchen scales
    3519,Measuring cups & spoons
    3520,Food thermometers
    3521,Mixing bowls
    3522,Colanders, sieves & strainers
    3523,Food storage
    3562,Bar tools
    3524,Speciality kitchen tools
    1920,Tableware
    1931,Cutlery
    1950,Cutlery sets
    1951,Forks
    1970,Table knives
    1952,Spoons
    1932,Dinnerware
    1958,Dinner sets
    1959,Bowls
    1960,Plates
    2005,Drinkware
    2006,Cups & mugs
    2009,Stemmed glasses
    2010,Tumblers
    2011,Drinkware sets
    3854,Serveware
    3855,Coasters
    3856,Coffee pots & teapots
    3857,Jugs
    3858,Salt & pepper sets
    3860,Serving dishes
    3861,Sugar bowls & milk jugs
    3862,Trays
    3863,Trivets
    3864,Serving sets
    3865,Speciality serveware
    3478,Household care
    3525,Heating, cooling & air
    3528,Heaters & radiators
    3529,Fans
    3531,Air conditioners
    3532,Air purifiers
    3533,Humidifiers
    3534,Dehumidifiers
    3535,Speciality climate control appliances
    3536,Climate control accessories
    3526,Irons & garment care
    3537,Irons
    3538,Clothes steamers
    3539,Ironing boards
    3540,Drying racks
    3541,Speciality garment care appliances
    3542,Garment care accessories
    3527,Vacuums & cleaning
    3543,Vacuum cleaners
    3544,Steam cleaners
    3545,Carpet cleaners
    3546,Mops
    3548,Speciality cleaning appliances
    3549,Cleaning appliance accessories
    1919,Textiles
    1924,Bedding
    1942,Bedding sets
    1943,Duvet covers
    1944,Pillowcases
    1945,Sheets
    1925,Blankets
    1926,Curtains & blinds
    3866,Blinds & shades
    3867,Curtain ties & holdbacks
    1946,Opaque curtains & drapes
    1955,Sheer curtains & drapes
    3868,Window valances
    1974,Cushions
    3869,Slipcovers
    1927,Rugs & mats
    1953,Doormats & floor mats
    1954,Rugs
    1928,Table linen
    3870,Cloth napkins
    3871,Doilies
    3872,Placemats
    3873,Tablecloths
    3874,Table runners
    1929,Tapestries
    1930,Towels
    1947,Bath towels
    1948,Beach towels
    1949,Hand towels
    1934,Home accessories
    1935,Candles & home fragrance
    1957,Candle holders
    1956,Candles
    3814,Wax melts
    3816,Reed diffusers & sticks
    3815,Aroma diffusers
    3817,Incense holders
    3821,Incense sticks
    1936,Clocks
    1966,Table clocks
    1967,Wall clocks
    3822,Sculptures & figurines
    3823,Decorative accessories
    3824,Ashtrays
    3825,Bookends
    3826,Doorstops
    3827,Fridge magnets
    3828,Snow globes
    3829,Ornaments
    3830,Artificial plants & flowers
    3831,Artificial plants
    3832,Artificial flowers
    3833,Fireplace accessories
    3834,Lighting
    3835,Floor lamps
    3836,Table lamps
    3837,String lights
    3838,Ceiling lights
    3839,Wall fixtures
    3840,Lampshades
    3841,Accent lights
    3842,Night lights
    3843,Novelty lights
    1941,Display shelves
    1937,Picture & photo frames
    1938,Mirrors
    1969,Table mirrors
    1968,Wall mirrors
    1939,Storage & organisation
    1962,Baskets
    1963,Boxes
    2012,Clothes bags & hangers
    3844,Drawer organisers
    1964,Jewellery organisers
    3845,Soap dishes & dispensers
    1965,Make-up organisers
    1940,Vases
    3846,Wall decor
    3847,Paintings
    3848,Photography
    3849,Posters & prints
    3850,Noticeboards
    3851,Signs
    3852,Wall stickers & decals
    3853,Wall hangings
    5428,Office supplies
    5429,Planners & personal organisers
    5430,Notebooks & writing pads
    5431,Pencil cases
    5432,Bookmarks
    5433,Calculators
    5434,Desk accessories
    5443,Desk organisers
    5444,Pen holders
    5445,Paperweights
    5446,Clipboards
    5447,Desk mats
    5448,Cable organisers
    5449,Wrist rests
    5450,Lap desks
    5451,Magnifiers
    5435,Document organisers
    5452,Folders
    5453,Binders
    5454,Binder accessories
    5455,Magazine files
    5436,Writing supplies
    5456,Pens
    5457,Pencils
    5458,Pencil refills
    5459,Highlighters
    5460,Pencil sharpeners
    5461,Rubbers
    5437,Technical drawing tools
    5462,Rulers
    5463,Drafting compasses
    5464,Protractors
    5465,Templates
    5466,Geometry sets
    5438,Tape, clips & fasteners
    5467,Tape dispensers
    5468,Transparent tape
    5469,Paper clips
    5470,Binder clips
    5471,Rubber bands
    5472,Pins & tacks
    5439,Staplers & hole punches
    5473,Staplers
    5474,Staple removers
    5475,Staples
    5476,Punches
    5440,Presentation supplies
    5477,Flipcharts
    5478,Chalkboards
    5479,Whiteboards
    5480,Whiteboard markers
    5481,Board erasers
    5482,Presentation clickers
    5441,Office electronics
    5483,Document cameras
    5484,Laminators
    5485,Heat sealers
    5486,Electronic dictionaries & translators
    5487,Binding machines
    5488,Paper cutting devices
    5489,Paper shredders
    5490,Typewriters
    5442,Safes
    2915,Celebrations & holidays
    2917,Banners, flags & bunting
    2918,Cards & envelopes
    2921,Gift wrap & bags
    2922,Holiday decor
    2923,Party decorations
    2924,Table decorations
    2925,Tree decorations
    2926,Wreaths
    3811,Tools & DIY
    3875,Power tools
    3898,Drills
    4170,Drill drivers
    4171,Hammer drills
    4172,Impact drivers
    4173,Rotary hammers
    4174,Mixing drills
    4175,Screw guns
    4176,Electric impact wrenches
    3899,Power saws
    4177,Circular saws
    4178,Jig saws
    4179,Reciprocating saws
    3900,Sanders
    4185,Orbital sanders
    4186,Belt sanders
    4187,Sheet sanders
    4188,Detail sanders
    3901,Grinders
    4189,Angle grinders
    4190,Bench grinders
    4191,Die grinders
    3902,Power tool combo kits
    3903,Air compressors
    3904,Air tools
    4192,Pneumatic nailers
    4193,Pneumatic staplers
    4194,Air impact wrenches
    4195,Air ratchets
    4196,Air hammers
    4197,Air chisels
    4198,Air paint sprayers
    4199,Sandblasters
    3905,Rotary tools
    3906,Oscillating tools
    3907,Biscuit joiners
    3908,Planers
    3909,Routers
    3910,Drill presses
    3911,Lathes
    3912,Electric screwdrivers
    3913,Heat guns
    3914,Wet & dry vacuums
    3915,Winches
    3876,Hand tools
    3916,Hammers
    3918,Screwdrivers
    3919,Wrenches
    3920,Ratchets
    3921,Pliers
    3922,Snips
    3923,Bolt cutters
    3924,Chisels
    3925,Files & rasps
    3926,Hand planes
    3927,Sanding blocks
    3928,Hand staplers & tackers
    3929,Riveters
    3930,Threading tools
    3931,Hand tool sets
    3932,Sledgehammers
    3933,Wrecking bars & crowbars
    3877,Measuring tools
    3934,Levels
    3935,Measuring tapes
    3936,Construction rulers
    3937,Squares
    3938,Chalk lines
    3939,Plumb bobs
    3940,Callipers
    3941,Carpenter's pencils
    3942,Contour gauges
    3943,Stud finders
    3944,Laser distance measurers
    3945,Inspection cameras
    3946,Thermal imagers
    3947,Pipe finders
    3948,Sound meters
    3949,Gas detectors
    3950,Moisture meters
    3951,Water leak detectors
    3878,Painting tools & accessories
    3952,Paint brushes
    3953,Paint roller sleeves
    3954,Paint roller frames
    3955,Paint edgers
    3956,Paint buckets & trays
    3957,Painting poles
    3958,Pole extensions
    3959,Paint scrapers
    3960,Wallpaper
    3961,Wallpapering tools
    3962,Caulking guns
    3963,Coveralls
    3964,Drop sheets
    3965,Tarpaulins
    3966,Painter's tape
    3879,Plumbing tools
    3967,Drain snakes
    3968,Plungers
    3969,Basin wrenches
    3970,Pipe cutters
    3971,Pipe expanders
    3972,Pipe swaging tools
    3973,Pipe brushes
    3974,Pipe deburrers
    3975,Pipe benders
    3976,Valve seat cutters
    3880,Electrician's tools
    3977,Multimeters
    3978,Circuit testers
    3979,Voltage testers
    3980,Cable testers
    3981,Clamp meters
    3982,Laser & infrared thermometers
    3983,Wire strippers
    3984,Wire crimpers
    3985,Electrician's fish rods
    3986,Electrician's fish tape
    3987,Wire pulling grips
    3988,Conduit benders
    3881,Masonry tools
    3989,Masonry floats
    3990,Masonry scrapers
    3991,Mortar boards
    3992,Tuck pointers
    3993,Masonry brushes
    3994,Brick jointers
    3995,Brick lifters
    3996,Tile cutters
    3997,Tile nippers
    3998,Grout removal tools
    3882,Tool accessories
    3999,Drill bits
    4200,Wood drill bits
    4201,Metal drill bits
    4202,Masonry drill bits
    4203,Glass & tile drill bits
    4000,Screwdriver bits
    4001,Chuck keys
    4002,Drill chucks
    4003,Saw blades
    4204,Circular saw blades
    4205,Mitre & table saw blades
    4206,Jig saw blades
    4208,Hacksaw blades
    4209,Bow saw blades
    4210,Crosscut saw blades
    4211,Coping saw blades
    4212,Band saw blades
    4213,Scroll saw blades
    4004,Hole saws
    4005,Power tool batteries
    4006,Power tool chargers
    4007,Sandpaper
    4214,Sanding sheets
    4215,Sanding belts
    4216,Sanding discs
    4008,Wheels & discs
    4217,Grinding discs
    4218,Grinding wheels
    4219,Cut-off wheels
    4220,Flap discs
    4221,Cup brushes
    4222,Wire brushes
    4009,Buffing pads
    4010,Air tool accessories
    4223,Air hoses
    4224,Air nozzles & guns
    4225,Air tool fittings
    4226,Air hose reels
    4011,Sockets & socket sets
    4012,Router bits
    4013,Oscillating tool attachments
    4014,Rotary tool attachments
    4015,Wet & dry vacuum attachments
    4016,Mitre boxes
    4017,Mixing paddles
    4018,Work clamps
    3883,Protective gear
    4019,Work gloves
    4020,Safety glasses
    4021,Safety goggles
    4022,Face shields
    4023,Hard hats
    4024,Hearing protection
    4025,Knee pads
    4026,Work aprons
    4027,High-visibility waistcoats
    4029,Back support & lumbar belts
    3884,Tool carrying & storage
    4030,Tool boxes
    4031,Tool chests
    4032,Tool belts
    4033,Drill holsters
    4034,Hammer loops
    3885,Workshop & worksite equipment
    4035,Ladders
    4036,Stepstools
    4037,Jobsite radios
    4038,Work lights
    4039,Sawhorses
    4041,Bench vices
    4042,Slat walls
    3886,Hardware
    4043,Cabinet pulls, knobs & handles
    4044,Door knobs & handles
    4045,Deadlocks
    4046,Hinges
    4047,Doorbells
    4048,Bathroom fixtures
    4227,Bathroom taps
    4228,Bathroom & WC basins
    4229,Bathroom basin strainers
    4234,Shower heads
    4235,Shower rods, poles & rails
    4236,Toilet paper holders
    4237,Towel rails
    4238,Towel hooks & rings
    4049,Kitchen fixtures
    4239,Integrated soap dispensers
    4240,Kitchen taps
    4241,Kitchen sinks
    4242,Kitchen sink strainers
    4243,Kitchen sink attachments
    4245,Kitchen cabinet doors
    4050,Chains, ropes & tie-downs
    4246,Chain
    4247,Rope
    4248,Cable ties
    4249,Bungee cords
    4250,Ratcheting tie-downs
    4251,Hook-and-loop straps
    4252,Rope & chain clips
    4253,Cable snaps
    4254,Cargo nets
    4255,Moving straps
    4051,Picture-hanging hardware
    4052,Support brackets
    4053,Post boxes
    4054,Address plaques
    4055,House numbers
    3887,Smart home & security
    4056,Smart door locks
    4057,Video doorbells
    4058,Security cameras
    4059,Smart home hubs
    4060,Smart plugs & switches
    4061,Smart lights & bulbs
    4062,Smart thermostats
    4063,Smart smoke & gas detectors
    4064,Padlocks
    3812,Outdoor & garden
    3888,Outdoor power tools
    4066,String trimmers
    4067,Lawn edgers
    4069,Leaf blowers & vacuums
    4070,Pressure washers
    4072,Hedge trimmers
    4073,Grass & lawn shears
    4075,Augers
    3889,Outdoor power tool accessories
    4079,Outdoor power tool batteries
    4080,Outdoor power tool chargers
    4081,Lawn mower accessories
    4256,Lawn mower covers
    4257,Lawn mower blades
    4258,Lawn mower blade sharpeners
    4259,Lawn mower attachments
    4260,Mulcher attachments
    4261,Grass catchers
    4262,Dethatchers
    4082,String trimmer accessories
    4263,String trimmer lines
    4264,String trimmer attachments
    4265,String trimmer heads
    4266,String trimmer guards
    4083,Leaf blower & vacuum accessories
    4267,Leaf vacuum brushes
    4268,Leaf vacuum nozzles
    4269,Leaf blower & vacuum attachments
    4270,Leaf blower & vacuum cases
    4271,Leaf blower & vacuum hoses
    4272,Leaf blower gutter cleaners
    4084,Pressure washer accessories
    4273,Pressure washer covers
    4274,Pressure washer nozzles
    4275,Pressure washer wands
    4276,Pressure washer hoses
    4277,Pressure washer hose reels
    4278,Pressure washer water brooms
    4085,Chainsaw accessories
    4279,Chainsaw cases
    4280,Chainsaw covers
    4281,Chainsaw chains
    4282,Chainsaw bars
    4283,Chainsaw sharpeners
    4086,Other outdoor power tool accessories
    3890,Outdoor hand tools
    4087,Rakes
    4088,Shovels & spades
    4089,Gardening trowels
    4090,Hand weeders & hand forks
    4091,Bulb planters
    4092,Garden sprayers
    4093,Manual seeders & seed spreaders
    4095,Pickaxes & mattocks
    4097,Pruning shears
    4098,Manual post hole diggers
    4099,Hoes
    4100,Manual scarifiers & tillers
    4101,Gardening protective gear
    4284,Gardening gloves
    4285,Gardening kneepads
    4286,Gardening aprons
    4287,Gardening cushions
    3891,Pots, planters & accessories
    4102,Flower pots
    4103,Rail planters
    4104,Wall planters
    4105,Window boxes
    4106,Planter baskets
    4107,Planter basket liners
    4108,Plant stakes
    4109,Plant cages
    4110,Plant covers
    4111,Hanging planters
    4112,Plant hanging equipment
    4113,Plant protective netting
    4114,Weed control fabric & membranes
    4115,Fabric grow bags
    4116,Plant terrariums
    4117,Flower pot saucers & trays
    4118,Planter risers
    3892,Watering equipment
    4119,Watering cans
    4120,Garden sprinklers
    4121,Garden hoses
    4122,Garden hose sprayers & nozzles
    4123,Garden hose carts
    4124,Garden hose reels
    4125,Garden hose watering wands
    4126,Self-watering equipment
    3893,Outdoor & garden decor
    4127,Garden parasols & umbrellas
    4128,Parasol bases
    4129,Doormats
    4130,Outdoor rugs
    4131,Outdoor & garden lighting
    4288,Floodlights & security lights
    4289,Garden lights
    4290,Outdoor lamps
    4291,Outdoor lanterns
    4292,Outdoor step lights
    4293,Pathway lights
    4294,Underwater lights
    4132,Bird baths
    4133,Bird feeders
    4134,Bird houses
    4135,Wind chimes
    4138,Sundials
    4139,Outdoor & garden clocks
    4140,Weathervanes
    4141,Fire pits
    3894,Outdoor cooking & grilling
    4147,Outdoor fryers
    4148,Outdoor cooking tools
    4295,Barbecue spatulas
    4296,Barbecue tongs
    4297,Barbecue forks
    4298,Barbecue skewers
    4299,Grilling baskets
    4300,Grilling planks
    4301,Outdoor pizza stones
    4302,Basting brushes
    4303,Grill brushes & scrapers
    4304,Grill rotisseries
    4149,Outdoor cooking accessories
    4305,Barbecue covers
    4306,Barbecue grills & grates
    4307,Drip trays
    4308,Flavouriser bars
    4309,Charcoal & pellets
    4310,Smoker chips
    3895,Spas, pools & equipment
    4151,Sauna accessories
    4311,Sauna chairs & seats
    4312,Sauna headrests
    4313,Sauna buckets
    4314,Sauna ladles
    4315,Sauna floor mats
    4316,Sauna timers
    4317,Sauna hygrometers
    4318,Sauna thermometers
    4319,Sauna stones
    4153,Swimming pool accessories
    4320,Pool skimmers
    4321,Leaf nets
    4322,Pool brushes
    4323,Pool vacuums
    4324,Pool thermometers
    4325,Pool alarms
    4327,Pool hoses
    4155,Hot tub accessories
    4328,Hot tub covers
    4329,Hot tub headrests
    4330,Hot tub drink holders & trays
    4331,Hot tub dispensers
    3896,Weather instruments
    4156,Weather thermometers
    4157,Weather stations
    4158,Barometers
    4159,Hygrometers
    4160,Wind vanes
    4161,Anemometers
    3897,Snow removal tools
    4162,Snow shovels
    4163,Snow brushes & brooms
    4164,Snow pushers
    4165,Snow roof rakes
    4166,Snow blowers
    4167,Ice choppers
    4168,Ice scrapers
    4169,Sand & grit spreaders
    5106,Pet care
    5107,Dogs
    5113,Beds & blankets
    5121,Beds
    5122,Blankets
    5114,Clothing & accessories
    5123,Coats & jackets
    5124,Jumpers
    5126,T-shirts
    5127,Costumes
    5128,Shoes & boots
    5129,Accessories
    5115,Toys
    5130,Balls & fetch toys
    5131,Soft toys
    5132,Tough & durable toys
    5116,Collars & leads
    5133,Collars
    5134,Harnesses
    5135,Leads
    5136,Muzzles
    5117,Training accessories
    5137,Whistles
    5138,Bags
    5118,Bowls & feeders
    5139,Bowls
    5140,Feeders
    5119,Carriers & crates
    5141,Travel carriers
    5142,Crates
    5120,Grooming
    5143,Brushes & combs
    5144,Claw care
    5108,Cats
    5145,Bowls & feeders
    5162,Bowls
    5164,Feeders
    5146,Toys
    5167,Teasers & wands
    5171,Balls
    5172,Soft toys
    5173,Scratchers
    5174,Interactive toys
    5147,Collars & leads
    5175,Collars
    5176,Harnesses & leads
    5148,Beds
    5149,Travel carriers
    5180,Soft carriers & backpacks
    5181,Hard carriers
    5150,Clothing & accessories
    5182,Clothing
    5183,Costumes
    5189,Accessories
    5157,Litter boxes
    5160,Grooming
    5193,Brushes & combs
    5195,Claw care
    5111,Small pets
    5196,Habitats & accessories
    5197,Toys
    5112,Fish
    5198,Aquarium equipment
    5199,Decoration & accessories
    5110,Birds
    5201,Toys
    5202,Cages & accessories
    5109,Reptiles
    5203,Decoration & accessories
    5204,Terrarium equipment
    2994,Electronics
    3002,Video games & consoles
    3025,Consoles
    3026,Games
    3570,Controllers
    3571,Gaming headsets
    3575,Simulators
    3576,Virtual reality
    3577,VR headsets
    3578,VR accessories
    3579,VR device parts
    3024,Accessories
    3027,Cases
    3572,Gaming holders & stands
    3573,Gaming chargers & charging docks
    3574,Game strategy guides
    3030,Other accessories
    3564,Computers & accessories
    3580,Laptops
    3581,Desktop computers
    3582,Computer parts & components
    3598,Computer cases
    3599,CPUs & processors
    3600,Motherboards
    3601,Motherboard & CPU combos
    3602,Graphics cards
    3603,RAM units
    3604,Computer cooling & fans
    3605,Internal sound cards
    3606,Video capture & TV tuner cards
    3607,Internal storage devices
    3608,Computer power supplies
    3609,Computer repair tools
    3610,Laptop replacement parts
    3611,Other components & parts
    3583,Blank media
    3612,USB flash drives
    3613,External hard drives
    3614,CD, DVD & Blu-ray discs
    3615,Floppy discs
    3616,Zip & jaz drives
    3617,Media cases & sleeves
    3618,Other blank media
    3584,Computer accessories
    3619,Hard drive duplicators
    3620,Memory card adaptors
    3621,Memory card readers
    3623,Other computer accessories
    3585,Laptop accessories
    3624,Laptop bags & cases
    3625,Laptop stands
    3626,Laptop chargers
    3627,Laptop privacy filters
    3628,Laptop cooling pads & fans
    3629,Laptop security locks
    3630,Laptop camera covers
    3586,Docking stations & USB hubs
    3587,Keyboards & accessories
    3631,Keyboards
    3632,Keyboard switches
    3633,Keyboard keycaps
    3634,Keyboard stickers
    3635,Keyboard covers
    3588,Mice
    3589,Mouse pads
    3590,Monitors & accessories
    3637,Monitors
    3638,Monitor stands
    3639,Monitor arms
    3640,Monitor privacy filters
    3641,Monitor covers
    3591,Computer speakers
    3592,Computer microphones
    3593,Webcams
    3594,Networking devices
    3642,Routers
    3643,Mesh systems
    3644,Network repeaters
    3645,Modems
    3646,Mobile hotspots
    3647,Network adaptors
    3648,Satellite internet receivers
    3595,Printers & accessories
    3649,Inkjet printers
    3650,Laser printers
    3651,Photo printers
    3652,Label printers
    3653,Thermal printers
    3654,Commercial multifunction printers
    3655,Printer ink cartridges
    3656,Printer toner
    3657,Ink ribbons
    3658,Printer parts
    3596,Scanners & accessories
    3659,Scanners
    3660,Scanner accessories
    3597,Touch & stylus pads
    3565,Mobile phones & communication
    3661,Mobile phones
    3662,Mobile phone parts & accessories
    3667,Mobile phone cases
    3668,Mobile phone screen protectors
    3669,Mobile phone grips
    3670,Selfie sticks
    3671,Mobile phone mounts & stands
    3672,Mobile phone flashes & lights
    3673,Mobile phone charms
    3674,Mobile phone parts
    3675,Other mobile phone accessories
    3663,Landline phones
    3664,Fax machines
    3665,Radio communication
    3676,Shortwave radios
    3677,Walkie-talkies
    3666,Dummy mobile phones
    3566,Audio, headphones & hi-fi
    3678,Headphones & earbuds
    3679,Handheld music players
    3688,MP3 players
    3689,Handheld CD players
    3690,Handheld cassette players
    3691,Handheld MiniDisc players
    3680,Portable radios
    3681,Portable speakers
    3682,Smart speakers
    3683,Home audio systems
    3694,Hi-fi & shelf stereo systems
    3695,Speakers
    3696,Subwoofers
    3697,Soundbars
    3698,Equalisers
    3699,Amplifiers & pre-amplifiers
    3700,Receivers
    3701,Turntables
    3702,CD players & recorders
    3703,Cassette & tape players
    3704,Radio tuners
    3705,MiniDisc players & recorders
    3706,Other home audio devices
    3686,Audio device accessories
    3707,Headphone stands
    3708,Headphone earpads
    3709,Earbud tips
    3710,Turntable needles
    3711,Turntable slipmats
    3712,Speaker & subwoofer isolation pads
    3713,Other audio accessories
    3687,Home audio & hi-fi parts
    3054,Cameras & accessories
    3060,Cameras
    3074,Action cameras
    3075,Digital cameras
    3076,Film cameras
    3077,Instant cameras
    3078,Video cameras
    3714,Other cameras
    3061,Lenses
    3062,Flashes
    3063,Memory cards
    3067,Tripods & monopods
    3065,Stabilisers & mounts
    3715,Darkroom equipment
    3718,Darkroom processing equipment
    3719,Darkroom safelights
    3720,Enlargement lenses & equipment
    3721,Photographic paper
    3722,Other darkroom equipment
    3066,Studio equipment
    3079,Studio & photobooth props
    3080,Studio backdrops
    3081,Studio lighting
    3716,Camera drones & accessories
    3723,Camera drones
    3724,Drone bags
    3725,Drone parts
    3059,Accessories
    3068,Camera cases & bags
    3069,Camera straps
    3071,Film
    3072,Lens accessories
    3726,Flash accessories
    3727,Camera repair kits
    3073,Other camera accessories
    3717,Camera replacement parts
    3064,Other photography equipment
    3567,Tablets, e-readers & accessories
    3728,Tablets
    3729,e-Readers
    3730,Digital notepads
    3731,PDAs
    3732,Accessories
    3733,Tablet cases & folios
    3734,e-Reader cases & folios
    3735,Tablet keyboards
    3736,Tablet stands & mounts
    3737,Styluses
    3809,Tablet & e-reader parts
    3568,TV & home cinema
    3738,Televisions
    3739,Projectors
    3740,Streaming devices
    3741,Television antennas
    3742,Satellite dishes
    3743,Video decoders
    3744,Television receivers
    3745,Home cinema systems
    3746,Blu-ray players
    3747,DVD players
    3748,VCRs
    3749,Other video playback devices
    3751,HD DVD players
    3752,LaserDisc players
    3753,Video 2000 players
    3754,Betamax players
    3750,TV & home cinema accessories
    3755,Projector mounts & stands
    3756,Projector screens
    3757,Remote controls
    3569,Beauty & personal care electronics
    3758,Hairstyling tools
    3765,Hair dryers
    3766,Hair straighteners
    3767,Hair curlers
    3768,Other hairstyling tools
    3759,Beauty tools
    3769,LED masks
    3770,Powered cleansing brushes & exfoliators
    3771,Beauty pens
    3760,Shaving & hair removal
    3772,IPL epilators
    3773,Rotating disc epilators
    3774,Trimmers
    3775,Nose hair trimmers
    3776,Electric razors
    3761,Massage tools
    3777,Face massagers
    3778,Massage guns
    3779,Massage belts
    3780,Infrared massagers
    3762,Electric dental & oral care
    3781,Electric toothbrushes
    3782,Dental irrigators
    3783,Electric toothbrush & dental irrigator parts
    3763,Nail care tools
    3784,Manicure & pedicure spas
    3785,Nail dryers
    3786,Nail UV lamps
    3764,Personal scales
    3004,Wearables
    3035,Smartwatches
    3031,Fitness trackers
    3033,Smart glasses
    3034,Smart rings
    3032,Replacement bands
    3810,Smartwatch cases
    2995,Other devices & accessories
    3788,3D printing & scanning
    3795,3D printers
    3796,3D scanners
    3797,3D pens
    3798,3D printer filament
    3799,3D printer parts
    3789,GPS & satellite navigation devices
    3052,Item finders
    3791,Luggage scales
    3005,Adaptors
    3006,Cables
    3008,Chargers
    3792,Power banks
    3793,Surge protectors & power strips
    3794,Batteries & power supplies
    3804,Single-use batteries
    3805,Rechargeable batteries
    3806,Battery chargers
    3807,Power distribution units
    3808,Power inverters
    3013,Other accessories
    2309,Entertainment
    2312,Books
    2319,Literature & fiction
    2320,Non-fiction
    2318,Kids & young adults
    2363,Young adults
    2364,Kids
    2365,Babies & toddlers
    5425,Comics, manga & graphic novels
    5426,Textbooks & study materials
    5427,Colouring, puzzle & activity books
    5424,Magazines
    3036,Music
    3038,Audio cassettes
    3039,CDs
    3040,MiniDiscs
    3041,Vinyl records
    3037,Video
    3042,4K Blu-ray
    3043,Betamax
    3044,Blu-ray
    3045,DVD
    3046,HD DVD
    3047,LaserDisc
    3048,VHS
    4824,Hobbies & collectables
    4874,Trading cards
    4875,Single trading cards
    4876,Booster packs
    4877,Booster boxes
    4878,Card decks
    4879,Trading card lots
    4880,Uncut card sheets
    4881,Board games
    4882,Puzzles
    4883,Tabletop & miniature gaming
    4901,Memorabilia
    4902,Sports memorabilia
    4903,Music memorabilia
    4904,Film & TV memorabilia
    4905,Other memorabilia
    4895,Coins & banknotes
    4896,Banknotes
    4897,Coins
    4898,Lots & sets
    4899,Medals & tokens
    4900,Share certificates
    4888,Stamps
    4889,Individual stamps
    4890,Stamp lots & sets
    4891,First day covers
    4892,Stamp catalogues & guides
    4893,Stamp tools & equipment
    4894,Postcards
    4825,Musical instruments & gear
    4828,Guitars & bass guitars
    4848,Acoustic guitars
    4849,Classical guitars
    4850,Electric guitars
    4851,Electro-acoustic guitars
    4853,Bass guitars
    4852,Speciality guitars
    4854,Guitar accessories & parts
    5006,Bass guitar bags
    5420,Bass guitar cases
    5007,Bass guitar strings
    5008,Capos
    5009,Guitar & bass stands & hangers
    5010,Guitar & bass straps
    5011,Guitar bags
    5422,Guitar cases
    5012,Guitar care cloths & tools
    5013,Guitar dampeners
    5014,Guitar parts
    5015,Guitar picks
    5016,Guitar slides
    5017,Guitar strings
    5018,Other guitar accessories
    4826,Amps & pedals
    4835,Bass amps
    4836,Guitar amps
    4837,Electronic drum amps
    4838,Keyboard amps
    4839,Amp modellers & processors
    4842,Amp accessories & parts
    4953,Amp cases
    5419,Amp covers
    4954,Amp replacement footswitches
    4955,Amp replacement parts
    4956,Amp stands
    4957,Instrument cables
    4958,Other amp accessories
    4840,Pedals
    4841,Pedal accessories & parts
    4949,Pedal cases
    4950,Pedal power supplies
    4951,Pedal boards
    4952,Other pedal accessories & parts
    4827,Drums & percussion
    4844,Drums
    4964,Bass drums
    4965,Bodhrans, dafs & riqs
    4966,Bongos
    4967,Cajons
    4970,Electronic drums
    4969,Snare drums
    4976,Tabla drums
    4977,Toms
    4978,Speciality drums
    4843,Drum kit cymbals
    4959,Crash cymbals
    4960,Cymbal sets
    4961,Effect cymbals
    4962,Hi-hat cymbals
    4963,Ride cymbals
    4845,Hand percussion
    4979,Bells
    4980,Concert cymbals
    4981,Finger cymbals
    4983,Maracas & shakers
    4982,Rainsticks
    4984,Singing bowls
    4985,Tambourines
    4986,Thumb pianos
    4987,Triangles
    4988,Speciality hand percussion
    4846,Mallet percussion
    4989,Glockenspiels
    4990,Xylophones
    4991,Steel drums
    4992,Speciality mallet percussion
    4847,Drum accessories & parts
    4993,Drumsticks, brushes & mallets
    4994,Drum practice pads
    4995,Drum & cymbal stands
    4996,Drum heads
    4997,Drum mounts
    4998,Drum pedals
    4999,Drum racks
    5000,Drum tuners & keys
    5001,Other drum hardware & parts
    5002,Drum stools
    5003,Drum & percussion bags & cases
    5004,Drum & percussion care tools
    5005,Other percussion accessories
    4830,Keyboards & synths
    4855,Accordions
    4859,Electronic keyboards
    4865,Keyboard accessories & parts
    5028,Keyboard & piano bags
    5421,Keyboard & piano cases
    5030,Keyboard & piano covers
    5029,Keyboard & piano care cloths & tools
    5031,Keyboard & piano parts
    5032,Keyboard instrument stands
    5033,Keyboard benches & stools
    5034,Other keyboard & piano accessories
    4860,MIDI controllers
    4861,Synthesizers
    4862,Samplers & sound machines
    5022,Drum machines
    5023,Experimental noise instruments
    5024,Grooveboxes
    5025,Samplers
    5026,Sequencers
    5027,Sound modules
    4863,Specialty keyboards & synths
    4864,Synth accessories & parts
    4832,String instruments
    4884,Autoharps, psalteries & zithers
    4885,Banjos
    4886,Cellos
    4922,Mandolins
    4923,Sitars
    4924,Ukuleles
    5102,Violas
    4925,Violins
    4926,Speciality string instruments
    4927,Strings
    5105,Banjo strings
    5035,Cello strings
    5036,Ukulele strings
    5037,Violin strings
    5038,Other replacement strings
    4928,String instrument accessories & parts
    5039,String instrument bags
    5423,String instrument cases
    5043,String instrument mutes
    5041,String instrument care cloths & tools
    5042,String instrument rests & pads
    5044,Other string instrument accessories
    5045,Other string instrument parts
    4834,Wind instruments
    4942,Brass
    5064,Bugles
    5065,French horns
    5066,Trombones
    5067,Trumpets
    5068,Tubas
    5069,Speciality brass instruments
    4943,Harmonicas
    4944,Kazoos
    4945,Melodicas
    4946,Musical whistles
    4947,Woodwinds
    5070,Bagpipes
    5071,Bamboo flutes
    5072,Bassoons
    5073,Clarinets
    5074,Flutes
    5075,Oboes
    5076,Panpipes
    5077,Piccolos
    5078,Recorders
    5079,Saxophones
    5080,Speciality woodwinds
    4948,Wind accessories & parts
    5081,Brass mutes
    5082,Wind instrument bags & cases
    5083,Wind instrument care brushes & tools
    5084,Wind instrument mouthpieces
    5085,Wind instrument stands
    5086,Wind instrument straps
    5087,Woodwind ligatures
    5088,Woodwind reeds
    5089,Other wind accessories
    5090,Other wind instrument parts
    4833,Studio & live sound gear
    4930,Audio cables
    5046,Line-level cables
    5047,Microphone cables
    5048,MIDI cables
    5050,Patch cables
    5051,Speaker cables
    5049,Other audio cables
    4931,Audio interfaces
    4932,Audio mixers
    4933,Audio monitors
    5052,In-ear monitors
    5053,Stage monitors
    5054,Studio monitors
    5103,Microphones
    4934,Microphone accessories & stands
    4935,Outboard equipment
    4936,PA speakers
    5104,Portable PA systems
    4937,Power amplifiers
    4938,DI boxes
    4939,Patchbays
    4940,Stage lighting
    5055,Black lights
    5058,Gel colour filters
    5059,Laser lights
    5060,Mirror balls
    5061,Party bar light units
    5062,Strobe lights
    5063,Other stage lighting & effects
    4941,Other studio & live sound gear
    5091,DJ gear
    5092,All-in-one DJ systems
    5093,DJ bags & cases
    5094,DJ controllers
    5095,DJ decks
    5096,DJ mixers
    5097,Speciality DJ gear
    4829,Karaoke gear
    5098,Karaoke machines
    5099,Karaoke microphones
    5100,Karaoke systems
    5101,Other karaoke gear
    4831,Music-making accessories
    4866,Conductor's batons
    4867,Metronomes
    4871,Musical instrument tuners
    4869,Music stands
    4870,Music stand lights
    4868,Music instruction media
    4872,Sheet music & songbooks
    4873,Other music accessories
    5151,Arts & crafts
    5152,Sewing, knitting & needlecraft
    5153,Wool & yarn
    5154,Fabric
    5155,Felt
    5156,Needlework cloth & canvas
    5158,Thread
    5159,Needles & hooks
    5161,Hand sewing needles
    5163,Sewing machine needles
    5165,Knitting needles
    5166,Darning needles
    5168,Crochet hooks
    5169,Embroidery needles
    5170,Tapestry needles
    5177,Tools
    5190,Thimbles
    5191,Needle threaders
    5194,Needle minders
    5200,Needle cases
    5205,Sewing pins
    5206,Pincushions
    5208,Seam rippers
    5210,Fabric marking pens
    5211,Sewing measuring tapes
    5212,Sewing gauges & rulers
    5213,Sewing grids & mats
    5214,Fabric clips
    5215,Bobbins & spools
    5216,Bobbin winders
    5217,Knitting frames & looms
    5218,Dress forms
    5219,Felting pads
    5220,Other needlecraft tools
    5221,Sewing machines
    5222,Serger machines
    5223,Sewing machine presser feet
    5224,Sewing machine parts & accessories
    5225,Cross stitch frames
    5226,Embroidery hoops
    5227,Embroidery kits
    5228,Needlecraft patterns
    5229,Closures
    5230,Zippers
    5231,Buttons
    5232,Eyelets
    5233,Snaps
    5234,Hooks & eyes
    5235,Other sewing closures
    5236,Embellishments
    5237,Rhinestones & sequins
    5238,Lace
    5239,Trim
    5240,Tassels
    5241,Appliques
    5242,Patches
    5243,Piping
    5244,Other embellishments
    5245,Sewing supplies
    5246,Transfer paper
    5247,Sewing elastic
    5248,Bias tape
    5249,Boning
    5250,Interfacing
    5251,Painting
    5252,Paintbrushes
    5253,Palette knives
    5254,Painting media
    5255,Paint
    5256,Stain
    5257,Lacquer
    5258,Varnish
    5259,Spray paint
    5260,Primer
    5261,Sealant
    5262,Other painting media
    5263,Paint sponges
    5264,Airbrushes
    5265,Palettes
    5266,Easels
    5267,Canvases & boards
    5268,Storage
    5269,Paintbrush storage
    5270,Painting portfolios
    5271,Storage tubes
    5272,Storage trays
    5273,Painting templates
    5274,Paint thinner
    5275,Colour wheels
    5276,Drawing & sketching
    5277,Drawing & sketching media
    5278,Art pencils
    5279,Coloured pencils
    5280,Art pens
    5281,Markers
    5282,Wax crayons
    5283,Pastels
    5284,Chalk
    5285,Charcoal
    5286,Other drawing & sketching media
    5289,Sketchbooks & pads
    5290,Loose art paper
    5291,Drawing boards
    5292,Fixatives
    5293,Calligraphy
    5294,Calligraphy pens
    5295,Calligraphy brushes
    5296,Calligraphy paper & notebooks
    5297,Ink
    5298,Ink refills
    5299,Pen nibs
    5300,Other calligraphy tools
    5301,Jewellery-making
    5302,Chains
    5303,Wire
    5304,String & twine
    5305,Cord
    5306,Beads
    5307,Cabochons & stones
    5308,Charms & pendants
    5309,Jewellery findings
    5310,Earring backs
    5311,Clasps
    5312,Jump rings
    5313,End pieces
    5314,Pins
    5315,Pin backs
    5316,Ring settings
    5317,Other jewellery findings
    5318,Jewellery-making kits & sets
    5319,Jewellery-making tools
    5320,Bead looms
    5321,Jewellery-making storage
    5322,Papercraft
    5323,Scrapbooks & albums
    5324,Scrapbooking tools
    5325,Scrapbooking embellishments
    5326,Paper & card
    5327,Origami paper
    5328,Construction paper
    5329,Card stock
    5330,Washi paper
    5331,Crêpe paper
    5332,Tissue paper
    5333,Kraft paper
    5334,Newsprint
    5335,Other paper types
    5336,Bookbinding equipment
    5337,Printmaking equipment
    5338,Paper quilling equipment
    5339,Die cutting
    5340,Die cutting machines
    5341,Cutting dies
    5342,Cutting plates
    5343,Die cutting shims
    5344,Release sheets
    5345,Stencil sheets
    5346,Embossing folders & mats
    5347,Die storage
    5348,Other die cutting equipment
    5349,Candle making
    5350,Candle wax
    5351,Wicks
    5352,Wax melters
    5353,Candle dyes & colouring
    5354,Candle fragrances & scents
    5355,Candle moulds
    5356,Candle making kits & sets
    5357,Sculpting & pottery
    5358,Clay
    5359,Plaster
    5360,Bisques & unglazed pieces
    5361,Ceramic & pottery glazes
    5362,Ceramic & pottery paints
    5363,Pottery wheels
    5364,Sculpting & pottery tools
    5365,Clay presses & extruders
    5366,Sculpting & pottery moulds
    5367,Pottery aprons
    5368,Sculpting wire
    5370,Kiln accessories
    5371,Other sculpting & pottery equipment
    5372,Crafting supplies
    5373,Glues & adhesives
    5374,White glue
    5375,Glue sticks
    5376,Glue gun refills
    5377,Wood glue
    5378,Fabric glue
    5379,Contact cement
    5380,Epoxy
    5381,Cyanoacrylate glue
    5382,Silicone-based glue
    5383,Spray glue
    5384,Other glues & adhesives
    5385,Tape
    5386,Transparent tape
    5387,Double-sided tape
    5388,Masking tape
    5389,Washi tape
    5390,Foam tape
    5391,Gaffer tape
    5392,Other tapes
    5393,Stickers
    5394,Glitter
    5395,Ribbon
    5396,Feathers
    5397,Pom poms
    5398,Ink pads
    5399,Embossing powder
    5400,Wax stamps & sealers
    5401,Crafting tools
    5402,Hot glue guns
    5405,Paper cutters
    5406,Cutting mats
    5407,Punches
    5408,Embossers
    5409,Button-making machines
    5410,Engraving tools
    5411,Soldering tools & equipment
    5412,Stamps & stamping equipment
    5415,Pom pom makers
    5418,Sealing wax warmers & spoons
    5416,Crafting clamps & presses
    5417,Crafting tweezers
    4906,Collectables storage
    4907,Albums & binders
    4908,Collectables storage boxes
    4909,Card sleeves
    4910,Card screwdowns
    4911,Deck boxes
    4912,Album & binder dividers
    4913,Album & binder refills
    4914,Puzzle mats
    4915,Other collectables storage
    4916,Gaming accessories
    4917,Dice
    4918,Gaming stones & tokens
    4919,Gaming playmats
    4920,Other gaming accessories
    4332,Sports
    4333,Cycling
    4347,Kids' bikes
    4372,Balance bikes
    4373,Kids' bikes
    4375,Tricycles
    4348,Bike helmets
    4349,Cycling accessories & tools
    4376,Bike baskets
    4377,Bike bells & horns
    4378,Bike fenders & mudguards
    4379,Bike lights
    4380,Bike locks
    4381,Bike water bottles
    4382,Bottle cages
    4383,Bike pumps
    4385,Kickstands
    4386,Panniers & bike bags
    4387,Bike tools
    4388,Bike stands & wall-mounts
    4389,Bike pannier racks
    4390,Car bike racks
    4391,Bike boxes & travel bags
    4392,Other bike accessories
    4351,Bike trailers
    4352,Kids' bike seats
    4353,Bike parts
    4393,Bottom brackets
    4394,Brakes
    4395,Cassettes
    4396,Chainrings
    4397,Chains
    4398,Cranksets
    4399,Forks
    4400,Derailleurs
    4401,Handlebar grips
    4402,Handlebars
    4403,Headset
    4404,Pedals
    4405,Saddles
    4406,Seat posts
    4407,Shifters
    4408,Shocks
    4409,Tyres
    4410,Tubes
    4411,Wheels
    4412,Other bike parts
    4334,Fitness, running & yoga
    4414,Strength training
    4423,Barbells & attachments
    4439,Barbells
    4440,Weight plates
    4441,Barbell collars
    4424,Dumbbells
    4425,Hand grippers
    4427,Kettlebells
    4428,Medicine balls
    4429,Pull-up bars
    4430,Resistance bands
    4433,Weight lifting belts
    4434,Weight lifting gloves
    4435,Weight storage
    4436,Weighted vests
    4437,Wrist & ankle weights
    4438,Other strength training accessories
    4415,Running
    4443,Running belts & phone holders
    4444,Running reflective gear
    4445,Running vests
    4446,Other running accessories
    4416,Yoga & pilates equipment
    4447,Pilates accessories
    4448,Yoga blocks & props
    4449,Yoga bolsters
    4450,Yoga mats
    4451,Yoga mat carriers & bags
    4452,Yoga straps
    4453,Yoga towels
    4417,Home fitness accessories
    4454,Balance boards
    4455,Balance cushions
    4456,Core training equipment
    4457,Dance knee pads
    4458,Exercise balls
    4459,Fitness steps
    4460,Foam rollers
    4461,Gymnastic rings
    4462,Mini trampolines
    4463,Nordic walking poles
    4464,Plyometric boxes
    4465,Rhythmic gymnastics equipment
    4466,Skipping ropes
    4467,Tumbling mats
    4468,Weighted hoops
    4469,Other fitness accessories
    4698,Water bottles
    4335,Outdoor sports
    4626,Climbing & bouldering
    4640,Chalk bags
    4628,Climbing brushes
    4629,Climbing gloves
    4631,Climbing helmets
    4632,Climbing holds
    4633,Climbing training tools
    4634,Crash pads
    4635,Mountaineering equipment
    4636,Ropes, belay devices & carabiners
    4637,Slacklines
    4638,Via ferrata kits
    4639,Other climbing accessories
    4652,Camping tents & sleeping gear
    4653,Tents
    4655,Tent stakes
    4656,Tent footprints & groundsheets
    4667,Sleeping bags
    4668,Sleeping bag liners
    4669,Sleeping mats
    4670,Travel hammocks
    4671,Camping air mattresses
    4657,Camping stoves & cookware
    4672,Camping cookware
    4673,Camping dishes
    4674,Camping stoves
    4675,Camping utensils
    4658,Binoculars & scopes
    4659,Coolers
    4660,Hydration systems & packs
    4661,Camping furniture
    4743,Camping chairs
    4744,Camping cupboards
    4745,Camping kitchens
    4746,Camping tables
    4662,Torches, headlamps & lanterns
    4676,Headlamps
    4677,Lanterns
    4678,Torches
    4663,Trekking poles
    4664,Compasses
    4665,Hiking backpacks
    4679,Trekking backpacks
    4680,Day hiking backpacks
    4681,Backpack covers
    4627,Fishing & hunting
    4641,Fishing rods
    4642,Fishing reels
    4643,Fishing tackle & lures
    4644,Fishing nets
    4645,Fishing tools
    4646,Fishing boxes & bags
    4647,Fishing rod storage
    4648,Game & trail cameras
    4649,Hunting calls & lures
    4650,Hunting hearing protection
    4651,Other fishing & hunting accessories
    4666,Other outdoor sports accessories
    4336,Water sports
    4758,Inflatable rafts
    4747,Swimming
    4748,Diving masks
    4749,Fins & flippers
    4750,Pool toys
    4751,Snorkels
    4752,Snorkelling sets
    4753,Swim caps
    4754,Swim goggles
    4755,Swim training equipment
    4756,Tow floats
    4757,Water aerobics & water fitness accessories
    4759,Kayaks
    4789,Folding kayaks
    4788,Inflatable kayaks
    4792,Kayak paddles
    4760,Kitesurf boards
    4761,Skimboards
    4784,Stand-up paddle boards
    4785,Inflatable paddle boards
    4787,Stand-up paddle board paddles
    4763,Towable tubes
    4764,Wakeboards
    4765,Water skis
    4766,Personal flotation devices
    4767,Water sport helmets
    4768,Wetsuits, gloves & booties
    4780,Wetsuits
    4781,Neoprene gloves
    4782,Neoprene booties
    4783,Wetsuit hoods
    4769,Water sports accessories
    4770,Dry bags
    4771,Water sports bindings
    4772,Water sports car racks
    4773,Water sports harnesses
    4774,Water sports impact vests
    4775,Water sports lines & tow ropes
    4776,Water sports parts
    4777,Water sports pumps
    4778,Water sports bags
    4779,Other water sports accessories
    4337,Team sports
    4485,Football
    4500,Footballs
    4501,Football goalkeeper gloves
    4502,Football goals & nets
    4503,Football shin guards
    4504,Other football accessories
    4486,Basketball
    4505,Basketballs
    4506,Basketball hoops
    4507,Mini basketball hoops
    4508,Basketball accessories
    4488,Volleyball
    4509,Volleyballs
    4510,Volleyball knee pads
    4511,Volleyball nets & court accessories
    4489,Rugby
    4512,Rugby balls
    4513,Rugby gloves
    4514,Rugby kicking tees
    4515,Rugby scrum caps
    4516,Other rugby equipment
    4490,Practice & referee equipment
    4517,Agility ladders
    4518,Ball pumps
    4519,Rebound nets
    4520,Referee cards & flags
    4521,Sports bibs
    4522,Stopwatches
    4523,Tactical boards
    4524,Training cones & flat markers
    4525,Other practice & referee equipment
    4491,American football
    4526,American footballs
    4527,American football helmets
    4528,American football kicking tees
    4529,American football pads
    4530,Flag football belts
    4531,Other American football equipment
    4492,Baseball & softball
    4532,Baseball & softball bats
    4533,Baseball & softball batting tees
    4534,Baseball & softball catcher's gear
    4535,Baseball & softball gloves
    4536,Baseball & softball helmets
    4537,Baseballs
    4538,Softballs
    4487,Handball
    4539,Handballs
    4540,Handball knee pads
    4541,Handball nets
    4493,Cricket
    4542,Cricket balls
    4543,Cricket bats
    4544,Cricket batting tees
    4545,Cricket gloves
    4546,Cricket helmets
    4547,Cricket pads
    4548,Cricket stumps
    4494,Field hockey
    4549,Field hockey balls
    4550,Field hockey facial protection
    4551,Field hockey goalie protection
    4552,Field hockey gloves
    4553,Field hockey shin guards
    4554,Field hockey sticks
    4495,Floorball
    4555,Floorballs
    4556,Floorball sticks
    4557,Other floorball equipment
    4496,Gaelic sports
    4568,Gaelic football balls
    4569,Gaelic football gloves
    4570,Hurling & camogie sticks
    4571,Hurling & camogie helmets
    4572,Sliotars
    4573,Other Gaelic sports equipment
    4497,Lacrosse
    4561,Lacrosse balls
    4562,Lacrosse gloves
    4563,Lacrosse helmets
    4564,Lacrosse protective gear
    4565,Lacrosse sticks
    4566,Lacrosse bags
    4567,Other lacrosse accessories
    4498,Netball
    4558,Netball balls
    4559,Netball hoops
    4560,Other netball equipment
    4499,Other team sports equipment
    4338,Racquet sports
    4477,Tennis
    4574,Tennis racquets
    4575,Tennis bags & racquet covers
    4576,Tennis balls
    4577,Tennis ball baskets
    4578,Tennis nets
    4579,Stringing & grip accessories
    4580,Other tennis accessories
    4478,Squash
    4581,Squash racquets
    4582,Squash balls
    4583,Squash bags & racquet covers
    4479,Badminton
    4584,Badminton Rackets
    4585,Shuttlecocks
    4586,Badminton bags & Racket covers
    4587,Badminton nets
    4588,Badminton sets
    4480,Racquetball
    4589,Racquetball racquets
    4590,Racquetball balls
    4591,Racquetball bags & racquet covers
    4481,Table tennis
    4593,Table tennis balls
    4592,Table tennis bats
    4594,Table tennis nets
    4596,Table tennis accessories
    4482,Padel
    4597,Padel racquets
    4598,Padel balls
    4599,Padel nets
    4600,Padel bags & racquet covers
    4483,Pickleball
    4601,Pickleball paddles
    4602,Pickleball balls
    4603,Pickleball nets
    4604,Pickleball bags
    4605,Pickleball sets
    4484,Racquet sport eye protection
    4339,Golf
    4470,Golf accessories
    4471,Golf bags
    4472,Golf balls
    4473,Golf clubs
    4474,Golf gloves
    4475,Golf trolleys
    4476,Golf training equipment
    4340,Equestrian
    4809,Body protectors
    4811,Riding gloves
    4810,Riding hats
    4812,Riding hat silks
    4742,Saddles & tack
    4794,Bits
    4795,Bridles
    4796,Girths
    4797,Horse rugs & sheets
    4798,Martingales & breastplates
    4799,Horse reins
    4800,Riding crops
    4801,Saddle bags
    4808,Saddle covers
    4802,Saddle cloths & saddle pads
    4803,Horse saddles
    4805,Stirrup leathers
    4806,Stirrups
    4807,Other tack
    4341,Skateboards & scooters
    4606,Longboards
    4607,Skateboards
    4818,Scooters
    4608,Skate helmets
    4609,Skate pads
    4612,Elbow pads
    4613,Knee pads
    4614,Wrist pads
    4615,Skate pad sets
    4610,Skate parts & accessories
    4611,Skateboard parts & accessories
    4342,Boxing & martial arts
    4616,Boxing & martial arts head protection
    4617,Boxing & martial arts body protection
    4618,Punching & kicking pads
    4619,Boxing & martial arts gloves
    4620,Hand wraps
    4621,Martial arts belts
    4622,Heavy punching bags
    4624,Speed punching bags
    4625,Other martial arts equipment
    4343,Casual sports & games
    4682,Boules & other games
    4813,Boules sets
    4814,Boules carrying cases
    4815,Boules accessories
    4816,Other garden games
    4683,Darts equipment
    4691,Dartboards
    4692,Darts
    4693,Darts accessories
    4684,Flying discs & disc golf
    4697,Ultimate & casual flying discs
    4695,Disc golf discs
    4694,Disc golf baskets
    4696,Disc golf accessories
    4686,Playground balls
    4687,Pool & snooker
    4704,Cues
    4705,Cue cases
    4706,Cue storage racks
    4707,Pool & snooker balls
    4710,Pool & snooker table covers
    4711,Pool & snooker table brushes
    4712,Other pool & snooker accessories
    4688,Roundnet & spikeball
    4689,Tenpin bowling
    4699,Bowling balls
    4700,Bowling ball bags
    4701,Bowling accessories
    4344,Winter sports
    4713,Ski equipment
    4733,Downhill skis
    4734,Downhill ski poles
    4735,Ski-touring skis
    4736,Cross-country skis
    4737,Cross-country ski poles
    4738,Ski straps
    4739,Ski bags & boot bags
    4740,Ski bindings
    4741,Other ski equipment
    4714,Snowboard equipment
    4722,Snowboards
    4723,Splitboards
    4724,Snowboard bindings
    4725,Snowboard bags & boot bags
    4715,Ice hockey
    4726,Ice hockey sticks
    4727,Ice hockey gloves
    4728,Ice hockey helmets
    4729,Ice hockey nets
    4730,Ice hockey pads
    4731,Ice hockey pucks
    4732,Other ice hockey equipment
    4716,Figure skating accessories
    4717,Sledging
    4718,Snowshoes
    4719,Gaiters
    4720,Ski goggles
    4721,Winter sports helmets
    """#
}
