/// A number nobody may learn: a hidden cell, a hidden total, or what a hidden cell leaves of it.
struct SecretPlace: Hashable, Sendable {
  /// Nothing for a total.
  let table: Int?
  let area: Int
  let category: Int?
  let isComplement: Bool

  /// All of a pattern, area by area.
  static func all(in pattern: SplitPattern, of shape: SplitShape) -> [SecretPlace] {
    all(of: shape) { table, area, category in
      guard let table, let category else { return pattern.totals[area] == nil }
      return pattern.value(table, area, category, of: shape) == nil
    }
  }

  /// All that is hidden, area by area.
  ///
  /// - Parameters:
  ///   - shape: what is known of the tables.
  ///   - isHidden: whether a category of a table in an area is, or the area's total.
  /// - Returns: the numbers that nobody may learn.
  static func all(
    of shape: SplitShape, where isHidden: (_ table: Int?, _ area: Int, _ category: Int?) -> Bool
  ) -> [SecretPlace] {
    var secrets: [SecretPlace] = []
    for area in 0..<shape.tree.count {
      if isHidden(nil, area, nil) {
        secrets.append(SecretPlace(table: nil, area: area, category: nil, isComplement: false))
      }
      for (table, shapeTable) in shape.tables.enumerated() where shape.hasRow(table, area) {
        for category in shapeTable.categories where isHidden(table, area, category) {
          secrets.append(
            SecretPlace(table: table, area: area, category: category, isComplement: false))
          guard shapeTable.unit.isOfPeople, shapeTable.categories.count > 1 else { continue }
          secrets.append(
            SecretPlace(table: table, area: area, category: category, isComplement: true))
        }
      }
    }
    return secrets
  }

  func value(in sums: SplitSums) -> Int {
    guard let table, let category else { return sums.totals[area] }
    let count = sums.tables[table][area, category]
    return isComplement ? sums.totals[area] - count : count
  }
}
