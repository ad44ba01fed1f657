package import Domain

extension ReleaseCounts {
  /// Whether a release and what it comes out as today can be of the same records: each number that both
  /// show is the same, and so are the people counted.
  ///
  /// If so and other cells are hidden, it was published by another rule of hiding or another plan.
  ///
  /// - Parameter other: the numbers of the same release, made again.
  /// - Returns: whether nothing speaks against it.
  package func agrees(with other: ReleaseCounts) -> Bool {
    guard counted.isEmpty || other.counted.isEmpty || counted == other.counted else {
      return false
    }
    return shown.allSatisfy { table in
      guard let again = other.shown.first(where: { $0.name == table.name }),
        again.period == table.period, again.categories == table.categories
      else { return true }
      return table.agrees(with: again)
    }
  }
}

extension ReleaseCounts.Shown {
  fileprivate func agrees(with other: ReleaseCounts.Shown) -> Bool {
    rows.allSatisfy { row in
      guard let again = other.rows.first(where: { $0.area == row.area }) else { return true }
      return zip(row.cells, again.cells).allSatisfy { cell, other in
        switch (cell, other) {
        case (.count(let one), .count(let other)): one == other
        case (.marked, _), (_, .marked): true
        }
      }
    }
  }
}
