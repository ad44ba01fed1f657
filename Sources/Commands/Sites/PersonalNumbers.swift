import Redaction
import Reports

/// Searches pages and templates for numbers that are somebody's, whoever it is.
///
/// No casebook need know them: a resident ID, a bank card, a disability certificate or a mobile number
/// that holds its check has no place in a page. Offices may give their own landlines and addresses.
enum PersonalNumbers {
  private static let redactor = Redactor()
  /// A mobile number is the shortest; lines with fewer digits are passed over.
  private static let fewestDigits = 11

  static func hits(in searched: SiteTools.Searched) -> [LeakPlace.Hit] {
    switch searched {
    case .name(let name): return hits(in: Array(name.utf8)[...], line: 1)
    case .contents(let bytes):
      var found: [LeakPlace.Hit] = []
      var (start, line) = (bytes.startIndex, 1)
      while start < bytes.endIndex {
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
        found += hits(in: bytes[start..<end], line: line)
        (start, line) = (end + 1, line + 1)
      }
      return found
    }
  }

  private static func hits(in text: ArraySlice<UInt8>, line: Int) -> [LeakPlace.Hit] {
    guard mayHoldNumber(text) else { return [] }
    return redactor.findings(in: String(decoding: text, as: UTF8.self)).filter(isSomebodys)
      .map {
        LeakPlace.Hit(kind: $0.kind.rawValue, line: line, column: $0.span.lowerBound + 1)
      }
  }

  /// Whether a text has digits enough, those of full width among them.
  private static func mayHoldNumber(_ text: ArraySlice<UInt8>) -> Bool {
    var digits = 0
    var (last, beforeLast): (UInt8, UInt8) = (0, 0)
    for byte in text {
      let isWide = beforeLast == 0xEF && last == 0xBC && (0x90...0x99).contains(byte)
      if isWide || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { digits += 1 }
      if digits >= fewestDigits { return true }
      (beforeLast, last) = (last, byte)
    }
    return false
  }

  private static func isSomebodys(_ finding: Finding) -> Bool {
    guard finding.certain else { return false }
    switch finding.kind {
    case .id, .bank, .disability: return true
    case .phone: return finding.rule == "mobile"
    case .person, .kin, .passport, .plate, .wechat, .qq, .email, .url, .coordinates, .address,
      .school, .institution, .date, .dna, .other:
      return false
    }
  }
}
