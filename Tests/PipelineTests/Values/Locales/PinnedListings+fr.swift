// The pinned listings in French.

extension PinnedListings {
  static let french = PinnedListings(
    jeans: """
      ✨ Découvrez ce magnifique jean Levi's 501 vintage des années 90s !

      📋 Informations:
      • Marque: Levi's
      • Modèle: 501
      • Catégorie: Jean
      • Coupe: Regular
      • Taille: 32
      • Couleur: Bleu, Blanc
      • Matière: Coton
      • Époque: 90s

      ✅ État: Très bon état
      -

      …

      📏 Mesures (cm):
      • A: 104

      📦 Envoi soigné et rapide. N'hésitez pas à me poser vos questions !

      #levis #jean #501 #vintage #90s #bleu #blanc #coton
      """,
    titles: [
      "Levi's 501 Jean Regular Taille 32 Très bon état Bleu [123]",
      "Levi's 501 Jean Regular Taille 32 Très bon état Bleu Vintage 90s [123]",
      "Zara Robe Taille M Neuf avec étiquette Rose [123]",
      "Zara Robe Taille M Neuf avec étiquette Rose Vintage 90s [123]",
      "Chaussures Taille 42 Neuf sans étiquette Marine [123]",
      "Chaussures Taille 42 Neuf sans étiquette Marine Vintage 90s [123]",
      "Levi's 501 Zzzz Taille 32 Satisfaisant [123]",
      "Levi's 501 Zzzz Taille 32 Satisfaisant Vintage 90s [123]",
    ],
    openings: [
      "✨ Découvrez ce magnifique jean Levi's 501 !",
      "✨ Découvrez ce magnifique jean Levi's 501 vintage des années 90s !",
      "✨ Découvrez cette magnifique robe Zara !",
      "✨ Découvrez cette magnifique robe Zara vintage des années 90s !",
      "✨ Découvrez ces magnifiques chaussures !",
      "✨ Découvrez ces magnifiques chaussures vintage des années 90s !",
      "✨ Découvrez cette magnifique pièce Levi's 501 !",
      "✨ Découvrez cette magnifique pièce Levi's 501 vintage des années 90s !",
    ])
}
