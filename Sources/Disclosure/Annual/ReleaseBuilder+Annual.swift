import Domain
import Published

extension ReleaseBuilder {
  /// What earlier releases of this office counted; nothing where the plan has no table that asks.
  package var history: ReleaseHistory? {
    let asks = plan.tables(at: level, for: period).contains { $0.attribute.isAnnual }
    guard asks else { return nil }
    return ReleaseHistory(
      ownReleases.filter { $0.area == area && $0.level == level }, before: period.year, in: root)
  }

  /// Why an annual table is not counted.
  enum AnnualAbsence {
    /// No earlier release is there that it could add to: it is not made at all.
    case nothingEarlier
    case refused(RefusedTable.Reason)
  }

  /// Whether an annual table cannot be counted; nothing where it can, and for other tables.
  func absence(of table: PlannedTable, _ history: ReleaseHistory?) -> AnnualAbsence? {
    guard table.attribute.isAnnual, let history else { return nil }
    switch table.attribute.unit {
    case .late: return history.closed.isEmpty ? .nothingEarlier : nil
    case .followed: return history.cohort.absence
    case .revised:
      let year: LateYear = table.span == .own ? .thisYear : .lastYear
      guard history.isPossible(year) else { return .nothingEarlier }
      return table.span == .lastYear ? history.cohort.absence : nil
    case .persons, .duties, .records, .unknownStarts: return nil
    }
  }

  /// Whether the people whom the year before counted are all still on record, and no others.
  func isComplete(_ followed: [Facts], _ history: ReleaseHistory?) -> Bool {
    guard case .counted(_, let total)? = history?.cohort else { return false }
    return followed.count { $0.followed != nil } == total
  }

  /// Adds up what was published first and what was recorded since.
  ///
  /// Both are published numbers, so that nothing is told anew; a sum is hidden where one of them is.
  ///
  /// - Parameters:
  ///   - drafts: what this release publishes and leaves out besides.
  ///   - history: what earlier releases counted.
  /// - Returns: the tables of the plan that tell sums.
  func revisions(of drafts: [Draft], _ history: ReleaseHistory?) -> Draft {
    var draft = Draft()
    let tables = drafts.flatMap(\.tables)
    for planned in plan.tables(at: level, for: period) where planned.attribute == .revision {
      let own = planned.period(in: period)
      switch absence(of: planned, history) {
      case .nothingEarlier: continue
      case .refused(let reason): draft.refused.append(planned.refused(of: own, reason))
      case nil:
        let category = planned.span == .own ? LateYear.thisYear : LateYear.lastYear
        let since = tables.first { $0.unit == .late }?.value(category.code, in: root)
        let publication = TablePublication(period: own, root: root, pools: [])
        if let since, let first = first(of: planned, tables, history) {
          draft.tables.append(publication.table(planned, revising: first, by: since))
        } else if let reason = drafts.flatMap(\.refused).first(where: { $0.unit == .late })?.reason
        {
          draft.refused.append(planned.refused(of: own, reason))
        } else {
          draft.refused.append(planned.refused(of: own, .personsNotTold))
        }
      }
    }
    return draft
  }

  /// How many people were published first.
  private func first(
    of planned: PlannedTable, _ tables: [PublishedTable], _ history: ReleaseHistory?
  ) -> FirstCount? {
    switch planned.span {
    case .own:
      return tables.first { $0.unit == .persons && $0.period == period }?.total(in: root)
        .map(FirstCount.inThisRelease)
    case .lastYear:
      guard case .counted(_, let total)? = history?.cohort else { return nil }
      return .inLedger(total)
    }
  }
}

extension PlannedTable {
  /// This table, with the years of which nothing was published marked as ones that cannot occur.
  ///
  /// The ledger says which these are, and never the people.
  func knowing(_ history: ReleaseHistory) -> PlannedTable {
    guard attribute == .lateYear else { return self }
    let impossible = LateYear.allCases.filter { !history.isPossible($0) }.map(\.code)
    return PlannedTable(
      name: name, title: title, attribute: attribute, span: span, displayedTo: displayedTo,
      complementSensitive: complementSensitive,
      structuralZeros: structuralZeros.union(impossible))
  }
}

/// A number that was published before it was revised.
enum FirstCount {
  case inThisRelease(PublishedValue)
  case inLedger(Int)
}

extension ReleaseHistory.Cohort {
  fileprivate var absence: ReleaseBuilder.AnnualAbsence? {
    switch self {
    case .none: .nothingEarlier
    case .notShown(let release): .refused(.earlierNotShown(release))
    case .counted: nil
    }
  }
}

extension Attribute {
  /// Whether it is told once a year, of people of earlier releases.
  var isAnnual: Bool {
    switch unit {
    case .late, .followed, .revised: true
    case .persons, .duties, .records, .unknownStarts: false
    }
  }
}
