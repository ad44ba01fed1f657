/// A person somebody knows: where they are counted, in every table.
package struct KnownPerson: Hashable, Sendable {
  /// A leaf of the tree of areas.
  package let area: Int
  /// The category of each table.
  package let categories: [Int]

  package init(area: Int, categories: [Int]) {
    self.area = area
    self.categories = categories
  }
}

extension Protection {
  /// Whether every secret about persons stays open to somebody who knows one of them.
  ///
  /// In all worlds made the person stays where they are counted. Each hidden count loses one of its
  /// room at most, so the ends lie the threshold less one apart.
  package func isOpen(knowing person: KnownPerson) -> Bool {
    guard let leaf = shape.tree.leafAreas.firstIndex(of: person.area) else { return false }
    let publisher = SplitPublisher(
      shape: shape, rule: SplitRule(threshold: threshold), whole: whole)
    var maker = WitnessMaker(publisher: publisher, pattern: pattern, counts: worlds[0])
    maker.known = (leaf, person.categories)
    var pool = WitnessPool(maker, span: threshold - 1)
    return pool.prove()
  }
}
