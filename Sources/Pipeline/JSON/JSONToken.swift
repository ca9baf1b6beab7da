/// One value, or one key, of a parsed JSON text.
struct JSONToken {
  enum Kind: UInt8 { case null, `true`, `false`, number, string, array, object }

  /// A string: its characters, escapes resolved. Anything else: as it was written.
  var text: Text
  /// Where the value begins in the parsed text, in bytes; a string begins at its quote.
  var offset: Int32
  /// How many bytes the value takes as it was written.
  var length: Int32
  /// The place in the document of the value after this one: after everything in an array or object.
  var next: Int32
  var kind: Kind
}
