/// The English words for what the built-in tables know. They are our own translations; the conditions are worded as Vinted words them there.
extension Labels {
  /// Nouns agree in number only.
  static let english = Labels(
    articles: ["this lovely", "these lovely"],
    table: #"""
      table,name,gender,label,article
      colors,Black,,Black,
      colors,Grey,,Grey,
      colors,White,,White,
      colors,Cream,,Cream,
      colors,Beige,,Beige,
      colors,Apricot,,Apricot,
      colors,Orange,,Orange,
      colors,Coral,,Coral,
      colors,Red,,Red,
      colors,Burgundy,,Burgundy,
      colors,Pink,,Pink,
      colors,Fuchsia,,Fuchsia,
      colors,Purple,,Purple,
      colors,Lilac,,Lilac,
      colors,Light blue,,Light blue,
      colors,Blue,,Blue,
      colors,Navy,,Navy,
      colors,Turquoise,,Turquoise,
      colors,Mint,,Mint,
      colors,Green,,Green,
      colors,Dark green,,Dark green,
      colors,Khaki,,Khaki,
      colors,Brown,,Brown,
      colors,Mustard,,Mustard,
      colors,Yellow,,Yellow,
      colors,Silver,,Silver,
      colors,Gold,,Gold,
      colors,Multicolor,,Multicoloured,
      colors,Clear,,Clear,
      conditions,NEW_WITH_TAGS,,New with tags,
      conditions,NEW,,New without tags,
      conditions,EXCELLENT,,Very good,
      conditions,GOOD,,Good,
      conditions,FAIR,,Satisfactory,
      conditions,POOR,,Satisfactory,
      materials,Leather,,Leather,
      materials,Cotton,,Cotton,
      materials,Polyester,,Polyester,
      materials,Wool,,Wool,
      materials,Viscose,,Viscose,
      materials,Silk,,Silk,
      materials,Nylon,,Nylon,
      materials,Elastane,,Elastane,
      materials,Fleece,,Fleece,
      materials,Cashmere,,Cashmere,
      materials,Linen,,Linen,
      materials,Acrylic,,Acrylic,
      materials,Suede,,Suede,
      materials,Corduroy,,Corduroy,
      materials,Denim,,Denim,
      materials,Satin,,Satin,
      materials,Flannel,,Flannel,
      materials,Tweed,,Tweed,
      materials,Velvet,,Velvet,
      materials,Alpaca,,Alpaca,
      materials,Merino,,Merino,
      materials,Mohair,,Mohair,
      materials,Steel,,Steel,
      materials,Silver,,Silver,
      materials,Gold,,Gold,
      materials,Metal,,Metal,
      materials,Bamboo,,Bamboo,
      materials,Wood,,Wood,
      materials,Rubber,,Rubber,
      materials,Cardboard,,Cardboard,
      materials,Faux leather,,Faux leather,
      materials,Patent leather,,Patent leather,
      materials,Ceramic,,Ceramic,
      materials,Lace,,Lace,
      materials,Down,,Down,
      materials,Faux fur,,Faux fur,
      materials,Felt,,Felt,
      materials,Jute,,Jute,
      materials,Latex,,Latex,
      materials,Knit,,Knit,
      materials,Foam,,Foam,
      materials,Chiffon,,Chiffon,
      materials,Neoprene,,Neoprene,
      materials,Straw,,Straw,
      materials,Paper,,Paper,
      materials,Plush,,Plush,
      materials,Stone,,Stone,
      materials,Plastic,,Plastic,
      materials,Porcelain,,Porcelain,
      materials,Rattan,,Rattan,
      materials,Sequin,,Sequin,
      materials,Silicone,,Silicone,
      materials,Canvas,,Canvas,
      materials,Tulle,,Tulle,
      materials,Glass,,Glass,
      categories,Jeans,,Jeans,these lovely
      categories,Pants,,Trousers,these lovely
      categories,Chinos,,Chinos,these lovely
      categories,Suit trousers,,Suit trousers,these lovely
      categories,Leather trousers,,Leather trousers,these lovely
      categories,Harem pants,,Harem pants,these lovely
      categories,Capris,,Capri trousers,these lovely
      categories,Shorts,,Shorts,these lovely
      categories,Denim shorts,,Denim shorts,these lovely
      categories,Cargo shorts,,Cargo shorts,these lovely
      categories,Sports shorts,,Sports shorts,these lovely
      categories,Joggers,,Joggers,these lovely
      categories,Leggings,,Leggings,these lovely
      categories,Skort,,Skort,this lovely
      categories,Cycling shorts,,Cycling shorts,these lovely
      categories,Ski trousers,,Ski trousers,these lovely
      categories,Riding breeches,,Riding breeches,these lovely
      categories,Shacket,,Shirt jacket,this lovely
      categories,Skirt,,Skirt,this lovely
      categories,Mini skirt,,Mini skirt,this lovely
      categories,Midi skirt,,Midi skirt,this lovely
      categories,Maxi skirt,,Maxi skirt,this lovely
      categories,Denim skirt,,Denim skirt,this lovely
      categories,T-shirt,,T-shirt,this lovely
      categories,Long-sleeve T-shirt,,Long-sleeve T-shirt,this lovely
      categories,Polo,,Polo shirt,this lovely
      categories,Shirt,,Shirt,this lovely
      categories,Denim shirt,,Denim shirt,this lovely
      categories,Checked shirt,,Checked shirt,this lovely
      categories,Hawaiian shirt,,Patterned shirt,this lovely
      categories,Blouse,,Blouse,this lovely
      categories,Top,,Top,this lovely
      categories,Tank top,,Tank top,this lovely
      categories,Crop top,,Crop top,this lovely
      categories,Tunic,,Tunic,this lovely
      categories,Bodysuit,,Bodysuit,this lovely
      categories,Turtleneck,,Roll-neck jumper,this lovely
      categories,Sweatshirt,,Sweatshirt,this lovely
      categories,Zip hoodie,,Zip hoodie,this lovely
      categories,Sweater,,Jumper,this lovely
      categories,Cardigan,,Cardigan,this lovely
      categories,Bolero,,Bolero,this lovely
      categories,Kimono,,Kimono,this lovely
      categories,Sweater vest,,Sweater vest,this lovely
      categories,Waistcoat,,Waistcoat,this lovely
      categories,Bodywarmer,,Bodywarmer,this lovely
      categories,Jacket,,Jacket,this lovely
      categories,Bomber jacket,,Bomber jacket,this lovely
      categories,Denim jacket,,Denim jacket,this lovely
      categories,Leather jacket,,Leather jacket,this lovely
      categories,Puffer jacket,,Puffer jacket,this lovely
      categories,Padded jacket,,Quilted jacket,this lovely
      categories,Fleece jacket,,Fleece jacket,this lovely
      categories,Light jacket,,Light jacket,this lovely
      categories,Harrington jacket,,Harrington jacket,this lovely
      categories,Ski jacket,,Ski jacket,this lovely
      categories,Coat,,Coat,this lovely
      categories,Parka,,Parka,this lovely
      categories,Trench,,Trench coat,this lovely
      categories,Raincoat,,Raincoat,this lovely
      categories,Pea coat,,Pea coat,this lovely
      categories,Duffle coat,,Duffle coat,this lovely
      categories,Wool coat,,Wool coat,this lovely
      categories,Winter coat,,Winter coat,this lovely
      categories,Long coat,,Long coat,this lovely
      categories,Faux fur coat,,Faux fur coat,this lovely
      categories,Cape,,Cape,this lovely
      categories,Poncho,,Poncho,this lovely
      categories,Blazer,,Blazer,this lovely
      categories,Suit,,Suit,this lovely
      categories,Fancy dress,,Fancy dress costume,this lovely
      categories,Tracksuit,,Tracksuit,this lovely
      categories,Clothing set,,Clothing set,this lovely
      categories,Dress,,Dress,this lovely
      categories,Mini dress,,Mini dress,this lovely
      categories,Midi dress,,Midi dress,this lovely
      categories,Maxi dress,,Maxi dress,this lovely
      categories,Summer dress,,Summer dress,this lovely
      categories,Evening dress,,Evening dress,this lovely
      categories,Cocktail dress,,Cocktail dress,this lovely
      categories,Wedding dress,,Wedding dress,this lovely
      categories,Denim dress,,Denim dress,this lovely
      categories,Saree,,Sari,this lovely
      categories,Jumpsuit,,Jumpsuit,this lovely
      categories,Playsuit,,Playsuit,this lovely
      categories,Romper,,Romper,this lovely
      categories,Romper,female,Playsuit,this lovely
      categories,Overalls,,Dungarees,these lovely
      categories,Swimwear,,Swimwear,this lovely
      categories,One-piece swimsuit,,One-piece swimsuit,this lovely
      categories,Bikini,,Bikini,this lovely
      categories,Swim shorts,,Swim shorts,these lovely
      categories,Sarong,,Sarong,this lovely
      categories,Pyjamas,,Pyjamas,these lovely
      categories,Nightdress,,Nightdress,this lovely
      categories,Dressing gown,,Dressing gown,this lovely
      categories,Bra,,Bra,this lovely
      categories,Sports bra,,Sports bra,this lovely
      categories,Lingerie set,,Lingerie set,this lovely
      categories,Underwear,,Underwear,this lovely
      categories,Boxers,,Boxers,these lovely
      categories,Briefs,,Briefs,these lovely
      categories,Shapewear,,Shapewear,this lovely
      categories,Socks,,Socks,these lovely
      categories,Tights,,Tights,these lovely
      categories,Sports top,,Sports top,this lovely
      categories,Sports jersey,,Sports jersey,this lovely
      categories,Snowsuit,,Snowsuit,this lovely
      categories,Maternity dress,,Maternity dress,this lovely
      categories,Maternity trousers,,Maternity trousers,these lovely
      categories,Maternity top,,Maternity top,this lovely
      categories,Nursing bra,,Nursing bra,this lovely
      categories,Baby bodysuit,,Baby bodysuit,this lovely
      categories,Sleepsuit,,Sleepsuit,this lovely
      categories,Baby sleeping bag,,Baby sleeping bag,this lovely
      categories,Shoes,,Shoes,these lovely
      categories,Sneakers,,Trainers,these lovely
      categories,Canvas sneakers,,Canvas trainers,these lovely
      categories,Running shoes,,Running shoes,these lovely
      categories,Sports shoes,,Sports shoes,these lovely
      categories,Hiking shoes,,Hiking shoes,these lovely
      categories,Formal shoes,,Formal shoes,these lovely
      categories,Oxfords,,Oxford shoes,these lovely
      categories,Loafers,,Loafers,these lovely
      categories,Boat shoes,,Boat shoes,these lovely
      categories,Slip-ons,,Slip-ons,these lovely
      categories,Boots,,Boots,these lovely
      categories,Ankle boots,,Ankle boots,these lovely
      categories,Chelsea boots,,Chelsea boots,these lovely
      categories,Combat boots,,Combat boots,these lovely
      categories,Cowboy boots,,Cowboy boots,these lovely
      categories,Rain boots,,Wellies,these lovely
      categories,Desert boots,,Desert boots,these lovely
      categories,Heels,,Heels,these lovely
      categories,Wedges,,Wedges,these lovely
      categories,Platform shoes,,Platform shoes,these lovely
      categories,Mules,,Mules,these lovely
      categories,Flats,,Flat shoes,these lovely
      categories,Ballet flats,,Ballet flats,these lovely
      categories,Espadrilles,,Espadrilles,these lovely
      categories,Sandals,,Sandals,these lovely
      categories,Flip flops,,Flip-flops,these lovely
      categories,Slippers,,Slippers,these lovely
      categories,Baby shoes,,Baby shoes,these lovely
      categories,Bag,,Bag,this lovely
      categories,Shoulder bag,,Shoulder bag,this lovely
      categories,Backpack,,Backpack,this lovely
      categories,Tote bag,,Tote bag,this lovely
      categories,Clutch,,Clutch,this lovely
      categories,Belt bag,,Belt bag,this lovely
      categories,Duffel bag,,Duffel bag,this lovely
      categories,Travel bag,,Travel bag,this lovely
      categories,School bag,,School bag,this lovely
      categories,Briefcase,,Briefcase,this lovely
      categories,Make-up bag,,Make-up bag,this lovely
      categories,Wallet,,Wallet,this lovely
      categories,Phone case,,Phone case,this lovely
      categories,Belt,,Belt,this lovely
      categories,Hat,,Hat,this lovely
      categories,Cap,,Cap,this lovely
      categories,Beanie,,Beanie,this lovely
      categories,Beret,,Beret,this lovely
      categories,Headband,,Headband,this lovely
      categories,Hair accessory,,Hair accessory,this lovely
      categories,Scarf,,Scarf,this lovely
      categories,Headscarf,,Headscarf,this lovely
      categories,Shawl,,Shawl,this lovely
      categories,Gloves,,Gloves,these lovely
      categories,Tie,,Tie,this lovely
      categories,Bow tie,,Bow tie,this lovely
      categories,Pocket square,,Pocket square,this lovely
      categories,Suspenders,,Braces,these lovely
      categories,Cufflinks,,Cufflinks,these lovely
      categories,Sunglasses,,Sunglasses,these lovely
      categories,Watch,,Watch,this lovely
      categories,Smartwatch,,Smartwatch,this lovely
      categories,Necklace,,Necklace,this lovely
      categories,Bracelet,,Bracelet,this lovely
      categories,Anklet,,Anklet,this lovely
      categories,Earrings,,Earrings,these lovely
      categories,Ring,,Ring,this lovely
      categories,Brooch,,Brooch,this lovely
      categories,Jewellery set,,Jewellery set,this lovely
      categories,Jewellery,,Jewellery,this lovely
      categories,Umbrella,,Umbrella,this lovely
      categories,Key ring,,Key ring,this lovely
      categories,Accessory,,Accessory,this lovely
      """#)
}
