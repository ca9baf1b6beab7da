/// The Italian words for what the built-in tables know. They are our own translations; the conditions are worded as Vinted words them there.
extension Labels {
  /// By gender and number.
  static let italian = Labels(
    articles: ["questo bellissimo", "questa bellissima", "questi bellissimi", "queste bellissime"],
    table: #"""
      table,name,gender,label,article
      colors,Black,,Nero,
      colors,Grey,,Grigio,
      colors,White,,Bianco,
      colors,Cream,,Crema,
      colors,Beige,,Beige,
      colors,Apricot,,Albicocca,
      colors,Orange,,Arancione,
      colors,Coral,,Corallo,
      colors,Red,,Rosso,
      colors,Burgundy,,Bordeaux,
      colors,Pink,,Rosa,
      colors,Fuchsia,,Fucsia,
      colors,Purple,,Viola,
      colors,Lilac,,Lilla,
      colors,Light blue,,Azzurro,
      colors,Blue,,Blu,
      colors,Navy,,Blu navy,
      colors,Turquoise,,Turchese,
      colors,Mint,,Menta,
      colors,Green,,Verde,
      colors,Dark green,,Verde scuro,
      colors,Khaki,,Cachi,
      colors,Brown,,Marrone,
      colors,Mustard,,Senape,
      colors,Yellow,,Giallo,
      colors,Silver,,Argento,
      colors,Gold,,Oro,
      colors,Multicolor,,Multicolore,
      colors,Clear,,Trasparente,
      conditions,NEW_WITH_TAGS,,Nuovo con cartellino,
      conditions,NEW,,Nuovo senza cartellino,
      conditions,EXCELLENT,,Ottime condizioni,
      conditions,GOOD,,Buone condizioni,
      conditions,FAIR,,Discrete condizioni,
      conditions,POOR,,Discrete condizioni,
      materials,Leather,,Pelle,
      materials,Cotton,,Cotone,
      materials,Polyester,,Poliestere,
      materials,Wool,,Lana,
      materials,Viscose,,Viscosa,
      materials,Silk,,Seta,
      materials,Nylon,,Nylon,
      materials,Elastane,,Elastan,
      materials,Fleece,,Pile,
      materials,Cashmere,,Cashmere,
      materials,Linen,,Lino,
      materials,Acrylic,,Acrilico,
      materials,Suede,,Pelle scamosciata,
      materials,Corduroy,,Velluto a coste,
      materials,Denim,,Denim,
      materials,Satin,,Raso,
      materials,Flannel,,Flanella,
      materials,Tweed,,Tweed,
      materials,Velvet,,Velluto,
      materials,Alpaca,,Alpaca,
      materials,Merino,,Merino,
      materials,Mohair,,Mohair,
      materials,Steel,,Acciaio,
      materials,Silver,,Argento,
      materials,Gold,,Oro,
      materials,Metal,,Metallo,
      materials,Bamboo,,Bambù,
      materials,Wood,,Legno,
      materials,Rubber,,Gomma,
      materials,Cardboard,,Cartone,
      materials,Faux leather,,Similpelle,
      materials,Patent leather,,Vernice,
      materials,Ceramic,,Ceramica,
      materials,Lace,,Pizzo,
      materials,Down,,Piumino,
      materials,Faux fur,,Pelliccia ecologica,
      materials,Felt,,Feltro,
      materials,Jute,,Iuta,
      materials,Latex,,Lattice,
      materials,Knit,,Maglia,
      materials,Foam,,Schiuma,
      materials,Chiffon,,Chiffon,
      materials,Neoprene,,Neoprene,
      materials,Straw,,Paglia,
      materials,Paper,,Carta,
      materials,Plush,,Peluche,
      materials,Stone,,Pietra,
      materials,Plastic,,Plastica,
      materials,Porcelain,,Porcellana,
      materials,Rattan,,Rattan,
      materials,Sequin,,Paillettes,
      materials,Silicone,,Silicone,
      materials,Canvas,,Tela,
      materials,Tulle,,Tulle,
      materials,Glass,,Vetro,
      categories,Jeans,,Jeans,questi bellissimi
      categories,Pants,,Pantaloni,questi bellissimi
      categories,Chinos,,Pantaloni chino,questi bellissimi
      categories,Suit trousers,,Pantaloni eleganti,questi bellissimi
      categories,Leather trousers,,Pantaloni di pelle,questi bellissimi
      categories,Harem pants,,Pantaloni alla turca,questi bellissimi
      categories,Capris,,Pantaloni capri,questi bellissimi
      categories,Shorts,,Pantaloncini,questi bellissimi
      categories,Denim shorts,,Pantaloncini di jeans,questi bellissimi
      categories,Cargo shorts,,Pantaloncini cargo,questi bellissimi
      categories,Sports shorts,,Pantaloncini sportivi,questi bellissimi
      categories,Joggers,,Pantaloni della tuta,questi bellissimi
      categories,Leggings,,Leggings,questi bellissimi
      categories,Skort,,Gonna pantalone,questa bellissima
      categories,Cycling shorts,,Ciclisti,questi bellissimi
      categories,Ski trousers,,Pantaloni da sci,questi bellissimi
      categories,Riding breeches,,Pantaloni da equitazione,questi bellissimi
      categories,Shacket,,Giacca camicia,questa bellissima
      categories,Skirt,,Gonna,questa bellissima
      categories,Mini skirt,,Minigonna,questa bellissima
      categories,Midi skirt,,Gonna midi,questa bellissima
      categories,Maxi skirt,,Gonna lunga,questa bellissima
      categories,Denim skirt,,Gonna di jeans,questa bellissima
      categories,T-shirt,,T-shirt,questa bellissima
      categories,Long-sleeve T-shirt,,T-shirt a maniche lunghe,questa bellissima
      categories,Polo,,Polo,questa bellissima
      categories,Shirt,,Camicia,questa bellissima
      categories,Denim shirt,,Camicia di jeans,questa bellissima
      categories,Checked shirt,,Camicia a quadri,questa bellissima
      categories,Hawaiian shirt,,Camicia fantasia,questa bellissima
      categories,Blouse,,Blusa,questa bellissima
      categories,Top,,Top,questo bellissimo
      categories,Tank top,,Canotta,questa bellissima
      categories,Crop top,,Crop top,questo bellissimo
      categories,Tunic,,Tunica,questa bellissima
      categories,Bodysuit,,Body,questo bellissimo
      categories,Turtleneck,,Dolcevita,questo bellissimo
      categories,Sweatshirt,,Felpa,questa bellissima
      categories,Zip hoodie,,Felpa con zip,questa bellissima
      categories,Sweater,,Maglione,questo bellissimo
      categories,Cardigan,,Cardigan,questo bellissimo
      categories,Bolero,,Bolero,questo bellissimo
      categories,Kimono,,Kimono,questo bellissimo
      categories,Sweater vest,,Gilet in maglia,questo bellissimo
      categories,Waistcoat,,Gilet,questo bellissimo
      categories,Bodywarmer,,Smanicato,questo bellissimo
      categories,Jacket,,Giacca,questa bellissima
      categories,Bomber jacket,,Bomber,questo bellissimo
      categories,Denim jacket,,Giacca di jeans,questa bellissima
      categories,Leather jacket,,Giacca di pelle,questa bellissima
      categories,Puffer jacket,,Piumino,questo bellissimo
      categories,Padded jacket,,Giacca trapuntata,questa bellissima
      categories,Fleece jacket,,Giacca in pile,questa bellissima
      categories,Light jacket,,Giacca leggera,questa bellissima
      categories,Harrington jacket,,Giacca harrington,questa bellissima
      categories,Ski jacket,,Giacca da sci,questa bellissima
      categories,Coat,,Cappotto,questo bellissimo
      categories,Parka,,Parka,questo bellissimo
      categories,Trench,,Trench,questo bellissimo
      categories,Raincoat,,Impermeabile,questo bellissimo
      categories,Pea coat,,Caban,questo bellissimo
      categories,Duffle coat,,Montgomery,questo bellissimo
      categories,Wool coat,,Cappotto di lana,questo bellissimo
      categories,Winter coat,,Cappotto invernale,questo bellissimo
      categories,Long coat,,Cappotto lungo,questo bellissimo
      categories,Faux fur coat,,Pelliccia ecologica,questa bellissima
      categories,Cape,,Mantella,questa bellissima
      categories,Poncho,,Poncho,questo bellissimo
      categories,Blazer,,Blazer,questo bellissimo
      categories,Suit,,Completo,questo bellissimo
      categories,Fancy dress,,Costume di carnevale,questo bellissimo
      categories,Tracksuit,,Tuta,questa bellissima
      categories,Clothing set,,Coordinato,questo bellissimo
      categories,Dress,,Vestito,questo bellissimo
      categories,Mini dress,,Vestito corto,questo bellissimo
      categories,Midi dress,,Vestito midi,questo bellissimo
      categories,Maxi dress,,Vestito lungo,questo bellissimo
      categories,Summer dress,,Vestito estivo,questo bellissimo
      categories,Evening dress,,Abito da sera,questo bellissimo
      categories,Cocktail dress,,Abito da cocktail,questo bellissimo
      categories,Wedding dress,,Abito da sposa,questo bellissimo
      categories,Denim dress,,Vestito di jeans,questo bellissimo
      categories,Saree,,Sari,questo bellissimo
      categories,Jumpsuit,,Tuta intera,questa bellissima
      categories,Playsuit,,Tuta corta,questa bellissima
      categories,Romper,,Pagliaccetto,questo bellissimo
      categories,Romper,female,Tuta corta,questa bellissima
      categories,Overalls,,Salopette,questa bellissima
      categories,Swimwear,,Costume da bagno,questo bellissimo
      categories,One-piece swimsuit,,Costume intero,questo bellissimo
      categories,Bikini,,Bikini,questo bellissimo
      categories,Swim shorts,,Pantaloncini da bagno,questi bellissimi
      categories,Sarong,,Pareo,questo bellissimo
      categories,Pyjamas,,Pigiama,questo bellissimo
      categories,Nightdress,,Camicia da notte,questa bellissima
      categories,Dressing gown,,Accappatoio,questo bellissimo
      categories,Bra,,Reggiseno,questo bellissimo
      categories,Sports bra,,Reggiseno sportivo,questo bellissimo
      categories,Lingerie set,,Completo intimo,questo bellissimo
      categories,Underwear,,Intimo,questo bellissimo
      categories,Boxers,,Boxer,questi bellissimi
      categories,Briefs,,Mutandine,queste bellissime
      categories,Briefs,male,Slip,questo bellissimo
      categories,Briefs,boy,Slip,questo bellissimo
      categories,Shapewear,,Guaina,questa bellissima
      categories,Socks,,Calzini,questi bellissimi
      categories,Tights,,Collant,questi bellissimi
      categories,Sports top,,Top sportivo,questo bellissimo
      categories,Sports jersey,,Maglia sportiva,questa bellissima
      categories,Snowsuit,,Tuta da sci,questa bellissima
      categories,Maternity dress,,Vestito premaman,questo bellissimo
      categories,Maternity trousers,,Pantaloni premaman,questi bellissimi
      categories,Maternity top,,Top premaman,questo bellissimo
      categories,Nursing bra,,Reggiseno da allattamento,questo bellissimo
      categories,Baby bodysuit,,Body da neonato,questo bellissimo
      categories,Sleepsuit,,Tutina,questa bellissima
      categories,Baby sleeping bag,,Sacco nanna,questo bellissimo
      categories,Shoes,,Scarpe,queste bellissime
      categories,Sneakers,,Sneakers,queste bellissime
      categories,Canvas sneakers,,Sneakers di tela,queste bellissime
      categories,Running shoes,,Scarpe da corsa,queste bellissime
      categories,Sports shoes,,Scarpe sportive,queste bellissime
      categories,Hiking shoes,,Scarpe da trekking,queste bellissime
      categories,Formal shoes,,Scarpe eleganti,queste bellissime
      categories,Oxfords,,Stringate,queste bellissime
      categories,Loafers,,Mocassini,questi bellissimi
      categories,Boat shoes,,Scarpe da barca,queste bellissime
      categories,Slip-ons,,Slip-on,queste bellissime
      categories,Boots,,Stivali,questi bellissimi
      categories,Ankle boots,,Stivaletti,questi bellissimi
      categories,Chelsea boots,,Stivaletti chelsea,questi bellissimi
      categories,Combat boots,,Anfibi,questi bellissimi
      categories,Cowboy boots,,Stivali texani,questi bellissimi
      categories,Rain boots,,Stivali di gomma,questi bellissimi
      categories,Desert boots,,Polacchine,queste bellissime
      categories,Heels,,Décolleté,queste bellissime
      categories,Wedges,,Zeppe,queste bellissime
      categories,Platform shoes,,Scarpe con plateau,queste bellissime
      categories,Mules,,Sabot,questi bellissimi
      categories,Flats,,Scarpe basse,queste bellissime
      categories,Ballet flats,,Ballerine,queste bellissime
      categories,Espadrilles,,Espadrillas,queste bellissime
      categories,Sandals,,Sandali,questi bellissimi
      categories,Flip flops,,Infradito,queste bellissime
      categories,Slippers,,Pantofole,queste bellissime
      categories,Baby shoes,,Scarpine da neonato,queste bellissime
      categories,Bag,,Borsa,questa bellissima
      categories,Shoulder bag,,Borsa a tracolla,questa bellissima
      categories,Backpack,,Zaino,questo bellissimo
      categories,Tote bag,,Borsa shopper,questa bellissima
      categories,Clutch,,Pochette,questa bellissima
      categories,Belt bag,,Marsupio,questo bellissimo
      categories,Duffel bag,,Borsone,questo bellissimo
      categories,Travel bag,,Borsa da viaggio,questa bellissima
      categories,School bag,,Zaino scolastico,questo bellissimo
      categories,Briefcase,,Ventiquattrore,questa bellissima
      categories,Make-up bag,,Beauty case,questo bellissimo
      categories,Wallet,,Portafoglio,questo bellissimo
      categories,Phone case,,Custodia per telefono,questa bellissima
      categories,Belt,,Cintura,questa bellissima
      categories,Hat,,Cappello,questo bellissimo
      categories,Cap,,Cappellino,questo bellissimo
      categories,Beanie,,Berretto,questo bellissimo
      categories,Beret,,Basco,questo bellissimo
      categories,Headband,,Fascia per capelli,questa bellissima
      categories,Hair accessory,,Accessorio per capelli,questo bellissimo
      categories,Scarf,,Sciarpa,questa bellissima
      categories,Headscarf,,Foulard,questo bellissimo
      categories,Shawl,,Scialle,questo bellissimo
      categories,Gloves,,Guanti,questi bellissimi
      categories,Tie,,Cravatta,questa bellissima
      categories,Bow tie,,Papillon,questo bellissimo
      categories,Pocket square,,Fazzoletto da taschino,questo bellissimo
      categories,Suspenders,,Bretelle,queste bellissime
      categories,Cufflinks,,Gemelli,questi bellissimi
      categories,Sunglasses,,Occhiali da sole,questi bellissimi
      categories,Watch,,Orologio,questo bellissimo
      categories,Smartwatch,,Smartwatch,questo bellissimo
      categories,Necklace,,Collana,questa bellissima
      categories,Bracelet,,Bracciale,questo bellissimo
      categories,Anklet,,Cavigliera,questa bellissima
      categories,Earrings,,Orecchini,questi bellissimi
      categories,Ring,,Anello,questo bellissimo
      categories,Brooch,,Spilla,questa bellissima
      categories,Jewellery set,,Parure,questa bellissima
      categories,Jewellery,,Gioiello,questo bellissimo
      categories,Umbrella,,Ombrello,questo bellissimo
      categories,Key ring,,Portachiavi,questo bellissimo
      categories,Accessory,,Accessorio,questo bellissimo
      """#)
}
