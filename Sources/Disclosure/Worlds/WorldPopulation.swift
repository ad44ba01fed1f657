import Domain
import Published

/// A protected population, of which worlds are drawn and facts are made.
struct WorldPopulation {
  /// How many moves a world is away from one that the proof keeps.
  private static let moves = 2

  private let tables: [PlannedTable]
  private let protection: Protection
  private let nestsRules: Bool
  private let rules: [RuleRow]
  private let root: AreaCode
  let period: Period

  init(
    _ population: Population, _ protection: Protection, nestsRules: Bool, rules: [RuleRow],
    root: AreaCode
  ) {
    tables = population.tables
    period = population.period
    self.protection = protection
    self.nestsRules = nestsRules
    self.rules = rules
    self.root = root
  }

  var isOfUnknownStarts: Bool { tables[0].attribute.unit == .unknownStarts }

  /// Moves people of a world that the proof keeps, and keeps the moves after which what is public is
  /// the same.
  func draw(_ generator: inout some RandomNumberGenerator) -> SplitCounts {
    let shape = protection.shape
    let publisher = SplitPublisher(
      shape: shape, rule: SplitRule(threshold: protection.threshold))
    var world = protection.worlds.randomElement(using: &generator) ?? protection.worlds[0]
    for _ in 0..<WorldPopulation.moves {
      let target = WitnessTarget(
        area: Int.random(in: 0..<shape.tree.count, using: &generator),
        rank: Int.random(in: 0..<60, using: &generator),
        isAreaFull: Bool.random(using: &generator), isCategoryFull: Bool.random(using: &generator))
      let maker = WitnessMaker(publisher: publisher, pattern: protection.pattern, counts: world)
      let moved = maker.world(for: target)
      let isPossible = moved.inner.allSatisfy { $0.allSatisfy { $0 >= 0 } }
      let sums = SplitSums(of: moved, in: shape)
      if isPossible, publisher.pattern(of: sums, moved) == protection.pattern { world = moved }
    }
    return world
  }

  func facts(of world: SplitCounts) -> [Facts] {
    if tables[0].attribute.unit.isOfPeople { return people(of: world) }
    if tables[0].attribute.unit == .unknownStarts { return unknownStarts(of: world) }
    return nestsRules ? dutiesByRule(of: world) : dutiesByArea(of: world)
  }

  /// A person for each that the first table counts, with a category of every table.
  private func people(of world: SplitCounts) -> [Facts] {
    leaves.flatMap { place, leaf -> [Facts] in
      let area = area(of: leaf)
      let codes = tables.indices.map { table in
        zip(tables[table].attribute.categories, row(table, place, of: world))
          .flatMap { Array(repeating: $0.code, count: $1) }
      }
      return codes[0].indices.map { index in
        let values = Dictionary(
          uniqueKeysWithValues: zip(tables, codes).map { ($0.attribute, $1[index]) })
        return fact(in: area, values, duties: [])
      }
    }
  }

  private func dutiesByArea(of world: SplitCounts) -> [Facts] {
    guard let rule = rules.first else { return [] }
    let rows = leaves.map { duties(row(0, $0.place, of: world), rule: rule.rules[0]) }
    let shares = shares(
      of: rows.map(\.count), leaves.map { world.persons[$0.leaf] }, in: world.persons[0])
    return leaves.flatMap { place, leaf in
      deal(rows[place], among: shares[place]).map {
        fact(in: area(of: leaf), [:], duties: $0)
      }
    }
  }

