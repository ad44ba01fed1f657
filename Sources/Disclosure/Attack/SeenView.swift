import Published

/// All that folders show of one attribute, population and period as it stood at one time.
struct SeenView {
  let table: SeenTable
  /// The first cut-off it was seen with; what changed since stands in a view of its own.
  let snapshot: String
  /// Whether the tables of its population do not agree on totals, so that this one has its own.
  var hasOwnTotals = false

  func cell(_ area: String, _ category: String) -> SeenCell {
    let isShared =
      (table.unit == .persons || table.unit == .followed) && category == SeenTable.total
      && !hasOwnTotals
    return SeenCell(
      unit: table.unit, period: table.period, cutOff: snapshot, area: area,
      attribute: isShared ? "" : table.attribute, category: category)
  }

  /// Joins tables that speak of the same numbers; the same numbers at another cut-off are no news.
  static func views(of tables: [SeenTable]) -> [SeenView] {
    var views: [SeenView] = []
    for table in tables.sorted(by: { ($0.cutOff, $0.name) < ($1.cutOff, $1.name) }) {
      let place = views.lastIndex { view in
        guard view.isAbout(table) else { return false }
        let agreement = view.table.agreement(with: table)
        return view.table.cutOff == table.cutOff ? agreement.isPossible : agreement.isSame
      }
      if let place {
        var joined = views[place].table
        joined.learn(table)
        views[place] = SeenView(table: joined, snapshot: views[place].snapshot)
      } else {
        let times = views.count { $0.isAbout(table) && $0.table.cutOff == table.cutOff }
        let snapshot = times == 0 ? table.cutOff : "\(table.cutOff) (\(times + 1))"
        views.append(SeenView(table: table, snapshot: snapshot))
      }
    }
    return withTotals(views)
  }

  private func isAbout(_ other: SeenTable) -> Bool {
    table.unit == other.unit && table.period == other.period
      && table.attribute == other.attribute
  }

  /// Finds populations whose tables show different totals of one area.
  private static func withTotals(_ views: [SeenView]) -> [SeenView] {
    var totals: [SeenCell: Int] = [:]
    var apart: Set<String> = []
    for view in views where view.table.unit == .persons {
      for area in view.table.areas {
        guard case .shown(let count) = view.table[area, SeenTable.total] else { continue }
        let cell = view.cell(area, SeenTable.total)
        if totals.updateValue(count, forKey: cell) ?? count != count {
          apart.insert(view.population)
        }
      }
    }
    return views.map { view in
      var view = view
      view.hasOwnTotals = apart.contains(view.population)
      return view
    }
  }

  private var population: String { "\(table.period) \(snapshot)" }
}
