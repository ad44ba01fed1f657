/// The words a chart carries, chosen by whoever knows the reader's language.
package struct ChartText: Hashable, Sendable {
  /// A name that is unique on the page; letters, digits and dashes.
  package let id: String
  package let title: String
  /// What the drawing shows, for those who do not see it.
  package let description: String
  /// What the hatched stub of a hidden value stands for.
  package let hidden: String

  package init(id: String, title: String, description: String, hidden: String) {
    self.id = id
    self.title = title
    self.description = description
    self.hidden = hidden
  }
}
