/// The materials that vinted.fr's form offers, with the French word and the words sellers write.
/// Facts: ids as later public sources give them; the March 2022 snapshot of vinted.fr has none. The aliases are ours.
extension BuiltInTables {
  static let materials: StaticString = #"""
    name,label,vinted_id,aliases
    Leather,Cuir,43,Cuir|real leather|genuine leather|full grain leather|lambskin|sheepskin leather|cowhide|calfskin|cow leather|goatskin|pleine fleur|cuir véritable|vrai cuir|cuir de vachette|cuir d'agneau|cuir de veau|agneau|vachette|peau|leder|echtleder|echtes leder|rindsleder|cuero|piel|cuero auténtico|pelle|vera pelle|cuoio|leer|leder echt|echt leer|skóra|skóra naturalna|skórzany|couro|patent leather|cuir verni|nappa|lamb leather|buffalo leather
    Cotton,Coton,44,Coton|baumwolle|bio baumwolle|biobaumwolle|algodón|algodon orgánico|cotone|cotone biologico|katoen|bio katoen|bawełna|bawelna|bawełniany|algodão|organic cotton|coton bio|coton biologique|pure cotton|100% cotton|100% coton|100 % coton|pima cotton|supima|coton pima|recycled cotton|coton recyclé|jersey cotton|cotton jersey|jersey de coton|coton flammé|co
    Polyester,Polyester,45,poliéster|poliestere|polyester recyclé|recycled polyester|100% polyester|polyester microfibre|microfibre|microfiber|mikrofaser|microfibra|poly|pes
    Wool,Laine,46,Laine|laine vierge|virgin wool|pure laine|pure wool|pure new wool|100% wool|100% laine|new wool|merino|mérinos|merino wool|laine mérinos|lambswool|lambs wool|lamb wool|laine d'agneau|shetland|shetland wool|wolle|schurwolle|merinowolle|lana|lana virgen|lana vergine|lana merino|wol|scheerwol|merinowol|wełna|welna|wełniany|lã|boiled wool|laine bouillie|melton|wo
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
    """#
}
