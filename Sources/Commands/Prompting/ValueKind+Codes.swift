import Domain

extension ValueKind where Value: Vocabulary {
  /// One of a vocabulary.
  static func code(_: Value.Type) -> ValueKind {
    ValueKind(
      read: { text, place, check in check.code(text, place) }, shown: { $0.label },
      written: \.code, expected: Value.expected, choices: .list(Value.allCases.map(\.choice)))
  }
}

extension ValueKind {
  /// Any number of a vocabulary, separated by commas or spaces; at least one.
  static func codes<Code: Vocabulary>(_: Code.Type) -> ValueKind where Value == [Code] {
    ValueKind(
      read: { text, place, check in
        let parts = text.halfWidth.split { ",;、 ".contains($0) }.map(String.init)
        let codes = parts.compactMap { check.code($0, place, as: Code.self) }
        if parts.isEmpty { check.require(nil, place) }
        return codes.isEmpty || codes.count < parts.count ? nil : codes
      },
      shown: { codes in
        Label(
          codes.map(\.label.zh).joined(separator: "、"),
          codes.map(\.label.en).joined(separator: ", "))
      },
      written: { $0.map(\.code).joined(separator: ",") },
      expected: Label(
        "\(Code.expected.zh);可填多个,用逗号分开,如 1,3",
        "\(Code.expected.en); several separated by commas, such as 1,3"),
      choices: .list(Code.allCases.map(\.choice)))
  }
}

extension Vocabulary {
  var choice: Choice { Choice(code: code, label: label, shortNames: shortNames) }

  fileprivate static var expected: Label {
    let example = allCases.first?.choice ?? Choice(code: "", label: Label("", ""))
    return Label(
      "填序号、代码、中文或拼音首字母,如 \(example.code) 或 \(example.label.zh)",
      "a number, code or label, such as \(example.code) or \(example.label.en)")
  }
}

extension ValueKind where Value == MilestoneKind {
  /// A kind of milestone, found by its stage or at once.
  static var milestoneKind: ValueKind {
    var kind = code(MilestoneKind.self)
    kind.choices = .grouped(
      Stage.allCases.map { stage in
        (stage.label, MilestoneKind.allCases.filter { $0.stage == stage }.map(\.choice))
      })
    return kind
  }
}
