/// The Polish words for what the built-in tables know. They are our own translations; the conditions are worded as Vinted words them there.
extension Labels {
  /// The sentence asks for the nominative; neuter and plural have one form.
  static let polish = Labels(
    articles: ["piękny", "piękna", "piękne"],
    table: #"""
      table,name,gender,label,article
      colors,Black,,Czarny,
      colors,Grey,,Szary,
      colors,White,,Biały,
      colors,Cream,,Kremowy,
      colors,Beige,,Beżowy,
      colors,Apricot,,Morelowy,
      colors,Orange,,Pomarańczowy,
      colors,Coral,,Koralowy,
      colors,Red,,Czerwony,
      colors,Burgundy,,Bordowy,
      colors,Pink,,Różowy,
      colors,Fuchsia,,Fuksja,
      colors,Purple,,Fioletowy,
      colors,Lilac,,Liliowy,
      colors,Light blue,,Jasnoniebieski,
      colors,Blue,,Niebieski,
      colors,Navy,,Granatowy,
      colors,Turquoise,,Turkusowy,
      colors,Mint,,Miętowy,
      colors,Green,,Zielony,
      colors,Dark green,,Ciemnozielony,
      colors,Khaki,,Khaki,
      colors,Brown,,Brązowy,
      colors,Mustard,,Musztardowy,
      colors,Yellow,,Żółty,
      colors,Silver,,Srebrny,
      colors,Gold,,Złoty,
      colors,Multicolor,,Wielokolorowy,
      colors,Clear,,Przezroczysty,
      conditions,NEW_WITH_TAGS,,Nowy z metką,
      conditions,NEW,,Nowy bez metki,
      conditions,EXCELLENT,,Bardzo dobry,
      conditions,GOOD,,Dobry,
      conditions,FAIR,,Zadowalający,
      conditions,POOR,,Zadowalający,
      materials,Leather,,Skóra,
      materials,Cotton,,Bawełna,
      materials,Polyester,,Poliester,
      materials,Wool,,Wełna,
      materials,Viscose,,Wiskoza,
      materials,Silk,,Jedwab,
      materials,Nylon,,Nylon,
      materials,Elastane,,Elastan,
      materials,Fleece,,Polar,
      materials,Cashmere,,Kaszmir,
      materials,Linen,,Len,
      materials,Acrylic,,Akryl,
      materials,Suede,,Zamsz,
      materials,Corduroy,,Sztruks,
      materials,Denim,,Denim,
      materials,Satin,,Satyna,
      materials,Flannel,,Flanela,
      materials,Tweed,,Tweed,
      materials,Velvet,,Aksamit,
      materials,Alpaca,,Alpaka,
      materials,Merino,,Merynos,
      materials,Mohair,,Moher,
      materials,Steel,,Stal,
      materials,Silver,,Srebro,
      materials,Gold,,Złoto,
      materials,Metal,,Metal,
      materials,Bamboo,,Bambus,
      materials,Wood,,Drewno,
      materials,Rubber,,Guma,
      materials,Cardboard,,Karton,
      materials,Faux leather,,Sztuczna skóra,
      materials,Patent leather,,Skóra lakierowana,
      materials,Ceramic,,Ceramika,
      materials,Lace,,Koronka,
      materials,Down,,Puch,
      materials,Faux fur,,Sztuczne futro,
      materials,Felt,,Filc,
      materials,Jute,,Juta,
      materials,Latex,,Lateks,
      materials,Knit,,Dzianina,
      materials,Foam,,Pianka,
      materials,Chiffon,,Szyfon,
      materials,Neoprene,,Neopren,
      materials,Straw,,Słoma,
      materials,Paper,,Papier,
      materials,Plush,,Plusz,
      materials,Stone,,Kamień,
      materials,Plastic,,Plastik,
      materials,Porcelain,,Porcelana,
      materials,Rattan,,Rattan,
      materials,Sequin,,Cekiny,
      materials,Silicone,,Silikon,
      materials,Canvas,,Płótno,
      materials,Tulle,,Tiul,
      materials,Glass,,Szkło,
      categories,Jeans,,Jeansy,piękne
      categories,Pants,,Spodnie,piękne
      categories,Chinos,,Spodnie chino,piękne
      categories,Suit trousers,,Spodnie garniturowe,piękne
      categories,Leather trousers,,Spodnie skórzane,piękne
      categories,Harem pants,,Szarawary,piękne
      categories,Capris,,Rybaczki,piękne
      categories,Shorts,,Szorty,piękne
      categories,Denim shorts,,Szorty jeansowe,piękne
      categories,Cargo shorts,,Szorty cargo,piękne
      categories,Sports shorts,,Szorty sportowe,piękne
      categories,Joggers,,Spodnie dresowe,piękne
      categories,Leggings,,Legginsy,piękne
      categories,Skort,,Spódnico-spodnie,piękne
      categories,Cycling shorts,,Kolarki,piękne
      categories,Ski trousers,,Spodnie narciarskie,piękne
      categories,Riding breeches,,Bryczesy,piękne
      categories,Shacket,,Kurtka koszulowa,piękna
      categories,Skirt,,Spódnica,piękna
      categories,Mini skirt,,Spódnica mini,piękna
      categories,Midi skirt,,Spódnica midi,piękna
      categories,Maxi skirt,,Spódnica maxi,piękna
      categories,Denim skirt,,Spódnica jeansowa,piękna
      categories,T-shirt,,T-shirt,piękny
      categories,Long-sleeve T-shirt,,Bluzka z długim rękawem,piękna
      categories,Polo,,Koszulka polo,piękna
      categories,Shirt,,Koszula,piękna
      categories,Denim shirt,,Koszula jeansowa,piękna
      categories,Checked shirt,,Koszula w kratę,piękna
      categories,Hawaiian shirt,,Koszula we wzory,piękna
      categories,Blouse,,Bluzka,piękna
      categories,Top,,Top,piękny
      categories,Tank top,,Tank top,piękny
      categories,Crop top,,Crop top,piękny
      categories,Tunic,,Tunika,piękna
      categories,Bodysuit,,Body,piękne
      categories,Turtleneck,,Golf,piękny
      categories,Sweatshirt,,Bluza,piękna
      categories,Zip hoodie,,Bluza rozpinana,piękna
      categories,Sweater,,Sweter,piękny
      categories,Cardigan,,Kardigan,piękny
      categories,Bolero,,Bolerko,piękne
      categories,Kimono,,Kimono,piękne
      categories,Sweater vest,,Kamizelka dzianinowa,piękna
      categories,Waistcoat,,Kamizelka,piękna
      categories,Bodywarmer,,Bezrękawnik,piękny
      categories,Jacket,,Kurtka,piękna
      categories,Bomber jacket,,Bomberka,piękna
      categories,Denim jacket,,Kurtka jeansowa,piękna
      categories,Leather jacket,,Kurtka skórzana,piękna
      categories,Puffer jacket,,Kurtka puchowa,piękna
      categories,Padded jacket,,Kurtka pikowana,piękna
      categories,Fleece jacket,,Kurtka polarowa,piękna
      categories,Light jacket,,Kurtka przejściowa,piękna
      categories,Harrington jacket,,Kurtka harrington,piękna
      categories,Ski jacket,,Kurtka narciarska,piękna
      categories,Coat,,Płaszcz,piękny
      categories,Parka,,Parka,piękna
      categories,Trench,,Trencz,piękny
      categories,Raincoat,,Płaszcz przeciwdeszczowy,piękny
      categories,Pea coat,,Bosmanka,piękna
      categories,Duffle coat,,Budrysówka,piękna
      categories,Wool coat,,Płaszcz wełniany,piękny
      categories,Winter coat,,Płaszcz zimowy,piękny
      categories,Long coat,,Długi płaszcz,piękny
      categories,Faux fur coat,,Sztuczne futro,piękne
      categories,Cape,,Peleryna,piękna
      categories,Poncho,,Ponczo,piękne
      categories,Blazer,,Marynarka,piękna
      categories,Suit,,Garnitur,piękny
      categories,Fancy dress,,Przebranie,piękne
      categories,Tracksuit,,Dres,piękny
      categories,Clothing set,,Komplet,piękny
      categories,Dress,,Sukienka,piękna
      categories,Mini dress,,Sukienka mini,piękna
      categories,Midi dress,,Sukienka midi,piękna
      categories,Maxi dress,,Sukienka maxi,piękna
      categories,Summer dress,,Letnia sukienka,piękna
      categories,Evening dress,,Suknia wieczorowa,piękna
      categories,Cocktail dress,,Sukienka koktajlowa,piękna
      categories,Wedding dress,,Suknia ślubna,piękna
      categories,Denim dress,,Sukienka jeansowa,piękna
      categories,Saree,,Sari,piękne
      categories,Jumpsuit,,Kombinezon,piękny
      categories,Playsuit,,Krótki kombinezon,piękny
      categories,Romper,,Rampers,piękny
      categories,Romper,female,Krótki kombinezon,piękny
      categories,Overalls,,Ogrodniczki,piękne
      categories,Swimwear,,Strój kąpielowy,piękny
      categories,One-piece swimsuit,,Strój kąpielowy jednoczęściowy,piękny
      categories,Bikini,,Bikini,piękne
      categories,Swim shorts,,Kąpielówki,piękne
      categories,Sarong,,Pareo,piękne
      categories,Pyjamas,,Piżama,piękna
      categories,Nightdress,,Koszula nocna,piękna
      categories,Dressing gown,,Szlafrok,piękny
      categories,Bra,,Biustonosz,piękny
      categories,Sports bra,,Biustonosz sportowy,piękny
      categories,Lingerie set,,Komplet bielizny,piękny
      categories,Underwear,,Bielizna,piękna
      categories,Boxers,,Bokserki,piękne
      categories,Briefs,,Majtki,piękne
      categories,Briefs,male,Slipy,piękne
      categories,Briefs,boy,Slipy,piękne
      categories,Shapewear,,Bielizna modelująca,piękna
      categories,Socks,,Skarpetki,piękne
      categories,Tights,,Rajstopy,piękne
      categories,Sports top,,Top sportowy,piękny
      categories,Sports jersey,,Koszulka sportowa,piękna
      categories,Snowsuit,,Kombinezon narciarski,piękny
      categories,Maternity dress,,Sukienka ciążowa,piękna
      categories,Maternity trousers,,Spodnie ciążowe,piękne
      categories,Maternity top,,Top ciążowy,piękny
      categories,Nursing bra,,Biustonosz do karmienia,piękny
      categories,Baby bodysuit,,Body niemowlęce,piękne
      categories,Sleepsuit,,Pajacyk,piękny
      categories,Baby sleeping bag,,Śpiworek niemowlęcy,piękny
      categories,Shoes,,Buty,piękne
      categories,Sneakers,,Sneakersy,piękne
      categories,Canvas sneakers,,Trampki,piękne
      categories,Running shoes,,Buty do biegania,piękne
      categories,Sports shoes,,Buty sportowe,piękne
      categories,Hiking shoes,,Buty trekkingowe,piękne
      categories,Formal shoes,,Buty wizytowe,piękne
      categories,Oxfords,,Oksfordy,piękne
      categories,Loafers,,Mokasyny,piękne
      categories,Boat shoes,,Buty żeglarskie,piękne
      categories,Slip-ons,,Slip-ony,piękne
      categories,Boots,,Kozaki,piękne
      categories,Ankle boots,,Botki,piękne
      categories,Chelsea boots,,Sztyblety,piękne
      categories,Combat boots,,Glany,piękne
      categories,Cowboy boots,,Kowbojki,piękne
      categories,Rain boots,,Kalosze,piękne
      categories,Desert boots,,Trzewiki,piękne
      categories,Heels,,Szpilki,piękne
      categories,Wedges,,Koturny,piękne
      categories,Platform shoes,,Buty na platformie,piękne
      categories,Mules,,Mule,piękne
      categories,Flats,,Półbuty,piękne
      categories,Ballet flats,,Baleriny,piękne
      categories,Espadrilles,,Espadryle,piękne
      categories,Sandals,,Sandały,piękne
      categories,Flip flops,,Japonki,piękne
      categories,Slippers,,Kapcie,piękne
      categories,Baby shoes,,Buciki niemowlęce,piękne
      categories,Bag,,Torebka,piękna
      categories,Shoulder bag,,Torba na ramię,piękna
      categories,Backpack,,Plecak,piękny
      categories,Tote bag,,Shopperka,piękna
      categories,Clutch,,Kopertówka,piękna
      categories,Belt bag,,Nerka,piękna
      categories,Duffel bag,,Torba sportowa,piękna
      categories,Travel bag,,Torba podróżna,piękna
      categories,School bag,,Tornister,piękny
      categories,Briefcase,,Aktówka,piękna
      categories,Make-up bag,,Kosmetyczka,piękna
      categories,Wallet,,Portfel,piękny
      categories,Phone case,,Etui na telefon,piękne
      categories,Belt,,Pasek,piękny
      categories,Hat,,Kapelusz,piękny
      categories,Cap,,Czapka z daszkiem,piękna
      categories,Beanie,,Czapka,piękna
      categories,Beret,,Beret,piękny
      categories,Headband,,Opaska,piękna
      categories,Hair accessory,,Ozdoba do włosów,piękna
      categories,Scarf,,Szalik,piękny
      categories,Headscarf,,Apaszka,piękna
      categories,Shawl,,Szal,piękny
      categories,Gloves,,Rękawiczki,piękne
      categories,Tie,,Krawat,piękny
      categories,Bow tie,,Muszka,piękna
      categories,Pocket square,,Poszetka,piękna
      categories,Suspenders,,Szelki,piękne
      categories,Cufflinks,,Spinki do mankietów,piękne
      categories,Sunglasses,,Okulary przeciwsłoneczne,piękne
      categories,Watch,,Zegarek,piękny
      categories,Smartwatch,,Smartwatch,piękny
      categories,Necklace,,Naszyjnik,piękny
      categories,Bracelet,,Bransoletka,piękna
      categories,Anklet,,Bransoletka na kostkę,piękna
      categories,Earrings,,Kolczyki,piękne
      categories,Ring,,Pierścionek,piękny
      categories,Brooch,,Broszka,piękna
      categories,Jewellery set,,Komplet biżuterii,piękny
      categories,Jewellery,,Biżuteria,piękna
      categories,Umbrella,,Parasolka,piękna
      categories,Key ring,,Brelok,piękny
      categories,Accessory,,Dodatek,piękny
      """#)
}
