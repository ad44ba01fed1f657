extension EventDate: CustomStringConvertible {
  /// The date as ISO 8601 writes it: `2026`, `2026-03`, `2026-03-14` or `2026-03-14T09:30`.
  package var description: String { text(timeAfter: "T") }

  /// The date as people read it: its time, if any, behind a space.
  package var readable: String { text(timeAfter: " ") }

  private func text(timeAfter mark: String) -> String {
    switch precision {
    case .year: "\(earliest.year)"
    case .month: "\(earliest.year)-\(twoDigits(earliest.month))"
    case .day: "\(earliest)"
    case .minute:
      "\(earliest)\(mark)\(twoDigits((minute ?? 0) / 60)):\(twoDigits((minute ?? 0) % 60))"
    }
  }

  /// Reads what `description` writes; nothing for a date that does not exist.
  package init?(_ text: String) {
    let halves = text.split(separator: "T", omittingEmptySubsequences: false)
    guard let parts = EventDate.numbers(halves[0], separator: "-", widths: [4, 2, 2]) else {
      return nil
    }
    switch (parts.count, halves.count) {
    case (1, 1): self.init(year: parts[0], month: nil)
    case (2, 1): self.init(year: parts[0], month: parts[1])
    case (3, 1):
      guard let day = Day(year: parts[0], month: parts[1], day: parts[2]) else { return nil }
      self.init(day)
    case (3, 2):
      guard let day = Day(year: parts[0], month: parts[1], day: parts[2]),
        let clock = EventDate.numbers(halves[1], separator: ":", widths: [2, 2]),
        clock.count == 2, clock[0] < 24, clock[1] < 60
      else { return nil }
      self.init(day, minute: clock[0] * 60 + clock[1])
    default: return nil
    }
  }

  private static func numbers(
    _ text: Substring, separator: Character, widths: [Int]
  ) -> [Int]? {
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    guard !parts.isEmpty, parts.count <= widths.count else { return nil }
    var numbers: [Int] = []
    for (part, width) in zip(parts, widths) {
      guard part.utf8.count == width, part.utf8.allSatisfy({ (48...57).contains($0) }),
        let number = Int(part)
      else { return nil }
      numbers.append(number)
    }
    return numbers
  }
}

extension Day {
  /// Reads a date as ISO 8601 writes it; nothing for a date that does not exist.
  package init?(_ text: String) {
    guard let date = EventDate(text), date.precision == .day else { return nil }
    self = date.earliest
  }
}
