extension String {
  /// The text with full-width letters, digits, signs and spaces as their ASCII counterparts
  /// (Unicode block U+FF00–FFEF), as Chinese input methods give them.
  var halfWidth: String {
    guard utf8.contains(where: { $0 >= 0xE3 }) else { return self }
    var folded = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E: folded.append(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
      case 0x3000: folded.append(" ")
      default: folded.append(scalar)
      }
    }
    return String(folded)
  }
}

extension StringProtocol {
  /// The text without the spaces around it.
  var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
