/// What it costs to hide a cell that elimination published, by its place alone.
enum HidingCost {
  /// An area one level up costs as much more.
  private static let perLevel = 6
  /// A total is hidden in every table that shows it.
  private static let perTotal = 4

  /// The cost of each cell; nothing for cells published before, and those that cannot occur.
  static func costs(of system: StarSystem, forced: Set<Int>) -> [Int?] {
    let deepest = system.tree.depths.max() ?? 0
    return system.counts.indices.map { cell in
      guard !forced.contains(cell), !system.isStructuralZero(cell) else { return nil }
      let place = system.place(of: cell)
      var cost = place.table == nil ? perTotal : 1
      for _ in system.tree.depths[place.area]..<deepest { cost *= perLevel }
      return cost
    }
  }
}
