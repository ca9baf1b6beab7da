/// Names of models that sellers write into titles, by brand. Facts; a name of one word is here only if it means nothing else.
extension BuiltInTables {
  static let models: StaticString = #"""
    brand,model,aliases
    Nike,Air Force 1,AF1|Air Force One
    Nike,Air Max 1,Airmax 1
    Nike,Air Max 90,Airmax 90
    Nike,Air Max 95,Airmax 95
    Nike,Air Max 97,Airmax 97
    Nike,Air Max 98,Airmax 98
    Nike,Air Max 270,Airmax 270
    Nike,Air Max 720,Airmax 720
    Nike,Air Max Plus,Airmax Plus|Air Max TN
    Nike,Air Huarache,
    Nike,Air Presto,
    Nike,Air Jordan 1,Jordan 1
    Nike,Air Jordan 3,Jordan 3
    Nike,Air Jordan 4,Jordan 4
    Nike,Air Jordan 5,Jordan 5
    Nike,Air Jordan 6,Jordan 6
    Nike,Air Jordan 11,Jordan 11
    Nike,Blazer Low,
    Nike,Blazer Mid,
    Nike,Cortez,Classic Cortez
    Nike,Dunk Low,
    Nike,Dunk High,
    Nike,P-6000,P6000
    Nike,Tech Fleece,
    Nike,Vapormax,Air Vapormax
    Nike,Zoom Vomero 5,Vomero 5
    Jordan,Air Jordan 1,Jordan 1
    Jordan,Air Jordan 3,Jordan 3
    Jordan,Air Jordan 4,Jordan 4
    Jordan,Air Jordan 5,Jordan 5
    Jordan,Air Jordan 6,Jordan 6
    Jordan,Air Jordan 11,Jordan 11
    adidas,Stan Smith,Stan Smiths
    adidas,Superstar,Superstars
    adidas,Gazelle,Gazelles
    adidas,Samba,Sambas
    adidas,Handball Spezial,
    adidas,Campus 00s,
    adidas,Campus 80s,
    adidas,Continental 80,
    adidas,Forum Low,
    adidas,Forum High,
    adidas,NMD R1,NMD_R1
    adidas,Ozweego,
    adidas,SL 72,SL72
    adidas,Ultraboost,Ultra Boost
    adidas,Yeezy Boost 350,Yeezy 350
    adidas,Yeezy Boost 700,Yeezy 700
    adidas,ZX 750,ZX750
    adidas,ZX 8000,ZX8000
    Levi's,501,
    Levi's,502,
    Levi's,505,
    Levi's,507,
    Levi's,508,
    Levi's,510,
    Levi's,511,
    Levi's,512,
    Levi's,513,
    Levi's,514,
    Levi's,517,
    Levi's,519,
    Levi's,521,
    Levi's,527,
    Levi's,541,
    Levi's,550,
    Levi's,569,
    Levi's,701,
    Levi's,711,
    Levi's,721,
    Levi's,724,
    Levi's,725,
    New Balance,237,
    New Balance,327,
    New Balance,373,
    New Balance,410,
    New Balance,530,
    New Balance,550,
    New Balance,574,
    New Balance,990,
    New Balance,991,
    New Balance,992,
    New Balance,993,
    New Balance,996,
    New Balance,997,
    New Balance,2002R,
    New Balance,9060,
    Converse,Chuck Taylor All Star,
    Converse,Chuck Taylor,
    Converse,All Star,
    Converse,Chuck 70,
    Converse,One Star,
    Converse,Run Star Hike,
    Converse,Run Star Motion,
    Converse,Jack Purcell,
    Dr. Martens,1460,
    Dr. Martens,1461,
    Dr. Martens,1490,
    Dr. Martens,2976,
    Dr. Martens,8053,
    Dr. Martens,Jadon,
    Vans,Old Skool,
    Vans,Sk8-Hi,Sk8 Hi
    Vans,Sk8-Low,
    Vans,Half Cab,
    Vans,Knu Skool,
    Puma,Speedcat,
    Puma,Suede Classic,
    Puma,RS-X,
    Puma,Mostro,
    Reebok,Classic Leather,
    Reebok,Club C 85,
    Reebok,Club C,
    Reebok,Workout Plus,
    Reebok,Instapump Fury,
    Asics,Gel-Lyte III,Gel-Lyte 3
    Asics,Gel-Lyte V,Gel-Lyte 5
    Asics,Gel-Kayano 14,
    Asics,Gel-1130,
    Asics,Gel-NYC,
    Asics,GT-2160,
    Salomon,XT-6,
    Salomon,XT-4,
    Salomon,Speedcross 3,
    Salomon,Speedcross 4,
    Salomon,Speedcross 5,
    Onitsuka Tiger,Mexico 66,
    Hoka,Clifton 9,
    Hoka,Bondi 8,
    Saucony,Jazz Original,
    Saucony,Shadow 6000,
    Birkenstock,Arizona,
    Birkenstock,Gizeh,
    Clarks,Desert Boot,
    Clarks,Wallabee,
    UGG,Classic Mini,
    UGG,Classic Short,
    UGG,Classic Tall,
    UGG,Classic Ultra Mini,
    Timberland,6 Inch Premium,6-Inch Premium|Premium 6 Inch
    Lee,101,
    Wrangler,13MWZ,
    Ray-Ban,Wayfarer,
    Ray-Ban,Clubmaster,
    The North Face,Nuptse 1996,1996 Retro Nuptse
    The North Face,Nuptse,
    The North Face,Denali,
    Patagonia,Synchilla Snap-T,Snap-T
    Patagonia,Retro-X,Classic Retro-X
    Patagonia,Nano Puff,
    Barbour,Beaufort,
    Barbour,Bedale,
    Longchamp,Le Pliage,Pliage
    Louis Vuitton,Neverfull,
    Louis Vuitton,Speedy 25,
    Louis Vuitton,Speedy 30,
    Louis Vuitton,Speedy 35,
    Hermès,Birkin 25,
    Hermès,Birkin 30,
    Hermès,Birkin 35,
    Hermès,Kelly 28,
    Hermès,Kelly 32,
    """#
}
