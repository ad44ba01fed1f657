package import Domain

/// How far a chain is vouched for by something its author could not rewrite alone.
package struct ChainReport: Hashable, Sendable {
  package let chain: ChainID
  package let member: MemberID
  package let entries: Int
  /// The last entry that somebody else's entry, a merge or a release has recorded, and when.
  package let anchor: Anchor?

  package struct Anchor: Hashable, Sendable {
    package let sequence: Int
    package let recorded: Moment
  }

  /// The entries after the anchor, which their author could still rewrite.
  package var unanchored: Int { entries - (anchor?.sequence ?? 0) }
}
