/// The Spanish words for what the built-in tables know. They are our own translations; the conditions are worded as Vinted words them there.
extension Labels {
  /// By gender and number.
  static let spanish = Labels(
    articles: ["este precioso", "esta preciosa", "estos preciosos", "estas preciosas"],
    table: #"""
      table,name,gender,label,article
      colors,Black,,Negro,
      colors,Grey,,Gris,
      colors,White,,Blanco,
      colors,Cream,,Crema,
      colors,Beige,,Beige,
      colors,Apricot,,Albaricoque,
      colors,Orange,,Naranja,
      colors,Coral,,Coral,
      colors,Red,,Rojo,
      colors,Burgundy,,Burdeos,
      colors,Pink,,Rosa,
      colors,Fuchsia,,Fucsia,
      colors,Purple,,Morado,
      colors,Lilac,,Lila,
      colors,Light blue,,Azul claro,
      colors,Blue,,Azul,
      colors,Navy,,Azul marino,
      colors,Turquoise,,Turquesa,
      colors,Mint,,Menta,
      colors,Green,,Verde,
      colors,Dark green,,Verde oscuro,
      colors,Khaki,,Caqui,
      colors,Brown,,Marrón,
      colors,Mustard,,Mostaza,
      colors,Yellow,,Amarillo,
      colors,Silver,,Plateado,
      colors,Gold,,Dorado,
      colors,Multicolor,,Multicolor,
      colors,Clear,,Transparente,
      conditions,NEW_WITH_TAGS,,Nuevo con etiquetas,
      conditions,NEW,,Nuevo sin etiquetas,
      conditions,EXCELLENT,,Muy bueno,
      conditions,GOOD,,Bueno,
      conditions,FAIR,,Satisfactorio,
      conditions,POOR,,Satisfactorio,
      materials,Leather,,Cuero,
      materials,Cotton,,Algodón,
      materials,Polyester,,Poliéster,
      materials,Wool,,Lana,
      materials,Viscose,,Viscosa,
      materials,Silk,,Seda,
      materials,Nylon,,Nailon,
      materials,Elastane,,Elastano,
      materials,Fleece,,Forro polar,
      materials,Cashmere,,Cachemira,
      materials,Linen,,Lino,
      materials,Acrylic,,Acrílico,
      materials,Suede,,Ante,
      materials,Corduroy,,Pana,
      materials,Denim,,Denim,
      materials,Satin,,Satén,
      materials,Flannel,,Franela,
      materials,Tweed,,Tweed,
      materials,Velvet,,Terciopelo,
      materials,Alpaca,,Alpaca,
      materials,Merino,,Merino,
      materials,Mohair,,Mohair,
      materials,Steel,,Acero,
      materials,Silver,,Plata,
      materials,Gold,,Oro,
      materials,Metal,,Metal,
      materials,Bamboo,,Bambú,
      materials,Wood,,Madera,
      materials,Rubber,,Goma,
      materials,Cardboard,,Cartón,
      materials,Faux leather,,Piel sintética,
      materials,Patent leather,,Charol,
      materials,Ceramic,,Cerámica,
      materials,Lace,,Encaje,
      materials,Down,,Plumón,
      materials,Faux fur,,Pelo sintético,
      materials,Felt,,Fieltro,
      materials,Jute,,Yute,
      materials,Latex,,Látex,
      materials,Knit,,Punto,
      materials,Foam,,Espuma,
      materials,Chiffon,,Gasa,
      materials,Neoprene,,Neopreno,
      materials,Straw,,Paja,
      materials,Paper,,Papel,
      materials,Plush,,Peluche,
      materials,Stone,,Piedra,
      materials,Plastic,,Plástico,
      materials,Porcelain,,Porcelana,
      materials,Rattan,,Ratán,
      materials,Sequin,,Lentejuelas,
      materials,Silicone,,Silicona,
      materials,Canvas,,Lona,
      materials,Tulle,,Tul,
      materials,Glass,,Vidrio,
      categories,Jeans,,Vaqueros,estos preciosos
      categories,Pants,,Pantalones,estos preciosos
      categories,Chinos,,Pantalones chinos,estos preciosos
      categories,Suit trousers,,Pantalones de traje,estos preciosos
      categories,Leather trousers,,Pantalones de cuero,estos preciosos
      categories,Harem pants,,Pantalones harem,estos preciosos
      categories,Capris,,Pantalones pirata,estos preciosos
      categories,Shorts,,Pantalones cortos,estos preciosos
      categories,Denim shorts,,Shorts vaqueros,estos preciosos
      categories,Cargo shorts,,Shorts cargo,estos preciosos
      categories,Sports shorts,,Pantalones cortos deportivos,estos preciosos
      categories,Joggers,,Pantalones de chándal,estos preciosos
      categories,Leggings,,Leggings,estos preciosos
      categories,Skort,,Falda pantalón,esta preciosa
      categories,Cycling shorts,,Mallas ciclistas,estas preciosas
      categories,Ski trousers,,Pantalón de esquí,este precioso
      categories,Riding breeches,,Pantalón de equitación,este precioso
      categories,Shacket,,Sobrecamisa,esta preciosa
      categories,Skirt,,Falda,esta preciosa
      categories,Mini skirt,,Minifalda,esta preciosa
      categories,Midi skirt,,Falda midi,esta preciosa
      categories,Maxi skirt,,Falda larga,esta preciosa
      categories,Denim skirt,,Falda vaquera,esta preciosa
      categories,T-shirt,,Camiseta,esta preciosa
      categories,Long-sleeve T-shirt,,Camiseta de manga larga,esta preciosa
      categories,Polo,,Polo,este precioso
      categories,Shirt,,Camisa,esta preciosa
      categories,Denim shirt,,Camisa vaquera,esta preciosa
      categories,Checked shirt,,Camisa de cuadros,esta preciosa
      categories,Hawaiian shirt,,Camisa estampada,esta preciosa
      categories,Blouse,,Blusa,esta preciosa
      categories,Top,,Top,este precioso
      categories,Tank top,,Camiseta de tirantes,esta preciosa
      categories,Crop top,,Top corto,este precioso
      categories,Tunic,,Túnica,esta preciosa
      categories,Bodysuit,,Body,este precioso
      categories,Turtleneck,,Jersey de cuello alto,este precioso
      categories,Sweatshirt,,Sudadera,esta preciosa
      categories,Zip hoodie,,Sudadera con cremallera,esta preciosa
      categories,Sweater,,Jersey,este precioso
      categories,Cardigan,,Cárdigan,este precioso
      categories,Bolero,,Bolero,este precioso
      categories,Kimono,,Kimono,este precioso
      categories,Sweater vest,,Chaleco de punto,este precioso
      categories,Waistcoat,,Chaleco,este precioso
      categories,Bodywarmer,,Chaleco acolchado,este precioso
      categories,Jacket,,Chaqueta,esta preciosa
      categories,Bomber jacket,,Cazadora bomber,esta preciosa
      categories,Denim jacket,,Cazadora vaquera,esta preciosa
      categories,Leather jacket,,Chaqueta de cuero,esta preciosa
      categories,Puffer jacket,,Plumífero,este precioso
      categories,Padded jacket,,Chaqueta acolchada,esta preciosa
      categories,Fleece jacket,,Chaqueta polar,esta preciosa
      categories,Light jacket,,Chaqueta ligera,esta preciosa
      categories,Harrington jacket,,Chaqueta harrington,esta preciosa
      categories,Ski jacket,,Chaqueta de esquí,esta preciosa
      categories,Coat,,Abrigo,este precioso
      categories,Parka,,Parka,esta preciosa
      categories,Trench,,Gabardina,esta preciosa
      categories,Raincoat,,Chubasquero,este precioso
      categories,Pea coat,,Chaquetón marinero,este precioso
      categories,Duffle coat,,Trenca,esta preciosa
      categories,Wool coat,,Abrigo de lana,este precioso
      categories,Winter coat,,Abrigo de invierno,este precioso
      categories,Long coat,,Abrigo largo,este precioso
      categories,Faux fur coat,,Abrigo de pelo sintético,este precioso
      categories,Cape,,Capa,esta preciosa
      categories,Poncho,,Poncho,este precioso
      categories,Blazer,,Blazer,este precioso
      categories,Suit,,Traje,este precioso
      categories,Fancy dress,,Disfraz,este precioso
      categories,Tracksuit,,Chándal,este precioso
      categories,Clothing set,,Conjunto,este precioso
      categories,Dress,,Vestido,este precioso
      categories,Mini dress,,Vestido corto,este precioso
      categories,Midi dress,,Vestido midi,este precioso
      categories,Maxi dress,,Vestido largo,este precioso
      categories,Summer dress,,Vestido de verano,este precioso
      categories,Evening dress,,Vestido de noche,este precioso
      categories,Cocktail dress,,Vestido de cóctel,este precioso
      categories,Wedding dress,,Vestido de novia,este precioso
      categories,Denim dress,,Vestido vaquero,este precioso
      categories,Saree,,Sari,este precioso
      categories,Jumpsuit,,Mono,este precioso
      categories,Playsuit,,Mono corto,este precioso
      categories,Romper,,Ranita,esta preciosa
      categories,Romper,female,Mono corto,este precioso
      categories,Overalls,,Peto,este precioso
      categories,Swimwear,,Bañador,este precioso
      categories,One-piece swimsuit,,Bañador de una pieza,este precioso
      categories,Bikini,,Bikini,este precioso
      categories,Swim shorts,,Bañador bermuda,este precioso
      categories,Sarong,,Pareo,este precioso
      categories,Pyjamas,,Pijama,este precioso
      categories,Nightdress,,Camisón,este precioso
      categories,Dressing gown,,Albornoz,este precioso
      categories,Bra,,Sujetador,este precioso
      categories,Sports bra,,Sujetador deportivo,este precioso
      categories,Lingerie set,,Conjunto de lencería,este precioso
      categories,Underwear,,Ropa interior,esta preciosa
      categories,Boxers,,Bóxer,este precioso
      categories,Briefs,,Braguita,esta preciosa
      categories,Briefs,male,Slip,este precioso
      categories,Briefs,boy,Slip,este precioso
      categories,Shapewear,,Faja,esta preciosa
      categories,Socks,,Calcetines,estos preciosos
      categories,Tights,,Medias,estas preciosas
      categories,Sports top,,Top deportivo,este precioso
      categories,Sports jersey,,Camiseta deportiva,esta preciosa
      categories,Snowsuit,,Mono de esquí,este precioso
      categories,Maternity dress,,Vestido premamá,este precioso
      categories,Maternity trousers,,Pantalones premamá,estos preciosos
      categories,Maternity top,,Top premamá,este precioso
      categories,Nursing bra,,Sujetador de lactancia,este precioso
      categories,Baby bodysuit,,Body de bebé,este precioso
      categories,Sleepsuit,,Pelele,este precioso
      categories,Baby sleeping bag,,Saco de dormir para bebé,este precioso
      categories,Shoes,,Zapatos,estos preciosos
      categories,Sneakers,,Zapatillas,estas preciosas
      categories,Canvas sneakers,,Zapatillas de lona,estas preciosas
      categories,Running shoes,,Zapatillas de running,estas preciosas
      categories,Sports shoes,,Zapatillas deportivas,estas preciosas
      categories,Hiking shoes,,Zapatillas de senderismo,estas preciosas
      categories,Formal shoes,,Zapatos de vestir,estos preciosos
      categories,Oxfords,,Zapatos Oxford,estos preciosos
      categories,Loafers,,Mocasines,estos preciosos
      categories,Boat shoes,,Náuticos,estos preciosos
      categories,Slip-ons,,Zapatillas sin cordones,estas preciosas
      categories,Boots,,Botas,estas preciosas
      categories,Ankle boots,,Botines,estos preciosos
      categories,Chelsea boots,,Botines chelsea,estos preciosos
      categories,Combat boots,,Botas militares,estas preciosas
      categories,Cowboy boots,,Botas camperas,estas preciosas
      categories,Rain boots,,Botas de agua,estas preciosas
      categories,Desert boots,,Botas safari,estas preciosas
      categories,Heels,,Zapatos de tacón,estos preciosos
      categories,Wedges,,Cuñas,estas preciosas
      categories,Platform shoes,,Zapatos de plataforma,estos preciosos
      categories,Mules,,Zuecos,estos preciosos
      categories,Flats,,Zapatos planos,estos preciosos
      categories,Ballet flats,,Bailarinas,estas preciosas
      categories,Espadrilles,,Alpargatas,estas preciosas
      categories,Sandals,,Sandalias,estas preciosas
      categories,Flip flops,,Chanclas,estas preciosas
      categories,Slippers,,Zapatillas de casa,estas preciosas
      categories,Baby shoes,,Zapatos de bebé,estos preciosos
      categories,Bag,,Bolso,este precioso
      categories,Shoulder bag,,Bolso bandolera,este precioso
      categories,Backpack,,Mochila,esta preciosa
      categories,Tote bag,,Bolso tote,este precioso
      categories,Clutch,,Cartera de mano,esta preciosa
      categories,Belt bag,,Riñonera,esta preciosa
      categories,Duffel bag,,Bolsa de deporte,esta preciosa
      categories,Travel bag,,Bolsa de viaje,esta preciosa
      categories,School bag,,Mochila escolar,esta preciosa
      categories,Briefcase,,Maletín,este precioso
      categories,Make-up bag,,Neceser,este precioso
      categories,Wallet,,Cartera,esta preciosa
      categories,Phone case,,Funda de móvil,esta preciosa
      categories,Belt,,Cinturón,este precioso
      categories,Hat,,Sombrero,este precioso
      categories,Cap,,Gorra,esta preciosa
      categories,Beanie,,Gorro,este precioso
      categories,Beret,,Boina,esta preciosa
      categories,Headband,,Cinta para el pelo,esta preciosa
      categories,Hair accessory,,Accesorio para el pelo,este precioso
      categories,Scarf,,Bufanda,esta preciosa
      categories,Headscarf,,Pañuelo,este precioso
      categories,Shawl,,Chal,este precioso
      categories,Gloves,,Guantes,estos preciosos
      categories,Tie,,Corbata,esta preciosa
      categories,Bow tie,,Pajarita,esta preciosa
      categories,Pocket square,,Pañuelo de bolsillo,este precioso
      categories,Suspenders,,Tirantes,estos preciosos
      categories,Cufflinks,,Gemelos,estos preciosos
      categories,Sunglasses,,Gafas de sol,estas preciosas
      categories,Watch,,Reloj,este precioso
      categories,Smartwatch,,Reloj inteligente,este precioso
      categories,Necklace,,Collar,este precioso
      categories,Bracelet,,Pulsera,esta preciosa
      categories,Anklet,,Tobillera,esta preciosa
      categories,Earrings,,Pendientes,estos preciosos
      categories,Ring,,Anillo,este precioso
      categories,Brooch,,Broche,este precioso
      categories,Jewellery set,,Conjunto de joyas,este precioso
      categories,Jewellery,,Joya,esta preciosa
      categories,Umbrella,,Paraguas,este precioso
      categories,Key ring,,Llavero,este precioso
      categories,Accessory,,Accesorio,este precioso
      """#)
}
