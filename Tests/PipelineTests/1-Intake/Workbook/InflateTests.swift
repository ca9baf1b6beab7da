// Bytes that zlib has packed in any of its ways unpack to the same bytes; all other input is refused.

import Testing

@testable import Pipeline

/// Bytes packed by zlib 1.2 (raw deflate), with what they were.
enum Packed {
  static let samples: [(name: String, bytes: [UInt8], packed: String)] = [
    (
      "empty", [],
      "0300"
    ),
    (
      "stored", noise(300),
      "012c01d3fec67e816b4bfbe2fb54f6bddf7c1ce18701bf31de56720f4767668759aa883c59ea56137bd285a1d83c54552f37"
        + "ae655bda027998cce31a768e5fd9998f1f3f36ee43784d0dfabea6dae4868edc296d4eff56e17020fb8fb1580590c509dc53"
        + "cdaa3b489952d3529d069feab5c206139849b2011eac3288319c52469571368f57f6391d16fa8874f5987c175c41bb6d718e"
        + "0f7059c7011b2f333d91c01da50d0dab338d7e5e8f3ee66874a63ab1c39311a864c7dbcae060e1f3bf090067a2e325a02131"
        + "87d562c5a84f7e2e096b949fb06da99e5a0b467080b6cf470ca6a52ad8acfba0ebb779247223924880c5a6a785b7d78c90e4"
        + "ab63445266e39c3325f95eaaba73605d4b717ebea98c571971c3ca5ee52a33ac885166a17b7567649a69ef6f5642a01d51c5"
        + "02f7bb9245"
    ),
    (
      "fixed", words(12),
      "4bca49cc4b56c849cccc4b5548cacf83b20a8a322b1492335273338b531572138b0a4b53e1dc24b00eb00a3091975a9a0600"
    ),
    (
      "dynamic", words(700),
      "75576db29b300cbc0a57838cdbf2860769123a3d7ee35dd9bb32e91f27185b1f2b6925966dde6fd336af7b9996638f7ff7c7"
        + "fa77bafd2adfebb34cdff3e3f759fae3821b3881652fe78fe935afdb56a6c771fe2c5379cdafe97e6edbf455e69dcbed78bd"
        + "a53f8fb5e8ec42951040a9fbb13e78132721ff4f79be4aacd85db6722621d40a35f60c59bc46e1dce61a3eb5d76f81d512be"
        + "837edc863498474feb5e83a1495b9a78e80fb302cf2a1760c476fc601fc7e10f8d902e931c3ed56702c8b334a99a49d52117"
        + "aac233486eb6ba5e9af675de9bc8f0543ab051e1608ca1e68830424468ae4e5431f8c74b1619a5cb7b2fc2b2848d386c6981"
        + "bf348c0e723b898043ccac6a96c3cad3d8868ed8f6c4e10ac303203fd914412821a59d3df4c4a7c2e0f85ae2798a25eca3a0"
        + "aae6d086d75a604824b66a115ae3025086044fd06a9b628233d80b03e1007679296766039d1eb7a74b4ec725157b9469d513"
        + "a8575b9aaf919d35ba10cce7560c024846301346db9951520274e29d6dfb0e45e26f82df522df117f6e352fdeb5901db1991"
        + "464f3843a23a8265acc6490cb04999def4715fe712b78ae600a401dd628225acd36b2a879e86826c6091d66340d6122a0101"
        + "ddd8619c1806b1015767502562aa3cafc52814cf1ec98d1c4e109b27dab48a06e851988d4ecd1a37b513179c1af307c7dd1b"
        + "628f36555fe1d28700a474d21d6362ba30b4496e262a8a078b94551dcd4d9715c7a12f02847616c67b088c7152b3c399a07f"
        + "f8da5d0f76ecbcbaf44e23f616f37b27d2c8607cd4df7a7e8ae692512991bcf321243d2ece00defaad81462feac56d415e72"
        + "8f497d5c3438e05b2f591e5ace1934869ca052b66a94f8dc2473ba59f71892e952e8de2ced9acd3c569a2a210f9daf3e3b2d"
        + "c5ead4e8c1bb93a863245f41d1860e6be496ee94a6d665fdc26963304cf346a6678726296931c803d825618c3fa4510670e9"
        + "e4974740d3e751e939d738b9cf888e88d1998c35e3bd78bc463e4ca18cdcd0a4bd7bf814a86e409bc781d5877ae16db3a306"
        + "a23c2e7a07f78debd8a47a3122ee1ccc999cc05cbc1ebe4c7ab9fa40d08d1fb2d6d3e13ab8fb081d43a888fa7a7c18726dce"
        + "1211388a1e42efe94c99d19dd41234f3c794de471d065a03bda89306a746115f6f0e82be015a025d8600f79962daa82326c8"
        + "f38e22294631e6a2b9398c1a6645bdfa54c265f96bdf67fd9f7f51fca758ad29e479d0fcd44c661fc46f51ff00"
    ),
    (
      "huffman alone", words(120, 7),
      "05c1818dc4300804c056b6356ced2744181c0ca794ff332794d86d86dd6638a144c62076ea87118e61e213332a1c197d1123"
        + "1c1983c818c44efd90d11791d11751a266848726585258926f134f6f822585616c64f4450c139f38a1c44efdb0db0c332a1c"
        + "c3d86049618463de5c7a88a737f1e329e2c75344c62032fa22769be1c753c48c0ac78c0ac78fa78825f93651a266c408c74e"
        + "fdb0db0c4bf26dc2449d58926f13198358926f13bbcdf0f4269edec4bcb9f4101e9a3051277e3c45ec36c308c74371ecd40f"
        + "231c4bf26d62a77ed86d86dd669851e1c818c4927c9bd86d0667ffa144cd88134a98a81326eac44efdc092c208c76e330c13"
        + "9f9851e19837971e22a32f62de5c7a888c41cc9b4b0fb1db0cc3c4274cd4891f4f110fc591d11731a3c2e1a18987e2c818c4"
        + "3036769b8125050f4dec36c36e333c14c743719c50e284120fc531c2b124df26e6cda587285133624685e3e94d94a819b124"
        + "df26769b8125f50f"
    ),
    (
      "runs", Array(repeating: 97, count: 5000) + [98, 98, 98] + Array(repeating: 97, count: 600),
      "edd0b1000000000230d6f28788a26f43580200000000bcb595c0c300"
    ),
    (
      "runs alone", (0..<800).map { $0 % 2 == 0 ? 97 : 98 },
      "05c101010000008090adf93f2292244992244992244992244992244992244992244992244992244992244992244992244992"
        + "2449922449922449922449922449922449922449922449922449922449922449922449922449922449922449922449922449"
        + "9224499224499224499224499224499224499224499224499224499224499224499224499224499224499224499224499224"
        + "4992244992244992244992244906"
    ),
    (
      "far back", noise(300, 5) + Array(repeating: 0, count: 32_400) + noise(300, 5),
      "edc1db2b2b000007e0a395cb2297196573775c966c528659b6acadc46ccd6cd694a8a5a8690873d96a280f3c889435cb3d21"
        + "b632973c486cf36091b191ec8dcc280f939771fe8df3f0fb3e5f54ffd875e74177657bea5688fcdac4bfe7b5aad9fe0dfde4"
        + "7494ae382b5eeb9ad14ba86b7ae1386f5969b02dfcdd9f707a9c55224b988d2bdc9033ad9991bea41307a35b4debb8220cdd"
        + "d4365b0bdf78a4af8cd08a2a6d475ae0d306bc9fe2bd7282f1995532e5de25f3bd4ec3faaf38efbbd77251b9636e1229568e"
        + "ede1529961ba4e99d2f8ee7921ddf4058c94d40e8e3c57f0231aa0b40fd6274b2acecd3c6ff6d23cd77f34386a8ed4111597"
        + "e93331178f5fb30df45903bb64715d95486aa132556bcc3cb23b58ed299dcb37c90e7d82088d9d56c4e0543788a86501bd3d"
        + "a1ed9671fcbe39c222727a361f62cda1dc0fbe86f612779773a71936d99f7eb5d1dbd6d34c67a0909b12ec3ab3b96aaa1cab"
        + "42058ba456d3297f000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
        + "0000000000000000000000000000000000000000e0bfe48bea1fbbee3ce8ae6c4fdd0a915f9bf8f7bc5635dbbfa19f9c8ed2"
        + "1567c56b5d337a09754d2f1ce72d2b0db685bffb134e8fb34a6409b371851b72a63533d29774e26074ab691d5784a19bda66"
        + "6be11b8ff495115a51a5ed480b7cda80f753bc574e303eb34aa6dcbb64bed76958ff15e77df75a2e2a77cc4d22c5cab13d5c"
        + "2a334cd729531adf3d2fa49bbe809192dac191e70a7e440394f6c1fa6449c5b999e7cd5e9ae7fa8f0647cd913aa2e2327d26"
        + "e6e2f16bb6813e6b60972caeab12492d54a66a8d99477607ab3da573f926d9a14f10a1b1d38a189cea0611b52ca0b727b4dd"
        + "328edf374758444ecfe643ac3994fbc1d7d05ee2ee72ee34c326fbd3af367adb7a9ae90c147253825d6736574d956355a860"
        + "91d46a3ae51f"
    ),
    (
      "several blocks", words(200, 3),
      "4c505b0e02210cbc4aaf5636a3b26161e5613cbe3094c84f49da791293cf72b61b72a49aa2b8802639b5276c9ed028417d84"
        + "b87e9fcb88f690927c67bd70f982c923f6d2fc6e584f4e0e82aab523341e7267ff3539ba9277b710e48352bbf2c8c325491c"
        + "cba3aa0f01c6a610d1738c44bb595798c055c661efc9a8b381f51ee9b69b99913225a8f9ef3bf0db95018c44332e1866ebcc"
        + "acfd6b7e000000ffff5c50ed12c320087b155e8d7a6ca347c5fab1dbe3afa26c6dffe48c8124ba3702418e8e1559c449d685"
        + "2065fe4054ceaead2d11bca954c70df37ed8446a8f01f32235115809e3b4b345731a7b26ddf92218c3c4f0a28d0b41d0aa87"
        + "a2737a34ea4145d94b98e20b96f423ddf6d2f4d4296b7b7ab3eed8434e4ca85d9e6ad1d365b4fa0f5b83e14715eb58b6d3e5"
        + "6b7b42fa020000ffff548f5112c3200844afe2d5d0a1ad1902296aa7c7af01928e3fa82cfb58b57ed3a1b3a864f49209b844"
        + "c50e3db1544dc7204ae5857b6de89deba1329e983ed87a0846e95089d0d9e675a00f13549e8b846f48261c219ae5d41c19a0"
        + "227db68cb474d6143be87be04ab54c21c461df0a8c1bb771fc339f4b3ce29dc5d36f087c31ecee1918c72326cc6b92114399"
        + "298c140b9afc000000ffffca4c05000000ffff0300"
    ),
    (
      "level one", words(300, 9),
      "6d946b72a3301084afa2ab6197368b8b80832195e3afe6eb9e48b8f647142c4d3fa647f0a8d35ad67afe29f5988eb26ef35e"
        + "8e695e965a5edb5ccb6d99d67b5beb599efbfce3dff7edd81a2c8aa98280a7c7f90c502bbfb58a659ad75a1ea171ff5b3fe7"
        + "d785d03acf7359cc0b1ab27d3b3f6a3a9109918de640c2fe5d5f4772efdbad168e5804c35c7a4041fbf440eb2c8361683ea7"
        + "fdeb345ba231f94e4dcb3d0bc02c89ea3be4f82ed4138439c28b3feca9168501d6678221e70200057852dd7d2453cc1445ef"
        + "1b8c47f2545c4c39295c63049a5a62ba528c0b92e592d25c8cd14cc95913058f287a3a67133e7a191370287602115d9a5fa4"
        + "43bcbaa6e908216381a1843259f2b36bca8dda5096c4d1e768f7714f3b8af40492fad094d36f5d285ebf11b6840788d48780"
        + "79d84082bb5705ab2c23165e535a87e792880e8590296a3031ee7223684008d5aa426ec011064f2ab0c5210e41ec29deee1c"
        + "814bfdefd29004b04008d0b98d84e3d8f2718545c04424d6e7902f904a64084a15dac140d8428448372f3e88ea4e6bdf251f"
        + "8da94130a3dbe169da72bf26638ae0b21b7a6582b2f7ff798ce3847440784c56c686fa952602ca953304ec8fe7cb1c10fafd"
        + "e62025320e68dbd8eb14651e01051803d7537c0f10ca96c76684332556a3f41f"
    ),
  ]

