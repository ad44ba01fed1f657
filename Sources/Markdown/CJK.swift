/// What the passes need to know about Chinese and Japanese characters.
///
/// Ranges are blocks of the Unicode Character Database (Blocks.txt). Hangul is left out: Korean
/// separates words by spaces, so neither pass fits it.
enum CJK {
  /// Whether a character is an ideograph of the main block, the quick answer for most text.
  static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    (0x4E00...0x9FFF).contains(scalar.value)
  }

  /// Whether a character is one of the wide scripts, letters and punctuation alike.
  static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x4E00...0x9FFF: true
    case 0x2E80...0x312F: true
    case 0x31A0...0x4DBF: true
    case 0xF900...0xFAFF: true
    case 0xFE10...0xFE1F, 0xFE30...0xFE6F: true
    case 0xFF01...0xFF9F, 0xFFE0...0xFFE6: true
    case 0x20000...0x3FFFF: true
    default: false
    }
  }

  /// Whether a character is punctuation that Chinese shares with other scripts.
  ///
  /// Middle dot, dashes, curly quotation marks and the ellipsis: wide next to wide text only.
  static func isSharedPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xB7, 0x2014, 0x2015, 0x2018...0x201D, 0x2026: true
    default: false
    }
  }

  /// Whether CommonMark's flanking rule takes a character for punctuation.
  ///
  /// Exact for ASCII, generous beyond it: `EmphasisMarks` explains why too much does no harm.
  static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    case 0xA1...0xBF, 0x2010...0x2027, 0x2030...0x205E: true
    case 0x3001...0x3004, 0x3008...0x3020, 0x3030, 0x303D, 0x30A0, 0x30FB: true
    case 0xFE10...0xFE1F, 0xFE30...0xFE6F: true
    case 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65: true
    default: false
    }
  }

  /// Whether a character is white space to CommonMark: tab, line ends, category Zs.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0C, 0x0D, 0x20: true
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}
