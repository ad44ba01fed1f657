import Domain

/// Numbers the kinds of milestones, so that a case can be indexed by arrays.
enum KindOrdinals {
  static let count = MilestoneKind.allCases.count
  private static let ordinals = Dictionary(
    uniqueKeysWithValues: MilestoneKind.allCases.enumerated().map { ($1, $0) })

  static func ordinal(of kind: MilestoneKind) -> Int {
    guard let ordinal = ordinals[kind] else {
      preconditionFailure("Every kind is among all kinds.")
    }
    return ordinal
  }
}
