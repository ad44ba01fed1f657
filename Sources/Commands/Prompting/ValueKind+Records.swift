import Casebook
import Domain

extension ValueKind where Value == CaseNumber {
  /// The number of a case.
  static var caseNumber: ValueKind {
    ValueKind(
      read: { text, _, check in check.caseNumber(text) },
      shown: { Label("\($0)", "\($0)") },
      expected: Label(
        "个案编号,九个字符,如 222-222-222;按 Tab 补全",
        "a case number of nine characters, such as 222-222-222; Tab completes"),
      choices: .caseNumbers)
  }
}

extension ValueKind where Value == EntryID {
  /// The entry of a record.
  static var entry: ValueKind {
    ValueKind(
      read: { text, _, check in check.entry(text) },
      shown: { Label("\($0)", "\($0)") },
      expected: Label(
        "条目编号,用 guitu show 个案 查看", "an entry, as guitu show CASE prints it"))
  }

  /// The entry of one milestone, shown by what that is.
  static func entry(of logged: LoggedMilestone) -> ValueKind {
    let label = Choice(logged).label
    let name = "\(logged.entry)".prefix(8)
    return ValueKind(
      read: entry.read, shown: { _ in Label("\(label.zh)(\(name))", "\(label.en) (\(name))") },
      expected: entry.expected)
  }

  /// The entry of a record of a case, chosen from those that are offered.
  static func entry(
    of number: RequiredField<CaseNumber>, from choices: @escaping @Sendable (CaseState) -> [Choice]
  ) -> ValueKind {
    var kind = entry
    kind.choices = .found { answers, session, _ in
      guard let number = answers[number] else { return .none }
      return .list(choices(try session.state(of: number)))
    }
    return kind
  }
}

extension ValueKind where Value == String {
  /// A line of text; what it may not hold is checked when it is recorded.
  static func line(_ expected: Label, as text: TextField? = nil) -> ValueKind {
    ValueKind(
      read: { text, _, _ in text }, shown: { Label($0, $0) }, expected: expected, text: text)
  }

  /// The name of a body that provides something.
  static var provider: ValueKind {
    line(Label("单位名称,不写人名", "the name of a body, not of a person"), as: .provider)
  }

  /// The number of a document.
  static var reference: ValueKind {
    line(Label("文书编号", "a document number"), as: .reference)
  }

  /// Why something is done, in a sentence.
  static var reason: ValueKind {
    reason(Label("一句话的理由,不写个人信息", "a sentence, without personal data"))
  }

  /// Why something is done, as it is asked for.
  static func reason(_ expected: Label) -> ValueKind {
    ValueKind(
      read: { text, place, check in check.reason(text, place) },
      shown: { Label($0, $0) },
      expected: expected, text: .reason)
  }

  /// A text of several lines.
  static func note(_ expected: Label) -> ValueKind {
    ValueKind(
      read: { text, _, _ in text }, shown: { Label($0, $0) }, expected: expected, isLong: true,
      text: .note)
  }
}
