/// A text with gaps where it tells values, to be said of other duties too.
struct GappedText {
  private enum Gap {
    case date
    case number
    case workdays
  }

  private let head: String
  private let tail: [(gap: Gap, text: String)]

  /// Opens gaps in a text wherever it tells one of the values.
  ///
  /// Nothing where it tells them more or less often than its source, as when a line ends within one.
  init?(_ text: String, telling values: DueValues, asIn source: String) {
    var (parts, told) = ([text], [Gap]())
    for (gap, value) in GappedText.gaps(telling: values) {
      var (finer, gaps) = ([String](), [Gap]())
      for (place, part) in parts.enumerated() {
        if place > 0 { gaps.append(told[place - 1]) }
        let pieces = GappedText.pieces(of: part, between: value)
        finer += pieces
        gaps += Array(repeating: gap, count: pieces.count - 1)
      }
      let count = GappedText.pieces(of: source, between: value).count - 1
      guard gaps.count - told.count == count else { return nil }
      (parts, told) = (finer, gaps)
    }
    head = parts[0]
    tail = Array(zip(told, parts.dropFirst()).map { (gap: $0, text: $1) })
  }

  private static func gaps(telling values: DueValues) -> [(Gap, String)] {
    [(Gap.date, values.date), (.number, values.number), (.workdays, values.workdays)]
      .filter { !$0.1.isEmpty }
  }

  /// The parts of a text before, between and after a value, which is not empty.
  private static func pieces(of text: String, between value: String) -> [String] {
    let (bytes, sought) = (Array(text.utf8), Array(value.utf8))
    var pieces: [String] = []
    var (start, place) = (0, 0)
    while place + sought.count <= bytes.count {
      if bytes[place] == sought[0], bytes[place..<place + sought.count].elementsEqual(sought) {
        pieces.append(String(decoding: bytes[start..<place], as: UTF8.self))
        place += sought.count
        start = place
      } else {
        place += 1
      }
    }
    return pieces + [String(decoding: bytes[start...], as: UTF8.self)]
  }

  /// Adds the text, telling other values.
  func tell(_ values: DueValues, to list: inout String) {
    list += head
    for part in tail {
      switch part.gap {
      case .date: list += values.date
      case .number: list += values.number
      case .workdays: list += values.workdays
      }
      list += part.text
    }
  }
}
