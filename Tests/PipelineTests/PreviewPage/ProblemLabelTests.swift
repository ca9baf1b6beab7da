/// The words on the buttons of the page.
import Testing

@testable import Pipeline

struct ProblemLabelTests {
  @Test func eachProblemHasWordsOfItsOwn() {
    let labels = ProblemCode.allCases.map(\.label)
    #expect(Set(labels).count == labels.count)
    for label in labels {
      let isPlain = !label.contains("_") && label.first?.isUppercase == true && label.count <= 36
      #expect(isPlain, "\(label)")
    }
  }

  @Test func wordsAreThoseOfTheCodeOrBetterOnes() {
    #expect(ProblemCode.missingSize.label == "Missing size" && ProblemCode.missingPhoto.label == "Photo not found")
  }
}
