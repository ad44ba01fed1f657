/// How many people had reached a step by some days, as sums of published numbers.
///
/// Everybody is followed to the last day, so that a share is the cumulative incidence of the step:
/// those for whom another event came first stay in the denominator and are told beside it. A sum is
/// hidden from the first hidden stretch of days on.
package struct CumulativeCurve: Sendable {
  package struct Point: Hashable, Sendable {
    package let day: Int
    package let reached: PublishedValue
  }

  package struct Other: Hashable, Sendable {
    package let category: PublishedTable.Category
    package let value: PublishedValue
  }

  package let points: [Point]
  /// Those who did not reach it.
  package let others: [Other]
  package let total: PublishedValue

  /// Adds up the stretches of days of a table's first row; nothing where it has none.
  package init?(_ table: PublishedTable) {
    let row = table[table.top]
    guard let total = row.last else { return nil }
    self.total = total
    var (points, others, parts): ([Point], [Other], [PublishedValue]) = ([], [], [])
    for (category, value) in zip(table.categories, row) {
      if let day = category.lastDay {
        parts.append(value)
        points.append(Point(day: day, reached: PublishedValue(adding: parts)))
      } else {
        others.append(Other(category: category, value: value))
      }
    }
    guard !points.isEmpty else { return nil }
    self.points = points
    self.others = others
  }
}

extension PublishedTable.Category {
  /// The last day of a stretch of days, as codes like `days-31-60` name them.
  var lastDay: Int? {
    let words = code.split(separator: "-")
    guard words.count == 3, words[0] == "days", let first = Int(words[1]), let last = Int(words[2]),
      first < last
    else { return nil }
    return last
  }
}
