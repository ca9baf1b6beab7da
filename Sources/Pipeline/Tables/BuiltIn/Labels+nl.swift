/// The Dutch words for what the built-in tables know. They are our own translations; the conditions are worded as Vinted words them there.
extension Labels {
  /// For words with "de" and plurals, and for words with "het".
  static let dutch = Labels(
    articles: ["deze prachtige", "dit prachtige"],
    table: #"""
      table,name,gender,label,article
      colors,Black,,Zwart,
      colors,Grey,,Grijs,
      colors,White,,Wit,
      colors,Cream,,Crème,
      colors,Beige,,Beige,
      colors,Apricot,,Abrikoos,
      colors,Orange,,Oranje,
      colors,Coral,,Koraal,
      colors,Red,,Rood,
      colors,Burgundy,,Bordeaux,
      colors,Pink,,Roze,
      colors,Fuchsia,,Fuchsia,
      colors,Purple,,Paars,
      colors,Lilac,,Lila,
      colors,Light blue,,Lichtblauw,
      colors,Blue,,Blauw,
      colors,Navy,,Marineblauw,
      colors,Turquoise,,Turquoise,
      colors,Mint,,Mintgroen,
      colors,Green,,Groen,
      colors,Dark green,,Donkergroen,
      colors,Khaki,,Kaki,
      colors,Brown,,Bruin,
      colors,Mustard,,Mosterd,
      colors,Yellow,,Geel,
      colors,Silver,,Zilver,
      colors,Gold,,Goud,
      colors,Multicolor,,Meerkleurig,
      colors,Clear,,Transparant,
      conditions,NEW_WITH_TAGS,,Nieuw met prijskaartje,
      conditions,NEW,,Nieuw zonder prijskaartje,
      conditions,EXCELLENT,,Heel goed,
      conditions,GOOD,,Goed,
      conditions,FAIR,,Redelijk,
      conditions,POOR,,Redelijk,
      materials,Leather,,Leer,
      materials,Cotton,,Katoen,
      materials,Polyester,,Polyester,
      materials,Wool,,Wol,
      materials,Viscose,,Viscose,
      materials,Silk,,Zijde,
      materials,Nylon,,Nylon,
      materials,Elastane,,Elastaan,
      materials,Fleece,,Fleece,
      materials,Cashmere,,Kasjmier,
      materials,Linen,,Linnen,
      materials,Acrylic,,Acryl,
      materials,Suede,,Suède,
      materials,Corduroy,,Corduroy,
      materials,Denim,,Denim,
      materials,Satin,,Satijn,
      materials,Flannel,,Flanel,
      materials,Tweed,,Tweed,
      materials,Velvet,,Fluweel,
      materials,Alpaca,,Alpaca,
      materials,Merino,,Merino,
      materials,Mohair,,Mohair,
      materials,Steel,,Staal,
      materials,Silver,,Zilver,
      materials,Gold,,Goud,
      materials,Metal,,Metaal,
      materials,Bamboo,,Bamboe,
      materials,Wood,,Hout,
      materials,Rubber,,Rubber,
      materials,Cardboard,,Karton,
      materials,Faux leather,,Kunstleer,
      materials,Patent leather,,Lakleer,
      materials,Ceramic,,Keramiek,
      materials,Lace,,Kant,
      materials,Down,,Dons,
      materials,Faux fur,,Nepbont,
      materials,Felt,,Vilt,
      materials,Jute,,Jute,
      materials,Latex,,Latex,
      materials,Knit,,Gebreid,
      materials,Foam,,Schuim,
      materials,Chiffon,,Chiffon,
      materials,Neoprene,,Neopreen,
      materials,Straw,,Stro,
      materials,Paper,,Papier,
      materials,Plush,,Pluche,
      materials,Stone,,Steen,
      materials,Plastic,,Plastic,
      materials,Porcelain,,Porselein,
      materials,Rattan,,Rotan,
      materials,Sequin,,Pailletten,
      materials,Silicone,,Siliconen,
      materials,Canvas,,Canvas,
      materials,Tulle,,Tule,
      materials,Glass,,Glas,
      categories,Jeans,,Jeans,deze prachtige
      categories,Pants,,Broek,deze prachtige
      categories,Chinos,,Chino,deze prachtige
      categories,Suit trousers,,Pantalon,deze prachtige
      categories,Leather trousers,,Leren broek,deze prachtige
      categories,Harem pants,,Harembroek,deze prachtige
      categories,Capris,,Capribroek,deze prachtige
      categories,Shorts,,Korte broek,deze prachtige
      categories,Denim shorts,,Jeansshort,deze prachtige
      categories,Cargo shorts,,Cargoshort,deze prachtige
      categories,Sports shorts,,Sportshort,deze prachtige
      categories,Joggers,,Joggingbroek,deze prachtige
      categories,Leggings,,Legging,deze prachtige
      categories,Skort,,Broekrok,deze prachtige
      categories,Cycling shorts,,Fietsbroek,deze prachtige
      categories,Ski trousers,,Skibroek,deze prachtige
      categories,Riding breeches,,Rijbroek,deze prachtige
      categories,Shacket,,Overhemdjas,deze prachtige
      categories,Skirt,,Rok,deze prachtige
      categories,Mini skirt,,Minirok,deze prachtige
      categories,Midi skirt,,Midirok,deze prachtige
      categories,Maxi skirt,,Maxirok,deze prachtige
      categories,Denim skirt,,Spijkerrok,deze prachtige
      categories,T-shirt,,T-shirt,dit prachtige
      categories,Long-sleeve T-shirt,,Longsleeve,deze prachtige
      categories,Polo,,Polo,deze prachtige
      categories,Shirt,,Overhemd,dit prachtige
      categories,Denim shirt,,Denim overhemd,dit prachtige
      categories,Checked shirt,,Overhemd met ruiten,dit prachtige
      categories,Hawaiian shirt,,Overhemd met print,dit prachtige
      categories,Blouse,,Blouse,deze prachtige
      categories,Top,,Top,deze prachtige
      categories,Tank top,,Tanktop,deze prachtige
      categories,Crop top,,Crop top,deze prachtige
      categories,Tunic,,Tuniek,deze prachtige
      categories,Bodysuit,,Body,deze prachtige
      categories,Turtleneck,,Coltrui,deze prachtige
      categories,Sweatshirt,,Sweatshirt,dit prachtige
      categories,Zip hoodie,,Hoodie met rits,deze prachtige
      categories,Sweater,,Trui,deze prachtige
      categories,Cardigan,,Vest,dit prachtige
      categories,Bolero,,Bolero,deze prachtige
      categories,Kimono,,Kimono,deze prachtige
      categories,Sweater vest,,Gebreide spencer,deze prachtige
      categories,Waistcoat,,Gilet,dit prachtige
      categories,Bodywarmer,,Bodywarmer,deze prachtige
      categories,Jacket,,Jas,deze prachtige
      categories,Bomber jacket,,Bomberjack,dit prachtige
      categories,Denim jacket,,Spijkerjack,dit prachtige
      categories,Leather jacket,,Leren jas,deze prachtige
      categories,Puffer jacket,,Donsjas,deze prachtige
      categories,Padded jacket,,Gewatteerde jas,deze prachtige
      categories,Fleece jacket,,Fleecevest,dit prachtige
      categories,Light jacket,,Zomerjas,deze prachtige
      categories,Harrington jacket,,Harringtonjack,dit prachtige
      categories,Ski jacket,,Skijas,deze prachtige
      categories,Coat,,Mantel,deze prachtige
      categories,Parka,,Parka,deze prachtige
      categories,Trench,,Trenchcoat,deze prachtige
      categories,Raincoat,,Regenjas,deze prachtige
      categories,Pea coat,,Caban,deze prachtige
      categories,Duffle coat,,Duffelcoat,deze prachtige
      categories,Wool coat,,Wollen mantel,deze prachtige
      categories,Winter coat,,Winterjas,deze prachtige
      categories,Long coat,,Lange jas,deze prachtige
      categories,Faux fur coat,,Jas van imitatiebont,deze prachtige
      categories,Cape,,Cape,deze prachtige
      categories,Poncho,,Poncho,deze prachtige
      categories,Blazer,,Blazer,deze prachtige
      categories,Suit,,Pak,dit prachtige
      categories,Fancy dress,,Verkleedkostuum,dit prachtige
      categories,Tracksuit,,Trainingspak,dit prachtige
      categories,Clothing set,,Kledingset,deze prachtige
      categories,Dress,,Jurk,deze prachtige
      categories,Mini dress,,Korte jurk,deze prachtige
      categories,Midi dress,,Midi-jurk,deze prachtige
      categories,Maxi dress,,Maxi-jurk,deze prachtige
      categories,Summer dress,,Zomerjurk,deze prachtige
      categories,Evening dress,,Avondjurk,deze prachtige
      categories,Cocktail dress,,Cocktailjurk,deze prachtige
      categories,Wedding dress,,Trouwjurk,deze prachtige
      categories,Denim dress,,Spijkerjurk,deze prachtige
      categories,Saree,,Sari,deze prachtige
      categories,Jumpsuit,,Jumpsuit,deze prachtige
      categories,Playsuit,,Playsuit,deze prachtige
      categories,Romper,,Speelpakje,dit prachtige
      categories,Romper,female,Playsuit,deze prachtige
      categories,Overalls,,Tuinbroek,deze prachtige
      categories,Swimwear,,Zwemkleding,deze prachtige
      categories,One-piece swimsuit,,Badpak,dit prachtige
      categories,Bikini,,Bikini,deze prachtige
      categories,Swim shorts,,Zwembroek,deze prachtige
      categories,Sarong,,Pareo,deze prachtige
      categories,Pyjamas,,Pyjama,deze prachtige
      categories,Nightdress,,Nachthemd,dit prachtige
      categories,Dressing gown,,Badjas,deze prachtige
      categories,Bra,,Bh,deze prachtige
      categories,Sports bra,,Sport-bh,deze prachtige
      categories,Lingerie set,,Lingerieset,deze prachtige
      categories,Underwear,,Ondergoed,dit prachtige
      categories,Boxers,,Boxershort,deze prachtige
      categories,Briefs,,Slip,deze prachtige
      categories,Shapewear,,Shapewear,deze prachtige
      categories,Socks,,Sokken,deze prachtige
      categories,Tights,,Panty,deze prachtige
      categories,Sports top,,Sporttop,deze prachtige
      categories,Sports jersey,,Sportshirt,dit prachtige
      categories,Snowsuit,,Skipak,dit prachtige
      categories,Maternity dress,,Zwangerschapsjurk,deze prachtige
      categories,Maternity trousers,,Zwangerschapsbroek,deze prachtige
      categories,Maternity top,,Zwangerschapstop,deze prachtige
      categories,Nursing bra,,Voedings-bh,deze prachtige
      categories,Baby bodysuit,,Rompertje,dit prachtige
      categories,Sleepsuit,,Boxpakje,dit prachtige
      categories,Baby sleeping bag,,Babyslaapzak,deze prachtige
      categories,Shoes,,Schoenen,deze prachtige
      categories,Sneakers,,Sneakers,deze prachtige
      categories,Canvas sneakers,,Stoffen sneakers,deze prachtige
      categories,Running shoes,,Hardloopschoenen,deze prachtige
      categories,Sports shoes,,Sportschoenen,deze prachtige
      categories,Hiking shoes,,Wandelschoenen,deze prachtige
      categories,Formal shoes,,Nette schoenen,deze prachtige
      categories,Oxfords,,Veterschoenen,deze prachtige
      categories,Loafers,,Loafers,deze prachtige
      categories,Boat shoes,,Bootschoenen,deze prachtige
      categories,Slip-ons,,Instappers,deze prachtige
      categories,Boots,,Laarzen,deze prachtige
      categories,Ankle boots,,Enkellaarsjes,deze prachtige
      categories,Chelsea boots,,Chelsea boots,deze prachtige
      categories,Combat boots,,Combat boots,deze prachtige
      categories,Cowboy boots,,Cowboylaarzen,deze prachtige
      categories,Rain boots,,Regenlaarzen,deze prachtige
      categories,Desert boots,,Desert boots,deze prachtige
      categories,Heels,,Pumps,deze prachtige
      categories,Wedges,,Sleehakken,deze prachtige
      categories,Platform shoes,,Plateauschoenen,deze prachtige
      categories,Mules,,Muiltjes,deze prachtige
      categories,Flats,,Platte schoenen,deze prachtige
      categories,Ballet flats,,Ballerina's,deze prachtige
      categories,Espadrilles,,Espadrilles,deze prachtige
      categories,Sandals,,Sandalen,deze prachtige
      categories,Flip flops,,Teenslippers,deze prachtige
      categories,Slippers,,Pantoffels,deze prachtige
      categories,Baby shoes,,Babyschoenen,deze prachtige
      categories,Bag,,Tas,deze prachtige
      categories,Shoulder bag,,Schoudertas,deze prachtige
      categories,Backpack,,Rugzak,deze prachtige
      categories,Tote bag,,Shopper,deze prachtige
      categories,Clutch,,Clutch,deze prachtige
      categories,Belt bag,,Heuptas,deze prachtige
      categories,Duffel bag,,Sporttas,deze prachtige
      categories,Travel bag,,Reistas,deze prachtige
      categories,School bag,,Schooltas,deze prachtige
      categories,Briefcase,,Aktetas,deze prachtige
      categories,Make-up bag,,Make-uptasje,dit prachtige
      categories,Wallet,,Portemonnee,deze prachtige
      categories,Phone case,,Telefoonhoesje,dit prachtige
      categories,Belt,,Riem,deze prachtige
      categories,Hat,,Hoed,deze prachtige
      categories,Cap,,Pet,deze prachtige
      categories,Beanie,,Muts,deze prachtige
      categories,Beret,,Baret,deze prachtige
      categories,Headband,,Haarband,deze prachtige
      categories,Hair accessory,,Haaraccessoire,dit prachtige
      categories,Scarf,,Sjaal,deze prachtige
      categories,Headscarf,,Sjaaltje,dit prachtige
      categories,Shawl,,Omslagdoek,deze prachtige
      categories,Gloves,,Handschoenen,deze prachtige
      categories,Tie,,Stropdas,deze prachtige
      categories,Bow tie,,Vlinderdas,deze prachtige
      categories,Pocket square,,Pochet,deze prachtige
      categories,Suspenders,,Bretels,deze prachtige
      categories,Cufflinks,,Manchetknopen,deze prachtige
      categories,Sunglasses,,Zonnebril,deze prachtige
      categories,Watch,,Horloge,dit prachtige
      categories,Smartwatch,,Smartwatch,deze prachtige
      categories,Necklace,,Ketting,deze prachtige
      categories,Bracelet,,Armband,deze prachtige
      categories,Anklet,,Enkelbandje,dit prachtige
      categories,Earrings,,Oorbellen,deze prachtige
      categories,Ring,,Ring,deze prachtige
      categories,Brooch,,Broche,deze prachtige
      categories,Jewellery set,,Sieradenset,deze prachtige
      categories,Jewellery,,Sieraad,dit prachtige
      categories,Umbrella,,Paraplu,deze prachtige
      categories,Key ring,,Sleutelhanger,deze prachtige
      categories,Accessory,,Accessoire,dit prachtige
      """#)
}
