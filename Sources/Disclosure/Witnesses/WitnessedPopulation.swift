import Domain
import Published

/// A population as the casebook keeps it, put together again.
struct WitnessedPopulation {
  let shape: SplitShape
  /// What was counted.
  let truth: SplitCounts
  let worlds: [SplitCounts]

  /// Nothing where what is kept does not form tables.
  init?(_ kept: ReleaseWitnesses.Population) {
    let units: [StarTable.Unit] = [.persons, .duties, .late, .followed]
    guard let unit = units.first(where: { $0.published.rawValue == kept.unit }),
      let tree = Self.tree(kept.nodes), !kept.tables.isEmpty,
      kept.closedNodes.allSatisfy(tree.ids.indices.contains)
    else { return nil }
    shape = SplitShape(
      tree: SplitTree(tree),
      tables: kept.tables.map { table in
        SplitShape.Table(
          unit: unit, width: table.categoryCount,
          categories: (0..<table.categoryCount).filter { !table.structuralZeros.contains($0) },
          displayedDepth: table.displayedDepth)
      }, hasOffices: kept.hasOffices, closedAreas: Set(kept.closedNodes))
    let persons = unit == .duties ? kept.persons : tree.ids.map { _ in 0 }
    guard persons.count == tree.count, kept.fits(shape) else { return nil }
    truth = SplitCounts(inner: kept.tables.map(\.counts), persons: persons)
    var worlds: [SplitCounts] = []
    for world in kept.worlds {
      guard let changed = truth.changed(by: world) else { return nil }
      worlds.append(changed)
    }
    self.worlds = worlds
  }

  private static func tree(_ nodes: [ReleaseWitnesses.Node]) -> GeographyTree? {
    guard let root = nodes.first, root.parent == nil, Set(nodes.map(\.name)).count == nodes.count
    else { return nil }
    var children: [String: [String]] = [:]
    for (place, node) in nodes.enumerated().dropFirst() {
      guard let parent = node.parent, parent < place else { return nil }
      children[nodes[parent].name, default: []].append(node.name)
    }
    let tree = GeographyTree(root: root.name, children: children)
    return tree.ids == nodes.map(\.name) ? tree : nil
  }
}

extension ReleaseWitnesses.Population {
  /// Whether tables have as many counts and names as the shape asks, and whole rows its categories.
  fileprivate func fits(_ shape: SplitShape) -> Bool {
    let isCounted = tables.allSatisfy { table in
      table.categoryCount > 0
        && table.counts.count == shape.tree.leafAreas.count * table.categoryCount
        && (table.names.count == 1 || table.names.count == nodes.count)
    }
    guard let wholeParts else { return isCounted }
    return isCounted && wholeParts.count == tables.count
      && zip(wholeParts, tables).allSatisfy { parts, table in
        parts.allSatisfy { !$0.isEmpty && $0.allSatisfy((0..<table.categoryCount).contains) }
      }
  }
}

extension SplitCounts {
  /// The counts of a world; nothing where it changes places that there are not.
  fileprivate func changed(by world: ReleaseWitnesses.World) -> SplitCounts? {
    guard world.counts.count == inner.count else { return nil }
    var changed = self
    for (table, changes) in world.counts.enumerated() {
      guard changes.allSatisfy({ inner[table].indices.contains($0.place) }) else { return nil }
      for change in changes { changed.inner[table][change.place] += change.difference }
    }
    guard world.persons.allSatisfy({ persons.indices.contains($0.place) }) else { return nil }
    for change in world.persons { changed.persons[change.place] += change.difference }
    return changed
  }
}
