/// The materials that vinted.fr's form offers, with the French word and the words sellers write.
/// Facts: ids as several public sources of 2026 give them; the aliases are ours.
extension BuiltInTables {
  static let materials: StaticString = #"""
    name,label,vinted_id,aliases
    Leather,Cuir,43,Cuir|real leather|genuine leather|full grain leather|lambskin|sheepskin leather|cowhide|calfskin|cow leather|goatskin|pleine fleur|cuir véritable|vrai cuir|cuir de vachette|cuir d'agneau|cuir de veau|agneau|vachette|peau|leder|echtleder|echtes leder|rindsleder|cuero|piel|cuero auténtico|pelle|vera pelle|cuoio|leer|leder echt|echt leer|skóra|skóra naturalna|skórzany|couro|nappa|lamb leather|buffalo leather
    Cotton,Coton,44,Coton|baumwolle|bio baumwolle|biobaumwolle|algodón|algodon orgánico|cotone|cotone biologico|katoen|bio katoen|bawełna|bawelna|bawełniany|algodão|organic cotton|coton bio|coton biologique|pure cotton|100% cotton|100% coton|100 % coton|pima cotton|supima|coton pima|recycled cotton|coton recyclé|jersey cotton|cotton jersey|jersey de coton|coton flammé|co
    Polyester,Polyester,45,poliéster|poliestere|polyester recyclé|recycled polyester|100% polyester|polyester microfibre|microfibre|microfiber|mikrofaser|microfibra|poly|pes
    Wool,Laine,46,Laine|laine vierge|virgin wool|pure laine|pure wool|pure new wool|100% wool|100% laine|new wool|lambswool|lambs wool|lamb wool|laine d'agneau|shetland|shetland wool|wolle|schurwolle|lana|lana virgen|lana vergine|wol|scheerwol|wełna|welna|wełniany|lã|boiled wool|laine bouillie|melton|wo
    Viscose,Viscose,48,rayon|rayonne|viskose|viscosa|viscose rayon|wiskoza|fibranne|ecovero|viscose ecovero|viskose ecovero|vi
    Silk,Soie,49,Soie|pure silk|100% silk|100% soie|pure soie|seide|reine seide|seda|seta|pura seta|zijde|jedwab|jedwabny|mulberry silk|soie naturelle|crêpe de soie|silk crepe|se
    Nylon,Nylon,52,polyamide|poliamida|poliammide|poliamid|polyamid|polyamide recyclé|recycled nylon|nylon recyclé|ripstop nylon|cordura|perlon|nailon|pa
    Elastane,Élasthanne,53,Élasthanne|spandex|lycra|elasthan|elastan|elastano|elastam|elasthane|elastomultiester|lycra elastane|likra|ea|el|Elastaan
    Fleece,Polaire,120,Polaire|polar fleece|laine polaire|polar|pile|molleton polaire|polarfleece|microfleece|micropolaire|micro polaire|polartec|forro polar
    Cashmere,Cachemire,123,Cachemire|kaschmir|cachemir|cachemira|casimir|cachemire pur|pure cashmere|100% cashmere|100% cachemire|kasjmier|kaszmir|cashmere wool|cashmire|ws
    Linen,Lin,146,Lin|leinen|lino|linnen|len|lniany|linho|pur lin|pure linen|100% linen|100% lin|flax|lin lavé|li
    Acrylic,Acrylique,149,Acrylique|acryl|polyacryl|polyacrylique|acrilico|akryl|acrylic wool|polyacrylic|100% acrylic|100% acrylique|pc|pan
    Suede,Daim,298,Daim|peau de daim|cuir suédé|cuir velours|croûte de cuir|suede leather|real suede|wildleder|velours leder|veloursleder|rauleder|ante|gamuza|camoscio|pelle scamosciata|scamosciato|suède leer|zamsz|zamszowy|camurça|daim véritable|nubuck|nubuk|nobuck
    Corduroy,Velours côtelé,299,Velours côtelé|cord|cords|cordsamt|velour côtelé|velours milleraies|needlecord|pana|velluto a coste|ribfluweel|ribcord|corderoy|sztruks|sztruksowy|bombazine|wide wale corduroy|feincord
    Denim,Denim,303,jean|jeans|toile de jean|jeansstoff|jeansowy|raw denim|selvedge denim|selvedge|tela vaquera|vaquero|mezclilla|tessuto jeans|denim stretch|stretch denim|jeans stof|toile denim|jeanstoff|dżins
    Satin,Satin,311,satiné|satén|raso|satijn|satyna|satynowy|duchesse satin|cetim|satin polyester
    Flannel,Flanelle,451,Flanelle|flanell|franela|flanella|flanel|flanela|cotton flannel|wool flannel|flanelle de coton|flanelle de laine
    Tweed,Tweed,465,harris tweed|tweed de laine|wool tweed|donegal tweed|tweed wolle
    Velvet,Velours,466,Velours|velours lisse|velours de soie|crushed velvet|velour|samt|terciopelo|velluto|fluweel|velvet stretch|aksamit|welur|welurowy|velours frappé|panne velvet|veludo|velludo
    Alpaca,Alpaga,122,Alpaga|baby alpaca|alpaca wool|laine d'alpaga|alpaka
    Merino,Mérinos,121,Mérinos|merino wool|laine mérinos|merinowolle|lana merino|merinowol|merinos|Merynos
    Mohair,Mohair,152,kid mohair|moher
    Steel,Acier,468,Acier|stainless steel|acier inoxydable|inox|edelstahl|acero inoxidable|acciaio inossidabile|roestvrij staal|stal nierdzewna|Stahl|Acero|Acciaio|Staal|Stal
    Silver,Argent,461,Argent|sterling silver|925 silver|silver 925|argent 925|argent massif|sterlingsilber|Silber|Plata|Argento|Zilver|Srebro
    Gold,Or,453,Or|or massif|or jaune|or blanc|or rose|yellow gold|white gold|rose gold|gelbgold|weißgold|18k gold|14k gold|Oro|Goud|Złoto
    Metal,Métal,457,Métal|alloy|alliage|brass|laiton|copper|cuivre|zinc alloy|Metall|Metallo|Metaal
    Bamboo,Bambou,440,Bambou|bamboo viscose|viscose de bambou|Bambus|Bambú|Bamboe
    Wood,Bois,467,Bois|wooden|bois massif|Holz|Madera|Legno|Hout|Drewno
    Rubber,Caoutchouc,301,Caoutchouc|kautschuk|caucho|Gummi|Goma|Gomma|Guma
    Cardboard,Carton,442,Carton|Karton|Cartone
    Faux leather,Cuir synthétique,447,Cuir synthétique|fake leather|vegan leather|leatherette|pu leather|pu|simili cuir|similicuir|simili|skaï|skai|faux cuir|cuir vegan|imitation leather|polyurethane leather|lederimitat|polipiel|cuero sintético|ecopelle|imitatieleer|skóra ekologiczna|eko skóra|Kunstleder|Piel sintética|Similpelle|Kunstleer|Sztuczna skóra
    Patent leather,Cuir verni,305,Cuir verni|vernis|cuir vernis|Lackleder|Charol|Vernice|Lakleer|Skóra lakierowana
    Ceramic,Céramique,443,Céramique|Keramik|Cerámica|Keramiek|Ceramika
    Lace,Dentelle,455,Dentelle|guipure|Spitze|Encaje|Pizzo|Kant|Koronka
    Down,Duvet,445,Duvet|goose down|duck down|duvet d'oie|duvet de canard|feather|plume|plumes|daune|Daunen|Plumón|Piumino|Dons|Puch
    Faux fur,Fausse fourrure,446,Fausse fourrure|fake fur|fourrure synthétique|webpelz|pelliccia sintetica|imitatiebont|Kunstpelz|Pelo sintético|Pelliccia ecologica|Nepbont|Sztuczne futro
    Felt,Feutre,448,Feutre|feutrine|wool felt|Filz|Fieltro|Feltro|Vilt|Filc
    Jute,Jute,454,toile de jute|hessian|burlap|Yute|Iuta|Juta
    Latex,Latex,302,Lattice|Lateks
    Knit,Maille,456,Maille|tricot|knitted|strickstoff|Strick|Punto|Maglia|Gebreid|Dzianina
    Foam,Mousse,449,Mousse|memory foam|mousse à mémoire de forme|schaum|Schaumstoff|Espuma|Schiuma|Schuim|Pianka
    Chiffon,Mousseline,444,Mousseline|mousseline de soie|gasa de seda|Gasa|Szyfon
    Neoprene,Néoprène,178,Néoprène|Neopren|Neopreno|Neopreen
    Straw,Paille,463,Paille|raffia|raphia|Stroh|Paja|Paglia|Stro|Słoma
    Paper,Papier,458,Papier|Papel|Carta
    Plush,Peluche,177,Peluche|teddy fleece|sherpa|Plüsch|Pluche|Plusz
    Stone,Pierre,462,Pierre|marble|marbre|Stein|Piedra|Pietra|Steen|Kamień
    Plastic,Plastique,300,Plastique|pvc|acetate|acétate|plexiglas|Kunststoff|Plástico|Plastica|Plastik
    Porcelain,Porcelaine,459,Porcelaine|Porzellan|Porcelana|Porcellana|Porselein
    Rattan,Rotin,460,Rotin|wicker|osier|Ratán|Rotan
    Sequin,Sequin,226,sequins|sequined|sequinned|paillette|paillettes|paillettes brodées|Pailletten|Lentejuelas|Cekiny
    Silicone,Silicone,470,Silikon|Silicona|Siliconen
    Canvas,Toile,441,Toile|toile de coton|waxed canvas|cotton canvas|Lona|Tela|Płótno
    Tulle,Tulle,464,tul|Tüll|Tule|Tiul
    Glass,Verre,452,Verre|cristal|crystal|kristall|Glas|Vidrio|Vetro|Szkło
    """#
}
