import Redaction
import Reports

/// Searches pages and templates for numbers that are somebody's, whoever it is.
///
/// No casebook need know them: a resident ID, a bank card, a disability certificate or a mobile number
/// that holds its check has no place in a page. Offices may give their own landlines and addresses.
enum PersonalNumbers {
  static func hits(in searched: SiteTools.Searched) -> [LeakPlace.Hit] {
    let bytes =
      switch searched {
      case .name(let name): Array(name.utf8)
      case .contents(let bytes): bytes
      }
    return PersonalNumberScanner.hits(in: bytes).map {
      LeakPlace.Hit(kind: $0.kind.rawValue, line: $0.line, column: $0.column)
    }
  }
}
