import Redaction
import Reports

/// Searches pages and templates for numbers and accounts that are somebody's, whoever it is.
///
/// No casebook need know them (see `PersonalDataScanner`). Offices may give their own landlines,
/// mailboxes and addresses.
enum PersonalNumbers {
  static func hits(in searched: SiteTools.Searched) -> [LeakPlace.Hit] {
    let bytes =
      switch searched {
      case .name(let name): Array(name.utf8)
      case .contents(let bytes): bytes
      }
    return PersonalDataScanner.hits(in: bytes).map {
      LeakPlace.Hit(kind: $0.kind.rawValue, line: $0.line, column: $0.column)
    }
  }
}
