import Redaction

extension Redactor {
  /// What is found in a text, in order of place: the kind, whether it is certain, and the words.
  func told(_ text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return findings(in: text).map { finding in
      let words = String(String.UnicodeScalarView(scalars[finding.span]))
      return "\(finding.kind.rawValue) \(finding.certain) \(words)"
    }
  }
}
