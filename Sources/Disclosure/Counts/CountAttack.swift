/// What an attacker can compute of a count table from its published cells alone.
///
/// Single sums first, then a linear program for each group of unknowns that sums join, rounded
/// inward; a bound is exact where a world in whole numbers reaches it. No hidden count is read.
package struct CountAttack {
  private let shape: CountShape
  private let least: Int
  private let equations: CountEquations
  private var components: [CountComponent]
  /// By inner cell, the component it is an unknown of.
  private let places: [Int: Int]

  /// Takes what is published: nothing for each hidden cell.
  ///
  /// - Parameters:
  ///   - shape: the cells.
  ///   - published: the count of every display cell that is published.
  ///   - least: the least count of every hidden cell: 1 where zeros are known to be shown.
  ///   - largest: the most numbers that a linear program may hold.
  /// - Throws: `CountError.contradiction` where no counts fit.
  package init(
    _ shape: CountShape, published: [Int?], least: Int,
    largest: Int = CountComponent.mostNumbers
  ) throws(CountError) {
    self.shape = shape
    self.least = least
    let equations = try CountEquations(shape, published: published, least: least)
    self.equations = equations
    let found = equations.components
    components = found.map {
      CountComponent(
        $0.unknowns, rows: $0.rows.map(\.signed), least: { _ in least },
        most: { equations.most[$0] }, largest: largest)
    }
    places = Dictionary(
      uniqueKeysWithValues: found.enumerated().flatMap { place, component in
        component.unknowns.map { ($0, place) }
      })
    for place in components.indices where components[place].isImpossible { throw .contradiction }
  }

  /// What a hidden display cell can be.
  package mutating func bound(of cell: Int) -> CountBound {
    let (known, free, parts) = parts(of: cell)
    var bound = CountBound(lower: known + least * free, upper: free > 0 ? nil : known)
    for place in parts.keys.sorted() {
      let part = components[place].bound(of: parts[place] ?? [])
      bound.lower += part.lower
      bound.upper = bound.upper.flatMap { upper in part.upper.map { upper + $0 } }
      bound.isLowerExact = bound.isLowerExact && part.isLowerExact
      bound.isUpperExact = bound.isUpperExact && part.isUpperExact
    }
    if bound.upper == nil { bound.isUpperExact = true }
    return bound
  }

  /// A world in which a display cell is as high or as low as was found: the count of each unknown
  /// of the components it touches; nothing where none was found in whole numbers.
  mutating func world(of cell: Int, raising: Bool) -> [Int: Int]? {
    let (_, _, parts) = parts(of: cell)
    var world: [Int: Int] = [:]
    for place in parts.keys.sorted() {
      guard let found = components[place].world(of: parts[place] ?? [], raising: raising) else {
        return nil
      }
      world.merge(found) { $1 }
    }
    return world.isEmpty ? nil : world
  }

  /// A display cell as what is known of it, the number of its unknowns that nothing bounds, and its
  /// other unknowns by component.
  private func parts(of cell: Int) -> (known: Int, free: Int, parts: [Int: [Int]]) {
    var (known, free, parts) = (0, 0, [Int: [Int]]())
    for inner in shape.members(of: cell) {
      if let count = equations.known[inner] {
        known += count
      } else if let place = places[inner] {
        parts[place, default: []].append(inner)
      } else {
        free += 1
      }
    }
    return (known, free, parts)
  }
}

/// What a hidden cell can be, as far as was found.
package struct CountBound: Hashable, Sendable {
  /// No world has less.
  package var lower: Int
  /// No world has more; nothing where nothing bounds it.
  package var upper: Int?
  /// Whether a world in whole numbers reaches the bound; otherwise the truth may lie further in.
  package var isLowerExact = true
  package var isUpperExact = true

  package init(lower: Int, upper: Int?) {
    self.lower = lower
    self.upper = upper
  }

  package var isExact: Bool { isLowerExact && isUpperExact }
}
