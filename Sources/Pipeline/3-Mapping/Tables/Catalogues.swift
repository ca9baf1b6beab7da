/// The category tree of vinted.fr: which leaves can carry an item, and which sizes, parcels and fields each of them takes.
/// Facts: ids and labels of vinted.fr, public snapshot of March 2022 (MIT, Arthur Thouvenin; licence text in docs/reference-data.md); the kinds are ours.
extension BuiltInTables {
  static let catalogues: StaticString = #"""
    vinted_id,parent_id,leaf,title,size_groups,package_sizes,size_required,kind,brand_field,color_field,condition_field
    1904,,0,Femmes,4 7 53 52 30,1 2 3 4,1,,1,1,1
    4,1904,0,Vêtements,4 53 30 7,1 2 3 4,1,,1,1,1
    1037,4,0,Manteaux & vestes,4,1 2 3 4,1,top,1,1,1
    1907,1037,0,Manteaux,4,1 2 3 4,1,top,1,1,1
    1087,1907,1,Parkas,4,1 2 3 4,1,top,1,1,1
    1083,1907,1,Manteaux longs,4,1 2 3 4,1,top,1,1,1
    1833,1907,1,Manteaux oversize,4,1 2 3 4,1,top,1,1,1
    1090,1907,1,Manteaux en fausse fourrure,4,1 2 3 4,1,top,1,1,1
    1076,1907,1,Cabans,4,1 2 3 4,1,top,1,1,1
    1080,1907,1,Imperméables,4,1 2 3 4,1,top,1,1,1
    1834,1907,1,Trenchs,4,1 2 3 4,1,top,1,1,1
    1084,1907,1,Manteaux d'hiver,4,1 2 3 4,1,top,1,1,1
    1908,1037,0,Vestes,4,1 2 3 4,1,top,1,1,1
    1078,1908,1,Blousons aviateur,4,1 2 3 4,1,top,1,1,1
    1079,1908,1,Vestes en jean,4,1 2 3 4,1,top,1,1,1
    1075,1908,1,Vestes en cuir,4,1 2 3 4,1,top,1,1,1
    1831,1908,1,Vestes légères,4,1 2 3 4,1,top,1,1,1
    1081,1908,1,Vestes en duvet,4,1 2 3 4,1,top,1,1,1
    1086,1908,1,Vestes polaires,4,1 2 3 4,1,top,1,1,1
    1832,1908,1,Vestes matelassées,4,1 2 3 4,1,top,1,1,1
    1773,1037,1,Capes et ponchos,4,1 2 3 4,1,top,1,1,1
    1091,1037,1,Autres manteaux & vestes,4,1 2 3 4,1,top,1,1,1
    13,4,0,Sweats & sweats à capuche,4,1 2 3 4,1,top,1,1,1
    196,13,1,Sweats & sweats à capuche,4,1 2 3 4,1,top,1,1,1
    1917,13,0,Sweats,4,1 2 3 4,1,top,1,1,1
    190,1917,1,Pulls col V,4,1 2 3 4,1,top,1,1,1
    191,1917,1,Pulls col roulé,4,1 2 3 4,1,top,1,1,1
    192,1917,1,Sweats longs,4,1 2 3 4,1,top,1,1,1
    529,1917,1,Pulls d'hiver,4,1 2 3 4,1,top,1,1,1
    193,1917,1,Sweats manche ¾,4,1 2 3 4,1,top,1,1,1
    1066,1917,1,Autres sweats,4,1 2 3 4,1,top,1,1,1
    1067,13,1,Kimonos,4,1 2 3 4,1,top,1,1,1
    194,13,1,Cardigans,4,1 2 3 4,1,top,1,1,1
    195,13,1,Boléros,4,1 2 3 4,1,top,1,1,1
    1874,13,1,Vestes,4,1 2 3 4,1,top,1,1,1
    197,13,1,Autres pull-overs & sweat-shirts,4,1 2 3 4,1,top,1,1,1
    8,4,0,Blazers & tailleurs,4,1 2 3 4,1,top,1,1,1
    532,8,1,Blazers,4,1 2 3 4,1,top,1,1,1
    1125,8,1,Ensembles tailleur/pantalon,4,1 2 3 4,1,dress,1,1,1
    1126,8,1,Jupes et robes tailleurs,4,1 2 3 4,1,dress,1,1,1
    1128,8,1,Tailleurs pièces séparées,4,1 2 3 4,1,dress,1,1,1
    1129,8,1,Autres ensembles & tailleurs,4,1 2 3 4,1,dress,1,1,1
    10,4,0,Robes,4,1 2 3 4,1,dress,1,1,1
    178,10,1,Mini,4,1 2 3 4,1,dress,1,1,1
    1056,10,1,Midi,4,1 2 3 4,1,dress,1,1,1
    1055,10,1,Robes longues,4,1 2 3 4,1,dress,1,1,1
    1774,10,0,Pour occasions,4,1 2 3 4,1,dress,1,1,1
    1775,1774,1,Fêtes & cocktails,4,1 2 3 4,1,dress,1,1,1
    1776,1774,1,Robes de mariée,4,1 2 3 4,1,dress,1,1,1
    1777,1774,1,Robes de bal de fin d'année,4,1 2 3 4,1,dress,1,1,1
    1778,1774,1,Robes de soirée,4,1 2 3 4,1,dress,1,1,1
    1060,1774,1,Robes dos nu,4,1 2 3 4,1,dress,1,1,1
    1065,10,1,Robes d'été,4,1 2 3 4,1,dress,1,1,1
    1779,10,1,Robes d'hiver,4,1 2 3 4,1,dress,1,1,1
    1057,10,1,Robes chics,4,1 2 3 4,1,dress,1,1,1
    1059,10,1,Robes casual,4,1 2 3 4,1,dress,1,1,1
    1061,10,1,Robes sans bretelles,4,1 2 3 4,1,dress,1,1,1
    1058,10,1,Petites robes noires,4,1 2 3 4,1,dress,1,1,1
    179,10,1,Robes en jean,4,1 2 3 4,1,dress,1,1,1
    176,10,1,Autres robes,4,1 2 3 4,1,dress,1,1,1
    11,4,0,Jupes,4,1 2 3 4,1,bottom,1,1,1
    198,11,1,Mini-jupes,4,1 2 3 4,1,bottom,1,1,1
    199,11,1,Jupes mi-longues,4,1 2 3 4,1,bottom,1,1,1
    200,11,1,Jupes longues,4,1 2 3 4,1,bottom,1,1,1
    1092,11,1,Jupes trapèze,4,1 2 3 4,1,bottom,1,1,1
    1093,11,1,Jupes moulantes,4,1 2 3 4,1,bottom,1,1,1
    1094,11,1,Jupes patineuses,4,1 2 3 4,1,bottom,1,1,1
    540,11,1,Jupes en jean,4,1 2 3 4,1,bottom,1,1,1
    1097,11,1,Jupes plissées,4,1 2 3 4,1,bottom,1,1,1
    539,11,1,Jupes taille haute,4,1 2 3 4,1,bottom,1,1,1
    541,11,1,Jupes tulipe,4,1 2 3 4,1,bottom,1,1,1
    542,11,1,Jupes crayon,4,1 2 3 4,1,bottom,1,1,1
    201,11,1,Autres jupes,4,1 2 3 4,1,bottom,1,1,1
    12,4,0,Hauts & Tee-shirts,4,1 2 3 4,1,top,1,1,1
    222,12,1,Chemises,4,1 2 3 4,1,top,1,1,1
    1043,12,1,Blouses,4,1 2 3 4,1,top,1,1,1
    14,12,1,Vestes,4,1 2 3 4,1,top,1,1,1
    221,12,1,Tee-shirts,4,1 2 3 4,1,top,1,1,1
    534,12,1,Débardeurs,4,1 2 3 4,1,top,1,1,1
    227,12,1,Tuniques,4,1 2 3 4,1,top,1,1,1
    1041,12,1,Tops courts,4,1 2 3 4,1,top,1,1,1
    223,12,1,Blouses manches courtes,4,1 2 3 4,1,top,1,1,1
    225,12,1,Blouses 3/4,4,1 2 3 4,1,top,1,1,1
    224,12,1,Blouses manches longues,4,1 2 3 4,1,top,1,1,1
    1835,12,1,Bodys,4,1 2 3 4,1,top,1,1,1
    1042,12,1,Tops épaules découvertes,4,1 2 3 4,1,top,1,1,1
    1045,12,1,Cols roulés,4,1 2 3 4,1,top,1,1,1
    1837,12,1,Tops peplum,4,1 2 3 4,1,top,1,1,1
    1044,12,1,Tops dos nu à basques,4,1 2 3 4,1,top,1,1,1
    228,12,1,Autres hauts,4,1 2 3 4,1,top,1,1,1
    183,4,0,Jeans,4,1 2 3 4,1,bottom,1,1,1
    1839,183,1,Jeans boyfriend,4,1 2 3 4,1,bottom,1,1,1
    1840,183,1,Jeans courts,4,1 2 3 4,1,bottom,1,1,1
    1841,183,1,Jeans évasés,4,1 2 3 4,1,bottom,1,1,1
    1842,183,1,Jeans taille haute,4,1 2 3 4,1,bottom,1,1,1
    1843,183,1,Jeans troués,4,1 2 3 4,1,bottom,1,1,1
    1844,183,1,Jeans skinny,4,1 2 3 4,1,bottom,1,1,1
    1845,183,1,Jeans droits,4,1 2 3 4,1,bottom,1,1,1
    1864,183,1,Autre,4,1 2 3 4,1,bottom,1,1,1
    9,4,0,Pantalons & leggings,4,1 2 3 4,1,bottom,1,1,1
    1070,9,1,Pantalons courts & chinos,4,1 2 3 4,1,bottom,1,1,1
    1071,9,1,Pantalons à jambes larges,4,1 2 3 4,1,bottom,1,1,1
    185,9,1,Pantalons skinny,4,1 2 3 4,1,bottom,1,1,1
    187,9,1,Pantalons ajustés,4,1 2 3 4,1,bottom,1,1,1
    1846,9,1,Pantalons droits,4,1 2 3 4,1,bottom,1,1,1
    184,9,1,Pantalons en cuir,4,1 2 3 4,1,bottom,1,1,1
    525,9,1,Leggings,4,1 2 3 4,1,bottom,1,1,1
    526,9,1,Sarouels,4,1 2 3 4,1,bottom,1,1,1
    189,9,1,Autres pantalons,4,1 2 3 4,1,bottom,1,1,1
    15,4,0,Shorts,4,1 2 3 4,1,bottom,1,1,1
    1838,15,1,Shorts taille basse,4,1 2 3 4,1,bottom,1,1,1
    1099,15,1,Shorts taille haute,4,1 2 3 4,1,bottom,1,1,1
    203,15,1,Shorts longueur genou,4,1 2 3 4,1,bottom,1,1,1
    538,15,1,Shorts en jean,4,1 2 3 4,1,bottom,1,1,1
    1101,15,1,Shorts en dentelle,4,1 2 3 4,1,bottom,1,1,1
    1100,15,1,Shorts en cuir,4,1 2 3 4,1,bottom,1,1,1
    1103,15,1,Shorts cargo,4,1 2 3 4,1,bottom,1,1,1
    204,15,1,Pantacourts,4,1 2 3 4,1,bottom,1,1,1
    205,15,1,Autres shorts,4,1 2 3 4,1,bottom,1,1,1
    1035,4,0,Combinaisons & combishorts,4,1 2 3 4,1,dress,1,1,1
    1131,1035,1,Combinaisons,4,1 2 3 4,1,dress,1,1,1
    1132,1035,1,Combi Shorts,4,1 2 3 4,1,dress,1,1,1
    1134,1035,1,Autres combinaisons & combishorts,4,1 2 3 4,1,dress,1,1,1
    28,4,0,Maillots de bain,4,1 2 3 4,1,dress,1,1,1
    218,28,1,Une pièce,4,1 2 3 4,1,dress,1,1,1
    219,28,1,Deux pièces,4,1 2 3 4,1,dress,1,1,1
    1780,28,1,Paréos & sarongs,4,1 2 3 4,1,dress,1,1,1
    220,28,1,Autres,4,1 2 3 4,1,dress,1,1,1
    29,4,0,Lingerie & pyjamas,4 53 7,1 2 3 4,1,,1,1,1
    119,29,1,Soutiens-gorge,53,1 2 3 4,1,,1,1,1
    120,29,1,Culottes,4,1 2 3 4,1,,1,1,0
    229,29,1,Ensembles,4,1 2 3 4,1,,1,1,1
    1781,29,1,Gaines,4,1 2 3 4,1,,1,1,1
    123,29,1,Pyjamas et tenues de nuit,4,1 2 3 4,1,dress,1,1,1
    1030,29,1,Peignoirs,4,1 2 3 4,1,dress,1,1,1
    1263,29,1,Collants,4,1 2 3 4,1,accessory,1,1,1
    1262,29,1,Chaussettes,7,1 2 3 4,1,accessory,1,1,1
    1847,29,1,Accessoires de lingerie,,1 2 3 4,0,,1,1,1
    124,29,1,Autres,4,1 2 3 4,1,,1,1,1
    1176,4,0,Maternité,4 30 53,1 2 3 4,1,,1,1,1
    1179,1176,1,Tops maternité,4,1 2 3 4,1,top,1,1,1
    1182,1176,1,Robes maternité,4,1 2 3 4,1,dress,1,1,1
    1178,1176,1,Jupes maternité,4,1 2 3 4,1,bottom,1,1,1
    1177,1176,1,Pantalons maternité,4,1 2 3 4,1,bottom,1,1,1
    1185,1176,1,Shorts maternité,4,1 2 3 4,1,bottom,1,1,1
    1181,1176,1,Combinaisons & combi shorts maternité,4,1 2 3 4,1,dress,1,1,1
    1184,1176,1,Pulls à capuche & pulls maternité,4,1 2 3 4,1,top,1,1,1
    1183,1176,1,Manteaux & vestes maternité,4,1 2 3 4,1,top,1,1,1
    1186,1176,1,Maillots & tenues de plage maternité,4,1 2 3 4,1,,1,1,1
    1614,1176,0,Sous-vêtements maternité,4 30 53,1 2 3 4,1,,1,1,1
    1615,1614,1,Sous-vêtements maternité,4,1 2 3 4,1,,1,1,1
    1616,1614,1,Tenues de nuit maternité,4,1 2 3 4,1,dress,1,1,1
    1617,1614,1,Ceintures grossesse & post natales,30,1 2 3 4,1,,1,0,1
    1618,1614,1,Soutiens-gorge grossesse & allaitement,53,1 2 3 4,1,,1,0,1
    2084,1176,1,Vêtements de sport,4,1 2 3 4,1,,1,1,1
    73,4,0,Vêtements de sport,4 53,1 2 3 4,1,,1,1,1
    571,73,1,Vêtements d'extérieur,4,1 2 3 4,1,top,1,1,1
    572,73,1,Survêtements,4,1 2 3 4,1,dress,1,1,1
    573,73,1,Pantalons & leggings,4,1 2 3 4,1,bottom,1,1,1
    578,73,1,Shorts,4,1 2 3 4,1,bottom,1,1,1
    574,73,1,Robes,4,1 2 3 4,1,dress,1,1,1
    575,73,1,Jupes,4,1 2 3 4,1,bottom,1,1,1
    576,73,1,Hauts & T-Shirts,4,1 2 3 4,1,top,1,1,1
    577,73,1,Sweats & Sweats à capuche,4,1 2 3 4,1,top,1,1,1
    579,73,0,Accessoires de sports,4,1 2 3 4,1,accessory,1,1,1
    1440,579,1,Echarpes,,1 2 3 4,0,accessory,1,1,1
    1441,579,1,Lunettes,,1 2 3 4,0,accessory,1,1,1
    1442,579,1,Montres sport & bracelets connectés,,1 2 3 4,0,accessory,1,1,1
    1443,579,1,Chapeaux,,1 2 3 4,0,accessory,1,1,1
    1444,579,1,Gants,,1 2 3 4,0,accessory,1,1,1
    1445,579,1,Protections,4,1 2 3 4,1,,1,1,1
    1446,579,1,Autres accessoires,,1 2 3 4,0,accessory,1,1,1
    1439,73,1,Brassières,53,1 2 3 4,1,top,1,1,1
    580,73,1,Autres,4,1 2 3 4,1,,1,1,1
    1782,4,1,Costumes & tenues particulières,4,1 2 3 4,1,dress,1,1,1
    18,4,1,Autres,4,1 2 3 4,1,,1,1,1
    16,1904,0,Chaussures,7,1 2 3 4,1,shoes,1,1,1
    1049,16,0,Bottes,7,1 2 3 4,1,shoes,1,1,1
    1051,1049,1,Chaussures plateforme,7,1 2 3 4,1,shoes,1,1,1
    211,1049,1,Bottes hautes,7,1 2 3 4,1,shoes,1,1,1
    545,1049,1,Bottes de cowboy,7,1 2 3 4,1,shoes,1,1,1
    212,1049,1,Rangers,7,1 2 3 4,1,shoes,1,1,1
    213,1049,1,Bottes de pluie,7,1 2 3 4,1,shoes,1,1,1
    543,16,0,Chaussures à talons,7,1 2 3 4,1,shoes,1,1,1
    1046,543,1,Talons hauts & escarpins,7,1 2 3 4,1,shoes,1,1,1
    206,543,1,Chaussures à bride,7,1 2 3 4,1,shoes,1,1,1
    544,543,1,Compensées,7,1 2 3 4,1,shoes,1,1,1
    1047,543,1,Sabots & mules,7,1 2 3 4,1,shoes,1,1,1
    1909,16,0,Chaussures plates,7,1 2 3 4,1,shoes,1,1,1
    1050,1909,1,Chaussures plates,7,1 2 3 4,1,shoes,1,1,1
    548,1909,1,Ballerines,7,1 2 3 4,1,shoes,1,1,1
    1910,16,0,Richelieu & Mocassins,7,1 2 3 4,1,shoes,1,1,1
    1052,1910,1,Richelieu,7,1 2 3 4,1,shoes,1,1,1
    1048,1910,1,Chaussures bateau & slips-on,7,1 2 3 4,1,shoes,1,1,1
    210,16,1,Bottines,7,1 2 3 4,1,shoes,1,1,1
    207,16,1,Sandales,7,1 2 3 4,1,shoes,1,1,1
    1916,16,0,Baskets,7,1 2 3 4,1,shoes,1,1,1
    1448,1916,1,Course à pied,7,1 2 3 4,1,shoes,1,1,1
    1449,1916,1,Chaussures de marche & randonnée,7,1 2 3 4,1,shoes,1,1,1
    1450,1916,1,Fitness,7,1 2 3 4,1,shoes,1,1,1
    214,1916,1,Baskets,7,1 2 3 4,1,shoes,1,1,1
    547,1916,1,Baskets en toile,7,1 2 3 4,1,shoes,1,1,1
    1451,1916,1,Autres sport,7,1 2 3 4,1,shoes,1,1,1
    546,16,1,Tongs,7,1 2 3 4,1,shoes,1,1,1
    215,16,1,Chaussons,7,1 2 3 4,1,shoes,1,1,1
    216,16,1,Autres chaussures,7,1 2 3 4,1,shoes,1,1,1
    19,1904,0,Sacs,,1 2 3 4,0,accessory,1,1,1
    156,19,1,Sacs à main,,1 2 3 4,0,accessory,1,1,1
    158,19,1,Sacs à bandoulière,,1 2 3 4,0,accessory,1,1,1
    157,19,1,Sacs à dos,,1 2 3 4,0,accessory,1,1,1
    552,19,1,Sacs fourre-tout,,1 2 3 4,0,accessory,1,1,1
    159,19,1,Pochettes,,1 2 3 4,0,accessory,1,1,1
    160,19,1,Porte-monnaie,,1 2 3 4,0,accessory,1,1,1
    161,19,1,Trousses à maquillage,,1 2 3 4,0,accessory,1,1,1
    1784,19,1,Cartables,,1 2 3 4,0,accessory,1,1,1
    1848,19,1,Sacs banane,,1 2 3 4,0,accessory,1,1,1
    1493,19,1,Sacs ethniques/traditionnels,,1 2 3 4,0,accessory,1,1,1
    1849,19,1,Sacs polochon,,1 2 3 4,0,accessory,1,1,1
    1850,19,1,Sacs de voyage,,1 2 3 4,0,accessory,1,1,1
    155,19,1,Autres,,1 2 3 4,0,accessory,1,1,1
    1187,1904,0,Accessoires,4 52,1 2 3 4,1,accessory,1,1,1
    21,1187,0,Bijoux,4 52,1 2 3 4,1,accessory,1,1,1
    553,21,1,Bagues,52,1 2 3 4,1,accessory,1,1,1
    163,21,1,Boucles d'oreilles,,1 2 3 4,0,accessory,1,1,1
    165,21,1,Bracelets,,1 2 3 4,0,accessory,1,1,1
    164,21,1,Colliers & pendentifs,,1 2 3 4,0,accessory,1,1,1
    166,21,1,Ensemble de bijoux,,1 2 3 4,0,accessory,1,1,1
    1785,21,1,Bracelets de cheville,,1 2 3 4,0,accessory,1,1,1
    167,21,1,Broches,,1 2 3 4,0,accessory,1,1,1
    162,21,1,Autres bijoux,,1 2 3 4,0,accessory,1,1,1
    22,1187,1,Montres,,1 2 3 4,0,accessory,1,1,1
    20,1187,1,Ceintures,,1 2 3 4,0,accessory,1,1,1
    26,1187,1,Lunettes de soleil,,1 2 3 4,0,accessory,1,1,1
    89,1187,0,Écharpes & châles,,1 2 3 4,0,accessory,1,1,1
    236,89,1,Écharpes en maille,,1 2 3 4,0,accessory,1,1,1
    237,89,1,Foulards,,1 2 3 4,0,accessory,1,1,1
    238,89,1,Écharpes oversize et châles,,1 2 3 4,0,accessory,1,1,1
    239,89,1,Châles,,1 2 3 4,0,accessory,1,1,1
    240,89,1,Autre,,1 2 3 4,0,accessory,1,1,1
    90,1187,1,Gants,,1 2 3 4,0,accessory,1,1,1
    88,1187,0,Chapeaux & casquettes,,1 2 3 4,0,accessory,1,1,1
    230,88,1,Casquettes,,1 2 3 4,0,accessory,1,1,1
    231,88,1,Chapeaux,,1 2 3 4,0,accessory,1,1,1
    232,88,1,Bonnets,,1 2 3 4,0,accessory,1,1,1
    233,88,1,Bérets,,1 2 3 4,0,accessory,1,1,1
    234,88,1,Bandeaux,,1 2 3 4,0,accessory,1,1,1
    235,88,1,Autre,,1 2 3 4,0,accessory,1,1,1
    1123,1187,1,Accessoires pour cheveux,,1 2 3 4,0,accessory,1,1,1
    1221,1187,1,Accessoires high-tech,,1 2 3 4,0,accessory,1,1,1
    1851,1187,1,Parapluies,,1 2 3 4,0,accessory,1,1,1
    1852,1187,1,Porte-clés,,1 2 3 4,0,accessory,1,1,1
    1140,1187,1,Autres accessoires,,1 2 3 4,0,accessory,1,1,1
    146,1904,0,Beauté,,1 2 3 4,0,,1,0,0
    964,146,1,Maquillage,,1 2 3 4,0,,1,0,0
    152,146,1,Parfums,,1 2 3 4,0,,1,0,0
    948,146,1,Soins du visage,,1 2 3 4,0,,1,0,0
    1906,146,0,Accessoires de beauté,,1 2 3 4,0,,1,0,0
    1903,1906,1,Accessoires soins capillaires,,1 2 3 4,0,,1,0,0
    950,1906,1,Accessoires soins du visage,,1 2 3 4,0,,1,0,0
    958,1906,1,Accessoires soins corporels,,1 2 3 4,0,,1,0,0
    962,1906,1,Accessoires soins des ongles,,1 2 3 4,0,,1,0,0
    967,1906,1,Accessoires maquillage,,1 2 3 4,0,,1,0,0
    1264,146,1,Soin mains,,1 2 3 4,0,,1,0,0
    960,146,1,Manucure,,1 2 3 4,0,,1,1,0
    956,146,1,Soins du corps,,1 2 3 4,0,,1,0,0
    1902,146,1,Soins cheveux,,1 2 3 4,0,,1,0,0
    153,146,1,Autres cosmétiques et accessoires,,1 2 3 4,0,,1,0,0
    5,,0,Hommes,14 38 52,1 2 3 4,1,,1,1,1
    2050,5,0,Vêtements,14 38,1 2 3 4,1,,1,1,1
    257,2050,0,Jeans,14,1 2 3 4,1,bottom,1,1,1
    1816,257,1,Jeans troués,14,1 2 3 4,1,bottom,1,1,1
    1817,257,1,Jeans skinny,14,1 2 3 4,1,bottom,1,1,1
    1818,257,1,Jeans slim,14,1 2 3 4,1,bottom,1,1,1
    1819,257,1,Jeans coupe droite,14,1 2 3 4,1,bottom,1,1,1
    1206,2050,0,Manteaux & vestes,14,1 2 3 4,1,top,1,1,1
    2051,1206,0,Manteaux,14,1 2 3 4,1,top,1,1,1
    1859,2051,1,Imperméables,14,1 2 3 4,1,top,1,1,1
    1230,2051,1,Trench-coats,14,1 2 3 4,1,top,1,1,1
    1225,2051,1,Duffle-coats,14,1 2 3 4,1,top,1,1,1
    1861,2051,1,Cabans,14,1 2 3 4,1,top,1,1,1
    1227,2051,1,Parkas,14,1 2 3 4,1,top,1,1,1
    1229,2051,1,Manteaux en laine,14,1 2 3 4,1,top,1,1,1
    2052,1206,0,Vestes,14,1 2 3 4,1,top,1,1,1
    1223,2052,1,Blousons aviateur,14,1 2 3 4,1,top,1,1,1
    1224,2052,1,Vestes en jean,14,1 2 3 4,1,top,1,1,1
    1228,2052,1,Vestes en cuir,14,1 2 3 4,1,top,1,1,1
    1226,2052,1,Vestes harrington,14,1 2 3 4,1,top,1,1,1
    1856,2052,1,Vestes légères,14,1 2 3 4,1,top,1,1,1
    1857,2052,1,Vestes en duvet,14,1 2 3 4,1,top,1,1,1
    1858,2052,1,Vestes polaires,14,1 2 3 4,1,top,1,1,1
    1860,2052,1,Manteaux rembourrés,14,1 2 3 4,1,top,1,1,1
    1260,1206,1,Autres,14,1 2 3 4,1,top,1,1,1
    76,2050,0,Hauts & Tee-shirts,14,1 2 3 4,1,top,1,1,1
    536,76,0,Chemises,14,1 2 3 4,1,top,1,1,1
    1801,536,1,Chemises à carreaux,14,1 2 3 4,1,top,1,1,1
    1802,536,1,Chemises en jean,14,1 2 3 4,1,top,1,1,1
    1803,536,1,Chemises unies,14,1 2 3 4,1,top,1,1,1
    1804,536,1,Chemises à motifs,14,1 2 3 4,1,top,1,1,1
    1805,536,1,Chemises à rayures,14,1 2 3 4,1,top,1,1,1
    1865,536,1,Autre,14,1 2 3 4,1,top,1,1,1
    77,76,0,Tee-shirts,14,1 2 3 4,1,top,1,1,1
    1806,77,1,T-shirts unis,14,1 2 3 4,1,top,1,1,1
    1807,77,1,T-shirts imprimés,14,1 2 3 4,1,top,1,1,1
    1808,77,1,T-shirts à rayures,14,1 2 3 4,1,top,1,1,1
    1809,77,1,Polos,14,1 2 3 4,1,top,1,1,1
    1810,77,1,T-shirts manches longues,14,1 2 3 4,1,top,1,1,1
    1868,77,1,Autre,14,1 2 3 4,1,top,1,1,1
    560,76,1,T-shirts sans manches,14,1 2 3 4,1,top,1,1,1
    32,2050,0,Costumes & blazers,14,1 2 3 4,1,top,1,1,1
    1786,32,1,Blazers,14,1 2 3 4,1,top,1,1,1
    1787,32,1,Pantalons de costume,14,1 2 3 4,1,bottom,1,1,1
    1788,32,1,Gilets de costume,14,1 2 3 4,1,top,1,1,1
    1789,32,1,Ensembles costume,14,1 2 3 4,1,dress,1,1,1
    1790,32,1,Costumes de mariage,14,1 2 3 4,1,dress,1,1,1
    1866,32,1,Autres,14,1 2 3 4,1,dress,1,1,1
    79,2050,0,Sweats & Pulls,14,1 2 3 4,1,top,1,1,1
    1811,79,1,Sweats,14,1 2 3 4,1,top,1,1,1
    267,79,1,Pulls et pulls à capuche,14,1 2 3 4,1,top,1,1,1
    1812,79,1,Pulls à capuche avec zip,14,1 2 3 4,1,top,1,1,1
    266,79,1,Cardigans,14,1 2 3 4,1,top,1,1,1
    1813,79,1,Pulls ras de cou,14,1 2 3 4,1,top,1,1,1
    264,79,1,Sweats à col V,14,1 2 3 4,1,top,1,1,1
    265,79,1,Pulls à col roulé,14,1 2 3 4,1,top,1,1,1
    1814,79,1,Sweats longs,14,1 2 3 4,1,top,1,1,1
    1815,79,1,Pulls d'hiver,14,1 2 3 4,1,top,1,1,1
    1825,79,1,Vestes,14,1 2 3 4,1,top,1,1,1
    268,79,1,Autres,14,1 2 3 4,1,top,1,1,1
    34,2050,0,Pantalons,14,1 2 3 4,1,bottom,1,1,1
    1820,34,1,Chinos,14,1 2 3 4,1,bottom,1,1,1
    1821,34,1,Jogging,14,1 2 3 4,1,bottom,1,1,1
    259,34,1,Pantalons skinny,14,1 2 3 4,1,bottom,1,1,1
    271,34,1,Pantacourts,14,1 2 3 4,1,bottom,1,1,1
    261,34,1,Pantalons de costume,14,1 2 3 4,1,bottom,1,1,1
    260,34,1,Pantalons à jambes larges,14,1 2 3 4,1,bottom,1,1,1
    263,34,1,Autres,14,1 2 3 4,1,bottom,1,1,1
    80,2050,0,Shorts,14,1 2 3 4,1,bottom,1,1,1
    1822,80,1,Shorts cargo,14,1 2 3 4,1,bottom,1,1,1
    1823,80,1,Shorts chino,14,1 2 3 4,1,bottom,1,1,1
    1824,80,1,Shorts en jean,14,1 2 3 4,1,bottom,1,1,1
    272,80,1,Autres shorts,14,1 2 3 4,1,bottom,1,1,1
    85,2050,0,"Sous-vêtements, chaussettes",14 38,1 2 3 4,1,,1,1,1
    1829,85,1,Sous-vêtements,14,1 2 3 4,1,,1,1,0
    1828,85,1,Chaussettes,38,1 2 3 4,1,accessory,1,1,1
    1830,85,1,Peignoirs,14,1 2 3 4,1,dress,1,1,1
    1867,85,1,Autres,14,1 2 3 4,1,,1,1,1
    84,2050,1,Maillots de bain,14,1 2 3 4,1,dress,1,1,1
    30,2050,0,Vêtements de sport & accessoires,14,1 2 3 4,1,,1,1,1
    581,30,1,Vêtements d'extérieur,14,1 2 3 4,1,top,1,1,1
    582,30,1,Survêtements,14,1 2 3 4,1,dress,1,1,1
    583,30,1,Pantalons,14,1 2 3 4,1,bottom,1,1,1
    586,30,1,Shorts,14,1 2 3 4,1,bottom,1,1,1
    584,30,1,Hauts & Tee-shirts,14,1 2 3 4,1,top,1,1,1
    585,30,1,Pulls & sweats,14,1 2 3 4,1,top,1,1,1
    587,30,0,Accessoires de sports,14,1 2 3 4,1,accessory,1,1,1
    1470,587,1,Echarpes,,1 2 3 4,0,accessory,1,1,1
    1471,587,1,Lunettes,,1 2 3 4,0,accessory,1,1,1
    1472,587,1,Montres sport & bracelets connectés,,1 2 3 4,0,accessory,1,1,1
    1473,587,1,Bonnets,,1 2 3 4,0,accessory,1,1,1
    1474,587,1,Gants,,1 2 3 4,0,accessory,1,1,1
    1475,587,1,Protections,14,1 2 3 4,1,,1,1,1
    1476,587,1,Autres accessoires,,1 2 3 4,0,accessory,1,1,1
    588,30,1,Autres,14,1 2 3 4,1,,1,1,1
    92,2050,1,Vêtements spécialisés & costumes,14,1 2 3 4,1,dress,1,1,1
    83,2050,1,Autres,14,1 2 3 4,1,,1,1,1
    1231,5,0,Chaussures,38,1 2 3 4,1,shoes,1,1,1
    2053,1231,0,Richelieu & Mocassins,38,1 2 3 4,1,shoes,1,1,1
    1232,2053,1,Mocassins & chaussures bateau,38,1 2 3 4,1,shoes,1,1,1
    1234,2053,1,Richelieu & Derbies,38,1 2 3 4,1,shoes,1,1,1
    1239,2053,1,Slips-on et mocassins,38,1 2 3 4,1,shoes,1,1,1
    2054,1231,0,Chaussons & Tongs,38,1 2 3 4,1,shoes,1,1,1
    1237,2054,1,Tongs,38,1 2 3 4,1,shoes,1,1,1
    1796,2054,1,Pantoufles,38,1 2 3 4,1,shoes,1,1,1
    1238,1231,1,Chaussures habillées,38,1 2 3 4,1,shoes,1,1,1
    1242,1231,1,Baskets,38,1 2 3 4,1,shoes,1,1,1
    1452,1231,0,Chaussures de sport,38,1 2 3 4,1,shoes,1,1,1
    1453,1452,1,Course,38,1 2 3 4,1,shoes,1,1,1
    1465,1452,1,Extérieur & randonnée,38,1 2 3 4,1,shoes,1,1,1
    1467,1452,1,Sport en intérieur,38,1 2 3 4,1,shoes,1,1,1
    1469,1452,1,Autres sports,38,1 2 3 4,1,shoes,1,1,1
    1241,1231,1,Sandales,38,1 2 3 4,1,shoes,1,1,1
    1233,1231,0,Bottes & boots,38,1 2 3 4,1,shoes,1,1,1
    1235,1233,1,Bottines à élastique,38,1 2 3 4,1,shoes,1,1,1
    1236,1233,1,Chaussures montantes,38,1 2 3 4,1,shoes,1,1,1
    1792,1233,1,Bottines,38,1 2 3 4,1,shoes,1,1,1
    1793,1233,1,Bottes,38,1 2 3 4,1,shoes,1,1,1
    1794,1233,1,Rangers,38,1 2 3 4,1,shoes,1,1,1
    1795,1233,1,Bottes en caoutchouc,38,1 2 3 4,1,shoes,1,1,1
    1259,1231,1,Autres,38,1 2 3 4,1,shoes,1,1,1
    82,5,0,Accessoires,52,1 2 3 4,0,accessory,1,1,1
    93,82,1,Cravates & pochettes,,1 2 3 4,0,accessory,1,1,1
    94,82,0,Sacs et sacoches,,1 2 3 4,0,accessory,1,1,1
    245,94,1,Sacs à main,,1 2 3 4,0,accessory,1,1,1
    247,94,1,Sacs à bandoulière,,1 2 3 4,0,accessory,1,1,1
    246,94,1,Sacs à dos,,1 2 3 4,0,accessory,1,1,1
    1797,94,1,Cartables,,1 2 3 4,0,accessory,1,1,1
    1798,94,1,Fourre-tout,,1 2 3 4,0,accessory,1,1,1
    1799,94,1,Sacs banane,,1 2 3 4,0,accessory,1,1,1
    248,94,1,Porte-monnaie,,1 2 3 4,0,accessory,1,1,1
    1862,94,1,Bagages,,1 2 3 4,0,accessory,1,1,1
    249,94,1,Autre,,1 2 3 4,0,accessory,1,1,1
    95,82,0,Bijoux,52,1 2 3 4,1,accessory,1,1,1
    241,95,1,Colliers & pendentifs,,1 2 3 4,0,accessory,1,1,1
    242,95,1,Bagues,52,1 2 3 4,1,accessory,1,1,1
    243,95,1,Bracelets,,1 2 3 4,0,accessory,1,1,1
    244,95,1,Autre,,1 2 3 4,0,accessory,1,1,1
    1800,95,1,Boutons de manchette,,1 2 3 4,0,accessory,1,1,1
    96,82,1,Ceintures,,1 2 3 4,0,accessory,1,1,1
    97,82,1,Montres,,1 2 3 4,0,accessory,1,1,1
    98,82,1,Lunettes de Soleil,,1 2 3 4,0,accessory,1,1,1
    86,82,0,Chapeaux et casquettes,,1 2 3 4,0,accessory,1,1,1
    287,86,1,Casquettes,,1 2 3 4,0,accessory,1,1,1
    288,86,1,Chapeaux,,1 2 3 4,0,accessory,1,1,1
    289,86,1,Chapeaux d'Hiver,,1 2 3 4,0,accessory,1,1,1
    290,86,1,Bérets,,1 2 3 4,0,accessory,1,1,1
    291,86,1,Autre,,1 2 3 4,0,accessory,1,1,1
    87,82,0,Echarpes & châles,,1 2 3 4,0,accessory,1,1,1
    283,87,1,Echarpes tricotées,,1 2 3 4,0,accessory,1,1,1
    284,87,1,Foulards,,1 2 3 4,0,accessory,1,1,1
    285,87,1,Grandes Echarpes & chèches,,1 2 3 4,0,accessory,1,1,1
    286,87,1,Autre,,1 2 3 4,0,accessory,1,1,1
    91,82,1,Gants,,1 2 3 4,0,accessory,1,1,1
    99,82,1,Autres,,1 2 3 4,0,accessory,1,1,1
    139,5,0,Soins,,1 2 3 4,0,,1,1,0
    143,139,1,Soins visage,,1 2 3 4,0,,1,0,0
    2055,139,0,Accessoires,,1 2 3 4,0,,1,0,0
    1826,2055,1,Accessoires de rasage,,1 2 3 4,0,,1,0,0
    1827,2055,1,Accessoires de toilette,,1 2 3 4,0,,1,0,0
    971,2055,1,Autres accessoires beauté,,1 2 3 4,0,,1,0,0
    140,139,1,Soins cheveux,,1 2 3 4,0,,1,0,0
    141,139,1,Soins du corps,,1 2 3 4,0,,1,0,0
    142,139,1,Soins mains et ongles,,1 2 3 4,0,,1,0,0
    145,139,1,Parfums,,1 2 3 4,0,,1,0,0
    144,139,1,Maquillage,,1 2 3 4,0,,1,0,0
    1863,139,1,Coffrets,,1 2 3 4,0,,1,0,0
    968,139,1,Autres cosmétiques,,1 2 3 4,0,,1,1,0
    1193,,0,Enfants,32 27 31 43 26 29,1 2 3 4,1,,1,1,1
    1195,1193,0,Filles,32 31 43,1 2 3 4,1,,1,1,1
    1243,1195,0,Bébé filles,32,1 2 3 4,1,dress,1,1,1
    1514,1243,1,Combinaisons,32,1 2 3 4,1,dress,1,1,1
    1515,1243,1,Bodies,32,1 2 3 4,1,dress,1,1,1
    1516,1243,1,Grenouillères,32,1 2 3 4,1,dress,1,1,1
    1517,1243,1,Ensembles,32,1 2 3 4,1,dress,1,1,1
    1875,1243,1,Autre,32,1 2 3 4,1,dress,1,1,1
    1255,1195,0,Chaussures,31,1 2 3 4,1,shoes,1,1,1
    1525,1255,1,Chaussures bébé,31,1 2 3 4,1,shoes,1,1,1
    1526,1255,1,Ballerines,31,1 2 3 4,1,shoes,1,1,1
    1527,1255,1,Sandales & nu-pieds,31,1 2 3 4,1,shoes,1,1,1
    1528,1255,1,Chaussures grandes occasions,31,1 2 3 4,1,shoes,1,1,1
    1529,1255,1,Chaussures avec élastique,31,1 2 3 4,1,shoes,1,1,1
    1530,1255,1,Bottines,31,1 2 3 4,1,shoes,1,1,1
    1531,1255,1,Bottes,31,1 2 3 4,1,shoes,1,1,1
    1532,1255,1,Bottes de pluie,31,1 2 3 4,1,shoes,1,1,1
    1533,1255,1,Baskets,31,1 2 3 4,1,shoes,1,1,1
    1534,1255,1,Chaussons,31,1 2 3 4,1,shoes,1,1,1
    1869,1255,1,Autre,31,1 2 3 4,1,shoes,1,1,1
    1244,1195,0,Vêtements d'extérieur,32,1 2 3 4,1,top,1,1,1
    1518,1244,1,Vestes,32,1 2 3 4,1,top,1,1,1
    1519,1244,1,Manteaux,32,1 2 3 4,1,top,1,1,1
    1521,1244,1,Blousons,32,1 2 3 4,1,top,1,1,1
    1522,1244,1,Blazers,32,1 2 3 4,1,top,1,1,1
    1523,1244,1,Imperméables,32,1 2 3 4,1,top,1,1,1
    1524,1244,1,Ponchos,32,1 2 3 4,1,top,1,1,1
    2078,1244,1,Salopettes,32,1 2 3 4,1,dress,1,1,1
    1876,1244,1,Autre,32,1 2 3 4,1,top,1,1,1
    1246,1195,0,Pulls & sweats,32,1 2 3 4,1,top,1,1,1
    1542,1246,1,Pulls,32,1 2 3 4,1,top,1,1,1
    1543,1246,1,Pulls col V,32,1 2 3 4,1,top,1,1,1
    1544,1246,1,Pulls à col roulé,32,1 2 3 4,1,top,1,1,1
    1548,1246,1,Gilets zippés,32,1 2 3 4,1,top,1,1,1
    1549,1246,1,Boléros,32,1 2 3 4,1,top,1,1,1
    1550,1246,1,Pulls à capuche & sweatshirts,32,1 2 3 4,1,top,1,1,1
    1551,1246,1,Gilets,32,1 2 3 4,1,top,1,1,1
    1877,1246,1,Autre,32,1 2 3 4,1,top,1,1,1
    1245,1195,0,Chemises & T-shirts,32,1 2 3 4,1,top,1,1,1
    1535,1245,1,T-shirts,32,1 2 3 4,1,top,1,1,1
    1536,1245,1,Polos,32,1 2 3 4,1,top,1,1,1
    1537,1245,1,Chemises,32,1 2 3 4,1,top,1,1,1
    1538,1245,1,Chemises manches courtes,32,1 2 3 4,1,top,1,1,1
    1539,1245,1,Chemises manches longues,32,1 2 3 4,1,top,1,1,1
    1540,1245,1,Chemises sans manches,32,1 2 3 4,1,top,1,1,1
    1541,1245,1,Tuniques,32,1 2 3 4,1,top,1,1,1
    1878,1245,1,Autre,32,1 2 3 4,1,top,1,1,1
    1247,1195,0,Robes,32,1 2 3 4,1,dress,1,1,1
    1554,1247,1,Robes courtes,32,1 2 3 4,1,dress,1,1,1
    1553,1247,1,Robes longues,32,1 2 3 4,1,dress,1,1,1
    1248,1195,1,Jupes,32,1 2 3 4,1,bottom,1,1,1
    1249,1195,0,Pantalons & Shorts,32,1 2 3 4,1,bottom,1,1,1
    1559,1249,1,Jeans,32,1 2 3 4,1,bottom,1,1,1
    1560,1249,1,Jeans slim,32,1 2 3 4,1,bottom,1,1,1
    1562,1249,1,Pantalons pattes d'éléphant,32,1 2 3 4,1,bottom,1,1,1
    1565,1249,1,Leggings,32,1 2 3 4,1,bottom,1,1,1
    1568,1249,1,Salopettes,32,1 2 3 4,1,dress,1,1,1
    1250,1249,1,Shorts & Pantacourts,32,1 2 3 4,1,bottom,1,1,1
    2079,1249,1,Sarouels,32,1 2 3 4,1,bottom,1,1,1
    1880,1249,1,Autres,32,1 2 3 4,1,bottom,1,1,1
    1258,1195,1,Sacs & sacs à dos,,1 2 3 4,0,accessory,1,1,1
    1574,1195,0,Accessoires,32 43,1 2 3 4,1,accessory,1,1,1
    1577,1574,1,Casquettes & chapeaux,43,1 2 3 4,1,accessory,1,1,1
    1578,1574,1,Gants,32,1 2 3 4,1,accessory,1,1,1
    1580,1574,1,Écharpes & châles,,1 2 3 4,0,accessory,1,1,1
    1581,1574,1,Ceintures,32,1 2 3 4,1,accessory,1,1,1
    1582,1574,1,Bandeaux & barrettes cheveux,,1 2 3 4,0,accessory,1,1,1
    1584,1574,1,Porte-monnaie,,1 2 3 4,0,accessory,1,1,1
    1586,1574,1,Bijoux,,1 2 3 4,0,accessory,1,1,1
    1881,1574,1,Autres accessoires,,1 2 3 4,0,accessory,1,1,1
    1251,1195,0,Equipements de natation,32,1 2 3 4,1,dress,1,1,1
    1590,1251,1,Maillot de bain 1 pièce,32,1 2 3 4,1,dress,1,1,1
    1592,1251,1,Maillot de bain 2 pièces,32,1 2 3 4,1,dress,1,1,1
    1593,1251,1,Peignoirs,32,1 2 3 4,1,dress,1,1,1
    1252,1195,0,Sous-vêtements,32,1 2 3 4,1,,1,1,1
    1600,1252,1,Chaussettes,32,1 2 3 4,1,accessory,1,1,1
    1601,1252,1,Collants,32,1 2 3 4,1,accessory,1,1,1
    1602,1252,1,Culottes,32,1 2 3 4,1,,1,1,0
    1872,1252,1,Autre,32,1 2 3 4,1,,1,1,1
    1594,1195,0,Pyjamas & chemises de nuit,32,1 2 3 4,1,dress,1,1,1
    1596,1594,1,Pyjamas une pièce,32,1 2 3 4,1,dress,1,1,1
    1597,1594,1,Pyjamas deux pièces,32,1 2 3 4,1,dress,1,1,1
    1598,1594,1,Chemises de nuit,32,1 2 3 4,1,dress,1,1,1
    1253,1195,1,Vêtements de sport,32,1 2 3 4,1,,1,1,1
    1510,1195,1,Housses pour vêtements,32,1 2 3 4,1,,1,1,1
    1604,1195,1,Jumeaux & plus,32,1 2 3 4,1,,1,1,1
    1606,1195,1,Tenues de soirée,32,1 2 3 4,1,dress,1,1,1
    2080,1195,1,Déguisements,32,1 2 3 4,1,dress,1,1,1
    1254,1195,1,Autres,32,1 2 3 4,1,,1,1,1
    1194,1193,0,Garçons,32 31 43,1 2 3 4,1,,1,1,1
    1196,1194,0,Bébé garçon,32,1 2 3 4,1,dress,1,1,1
    1642,1196,1,Combinaisons,32,1 2 3 4,1,dress,1,1,1
    1643,1196,1,Bodies,32,1 2 3 4,1,dress,1,1,1
    1644,1196,1,Grenouillères,32,1 2 3 4,1,dress,1,1,1
    1645,1196,1,Ensembles,32,1 2 3 4,1,dress,1,1,1
    1883,1196,1,Autre,32,1 2 3 4,1,dress,1,1,1
    1256,1194,0,Chaussures,31,1 2 3 4,1,shoes,1,1,1
    1653,1256,1,Chaussures bébé,31,1 2 3 4,1,shoes,1,1,1
    1654,1256,1,Sandales,31,1 2 3 4,1,shoes,1,1,1
    1655,1256,1,Chaussures grandes occasions,31,1 2 3 4,1,shoes,1,1,1
    1656,1256,1,Chaussures à élastique,31,1 2 3 4,1,shoes,1,1,1
    1657,1256,1,Bottines,31,1 2 3 4,1,shoes,1,1,1
    1658,1256,1,Bottes,31,1 2 3 4,1,shoes,1,1,1
    1659,1256,1,Bottes de pluie,31,1 2 3 4,1,shoes,1,1,1
    1660,1256,1,Baskets,31,1 2 3 4,1,shoes,1,1,1
    1661,1256,1,Chaussons,31,1 2 3 4,1,shoes,1,1,1
    1884,1256,1,Autre,31,1 2 3 4,1,shoes,1,1,1
    1197,1194,0,Vêtements d'extérieur,32,1 2 3 4,1,top,1,1,1
    1646,1197,1,Vestes,32,1 2 3 4,1,top,1,1,1
    1647,1197,1,Manteaux,32,1 2 3 4,1,top,1,1,1
    1649,1197,1,Blousons,32,1 2 3 4,1,top,1,1,1
    1650,1197,1,Blazers,32,1 2 3 4,1,top,1,1,1
    1651,1197,1,Imperméables,32,1 2 3 4,1,top,1,1,1
    1652,1197,1,Ponchos,32,1 2 3 4,1,top,1,1,1
    2081,1197,1,Salopettes,32,1 2 3 4,1,dress,1,1,1
    1885,1197,1,Autre,32,1 2 3 4,1,top,1,1,1
    1199,1194,0,Pulls & Sweats,32,1 2 3 4,1,top,1,1,1
    1668,1199,1,Pulls,32,1 2 3 4,1,top,1,1,1
    1669,1199,1,Pulls col V,32,1 2 3 4,1,top,1,1,1
    1670,1199,1,Pulls à col roulé,32,1 2 3 4,1,top,1,1,1
    1671,1199,1,Gilets zippés,32,1 2 3 4,1,top,1,1,1
    1672,1199,1,Pulls à capuche & Sweatshirts,32,1 2 3 4,1,top,1,1,1
    1673,1199,1,Gilets,32,1 2 3 4,1,top,1,1,1
    1887,1199,1,Autre,32,1 2 3 4,1,top,1,1,1
    1198,1194,0,Chemises & T-shirts,32,1 2 3 4,1,top,1,1,1
    1662,1198,1,T-shirts,32,1 2 3 4,1,top,1,1,1
    1663,1198,1,Polos,32,1 2 3 4,1,top,1,1,1
    1664,1198,1,Chemises,32,1 2 3 4,1,top,1,1,1
    1665,1198,1,Chemises manches courtes,32,1 2 3 4,1,top,1,1,1
    1666,1198,1,Chemises manches longues,32,1 2 3 4,1,top,1,1,1
    1667,1198,1,Chemises sans manches,32,1 2 3 4,1,top,1,1,1
    1886,1198,1,Autre,32,1 2 3 4,1,top,1,1,1
    1200,1194,0,Pantalons & Shorts,32,1 2 3 4,1,bottom,1,1,1
    1696,1200,1,Jeans,32,1 2 3 4,1,bottom,1,1,1
    1697,1200,1,Jeans slim,32,1 2 3 4,1,bottom,1,1,1
    1698,1200,1,Pantalons pattes d'éléphant,32,1 2 3 4,1,bottom,1,1,1
    1701,1200,1,Leggings,32,1 2 3 4,1,bottom,1,1,1
    1702,1200,1,Salopettes,32,1 2 3 4,1,dress,1,1,1
    1201,1200,1,Shorts & Pantacourts,32,1 2 3 4,1,bottom,1,1,1
    2082,1200,1,Sarouels,32,1 2 3 4,1,bottom,1,1,1
    1870,1200,1,Autres,32,1 2 3 4,1,bottom,1,1,1
    1257,1194,1,Sacs & Sacs à dos,,1 2 3 4,0,accessory,1,1,1
    1714,1194,0,Accessoires,32 43,1 2 3 4,1,accessory,1,1,1
    1749,1714,1,Casquettes & chapeaux,43,1 2 3 4,1,accessory,1,1,1
    1740,1714,1,Gants,32,1 2 3 4,1,accessory,1,1,1
    1741,1714,1,Écharpes & châles,,1 2 3 4,0,accessory,1,1,1
    1743,1714,1,Ceintures,32,1 2 3 4,1,accessory,1,1,1
    1745,1714,1,Porte-monnaie,,1 2 3 4,0,accessory,1,1,1
    1746,1714,1,Noeuds papillon & cravattes,,1 2 3 4,0,accessory,1,1,1
    1748,1714,1,Autres accessoires,,1 2 3 4,0,accessory,1,1,1
    1202,1194,0,Equipements de natation,32,1 2 3 4,1,dress,1,1,1
    1750,1202,1,Maillots de bain,32,1 2 3 4,1,dress,1,1,1
    1751,1202,1,Peignoirs,32,1 2 3 4,1,dress,1,1,1
    1203,1194,0,Sous-vêtements,32,1 2 3 4,1,,1,1,1
    1757,1203,1,Chaussettes,32,1 2 3 4,1,accessory,1,1,1
    1758,1203,1,Collants,32,1 2 3 4,1,accessory,1,1,1
    1759,1203,1,Culottes,32,1 2 3 4,1,,1,1,0
    1871,1203,1,Autre,32,1 2 3 4,1,,1,1,1
    1752,1194,0,Pyjamas,32,1 2 3 4,1,dress,1,1,1
    1754,1752,1,Pyjamas une pièce,32,1 2 3 4,1,dress,1,1,1
    1755,1752,1,Pyjamas deux pièces,32,1 2 3 4,1,dress,1,1,1
    1204,1194,1,Vêtements de sport,32,1 2 3 4,1,,1,1,1
    1760,1194,1,Housses pour vêtements,32,1 2 3 4,1,,1,0,1
    1761,1194,1,Jumeaux & Plus,32,1 2 3 4,1,,1,1,1
    1762,1194,1,Déguisements,32,1 2 3 4,1,dress,1,1,1
    2083,1194,1,Tenues de soirée,32,1 2 3 4,1,dress,1,1,1
    1205,1194,1,Autres,32,1 2 3 4,1,,1,1,1
    1499,1193,0,Jeux & Jouets,32,1 2 3 4,1,,1,0,1
    1723,1499,0,Jeux,32,1 2 3 4,1,,1,0,1
    1724,1723,1,Jeux éducatifs,32,1 2 3 4,1,,1,0,1
    1725,1723,1,Jeux électroniques,32,1 2 3 4,1,,1,0,1
    1726,1723,1,Jeux de société,32,1 2 3 4,1,,1,0,1
    1727,1723,1,"CD, DVD, Son",32,1 2 3 4,1,,1,0,1
    1728,1499,1,Puzzles,32,1 2 3 4,1,,1,0,1
    1729,1499,0,Jouets,32,1 2 3 4,1,,1,0,1
    1730,1729,1,Figurines,32,1 2 3 4,1,,1,0,1
    1731,1729,1,Poupées,32,1 2 3 4,1,,1,0,1
    1763,1729,1,Jouets éducatifs,32,1 2 3 4,1,,1,0,1
    1764,1729,1,Animaux en peluche,32,1 2 3 4,1,,1,0,1
    1765,1729,1,Hochets & Anneaux,32,1 2 3 4,1,,1,0,1
    1766,1729,1,Jouets musicaux,32,1 2 3 4,1,,1,0,1
    1767,1729,1,Jeux de construction,32,1 2 3 4,1,,1,0,1
    1768,1729,1,Jouets en bois,32,1 2 3 4,1,,1,0,1
    1769,1729,1,Mobiles,32,1 2 3 4,1,,1,0,1
    1770,1729,1,Jouets d'eau,32,1 2 3 4,1,,1,0,1
    1771,1729,1,Plein air,32,1 2 3 4,1,,1,0,1
    2085,1729,1,Jouets cuisine et dinette,32,1 2 3 4,1,,1,0,1
    2086,1729,1,Doudous,32,1 2 3 4,1,,1,0,1
    1897,1499,1,Consoles & jeux vidéo,,1 2 3 4,0,,1,0,1
    1500,1193,0,Soins bébé,32 26 29,1 2 3 4,1,,1,1,1
    1620,1500,0,Linge de lit,32,1 2 3 4,1,,1,1,1
    1622,1620,1,Couvertures,,1 2 3 4,0,,1,1,1
    1623,1620,1,Oreillers,,1 2 3 4,0,,1,1,1
    1624,1620,1,Plaids,,1 2 3 4,0,,1,1,1
    1625,1620,1,Sacs de couchage,32,1 2 3 4,1,,1,1,1
    1626,1620,1,Linge de lit,32,1 2 3 4,1,,1,1,0
    1627,1620,1,Bouillottes,,1 2 3 4,0,,1,0,1
    1621,1500,0,Vaisselle pour enfant,32,1 2 3 4,1,,1,1,1
    1628,1621,1,Couverts,32,1 2 3 4,1,,1,0,1
    1629,1621,1,Biberons,,1 2 3 4,0,,1,0,1
    1630,1621,1,Tétines,,1 2 3 4,0,,1,0,1
    1631,1621,1,Vaisselle pour enfant,32,1 2 3 4,1,,1,0,1
    1633,1621,1,Thermos & Chauffe-biberons,,1 2 3 4,0,,1,0,1
    1640,1621,1,Autre,,1 2 3 4,0,,1,0,1
    2088,1621,1,Coussins d'allaitement,,1 2 3 4,0,,1,0,1
    1674,1500,1,Porte-bébés & écharpes de portage,29,1 2 3 4,1,,1,1,1
    1675,1500,1,Équipements de natation,32,1 2 3 4,1,,1,1,1
    1676,1500,0,Couches & Soins,32 26,1 2 3 4,1,,1,1,1
    1678,1676,1,Couches,26,1 2 3 4,1,,1,0,0
    1679,1676,1,Hygiène pour bébés,,1 2 3 4,0,,1,0,0
    1680,1676,1,Sacs à main,,1 2 3 4,0,accessory,1,0,1
    2087,1676,1,Poubelles à couches,,1 2 3 4,0,,1,0,1
    1681,1500,0,Accessoires pratiques,32,1 2 3 4,1,,1,1,1
    1682,1681,1,Babyphones,,1 2 3 4,0,,1,0,1
    1683,1681,1,Chauffe-biberons & Chauffe-plats,,1 2 3 4,0,,1,0,1
    1684,1681,1,Tire-laits & Accessoires,,1 2 3 4,0,,1,0,1
    1685,1681,1,Stérilisateurs,,1 2 3 4,0,,1,0,1
    1686,1681,1,Thermomètres & Balances,,1 2 3 4,0,,1,0,1
    1687,1500,0,Balançoires & Sauteuses,32,4 5,1,,1,1,1
    1688,1687,1,Balançoires & Sauteuses,,4 5,0,,1,0,1
    1689,1687,1,Balançoires,32,4 5,1,,1,0,1
    1690,1500,1,Biberons,,1 2 3 4,0,,1,0,1
    1691,1500,1,Potties,,4 5,0,,1,0,1
    1692,1500,0,Sécurité & Protection enfant,32 29,1 2 3 4,1,,1,1,1
    1695,1692,1,Sécurité enfant à la maison,,4 5,0,,1,0,1
    1700,1692,1,Pare-soleils voiture & autres,,4 5,0,,1,0,1
    1703,1692,1,Protections enfant pour vélos et rollers,29,4 5,1,,1,0,1
    1772,1692,1,Autre,,4 5,0,,1,1,1
    1496,1193,0,Poussettes,,4 5,0,,1,1,1
    1512,1496,1,Poussettes-cannes,,4 5,0,,1,0,1
    1611,1496,1,Poussettes sport,,4 5,0,,1,0,1
    1612,1496,1,Poussettes polyvalentes,,4 5,0,,1,0,1
    1613,1496,1,Poussettes pour jumeaux,,4 5,0,,1,0,1
    1511,1496,1,Accessoires poussettes,,1 2 3 4 5,0,,1,0,1
    1497,1193,0,"Porteurs, trotteurs & jouets à bascule",27 31,4 5,0,,1,0,1
    1599,1497,1,Trotteurs,,4 5,0,,1,0,1
    1603,1497,1,Jouets à tirer & à pousser,,4 5,0,,1,0,1
    1595,1497,1,Sièges vélo & remorques pour enfants,27,4 5,1,,1,0,1
    1605,1497,1,Trottinettes,,8 9 10 4 5,0,,1,0,1
    1607,1497,1,Tricycles,,4 5,0,,1,0,1
    1608,1497,1,Bicyclettes,,4 5,0,,1,0,1
    1609,1497,1,Véhicules électriques & à pédales,,4 5,0,,1,0,1
    1610,1497,1,"Luges, snowboards, skis",,8 9 10 4 5,0,,1,0,1
    1900,1497,1,"Patins à roulettes, patins à glace",31,8 9 10 4 5,1,shoes,1,1,1
    1495,1193,0,Chaises hautes & Sièges auto,27,4 5,1,,1,0,1
    1503,1495,1,Sièges auto,27,8 9 10 4 5,1,,1,0,1
    1504,1495,1,Chaises hautes,,4 5,0,,1,0,1
    1498,1193,0,Mobilier enfant,32,4 5,0,,1,0,1
    1561,1498,1,Berceaux & Couffins,,8 9 10 4 5,0,,1,0,1
    1563,1498,1,Lits à barreaux,,4 5,0,,1,0,1
    1566,1498,1,Lits enfants,,4 5,0,,1,0,1
    1567,1498,0,Matelas,32,8 9 10 4 5,0,,1,0,1
    1569,1567,1,Literie berceaux,32,8 9 10 4 5,1,,1,0,1
    1570,1567,1,Literie bébé,32,8 9 10 4 5,1,,1,0,1
    1571,1567,1,Literie enfants,32,8 9 10 4 5,1,,1,0,1
    1572,1498,1,Tapis d'éveil,,1 2 3 4 5,0,,1,0,1
    1573,1498,1,Parcs,,4 5,0,,1,0,1
    1575,1498,1,Matelas à langer,,8 9 10 4 5,0,,1,0,1
    1576,1498,0,Mobiliers enfant,,4 5,0,,1,0,1
    1579,1576,1,Chaises,,8 9 10 4 5,0,,1,0,1
    1585,1576,1,Tables,,4 5,0,,1,0,1
    1587,1576,1,Tapis,,8 9 10 4 5,0,,1,0,1
    1588,1576,1,Garde-robes,,4 5,0,,1,0,1
    1589,1576,1,Etagères,,8 9 10 4 5,0,,1,0,1
    1591,1576,1,Jeux,,8 9 10 4 5,0,,1,0,1
    1501,1193,0,Scolarité,,1 2 3 4,0,,1,1,1
    1508,1501,1,Cartables,,1 2 3 4,0,accessory,1,1,1
    1509,1501,1,Fournitures scolaires,,1 2 3 4,0,,1,1,1
    1502,1193,1,Autres,32,1 2 3 4,1,,1,1,1
    1918,,0,Maison,55,1 2 3 4 5,1,,1,1,1
    1919,1918,0,Textiles,55,1 2 3 4,1,,1,1,1
    1924,1919,0,Linge de lit,55,1 2 3 4,1,,1,1,0
    1942,1924,1,Parures de lit,55,1 2 3 4,1,,1,1,0
    1943,1924,1,Housses de couette,55,1 2 3 4,1,,1,1,0
    1944,1924,1,Taies d'oreiller,,1 2 3 4,0,,1,1,0
    1945,1924,1,Draps,55,1 2 3 4,1,,1,1,0
    1925,1919,1,Couvertures,,1 2 3 4,0,,1,1,1
    1926,1919,0,Rideaux et voilages,,1 2 3 4,0,,1,1,1
    1946,1926,1,Rideaux opaques,,1 2 3 4,0,,1,1,1
    1955,1926,1,Voilages,,1 2 3 4,0,,1,1,1
    1974,1919,1,Coussins décoratifs,,1 2 3 4,0,,1,1,1
    1927,1919,0,Tapis,,8 9 10 4 5,0,,1,1,1
    1953,1927,1,Tapis d'extérieur,,1 2 3 4,0,,1,1,1
    1954,1927,1,Petits tapis,,8 9 10 4 5,0,,1,1,1
    1928,1919,1,Linge de table,,1 2 3 4,0,,1,1,1
    1929,1919,1,Tapisseries décoratives,,1 2 3 4,0,,1,1,1
    1930,1919,0,Serviettes,,1 2 3 4,0,,1,1,0
    1947,1930,1,Serviettes de bain,,1 2 3 4,0,,1,1,0
    1948,1930,1,Serviettes de plage,,1 2 3 4,0,,1,1,0
    1949,1930,1,Essuie-mains,,1 2 3 4,0,,1,1,0
    1934,1918,0,Décoration,,8 9 10 4 5,0,,1,1,1
    1935,1934,0,Bougies et bougeoirs,,1 2 3 4 5,0,,1,1,1
    1957,1935,1,Bougeoirs,,1 2 3 4 5,0,,1,1,1
    1956,1935,1,Bougies,,1 2 3 4,0,,1,1,1
    1936,1934,0,Horloges,,1 2 3 4 5,0,,1,1,1
    1966,1936,1,Horloges de table,,1 2 3 4 5,0,,1,1,1
    1967,1936,1,Horloges murales,,1 2 3 4 5,0,,1,1,1
    1941,1934,1,Étagères murales,,1 2 3 4,0,,1,1,1
    1937,1934,1,Encadrements,,1 2 3 4 5,0,,1,1,1
    1938,1934,0,Miroirs,,1 2 3 4 5,0,,1,1,1
    1969,1938,1,Miroirs de table,,1 2 3 4 5,0,,1,1,1
    1968,1938,1,Miroirs muraux,,8 9 10 4 5,0,,1,1,1
    1939,1934,0,Rangements,,1 2 3 4,0,,1,1,1
    1962,1939,1,Paniers de rangement,,1 2 3 4,0,,1,1,1
    1963,1939,1,Boîtes,,1 2 3 4,0,,1,1,1
    2012,1939,1,Protections vêtements & cintres,,1 2 3 4,0,,1,1,1
    1964,1939,1,Coffres à bijoux,,1 2 3 4,0,,1,1,1
    1965,1939,1,Rangements maquillage,,1 2 3 4,0,,1,1,1
    1940,1934,1,Vases,,8 9 10 4 5,0,,1,1,1
    1920,1918,0,Arts de la table,,8 9 10 4 5,0,,1,1,1
    1931,1920,0,Couverts,,1 2 3 4,0,,1,0,1
    1950,1931,1,Sets de couverts,,1 2 3 4,0,,1,0,1
    1951,1931,1,Fourchettes,,1 2 3 4,0,,1,0,1
    1970,1931,1,Couteaux de table,,1 2 3 4,0,,1,0,1
    1952,1931,1,Cuillères,,1 2 3 4,0,,1,0,1
    1932,1920,0,Vaisselle,,8 9 10 4 5,0,,1,1,1
    1958,1932,1,Services de table,,8 9 10 4 5,0,,1,1,1
    1959,1932,1,Bols,,8 9 10 4 5,0,,1,1,1
    1960,1932,1,Assiettes,,8 9 10 4 5,0,,1,1,1
    1961,1932,1,Plateaux,,8 9 10 4 5,0,,1,1,1
    2005,1920,0,Verres,,1 2 3 4 5,0,,1,1,1
    2006,2005,1,Tasses & tasses à café,,1 2 3 4 5,0,,1,1,1
    2007,2005,1,Cafetières et théières,,1 2 3 4 5,0,,1,1,1
    2008,2005,1,Carafes,,1 2 3 4 5,0,,1,0,1
    2009,2005,1,Verres à pied,,1 2 3 4 5,0,,1,0,1
    2010,2005,1,Verres à eau,,1 2 3 4 5,0,,1,0,1
    2011,2005,1,Sets de verres,,8 9 10 4 5,0,,1,0,1
    1921,1918,0,Livres,,1 2 3 4,0,,0,0,1
    2013,1921,0,Non Fiction,,1 2 3 4,0,,0,0,1
    2031,2013,1,Arts & Divertissement,,1 2 3 4,0,,0,0,1
    2032,2013,1,Biographies & Mémoires,,1 2 3 4,0,,0,0,1
    2033,2013,1,Économie & Affaires,,1 2 3 4,0,,0,0,1
    2034,2013,1,Informatique & Technologie,,1 2 3 4,0,,0,0,1
    2035,2013,1,Cuisine,,1 2 3 4,0,,0,0,1
    2036,2013,1,Santé & Bien-être,,1 2 3 4,0,,0,0,1
    2037,2013,1,Histoire,,1 2 3 4,0,,0,0,1
    2038,2013,1,"Loisirs créatifs, décoration et passions",,1 2 3 4,0,,0,0,1
    2039,2013,1,Famille,,1 2 3 4,0,,0,0,1
    2040,2013,1,Politique & Société,,1 2 3 4,0,,0,0,1
    2041,2013,1,Education & Formation,,1 2 3 4,0,,0,0,1
    2042,2013,1,Livre de Référence,,1 2 3 4,0,,0,0,1
    2043,2013,1,Religion & Spiritualité,,1 2 3 4,0,,0,0,1
    2044,2013,1,Science & Nature,,1 2 3 4,0,,0,0,1
    2045,2013,1,Sports,,1 2 3 4,0,,0,0,1
    2048,2013,1,Livres scolaires,,1 2 3 4,0,,0,0,1
    2046,2013,1,Voyages,,1 2 3 4,0,,0,0,1
    2047,2013,1,Autre,,1 2 3 4,0,,0,0,1
    2016,1921,0,Littérature & Fiction,,1 2 3 4,0,,0,0,1
    2017,2016,1,Littérature classique,,1 2 3 4,0,,0,0,1
    2018,2016,1,Bandes Dessinées,,1 2 3 4,0,,0,0,1
    2019,2016,1,Fiction contemporaine,,1 2 3 4,0,,0,0,1
    2027,2016,1,Policiers & Thrillers,,1 2 3 4,0,,0,0,1
    2028,2016,1,Humour,,1 2 3 4,0,,0,0,1
    2026,2016,1,Poésie & Théâtre,,1 2 3 4,0,,0,0,1
    2029,2016,1,Romance,,1 2 3 4,0,,0,0,1
    2023,2016,1,Science-Fiction & Fantastique,,1 2 3 4,0,,0,0,1
    2024,2016,1,Autre,,1 2 3 4,0,,0,0,1
    1978,1921,0,Jeunesse,,1 2 3 4,0,,0,0,1
    1981,1978,1,Bébés,,1 2 3 4,0,,0,0,1
    1980,1978,1,Enfants,,1 2 3 4,0,,0,0,1
    1979,1978,1,Adolescents,,1 2 3 4,0,,0,0,1
    """#
}
