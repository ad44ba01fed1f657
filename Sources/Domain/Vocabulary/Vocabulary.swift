/// A closed list of coded values whose raw values are the stable codes of files and commands.
package protocol Vocabulary: RawRepresentable, CaseIterable, Hashable, Sendable
where RawValue == String, AllCases == [Self] {
  var label: Label { get }
  /// What people call it in Chinese besides; no two values share one.
  var shortNames: [String] { get }
}

extension Vocabulary {
  package var shortNames: [String] { [] }

  /// The stable code, as files and commands write it.
  package var code: String { rawValue }

  /// Reads a code, or either language's label in full.
  package init?(spelled text: String) {
    if let value = Self(rawValue: text) {
      self = value
      return
    }
    guard let value = Self.allCases.first(where: { $0.label.zh == text || $0.label.en == text })
    else { return nil }
    self = value
  }
}
