// Texts that are made directly in the arena, and values in an arena.

import Testing

@testable import Pipeline

@Suite struct MadeTextTests {
  @Test func whatIsMadeMeanwhileIsElsewhere() {
    let arena = Arena(chunk: 64)
    var inner = Text.empty
    let outer = arena.made { writer in
      writer.write("before ")
      inner = arena.made { $0.write("inner") }
      let kept = arena.keep("kept" as Text)
      writer.write(inner)
      writer.write(kept)
      writer.write(" after")
    }
    #expect(String(outer) == "before innerkept after")
    #expect(String(inner) == "inner")
  }

  @Test(arguments: [1, 100, 16_383, 16_384, 16_385, 100_000])
  func aTextOfAnyLengthIsWhole(_ length: Int) {
    let arena = Arena(chunk: 64)
    let first = arena.made { for _ in 0..<length { $0.write(byte: 97) } }
    let second = arena.made { for _ in 0..<length { $0.write(byte: 98) } }
    #expect(first.count == length && (0..<length).allSatisfy { first[$0] == 97 })
    #expect(second.count == length && (0..<length).allSatisfy { second[$0] == 98 })
  }

  @Test func whatIsMadeMeanwhileCostsLittleHoweverOften() {
    let arena = Arena(chunk: 1 << 15)
    var texts: [Text] = []
    for number in 0..<500 {
      texts.append(
        arena.made { writer in
          writer.write(arena.keep("number " as Text))
          writer.write(number)
        })
    }
    #expect((0..<500).allSatisfy { String(texts[$0]) == "number \($0)" })
    #expect(arena.capacity < 32 << 20)
  }

  @Test func takesItsMemoryBack() {
    let arena = Arena(chunk: 1 << 15)
    let first = arena.made { $0.write("first") }
    arena.reset()
    let second = arena.made { $0.write("other") }
    #expect(second.offset(in: first) == 0)
  }

  @Test func aKeptValueReadsAsItself() {
    let arena = Arena(chunk: 64)
    _ = arena.keep("x" as Text)  // So the next value is not aligned.
    let kept = Kept(Measurement(name: "width", value: "50"), in: arena)
    #expect(kept.name == "width" && kept.value == "50")
  }
}
