/// What ties a release to its plan, to the release before and to the casebook.
package struct Provenance: Hashable, Sendable {
  /// The hash of the publication plan.
  package let plan: String
  /// The digest of the published numbers of the release before, if there is one.
  package let predecessor: String?
  /// A root over the casebook's heads before the release.
  package let casebookRoot: String

  package init(plan: String, predecessor: String?, casebookRoot: String) {
    self.plan = plan
    self.predecessor = predecessor
    self.casebookRoot = casebookRoot
  }
}