  /// Deals the duties of each rule to as many cases as it has, the next of those that its department
  /// has, so that a department's cases are as many as its rules allow.
  private func dutiesByRule(of world: SplitCounts) -> [Facts] {
    let tree = protection.system.tree
    let rows = tree.children[0].map { department in
      (tree.children[department].isEmpty ? [department] : tree.children[department]).map {
        (leaf: $0, duties: duties(ofLeaf: $0, in: world))
      }
    }
    var cases = Array(repeating: [Facts.DutyFact](), count: max(1, world.persons[0]))
    let counts = shares(
      of: rows.map { $0.reduce(0) { $0 + $1.duties.count } },
      tree.children[0].map { world.persons[$0] }, in: world.persons[0])
    var start = 0
    for (rules, count) in zip(rows, counts) where count > 0 {
      let shares = shares(
        of: rules.map(\.duties.count), rules.map { world.persons[$0.leaf] }, in: count)
      var next = 0
      for (rule, share) in zip(rules, shares) {
        let dealt = deal(rule.duties, among: min(share, count))
        for (offset, duties) in dealt.enumerated() {
          cases[(start + (next + offset) % count) % cases.count] += duties
        }
        next += dealt.count
      }
      start += count
    }
    return cases.map { fact(in: root, [:], duties: $0) }
  }

  /// Deals duties whose clock has no start date as others by rule are dealt.
  private func unknownStarts(of world: SplitCounts) -> [Facts] {
    dutiesByRule(of: world).map { fact in
      Facts(
        area: fact.area, person: nil, duties: [], unknownStarts: fact.duties.map(\.rule),
        timelyEntries: 0, lateEntries: 0)
    }
  }

  /// How many persons stand behind each of some counts of duties: as many as the world says, and where
  /// duties moved to where there are few, as many there as the whole has.
  private func shares(of duties: [Int], _ persons: [Int], in whole: Int) -> [Int] {
    var shares = zip(duties, persons).map { min($0, max(1, $1), whole) }
    let sum = shares.reduce(0, +)
    if sum < min(whole, protection.threshold),
      let most = duties.indices.max(by: { duties[$0] < duties[$1] })
    {
      shares[most] = min(duties[most], whole)
    }
    return shares
  }

  private func duties(ofLeaf leaf: Int, in world: SplitCounts) -> [Facts.DutyFact] {
    protection.shape.tree.leafAreas.firstIndex(of: leaf).map {
      duties(row(0, $0, of: world), rule: rule(of: leaf))
    } ?? []
  }

  /// A rule of a leaf of the tree of rules; any of a department's where rules are not shown.
  private func rule(of leaf: Int) -> String {
    let words = protection.system.tree.ids[leaf].split(separator: "/").map(String.init)
    let code = words.last ?? ""
    let row = rules.first { words.first == "rule" ? $0.id == code : $0.lead.code == code }
    return row?.rules.first ?? code
  }

  private func duties(_ row: [Int], rule: String) -> [Facts.DutyFact] {
    zip(DutyStatus.allCases, row).flatMap {
      Array(repeating: Facts.DutyFact(rule: rule, status: $0), count: $1)
    }
  }

  /// Deals duties to so many persons; each gets one where there are enough.
  private func deal(_ duties: [Facts.DutyFact], among persons: Int) -> [[Facts.DutyFact]] {
    let count = min(max(1, persons), duties.count)
    return (0..<count).map { person in
      stride(from: person, to: duties.count, by: count).map { duties[$0] }
    }
  }

  private var leaves: [(place: Int, leaf: Int)] {
    protection.shape.tree.leafAreas.enumerated().map { ($0, $1) }
  }

  private func row(_ table: Int, _ place: Int, of world: SplitCounts) -> [Int] {
    let width = protection.shape.tables[table].width
    return Array(world.inner[table][place * width..<(place + 1) * width])
  }

  private func area(of leaf: Int) -> AreaCode {
    AreaCode(String(protection.system.tree.ids[leaf].prefix { $0 != "+" })) ?? root
  }

  private func fact(
    in area: AreaCode, _ values: [Attribute: String], duties: [Facts.DutyFact]
  ) -> Facts {
    let unit = tables[0].attribute.unit
    return Facts(
      area: area, person: unit == .persons ? values : nil, late: unit == .late ? values : nil,
      followed: unit == .followed ? values : nil, duties: duties, unknownStarts: [],
      timelyEntries: 0, lateEntries: 0)
  }
}
