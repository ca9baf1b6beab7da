/// The kinds of garment that sellers name, with the French word and article that titles use and the catalogue leaf for each gender and fit.
/// If `nearest` is 1, Vinted has no catalogue for the word in general, and this is the one that comes nearest. If it is 1 or 2,
/// most titles say more than the word, so the title is asked, too. If it is 3, the title counts only if it names something
/// else, and not the word itself.
/// Facts: ids of vinted.fr, public snapshots of April 2026 (JakobAIOdev) and March 2022 (Arthur Thouvenin), both MIT, see NOTICE; names, labels, kinds and aliases are ours.
extension BuiltInTables {
  static let categories: StaticString = #"""
    name,gender,fit,label,article,kind,vinted_id,aliases,nearest
    Jeans,female,,Jean,ce magnifique,bottom,1864,Jean|denim|pantalon en jean|pantalons en jean|blue jeans|jeanshose|denim jeans|vaqueros|pantalon vaquero|tejanos|jeans hose|spijkerbroek|dżinsy|denim pants|levis jeans|Jeansy|jeanshosen|spijkerbroeken|calças de ganga|ganga|jeans de ganga
    Jeans,male,,Jean,ce magnifique,bottom,1819,
    Jeans,girl,,Jean,ce magnifique,bottom,1559,
    Jeans,boy,,Jean,ce magnifique,bottom,1696,
    Jeans,male,Regular,Jean,ce magnifique,bottom,1819,
    Jeans,male,Straight,Jean,ce magnifique,bottom,1819,
    Jeans,male,Droit,Jean,ce magnifique,bottom,1819,
    Jeans,male,Droite,Jean,ce magnifique,bottom,1819,
    Jeans,male,Regular fit,Jean,ce magnifique,bottom,1819,
    Jeans,male,Straight fit,Jean,ce magnifique,bottom,1819,
    Jeans,male,Straight leg,Jean,ce magnifique,bottom,1819,
    Jeans,male,Coupe droite,Jean,ce magnifique,bottom,1819,
    Jeans,male,Classic,Jean,ce magnifique,bottom,1819,
    Jeans,male,Original,Jean,ce magnifique,bottom,1819,
    Jeans,male,Standard,Jean,ce magnifique,bottom,1819,
    Jeans,male,Slim,Jean,ce magnifique,bottom,1818,
    Jeans,male,Slim fit,Jean,ce magnifique,bottom,1818,
    Jeans,male,Coupe slim,Jean,ce magnifique,bottom,1818,
    Jeans,male,Tapered,Jean,ce magnifique,bottom,1818,
    Jeans,male,Slim tapered,Jean,ce magnifique,bottom,1818,
    Jeans,male,Slim straight,Jean,ce magnifique,bottom,1818,
    Jeans,male,Skinny,Jean,ce magnifique,bottom,1817,
    Jeans,male,Skinny fit,Jean,ce magnifique,bottom,1817,
    Jeans,male,Super skinny,Jean,ce magnifique,bottom,1817,
    Jeans,male,Ripped,Jean,ce magnifique,bottom,1816,
    Jeans,male,Troué,Jean,ce magnifique,bottom,1816,
    Jeans,male,Distressed,Jean,ce magnifique,bottom,1816,
    Jeans,male,Destroyed,Jean,ce magnifique,bottom,1816,
    Jeans,male,Déchiré,Jean,ce magnifique,bottom,1816,
    Jeans,female,Skinny,Jean,ce magnifique,bottom,1844,
    Jeans,female,Skinny fit,Jean,ce magnifique,bottom,1844,
    Jeans,female,Super skinny,Jean,ce magnifique,bottom,1844,
    Jeans,female,Slim,Jean,ce magnifique,bottom,1844,
    Jeans,female,Slim fit,Jean,ce magnifique,bottom,1844,
    Jeans,female,Coupe slim,Jean,ce magnifique,bottom,1844,
    Jeans,female,Straight,Jean,ce magnifique,bottom,1845,
    Jeans,female,Droit,Jean,ce magnifique,bottom,1845,
    Jeans,female,Droite,Jean,ce magnifique,bottom,1845,
    Jeans,female,Straight leg,Jean,ce magnifique,bottom,1845,
    Jeans,female,Straight fit,Jean,ce magnifique,bottom,1845,
    Jeans,female,Coupe droite,Jean,ce magnifique,bottom,1845,
    Jeans,female,Regular,Jean,ce magnifique,bottom,1845,
    Jeans,female,Regular fit,Jean,ce magnifique,bottom,1845,
    Jeans,female,Boyfriend,Jean,ce magnifique,bottom,1839,
    Jeans,female,Girlfriend,Jean,ce magnifique,bottom,1839,
    Jeans,female,Mom,Jean,ce magnifique,bottom,1842,
    Jeans,female,Mom fit,Jean,ce magnifique,bottom,1842,
    Jeans,female,Mom jeans,Jean,ce magnifique,bottom,1842,
    Jeans,female,High waist,Jean,ce magnifique,bottom,1842,
    Jeans,female,High waisted,Jean,ce magnifique,bottom,1842,
    Jeans,female,High rise,Jean,ce magnifique,bottom,1842,
    Jeans,female,Taille haute,Jean,ce magnifique,bottom,1842,
    Jeans,female,Flare,Jean,ce magnifique,bottom,1841,
    Jeans,female,Flared,Jean,ce magnifique,bottom,1841,
    Jeans,female,Évasé,Jean,ce magnifique,bottom,1841,
    Jeans,female,Évasée,Jean,ce magnifique,bottom,1841,
    Jeans,female,Bootcut,Jean,ce magnifique,bottom,1841,
    Jeans,female,Boot cut,Jean,ce magnifique,bottom,1841,
    Jeans,female,Pattes d'éléphant,Jean,ce magnifique,bottom,1841,
    Jeans,female,Patte d'éléphant,Jean,ce magnifique,bottom,1841,
    Jeans,female,Cropped,Jean,ce magnifique,bottom,1840,
    Jeans,female,Court,Jean,ce magnifique,bottom,1840,
    Jeans,female,Ankle,Jean,ce magnifique,bottom,1840,
    Jeans,female,7/8,Jean,ce magnifique,bottom,1840,
    Jeans,female,Ripped,Jean,ce magnifique,bottom,1843,
    Jeans,female,Troué,Jean,ce magnifique,bottom,1843,
    Jeans,female,Distressed,Jean,ce magnifique,bottom,1843,
    Jeans,female,Destroyed,Jean,ce magnifique,bottom,1843,
    Jeans,female,Déchiré,Jean,ce magnifique,bottom,1843,
    Jeans,girl,Slim,Jean,ce magnifique,bottom,1560,
    Jeans,girl,Slim fit,Jean,ce magnifique,bottom,1560,
    Jeans,girl,Skinny,Jean,ce magnifique,bottom,1560,
    Jeans,girl,Skinny fit,Jean,ce magnifique,bottom,1560,
    Jeans,girl,Flare,Jean,ce magnifique,bottom,1562,
    Jeans,girl,Flared,Jean,ce magnifique,bottom,1562,
    Jeans,girl,Évasé,Jean,ce magnifique,bottom,1562,
    Jeans,girl,Bootcut,Jean,ce magnifique,bottom,1562,
    Jeans,girl,Pattes d'éléphant,Jean,ce magnifique,bottom,1562,
    Jeans,boy,Slim,Jean,ce magnifique,bottom,1697,
    Jeans,boy,Slim fit,Jean,ce magnifique,bottom,1697,
    Jeans,boy,Skinny,Jean,ce magnifique,bottom,1697,
    Jeans,boy,Skinny fit,Jean,ce magnifique,bottom,1697,
    Jeans,boy,Flare,Jean,ce magnifique,bottom,1698,
    Jeans,boy,Flared,Jean,ce magnifique,bottom,1698,
    Jeans,boy,Évasé,Jean,ce magnifique,bottom,1698,
    Jeans,boy,Bootcut,Jean,ce magnifique,bottom,1698,
    Jeans,boy,Pattes d'éléphant,Jean,ce magnifique,bottom,1698,
    Pants,female,,Pantalon,ce magnifique,bottom,189,Pantalon|trousers|pantalons|pant|trouser|slacks|cargo pants|cargo|pantalon cargo|hose|hosen|pantalones|pantaloni|pantalone|broek|spodnie|calças|rain trousers|bottoms|casual trousers|broeken,2
    Pants,male,,Pantalon,ce magnifique,bottom,263,,2
    Pants,girl,,Pantalon,ce magnifique,bottom,1880,,2
    Pants,boy,,Pantalon,ce magnifique,bottom,1870,,2
    Pants,female,Skinny,Pantalon,ce magnifique,bottom,185,
    Pants,female,Skinny fit,Pantalon,ce magnifique,bottom,185,
    Pants,female,Slim,Pantalon,ce magnifique,bottom,185,
    Pants,female,Slim fit,Pantalon,ce magnifique,bottom,185,
    Pants,female,Straight,Pantalon,ce magnifique,bottom,1846,
    Pants,female,Droit,Pantalon,ce magnifique,bottom,1846,
    Pants,female,Straight leg,Pantalon,ce magnifique,bottom,1846,
    Pants,female,Coupe droite,Pantalon,ce magnifique,bottom,1846,
    Pants,female,Regular,Pantalon,ce magnifique,bottom,1846,
    Pants,female,Wide leg,Pantalon,ce magnifique,bottom,1071,
    Pants,female,Wide,Pantalon,ce magnifique,bottom,1071,
    Pants,female,Large,Pantalon,ce magnifique,bottom,1071,
    Pants,female,Palazzo,Pantalon,ce magnifique,bottom,1071,
    Pants,female,Ample,Pantalon,ce magnifique,bottom,1071,
    Pants,female,Cropped,Pantalon,ce magnifique,bottom,1070,
    Pants,female,Court,Pantalon,ce magnifique,bottom,1070,
    Pants,female,7/8,Pantalon,ce magnifique,bottom,1070,
    Pants,female,Tailored,Pantalon,ce magnifique,bottom,187,
    Pants,female,Ajusté,Pantalon,ce magnifique,bottom,187,
    Pants,female,Harem,Pantalon,ce magnifique,bottom,526,
    Pants,female,Sarouel,Pantalon,ce magnifique,bottom,526,
    Pants,male,Skinny,Pantalon,ce magnifique,bottom,259,
    Pants,male,Skinny fit,Pantalon,ce magnifique,bottom,259,
    Pants,male,Slim,Pantalon,ce magnifique,bottom,259,
    Pants,male,Slim fit,Pantalon,ce magnifique,bottom,259,
    Pants,male,Wide leg,Pantalon,ce magnifique,bottom,260,
    Pants,male,Wide,Pantalon,ce magnifique,bottom,260,
    Pants,male,Large,Pantalon,ce magnifique,bottom,260,
    Pants,male,Baggy,Pantalon,ce magnifique,bottom,260,
    Pants,male,Ample,Pantalon,ce magnifique,bottom,260,
    Pants,male,Cropped,Pantalon,ce magnifique,bottom,271,
    Pants,male,Court,Pantalon,ce magnifique,bottom,271,
    Pants,male,Tailored,Pantalon,ce magnifique,bottom,261,
    Pants,girl,Flare,Pantalon,ce magnifique,bottom,1562,
    Pants,girl,Évasé,Pantalon,ce magnifique,bottom,1562,
    Pants,girl,Pattes d'éléphant,Pantalon,ce magnifique,bottom,1562,
    Pants,boy,Flare,Pantalon,ce magnifique,bottom,1698,
    Pants,boy,Évasé,Pantalon,ce magnifique,bottom,1698,
    Pants,boy,Pattes d'éléphant,Pantalon,ce magnifique,bottom,1698,
    Pants,girl,Harem,Pantalon,ce magnifique,bottom,2079,
    Pants,girl,Sarouel,Pantalon,ce magnifique,bottom,2079,
    Pants,boy,Harem,Pantalon,ce magnifique,bottom,2082,
    Pants,boy,Sarouel,Pantalon,ce magnifique,bottom,2082,
    Chinos,female,,Chino,ce magnifique,bottom,1070,Chino|pantalon chino|chino pants|chinohose|chino trousers|khakis|Pantalones chinos|Pantaloni chino|Spodnie chino
    Chinos,male,,Chino,ce magnifique,bottom,1820,
    Chinos,girl,,Chino,ce magnifique,bottom,1880,
    Chinos,boy,,Chino,ce magnifique,bottom,1870,
    Suit trousers,female,,Pantalon de costume,ce magnifique,bottom,187,Pantalon de costume|dress pants|formal trousers|dress trousers|suit pants|tailored trousers|pantalon de tailleur|pantalon habillé|anzughose|pantalón de traje|pantaloni eleganti|pantalon à pinces|pantalon de ville|Pantalones de traje|Spodnie garniturowe
    Suit trousers,male,,Pantalon de costume,ce magnifique,bottom,261,
    Suit trousers,girl,,Pantalon de costume,ce magnifique,bottom,1880,
    Suit trousers,boy,,Pantalon de costume,ce magnifique,bottom,1870,
    Leather trousers,female,,Pantalon en cuir,ce magnifique,bottom,184,Pantalon en cuir|leather pants|lederhose|pantalón de cuero|pantaloni di pelle|leren broek|Pantalones de cuero|Spodnie skórzane
    Leather trousers,male,,Pantalon en cuir,ce magnifique,bottom,263,
    Harem pants,female,,Sarouel,ce magnifique,bottom,526,Sarouel|harem trousers|haremshose|salwar|patiala|harem|sarouels|Pantalones harem|Pantaloni alla turca|Harembroek|Szarawary
    Harem pants,male,,Sarouel,ce magnifique,bottom,263,
    Harem pants,girl,,Sarouel,ce magnifique,bottom,2079,
    Harem pants,boy,,Sarouel,ce magnifique,bottom,2082,
    Capris,female,,Pantacourt,ce magnifique,bottom,204,Pantacourt|capri|capri pants|cropped pants|pantacourts|3/4 trousers|caprihose|pantalón pirata|Capri trousers|Pantalones pirata|Pantaloni capri|Capribroek|Rybaczki
    Capris,male,,Pantacourt,ce magnifique,bottom,271,
    Capris,girl,,Pantacourt,ce magnifique,bottom,1250,
    Capris,boy,,Pantacourt,ce magnifique,bottom,1201,
    Shorts,female,,Short,ce magnifique,bottom,205,Short|bermuda|bermuda shorts|bermudas|short pants|kurze hose|pantalones cortos|pantalón corto|pantaloncini|pantaloncino|korte broek|szorty|spodenki|calções|lounge shorts,2
    Shorts,male,,Short,ce magnifique,bottom,272,,2
    Shorts,girl,,Short,ce magnifique,bottom,1250,
    Shorts,boy,,Short,ce magnifique,bottom,1201,
    Shorts,female,High waist,Short,ce magnifique,bottom,1099,
    Shorts,female,High waisted,Short,ce magnifique,bottom,1099,
    Shorts,female,Taille haute,Short,ce magnifique,bottom,1099,
    Shorts,female,Low waist,Short,ce magnifique,bottom,1838,
    Shorts,female,Taille basse,Short,ce magnifique,bottom,1838,
    Shorts,female,Cargo,Short,ce magnifique,bottom,1103,
    Shorts,female,Knee length,Short,ce magnifique,bottom,203,
    Shorts,female,Longueur genou,Short,ce magnifique,bottom,203,
    Shorts,female,Bermuda,Short,ce magnifique,bottom,203,
    Shorts,male,Cargo,Short,ce magnifique,bottom,1822,
    Shorts,male,Chino,Short,ce magnifique,bottom,1823,
    Denim shorts,female,,Short en jean,ce magnifique,bottom,538,Short en jean|jean shorts|jeans shorts|jorts|jort|bermuda en jean|jeansshorts|shorts en jean|shorts vaqueros|Pantaloncini di jeans|Jeansshort|Szorty jeansowe|shorts jeans|short jeans|short jean|jeans short|kurze jeans|jeans kurz
    Denim shorts,male,,Short en jean,ce magnifique,bottom,1824,
    Denim shorts,girl,,Short en jean,ce magnifique,bottom,1250,
    Denim shorts,boy,,Short en jean,ce magnifique,bottom,1201,
    Cargo shorts,female,,Short cargo,ce magnifique,bottom,1103,Short cargo|bermuda cargo|Cargoshorts|Shorts cargo|Pantaloncini cargo|Cargoshort|Szorty cargo
    Cargo shorts,male,,Short cargo,ce magnifique,bottom,1822,
    Cargo shorts,girl,,Short cargo,ce magnifique,bottom,1250,
    Cargo shorts,boy,,Short cargo,ce magnifique,bottom,1201,
    Sports shorts,female,,Short de sport,ce magnifique,bottom,578,Short de sport|gym shorts|running shorts|athletic shorts|basketball shorts|short de foot|sporthose kurz|sportshorts|Pantalones cortos deportivos|Pantaloncini sportivi|Sportshort|Szorty sportowe
    Sports shorts,male,,Short de sport,ce magnifique,bottom,586,
    Sports shorts,girl,,Short de sport,ce magnifique,bottom,1253,
    Sports shorts,boy,,Short de sport,ce magnifique,bottom,1204,
    Joggers,female,,Jogging,ce magnifique,bottom,573,Jogging|track pants|joggings|jogging bottoms|jogger|track pant|track trousers|sweatpants|sweat pants|bas de jogging|pantalon de jogging|pantalon de survêtement|pantalon jogging|jogginghose|trainingshose|pantalón de chándal|pantaloni della tuta|pantaloni tuta|joggingbroek|trainingsbroek|dresy|spodnie dresowe|trackpants|Pantalones de chándal
    Joggers,male,,Jogging,ce magnifique,bottom,1821,
    Joggers,girl,,Jogging,ce magnifique,bottom,1880,
    Joggers,boy,,Jogging,ce magnifique,bottom,1870,
    Skort,female,,Jupe-short,cette magnifique,bottom,5491,Jupe-short|skorts|jupe culotte|jupes culottes|hosenrock|falda pantalón|gonna pantalone|broekrok|spódnico spodnie|spódnicospodnie|spódnico spodenki
    Skort,girl,,Jupe-short,cette magnifique,bottom,1248,
    Cycling shorts,female,,Short cycliste,ce magnifique,bottom,578,Short cycliste|cycliste|cyclistes|bike shorts|biker shorts|cycling short|radlerhose|radlerhosen|fietsbroek|culotte ciclista|mallas ciclistas|ciclisti|pantaloncini da ciclista|kolarki
    Cycling shorts,male,,Short cycliste,ce magnifique,bottom,586,
    Ski trousers,female,,Pantalon de ski,ce magnifique,bottom,571,Pantalon de ski|ski pants|snow pants|snowboard pants|snow trousers|pantalon ski|salopette de ski|skihose|schneehose|snowboardhose|skibroek|pantaloni da sci|pantalón de esquí|spodnie narciarskie
    Ski trousers,male,,Pantalon de ski,ce magnifique,bottom,581,
    Ski trousers,girl,,Pantalon de ski,ce magnifique,bottom,2582,
    Ski trousers,boy,,Pantalon de ski,ce magnifique,bottom,2612,
    Riding breeches,female,,Pantalon d'équitation,ce magnifique,bottom,573,Pantalon d'équitation|culotte d'équitation|culotte de cheval|culotte équitation|pantalon équitation|breeches|riding pants|riding trousers|riding leggings|jodhpurs|reithose|reithosen|rijbroek|pantaloni da equitazione|pantalón de montar|pantalón de equitación|bryczesy
    Riding breeches,male,,Pantalon d'équitation,ce magnifique,bottom,583,
    Leggings,female,,Legging,ce magnifique,bottom,525,Legging|jegging|jeggings|treggings|churidar|leggins|caleçon long|legginsy|running tights|yoga pants
    Leggings,male,,Legging,ce magnifique,bottom,583,
    Leggings,girl,,Legging,ce magnifique,bottom,1565,
    Leggings,boy,,Legging,ce magnifique,bottom,1701,
    Skirt,female,,Jupe,cette magnifique,bottom,2927,Jupe|skirts|jupes|rock|falda|faldas|gonna|gonne|rok|spódnica|saia|spódnice|röcke|rokken,1
    Skirt,girl,,Jupe,cette magnifique,bottom,1248,
    Skirt,,,Jupe,cette magnifique,bottom,2927,,1
    Skirt,female,Mini,Jupe,cette magnifique,bottom,198,
    Skirt,female,Courte,Jupe,cette magnifique,bottom,198,
    Skirt,female,Short,Jupe,cette magnifique,bottom,198,
    Skirt,female,Midi,Jupe,cette magnifique,bottom,199,
    Skirt,female,Mi-longue,Jupe,cette magnifique,bottom,199,
    Skirt,female,Knee length,Jupe,cette magnifique,bottom,2927,
    Skirt,female,Maxi,Jupe,cette magnifique,bottom,200,
    Skirt,female,Long,Jupe,cette magnifique,bottom,200,
    Skirt,female,Longue,Jupe,cette magnifique,bottom,200,
    Skirt,female,A-line,Jupe,cette magnifique,bottom,2927,,1
    Skirt,female,Trapèze,Jupe,cette magnifique,bottom,2927,,1
    Skirt,female,Bodycon,Jupe,cette magnifique,bottom,2927,,1
    Skirt,female,Moulante,Jupe,cette magnifique,bottom,2927,,1
    Skirt,female,Skater,Jupe,cette magnifique,bottom,2927,,1
    Skirt,female,Patineuse,Jupe,cette magnifique,bottom,2927,,1
    Skirt,female,Pleated,Jupe,cette magnifique,bottom,2927,,1
    Skirt,female,Plissée,Jupe,cette magnifique,bottom,2927,,1
    Skirt,female,High waist,Jupe,cette magnifique,bottom,2927,,1
    Skirt,female,Taille haute,Jupe,cette magnifique,bottom,2927,,1
    Skirt,female,Tulip,Jupe,cette magnifique,bottom,2927,,1
    Skirt,female,Tulipe,Jupe,cette magnifique,bottom,2927,,1
    Skirt,female,Pencil,Jupe,cette magnifique,bottom,2927,
    Skirt,female,Crayon,Jupe,cette magnifique,bottom,2927,
    Skirt,female,Asymmetric,Jupe,cette magnifique,bottom,2928,
    Skirt,female,Asymétrique,Jupe,cette magnifique,bottom,2928,
    Mini skirt,female,,Mini-jupe,cette magnifique,bottom,198,Mini-jupe|miniskirt|minijupe|jupe courte|minirock|minifalda|minigonna|short skirt|Minirok|Spódnica mini
    Mini skirt,girl,,Mini-jupe,cette magnifique,bottom,1248,
    Mini skirt,,,Mini-jupe,cette magnifique,bottom,198,
    Midi skirt,female,,Jupe mi-longue,cette magnifique,bottom,199,Jupe mi-longue|jupe midi|midirock|falda midi|Gonna midi|Midirok|Spódnica midi
    Midi skirt,girl,,Jupe mi-longue,cette magnifique,bottom,1248,
    Midi skirt,,,Jupe mi-longue,cette magnifique,bottom,199,
    Maxi skirt,female,,Jupe longue,cette magnifique,bottom,200,Jupe longue|long skirt|maxirock|falda larga|gonna lunga|Maxirok|Spódnica maxi
    Maxi skirt,girl,,Jupe longue,cette magnifique,bottom,1248,
    Maxi skirt,,,Jupe longue,cette magnifique,bottom,200,
    Denim skirt,female,,Jupe en jean,cette magnifique,bottom,2927,Jupe en jean|jean skirt|jeans skirt|jeansrock|falda vaquera|gonna di jeans|Spijkerrok|Spódnica jeansowa|jean jupe|jupe jean|jupe jeans|jeans jupe|gonna jeans|falda jeans,1
    Denim skirt,girl,,Jupe en jean,cette magnifique,bottom,1248,
    Denim skirt,,,Jupe en jean,cette magnifique,bottom,2927,,1
    T-shirt,female,,T-shirt,ce magnifique,top,221,tee|tee-shirt|tshirt|tee shirts|t-shirts|tees|tshirts|graphic tee|graphic t-shirt|band tee|tee shirt vintage|camiseta|camisetas|maglietta|magliette|koszulka|t-shirt manches courtes|lounge tshirts,3
    T-shirt,male,,T-shirt,ce magnifique,top,1868,,3
    T-shirt,girl,,T-shirt,ce magnifique,top,1535,,3
    T-shirt,boy,,T-shirt,ce magnifique,top,1662,,3
    T-shirt,male,Plain,T-shirt,ce magnifique,top,1806,
    T-shirt,male,Uni,T-shirt,ce magnifique,top,1806,
    T-shirt,male,Printed,T-shirt,ce magnifique,top,1807,
    T-shirt,male,Imprimé,T-shirt,ce magnifique,top,1807,
    T-shirt,male,Graphic,T-shirt,ce magnifique,top,1807,
    T-shirt,male,Striped,T-shirt,ce magnifique,top,1808,
    T-shirt,male,Rayé,T-shirt,ce magnifique,top,1808,
    T-shirt,male,À rayures,T-shirt,ce magnifique,top,1808,
    T-shirt,male,Long sleeve,T-shirt,ce magnifique,top,1810,
    T-shirt,male,Long sleeves,T-shirt,ce magnifique,top,1810,
    T-shirt,male,Manches longues,T-shirt,ce magnifique,top,1810,
    Long-sleeve T-shirt,female,,T-shirt manches longues,ce magnifique,top,221,T-shirt manches longues|long sleeve|longsleeve|long sleeve tee|tee shirt manches longues|langarmshirt|camiseta manga larga|Camiseta de manga larga|T-shirt a maniche lunghe|Bluzka z długim rękawem
    Long-sleeve T-shirt,male,,T-shirt manches longues,ce magnifique,top,1810,
    Long-sleeve T-shirt,girl,,T-shirt manches longues,ce magnifique,top,1535,
    Long-sleeve T-shirt,boy,,T-shirt manches longues,ce magnifique,top,1662,
    Polo,female,,Polo,ce magnifique,top,228,polo shirt|polos|polo shirts|poloshirt|polohemd|polo t-shirt|rugby shirt|rugby polo|Koszulka polo
    Polo,male,,Polo,ce magnifique,top,5492,
    Polo,girl,,Polo,ce magnifique,top,1536,
    Polo,boy,,Polo,ce magnifique,top,1663,
    Shirt,female,,Chemise,cette magnifique,top,222,Chemise|shirts|chemises|dress shirt|casual shirt|button up|button down|button up shirt|button down shirt|oxford shirt|chemisette|hemd|hemden|camisa|camisas|camicia|camicie|overhemd|koszula|koszule|flannel|surchemise|overshirt|overhemden|,3
    Shirt,male,,Chemise,cette magnifique,top,1865,,3
    Shirt,girl,,Chemise,cette magnifique,top,1537,,3
    Shirt,boy,,Chemise,cette magnifique,top,1664,,3
    Shirt,male,Checked,Chemise,cette magnifique,top,1801,
    Shirt,male,À carreaux,Chemise,cette magnifique,top,1801,
    Shirt,male,Plaid,Chemise,cette magnifique,top,1801,
    Shirt,male,Plain,Chemise,cette magnifique,top,1803,
    Shirt,male,Uni,Chemise,cette magnifique,top,1803,
    Shirt,male,Unie,Chemise,cette magnifique,top,1803,
    Shirt,male,Printed,Chemise,cette magnifique,top,1804,
    Shirt,male,Imprimée,Chemise,cette magnifique,top,1804,
    Shirt,male,À motifs,Chemise,cette magnifique,top,1804,
    Shirt,male,Striped,Chemise,cette magnifique,top,1805,
    Shirt,male,Rayée,Chemise,cette magnifique,top,1805,
    Shirt,male,À rayures,Chemise,cette magnifique,top,1805,
    Shirt,girl,Short sleeve,Chemise,cette magnifique,top,1538,
    Shirt,girl,Manches courtes,Chemise,cette magnifique,top,1538,
    Shirt,girl,Long sleeve,Chemise,cette magnifique,top,1539,
    Shirt,girl,Manches longues,Chemise,cette magnifique,top,1539,
    Shirt,girl,Sleeveless,Chemise,cette magnifique,top,1540,
    Shirt,girl,Sans manches,Chemise,cette magnifique,top,1540,
    Shirt,boy,Short sleeve,Chemise,cette magnifique,top,1665,
    Shirt,boy,Manches courtes,Chemise,cette magnifique,top,1665,
    Shirt,boy,Long sleeve,Chemise,cette magnifique,top,1666,
    Shirt,boy,Manches longues,Chemise,cette magnifique,top,1666,
    Shirt,boy,Sleeveless,Chemise,cette magnifique,top,1667,
    Shirt,boy,Sans manches,Chemise,cette magnifique,top,1667,
    Denim shirt,female,,Chemise en jean,cette magnifique,top,222,Chemise en jean|jean shirt|jeans shirt|chemise jean|jeanshemd|camisa vaquera|camicia di jeans|Denim overhemd|Koszula jeansowa
    Denim shirt,male,,Chemise en jean,cette magnifique,top,1802,
    Denim shirt,girl,,Chemise en jean,cette magnifique,top,1537,
    Denim shirt,boy,,Chemise en jean,cette magnifique,top,1664,
    Checked shirt,female,,Chemise à carreaux,cette magnifique,top,222,Chemise à carreaux|plaid shirt|check shirt|flannel shirt|chemise de bûcheron|chemise flanelle|karohemd|camisa de cuadros|Camicia a quadri|Overhemd met ruiten|Koszula w kratę
    Checked shirt,male,,Chemise à carreaux,cette magnifique,top,1801,
    Checked shirt,girl,,Chemise à carreaux,cette magnifique,top,1537,
    Checked shirt,boy,,Chemise à carreaux,cette magnifique,top,1664,
    Hawaiian shirt,female,,Chemise à motifs,cette magnifique,top,222,Chemise à motifs|printed shirt|patterned shirt|chemise hawaïenne|chemise imprimée|aloha shirt|hawaiihemd|Hemd mit Muster|Camisa estampada|Camicia fantasia|Overhemd met print|Koszula we wzory
    Hawaiian shirt,male,,Chemise à motifs,cette magnifique,top,1804,
    Hawaiian shirt,girl,,Chemise à motifs,cette magnifique,top,1537,
    Hawaiian shirt,boy,,Chemise à motifs,cette magnifique,top,1664,
    Blouse,female,,Blouse,cette magnifique,top,1043,chemisier|blouses|chemisiers|bluse|blusa|blusas|bluzka|camicetta|blusen|hemdbluse|overhemdblouse|blusenshirt
    Blouse,girl,,Blouse,cette magnifique,top,1537,
    Blouse,,,Blouse,cette magnifique,top,1043,
    Blouse,female,Short sleeve,Blouse,cette magnifique,top,223,
    Blouse,female,Manches courtes,Blouse,cette magnifique,top,223,
    Blouse,female,3/4,Blouse,cette magnifique,top,225,
    Blouse,female,Manches 3/4,Blouse,cette magnifique,top,225,
    Blouse,female,Long sleeve,Blouse,cette magnifique,top,224,
    Blouse,female,Manches longues,Blouse,cette magnifique,top,224,
    Top,female,,Top,ce magnifique,top,228,tops|haut|hauts|oberteil|parte de arriba|bluzki|topje,2
    Top,male,,Top,ce magnifique,top,1868,,2
    Top,girl,,Top,ce magnifique,top,1878,,2
    Top,boy,,Top,ce magnifique,top,1886,,2
    Top,female,Off shoulder,Top,ce magnifique,top,1042,
    Top,female,Épaules dénudées,Top,ce magnifique,top,1042,
    Top,female,Bardot,Top,ce magnifique,top,1042,
    Top,female,Peplum,Top,ce magnifique,top,1837,
    Top,female,Halter,Top,ce magnifique,top,1044,
    Top,female,Dos nu,Top,ce magnifique,top,1044,
    Top,female,Cropped,Top,ce magnifique,top,1041,
    Top,female,Court,Top,ce magnifique,top,1041,
    Top,female,Sleeveless,Top,ce magnifique,top,534,
    Top,female,Sans manches,Top,ce magnifique,top,534,
    Top,male,Sleeveless,Top,ce magnifique,top,560,
    Top,male,Sans manches,Top,ce magnifique,top,560,
    Tank top,female,,Débardeur,ce magnifique,top,534,Débardeur|débardeurs|tank tops|tank|tanktop|vest top|camisole|camisoles|cami|caraco|marcel|singlet|sleeveless t-shirt|t-shirt sans manches|sleeveless top|canotta|canottiera|camiseta de tirantes|trägertop|muscle tee|podkoszulek|unterhemd|unterhemden|undershirt|undershirts|camiseta interior|onderhemd|maglia intima|podkoszulka|maillot de corps
    Tank top,male,,Débardeur,ce magnifique,top,560,
    Tank top,girl,,Débardeur,ce magnifique,top,1878,
    Tank top,boy,,Débardeur,ce magnifique,top,1886,
    Crop top,female,,Crop top,ce magnifique,top,1041,croptop|crop tops|cropped top|haut court|top court|brassière top|Top corto
    Crop top,girl,,Crop top,ce magnifique,top,1878,
    Crop top,,,Crop top,ce magnifique,top,1041,
    Tunic,female,,Tunique,cette magnifique,top,227,Tunique|tunics|tuniques|kurta|kurtas|kurti|kurtis|tunika|túnica|tuniek
    Tunic,male,,Tunique,cette magnifique,top,1865,
    Tunic,girl,,Tunique,cette magnifique,top,1541,
    Tunic,boy,,Tunique,cette magnifique,top,1886,
    Bodysuit,female,,Body,ce magnifique,top,1835,Body|bodysuits|bodys|bodies|body top
    Bodysuit,girl,,Body,ce magnifique,top,1515,
    Bodysuit,boy,,Body,ce magnifique,top,1643,
    Turtleneck,female,,Pull col roulé,ce magnifique,top,191,Pull col roulé|turtleneck sweater|turtle neck|roll neck|rollneck|polo neck|col roulé|sous-pull|rollkragenpullover|cuello alto|dolcevita|coltrui|golf sweter|Roll-neck jumper|Jersey de cuello alto|Golf
    Turtleneck,male,,Pull col roulé,ce magnifique,top,265,
    Turtleneck,girl,,Pull col roulé,ce magnifique,top,1544,
    Turtleneck,boy,,Pull col roulé,ce magnifique,top,1670,
    Sweatshirt,female,,Sweat,ce magnifique,top,196,Sweat|hoodie|sweat à capuche|sweatshirts|sweats|hoodies|hoody|hooded sweatshirt|sweat shirt|sweats à capuche|crewneck sweatshirt|pull à capuche|kapuzenpullover|kapuzenpulli|sweatshirt à capuche|sudadera|sudadera con capucha|sudaderas|felpa|felpa con cappuccio|felpe|hoodie met capuchon|bluza|bluza z kapturem|crewneck|pullover hoodie|bluzy
    Sweatshirt,male,,Sweat,ce magnifique,top,1811,
    Sweatshirt,girl,,Sweat,ce magnifique,top,1550,
    Sweatshirt,boy,,Sweat,ce magnifique,top,1672,
    Sweatshirt,male,Hooded,Sweat,ce magnifique,top,267,
    Sweatshirt,male,À capuche,Sweat,ce magnifique,top,267,
    Sweatshirt,male,Capuche,Sweat,ce magnifique,top,267,
    Sweatshirt,male,Zip,Sweat,ce magnifique,top,1812,
    Sweatshirt,male,Zippé,Sweat,ce magnifique,top,1812,
    Sweatshirt,male,Full zip,Sweat,ce magnifique,top,1812,
    Zip hoodie,female,,Sweat zippé à capuche,ce magnifique,top,196,Sweat zippé à capuche|zip up hoodie|zip up|full zip hoodie|sweat zippé|gilet zippé|kapuzenjacke|sweatjacke|Sudadera con cremallera|Felpa con zip|Hoodie met rits|Bluza rozpinana
    Zip hoodie,male,,Sweat zippé à capuche,ce magnifique,top,1812,
    Zip hoodie,girl,,Sweat zippé à capuche,ce magnifique,top,1548,
    Zip hoodie,boy,,Sweat zippé à capuche,ce magnifique,top,1671,
    Sweater,female,,Pull,ce magnifique,top,197,Pull|jumper|knitwear|sweaters|pulls|pullover|pullovers|jerséis|pulls et gilets|jumpers|knit sweater|knit|knits|pull-over|strickpullover|pulli|jersey de punto|suéter|maglione|maglioni|trui|sweter|swetry|chandail|tricot|truien|camisola|camisolas|camisola de malha|malha,2
    Sweater,male,,Pull,ce magnifique,top,268,,2
    Sweater,girl,,Pull,ce magnifique,top,1542,
    Sweater,boy,,Pull,ce magnifique,top,1668,
    Sweater,female,V-neck,Pull,ce magnifique,top,190,
    Sweater,female,Col V,Pull,ce magnifique,top,190,
    Sweater,male,V-neck,Pull,ce magnifique,top,264,
    Sweater,male,Col V,Pull,ce magnifique,top,264,
    Sweater,girl,V-neck,Pull,ce magnifique,top,1543,
    Sweater,girl,Col V,Pull,ce magnifique,top,1543,
    Sweater,boy,V-neck,Pull,ce magnifique,top,1669,
    Sweater,boy,Col V,Pull,ce magnifique,top,1669,
    Sweater,male,Crew neck,Pull,ce magnifique,top,1813,
    Sweater,male,Crewneck,Pull,ce magnifique,top,1813,
    Sweater,male,Col rond,Pull,ce magnifique,top,1813,
    Sweater,male,Ras du cou,Pull,ce magnifique,top,1813,
    Sweater,male,Ras de cou,Pull,ce magnifique,top,1813,
    Sweater,female,Turtleneck,Pull,ce magnifique,top,191,
    Sweater,female,Col roulé,Pull,ce magnifique,top,191,
    Sweater,male,Turtleneck,Pull,ce magnifique,top,265,
    Sweater,male,Col roulé,Pull,ce magnifique,top,265,
    Sweater,girl,Turtleneck,Pull,ce magnifique,top,1544,
    Sweater,girl,Col roulé,Pull,ce magnifique,top,1544,
    Sweater,boy,Turtleneck,Pull,ce magnifique,top,1670,
    Sweater,boy,Col roulé,Pull,ce magnifique,top,1670,
    Sweater,female,Long,Pull,ce magnifique,top,192,
    Sweater,male,Long,Pull,ce magnifique,top,1814,
    Sweater,female,Chunky,Pull,ce magnifique,top,529,
    Sweater,female,Knitted,Pull,ce magnifique,top,529,
    Sweater,female,Grosse maille,Pull,ce magnifique,top,529,
    Sweater,male,Chunky,Pull,ce magnifique,top,1815,
    Sweater,male,Knitted,Pull,ce magnifique,top,1815,
    Sweater,male,Grosse maille,Pull,ce magnifique,top,1815,
    Cardigan,female,,Gilet,ce magnifique,top,194,Gilet|cardigans|gilets|strickjacke|chaqueta de punto|rebeca|vest gebreid|kardigan|gilet en maille|cardigan sweater|vestje|vestjes|strickmantel lang|casaco de malha
    Cardigan,male,,Gilet,ce magnifique,top,266,
    Cardigan,girl,,Gilet,ce magnifique,top,1551,
    Cardigan,boy,,Gilet,ce magnifique,top,1673,
    Bolero,female,,Boléro,ce magnifique,top,195,shrug|shrugs|boleros|Bolerko
    Bolero,girl,,Boléro,ce magnifique,top,1549,
    Bolero,,,Boléro,ce magnifique,top,195,
    Kimono,female,,Kimono,ce magnifique,top,1067,kimonos|haori
    Kimono,male,,Kimono,ce magnifique,top,83,
    Sweater vest,female,,Pull sans manches,ce magnifique,top,1874,Pull sans manches|sweater vests|knitted vest|pullunder|slipover|chaleco de punto|gilet in maglia|gilet di maglia|gebreide spencer|kamizelka dzianinowa
    Sweater vest,male,,Pull sans manches,ce magnifique,top,268,
    Sweater vest,girl,,Pull sans manches,ce magnifique,top,1551,
    Sweater vest,boy,,Pull sans manches,ce magnifique,top,1673,
    Waistcoat,female,,Gilet sans manches,ce magnifique,top,1874,Gilet sans manches|waistcoats|gilet de costume|suit vest|vest|weste|chaleco|panciotto|kamizelka|knit vest
    Waistcoat,male,,Gilet sans manches,ce magnifique,top,1788,
    Waistcoat,girl,,Gilet sans manches,ce magnifique,top,1551,
    Waistcoat,boy,,Gilet sans manches,ce magnifique,top,1673,
    Bodywarmer,female,,Doudoune sans manches,cette magnifique,top,2524,Doudoune sans manches|gilet body warmer|gilet bodywarmer|body warmer|puffer vest|gilet matelassé|padded gilet|down vest|puffer gilet|steppweste|chaleco acolchado|Smanicato|Bezrękawnik
    Bodywarmer,male,,Doudoune sans manches,cette magnifique,top,2553,
    Bodywarmer,girl,,Doudoune sans manches,cette magnifique,top,1518,
    Bodywarmer,boy,,Doudoune sans manches,cette magnifique,top,1646,
    Jacket,female,,Veste,cette magnifique,top,2532,Veste|blouson|jackets|vestes|blousons|jacke|jacken|chaqueta|chaquetas|cazadora|giacca|giacche|giubbotto|giubbino|jas|jasje|jack|kurtka|nehru jacket|nehru jackets|overshirt jacket|work jacket|chore jacket|veste de travail|varsity jacket|teddy|outerwear|kurtki|jassen|casaco|casacos|jaqueta|blusão,1
    Jacket,male,,Veste,cette magnifique,top,2551,,1
    Jacket,girl,,Veste,cette magnifique,top,2549,,1
    Jacket,boy,,Veste,cette magnifique,top,2577,,1
    Jacket,female,Biker,Veste,cette magnifique,top,2527,
    Jacket,male,Biker,Veste,cette magnifique,top,2534,
    Jacket,female,Bomber,Veste,cette magnifique,top,1078,
    Jacket,male,Bomber,Veste,cette magnifique,top,1223,
    Jacket,female,Puffer,Veste,cette magnifique,top,2614,
    Jacket,male,Puffer,Veste,cette magnifique,top,2536,
    Jacket,female,Quilted,Veste,cette magnifique,top,2596,
    Jacket,male,Quilted,Veste,cette magnifique,top,2537,
    Jacket,female,Varsity,Veste,cette magnifique,top,2531,
    Jacket,male,Varsity,Veste,cette magnifique,top,2550,
    Jacket,female,Teddy,Veste,cette magnifique,top,2531,
    Jacket,male,Teddy,Veste,cette magnifique,top,2550,
    Jacket,female,Military,Veste,cette magnifique,top,2528,
    Jacket,male,Military,Veste,cette magnifique,top,2535,
    Jacket,female,Overshirt,Veste,cette magnifique,top,2529,
    Jacket,male,Overshirt,Veste,cette magnifique,top,2538,
    Bomber jacket,female,,Bomber,ce magnifique,top,1078,Bomber|bombers|blouson aviateur|flight jacket|bomberjacke|aviator jacket|Cazadora bomber|Bomberjack|Bomberka
    Bomber jacket,male,,Bomber,ce magnifique,top,1223,
    Bomber jacket,girl,,Bomber,ce magnifique,top,2545,
    Bomber jacket,boy,,Bomber,ce magnifique,top,2573,
    Denim jacket,female,,Veste en jean,cette magnifique,top,1079,Veste en jean|jean jacket|jeans jacket|trucker jacket|denim trucker jacket|veste jean|blouson en jean|jeansjacke|chaqueta vaquera|cazadora vaquera|giacca di jeans|giubbotto di jeans|spijkerjas|spijkerjack|kurtka jeansowa|spijkerjasje|jeansjasje|jeansjas
    Denim jacket,male,,Veste en jean,cette magnifique,top,1224,
    Denim jacket,girl,,Veste en jean,cette magnifique,top,2546,
    Denim jacket,boy,,Veste en jean,cette magnifique,top,2574,
    Leather jacket,female,,Veste en cuir,cette magnifique,top,2527,Veste en cuir|blouson en cuir|blouson cuir|veste cuir|perfecto|biker jacket|moto jacket|lederjacke|chaqueta de cuero|cazadora de cuero|giacca di pelle|giacca in pelle|giubbotto di pelle|giubbotto in pelle|leren jas|leren jack|skórzana kurtka|ramoneska|Kurtka skórzana
    Leather jacket,male,,Veste en cuir,cette magnifique,top,2534,
    Leather jacket,girl,,Veste en cuir,cette magnifique,top,2545,,1
    Leather jacket,boy,,Veste en cuir,cette magnifique,top,2573,,1
    Puffer jacket,female,,Doudoune,cette magnifique,top,2614,Doudoune|puffer|down jacket|doudounes|puffa jacket|daunenjacke|plumífero|plumas|piumino|donsjas|kurtka puchowa
    Puffer jacket,male,,Doudoune,cette magnifique,top,2536,
    Puffer jacket,girl,,Doudoune,cette magnifique,top,2548,
    Puffer jacket,boy,,Doudoune,cette magnifique,top,2576,
    Padded jacket,female,,Veste matelassée,cette magnifique,top,2596,Veste matelassée|quilted jacket|veste rembourrée|steppjacke|chaqueta acolchada|giacca trapuntata|gewatteerde jas|Kurtka pikowana
    Padded jacket,male,,Veste matelassée,cette magnifique,top,2537,
    Padded jacket,girl,,Veste matelassée,cette magnifique,top,2548,
    Padded jacket,boy,,Veste matelassée,cette magnifique,top,2576,
    Fleece jacket,female,,Veste polaire,cette magnifique,top,1086,Veste polaire|fleece|polaire|polaires|fleecejacke|forro polar|pile|fleece vest|fleece sweater|Chaqueta polar|Giacca in pile|Fleecevest|Kurtka polarowa
    Fleece jacket,male,,Veste polaire,cette magnifique,top,1858,
    Fleece jacket,girl,,Veste polaire,cette magnifique,top,2547,
    Fleece jacket,boy,,Veste polaire,cette magnifique,top,2575,
    Light jacket,female,,Veste légère,cette magnifique,top,2532,Veste légère|lightweight jacket|windbreaker|windcheater|coupe-vent|summer jacket|track jacket|veste de survêtement|windjacke|cortavientos|giacca a vento|Übergangsjacke|Chaqueta ligera|Giacca leggera|Zomerjas|Kurtka przejściowa
    Light jacket,male,,Veste légère,cette magnifique,top,2551,
    Light jacket,girl,,Veste légère,cette magnifique,top,2549,
    Light jacket,boy,,Veste légère,cette magnifique,top,2577,
    Harrington jacket,female,,Veste harrington,cette magnifique,top,1078,Veste harrington|harrington|Harringtonjacke|Chaqueta harrington|Giacca harrington|Harringtonjack|Kurtka harrington
    Harrington jacket,male,,Veste harrington,cette magnifique,top,1226,
    Harrington jacket,girl,,Veste harrington,cette magnifique,top,2545,
    Harrington jacket,boy,,Veste harrington,cette magnifique,top,2573,
    Ski jacket,female,,Veste de ski,cette magnifique,top,2530,Veste de ski|blouson de ski|manteau de ski|anorak de ski|skijacke|snowboard jacket|Chaqueta de esquí|Giacca da sci|Skijas|Kurtka narciarska
    Ski jacket,male,,Veste de ski,cette magnifique,top,2539,
    Ski jacket,girl,,Veste de ski,cette magnifique,top,2560,
    Ski jacket,boy,,Veste de ski,cette magnifique,top,2610,
    Shacket,female,,Veste chemise,cette magnifique,top,2529,Veste chemise|shackets|shirt jacket|shirt jackets|chemise veste|hemdjacke|giacca camicia|chaqueta camisa|sobrecamisa|kurtka koszulowa|overhemdjas
    Shacket,male,,Veste chemise,cette magnifique,top,2538,
    Coat,female,,Manteau,ce magnifique,top,2526,Manteau|coats|manteaux|overcoat|mäntel|abrigo|abrigos|cappotto|cappotti|jas lang|płaszcz|plaszcz|topcoat|pardessus|płaszcze|mantel|strickmantel|wolljas|cappottino|casaco comprido|sobretudo|casaco de lã,1
    Coat,male,,Manteau,ce magnifique,top,2533,,1
    Coat,girl,,Manteau,ce magnifique,top,2541,,1
    Coat,boy,,Manteau,ce magnifique,top,2562,,1
    Coat,female,Long,Manteau,ce magnifique,top,2526,
    Coat,female,Longue,Manteau,ce magnifique,top,2526,
    Coat,female,Oversize,Manteau,ce magnifique,top,2526,
    Coat,female,Oversized,Manteau,ce magnifique,top,2526,
    Coat,female,Winter,Manteau,ce magnifique,top,1087,
    Coat,female,Hiver,Manteau,ce magnifique,top,1087,
    Coat,male,Wool,Manteau,ce magnifique,top,2533,
    Coat,male,Laine,Manteau,ce magnifique,top,2533,
    Parka,female,,Parka,cette magnifique,top,1087,parkas|fishtail parka|anorak
    Parka,male,,Parka,cette magnifique,top,1227,
    Parka,girl,,Parka,cette magnifique,top,2541,
    Parka,boy,,Parka,cette magnifique,top,2562,
    Trench,female,,Trench,ce magnifique,top,1834,trench coat|trenchcoat|trenchs|gabardine|gabardina|trencz|imper trench
    Trench,male,,Trench,ce magnifique,top,1230,
    Trench,girl,,Trench,ce magnifique,top,2543,
    Trench,boy,,Trench,ce magnifique,top,2564,
    Raincoat,female,,Imperméable,ce magnifique,top,1080,Imperméable|rain jacket|rain coat|imperméables|ciré|k-way|kway|regenjacke|regenmantel|chubasquero|impermeabile|regenjas|Płaszcz przeciwdeszczowy
    Raincoat,male,,Imperméable,ce magnifique,top,1859,
    Raincoat,girl,,Imperméable,ce magnifique,top,2558,
    Raincoat,boy,,Imperméable,ce magnifique,top,2606,
    Pea coat,female,,Caban,ce magnifique,top,1076,Caban|peacoat|cabans|reefer jacket|cabanjacke|Chaquetón marinero|Bosmanka
    Pea coat,male,,Caban,ce magnifique,top,1861,
    Pea coat,girl,,Caban,ce magnifique,top,2542,
    Pea coat,boy,,Caban,ce magnifique,top,2563,
    Duffle coat,female,,Duffle-coat,ce magnifique,top,2525,duffel coat|dufflecoat|duffle|trenca|montgomery|Duffelcoat|Budrysówka
    Duffle coat,male,,Duffle-coat,ce magnifique,top,1225,
    Duffle coat,girl,,Duffle-coat,ce magnifique,top,2540,
    Duffle coat,boy,,Duffle-coat,ce magnifique,top,2561,
    Wool coat,female,,Manteau en laine,ce magnifique,top,2526,Manteau en laine|woolen coat|woollen coat|manteau laine|wollmantel|abrigo de lana|cappotto di lana|Wollen mantel|Płaszcz wełniany
    Wool coat,male,,Manteau en laine,ce magnifique,top,2533,
    Wool coat,girl,,Manteau en laine,ce magnifique,top,2542,
    Wool coat,boy,,Manteau en laine,ce magnifique,top,2563,
    Winter coat,female,,Manteau d'hiver,ce magnifique,top,1087,Manteau d'hiver|winter jacket|veste d'hiver|wintermantel|winterjacke|winterjas|Abrigo de invierno|Cappotto invernale|Płaszcz zimowy
    Winter coat,male,,Manteau d'hiver,ce magnifique,top,1227,
    Winter coat,girl,,Manteau d'hiver,ce magnifique,top,2541,
    Winter coat,boy,,Manteau d'hiver,ce magnifique,top,2562,
    Long coat,female,,Manteau long,ce magnifique,top,2526,Manteau long|duster coat|maxi coat|manteaux longs|Langmantel|Abrigo largo|Cappotto lungo|Lange jas|Długi płaszcz
    Long coat,male,,Manteau long,ce magnifique,top,2533,
    Long coat,girl,,Manteau long,ce magnifique,top,2543,
    Long coat,boy,,Manteau long,ce magnifique,top,2564,
    Faux fur coat,female,,Manteau en fausse fourrure,ce magnifique,top,1090,Manteau en fausse fourrure|fur coat|fake fur coat|manteau fausse fourrure|manteau en fourrure|fausse fourrure|fourrure|kunstpelzmantel|faux fur jacket|Abrigo de pelo sintético|Pelliccia ecologica|Jas van imitatiebont|Sztuczne futro
    Faux fur coat,male,,Manteau en fausse fourrure,ce magnifique,top,2533,
    Faux fur coat,girl,,Manteau en fausse fourrure,ce magnifique,top,2541,
    Faux fur coat,boy,,Manteau en fausse fourrure,ce magnifique,top,2562,
    Cape,female,,Cape,cette magnifique,top,1773,capes|capa|Mantella|Peleryna
    Cape,male,,Cape,cette magnifique,top,2552,
    Cape,girl,,Cape,cette magnifique,top,2556,
    Cape,boy,,Cape,cette magnifique,top,2604,
    Poncho,female,,Poncho,ce magnifique,top,1773,ponchos|Ponczo
    Poncho,male,,Poncho,ce magnifique,top,2552,
    Poncho,girl,,Poncho,ce magnifique,top,2556,
    Poncho,boy,,Poncho,ce magnifique,top,2604,
    Blazer,female,,Blazer,ce magnifique,top,532,blazers|blazer jacket|veste de costume|veste de tailleur|suit jacket|sport coat|sportcoat|sakko|americana|marynarka|colbert|colbertjas|veste blazer|żakiet|żakiety
    Blazer,male,,Blazer,ce magnifique,top,1786,
    Blazer,girl,,Blazer,ce magnifique,top,2544,
    Blazer,boy,,Blazer,ce magnifique,top,2571,
    Suit,female,,Costume,ce magnifique,top,1125,Costume|suits|costumes|tailleur|tailleur pantalon|ensemble tailleur|pantsuit|pant suit|anzug|traje|completo|pak|garnitur|smoking|tuxedo|costard|hosenanzug|vestito da uomo|vestito uomo|broekpak|traje pantalón|traje de chaqueta|spodnium|abito da uomo|abito uomo
    Suit,male,,Costume,ce magnifique,top,1789,
    Suit,girl,,Costume,ce magnifique,top,2080,
    Suit,boy,,Costume,ce magnifique,top,2083,
    Suit,male,Wedding,Costume,ce magnifique,top,1790,
    Suit,male,Mariage,Costume,ce magnifique,top,1790,
    Suit,female,Skirt,Costume,ce magnifique,top,1126,
    Suit,female,Jupe,Costume,ce magnifique,top,1126,
    Fancy dress,female,,Déguisement,ce magnifique,dress,1782,Déguisement|costume party|carnival costume|halloween costume|cosplay|déguisements|verkleidung|disfraz|costume di carnevale|Fancy dress costume|Kostüm|Verkleedkostuum|Przebranie
    Fancy dress,male,,Déguisement,ce magnifique,dress,92,
    Fancy dress,girl,,Déguisement,ce magnifique,dress,1606,
    Fancy dress,boy,,Déguisement,ce magnifique,dress,1762,
    Tracksuit,female,,Survêtement,ce magnifique,dress,572,Survêtement|tracksuits|track suit|jogging set|ensemble jogging|ensemble de jogging|survêt|trainingsanzug|chándal|tuta|trainingspak|dres|jogging suit|ensemble survêtement
    Tracksuit,male,,Survêtement,ce magnifique,dress,582,
    Tracksuit,girl,,Survêtement,ce magnifique,dress,1253,
    Tracksuit,boy,,Survêtement,ce magnifique,dress,1204,
    Clothing set,female,,Ensemble,ce magnifique,dress,18,Ensemble|ensembles|set|outfit|co-ord|co-ord set|two piece set|ensemble bébé|baby set|kurta sets|kurta set|conjunto|completino|zestaw|Coordinato|Kledingset|Komplet
    Clothing set,male,,Ensemble,ce magnifique,dress,83,
    Clothing set,girl,,Ensemble,ce magnifique,dress,1517,
    Clothing set,boy,,Ensemble,ce magnifique,dress,1645,
    Dress,female,,Robe,cette magnifique,dress,176,Robe|dresses|robes|kleid|kleider|vestido|vestidos|vestito|vestiti|jurk|jurken|jurkje|sukienka|sukienki|frock|slip dress|slipdress|pull robe|robe pull|robe t-shirt|t-shirt robe|tee shirt robe|chemise robe|robe chemise|robe trench|trench dress|blazer dress|robe blazer|t-shirt dress|shirt dress|sweater dress|jumper dress|wedding guest dress|guest dress|t-shirt kleid|swing dress|tea dress|sukienka koszulowa|abito camicia|vestido camisero|overhemdjurk|vestidinho,2
    Dress,girl,,Robe,cette magnifique,dress,1554,
    Dress,,,Robe,cette magnifique,dress,176,,2
    Dress,female,Mini,Robe,cette magnifique,dress,178,
    Dress,female,Courte,Robe,cette magnifique,dress,178,
    Dress,female,Short,Robe,cette magnifique,dress,178,
    Dress,female,Midi,Robe,cette magnifique,dress,1056,
    Dress,female,Mi-longue,Robe,cette magnifique,dress,1056,
    Dress,female,Maxi,Robe,cette magnifique,dress,1055,
    Dress,female,Long,Robe,cette magnifique,dress,1055,
    Dress,female,Longue,Robe,cette magnifique,dress,1055,
    Dress,female,Casual,Robe,cette magnifique,dress,1059,
    Dress,female,Décontractée,Robe,cette magnifique,dress,1059,
    Dress,female,Party,Robe,cette magnifique,dress,1775,
    Dress,female,Cocktail,Robe,cette magnifique,dress,1775,
    Dress,female,Fête,Robe,cette magnifique,dress,1775,
    Dress,female,Evening,Robe,cette magnifique,dress,1778,
    Dress,female,Soirée,Robe,cette magnifique,dress,1778,
    Dress,female,Summer,Robe,cette magnifique,dress,1065,
    Dress,female,Été,Robe,cette magnifique,dress,1065,
    Dress,female,Winter,Robe,cette magnifique,dress,1779,
    Dress,female,Hiver,Robe,cette magnifique,dress,1779,
    Dress,female,Strapless,Robe,cette magnifique,dress,1061,
    Dress,female,Bustier,Robe,cette magnifique,dress,1061,
    Dress,female,Sans bretelles,Robe,cette magnifique,dress,1061,
    Dress,female,Backless,Robe,cette magnifique,dress,1060,
    Dress,female,Dos nu,Robe,cette magnifique,dress,1060,
    Dress,female,Formal,Robe,cette magnifique,dress,1057,
    Dress,female,Chic,Robe,cette magnifique,dress,1057,
    Dress,female,Wedding,Robe,cette magnifique,dress,1776,
    Dress,female,Mariée,Robe,cette magnifique,dress,1776,
    Dress,girl,Maxi,Robe,cette magnifique,dress,1553,
    Dress,girl,Long,Robe,cette magnifique,dress,1553,
    Dress,girl,Longue,Robe,cette magnifique,dress,1553,
    Mini dress,female,,Robe courte,cette magnifique,dress,178,Robe courte|minidress|short dress|mini robe|robe mini|minikleid|vestido corto|Vestito corto|Korte jurk|Sukienka mini
    Mini dress,girl,,Robe courte,cette magnifique,dress,1554,
    Mini dress,,,Robe courte,cette magnifique,dress,178,
    Midi dress,female,,Robe midi,cette magnifique,dress,1056,Robe midi|robe mi-longue|midikleid|vestido midi|Vestito midi|Midi-jurk|Sukienka midi
    Midi dress,girl,,Robe midi,cette magnifique,dress,1554,
    Midi dress,,,Robe midi,cette magnifique,dress,1056,
    Maxi dress,female,,Robe longue,cette magnifique,dress,1055,Robe longue|long dress|maxikleid|vestido largo|vestito lungo|maxi-jurk|Sukienka maxi
    Maxi dress,girl,,Robe longue,cette magnifique,dress,1553,
    Maxi dress,,,Robe longue,cette magnifique,dress,1055,
    Summer dress,female,,Robe d'été,cette magnifique,dress,1065,Robe d'été|sundress|sun dress|sommerkleid|vestido de verano|zomerjurk|Vestito estivo|Letnia sukienka
    Summer dress,girl,,Robe d'été,cette magnifique,dress,1554,
    Summer dress,,,Robe d'été,cette magnifique,dress,1065,
    Evening dress,female,,Robe de soirée,cette magnifique,dress,1778,Robe de soirée|evening gown|gown|ball gown|abendkleid|vestido de noche|vestito da sera|Abito da sera|Avondjurk|Suknia wieczorowa
    Evening dress,girl,,Robe de soirée,cette magnifique,dress,2080,
    Evening dress,,,Robe de soirée,cette magnifique,dress,1778,
    Cocktail dress,female,,Robe de cocktail,cette magnifique,dress,1775,Robe de cocktail|party dress|robe de fête|cocktailkleid|vestido de fiesta|Vestido de cóctel|Abito da cocktail|Cocktailjurk|Sukienka koktajlowa
    Cocktail dress,girl,,Robe de cocktail,cette magnifique,dress,2080,
    Cocktail dress,,,Robe de cocktail,cette magnifique,dress,1775,
    Wedding dress,female,,Robe de mariée,cette magnifique,dress,1776,Robe de mariée|bridal gown|bridal dress|brautkleid|vestido de novia|abito da sposa|trouwjurk|Suknia ślubna
    Wedding dress,,,Robe de mariée,cette magnifique,dress,1776,
    Denim dress,female,,Robe en jean,cette magnifique,dress,179,Robe en jean|jean dress|jeans dress|jeanskleid|vestido vaquero|Vestito di jeans|Spijkerjurk|Sukienka jeansowa
    Denim dress,girl,,Robe en jean,cette magnifique,dress,1554,
    Denim dress,,,Robe en jean,cette magnifique,dress,179,
    Saree,female,,Sari,ce magnifique,dress,1782,Sari|saris|sarees|lehenga|lehenga choli|traditional dress|dirndl|caftan|kaftan
    Saree,male,,Sari,ce magnifique,dress,92,
    Saree,girl,,Sari,ce magnifique,dress,2080,
    Jumpsuit,female,,Combinaison,cette magnifique,dress,1131,Combinaison|jumpsuits|combinaisons|combinaison pantalon|catsuit|overall|mono|tuta intera|kombinezon
    Jumpsuit,male,,Combinaison,cette magnifique,dress,83,
    Jumpsuit,girl,,Combinaison,cette magnifique,dress,1568,
    Jumpsuit,boy,,Combinaison,cette magnifique,dress,1702,
    Playsuit,female,,Combishort,ce magnifique,dress,1132,Combishort|combi short|combishorts|playsuits|short jumpsuit|Mono corto|Tuta corta|Krótki kombinezon
    Playsuit,girl,,Combishort,ce magnifique,dress,1568,
    Playsuit,,,Combishort,ce magnifique,dress,1132,
    Romper,female,,Combishort,ce magnifique,dress,1132,Barboteuse|rompers|barboteuses|baby romper|Spielanzug|Ranita|Pagliaccetto|Speelpakje|Rampers
    Romper,girl,,Barboteuse,cette magnifique,dress,1516,
    Romper,boy,,Barboteuse,cette magnifique,dress,1644,
    Overalls,female,,Salopette,cette magnifique,dress,1134,Salopette|overall pants|dungarees|dungaree|salopettes|latzhose|peto|tuinbroek|ogrodniczki|bib overalls|salopette en jean
    Overalls,male,,Salopette,cette magnifique,dress,263,
    Overalls,girl,,Salopette,cette magnifique,dress,1568,
    Overalls,boy,,Salopette,cette magnifique,dress,1702,
    Swimwear,female,,Maillot de bain,ce magnifique,dress,220,Maillot de bain|culotte de maillot de bain|culotte haute de maillot de bain|fato de banho|maillot|swimsuit|swimsuits|maillots|maillots de bain|bathing suit|bademode|bañador|traje de baño|costume da bagno|zwemkleding|strój kąpielowy|swim wear|swim dress|swimdress|robe de bain|costume mare|strój jednoczęściowy,2
    Swimwear,male,,Maillot de bain,ce magnifique,dress,84,
    Swimwear,girl,,Maillot de bain,ce magnifique,dress,1590,
    Swimwear,boy,,Maillot de bain,ce magnifique,dress,1750,
    Swimwear,female,One piece,Maillot de bain,ce magnifique,dress,218,
    Swimwear,female,Une pièce,Maillot de bain,ce magnifique,dress,218,
    Swimwear,female,1 pièce,Maillot de bain,ce magnifique,dress,218,
    Swimwear,female,Two piece,Maillot de bain,ce magnifique,dress,219,
    Swimwear,female,Deux pièces,Maillot de bain,ce magnifique,dress,219,
    Swimwear,female,2 pièces,Maillot de bain,ce magnifique,dress,219,
    Swimwear,female,Bikini,Maillot de bain,ce magnifique,dress,219,
    Swimwear,girl,Two piece,Maillot de bain,ce magnifique,dress,1592,
    Swimwear,girl,Deux pièces,Maillot de bain,ce magnifique,dress,1592,
    Swimwear,girl,2 pièces,Maillot de bain,ce magnifique,dress,1592,
    Swimwear,girl,Bikini,Maillot de bain,ce magnifique,dress,1592,
    One-piece swimsuit,female,,Maillot de bain une pièce,ce magnifique,dress,218,Maillot de bain une pièce|maillot une pièce|maillot 1 pièce|maillot de bain 1 pièce|badeanzug|badpak|Bañador de una pieza|Costume intero|Strój kąpielowy jednoczęściowy
    One-piece swimsuit,girl,,Maillot de bain une pièce,ce magnifique,dress,1590,
    One-piece swimsuit,,,Maillot de bain une pièce,ce magnifique,dress,218,
    Bikini,female,,Bikini,ce magnifique,dress,219,bikinis|maillot deux pièces|maillot 2 pièces|maillot de bain deux pièces|maillot de bain 2 pièces|tankini|two-piece swimsuit|bikini top|bikini tops|bikini bottom|bikini bottoms|haut de maillot de bain|bas de maillot de bain|haut de maillot|bas de maillot|haut de bikini|bas de bikini|haut bikini|bas bikini|bikinihose|bikinioberteil|bikini oberteil|bikini unterteil|top bikini|slip bikini|bikini slip|braguita bikini|top de bikini|bikinibroekje|bikinitop|bikini broekje|góra od bikini|dół od bikini|swim top|swim bottoms
    Bikini,girl,,Bikini,ce magnifique,dress,1592,
    Bikini,,,Bikini,ce magnifique,dress,219,
    Swim shorts,female,,Short de bain,ce magnifique,dress,220,Short de bain|spodenki kąpielowe|calções de banho|swimming trunks|swim trunks|swimming shorts|boardshorts|board shorts|boardshort|maillot de bain homme|slip de bain|badehose|zwembroek|bañador hombre|kąpielówki|Bañador bermuda|Pantaloncini da bagno|slip mare|boxer mare|costume uomo mare|costume da bagno uomo|slip da bagno|maillot homme
    Swim shorts,male,,Short de bain,ce magnifique,dress,84,
    Swim shorts,girl,,Short de bain,ce magnifique,dress,1590,
    Swim shorts,boy,,Short de bain,ce magnifique,dress,1750,
    Sarong,female,,Paréo,ce magnifique,dress,1780,Paréo|sarongs|paréos|beach cover up
    Sarong,,,Paréo,ce magnifique,dress,1780,
    Pyjamas,female,,Pyjama,ce magnifique,dress,123,Pyjama|pajamas|pajama|pyjama set|night suit|night suits|nightsuit|nightwear|sleepwear|loungewear|lounge pants|schlafanzug|schlafanzüge|pijama|pijamas|pigiama|pigiami|pyjamabroek|piżama|pyjama pants|pyjama bottoms|pajama pants|pajama bottoms|pyjama trousers|pyjama top|pajama top|pyjama shirt|pyjama shorts|pajama shorts|bas de pyjama|haut de pyjama|pantalon de pyjama|pantalon pyjama|short de pyjama|veste de pyjama|chemise de pyjama|pyjamahose|pyjamaoberteil|schlafhose|schlafshirt|schlafanzughose|pantaloni pigiama|pantaloni del pigiama|pantalone pigiama|maglia pigiama|pantalón de pijama|pantalón pijama|camiseta de pijama|spodnie od piżamy|spodnie piżamowe|góra od piżamy|pyjamatop|pyjamashirt
    Pyjamas,male,,Pyjama,ce magnifique,dress,2913,
    Pyjamas,girl,,Pyjama,ce magnifique,dress,1597,
    Pyjamas,boy,,Pyjama,ce magnifique,dress,1755,
    Pyjamas,girl,One piece,Pyjama,ce magnifique,dress,1596,
    Pyjamas,girl,Une pièce,Pyjama,ce magnifique,dress,1596,
    Pyjamas,girl,1 pièce,Pyjama,ce magnifique,dress,1596,
    Pyjamas,boy,One piece,Pyjama,ce magnifique,dress,1754,
    Pyjamas,boy,Une pièce,Pyjama,ce magnifique,dress,1754,
    Pyjamas,boy,1 pièce,Pyjama,ce magnifique,dress,1754,
    Nightdress,female,,Chemise de nuit,cette magnifique,dress,123,Chemise de nuit|nightgown|nightie|nuisette|nuisettes|baby doll|baby dolls|babydoll|negligee|nachthemd|camisón|camicia da notte|koszula nocna|night dress|night shirt|nightshirt|robe de nuit|nachtjurk|nachtkleid|nachtjapon|schlafkleid|sukienka nocna|camicia notte
    Nightdress,girl,,Chemise de nuit,cette magnifique,dress,1598,
    Nightdress,,,Chemise de nuit,cette magnifique,dress,123,
    Dressing gown,female,,Peignoir,ce magnifique,dress,1030,Peignoir|bathrobe|bath robe|robe de chambre|peignoirs|bademantel|albornoz|accappatoio|badjas|szlafrok|morgenmantel|hausmantel|ochtendjas|kamerjas|vestaglia
    Dressing gown,male,,Peignoir,ce magnifique,dress,1830,
    Dressing gown,girl,,Peignoir,ce magnifique,dress,1593,
    Dressing gown,boy,,Peignoir,ce magnifique,dress,1751,
    Bra,female,,Soutien-gorge,ce magnifique,,119,Soutien-gorge|bras|soutiens-gorge|soutif|bralette|büstenhalter|bh|sujetador|reggiseno|biustonosz|padded bra|push-up bra|push up bra|sports bralette|gepolsterter bh|soutien-gorge push-up
    Bra,girl,,Soutien-gorge,ce magnifique,,1872,
    Bra,,,Soutien-gorge,ce magnifique,,119,
    Sports bra,female,,Brassière de sport,cette magnifique,top,1439,Brassière de sport|sport bra|brassière|brassières|sport-bh|sujetador deportivo|reggiseno sportivo|Biustonosz sportowy
    Sports bra,girl,,Brassière de sport,cette magnifique,top,1872,
    Sports bra,,,Brassière de sport,cette magnifique,top,1439,
    Lingerie set,female,,Ensemble de lingerie,ce magnifique,,229,Ensemble de lingerie|lingerie|ensemble lingerie|underwear set|parure de lingerie|Dessous-Set|Conjunto de lencería|Completo intimo|Lingerieset|Komplet bielizny,3
    Lingerie set,,,Ensemble de lingerie,ce magnifique,,229,,3
    Underwear,female,,Sous-vêtement,ce magnifique,,124,Sous-vêtement|sous-vêtements|undergarment|innerwear|unterwäsche|ropa interior|intimo|ondergoed|bielizna,2
    Underwear,male,,Sous-vêtement,ce magnifique,,1829,
    Underwear,girl,,Sous-vêtement,ce magnifique,,1872,,2
    Underwear,boy,,Sous-vêtement,ce magnifique,,1871,,2
    Boxers,female,,Boxer,ce magnifique,,120,Boxer|boxer shorts|boxer briefs|trunks|trunk|caleçon|caleçons|shorty|boxershorts|calzoncillos|bokserki|Boxershort
    Boxers,male,,Boxer,ce magnifique,,1829,
    Boxers,girl,,Boxer,ce magnifique,,1602,
    Boxers,boy,,Boxer,ce magnifique,,1759,
    Briefs,female,,Culotte,cette magnifique,,120,Slip|brief|slips|panties|panty|knickers|culotte|thong|string|tanga|underpants|unterhose|bragas|mutande|slip homme|majtki|onderbroek|Braguita|Mutandine|Slipy
    Briefs,male,,Slip,ce magnifique,,1829,
    Briefs,girl,,Culotte,cette magnifique,,1602,
    Briefs,boy,,Slip,ce magnifique,,1759,
    Shapewear,female,,Gaine,cette magnifique,,1781,Gaine|gaines|girdle|corset|bodyshaper|faja|Guaina|Bielizna modelująca
    Shapewear,,,Gaine,cette magnifique,,1781,
    Socks,female,,Chaussettes,ces magnifiques,accessory,1262,Chaussettes|sock|chaussette|socken|strümpfe|calcetines|calzini|sokken|skarpetki|skarpety
    Socks,male,,Chaussettes,ces magnifiques,accessory,1828,
    Socks,girl,,Chaussettes,ces magnifiques,accessory,1600,
    Socks,boy,,Chaussettes,ces magnifiques,accessory,1757,
    Tights,female,,Collants,ces magnifiques,accessory,1263,Collants|collant|stocking|stockings|bas|pantyhose|strumpfhose|medias|panties tights|calze|rajstopy
    Tights,girl,,Collants,ces magnifiques,accessory,1601,
    Tights,boy,,Collants,ces magnifiques,accessory,1758,
    Sports top,female,,Haut de sport,ce magnifique,top,576,Haut de sport|sport top|gym top|running top|t-shirt de sport|sport t-shirt|sportshirt|workout top|Sporttop|Top deportivo|Top sportivo|Top sportowy
    Sports top,male,,Haut de sport,ce magnifique,top,584,
    Sports top,girl,,Haut de sport,ce magnifique,top,1253,
    Sports top,boy,,Haut de sport,ce magnifique,top,1204,
    Sports jersey,female,,Maillot de sport,ce magnifique,top,3268,Maillot de sport|jersey|football shirt|football jersey|soccer jersey|soccer shirt|maillot de foot|maillot de football|maillot foot|maillot de basket|basketball jersey|hockey jersey|baseball jersey|nba jersey|nfl jersey|trikot|fußballtrikot|camiseta de fútbol|maglia da calcio|voetbalshirt|koszulka piłkarska|Camiseta deportiva|Maglia sportiva|Koszulka sportowa
    Sports jersey,male,,Maillot de sport,ce magnifique,top,3267,
    Sports jersey,girl,,Maillot de sport,ce magnifique,top,1253,
    Sports jersey,boy,,Maillot de sport,ce magnifique,top,1204,
    Snowsuit,female,,Combinaison de ski,cette magnifique,dress,571,Combinaison de ski|ski suit|combinaison ski|combi pilote|combinaison pilote|pramsuit|schneeanzug|traje de nieve|tuta da sci|sneeuwpak|kombinezon zimowy|Mono de esquí|Skipak|Kombinezon narciarski
    Snowsuit,male,,Combinaison de ski,cette magnifique,dress,581,
    Snowsuit,girl,,Combinaison de ski,cette magnifique,dress,2565,
    Snowsuit,boy,,Combinaison de ski,cette magnifique,dress,2613,
    Maternity dress,female,,Robe de grossesse,cette magnifique,dress,1182,Robe de grossesse|robe grossesse|robe maternité|pregnancy dress|umstandskleid|Vestido premamá|Vestito premaman|Zwangerschapsjurk|Sukienka ciążowa
    Maternity dress,,,Robe de grossesse,cette magnifique,dress,1182,
    Maternity trousers,female,,Pantalon de grossesse,ce magnifique,bottom,1177,Pantalon de grossesse|maternity jeans|maternity pants|jean de grossesse|pantalon grossesse|umstandshose|Pantalones premamá|Pantaloni premaman|Zwangerschapsbroek|Spodnie ciążowe
    Maternity trousers,,,Pantalon de grossesse,ce magnifique,bottom,1177,
    Maternity top,female,,Haut de grossesse,ce magnifique,top,1179,Haut de grossesse|haut maternité|nursing top|haut d'allaitement|umstandsmode|Umstandstop|Top premamá|Top premaman|Zwangerschapstop|Top ciążowy
    Maternity top,,,Haut de grossesse,ce magnifique,top,1179,
    Nursing bra,female,,Soutien-gorge d'allaitement,ce magnifique,,1618,Soutien-gorge d'allaitement|maternity bra|soutien gorge allaitement|still bh|Sujetador de lactancia|Reggiseno da allattamento|Voedings-bh|Biustonosz do karmienia
    Nursing bra,,,Soutien-gorge d'allaitement,ce magnifique,,1618,
    Baby bodysuit,girl,,Body bébé,ce magnifique,dress,1515,Body bébé|baby body|babybody|baby vest|bodies bébé|onesie|onesies|baby onesie|body neonato|body niemowlęce|Body de bebé|Body da neonato|Rompertje
    Baby bodysuit,boy,,Body bébé,ce magnifique,dress,1643,
    Sleepsuit,girl,,Grenouillère,cette magnifique,dress,1516,Grenouillère|baby sleepsuit|babygrow|baby grow|sleepsuits|grenouillères|dors bien|dors-bien bébé|strampler|pelele|tutina|boxpakje|pajacyk|surpyjama
    Sleepsuit,boy,,Grenouillère,cette magnifique,dress,1644,
    Baby sleeping bag,girl,,Gigoteuse,cette magnifique,,3307,Gigoteuse|gigoteuses|turbulette|sleep sack|babyschlafsack|slaapzak|śpiworek|Saco de dormir para bebé|Sacco nanna|Babyslaapzak|Śpiworek niemowlęcy
    Baby sleeping bag,boy,,Gigoteuse,cette magnifique,,3307,
    Baby sleeping bag,,,Gigoteuse,cette magnifique,,3307,
    Shoes,female,,Chaussures,ces magnifiques,shoes,2632,Chaussures|shoe|chaussure|casual shoes|casual shoe|schuhe|zapatos|scarpe|schoenen|buty|souliers|footwear|sapatos|sapato|calçado,1
    Shoes,male,,Chaussures,ces magnifiques,shoes,1242,,1
    Shoes,girl,,Chaussures,ces magnifiques,shoes,2719,,1
    Shoes,boy,,Chaussures,ces magnifiques,shoes,2751,,1
    Sneakers,female,,Baskets,ces magnifiques,shoes,2632,Baskets|trainers|sneaker|trainer|basket|baskets montantes|high tops|high top sneakers|turnschuhe|zapatillas|deportivas|scarpe da ginnastica|gymschoenen|sportowe buty|tennis|runners|kicks|Sneakersy
    Sneakers,male,,Baskets,ces magnifiques,shoes,1242,
    Sneakers,girl,,Baskets,ces magnifiques,shoes,2719,
    Sneakers,boy,,Baskets,ces magnifiques,shoes,2751,
    Sneakers,girl,Slip-on,Baskets,ces magnifiques,shoes,2720,
    Sneakers,boy,Slip-on,Baskets,ces magnifiques,shoes,2752,
    Sneakers,girl,Velcro,Baskets,ces magnifiques,shoes,2718,
    Sneakers,boy,Velcro,Baskets,ces magnifiques,shoes,2750,
    Sneakers,girl,Scratch,Baskets,ces magnifiques,shoes,2718,
    Sneakers,boy,Scratch,Baskets,ces magnifiques,shoes,2750,
    Canvas sneakers,female,,Baskets en toile,ces magnifiques,shoes,2632,Baskets en toile|canvas shoes|chucks|tennis en toile|baskets toile|plimsolls|stoffschuhe|Canvas trainers|Stoffsneaker|Zapatillas de lona|Sneakers di tela|Stoffen sneakers|Trampki
    Canvas sneakers,male,,Baskets en toile,ces magnifiques,shoes,1242,
    Canvas sneakers,girl,,Baskets en toile,ces magnifiques,shoes,2719,
    Canvas sneakers,boy,,Baskets en toile,ces magnifiques,shoes,2751,
    Running shoes,female,,Chaussures de running,ces magnifiques,shoes,2651,Chaussures de running|running shoe|chaussures de course|running|laufschuhe|zapatillas de running|scarpe da corsa|hardloopschoenen|Buty do biegania
    Running shoes,male,,Chaussures de running,ces magnifiques,shoes,1453,
    Running shoes,girl,,Chaussures de running,ces magnifiques,shoes,2714,
    Running shoes,boy,,Chaussures de running,ces magnifiques,shoes,2745,
    Sports shoes,female,,Chaussures de sport,ces magnifiques,shoes,2648,Chaussures de sport|sport shoes|sports shoe|sportschuhe|sportschoenen|football boots|chaussures de foot|chaussures de football|crampons|fußballschuhe|Zapatillas deportivas|Scarpe sportive|Buty sportowe,1
    Sports shoes,male,,Chaussures de sport,ces magnifiques,shoes,1467,,1
    Sports shoes,girl,,Chaussures de sport,ces magnifiques,shoes,2714,,1
    Sports shoes,boy,,Chaussures de sport,ces magnifiques,shoes,2745,,1
    Hiking shoes,female,,Chaussures de randonnée,ces magnifiques,shoes,2645,Chaussures de randonnée|hiking boots|walking shoes|walking boots|trekking shoes|chaussures de marche|wanderschuhe|wandelschoenen|botas de montaña|Zapatillas de senderismo|Scarpe da trekking|Buty trekkingowe
    Hiking shoes,male,,Chaussures de randonnée,ces magnifiques,shoes,2678,
    Hiking shoes,girl,,Chaussures de randonnée,ces magnifiques,shoes,2711,
    Hiking shoes,boy,,Chaussures de randonnée,ces magnifiques,shoes,2742,
    Formal shoes,female,,Chaussures habillées,ces magnifiques,shoes,2951,Chaussures habillées|dress shoes|formal shoe|chaussures de ville|anzugschuhe|zapatos de vestir|Businessschuhe|Scarpe eleganti|Nette schoenen|Buty wizytowe
    Formal shoes,male,,Chaussures habillées,ces magnifiques,shoes,1238,
    Formal shoes,girl,,Chaussures habillées,ces magnifiques,shoes,1528,
    Formal shoes,boy,,Chaussures habillées,ces magnifiques,shoes,1655,
    Oxfords,female,,Richelieus,ces magnifiques,shoes,2951,Richelieus|oxford shoes|richelieu|oxford|brogues|brogue|derby|derbies|derby shoes|schnürschuhe|Zapatos Oxford|Stringate|Veterschoenen|Oksfordy|budapester
    Oxfords,male,,Richelieus,ces magnifiques,shoes,1238,
    Oxfords,girl,,Richelieus,ces magnifiques,shoes,2702,
    Oxfords,boy,,Richelieus,ces magnifiques,shoes,1655,
    Loafers,female,,Mocassins,ces magnifiques,shoes,2954,Mocassins|loafer|mocassin|moccasins|penny loafers|mokassins|slipper mokassins|mocasines|mocassini|mocassins cuir|mokasyny
    Loafers,male,,Mocassins,ces magnifiques,shoes,2656,
    Loafers,girl,,Mocassins,ces magnifiques,shoes,1528,
    Loafers,boy,,Mocassins,ces magnifiques,shoes,2721,
    Boat shoes,female,,Chaussures bateau,ces magnifiques,shoes,2954,Chaussures bateau|deck shoes|bootsschuhe|náuticos|bootschoenen|Scarpe da barca|Buty żeglarskie
    Boat shoes,male,,Chaussures bateau,ces magnifiques,shoes,2656,
    Boat shoes,girl,,Chaussures bateau,ces magnifiques,shoes,2702,
    Boat shoes,boy,,Chaussures bateau,ces magnifiques,shoes,2721,
    Slip-ons,female,,Slip-on,ces magnifiques,shoes,2954,Slip-on|slip on shoes|slip-on sneakers|Zapatillas sin cordones|Instappers|Slip-ony
    Slip-ons,male,,Slip-on,ces magnifiques,shoes,2656,
    Slip-ons,girl,,Slip-on,ces magnifiques,shoes,2720,
    Slip-ons,boy,,Slip-on,ces magnifiques,shoes,2752,
    Boots,female,,Bottes,ces magnifiques,shoes,211,Bottes|boot|botte|stiefel|botas|stivali|laarzen|kozaki|riding boots|knee high boots|bottes hautes|bottes cavalières,2
    Boots,male,,Bottes,ces magnifiques,shoes,2662,,1
    Boots,girl,,Bottes,ces magnifiques,shoes,2696,,1
    Boots,boy,,Bottes,ces magnifiques,shoes,2727,,1
    Boots,female,Cowboy,Bottes,ces magnifiques,shoes,2619,
    Boots,female,Western,Bottes,ces magnifiques,shoes,2619,
    Boots,female,Combat,Bottes,ces magnifiques,shoes,2618,
    Boots,female,Rangers,Bottes,ces magnifiques,shoes,2618,
    Boots,female,Rain,Bottes,ces magnifiques,shoes,213,
    Boots,female,Pluie,Bottes,ces magnifiques,shoes,213,
    Boots,female,Ankle,Bottes,ces magnifiques,shoes,2618,
    Boots,female,Bottines,Bottes,ces magnifiques,shoes,2618,
    Boots,male,Chelsea,Bottes,ces magnifiques,shoes,2661,
    Boots,male,Ankle,Bottes,ces magnifiques,shoes,2662,
    Boots,male,Bottines,Bottes,ces magnifiques,shoes,2662,
    Boots,male,Combat,Bottes,ces magnifiques,shoes,2662,
    Boots,male,Rangers,Bottes,ces magnifiques,shoes,2662,
    Boots,male,Rain,Bottes,ces magnifiques,shoes,1795,
    Boots,male,Pluie,Bottes,ces magnifiques,shoes,1795,
    Boots,girl,Ankle,Bottes,ces magnifiques,shoes,2695,
    Boots,girl,Bottines,Bottes,ces magnifiques,shoes,2695,
    Boots,boy,Ankle,Bottes,ces magnifiques,shoes,2726,
    Boots,boy,Bottines,Bottes,ces magnifiques,shoes,2726,
    Boots,female,Over the knee,Bottes,ces magnifiques,shoes,2620,
    Boots,female,Cuissardes,Bottes,ces magnifiques,shoes,2620,
    Boots,female,Snow,Bottes,ces magnifiques,shoes,2621,
    Boots,female,Neige,Bottes,ces magnifiques,shoes,2621,
    Boots,female,Work,Bottes,ces magnifiques,shoes,2622,
    Boots,female,Mid-calf,Bottes,ces magnifiques,shoes,2619,
    Boots,female,Mi-hautes,Bottes,ces magnifiques,shoes,2619,
    Boots,male,Snow,Bottes,ces magnifiques,shoes,2663,
    Boots,male,Neige,Bottes,ces magnifiques,shoes,2663,
    Boots,male,Work,Bottes,ces magnifiques,shoes,2664,
    Boots,male,Lace-up,Bottes,ces magnifiques,shoes,2662,
    Boots,girl,Rain,Bottes,ces magnifiques,shoes,2698,
    Boots,girl,Pluie,Bottes,ces magnifiques,shoes,2698,
    Boots,girl,Snow,Bottes,ces magnifiques,shoes,2697,
    Boots,girl,Neige,Bottes,ces magnifiques,shoes,2697,
    Boots,boy,Rain,Bottes,ces magnifiques,shoes,2729,
    Boots,boy,Pluie,Bottes,ces magnifiques,shoes,2729,
    Boots,boy,Snow,Bottes,ces magnifiques,shoes,2728,
    Boots,boy,Neige,Bottes,ces magnifiques,shoes,2728,
    Ankle boots,female,,Bottines,ces magnifiques,shoes,2618,Bottines|bottine|ankle boot|booties|bootie|low boots|boots courtes|stiefeletten|botines|stivaletti|enkellaarsjes|botki
    Ankle boots,male,,Bottines,ces magnifiques,shoes,2662,
    Ankle boots,girl,,Bottines,ces magnifiques,shoes,2695,
    Ankle boots,boy,,Bottines,ces magnifiques,shoes,2726,
    Chelsea boots,female,,Bottines chelsea,ces magnifiques,shoes,2618,Bottines chelsea|chelsea boot|chelsea|bottines à élastique|Botines chelsea|Stivaletti chelsea|Sztyblety
    Chelsea boots,male,,Bottines chelsea,ces magnifiques,shoes,2661,
    Chelsea boots,girl,,Bottines chelsea,ces magnifiques,shoes,2695,
    Chelsea boots,boy,,Bottines chelsea,ces magnifiques,shoes,2726,
    Combat boots,female,,Rangers,ces magnifiques,shoes,2618,Rangers|combat boot|biker boots|ranger boots|military boots|work boots|Botas militares|Anfibi|Glany
    Combat boots,male,,Rangers,ces magnifiques,shoes,2662,
    Combat boots,girl,,Rangers,ces magnifiques,shoes,2695,
    Combat boots,boy,,Rangers,ces magnifiques,shoes,2726,
    Cowboy boots,female,,Santiags,ces magnifiques,shoes,2619,Santiags|western boots|santiag|bottes de cowboy|bottes western|cowboystiefel|botas camperas|Stivali texani|Cowboylaarzen|Kowbojki
    Cowboy boots,male,,Santiags,ces magnifiques,shoes,2661,
    Cowboy boots,girl,,Santiags,ces magnifiques,shoes,2696,
    Cowboy boots,boy,,Santiags,ces magnifiques,shoes,2727,
    Rain boots,female,,Bottes de pluie,ces magnifiques,shoes,213,Bottes de pluie|wellies|wellington boots|rubber boots|bottes en caoutchouc|gummistiefel|botas de agua|regenlaarzen|kalosze|Stivali di gomma
    Rain boots,male,,Bottes de pluie,ces magnifiques,shoes,1795,
    Rain boots,girl,,Bottes de pluie,ces magnifiques,shoes,2698,
    Rain boots,boy,,Bottes de pluie,ces magnifiques,shoes,2729,
    Desert boots,female,,Chaussures montantes,ces magnifiques,shoes,2618,Chaussures montantes|chukka boots|chukkas|desert boot|clarks desert boots|Botas safari|Polacchine|Trzewiki
    Desert boots,male,,Chaussures montantes,ces magnifiques,shoes,2662,
    Desert boots,girl,,Chaussures montantes,ces magnifiques,shoes,2695,
    Desert boots,boy,,Chaussures montantes,ces magnifiques,shoes,2726,
    Heels,female,,Escarpins,ces magnifiques,shoes,543,Escarpins|high heels|heel|pumps|court shoes|stilettos|escarpin|talons|talons hauts|chaussures à talons|hochhackige schuhe|zapatos de tacón|tacones|scarpe con tacco|décolleté scarpe|hakken|szpilki|Décolleté
    Heels,girl,,Escarpins,ces magnifiques,shoes,2692,
    Heels,,,Escarpins,ces magnifiques,shoes,543,
    Wedges,female,,Chaussures compensées,ces magnifiques,shoes,543,Chaussures compensées|wedge|wedge heels|wedge shoes|compensées|espadrilles compensées|keilabsatz|cuñas|Keilabsatzschuhe|Zeppe|Sleehakken|Koturny
    Wedges,girl,,Chaussures compensées,ces magnifiques,shoes,2692,
    Wedges,,,Chaussures compensées,ces magnifiques,shoes,543,
    Platform shoes,female,,Chaussures plateforme,ces magnifiques,shoes,543,Chaussures plateforme|platforms|chaussures à plateforme|plateauschuhe|plataformas|Zapatos de plataforma|Scarpe con plateau|Plateauschoenen|Buty na platformie
    Platform shoes,,,Chaussures plateforme,ces magnifiques,shoes,543,
    Mules,female,,Mules,ces magnifiques,shoes,2623,mule|clogs|clog|sabots|sabot|zuecos|zoccoli|klompen|chodaki|Pantoletten|Muiltjes
    Mules,male,,Mules,ces magnifiques,shoes,2970,
    Mules,girl,,Mules,ces magnifiques,shoes,2690,
    Mules,boy,,Mules,ces magnifiques,shoes,2730,
    Flats,female,,Chaussures plates,ces magnifiques,shoes,2955,Chaussures plates|flat shoes|flache schuhe|zapatos planos|Halbschuhe|Scarpe basse|Platte schoenen|Półbuty
    Flats,girl,,Chaussures plates,ces magnifiques,shoes,2753,
    Flats,,,Chaussures plates,ces magnifiques,shoes,2955,
    Ballet flats,female,,Ballerines,ces magnifiques,shoes,2955,Ballerines|ballerina|ballerinas|ballerine|ballet shoes|bailarinas|baleriny|mary janes|babies chaussures|baletki|ballerine shoes
    Ballet flats,girl,,Ballerines,ces magnifiques,shoes,2753,
    Ballet flats,,,Ballerines,ces magnifiques,shoes,2955,
    Espadrilles,female,,Espadrilles,ces magnifiques,shoes,2953,espadrille|alpargatas|Espadrillas|Espadryle
    Espadrilles,male,,Espadrilles,ces magnifiques,shoes,2657,
    Espadrilles,girl,,Espadrilles,ces magnifiques,shoes,2701,
    Espadrilles,boy,,Espadrilles,ces magnifiques,shoes,2722,
    Sandals,female,,Sandales,ces magnifiques,shoes,2949,Sandales|sandal|sandale|sports sandals|sports sandal|nu-pieds|sandalen|sandalias|sandali|sandały|sandaly|sandalettes|spartiates
    Sandals,male,,Sandales,ces magnifiques,shoes,2968,
    Sandals,girl,,Sandales,ces magnifiques,shoes,2705,
    Sandals,boy,,Sandales,ces magnifiques,shoes,2733,
    Flip flops,female,,Tongs,ces magnifiques,shoes,2952,Tongs|flipflops|flip-flop|tong|claquettes|slides|thongs shoes|zehentrenner|badelatschen|chanclas|infradito|ciabatte|teenslippers|slippers slides|japonki|klapki
    Flip flops,male,,Tongs,ces magnifiques,shoes,2969,
    Flip flops,girl,,Tongs,ces magnifiques,shoes,2704,
    Flip flops,boy,,Tongs,ces magnifiques,shoes,2732,
    Slippers,female,,Chaussons,ces magnifiques,shoes,215,Chaussons|slipper|chausson|pantoufles|charentaises|hausschuhe|pantoffeln|pantuflas|pantofole|pantoffels|kapcie|house shoes|Zapatillas de casa|zapatillas de estar por casa|zapatilla de estar por casa|ciabatte da casa
    Slippers,male,,Chaussons,ces magnifiques,shoes,2659,
    Slippers,girl,,Chaussons,ces magnifiques,shoes,1534,
    Slippers,boy,,Chaussons,ces magnifiques,shoes,1661,
    Baby shoes,girl,,Chaussures bébé,ces magnifiques,shoes,1525,Chaussures bébé|babyschuhe|chaussons bébé|zapatos de bebé|scarpine|babyschoenen|buciki|Scarpine da neonato|Buciki niemowlęce
    Baby shoes,boy,,Chaussures bébé,ces magnifiques,shoes,1653,
    Bag,female,,Sac,ce magnifique,accessory,156,Sac|handbag|sac à main|bags|sacs|sacs à main|handbags|hand bag|tasche|handtasche|bolso|bolsa|borsa|borse|borsetta|tas|handtas|tassen|torba|torebka|purse bag|torebki|taschen|handtaschen|bolsos,2
    Bag,male,,Sac,ce magnifique,accessory,247,,1
    Bag,girl,,Sac,ce magnifique,accessory,1258,
    Bag,boy,,Sac,ce magnifique,accessory,1257,
    Shoulder bag,female,,Sac à bandoulière,ce magnifique,accessory,158,Sac à bandoulière|crossbody bag|cross body bag|crossbody|messenger bag|messenger bags|sac bandoulière|sacoche|sac besace|besace|umhängetasche|schultertasche|bandolera|borsa a tracolla|schoudertas|torba na ramię|listonoszka|Bolso bandolera
    Shoulder bag,male,,Sac à bandoulière,ce magnifique,accessory,247,
    Shoulder bag,girl,,Sac à bandoulière,ce magnifique,accessory,1258,
    Shoulder bag,boy,,Sac à bandoulière,ce magnifique,accessory,1257,
    Backpack,female,,Sac à dos,ce magnifique,accessory,157,Sac à dos|backpacks|rucksack|rucksacks|sacs à dos|mochila|zaino|rugzak|plecak
    Backpack,male,,Sac à dos,ce magnifique,accessory,246,
    Backpack,girl,,Sac à dos,ce magnifique,accessory,1258,
    Backpack,boy,,Sac à dos,ce magnifique,accessory,1257,
    Tote bag,female,,Sac fourre-tout,ce magnifique,accessory,552,Sac fourre-tout|tote|totes|cabas|sac cabas|fourre-tout|shopper|shopping bag|bolso shopper|Bolso tote|Borsa shopper|Shopperka
    Tote bag,male,,Sac fourre-tout,ce magnifique,accessory,1798,
    Tote bag,girl,,Sac fourre-tout,ce magnifique,accessory,1258,
    Tote bag,boy,,Sac fourre-tout,ce magnifique,accessory,1257,
    Clutch,female,,Pochette,cette magnifique,accessory,159,Pochette|clutches|clutch bag|pochettes|evening bag|abendtasche|cartera de mano|kopertówka
    Clutch,male,,Pochette,cette magnifique,accessory,247,,1
    Clutch,girl,,Pochette,cette magnifique,accessory,1258,
    Clutch,boy,,Pochette,cette magnifique,accessory,1257,
    Belt bag,female,,Sac banane,ce magnifique,accessory,1848,Sac banane|bum bag|bumbag|fanny pack|waist bag|waist pouch|banane|hip bag|bauchtasche|gürteltasche|riñonera|marsupio|heuptas|nerka
    Belt bag,male,,Sac banane,ce magnifique,accessory,1799,
    Belt bag,girl,,Sac banane,ce magnifique,accessory,1258,
    Belt bag,boy,,Sac banane,ce magnifique,accessory,1257,
    Duffel bag,female,,Sac polochon,ce magnifique,accessory,1849,Sac polochon|duffle bag|gym bag|sports bag|sac de sport|holdall|sporttasche|Bolsa de deporte|Borsone|Sporttas|Torba sportowa
    Duffel bag,male,,Sac polochon,ce magnifique,accessory,1798,
    Duffel bag,girl,,Sac polochon,ce magnifique,accessory,1258,
    Duffel bag,boy,,Sac polochon,ce magnifique,accessory,1257,
    Travel bag,female,,Sac de voyage,ce magnifique,accessory,1850,Sac de voyage|weekender|luggage|suitcase|valise|trolley bag|trolley|bagage|reisetasche|koffer|maleta|valigia|walizka|travel accessory|Bolsa de viaje|Borsa da viaggio|Reistas|Torba podróżna
    Travel bag,male,,Sac de voyage,ce magnifique,accessory,1862,
    School bag,female,,Cartable,ce magnifique,accessory,1784,Cartable|satchel|schoolbag|cartables|schultasche|schulranzen|mochila escolar|schooltas|tornister|Zaino scolastico
    School bag,male,,Cartable,ce magnifique,accessory,1797,
    School bag,girl,,Cartable,ce magnifique,accessory,1508,
    School bag,boy,,Cartable,ce magnifique,accessory,1508,
    Briefcase,female,,Porte-documents,ce magnifique,accessory,2941,Porte-documents|laptop bag|sacoche ordinateur|porte documents cuir|aktentasche|maletín|Ventiquattrore|Aktetas|Aktówka
    Briefcase,male,,Porte-documents,ce magnifique,accessory,2963,
    Make-up bag,female,,Trousse à maquillage,cette magnifique,accessory,161,Trousse à maquillage|makeup bag|cosmetic bag|toiletry bag|trousse de toilette|trousse|vanity|Kosmetiktasche|Neceser|Beauty case|Make-uptasje|Kosmetyczka
    Make-up bag,male,,Trousse à maquillage,cette magnifique,accessory,1827,
    Wallet,female,,Portefeuille,ce magnifique,accessory,160,Portefeuille|wallets|porte-monnaie|purse|coin purse|portefeuilles|porte-cartes|card holder|cardholder|compagnon|geldbörse|portemonnaie|geldbeutel|cartera|monedero|portafoglio|portafogli|portemonnee|portfel
    Wallet,male,,Portefeuille,ce magnifique,accessory,248,
    Wallet,girl,,Portefeuille,ce magnifique,accessory,1584,
    Wallet,boy,,Portefeuille,ce magnifique,accessory,1745,
    Phone case,female,,Coque de téléphone,cette magnifique,accessory,3667,Coque de téléphone|mobile pouch|tablet sleeve|housse de téléphone|handyhülle|Funda de móvil|Custodia per telefono|Telefoonhoesje|Etui na telefon
    Phone case,male,,Coque de téléphone,cette magnifique,accessory,3667,
    Belt,female,,Ceinture,cette magnifique,accessory,20,Ceinture|belts|ceintures|gürtel|cinturón|cintura|riem|pasek|paski|cinture|cinturones|riemen
    Belt,male,,Ceinture,cette magnifique,accessory,96,
    Belt,girl,,Ceinture,cette magnifique,accessory,1581,
    Belt,boy,,Ceinture,cette magnifique,accessory,1743,
    Hat,female,,Chapeau,ce magnifique,accessory,231,Chapeau|hats|chapeaux|hüte|hoeden|sombreros|kapelusze|fedora|bucket hat|bob|sun hat|hut|sombrero|cappello|hoed|kapelusz|cappelli,3
    Hat,male,,Chapeau,ce magnifique,accessory,288,,3
    Hat,girl,,Chapeau,ce magnifique,accessory,1577,,3
    Hat,boy,,Chapeau,ce magnifique,accessory,1749,,3
    Cap,female,,Casquette,cette magnifique,accessory,230,Casquette|caps|casquettes|baseball cap|snapback|trucker cap|trucker hat|dad hat|mütze mit schirm|schirmmütze|kappe|gorra|cappellino|berretto con visiera|pet|czapka z daszkiem
    Cap,male,,Casquette,cette magnifique,accessory,287,
    Cap,girl,,Casquette,cette magnifique,accessory,1577,
    Cap,boy,,Casquette,cette magnifique,accessory,1749,
    Beanie,female,,Bonnet,ce magnifique,accessory,2934,Bonnet|beanies|bonnets|winter hat|knit hat|woolly hat|mütze|strickmütze|gorro|berretto|muts|czapka|czapki|mützen|gorros|mutsen|beanie hat|bobble hat|pom pom hat|wollmütze|gorro de lana|berretto di lana
    Beanie,male,,Bonnet,ce magnifique,accessory,2964,
    Beanie,girl,,Bonnet,ce magnifique,accessory,1577,
    Beanie,boy,,Bonnet,ce magnifique,accessory,1749,
    Beret,female,,Béret,ce magnifique,accessory,231,berets|baskenmütze|boina|basco|baret
    Beret,male,,Béret,ce magnifique,accessory,288,
    Beret,girl,,Béret,ce magnifique,accessory,1577,
    Beret,boy,,Béret,ce magnifique,accessory,1749,
    Headband,female,,Bandeau,ce magnifique,accessory,234,Bandeau|headbands|bandeaux|serre-tête|stirnband|haarband|diadema|opaska|Cinta para el pelo|Fascia per capelli
    Headband,male,,Bandeau,ce magnifique,accessory,2960,
    Headband,girl,,Bandeau,ce magnifique,accessory,1582,
    Hair accessory,female,,Accessoire pour cheveux,ce magnifique,accessory,1123,Accessoire pour cheveux|hair accessories|barrette|barrettes|chouchou|scrunchie|hair clip|haarschmuck|Accesorio para el pelo|Accessorio per capelli|Haaraccessoire|Ozdoba do włosów
    Hair accessory,girl,,Accessoire pour cheveux,ce magnifique,accessory,1582,
    Scarf,female,,Écharpe,cette magnifique,accessory,89,Écharpe|scarves|écharpes|muffler|mufflers|snood|tour de cou|schal|bufanda|sciarpa|sjaal|szalik|szaliki|schals|sciarpe|bufandas|sjaals
    Scarf,male,,Écharpe,cette magnifique,accessory,87,
    Scarf,girl,,Écharpe,cette magnifique,accessory,1580,
    Scarf,boy,,Écharpe,cette magnifique,accessory,1741,
    Headscarf,female,,Foulard,ce magnifique,accessory,2931,Foulard|foulards|silk scarf|bandana|bandanas|carré de soie|neckerchief|halstuch|seidentuch|pañuelo|fular|chusta|apaszka|Sjaaltje
    Headscarf,male,,Foulard,ce magnifique,accessory,2960,
    Headscarf,girl,,Foulard,ce magnifique,accessory,1580,
    Headscarf,boy,,Foulard,ce magnifique,accessory,1741,
    Shawl,female,,Châle,ce magnifique,accessory,89,Châle|shawls|châles|stole|stoles|étole|étoles|dupatta|dupattas|pashmina|chèche|tuch|chal|scialle|omslagdoek|Szal
    Shawl,male,,Châle,ce magnifique,accessory,87,
    Shawl,girl,,Châle,ce magnifique,accessory,1580,
    Shawl,boy,,Châle,ce magnifique,accessory,1741,
    Gloves,female,,Gants,ces magnifiques,accessory,90,Gants|glove|gant|mittens|moufles|mitaines|handschuhe|guantes|guanti|handschoenen|rękawiczki
    Gloves,male,,Gants,ces magnifiques,accessory,91,
    Gloves,girl,,Gants,ces magnifiques,accessory,1578,
    Gloves,boy,,Gants,ces magnifiques,accessory,1740,
    Tie,female,,Cravate,cette magnifique,accessory,1140,Cravate|ties|cravates|necktie|ties and cufflinks|krawatte|corbata|cravatta|stropdas|krawat
    Tie,male,,Cravate,cette magnifique,accessory,2956,
    Tie,boy,,Cravate,cette magnifique,accessory,1746,
    Bow tie,male,,Nœud papillon,ce magnifique,accessory,2956,Nœud papillon|bowtie|noeuds papillon|fliege|pajarita|papillon|vlinderdas|muszka
    Bow tie,boy,,Nœud papillon,ce magnifique,accessory,1746,
    Bow tie,,,Nœud papillon,ce magnifique,accessory,2956,
    Pocket square,male,,Pochette de costume,cette magnifique,accessory,2957,Pochette de costume|pocket squares|einstecktuch|Pañuelo de bolsillo|Fazzoletto da taschino|Pochet|Poszetka
    Pocket square,,,Pochette de costume,cette magnifique,accessory,2957,
    Suspenders,female,,Bretelles,ces magnifiques,accessory,1140,Bretelles|braces|bretelle|hosenträger|tirantes|bretelle uomo|Bretels|Szelki
    Suspenders,male,,Bretelles,ces magnifiques,accessory,2959,
    Suspenders,boy,,Bretelles,ces magnifiques,accessory,1748,
    Cufflinks,male,,Boutons de manchette,ces magnifiques,accessory,1800,Boutons de manchette|cufflink|bouton de manchette|manschettenknöpfe|gemelos|gemelli|Manchetknopen|Spinki do mankietów
    Cufflinks,,,Boutons de manchette,ces magnifiques,accessory,1800,
    Sunglasses,female,,Lunettes de soleil,ces magnifiques,accessory,26,Lunettes de soleil|lunettes|sunglass|shades|sonnenbrille|gafas de sol|occhiali da sole|zonnebril|okulary przeciwsłoneczne
    Sunglasses,male,,Lunettes de soleil,ces magnifiques,accessory,98,
    Sunglasses,girl,,Lunettes de soleil,ces magnifiques,accessory,1881,
    Sunglasses,boy,,Lunettes de soleil,ces magnifiques,accessory,1748,
    Watch,female,,Montre,cette magnifique,accessory,22,Montre|watches|montres|wristwatch|uhr|armbanduhr|reloj|orologio|horloge|zegarek
    Watch,male,,Montre,cette magnifique,accessory,97,
    Watch,girl,,Montre,cette magnifique,accessory,1881,
    Watch,boy,,Montre,cette magnifique,accessory,1748,
    Smartwatch,female,,Montre connectée,cette magnifique,accessory,3035,Montre connectée|smart watch|fitness tracker|bracelet connecté|sports watch|Reloj inteligente
    Smartwatch,male,,Montre connectée,cette magnifique,accessory,3035,
    Necklace,female,,Collier,ce magnifique,accessory,164,Collier|necklaces|colliers|pendant|pendants|pendentif|necklace and chains|chain|chaîne|sautoir|halskette|kette|collar|collana|ketting|naszyjnik
    Necklace,male,,Collier,ce magnifique,accessory,241,
    Necklace,girl,,Collier,ce magnifique,accessory,1586,
    Bracelet,female,,Bracelet,ce magnifique,accessory,165,bracelets|bangle|bangles|jonc|armband|armreif|pulsera|braccialetto|bracciale|bransoletka
    Bracelet,male,,Bracelet,ce magnifique,accessory,243,
    Bracelet,girl,,Bracelet,ce magnifique,accessory,1586,
    Anklet,female,,Bracelet de cheville,ce magnifique,accessory,1785,Bracelet de cheville|anklets|chaîne de cheville|fußkettchen|tobillera|cavigliera|Enkelbandje|Bransoletka na kostkę
    Anklet,,,Bracelet de cheville,ce magnifique,accessory,1785,
    Earrings,female,,Boucles d'oreilles,ces magnifiques,accessory,163,Boucles d'oreilles|earring|boucle d'oreille|boucles d'oreille|studs|créoles|hoops|ohrringe|pendientes|orecchini|oorbellen|kolczyki
    Earrings,male,,Boucles d'oreilles,ces magnifiques,accessory,2966,
    Earrings,girl,,Boucles d'oreilles,ces magnifiques,accessory,1586,
    Ring,female,,Bague,cette magnifique,accessory,553,Bague|rings|bagues|alliance|chevalière|signet ring|anillo|anello|pierścionek
    Ring,male,,Bague,cette magnifique,accessory,242,
    Ring,girl,,Bague,cette magnifique,accessory,1586,
    Brooch,female,,Broche,cette magnifique,accessory,167,Broche|brooches|broches|pin's|brosche|spilla|broszka
    Brooch,male,,Broche,cette magnifique,accessory,244,
    Jewellery set,female,,Parure,cette magnifique,accessory,166,Parure|jewelry set|parure de bijoux|parures|schmuckset|Conjunto de joyas|Sieradenset|Komplet biżuterii
    Jewellery set,male,,Parure,cette magnifique,accessory,244,
    Jewellery set,girl,,Parure,cette magnifique,accessory,1586,
    Jewellery,female,,Bijou,ce magnifique,accessory,162,Bijou|jewelry|bijoux|schmuck|joyas|joya|gioielli|sieraden|biżuteria|Gioiello|Sieraad,2
    Jewellery,male,,Bijou,ce magnifique,accessory,244,,2
    Jewellery,girl,,Bijou,ce magnifique,accessory,1586,
    Umbrella,female,,Parapluie,ce magnifique,accessory,1851,Parapluie|umbrellas|parapluies|regenschirm|paraguas|ombrello|paraplu|parasolka
    Umbrella,male,,Parapluie,ce magnifique,accessory,99,
    Key ring,female,,Porte-clés,ce magnifique,accessory,1852,Porte-clés|key chain|keychain|keyring|schlüsselanhänger|llavero|portachiavi|sleutelhanger|Brelok
    Key ring,male,,Porte-clés,ce magnifique,accessory,99,
    Accessory,female,,Accessoire,ce magnifique,accessory,1140,Accessoire|accessories|accessoires|zubehör|accesorio|accessorio|Dodatek,2
    Accessory,male,,Accessoire,ce magnifique,accessory,99,,2
    Accessory,girl,,Accessoire,ce magnifique,accessory,1881,,2
    Accessory,boy,,Accessoire,ce magnifique,accessory,1748,,2
    """#
}
