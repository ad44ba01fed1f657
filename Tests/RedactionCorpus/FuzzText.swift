package import Redaction

/// Texts of any scalars at all, with pieces that finders look for strewn in.
package struct FuzzText {
  private var random: SeededGenerator
  private static let pieces = [
    "甄试例", "138", "13800138000", "１３８ ００", "e\u{301}", "\u{200B}", "👩‍👧", "①", "村3组", "姓名：王",
    "11010519491231002X",
    "\r\n", "𠮷", "D3S1358", "2025年1月2日", "，", "a@b.cn", "微信", "6", "\u{FEFF}", "⑫", "ß", "之妹",
    "http://", "www.", "·",
    "&#x5F20;", "%E5%BC%A0", "\\u5F20", "尾号", "qq", "Zhang ", "Wei", "小学", "三年级2班", "医院", "305室",
    "°", "北纬",
  ]
  private static let planes: [ClosedRange<UInt32>] = [
    0x00...0x7F, 0x80...0x24F, 0x300...0x36F, 0x2000...0x2FFF, 0x3000...0x303F, 0x4E00...0x9FFF,
    0xFE00...0xFFFF, 0x1D400...0x1D7FF, 0x20000...0x2A6DF, 0xE0000...0xE01EF, 0x0...0x10FFFF,
  ]

  package init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  package mutating func next() -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...24, using: &random) {
      if Bool.random(using: &random), let piece = Self.pieces.randomElement(using: &random) {
        text.append(contentsOf: piece.unicodeScalars)
      } else if let plane = Self.planes.randomElement(using: &random),
        let scalar = Unicode.Scalar(UInt32.random(in: plane, using: &random))
      {
        text.append(scalar)
      }
    }
    return String(text)
  }

  /// Bytes of a text, some of them changed to any others.
  package mutating func bytes() -> [UInt8] {
    var bytes = Array(next().utf8)
    for index in bytes.indices where Int.random(in: 0...19, using: &random) == 0 {
      bytes[index] = UInt8.random(in: 0...255, using: &random)
    }
    return bytes
  }

  /// Whether findings are apart and in order, and replacing the certain ones gives the masked text.
  package static func isMasked(_ text: String, _ findings: [Finding], as masked: String) -> Bool {
    var scalars = Array(text.unicodeScalars)
    for (left, right) in zip(findings, findings.dropFirst())
    where left.span.upperBound > right.span.lowerBound {
      return false
    }
    for finding in findings.reversed() {
      guard !finding.span.isEmpty, finding.span.upperBound <= scalars.count else { return false }
      if finding.certain {
        scalars.replaceSubrange(finding.span, with: Array(finding.mask.unicodeScalars))
      }
    }
    return String(String.UnicodeScalarView(scalars)).unicodeScalars.elementsEqual(
      masked.unicodeScalars)
  }
}
