@testable import Disclosure

/// A person somebody knows: where they are counted, in every table.
struct KnownPerson: Hashable {
  /// The place of the leaf among all.
  let leaf: Int
  /// The category of each table.
  let categories: [Int]

  /// Whether a world has somebody there.
  func isPossible(in counts: SplitCounts, of shape: SplitShape) -> Bool {
    shape.tables.indices.allSatisfy { table in
      counts.inner[table][leaf * shape.tables[table].width + categories[table]] > 0
    }
  }

  /// Whether a number counts the person.
  func isCounted(in secret: SecretPlace, of shape: SplitShape) -> Bool {
    guard shape.tree.leaves[secret.area].contains(leaf) else { return false }
    guard let table = secret.table, let category = secret.category else { return true }
    return (categories[table] == category) != secret.isComplement
  }

  /// Everybody of a world, those of one leaf and the same categories once.
  static func all(in counts: SplitCounts, of shape: SplitShape) -> [KnownPerson] {
    shape.tree.leafAreas.indices.flatMap { leaf in
      shape.tables.indices.reduce([[]]) { found, table in
        let width = shape.tables[table].width
        let present = (0..<width).filter { counts.inner[table][leaf * width + $0] > 0 }
        return found.flatMap { before in present.map { before + [$0] } }
      }.map { KnownPerson(leaf: leaf, categories: $0) }
    }
  }
}

extension Protection {
  /// Whether every secret stays open to somebody who knows one of the people: asked for this person
  /// alone, with worlds of their own.
  func isOpen(knowing person: KnownPerson) -> Bool {
    let publisher = SplitPublisher(
      shape: shape, rule: SplitRule(threshold: threshold), whole: whole)
    var maker = WitnessMaker(publisher: publisher, pattern: pattern, counts: worlds[0])
    maker.known = (person.leaf, person.categories)
    var pool = WitnessPool(maker, span: threshold - 1)
    return pool.prove()
  }
}
