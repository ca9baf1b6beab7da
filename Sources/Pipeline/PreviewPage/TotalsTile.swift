/// A tile of a page's totals: a name over a number.
extension Writer {
  /// Writes the totals of a page; `tiles` writes each by `write(tile:)`.
  mutating func write(totals tiles: (inout Writer) -> Void) {
    write("<section aria-labelledby=\"h-totals\"><h2 id=\"h-totals\" class=\"quiet\">Totals</h2><dl class=\"totals\">")
    tiles(&self)
    write("</dl></section>\n")
  }

  /// Writes one tile; `kind` is its class.
  mutating func write(tile name: Text, _ kind: Text, _ value: (inout Writer) -> Void) {
    write("<div class=\"")
    write(kind)
    write("\"><dt>")
    write(name)
    write("</dt><dd>")
    value(&self)
    write("</dd></div>")
  }
}
