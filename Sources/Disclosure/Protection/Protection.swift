/// What of a population's tables may be published, and the proof.
package struct Protection: Sendable {
  package let system: StarSystem
  package let threshold: Int
  let shape: SplitShape
  /// What earlier releases leave of the whole rows; nothing where there are none.
  let whole: WholeRows?
  let pattern: SplitPattern
  /// Whether each displayed cell is published.
  package let isPublished: [Bool]
  /// What nobody may learn.
  let secrets: [SecretPlace]
  /// Worlds that give the same site, the true one first.
  let worlds: [SplitCounts]

  package var publishedCount: Int { isPublished.count { $0 } }

  package var worldCount: Int { worlds.count }

  package var secretCount: Int { secrets.count }

  /// Whether anything is published at all.
  package var isShown: Bool { pattern.totals[0] != nil }

  /// The counts an attacker sees: nothing where a cell is hidden.
  package var published: [Int?] {
    zip(isPublished, system.counts).map { $0 ? $1 : nil }
  }

  /// The number of displayed cells below the threshold that are hidden, zeros included.
  package var sensitiveCount: Int {
    system.counts.indices.count { !isPublished[$0] && system.counts[$0] < threshold }
  }

  /// The same with further worlds that tell the same.
  func adding(_ audit: KnownPersonAudit) -> Protection {
    Protection(
      system: system, threshold: threshold, shape: shape, whole: whole, pattern: pattern,
      isPublished: isPublished, secrets: secrets, worlds: worlds + audit.made)
  }

  /// What each hidden cell can be, as far as single tables tell: the bounds an audit prints.
  ///
  /// Exact where a table stands alone; a total that several tables share lies in the interval of
  /// each. Nothing where the published cells contradict each other, which is a defect.
  package var intervals: [Int: IntervalAudit.Interval]? {
    let bounds = Array(repeating: 0, count: system.cellCount)
    var merged: [Int: IntervalAudit.Interval] = [:]
    for table in system.tables.indices {
      let audit = IntervalAudit(system, table: table, published: published, lowerBounds: bounds)
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
