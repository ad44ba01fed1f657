/// Writes a record with the quotes of RFC 4180.
package enum CSVLine {
  /// The fields, quoted where they must be, and a line feed.
  package static func text(_ fields: [String]) -> String {
    fields.map(quoted).joined(separator: ",") + "\n"
  }

  private static func quoted(_ field: String) -> String {
    guard field.utf8.contains(where: { [44, 34, 10, 13].contains($0) }) else { return field }
    return "\"" + field.replacing("\"", with: "\"\"") + "\""
  }
}
