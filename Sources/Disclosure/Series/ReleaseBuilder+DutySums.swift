import Domain
import Published

extension ReleaseBuilder {
  /// The year's duties by status where its quarters were published: sums of what they published.
  ///
  /// They are computed from published numbers alone, so they tell nothing new. A sum of which a
  /// quarter hides a part is hidden. By area nothing is told: what quarters hid of it and what the
  /// year would hide have no proof together.
  var dutySums: [PublishedTable] {
    plan.tables(at: level, for: period).compactMap { table in
      guard table.attribute == .dutyStatus, let quarters = ownQuarters(of: table) else {
        return nil
      }
      let rows = quarters.compactMap { quarter in
        quarter.counts.shown.first { $0.name == quarterlyDuties?.name }?.rows
          .first { $0.area == root }?.cells
      }
      guard rows.count == quarters.count else { return nil }
      return release(of: Population(unit: .duties, period: table.period(in: period), tables: []))
        .publication.table(table.summed, adding: rows)
    }
  }

  /// The table of duties by status that releases of a quarter have about the quarter itself.
  private var quarterlyDuties: PlannedTable? {
    plan.tables(at: level, for: .quarter(year: period.year, 1)).first {
      $0.attribute == .dutyStatus && $0.span == .own
    }
  }
}

extension PlannedTable {
  /// This table as the sum of four quarters.
  var summed: PlannedTable {
    PlannedTable(
      name: name,
      title: Label("\(title.zh)(四季合计)", "\(title.en), sum of four quarters"),
      attribute: attribute, span: span, displayedTo: displayedTo,
      complementSensitive: complementSensitive, structuralZeros: structuralZeros)
  }
}
