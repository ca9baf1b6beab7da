/// The controls of the page: which listings are shown, and in what order. They are there only if scripts run.
extension PageTop {
  func writeControls(to writer: inout Writer) {
    writer.write("<section id=\"listings\" tabindex=\"-1\" aria-labelledby=\"h-listings\">")
    writer.write("<h2 id=\"h-listings\">Listings</h2>\n<search class=\"controls\" aria-label=\"Listings\">")
    writer.write("<div class=\"states\" role=\"group\" aria-label=\"Show\">")
    writeState("all", "All", totals.read, isPressed: true, to: &writer)
    for state in PageItem.State.allCases where totals[state] > 0 {
      // The number above counts both kinds of ready.
      let isPart = state == .ready && totals[.warned] > 0
      writeState(state.name, isPart ? "Ready, no warnings" : state.label, totals[state], isPressed: false, to: &writer)
    }
    writer.write(
      """
      </div><p class="shown"><span id="shown" role="status" aria-live="polite"></span> \
      <button type="button" data-reset id="reset" hidden>Show all</button></p>\
      <div class="finders"><label class="search"><span class="quiet">Search in everything</span>\
      <input type="search" id="search" placeholder="Search: title, brand, file, id …" autocomplete="off" spellcheck="false"></label>\
      <label class="sort"><span>Sort</span> <select id="sort"><option value="file">as in the files</option>\
      <option value="cheap">price, lowest first</option><option value="dear">price, highest first</option>\
      <option value="title">title</option><option value="problems">most problems</option></select></label></div></search>

      """)
  }

  private func writeState(_ value: Text, _ label: Text, _ count: Int, isPressed: Bool, to writer: inout Writer) {
    writer.write("<button type=\"button\" data-show=\"")
    writer.write(value)
    writer.write(isPressed ? "\" aria-pressed=\"true\">" : "\" aria-pressed=\"false\">")
    writer.write(label)
    writer.write(" <b>")
    writer.write(grouped: count)
    writer.write("</b></button>")
  }
}
