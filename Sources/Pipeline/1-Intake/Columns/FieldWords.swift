/// What other programs call our fields, to propose a mapping for their files.
enum FieldWords {
  /// The field that a column's name, folded, means; nil if the name is not known.
  static func field(of folded: Text) -> ProductField? { table[folded].flatMap(ProductField.init(rawValue:)) }

  /// The place of a name in its field's list: 0 is the best.
  static func rank(of folded: Text) -> Int { ranks[folded] ?? 99 }

  private static let table: KeyTable = {
    var table = KeyTable(capacity: 512)
    for (field, words) in lists { for word in words { table.set(word, field.rawValue) } }
    return table
  }()

  private static let ranks: KeyTable = {
    var table = KeyTable(capacity: 512)
    for (_, words) in lists { for (rank, word) in words.enumerated() { table.set(word, rank) } }
    return table
  }()

  /// In folded form, the most exact first: English, French, German, Spanish, Italian, Dutch, Polish, and what shops and
  /// feeds are known to write.
  private static let lists: [(ProductField, [Text])] = [
    (
      .title,
      [
        "title", "name", "product name", "product title", "productdisplayname", "item name", "item title",
        "listing title", "productname", "displayname", "nom", "titre", "libelle", "designation", "nom du produit",
        "bezeichnung", "titel", "artikelbezeichnung", "produktname", "nombre", "titulo", "nome", "titolo", "naam",
        "nazwa", "tytul", "headline", "article", "item", "product", "seo title", "uberschrift", "nazwa produktu",
        "nazwa przedmiotu",
        "nombre del producto", "nombre del articulo",
        "nome prodotto", "nome articolo", "titolo annuncio", "titulo del anuncio", "productnaam", "artikelnaam",
        "artikelname", "nom de larticle", "titre de lannonce", "intitule", "artikel", "warenbezeichnung", "gegenstand",
        "produkt", "articolo", "articulo", "nazev", "nazev produktu", "nazev zbozi",
      ]
    ),
    (
      .brand,
      [
        "brand", "brand name", "marque", "marke", "marca", "merk", "marka", "designer", "vendor", "manufacturer",
        "hersteller", "fabricant", "fabricante", "produttore", "producent", "maker", "g:brand", "brandname", "brands",
        "marques", "marken", "marcas", "marche", "merken", "marki", "brand title", "label", "createur", "griffe",
        "creatrice", "disenador", "stilista", "designer name", "designer names", "designers", "fabrikant", "znacka",
        "vyrobce",
      ]
    ),
    (
      .category,
      [
        "articletype", "subcategory", "sub category", "sous categorie", "unterkategorie", "sottocategoria",
        "subcategoria", "podkategoria", "category", "product type", "item type", "garment", "garment type",
        "categorie", "kategorie", "categoria", "kategoria", "categories", "product category", "type",
        "article type", "type de produit", "warengruppe", "produktart", "tipo", "g:product_type", "product_type",
        "producttype", "category name", "kategorien", "categorias", "categorieen", "kategorie produktow",
        "category tree", "breadcrumb", "breadcrumbs", "fil d ariane", "category breadcrumb",
        "product category tree", "product categories", "category path", "category full name", "soort", "rodzaj",
        "google shopping / google product category",
        "google product category", "mastercategory", "master category", "class", "department name", "rubrik",
        "rubrique", "rubro", "art", "catalog id", "catalog", "catalogue",
      ]
    ),
    (
      .condition,
      [
        "condition", "condicao", "item condition", "etat", "zustand", "estado", "condizione", "condizioni", "staat",
        "conditie",
        "stan", "state", "quality", "cond", "qualite", "qualita", "qualitat", "calidad", "kwaliteit", "jakosc",
        "g:condition", "google shopping / condition", "condition name", "etat du produit",
        "stav",
      ]
    ),
    (
      .price,
      [
        "sale price", "current price", "discounted price", "discount price", "promo price", "special price",
        "final price", "tarif promo", "prix promo", "prix solde", "prix remise", "angebotspreis", "aktionspreis",
        "precio rebajado", "precio oferta", "prezzo in offerta", "prezzo scontato", "actieprijs", "aanbiedingsprijs",
        "cena promocyjna", "offer price", "your price", "variant price", "price", "listing price", "selling price",
        "asking price",
        "prix", "preis",
        "precio", "prezzo", "prijs", "cena", "prix de vente", "prix ttc", "verkaufspreis", "verkoopprijs", "amount",
        "regular price", "tarif regulier", "regularer preis", "precio normal", "prezzo di listino", "reguliere prijs",
        "normale prijs", "cena regularna", "gross price", "prezzo lordo", "prix public", "ladenpreis", "list price",
        "g:price", "price eur", "price usd", "retail price", "unit price", "item price", "price value", "price amount",
        "sale_price", "prix (€)", "price (€)", "montant", "tarif", "px", "pv", "start price", "price amount",
        "prix unitaire", "prix de vente ttc", "prezzo di vendita",
        "vk", "vk preis", "bruttopreis", "endpreis", "ladenverkaufspreis", "precio de venta", "cena sprzedazy",
        "cena brutto", "price tax included", "price including tax", "pricing", "buy it now price", "buy now price",
        "sofort kaufen preis", "sofortkaufpreis", "prix dachat immediat", "pvp", "p v p", "verkoop", "asking",
        "vraagprijs", "wunschpreis", "vb", "vhb", "ask", "listed at", "vendo a", "preisvorstellung", "richiesta",
        "pret",
        "sell price", "selling for", "preco", "preco de venda", "preco venda", "valor de venda", "€", "£", "$", "eur",
        "usd", "gbp", "pris", "prodejni cena", "startpreis",
        "bin price", "prezzo compralo subito", "kup teraz cena", "cena kup teraz",
      ]
    ),
    (
      .stockQuantity,
      [
        "stock quantity", "stock", "quantity", "qty", "variant inventory qty", "inventory", "quantite", "menge",
        "bestand", "lagerbestand", "cantidad", "existencias", "quantita", "giacenza", "aantal", "voorraad", "ilosc",
        "in stock?", "in stock", "instock", "available", "availability", "pieces", "count", "inventory quantity",
        "anzahl", "qte",
        "nb", "stk", "disponibilita", "disponibilidad", "disponibilite", "verfugbarkeit", "beschikbaarheid",
        "dostepnosc",
        "ilosc sztuk", "sztuk", "stan magazynowy", "vorratig", "vorratig?", "lager", "auf lager", "magazzino",
        "in magazzino?", "inventario", "op voorraad", "op voorraad?", "w magazynie", "w magazynie?", "en stock",
        "en stock?", "hay existencias?", "stock disponible", "quantite en stock", "units", "unidades", "stock level",
        "disponible", "disponibile", "disponibles", "dispo", "verfugbar", "beschikbaar", "leverbaar", "lieferbar",
        "vorhanden", "dostepny", "dostepna", "dostepne", "quantity available", "on hand",
        "qta", "qt", "qte stock", "pz", "pezzi", "uds", "stuks", "stuck", "stuckzahl", "sklad", "mnozstvi",
        "total stock", "stock total", "pcs", "qoh", "soh", "onhand", "inv", "en rayon", "lagernd", "lagernd?",
        "inventaire", "qtd", "quantidade", "qty on hand", "cant", "szt", "nbre",
        "nombre de pieces",
      ]
    ),
    (
      .size,
      [
        "size", "taille", "grosse", "groesse", "talla", "taglia", "misura", "maat", "rozmiar", "tamanho", "tam",
        "sizes", "g:size",
        "item size", "size label", "shoe size", "pointure", "t", "tail", "gr", "tallas", "konfektionsgrosse", "tamano",
        "size name", "eu shoe size", "eu schuhgrosse", "schuhgrosse", "schoenmaat", "talla de zapato", "numero scarpe",
        "taille chaussures", "rozmiar buta", "velikost", "storlek", "tg", "rozm", "kleidergrosse", "kleidergroesse",
        "sz", "mt", "taille etiquette",
        "grossenangabe", "schuhgroesse", "taille vetement", "kledingmaat", "talla de ropa", "taglia abito",
      ]
    ),
    (
      .color,
      [
        "color", "colour", "couleur", "cor", "cores", "farbe", "colore", "kleur", "kolor", "basecolour", "base color",
        "base colour",
        "primary color", "colors", "colours", "main color", "color name", "colour name", "g:color", "farbton",
        "coloris", "coul", "col", "barva",
      ]
    ),
    (
      .images,
      [
        "images", "imagens", "imagem", "variant image", "image src", "image", "photos", "photo", "pictures", "picture",
        "image url",
        "image link", "image links", "image urls", "img", "bild", "bilder", "foto", "fotos", "imagen", "imagenes",
        "immagine", "immagini", "afbeelding", "afbeeldingen", "zdjecie", "zdjecia", "main image",
        "additional image link",
        "thumbnail", "photo url", "picture url", "g:image_link", "image_url", "img url", "pic", "pics", "pic url",
        "media", "image path", "picture link", "hauptbild", "zusatzbild", "zusatzbilder", "produktbild",
        "produktbilder",
        "artikelbild", "artikelbilder", "titelbild", "front", "back", "cover", "cover photo", "couverture", "portada",
        "copertina", "vorderseite", "ruckseite", "avant", "arriere", "fronte", "retro",
      ]
    ),
    (
      .gender,
      [
        "gender", "sex", "genre", "sexe", "geschlecht", "genero", "sexo", "genere", "sesso", "geslacht", "plec",
        "target gender", "google shopping / gender", "g:gender", "department", "audience", "for", "rayon", "pohlavi",
        "h f", "f h", "f m", "m f", "m w", "w m", "d h", "h d", "d u", "u d", "k m", "m k", "v m", "m v", "univers",
        "section", "index name", "index group name", "abteilung", "reparto", "seccion", "afdeling", "dzial",
        "zielgruppe", "dept", "doelgroep", "publico", "target",
      ]
    ),
    (
      .material,
      [
        "material", "materials", "matiere", "matieres", "fabric", "composition", "materiau", "materiale", "stoff",
        "tejido", "tessuto", "stof", "g:material", "material name", "materia", "obermaterial",
      ]
    ),
    (
      .description,
      [
        "description", "descricao", "body (html)", "body html", "body", "long description", "product description",
        "item description", "beschreibung", "descripcion", "descrizione", "omschrijving", "beschrijving", "opis",
        "details", "short description", "text", "notes", "commentaire", "g:description", "summary", "commentaires",
        "remarque", "remarques", "anzeigentext", "annonce", "observations", "bemerkung", "bemerkungen", "anmerkungen",
        "note", "opmerkingen", "uwagi", "texte", "texto", "testo", "tekst", "popis", "texte annonce",
        "texte de lannonce",
      ]
    ),
    (
      .sku,
      [
        "sku", "variant sku", "reference", "ref", "article number", "item number", "product code", "item code",
        "artikelnummer", "art nr", "ordernumber", "bestellnummer", "bestell nr", "external id", "referencia",
        "riferimento", "artikelcode", "code", "seller sku", "g:id", "handle",
        "item id", "listing id", "custom label", "codice", "codice articolo", "codice prodotto", "codigo", "kod",
        "kod produktu", "anzeigen nr", "anzeigennummer", "artikelnr", "artnr", "ref interne", "reference interne",
        "numero darticle", "stock code", "stock no", "inventory number", "inv no", "ticket", "rif", "symbol", "indeks",
        "volgnummer", "asin",
        "parent asin", "mpn", "ean",
        "barcode", "ugs", "uniq id", "unique id", "uuid", "pid", "article id", "articleid", "n° article", "no article",
        "n article", "nr artykulu", "article no", "product no", "productno", "product number", "style number",
        "style code",
        "cod", "numer katalogowy", "stock number", "asin", "gtin", "item no", "ref article", "reference produit",
        "product ref", "product reference", "variant id", "offer id", "artikel nr", "art no", "key", "slug", "guid",
        "identifiant", "identifier", "product id", "productid", "id produit", "id article", "numero", "numero article",
        "inventory number", "nr", "lot number", "tag number", "permalink",
      ]
    ),
    (.id, ["id"]),
    (.model, ["model", "modele", "modell", "modelo", "modello", "model name"]),
    (.fit, ["fit", "coupe", "passform", "corte", "vestibilita", "pasvorm", "kroj", "cut"]),
    (.decade, ["decade", "era", "epoque", "epoca", "jahrzehnt", "decennie", "period", "annees"]),
    (
      .location,
      [
        "bin", "shelf", "bin location", "stock location", "storage location", "warehouse location", "shelf location",
        "emplacement", "lagerort", "lagerplatz", "regal", "rangement", "casier", "scaffale", "stellage", "location",
      ]
    ),
    (
      .conditionDetails,
      ["condition details", "condition description", "condition note", "defects", "defauts", "mangel", "flaws", "wear"]
    ),
  ]
}
