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
  /// The person is taken out, worlds are made of the others, and the person put back: each bit that
  /// said "too small" of a zero then says so of a one, and every margin loses one at most. So the
  /// ends lie the threshold less one apart, which is the threshold among the others and that one.
  package func isOpen(knowing person: KnownPerson) -> Bool {
    guard let place = shape.tree.leafAreas.firstIndex(of: person.area) else { return false }
    func add(_ count: Int, to counts: inout SplitCounts) {
      for (table, category) in person.categories.enumerated() {
        counts.inner[table][place * shape.tables[table].width + category] += count
      }
    }
    var others = worlds[0]
    add(-1, to: &others)
    let publisher = SplitPublisher(shape: shape, rule: SplitRule(threshold: threshold))
    let maker = WitnessMaker(
      publisher: publisher, pattern: pattern, counts: others, known: 1)
    var pool = WitnessPool(maker, span: threshold - 1)
    return pool.prove { add(1, to: &$0) }
  }
}
