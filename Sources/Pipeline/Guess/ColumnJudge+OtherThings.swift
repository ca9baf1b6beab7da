/// What else a column may be about, if its name has a field's word in it.
extension ColumnJudge {
  /// Words of a name that say that a column is something else.
  static let otherThings: [ProductField: Set<String>] = [
    .title: [
      "seo", "option", "options", "attribute", "attributs", "image", "images", "alt", "file", "seller", "user", "owner",
      "currency", "shop", "store", "brand", "marque", "category", "categories", "group", "tax", "badge", "author",
      "first",
      "last", "customer", "username", "country", "city", "meta", "variation", "variante", "shipping", "status",
      "vendor",
      "color", "colour", "size", "material", "collection", "supplier", "warehouse", "location", "download",
    ],
    .description: [
      "seo", "meta", "image", "shipping", "tax", "payment", "id", "ids", "ref", "reference", "nr", "no", "number",
      "numero",
      "nummer", "date", "datum", "fecha", "data", "link", "url", "lien", "status", "statut", "price", "prix", "preis",
      "precio", "prezzo", "type", "category", "condition", "option", "options",
    ],
    .images: [
      "num", "nb", "similar", "related", "outfit", "before", "promo", "aw", "recommended", "lookbook", "thumb",
      "thumbs",
      "thumbnail", "position", "alt", "count", "width", "height", "date", "id", "ids", "thumbnails",
      "seller", "user", "owner",
      "avatar", "chart", "guide", "barcode", "qr", "qrcode", "invoice", "facture", "rechnung", "fattura", "factura",
      "factuur", "faktura", "receipt", "recu", "quittung", "beleg", "kassenbon", "scontrino", "ricevuta", "ticket",
      "bonnetje", "paragon", "swatch", "swatches", "creator", "author", "buyer", "customer", "vendor", "vendeur",
      "verkaufer", "venditore", "vendedor", "verkoper", "sprzedawca", "userpic", "banner", "certificate", "certificat",
      "zertifikat", "certificato", "certificado", "certificaat", "certyfikat", "signature", "map", "payment",
      "sizechart", "stock", "ausweis", "passport", "label", "sticker",
      "profile", "badge", "logo", "icon", "flag", "shop", "store", "brand", "gallery count", "review", "rating",
    ],
    .size: [
      "package", "file", "files", "photo", "photos", "picture", "pictures", "media", "formats", "image", "chart",
      "type", "system", "guide", "group", "shipping", "parcel", "images", "model",
      "models", "mannequin", "wears", "wearing", "tragt", "porte", "unit",
    ],
    .id: ["parent", "vinted", "user", "seller"],
    .sku: [
      "parent", "category", "user", "seller", "brand", "currency", "country", "color", "colour", "size", "tax", "hs",
      "zip",
      "postal", "store", "shop", "order", "collection", "image", "condition",
    ],
    .category: [
      "tax", "id", "ids", "variant", "fulfillment", "inventory", "url", "shipping", "price", "offer", "weight",
    ],
    .color: [
      "average", "avg", "dominant", "rgb", "accent", "code", "hex", "id", "text", "background", "border", "badge",
      "pos", "checkout", "till", "kassenfarbe", "anzeigefarbe", "category", "categorie", "kategorie", "etiquette",
      "caisse", "kasse", "theme", "count", "tag", "label", "hardware", "lining", "sole",
      "strap", "lace", "laces", "stitching", "thread",
      "button", "buttons", "zip", "zipper", "doublure", "semelle", "futter", "sohle", "fodera", "suola", "forro",
      "voering",
      "zool", "boucle", "schnalle",
    ],
    .brand: ["id", "url", "logo", "slug"],
    .condition: [
      "details", "description", "note", "shipping", "payment", "country", "address", "box", "packaging", "packing",
      "emballage", "boite", "verpackung",
      "karton", "scatola", "caja", "doos", "dustbag", "sole", "soles", "heel", "hardware", "strap",
    ],
    .stockQuantity: [
      "manage", "managed", "track", "tracked", "reorder", "view", "views", "feedback", "favo", "favorites",
      "favourites", "favorite",
      "favourite", "like", "likes",
      "comment",
      "comments", "user", "seller", "low", "policy", "tracker", "min", "max", "minimum", "maximum", "status", "gallery",
      "image", "images", "photo", "photos", "review", "reviews", "rating", "ratings", "variants", "sold",
      "sales", "order", "orders", "category", "follower", "followers", "item count", "weight", "notify", "management",
      "color",
      "colors", "colour", "colours", "couleurs", "farben", "colori", "colores", "kleuren", "watchers", "votes",
      "clicks",
      "visits", "messages", "offer", "offers",
    ],
    .gender: [
      "id", "seller", "user", "shipping", "customer", "buyer", "client", "owner", "kunde", "kunden", "acheteur",
      "vendeur",
      "consignor",
    ],
    .location: ["item", "seller", "user", "shop", "country", "city", "ship", "shipping"],
    .material: ["id", "care"],
  ]
}
