/// A stretch of something ordered, such as quarters or years of age, its end left out.
struct Span: Hashable, Comparable, Sendable {
  static let open = Int.max

  let start: Int
  let end: Int

  static func < (one: Span, other: Span) -> Bool {
    (one.start, one.end) < (other.start, other.end)
  }

  func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }

  func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }

  /// The pieces that the ends of several stretches cut them into.
  static func pieces(of spans: [Span]) -> [Span] {
    let cuts = Set(spans.flatMap { [$0.start, $0.end] }).sorted()
    return zip(cuts, cuts.dropFirst()).map { Span(start: $0, end: $1) }.filter { piece in
      spans.contains { $0.contains(piece) }
    }
  }
}

extension Span {
  /// Quarters counted from the year 0: a year, a quarter, a half, or several of them such as
  /// `2026Q1-Q3`, `2026Q1-2026Q3` and `2026H1`.
  init?(quarters text: String) {
    let ends = text.split(whereSeparator: { "-–/".contains($0) }).map(String.init)
    guard let first = ends.first, let from = Span.period(first, in: nil) else { return nil }
    switch ends.count {
    case 1: self = from
    case 2:
      guard let to = Span.period(ends[1], in: String(first.prefix(4))), to.end > from.start
      else { return nil }
      self.init(start: from.start, end: to.end)
    default: return nil
    }
  }

  /// Years of age as bands write them: `14-17`, `<20`, `60+`.
  init?(ages text: String) {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    if text.hasPrefix("<"), let end = Int(text.dropFirst()) {
      self.init(start: 0, end: end)
    } else if text.hasSuffix("+"), let start = Int(text.dropLast()) {
      self.init(start: start, end: Span.open)
    } else if ends.count == 2, let start = Int(ends[0]), let last = Int(ends[1]), last >= start {
      self.init(start: start, end: last + 1)
    } else {
      return nil
    }
  }

  var quartersText: String {
    let names = [start, end - 1].map { "\($0 / 4)Q\($0 % 4 + 1)" }
    return names[0] == names[1] ? names[0] : names.joined(separator: "–")
  }

  var agesText: String { end == Span.open ? "\(start)+" : "\(start)-\(end - 1)" }

  private static func period(_ text: String, in year: String?) -> Span? {
    let full = text.first?.isNumber == true ? text : (year ?? "") + text
    let digits = full.prefix(4)
    guard digits.utf8.count == 4, let number = Int(digits), number > 0 else { return nil }
    let rest = full.dropFirst(4)
    guard !rest.isEmpty else { return Span(start: number * 4, end: number * 4 + 4) }
    guard rest.utf8.count == 2, let place = Int(rest.dropFirst()), place >= 1 else { return nil }
    switch rest.first {
    case "Q" where place <= 4:
      return Span(start: number * 4 + place - 1, end: number * 4 + place)
    case "H" where place <= 2:
      return Span(start: number * 4 + 2 * place - 2, end: number * 4 + 2 * place)
    default: return nil
    }
  }
}
