/// What stands in the place of a number, as tables and data files mark it.
public enum Marker: String, CaseIterable, Sendable {
  /// Hidden to protect privacy.
  case confidential = "c"
  /// Cannot occur.
  case notApplicable = "z"
  /// Not reported to this office.
  case notReported = "x"
  /// Shown, and other than first published: it holds what was recorded since.
  case revised = "r"
}
