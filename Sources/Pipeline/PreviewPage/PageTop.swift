/// Writes what is above the listings: the head of the document, totals, problems, unmapped words, the controls.
struct PageTop {
  let settings: Settings
  let totals: PageTotals
  let left: [String]
  let made: Timestamp

  func write(_ unmapped: UnmappedWords, _ rows: ReferenceRows, to writer: inout Writer) {
    writeDocumentHead(to: &writer)
    writer.write("<body><a class=\"skip\" href=\"#listings\">To the listings</a>\n<header><div>")
    writer.write("<h1>Listings preview</h1><p>Nothing of this is on Vinted yet. ")
    writeSource(to: &writer)
    writer.write("</p></div></header>\n<main>\n")
    writeTotals(to: &writer)
    writeGroups(to: &writer)
    writeLeft(to: &writer)
    UnmappedSection(rows: rows).write(unmapped, to: &writer)
    writeControls(to: &writer)
    writer.write("<div id=\"cards\"><noscript>\n")
  }

  /// What is below them.
  static let bottom: Text = """
    </noscript></div>
    <p><button type="button" id="more" hidden>Show more</button></p>
    <p id="nothing" class="panel" hidden>No listing is like that. <button type="button" data-reset>Show all</button></p>
    </section>
    </main>
    <footer><p>Made by <code>pipeline-run preview --html</code>. Your own words and photos stand here as you wrote them.</p></footer>
    </body>
    </html>

    """

  private func writeDocumentHead(to writer: inout Writer) {
    writer.write("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
    writer.write("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
    writer.write("img-src http: https: file: data:; style-src 'sha256-")
    writer.write(string: PageTop.styleHash)
    writer.write("'; script-src 'sha256-")
    writer.write(string: PageTop.scriptHash)
    writer.write("'; base-uri 'none'; form-action 'none'\">\n")
    writer.write("<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n")
    writer.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    writer.write("<meta name=\"color-scheme\" content=\"light dark\">\n<title>Listings preview: ")
    writer.write(grouped: totals.ready)
    writer.write(" of ")
    writer.write(grouped: totals.read)
    writer.write(" ready</title>\n<link rel=\"icon\" href=\"data:,\">\n<style>")
    writer.write(Text(PageStyle.text))
    writer.write("</style>\n<script>")
    writer.write(Text(PageScript.text))
    writer.write("</script>\n</head>\n")
  }

  private static let styleHash = SHA256.base64(of: Text(PageStyle.text))
  private static let scriptHash = SHA256.base64(of: Text(PageScript.text))

  private func writeSource(to writer: inout Writer) {
    writer.write("Made <time datetime=\"")
    writer.write(made)
    writer.write("\">")
    writer.write(string: made.day)
    writer.write(" ")
    writer.write(string: String(made.text.dropFirst(11).prefix(5)))
    writer.write("\u{A0}UTC</time>")
    guard !totals.firstFiles.isEmpty else { return writer.write(".") }
    writer.write(" from ")
    writer.write(each: totals.firstFiles) { file, writer in
      writer.write("<span class=\"place\">")
      writer.write(html: file == "-" ? "standard input" : file)
      writer.write("</span>")
    }
    if totals.files > totals.firstFiles.count {
      writer.write(" and ")
      writer.write(grouped: totals.files - totals.firstFiles.count)
      writer.write(" more")
    }
    writer.write(".")
  }

  private func writeTotals(to writer: inout Writer) {
    writer.write(totals: { writer in
      writer.write(tile: "Read", "read") { $0.write(grouped: totals.read) }
      writer.write(tile: "Ready", "ready") { $0.write(grouped: totals.ready) }
      writer.write(tile: "of them with warnings", "warned") { $0.write(grouped: totals[.warned]) }
      writer.write(tile: "Vinted will refuse", "unaccepted") { $0.write(grouped: totals[.unaccepted]) }
      writer.write(tile: "Refused", "refused") { $0.write(grouped: totals[.refused]) }
      writer.write(tile: "To take down", "removal") { $0.write(grouped: totals[.removal]) }
      writer.write(tile: "Sum of prices", "sum") { $0.write(totals.sum, in: settings.currency) }
    })
  }

  /// Buttons if scripts run, and words if they do not.
  private func writeGroups(to writer: inout Writer) {
    writer.write("<section aria-labelledby=\"h-problems\"><h2 id=\"h-problems\">Problems</h2>")
    if totals.groups.isEmpty {
      writer.write("<p class=\"note\">None: there is nothing to fix.</p></section>\n")
      return
    }
    writer.write("<p class=\"note\">How many items have each; a problem shows only those.</p><ul class=\"groups\">")
    for group in totals.groups {
      writer.write("<li><button type=\"button\" disabled aria-pressed=\"false\" class=\"")
      writer.write(string: group.severity.rawValue)
      writer.write("\" data-code=\"")
      writer.write(string: group.code.rawValue)
      writer.write("\" title=\"")
      writer.write(string: group.code.rawValue)
      writer.write("\"><span class=\"quiet\">")
      writer.write(group.severity.label)
      writer.write(": </span>")
      writer.write(html: group.code.label)
      writer.write(" <b>")
      writer.write(grouped: group.items)
      writer.write("</b></button></li>")
    }
    writer.write("</ul></section>\n")
  }

  private func writeLeft(to writer: inout Writer) {
    guard !left.isEmpty else { return }
    writer.write(
      "<section class=\"panel\" aria-labelledby=\"h-left\"><h2 id=\"h-left\">Files that were not read</h2><ul>")
    for line in left {
      writer.write("<li>")
      writer.write(html: line)
      writer.write("</li>")
    }
    writer.write("</ul></section>\n")
  }
}
