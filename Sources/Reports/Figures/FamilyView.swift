/// A family of tables and what a page calls it.
struct FamilyView: Hashable, Sendable {
  let name: String
  /// The words in the directive's body, where the tables have no title in common.
  let title: String?
}
