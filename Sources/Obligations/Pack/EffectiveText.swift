import Domain

/// Reads `2026-07-01..`, `..2026-06-30`, or both ends.
enum EffectiveText {
  static func range(_ text: PackText) throws(PackFault) -> EffectiveRange {
    let dots = "."
    let parts = text.text.split(separator: "..", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[1].hasPrefix(dots) else {
      throw PackFault(.badDate(text.text), at: text)
    }
    let range = EffectiveRange(
      from: try day(parts[0], in: text), through: try day(parts[1], in: text))
    if let from = range.from, let through = range.through, from > through {
      throw PackFault(.effectiveUpsideDown(text.text), at: text)
    }
    return range
  }

  private static func day(_ part: Substring, in text: PackText) throws(PackFault) -> Day? {
    guard !part.isEmpty else { return nil }
    guard let day = Day(String(part)) else { throw PackFault(.badDate(String(part)), at: text) }
    return day
  }
}
