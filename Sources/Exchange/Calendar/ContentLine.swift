/// A line of an iCalendar object (RFC 5545 §3.1).
enum ContentLine {
  /// The octets that a line may have, without its end.
  private static let longest = 75

  /// The line folded to 75 octets and ended; no fold breaks a character.
  static func folded(_ line: String) -> String {
    var text = ""
    var used = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if used + size > longest {
        text += "\r\n "
        used = 1
      }
      text.unicodeScalars.append(scalar)
      used += size
    }
    return text + "\r\n"
  }

  /// A text as the value of a property (§3.3.11); control characters, which have no place there, go.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        escaped.append("\\")
        escaped.append(scalar)
      case "\n":
        escaped.append("\\")
        escaped.append("n")
      case "\t": escaped.append(scalar)
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: break
      case _: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