  /// Bytes in which nothing comes again.
  static func noise(_ count: Int, _ seed: Int = 1) -> [UInt8] {
    var state = seed
    return (0..<count).map { _ in
      state = (state &* 1_103_515_245 &+ 12345) & 0x7FFF_FFFF
      return UInt8(state >> 16 & 255)
    }
  }

  /// Words in no order.
  static func words(_ count: Int, _ seed: Int = 1) -> [UInt8] {
    let words = [
      "robe", "jean", "pull", "veste", "chemise", "jupe", "bleu", "noir", "blanc", "rouge", "taille", "coton", "laine",
      "soie", "neuf", "bon", "etat", "marque", "prix",
    ]
    return Array(noise(count, seed).map { words[Int($0) % words.count] }.joined(separator: " ").utf8)
  }

  static func bytes(_ hexadecimal: String) -> [UInt8] {
    let digits = Array(hexadecimal.utf8).map { $0 < 58 ? $0 - 48 : $0 - 87 }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }
}

@Suite struct InflateTests {
  private func unpacked(_ bytes: [UInt8], limit: Int = 1 << 20, expected: Int = 0) throws -> [UInt8] {
    let writer = try Inflate.unpacked(text(bytes: bytes), limit: limit, expected: expected)
    return (0..<writer.count).map { writer.text[$0] }
  }

