import Published

@testable import Disclosure

/// Random tables about one population, some cells of which are hidden.
struct HiddenStars {
  let system: StarSystem
  let published: [Int?]

  init(tables: Int, _ generator: inout SeededGenerator) throws {
    let branches = (0..<Int.random(in: 2...4, using: &generator)).map { _ in
      Int.random(in: 0...1, using: &generator) * Int.random(in: 2...3, using: &generator)
    }
    let random = RandomSystem(
      branches: branches,
      categories: (0..<tables).map { _ in Int.random(in: 2...4, using: &generator) },
      people: Int.random(in: 5...60, using: &generator))
    let system = try random.make(&generator)
    let share = Int.random(in: 20...80, using: &generator)
    self.system = system
    published = system.counts.indices.map { cell in
      cell == 0 || Int.random(in: 0..<100, using: &generator) >= share
        ? system.counts[cell] : nil
    }
  }

  var hidden: [Int] { published.indices.filter { published[$0] == nil } }

  /// The same over the categories of leaves, table by table; leaves agree on their totals.
  var problem: Glpsol.Problem {
    let leaves = system.tree.leaves
    var starts = [0]
    for table in system.tables {
      starts.append(starts[starts.count - 1] + leaves.count * table.categoryCount)
    }
    func members(_ table: Int, _ area: Int, _ categories: [Int]) -> [Int] {
      system.tree.leaves(under: area).flatMap { leaf in
        categories.map {
          starts[table] + (leaves.firstIndex(of: leaf) ?? 0) * system.tables[table].categoryCount
            + $0
        }
      }
    }
    // What a total is less in one table than in another is written as a sum by an unknown each.
    let count = starts[starts.count - 1] + leaves.count
    var sums: [(members: [Int], count: Int)] = []
    let most = system.counts[0]
    for (place, leaf) in leaves.enumerated() {
      for table in system.tables.indices {
        // Category counts and what the leaf lacks of everybody make up everybody, in every table.
        sums.append(
          (
            members(table, leaf, system.tables[table].categories)
              + [starts[starts.count - 1] + place], most
          ))
      }
    }
    func members(of cell: Int) -> [Int] {
      let place = system.place(of: cell)
      let table = place.table ?? 0
      return members(
        table, place.area, place.category.map { [$0] } ?? system.tables[table].categories)
    }
    for cell in published.indices {
      if let known = published[cell] { sums.append((members(of: cell), known)) }
    }
    return Glpsol.Problem(count: count, sums: sums, goals: hidden.map(members))
  }

  /// The tables as a site would show them.
  var seen: [SeenTable] {
    system.tables.indices.map { table in
      var values: [SeenTable.Place: SeenTable.Value] = [:]
      for area in 0..<system.areaCounts[table] {
        for category in system.tables[table].categories {
          values[.init(area: system.tree.ids[area], category: "\(category)")] =
            value(of: system.cell(table, area, category))
        }
        values[.init(area: system.tree.ids[area], category: SeenTable.total)] =
          value(of: system.total(area))
      }
      return SeenTable(
        name: "persons-\(system.tables[table].id)", unit: .persons, period: "2026", cutOff: "",
        values: values)
    }
  }

  var knowledge: CommonKnowledge {
    CommonKnowledge(
      children: Dictionary(
        uniqueKeysWithValues: system.tree.ids.indices.map { area in
          (system.tree.ids[area], system.tree.children[area].map { system.tree.ids[$0] })
        }))
  }

  /// The cell that an attack found.
  func cell(of number: SeenNumber) -> Int {
    let found = number.cell
    let area = system.tree.index(of: found.area) ?? 0
    guard let table = system.tables.firstIndex(where: { $0.id == found.attribute }),
      let category = Int(found.category)
    else { return system.total(area) }
    return system.cell(table, area, category)
  }

  private func value(of cell: Int) -> SeenTable.Value {
    published[cell].map { .shown($0) } ?? .hidden
  }
}
