/// Looks for one kind of personal data in a folded text.
protocol Finder: Sendable {
  var rule: String { get }
  var kind: FindingKind { get }
  /// Why a certain match was found.
  var reason: Reason { get }
  /// Why a doubtful match was found.
  var doubt: Reason { get }

  func matches(in passage: Passage) -> [Match]
}