  @Test(arguments: Packed.samples.map(\.name))
  func unpacksWhatZlibPacked(_ name: String) throws {
    let sample = try #require(Packed.samples.first { $0.name == name })
    #expect(try unpacked(Packed.bytes(sample.packed)) == sample.bytes)
    #expect(try unpacked(Packed.bytes(sample.packed), limit: sample.bytes.count) == sample.bytes)
  }

  @Test(arguments: Packed.samples.map(\.name))
  func stopsAtItsLimitAndAtACut(_ name: String) throws {
    let sample = try #require(Packed.samples.first { $0.name == name })
    let packed = Packed.bytes(sample.packed)
    for limit in Set([0, 1, sample.bytes.count / 2, sample.bytes.count - 1])
    where (0..<sample.bytes.count).contains(limit) {
      #expect(throws: Inflate.Fault.tooLong) { try unpacked(packed, limit: limit) }
    }
    for length in 0..<packed.count {
      #expect(throws: Inflate.Fault.damaged) { try unpacked(Array(packed[..<length])) }
    }
  }

  @Test(arguments: [
    ("07", "a kind of block that there is not"), ("010000", "a stored block whose length is not said twice"),
    ("0401", "a code without an end"), ("0302", "a distance before the beginning"), ("fdff", "too many codes"),
  ])
  func refusesWhatIsNotPacked(_ hexadecimal: String, _ what: String) {
    #expect(throws: Inflate.Fault.self, "\(what)") { try unpacked(Packed.bytes(hexadecimal)) }
  }

  @Test func knowsTheChecksumOfZip() {
    #expect(Checksum.crc32(of: text("123456789")) == 0xCBF4_3926)
    #expect(Checksum.crc32(of: text("")) == 0)
  }
}
