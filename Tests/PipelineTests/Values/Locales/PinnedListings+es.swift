// The pinned listings in Spanish.

extension PinnedListings {
  static let spanish = PinnedListings(
    jeans: """
      ✨ ¡Descubre estos preciosos vaqueros Levi's 501 vintage de los años 90!

      📋 Información:
      • Marca: Levi's
      • Modelo: 501
      • Categoría: Vaqueros
      • Corte: Regular
      • Talla: 32
      • Color: Azul, Blanco
      • Material: Algodón
      • Época: años 90

      ✅ Estado: Muy bueno
      -

      …

      📏 Medidas (cm):
      • A: 104

      📦 Envío rápido y cuidado. ¡No dudes en preguntarme lo que quieras!

      #levis #vaqueros #501 #vintage #90s #azul #blanco #algodon
      """,
    titles: [
      "Levi's 501 Vaqueros Regular Talla 32 Muy bueno Azul [123]",
      "Levi's 501 Vaqueros Regular Talla 32 Muy bueno Azul Vintage 90s [123]",
      "Zara Vestido Talla M Nuevo con etiquetas Rosa [123]",
      "Zara Vestido Talla M Nuevo con etiquetas Rosa Vintage 90s [123]",
      "Zapatos Talla 42 Nuevo sin etiquetas Azul marino [123]",
      "Zapatos Talla 42 Nuevo sin etiquetas Azul marino Vintage 90s [123]",
      "Levi's 501 Zzzz Talla 32 Satisfactorio [123]",
      "Levi's 501 Zzzz Talla 32 Satisfactorio Vintage 90s [123]",
    ],
    openings: [
      "✨ ¡Descubre estos preciosos vaqueros Levi's 501!",
      "✨ ¡Descubre estos preciosos vaqueros Levi's 501 vintage de los años 90!",
      "✨ ¡Descubre este precioso vestido Zara!",
      "✨ ¡Descubre este precioso vestido Zara vintage de los años 90!",
      "✨ ¡Descubre estos preciosos zapatos!",
      "✨ ¡Descubre estos preciosos zapatos vintage de los años 90!",
      "✨ ¡Descubre esta preciosa prenda Levi's 501!",
      "✨ ¡Descubre esta preciosa prenda Levi's 501 vintage de los años 90!",
    ])
}
