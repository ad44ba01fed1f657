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

extension Finder {
  /// The finding a match amounts to, in offsets of the original.
  func finding(_ match: Match, in passage: Passage) -> Finding {
    Finding(
      kind: kind, span: passage.text.original(match.range), rule: rule, certain: match.certain,
      reason: match.certain ? reason : doubt, mask: match.mask ?? passage.mask(of: kind))
  }
}
