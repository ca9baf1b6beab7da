/// Writes the words that no table knows, each with rows to paste into reference/.
struct UnmappedSection {
  let rows: ReferenceRows

  func write(_ unmapped: UnmappedWords, to writer: inout Writer) {
    guard !unmapped.words.isEmpty else { return }
    writer.write("<section aria-labelledby=\"h-unmapped\"><details class=\"panel\"><summary><h2 id=\"h-unmapped\">")
    writer.write(grouped: unmapped.words.count)
    writer.write(unmapped.words.count == 1 ? " value" : " values")
    writer.write(
      " without a Vinted id</h2> <span class=\"note\">lines to paste into <code>reference/</code></span></summary>")
    writer.write(
      """
      <p class="note">Choose the line that says what you mean and put it into the file, below its header line. \
      “As it is” makes the value known without an id. Then preview again.</p>
      """)
    for table in UnmappedWords.Table.allCases {
      let words = unmapped.words(of: table)
      if !words.isEmpty { write(table, words, to: &writer) }
    }
    if unmapped.others > 0 {
      writer.write("<p class=\"note\">")
      writer.write(grouped: unmapped.others)
      writer.write(" more are not shown; they appear when these are known.</p>")
    }
    writer.write("</details></section>\n")
  }

  private func write(_ table: UnmappedWords.Table, _ words: [UnmappedWords.Word], to writer: inout Writer) {
    writer.write("<h3>reference/")
    writer.write(table.file)
    writer.write("</h3><div class=\"line\"><code>")
    writer.write(ReferenceRows.header(of: table))
    writer.write("</code>")
    writeCopy("the header line", to: &writer)
    writer.write("</div><ul class=\"words\">")
    for word in words { write(word, to: &writer) }
    writer.write("</ul>")
  }

  private func write(_ word: UnmappedWords.Word, to writer: inout Writer) {
    writer.write("<li><p><b dir=\"auto\">")
    writer.write(html: word.text)
    writer.write("</b>")
    if word.table == .categories || word.table == .sizes, let gender = word.gender {
      writer.write(" <span>(")
      writer.write(gender.catalogueName)
      writer.write(")</span>")
    }
    writer.write(" <span class=\"count\">")
    writer.write(grouped: word.count)
    writer.write("×</span> <a class=\"place\" href=\"#i")
    writer.write(word.number)
    writer.write("\">")
    writer.write(html: word.place)
    writer.write("</a></p>")
    for row in rows.rows(for: word) {
      writer.write("<div class=\"line\"><span class=\"means\" dir=\"auto\">")
      writer.write(html: row.meaning.isEmpty ? "As it is" : row.meaning)
      writer.write("</span><code>")
      writer.write(html: row.line)
      writer.write("</code>")
      writeCopy("this line", to: &writer)
      writer.write("</div>")
    }
    writer.write("</li>")
  }

  private func writeCopy(_ what: Text, to writer: inout Writer) {
    writer.write("<button type=\"button\" data-copy hidden>Copy<span class=\"quiet\"> ")
    writer.write(what)
    writer.write("</span></button>")
  }
}
