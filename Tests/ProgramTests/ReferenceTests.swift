// `reference` as a program: what was read, what is wanted, and a file that is damaged.

import Testing

@Suite struct ReferenceTests {
  private let brands = """
    {"market": "www.vinted.fr", "brands": [
    {"word": "Étoile Neuve", "id": 304, "title": "Étoile Neuve", "read_at": "2024-12-10T10:30:00Z"}
    ]}
    """

  @Test func showsWhatIsThereAndWhatIsWanted() throws {
    let program = Program(in: try Folder.workspace(["reference/vinted/brands.json": brands]))
    let said = try program("reference")
    #expect(said.status == 0)
    #expect(said.output.contains("of www.vinted.fr\n  brands      1  "))
    #expect(said.output.contains("read 2024-12-10T10:30:00Z\nwanted: the catalogues, the colours\n"))
    let json = try program("reference", "--json").output
    #expect(json.contains("\"brands\": {\"rows\": 1, \"read_at\": \"2024-12-10T10:30:00Z\"}"))
    #expect(json.contains("\"wanted\": {\"catalogues\": true, \"colours\": true, \"attributes\": []"))
    #expect(try program("health").output.contains("ok     reference/vinted: www.vinted.fr: 1 brands ("))
  }

  @Test func withoutAnyItSaysHowTheyCome() throws {
    let said = try Program(in: try Folder.workspace())("reference")
    #expect(said.status == 0 && said.output.hasPrefix("nothing was read yet: open the browser with the extension\n"))
  }

  @Test func previewAndFilterUseThemAndSayWhatIsDamaged() throws {
    let product = seedLine(["brand": "\"étoile neuve\""])
    let folder = try Folder.workspace(["reference/vinted/brands.json": brands, "inbox/a.jsonl": product])
    let program = Program(in: folder)
    #expect(try program("preview", "--jsonl").output.contains("\"brand_id\": 304"))
    #expect(try program("preview", "-", "--jsonl", input: product).output.contains("\"brand_id\": 304"))
    try folder.write(String(brands.prefix(60)), to: "reference/vinted/brands.json")
    let said = try program("preview", "--jsonl")
    #expect(said.output.contains("\"brand_id\": null"))
    #expect(said.errors.contains("reference/vinted/brands.json:2:"))
    #expect(said.errors.contains("[damaged_table]; correct it, or remove it: the extension reads it again"))
    #expect(try program("reference").status == 78)
    #expect(try program("health").status == 78)
    let run = try program("run")
    #expect(run.status == 0 && run.output.contains("1 damaged_table  as reference/vinted/brands.json:2:"))
  }

  @Test func givesToAllTenants() throws {
    let folder = try Folder()
    for name in ["a", "b"] { try folder.makeFolder("\(name)/inbox") }
    try folder.write(brands, to: "a/reference/vinted/brands.json")
    let program = Program(in: folder)
    let said = try program("reference", "--tenants", ".")
    #expect(said.status == 0)
    #expect(
      said.output == """
        a  had already what is known of www.vinted.fr
        b  has now what is known of www.vinted.fr

        """)
    #expect(try folder.text(of: "b/reference/vinted/brands.json")?.contains("304") == true)
    #expect(
      try program("reference", "--tenants", ".", "--json").output.contains(
        "{\"tenant\": \"b\", \"market\": \"www.vinted.fr\", \"changed\": false, \"error\": null}"))
    #expect(try program("reference", "--from", "a").status == 64)
    #expect(try program("reference", "--tenants", ".", "--from", "nowhere").status == 64)
  }
}
