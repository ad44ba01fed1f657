import Testing

@testable import Domain

struct VocabularyTests {
  @Test func `codes are those of the glossary`() {
    expect(Department.self, GlossaryCodes.departments)
    expect(Stage.self, GlossaryCodes.stages)
    expect(MilestoneKind.self, GlossaryCodes.milestones)
    expect(ObligationStatus.self, GlossaryCodes.statuses)
    expect(Placement.self, GlossaryCodes.placements)
    expect(Outcome.self, GlossaryCodes.outcomes)
    expect(ClosingReason.self, GlossaryCodes.closings)
    expect(Step.self, GlossaryCodes.steps)
    expect(Exploitation.self, GlossaryCodes.exploitations)
    expect(Barrier.self, GlossaryCodes.barriers)
  }

  @Test func `labels are there and differ within a vocabulary, in both languages`() {
    for labels in VocabularyTests.labelsByVocabulary {
      for language in Language.allCases {
        let texts = labels.map { $0[language] }
        #expect(texts.allSatisfy { !$0.isEmpty && $0 == $0.trimmed })
        #expect(Set(texts).count == texts.count)
      }
    }
  }

  @Test func `a value is read from its code and from either label, and from nothing else`() {
    #expect(Outcome(spelled: "re-victimised") == .reVictimised)
    #expect(Outcome(spelled: "再次受害") == .reVictimised)
    #expect(Outcome(spelled: "Re-victimised") == .reVictimised)
    #expect(Outcome(spelled: "reVictimised") == nil)
    #expect(Outcome(spelled: "") == nil)
    for kind in MilestoneKind.allCases {
      for text in [kind.code, kind.label.zh, kind.label.en] {
        #expect(MilestoneKind(spelled: text) == kind)
      }
    }
  }

  @Test func `every stage but none in vain has kinds of milestones`() {
    #expect(Set(MilestoneKind.allCases.map(\.stage)) == Set(Stage.allCases))
  }

  private static let labelsByVocabulary: [[Label]] = [
    labels(Department.self), labels(Stage.self), labels(MilestoneKind.self),
    labels(ObligationStatus.self), labels(Placement.self), labels(Outcome.self),
    labels(ClosingReason.self), labels(Step.self), labels(Exploitation.self),
    labels(Barrier.self), labels(Sex.self), labels(Disability.self),
    labels(IdentityStatus.self), labels(Scope.self), labels(Level.self),
    labels(Identity.Kind.self),
  ]

  private static func labels<V: Vocabulary>(_ kind: V.Type) -> [Label] {
    V.allCases.map(\.label)
  }

  private func expect<V: Vocabulary>(
    _ kind: V.Type, _ codes: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let found = V.allCases.map(\.code)
    #expect(found.sorted() == codes.sorted(), sourceLocation: sourceLocation)
    #expect(Set(found).count == found.count, sourceLocation: sourceLocation)
  }
}

extension String {
  /// The text without spaces at its ends.
  fileprivate var trimmed: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
