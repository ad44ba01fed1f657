/// What a witness world drives to an end: the cells of one area, a category in every table.
struct WitnessTarget: Hashable, Sendable {
  let area: Int
  /// The place of the category among those of each table, beginning anew where there are fewer.
  let rank: Int
  /// Whether the area gets as many as it can, where its total is hidden, or as few.
  let isAreaFull: Bool
  /// Whether the categories get as many as they can, or as few.
  let isCategoryFull: Bool
}
