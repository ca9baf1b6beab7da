/// The German words for what the built-in tables know. They are our own translations; the conditions are worded as Vinted words them there.
extension Labels {
  /// The sentence asks for the accusative; labels hold no adjective of their own, which would have to agree too.
  static let german = Labels(
    articles: ["diesen wunderschönen", "diese wunderschöne", "dieses wunderschöne", "diese wunderschönen"],
    table: #"""
      table,name,gender,label,article
      colors,Black,,Schwarz,
      colors,Grey,,Grau,
      colors,White,,Weiß,
      colors,Cream,,Creme,
      colors,Beige,,Beige,
      colors,Apricot,,Apricot,
      colors,Orange,,Orange,
      colors,Coral,,Koralle,
      colors,Red,,Rot,
      colors,Burgundy,,Burgunderrot,
      colors,Pink,,Rosa,
      colors,Fuchsia,,Fuchsia,
      colors,Purple,,Violett,
      colors,Lilac,,Flieder,
      colors,Light blue,,Hellblau,
      colors,Blue,,Blau,
      colors,Navy,,Marineblau,
      colors,Turquoise,,Türkis,
      colors,Mint,,Mintgrün,
      colors,Green,,Grün,
      colors,Dark green,,Dunkelgrün,
      colors,Khaki,,Khaki,
      colors,Brown,,Braun,
      colors,Mustard,,Senfgelb,
      colors,Yellow,,Gelb,
      colors,Silver,,Silber,
      colors,Gold,,Gold,
      colors,Multicolor,,Mehrfarbig,
      colors,Clear,,Transparent,
      conditions,NEW_WITH_TAGS,,Neu mit Etikett,
      conditions,NEW,,Neu ohne Etikett,
      conditions,EXCELLENT,,Sehr gut,
      conditions,GOOD,,Gut,
      conditions,FAIR,,Zufriedenstellend,
      conditions,POOR,,Zufriedenstellend,
      materials,Leather,,Leder,
      materials,Cotton,,Baumwolle,
      materials,Polyester,,Polyester,
      materials,Wool,,Wolle,
      materials,Viscose,,Viskose,
      materials,Silk,,Seide,
      materials,Nylon,,Nylon,
      materials,Elastane,,Elasthan,
      materials,Fleece,,Fleece,
      materials,Cashmere,,Kaschmir,
      materials,Linen,,Leinen,
      materials,Acrylic,,Acryl,
      materials,Suede,,Wildleder,
      materials,Corduroy,,Cord,
      materials,Denim,,Denim,
      materials,Satin,,Satin,
      materials,Flannel,,Flanell,
      materials,Tweed,,Tweed,
      materials,Velvet,,Samt,
      materials,Alpaca,,Alpaka,
      materials,Merino,,Merino,
      materials,Mohair,,Mohair,
      materials,Steel,,Stahl,
      materials,Silver,,Silber,
      materials,Gold,,Gold,
      materials,Metal,,Metall,
      materials,Bamboo,,Bambus,
      materials,Wood,,Holz,
      materials,Rubber,,Gummi,
      materials,Cardboard,,Karton,
      materials,Faux leather,,Kunstleder,
      materials,Patent leather,,Lackleder,
      materials,Ceramic,,Keramik,
      materials,Lace,,Spitze,
      materials,Down,,Daunen,
      materials,Faux fur,,Kunstpelz,
      materials,Felt,,Filz,
      materials,Jute,,Jute,
      materials,Latex,,Latex,
      materials,Knit,,Strick,
      materials,Foam,,Schaumstoff,
      materials,Chiffon,,Chiffon,
      materials,Neoprene,,Neopren,
      materials,Straw,,Stroh,
      materials,Paper,,Papier,
      materials,Plush,,Plüsch,
      materials,Stone,,Stein,
      materials,Plastic,,Kunststoff,
      materials,Porcelain,,Porzellan,
      materials,Rattan,,Rattan,
      materials,Sequin,,Pailletten,
      materials,Silicone,,Silikon,
      materials,Canvas,,Canvas,
      materials,Tulle,,Tüll,
      materials,Glass,,Glas,
      categories,Jeans,,Jeans,diese wunderschöne
      categories,Pants,,Hose,diese wunderschöne
      categories,Chinos,,Chinohose,diese wunderschöne
      categories,Suit trousers,,Anzughose,diese wunderschöne
      categories,Leather trousers,,Lederhose,diese wunderschöne
      categories,Harem pants,,Haremshose,diese wunderschöne
      categories,Capris,,Caprihose,diese wunderschöne
      categories,Shorts,,Shorts,diese wunderschönen
      categories,Denim shorts,,Jeansshorts,diese wunderschönen
      categories,Cargo shorts,,Cargoshorts,diese wunderschönen
      categories,Sports shorts,,Sportshorts,diese wunderschönen
      categories,Joggers,,Jogginghose,diese wunderschöne
      categories,Leggings,,Leggings,diese wunderschönen
      categories,Skort,,Hosenrock,diesen wunderschönen
      categories,Cycling shorts,,Radlerhose,diese wunderschöne
      categories,Ski trousers,,Skihose,diese wunderschöne
      categories,Riding breeches,,Reithose,diese wunderschöne
      categories,Shacket,,Hemdjacke,diese wunderschöne
      categories,Skirt,,Rock,diesen wunderschönen
      categories,Mini skirt,,Minirock,diesen wunderschönen
      categories,Midi skirt,,Midirock,diesen wunderschönen
      categories,Maxi skirt,,Maxirock,diesen wunderschönen
      categories,Denim skirt,,Jeansrock,diesen wunderschönen
      categories,T-shirt,,T-Shirt,dieses wunderschöne
      categories,Long-sleeve T-shirt,,Langarmshirt,dieses wunderschöne
      categories,Polo,,Poloshirt,dieses wunderschöne
      categories,Shirt,,Hemd,dieses wunderschöne
      categories,Denim shirt,,Jeanshemd,dieses wunderschöne
      categories,Checked shirt,,Karohemd,dieses wunderschöne
      categories,Hawaiian shirt,,Hemd mit Muster,dieses wunderschöne
      categories,Blouse,,Bluse,diese wunderschöne
      categories,Top,,Top,dieses wunderschöne
      categories,Tank top,,Tanktop,dieses wunderschöne
      categories,Crop top,,Crop-Top,dieses wunderschöne
      categories,Tunic,,Tunika,diese wunderschöne
      categories,Bodysuit,,Body,diesen wunderschönen
      categories,Turtleneck,,Rollkragenpullover,diesen wunderschönen
      categories,Sweatshirt,,Sweatshirt,dieses wunderschöne
      categories,Zip hoodie,,Kapuzenjacke,diese wunderschöne
      categories,Sweater,,Pullover,diesen wunderschönen
      categories,Cardigan,,Strickjacke,diese wunderschöne
      categories,Bolero,,Bolero,diesen wunderschönen
      categories,Kimono,,Kimono,diesen wunderschönen
      categories,Sweater vest,,Pullunder,diesen wunderschönen
      categories,Waistcoat,,Weste,diese wunderschöne
      categories,Bodywarmer,,Steppweste,diese wunderschöne
      categories,Jacket,,Jacke,diese wunderschöne
      categories,Bomber jacket,,Bomberjacke,diese wunderschöne
      categories,Denim jacket,,Jeansjacke,diese wunderschöne
      categories,Leather jacket,,Lederjacke,diese wunderschöne
      categories,Puffer jacket,,Daunenjacke,diese wunderschöne
      categories,Padded jacket,,Steppjacke,diese wunderschöne
      categories,Fleece jacket,,Fleecejacke,diese wunderschöne
      categories,Light jacket,,Übergangsjacke,diese wunderschöne
      categories,Harrington jacket,,Harringtonjacke,diese wunderschöne
      categories,Ski jacket,,Skijacke,diese wunderschöne
      categories,Coat,,Mantel,diesen wunderschönen
      categories,Parka,,Parka,diesen wunderschönen
      categories,Trench,,Trenchcoat,diesen wunderschönen
      categories,Raincoat,,Regenmantel,diesen wunderschönen
      categories,Pea coat,,Cabanjacke,diese wunderschöne
      categories,Duffle coat,,Dufflecoat,diesen wunderschönen
      categories,Wool coat,,Wollmantel,diesen wunderschönen
      categories,Winter coat,,Wintermantel,diesen wunderschönen
      categories,Long coat,,Langmantel,diesen wunderschönen
      categories,Faux fur coat,,Kunstpelzmantel,diesen wunderschönen
      categories,Cape,,Cape,dieses wunderschöne
      categories,Poncho,,Poncho,diesen wunderschönen
      categories,Blazer,,Blazer,diesen wunderschönen
      categories,Suit,,Anzug,diesen wunderschönen
      categories,Fancy dress,,Kostüm,dieses wunderschöne
      categories,Tracksuit,,Trainingsanzug,diesen wunderschönen
      categories,Clothing set,,Set,dieses wunderschöne
      categories,Dress,,Kleid,dieses wunderschöne
      categories,Mini dress,,Minikleid,dieses wunderschöne
      categories,Midi dress,,Midikleid,dieses wunderschöne
      categories,Maxi dress,,Maxikleid,dieses wunderschöne
      categories,Summer dress,,Sommerkleid,dieses wunderschöne
      categories,Evening dress,,Abendkleid,dieses wunderschöne
      categories,Cocktail dress,,Cocktailkleid,dieses wunderschöne
      categories,Wedding dress,,Brautkleid,dieses wunderschöne
      categories,Denim dress,,Jeanskleid,dieses wunderschöne
      categories,Saree,,Sari,diesen wunderschönen
      categories,Jumpsuit,,Jumpsuit,diesen wunderschönen
      categories,Playsuit,,Playsuit,diesen wunderschönen
      categories,Romper,,Spielanzug,diesen wunderschönen
      categories,Romper,female,Playsuit,diesen wunderschönen
      categories,Overalls,,Latzhose,diese wunderschöne
      categories,Swimwear,,Bademode,diese wunderschöne
      categories,One-piece swimsuit,,Badeanzug,diesen wunderschönen
      categories,Bikini,,Bikini,diesen wunderschönen
      categories,Swim shorts,,Badehose,diese wunderschöne
      categories,Sarong,,Pareo,diesen wunderschönen
      categories,Pyjamas,,Schlafanzug,diesen wunderschönen
      categories,Nightdress,,Nachthemd,dieses wunderschöne
      categories,Dressing gown,,Bademantel,diesen wunderschönen
      categories,Bra,,BH,diesen wunderschönen
      categories,Sports bra,,Sport-BH,diesen wunderschönen
      categories,Lingerie set,,Dessous-Set,dieses wunderschöne
      categories,Underwear,,Unterwäsche,diese wunderschöne
      categories,Boxers,,Boxershorts,diese wunderschönen
      categories,Briefs,,Slip,diesen wunderschönen
      categories,Shapewear,,Shapewear,diese wunderschöne
      categories,Socks,,Socken,diese wunderschönen
      categories,Tights,,Strumpfhose,diese wunderschöne
      categories,Sports top,,Sporttop,dieses wunderschöne
      categories,Sports jersey,,Trikot,dieses wunderschöne
      categories,Snowsuit,,Schneeanzug,diesen wunderschönen
      categories,Maternity dress,,Umstandskleid,dieses wunderschöne
      categories,Maternity trousers,,Umstandshose,diese wunderschöne
      categories,Maternity top,,Umstandstop,dieses wunderschöne
      categories,Nursing bra,,Still-BH,diesen wunderschönen
      categories,Baby bodysuit,,Babybody,diesen wunderschönen
      categories,Sleepsuit,,Strampler,diesen wunderschönen
      categories,Baby sleeping bag,,Babyschlafsack,diesen wunderschönen
      categories,Shoes,,Schuhe,diese wunderschönen
      categories,Sneakers,,Sneaker,diese wunderschönen
      categories,Canvas sneakers,,Stoffsneaker,diese wunderschönen
      categories,Running shoes,,Laufschuhe,diese wunderschönen
      categories,Sports shoes,,Sportschuhe,diese wunderschönen
      categories,Hiking shoes,,Wanderschuhe,diese wunderschönen
      categories,Formal shoes,,Businessschuhe,diese wunderschönen
      categories,Oxfords,,Schnürschuhe,diese wunderschönen
      categories,Loafers,,Loafer,diese wunderschönen
      categories,Boat shoes,,Bootsschuhe,diese wunderschönen
      categories,Slip-ons,,Slip-ons,diese wunderschönen
      categories,Boots,,Stiefel,diese wunderschönen
      categories,Ankle boots,,Stiefeletten,diese wunderschönen
      categories,Chelsea boots,,Chelsea Boots,diese wunderschönen
      categories,Combat boots,,Combat Boots,diese wunderschönen
      categories,Cowboy boots,,Cowboystiefel,diese wunderschönen
      categories,Rain boots,,Gummistiefel,diese wunderschönen
      categories,Desert boots,,Desert Boots,diese wunderschönen
      categories,Heels,,Pumps,diese wunderschönen
      categories,Wedges,,Keilabsatzschuhe,diese wunderschönen
      categories,Platform shoes,,Plateauschuhe,diese wunderschönen
      categories,Mules,,Pantoletten,diese wunderschönen
      categories,Flats,,Halbschuhe,diese wunderschönen
      categories,Ballet flats,,Ballerinas,diese wunderschönen
      categories,Espadrilles,,Espadrilles,diese wunderschönen
      categories,Sandals,,Sandalen,diese wunderschönen
      categories,Flip flops,,Flip-Flops,diese wunderschönen
      categories,Slippers,,Hausschuhe,diese wunderschönen
      categories,Baby shoes,,Babyschuhe,diese wunderschönen
      categories,Bag,,Tasche,diese wunderschöne
      categories,Shoulder bag,,Umhängetasche,diese wunderschöne
      categories,Backpack,,Rucksack,diesen wunderschönen
      categories,Tote bag,,Shopper,diesen wunderschönen
      categories,Clutch,,Clutch,diese wunderschöne
      categories,Belt bag,,Bauchtasche,diese wunderschöne
      categories,Duffel bag,,Sporttasche,diese wunderschöne
      categories,Travel bag,,Reisetasche,diese wunderschöne
      categories,School bag,,Schultasche,diese wunderschöne
      categories,Briefcase,,Aktentasche,diese wunderschöne
      categories,Make-up bag,,Kosmetiktasche,diese wunderschöne
      categories,Wallet,,Geldbörse,diese wunderschöne
      categories,Phone case,,Handyhülle,diese wunderschöne
      categories,Belt,,Gürtel,diesen wunderschönen
      categories,Hat,,Hut,diesen wunderschönen
      categories,Cap,,Kappe,diese wunderschöne
      categories,Beanie,,Mütze,diese wunderschöne
      categories,Beret,,Baskenmütze,diese wunderschöne
      categories,Headband,,Stirnband,dieses wunderschöne
      categories,Hair accessory,,Haarschmuck,diesen wunderschönen
      categories,Scarf,,Schal,diesen wunderschönen
      categories,Headscarf,,Halstuch,dieses wunderschöne
      categories,Shawl,,Tuch,dieses wunderschöne
      categories,Gloves,,Handschuhe,diese wunderschönen
      categories,Tie,,Krawatte,diese wunderschöne
      categories,Bow tie,,Fliege,diese wunderschöne
      categories,Pocket square,,Einstecktuch,dieses wunderschöne
      categories,Suspenders,,Hosenträger,diese wunderschönen
      categories,Cufflinks,,Manschettenknöpfe,diese wunderschönen
      categories,Sunglasses,,Sonnenbrille,diese wunderschöne
      categories,Watch,,Uhr,diese wunderschöne
      categories,Smartwatch,,Smartwatch,diese wunderschöne
      categories,Necklace,,Halskette,diese wunderschöne
      categories,Bracelet,,Armband,dieses wunderschöne
      categories,Anklet,,Fußkettchen,dieses wunderschöne
      categories,Earrings,,Ohrringe,diese wunderschönen
      categories,Ring,,Ring,diesen wunderschönen
      categories,Brooch,,Brosche,diese wunderschöne
      categories,Jewellery set,,Schmuckset,dieses wunderschöne
      categories,Jewellery,,Schmuck,diesen wunderschönen
      categories,Umbrella,,Regenschirm,diesen wunderschönen
      categories,Key ring,,Schlüsselanhänger,diesen wunderschönen
      categories,Accessory,,Accessoire,dieses wunderschöne
      """#)
}
