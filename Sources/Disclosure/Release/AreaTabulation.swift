package import Domain
package import Published

/// Counts facts by area: the tables of one population.
package struct AreaTabulation {
  let root: AreaCode
  let tables: [PlannedTable]
  let pools: [AreaPool]

  package init(root: AreaCode, tables: [PlannedTable], pools: [AreaPool] = []) {
    self.root = root
    self.tables = tables
    self.pools = pools
  }

  /// The lowest level that any table shows.
  var lowest: Level { tables.map(\.displayedTo).max() ?? .province }

  /// The tree the tables share, down to the lowest level that any of them shows.
  var tree: GeographyTree { AreaTree.tree(from: root, downTo: lowest, pools: pools) }

  /// Counts people by each attribute.
  ///
  /// - Parameters:
  ///   - facts: one per case.
  ///   - unit: which people are counted.
  /// - Returns: the linked tables.
  /// - Throws: `ReleaseError` where a fact does not fit the tables.
  package func people(
    _ facts: [Facts], _ unit: StarTable.Unit = .persons
  ) throws(ReleaseError) -> StarSystem {
    let counted = try byLeaf(facts.filter { $0.codes(of: unit) != nil })
    var stars: [StarTable] = []
    for table in tables {
      let (attribute, codes) = (table.attribute, table.attribute.categories.map(\.code))
      var inner: [Int: [Int]] = [:]
      for (leaf, people) in counted {
        var row = codes.map { _ in 0 }
        for fact in people {
          guard let code = fact.codes(of: unit)?[attribute], let place = codes.firstIndex(of: code)
          else {
            throw .unknownValue(attribute)
          }
          row[place] += 1
        }
        inner[leaf] = row
      }
      stars.append(star(table, inner: inner, persons: [:]))
    }
    return try system(stars)
  }

  /// Counts the duties of the period by status.
  ///
  /// - Parameters:
  ///   - facts: one per case.
  ///   - shown: the nodes of the tree of areas of which totals may be shown; nothing for all.
  /// - Returns: the tables, all about the same duties.
  /// - Throws: `ReleaseError` where a fact does not fit the tables.
  func duties(_ facts: [Facts], shown: Set<String>? = nil) throws(ReleaseError) -> StarSystem {
    let counted = try byLeaf(facts.filter { !$0.duties.isEmpty })
    var inner: [Int: [Int]] = [:]
    for (leaf, cases) in counted {
      inner[leaf] = DutyStatus.counts(of: cases.flatMap(\.duties))
    }
    let persons = tree.sums { counted[$0]?.count ?? 0 }
    let byNode = Dictionary(uniqueKeysWithValues: persons.enumerated().map { ($0, $1) })
    return try system(tables.map { star($0, inner: inner, persons: byNode) }, shown: shown)
  }

  /// The facts of each leaf; cases of areas outside the root are none of this office's.
  private func byLeaf(_ facts: [Facts]) throws(ReleaseError) -> [Int: [Facts]] {
    let places = places
    var byLeaf: [Int: [Facts]] = [:]
    for fact in facts where AreaTree.contains(root, fact.area) {
      guard let leaf = leaf(of: fact.area, in: places) else { throw .areaTooCoarse(fact.area) }
      byLeaf[leaf, default: []].append(fact)
    }
    return byLeaf
  }

  /// The leaf of each area that has one of its own or with others.
  var places: [String: Int] {
    let tree = tree
    let indices = Dictionary(uniqueKeysWithValues: zip(tree.ids, 0...))
    let pooled = pools.flatMap { pool in
      indices[pool.code].map { leaf in pool.areas.map { ($0.description, leaf) } } ?? []
    }
    return indices.filter { tree.children[$0.value].isEmpty }
      .merging(pooled, uniquingKeysWith: { first, _ in first })
  }

  /// The leaf in which an area is counted; nothing for one above the lowest level.
  func leaf(of area: AreaCode, in places: [String: Int]) -> Int? {
    var next = Divisions.ancestor(of: area, at: lowest)
    while let division = next {
      if let leaf = places[division.code.description] { return leaf }
      next = division.parent.map { Divisions[$0] }
    }
    return nil
  }

  func star(
    _ table: PlannedTable, inner: [Int: [Int]], persons: [Int: Int]
  ) -> StarTable {
    let codes = table.attribute.categories.map(\.code)
    return StarTable(
      id: table.name, unit: table.attribute.unit, categoryCount: codes.count,
      complementSensitive: indices(of: table.complementSensitive, in: codes),
      structuralZeros: indices(of: table.structuralZeros, in: codes),
      displayedDepth: AreaTree.depth(of: table.displayedTo, below: root), inner: inner,
      persons: persons)
  }

  private func indices(of chosen: Set<String>, in codes: [String]) -> Set<Int> {
    Set(codes.indices.filter { chosen.contains(codes[$0]) })
  }

  func system(
    _ stars: [StarTable], shown: Set<String>? = nil
  ) throws(ReleaseError) -> StarSystem {
    let impossible = impossible(in: stars)
    guard impossible.isEmpty else { throw .impossibleCounted(impossible) }
    let tree = tree
    do {
      return try StarSystem(
        id: root.description, tree: tree, tables: stars,
        closedAreas: Set(tree.ids.indices.filter { shown?.contains(tree.ids[$0]) == false }))
    } catch {
      throw .inconsistent(error)
    }
  }

  /// The categories that the plan says cannot occur, and that are counted nevertheless.
  private func impossible(in stars: [StarTable]) -> [ImpossibleCategory] {
    zip(tables, stars).flatMap { table, star in
      star.structuralZeros.sorted().filter { category in
        star.inner.values.contains { $0[category] > 0 }
      }.map {
        ImpossibleCategory(table: table.name, category: table.attribute.categories[$0])
      }
    }
  }
}

extension DutyStatus {
  /// How many of some duties stand how, in the order of the cases.
  static func counts(of duties: [Facts.DutyFact]) -> [Int] {
    allCases.map { status in duties.count { $0.status == status } }
  }
}
