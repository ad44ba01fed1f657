/// What the answer to a particular may be.
package enum ParticularForm: Hashable, Sendable {
  case yesNo
  case choice([ParticularChoice])
  case count(ClosedRange<Int>)
  case day

  /// The choices there are; none for counts and days.
  package var choices: [ParticularChoice] {
    switch self {
    case .yesNo: ParticularForm.answers
    case .choice(let choices): choices
    case .count, .day: []
    }
  }

  private static let answers = [
    ParticularChoice("yes", "是", "Yes"), ParticularChoice("no", "否", "No"),
  ]

  /// The stable form of an answer, spelled as a code or in either language; nothing where it is none.
  package func code(spelled text: String) -> String? {
    switch self {
    case .yesNo, .choice:
      choices.first { [$0.code, $0.label.zh, $0.label.en].contains(text) }?.code
    case .count(let range): Int(text).flatMap { range.contains($0) ? "\($0)" : nil }
    case .day: Day(text)?.description
    }
  }

  /// The words of an answer's stable form.
  package func label(of code: String) -> Label {
    choices.first { $0.code == code }?.label ?? Label(code, code)
  }
}

/// One of the answers a particular can have.
package struct ParticularChoice: Hashable, Sendable {
  package let code: String
  package let label: Label

  init(_ code: String, _ zh: String, _ en: String) {
    self.code = code
    label = Label(zh, en)
  }
}
