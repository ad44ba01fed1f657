/// A national code table: codes with names in both languages, in the standard's order.
package struct CodeTable: Sendable {
  package let codes: [String]
  private let labels: [String: Label]

  /// Reads a table whose header names at least the columns `code`, `name_zh` and `name_en`.
  init(csv: String) {
    var lines = csv.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let header = lines.removeFirst()
    guard let code = header.firstIndex(of: "code"), let zh = header.firstIndex(of: "name_zh"),
      let en = header.firstIndex(of: "name_en")
    else { preconditionFailure("A shipped code table names its columns.") }
    codes = lines.map { $0[code] }
    labels = Dictionary(
      lines.map { ($0[code], Label($0[zh], $0[en])) }, uniquingKeysWith: { first, _ in first })
  }

  package subscript(code: String) -> Label? { labels[code] }
}
