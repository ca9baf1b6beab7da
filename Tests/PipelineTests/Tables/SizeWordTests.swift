/// The spellings of a size have one form.
import Testing

@testable import Pipeline

@Suite struct SizeWordTests {
  @Test(arguments: [
    ("M", "m"), ("38", "38"), ("Taille 42,5", "42.5"), ("8 years", "8ans"), ("42 EU", "eu42"), ("EUR 42", "eu42"),
    ("S / 36 / 8", "s/36/8"), ("taille unique", "tailleunique"), ("T 38", "38"), ("Size: L", "l"), ("6m", "6mois"),
    ("3-6 mois", "3-6mois"), ("128 CMS", "128cm"), ("42½", "42.5"), ("38.0", "38"), ("XXL", "xxl"), ("  é ", "e"),
    ("", ""),
  ])
  func isInOneForm(_ written: String, _ wanted: String) {
    let arena = Arena(chunk: 64)
    #expect(String(SizeWord(text(written), in: arena).text) == wanted)
  }
}
