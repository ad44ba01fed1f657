/// How many columns a text takes on a terminal.
///
/// East Asian wide and full-width characters take two columns, combining marks none (Unicode Standard
/// Annex #11); ambiguous ones take one, as terminals of Chinese systems set to UTF-8 do.
package enum DisplayWidth {
  package static func of(_ text: String) -> Int {
    plainWidth(of: text) ?? text.reduce(0) { $0 + of($1) }
  }

  /// The width of a text of printable ASCII and Chinese characters alone, which needs no look at
  /// what combines with what.
  private static func plainWidth(of text: String) -> Int? {
    var width = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20...0x7E: width += 1
      case 0x4E00...0x9FFF: width += 2
      default: return nil
      }
    }
    return width
  }

  /// The text with spaces behind it up to a width.
  package static func pad(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - of(text)))
  }

  /// The text cut to a width, with a mark where something was cut.
  package static func cut(_ text: String, to width: Int) -> String {
    guard of(text) > width else { return text }
    var cut = ""
    var used = 0
    for character in text {
      guard used + of(character) <= width - 1 else { break }
      cut.append(character)
      used += of(character)
    }
    return cut + "…"
  }

  package static func of(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    switch first.value {
    case 0x20...0x7E: return 1
    case 0x4E00...0x9FFF: return 2
    default: break
    }
    if wide.contains(where: { $0.contains(first.value) }) { return 2 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return 1
    }
  }

  /// The blocks whose characters are wide or full-width, in code order.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]
}
