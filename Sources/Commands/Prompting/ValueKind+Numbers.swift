import Domain

extension ValueKind where Value == Int {
  /// A whole number in a range.
  static func count(_ range: ClosedRange<Int>) -> ValueKind {
    ValueKind(
      read: { text, place, check in check.count(text, place, in: range) },
      shown: { Label("\($0)", "\($0)") },
      expected: Label(
        "\(range.lowerBound) 至 \(range.upperBound) 的整数",
        "a whole number from \(range.lowerBound) to \(range.upperBound)"))
  }
}

extension ValueKind where Value == ClosedRange<Int> {
  /// Completed years, or a range of them.
  static var ages: ValueKind {
    ValueKind(
      read: { text, place, check in check.ages(text, place) },
      shown: { ages in
        let text =
          ages.count == 1 ? "\(ages.lowerBound)" : "\(ages.lowerBound)-\(ages.upperBound)"
        return Label("\(text)岁", "\(text) years")
      },
      written: { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" },
      expected: Label("周岁,如 17 或 14-18", "completed years, such as 17 or 14-18"))
  }
}

extension ValueKind where Value == Bool {
  /// Yes or no.
  static var yesNo: ValueKind {
    ValueKind(
      read: { text, place, check in check.code(text, place, as: YesNo.self).map { $0 == .yes } },
      shown: { ($0 ? YesNo.yes : .no).label }, written: { ($0 ? YesNo.yes : .no).code },
      expected: Label("是 或 否", "yes or no"),
      choices: .list(YesNo.allCases.map(\.choice)))
  }
}

/// The values of a question that takes yes or no.
enum YesNo: String, Vocabulary {
  case yes
  case no

  var label: Label {
    switch self {
    case .yes: Label("是", "Yes")
    case .no: Label("否", "No")
    }
  }
}
