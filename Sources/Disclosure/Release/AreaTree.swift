import Domain
import Published

/// The tree of areas a release counts in.
enum AreaTree {
  /// The area at the top: the province, or the prefecture that the office belongs to.
  static func root(of area: AreaCode, at level: Level) -> AreaCode {
    switch level {
    case .province: Divisions.province.code
    case .city, .county: Divisions.ancestor(of: area, at: .city)?.code ?? Divisions.province.code
    }
  }

  /// All areas below a root, down to a level, whether or not anybody is counted there; pooled areas
  /// are one leaf, in the place of the first.
  static func tree(
    from root: AreaCode, downTo level: Level, pools: [AreaPool] = []
  ) -> GeographyTree {
    let pooled = Dictionary(
      pools.flatMap { pool in pool.areas.map { ($0, pool) } }, uniquingKeysWith: { $1 })
    var children: [String: [String]] = [:]
    var open = [root]
    while let area = open.popLast() {
      let below = Divisions.children(of: area).filter { $0.level <= level }
      children[area.description] = below.map(\.code).compactMap { code in
        guard let pool = pooled[code] else { return code.description }
        return pool.areas.first == code ? pool.code : nil
      }
      open += below.map(\.code).filter { pooled[$0] == nil }
    }
    return GeographyTree(root: root.description, children: children)
  }

  static func contains(_ area: AreaCode, _ other: AreaCode) -> Bool {
    Divisions.ancestor(of: other, at: Divisions[area].level)?.code == area
  }

  /// How far below a root a level lies.
  static func depth(of level: Level, below root: AreaCode) -> Int {
    switch (Divisions[root].level, level) {
    case (.province, .city), (.city, .county): 1
    case (.province, .county): 2
    case (.province, .province), (.city, .city), (.city, .province), (.county, _): 0
    }
  }
}
