package import Domain

/// Something recorded in a made-up case.
///
/// Names of entries are minted by whoever records them; a correction says which earlier event of
/// the same case it is about by that event's index.
package enum SyntheticEvent: Hashable, Sendable {
  /// A content that stands by itself.
  case recorded(Content)
  case amended(of: Int, MilestoneChange, reason: String)
  case voided(of: Int, in: Scope, reason: String)

  /// The content to record.
  ///
  /// - Parameter entry: Gives the entry under which the event of an index was recorded.
  /// - Returns: The content, with its target's entry where it has one.
  package func content(entry: (Int) -> EntryID) -> Content {
    switch self {
    case .recorded(let content): content
    case .amended(let index, let change, let reason):
      .milestoneAmended(entry(index), change, reason: reason)
    case .voided(let index, let scope, let reason):
      .entryVoided(entry(index), in: scope, reason: reason)
    }
  }
}
