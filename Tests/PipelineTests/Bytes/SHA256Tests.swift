// Hashes are those of the standard.

import Testing

@testable import Pipeline

@Suite struct SHA256Tests {
  /// The examples of FIPS 180-4, and the empty text.
  @Test(arguments: [
    ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="), ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "JI1qYdIGOLjlwCaTDD5gOaM85Flk/yFn9uzt1BnbBsE="
    ),
  ])
  func hashesAreThoseOfTheStandard(_ written: String, _ hash: String) {
    #expect(SHA256.base64(of: text(written)) == hash)
  }
}
