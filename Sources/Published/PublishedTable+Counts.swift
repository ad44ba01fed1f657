extension PublishedTable {
  /// The number of cells, totals included, that show a number.
  package var publishedCount: Int {
    areas.reduce(0) { sum, area in sum + self[area].count { $0.count != nil } }
  }

  /// The number of cells, totals included, that are hidden to protect privacy.
  package var hiddenCount: Int {
    areas.reduce(0) { sum, area in sum + self[area].count { $0.marker == .confidential } }
  }
}
