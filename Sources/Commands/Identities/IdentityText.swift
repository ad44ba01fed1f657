import Domain

/// The text form of an identity: a line per value, `kind: value`.
enum IdentityText {
  /// Reads the lines; what is wrong is noted by line, and never repeated.
  static func read(_ text: String, _ place: String, _ check: inout InputCheck) -> Identity {
    var lines: [Identity.Line] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let trimmed = line.trimmed
      if trimmed.isEmpty { continue }
      let parts = trimmed.split(maxSplits: 1, omittingEmptySubsequences: false) {
        $0 == ":" || $0 == "："
      }
      let value = parts.count == 2 ? parts[1].trimmed : ""
      guard let kind = Identity.Kind(spelled: parts[0].trimmed), !value.isEmpty else {
        check.add(.badLine(place: place, line: index + 1))
        continue
      }
      lines.append(Identity.Line(kind: kind, value: value))
    }
    if lines.isEmpty { check.add(.badLine(place: place, line: 1)) }
    return Identity(lines: lines)
  }
}
