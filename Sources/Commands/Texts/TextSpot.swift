import Redaction

/// A finding and where it stands, for a reader who counts lines and characters.
struct TextSpot {
  /// The file, where several were searched.
  let file: String?
  let finding: Finding
  let line: Int
  /// Unicode scalars, from 1.
  let column: Int

  /// The findings of a text with their lines and columns.
  static func spots(
    of findings: [Finding], in text: String, file: String? = nil
  ) -> [TextSpot] {
    var spots: [TextSpot] = []
    var (line, lineStart, offset) = (1, 0, 0)
    var next = findings[...]
    for scalar in text.unicodeScalars {
      while let finding = next.first, finding.span.lowerBound == offset {
        spots.append(
          TextSpot(file: file, finding: finding, line: line, column: offset - lineStart + 1))
        next = next.dropFirst()
      }
      if next.isEmpty { break }
      offset += 1
      if scalar == "\n" { (line, lineStart) = (line + 1, offset) }
    }
    return spots
  }
}

/// A text that may not pass: something in it is doubtful, or it was only to be checked.
struct PersonalText: Error {
  let spots: [TextSpot]
}
