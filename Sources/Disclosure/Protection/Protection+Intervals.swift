extension Protection {
  /// What each hidden cell can be, as far as single tables tell: the bounds an audit prints.
  ///
  /// Exact where a table stands alone. A total that several tables share lies in the interval of
  /// each; what the tables tell together can be narrower still, and is bounded from within by the
  /// witnesses. Nothing where the published cells contradict each other, which is a defect.
  package var intervals: [Int: IntervalAudit.Interval]? {
    let lowerBounds = sensitivity.lowerBounds(of: system)
    var merged: [Int: IntervalAudit.Interval] = [:]
    for table in system.tables.indices {
      let audit = IntervalAudit(
        system, table: table, published: published, lowerBounds: lowerBounds)
      guard let intervals = audit.intervals else { return nil }
      merged.merge(intervals) { $0.intersection($1) }
    }
    return merged
  }
}

extension IntervalAudit.Interval {
  /// What lies in both.
  func intersection(_ other: IntervalAudit.Interval) -> IntervalAudit.Interval {
    let most = [most, other.most].reduce(Int?.none) { bound, end in
      guard let bound, let end else { return bound ?? end }
      return min(bound, end)
    }
    return IntervalAudit.Interval(least: max(least, other.least), most: most)
  }
}
