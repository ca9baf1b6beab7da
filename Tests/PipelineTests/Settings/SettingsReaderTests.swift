// pipeline.json: the defaults, the effect of each key, and one line with its place for everything that is wrong.

import Testing

@testable import Pipeline

/// The lines of everything that is wrong with a settings text.
private func problems(_ json: String) -> [String] {
  do throws(RunError) {
    _ = try SettingsReader.read(text(json), file: "pipeline.json")
    return []
  } catch {
    guard case .settings(let problems) = error else { return ["another error"] }
    return problems.map(\.oneLine)
  }
}

@Suite struct SettingsReaderTests {
  @Test(arguments: [
    "{}",
    """
    {"platform": "vinted", "locale": "fr", "currency": "EUR",
     "defaults": {"gender": null, "package_size_id": null},
     "pricing": {"markup_percent": 10, "ending": 0.90, "minimum": 1.00, "maximum": null},
     "title": {"max_length": 100}, "description": {"max_length": 2000, "templates": {}, "hashtags": []},
     "validation": {"missing_images": "warning", "missing_gender": "warning", "unmapped_brand": "warning"},
     "retries": {"max": 3, "timeout_seconds": 3600}, "batch_size": 5000, "archive": {"keep_days": null}}
    """,
  ])
  func theDefaultsAreThoseThatAreDocumented(_ json: String) throws {
    let read = try settings(json)
    #expect(read.platform == "vinted")
    #expect(read.locale == "fr")
    #expect(read.currency == "EUR")
    #expect(read.defaultGender == nil)
    #expect(read.defaultPackageSizeID == nil)
    #expect(read.pricing.markupBasisPoints == 1000)
    #expect(read.pricing.ending == Money(cents: 90))
    #expect(read.pricing.minimum == Money(cents: 100))
    #expect(read.pricing.maximum == nil)
    #expect(read.titleMaximum == 100)
    #expect(read.descriptionMaximum == 2000)
    #expect(read.templates.isEmpty)
    #expect(read.hashtags.isEmpty)
    #expect(read.maximumTries == 3)
    #expect(read.timeoutSeconds == 3600)
    #expect(read.batchSize == 5000)
    #expect(read.archiveDays == nil)
    for code in ProblemCode.allCases { #expect(read.severities[code] == code.defaultSeverity) }
  }

  @Test func everyKeySetsItsValue() throws {
    let read = try settings(
      """
      {"currency": "GBP", "defaults": {"gender": "Femme", "package_size_id": 2},
       "pricing": {"markup_percent": 12.5, "ending": 0.99, "minimum": 2, "maximum": 500.00},
       "title": {"max_length": 60, "template": "{brand} {words}", "product_id": false},
       "description": {"max_length": 900, "templates": {"closing": "Bye"}, "hashtags": ["a", "b"]},
       "validation": {"missing_images": "error", "unmapped_brand": "off", "model_inferred": "warning", "unmapped_size": "info"},
       "retries": {"max": 5, "timeout_seconds": 60}, "batch_size": 10, "archive": {"keep_days": 30}}
      """)
    #expect(read.currency == "GBP")
    #expect(read.defaultGender == .female)
    #expect(read.defaultPackageSizeID == 2)
    #expect(read.pricing.markupBasisPoints == 1250)
    #expect(read.pricing.ending == Money(cents: 99))
    #expect(read.pricing.minimum == Money(cents: 200))
    #expect(read.pricing.maximum == Money(cents: 50_000))
    #expect(read.titleMaximum == 60 && read.titleTemplate == "{brand} {words}" && !read.titleNamesProduct)
    #expect(read.descriptionMaximum == 900)
    #expect(read.templates == ["closing": "Bye"])
    #expect(read.hashtags == ["a", "b"])
    #expect(read.severities[.missingImages] == .error)
    #expect(read.severities[.unmappedBrand] == .off)
    #expect(read.severities[.modelInferred] == .warning)
    #expect(read.severities[.unmappedSize] == .info)
    #expect(read.maximumTries == 5)
    #expect(read.timeoutSeconds == 60)
    #expect(read.batchSize == 10)
    #expect(read.archiveDays == 30)
  }

  @Test(arguments: [
    (
      "",
      "1:1 the JSON ends before it is complete; close every quote, bracket and brace, or replace the file if it was cut"
    ),
    ("{\n \"title\": {},\n}", "2:13 there is a comma after the last value; remove the comma"),
    ("[]", "1:1 [] is not possible here; write an object: {…}"),
    (
      "{\"title\": {\"template\": \"{price}\"}}",
      "1:24 title.template: there is no value {price}; the values are brand, model, category, fit, size_word, size, "
        + "condition, color, material, decade, years, title, words"
    ),
    ("{\"title\": {\"template\": \"{word}\"}}", "1:24 title.template: there is no value {word}; did you mean {words}?"),
    (
      "{\"title\": {\"template\": \"Promo\"}}",
      "1:24 title.template: it names no value, so all titles would be the same; write values such as {brand} and {words}"
    ),
    ("{\"title\": {\"template\": 1}}", "1:24 title.template: 1 is not possible here; write a text, or null"),
    ("{\"title\": {\"product_id\": 1}}", "1:26 title.product_id: 1 is not possible here; write true or false"),
    ("{\"titel\": 1}", "1:11 titel: there is no such setting; did you mean title?"),
    (
      "{\"qqqqqqq\": 1}",
      "1:13 qqqqqqq: there is no such setting; the keys here are platform, locale, currency, defaults, pricing, title, "
        + "description, validation, retries, batch_size, archive, outbox, columns, bridge, shard, readiness"
    ),
    ("{\"pricing\": {\"markup\": 1}}", "1:24 pricing.markup: there is no such setting; did you mean markup_percent?"),
    ("{\"locale\": \"fr\",\n \"locale\": \"fr\"}", "2:12 locale: the key is given twice; keep the one that is meant"),
    ("{\"platform\": \"ebay\"}", "1:14 platform: \"ebay\" is not possible here; write \"vinted\""),
    ("{\"locale\": \"de-AT\"}", "1:12 locale: \"de-AT\" is not possible here; did you mean \"de\"?"),
    (
      "{\"locale\": \"xx\"}",
      "1:12 locale: \"xx\" is not possible here; write \"fr\", \"en\", \"de\", \"es\", \"it\", \"nl\" or \"pl\""
    ),
    (
      "{\"locale\": 1}",
      "1:12 locale: 1 is not possible here; write \"fr\", \"en\", \"de\", \"es\", \"it\", \"nl\" or \"pl\""
    ),
    (
      "{\"currency\": \"eur\"}",
      "1:14 currency: \"eur\" is not possible here; write \"EUR\" or \"GBP\" or \"USD\" or \"PLN\" or \"CZK\" or "
        + "\"HUF\" or \"RON\" or \"SEK\" or \"DKK\" or \"CHF\""
    ),
    (
      "{\"defaults\": {\"gender\": \"robot\"}}",
      "1:25 defaults.gender: \"robot\" is not possible here; write male, female, boy, girl, unisex or null"
    ),
    (
      "{\"defaults\": {\"package_size_id\": 0}}",
      "1:34 defaults.package_size_id: 0 is not possible here; write a whole number from 1 to 1000000"
    ),
    ("{\"defaults\": null}", "1:14 defaults: null is not possible here; write an object: {…}"),
    (
      "{\"pricing\": {\"markup_percent\": -1}}",
      "1:32 pricing.markup_percent: -1 is not possible here; write a number from 0 on with at most two decimals"
    ),
    (
      "{\"pricing\": {\"markup_percent\": 1000.01}}",
      "1:32 pricing.markup_percent: 1000.01 is not possible here; write a number from 0 to 1000"
    ),
    (
      "{\"pricing\": {\"ending\": \"0.90\"}}",
      "1:24 pricing.ending: \"0.90\" is not possible here; write a number from 0 on with at most two decimals"
    ),
    ("{\"pricing\": {\"ending\": 1}}", "1:24 pricing.ending: 1 is not possible here; write an amount from 0 to 0.99"),
    (
      "{\"pricing\": {\"minimum\": 1.005}}",
      "1:25 pricing.minimum: 1.005 is not possible here; write a number from 0 on with at most two decimals"
    ),
    (
      "{\"pricing\": {\"minimum\": 5, \"maximum\": 4.99}}",
      "1:39 pricing.maximum: 4.99 is not possible here; write an amount that is not below the minimum"
    ),
    (
      "{\"title\": {\"max_length\": 19}}",
      "1:26 title.max_length: 19 is not possible here; write a whole number from 20 to 10000"
    ),
    (
      "{\"description\": {\"max_length\": \"2000\"}}",
      "1:32 description.max_length: \"2000\" is not possible here; write a whole number from 100 to 100000"
    ),
    (
      "{\"description\": {\"hashtags\": [\"a\", 1]}}",
      "1:30 description.hashtags: [\"a\", 1] is not possible here; write a list of words"
    ),
    (
      "{\"description\": {\"templates\": {\"closng\": \"\"}}}",
      "1:42 description.templates.closng: there is no such setting; did you mean closing?"
    ),
    (
      "{\"description\": {\"templates\": {\"text\": 1}}}",
      "1:40 description.templates.text: 1 is not possible here; write a text"
    ),
    (
      "{\"description\": {\"templates\": {\"text\": \"{brnad}\"}}}",
      "1:40 description.templates.text: there is no value {brnad}; did you mean {brand}?"
    ),
    (
      "{\"validation\": {\"missing_image\": \"off\"}}",
      "1:34 validation.missing_image: there is no such setting; did you mean missing_images?"
    ),
    (
      "{\"validation\": {\"missing_images\": \"ignore\"}}",
      "1:35 validation.missing_images: \"ignore\" is not possible here; write error, warning, info or off"
    ),
    (
      "{\"validation\": {\"missing_title\": \"warning\"}}",
      "1:34 validation.missing_title: no listing can be made with this problem; leave it an error"
    ),
    ("{\"retries\": {\"max\": 0}}", "1:21 retries.max: 0 is not possible here; write a whole number from 1 to 100"),
    (
      "{\"retries\": {\"timeout_seconds\": 1.5}}",
      "1:33 retries.timeout_seconds: 1.5 is not possible here; write a whole number from 1 to 31536000"
    ),
    ("{\"batch_size\": 0}", "1:16 batch_size: 0 is not possible here; write a whole number from 1 to 100000"),
    (
      "{\"archive\": {\"keep_days\": -1}}",
      "1:27 archive.keep_days: -1 is not possible here; write a whole number from 1 to 36500"
    ),
  ])
  func saysWhatIsWrong(_ json: String, _ line: String) { #expect(problems(json) == ["pipeline.json:\(line)"]) }

  @Test func everythingThatIsWrongComesTogether() {
    #expect(problems("{\"a\": 1, \"pricing\": {\"ending\": 5}, \"batch_size\": 0}").count == 3)
  }

  @Test(arguments: ProblemCode.allCases) func everySeverityCanBeSetOrNot(_ code: ProblemCode) {
    for severity in Severity.allCases {
      let refused = !problems("{\"validation\": {\"\(code.rawValue)\": \"\(severity.rawValue)\"}}").isEmpty
      #expect(refused == (severity != .error && !code.canBeRelaxed))
    }
  }
}
