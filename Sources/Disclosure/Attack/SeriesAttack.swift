/// The attacker who has nothing but published folders: what every hidden number can be.
package struct SeriesAttack: Sendable {
  /// A number that was not shown, or that should not have been.
  package struct Finding: Hashable, Sendable {
    package enum Fault: String, Sendable {
      /// A count below the threshold is shown.
      case shown
      /// It follows exactly.
      case determined
      /// It lies within an interval narrower than the threshold.
      case narrow
    }

    package let number: SeenNumber
    package let bound: CountBound
    /// What breaks the rule; nothing where the rule is kept.
    package let fault: Fault?
  }

  /// Below it counts about people are protected.
  package let threshold: Int
  /// The hidden numbers and what can be computed of each; the narrowest first.
  package let hidden: [Finding]
  /// What is shown although it is too small.
  package let shown: [Finding]
  /// What was assumed besides what tables say of themselves, and fits what is shown.
  package let assumptions: [Assumption]
  /// How many cells are shown.
  package let shownCount: Int

  /// Computes all that follows from the tables.
  ///
  /// - Parameters:
  ///   - tables: the tables of one or several folders.
  ///   - knowledge: what any outsider knows.
  ///   - threshold: below it counts about people are protected.
  /// - Throws: `CountError.contradiction` where no counts fit what is shown.
  package init(
    on tables: [SeenTable], _ knowledge: CommonKnowledge,
    threshold: Int = PublicationPlan.smallestThreshold
  ) throws(CountError) {
    self.threshold = threshold
    let series = SeenSeries(tables, knowledge)
    let (seen, found, assumptions) = try SeriesAttack.strongest(series)
    self.assumptions = assumptions
    var attack = found
    var (hidden, shown, count) = ([Finding](), [Finding](), 0)
    for (place, number) in seen.numbers.enumerated() {
      guard let number else { continue }
      if let known = seen.system.known[place] {
        count += 1
        let isImpossible = series.isImpossible(number)
        let isSmall = known < threshold && (known > 0 || number.isAboutPersons)
        guard isSmall, !isImpossible else { continue }
        shown.append(
          Finding(
            number: number, bound: CountBound(lower: known, upper: known), fault: .shown))
      } else {
        let bound = attack.bound(of: place)
        hidden.append(
          Finding(
            number: number, bound: bound,
            fault: SeriesAttack.fault(of: number, bound, threshold)))
      }
    }
    shownCount = count
    self.shown = shown
    self.hidden = hidden.enumerated().sorted {
      ($0.element.width, $0.offset) < ($1.element.width, $1.offset)
    }.map(\.element)
  }

  /// Everything that breaks the rule.
  package var faults: [Finding] { shown + hidden.filter { $0.fault != nil } }

  private static func fault(
    of number: SeenNumber, _ bound: CountBound, _ threshold: Int
  ) -> Finding.Fault? {
    guard let upper = bound.upper, bound.lower < threshold, upper - bound.lower < threshold
    else { return nil }
    return upper == bound.lower ? .determined : .narrow
  }

  /// The attack with every assumption that fits what is shown.
  private static func strongest(
    _ series: SeenSeries
  ) throws(CountError) -> (SeenSeries, LinkedAttack, [Assumption]) {
    var best = (series, try LinkedAttack(series.system), [Assumption]())
    for assumption in Assumption.allCases {
      var further = best.0
      further.add(assumption)
      guard further.system.sums.count > best.0.system.sums.count else { continue }
      do {
        best = (further, try LinkedAttack(further.system), best.2 + [assumption])
      } catch {
        continue
      }
    }
    return best
  }
}

extension SeriesAttack.Finding {
  /// How far apart the bounds lie.
  package var width: Int { bound.upper.map { $0 - bound.lower } ?? Int.max }

  /// Whether what is known of the number is too much for a threshold.
  func breaks(_ threshold: Int) -> Bool { bound.lower < threshold && width < threshold }
}

extension SeenSeries {
  /// Whether a number is marked as one that cannot occur.
  func isImpossible(_ number: SeenNumber) -> Bool {
    guard case .cell(let cell) = number else { return false }
    return views.contains { view in
      view.cell(cell.area, cell.category) == cell
        && view.table[cell.area, cell.category] == .impossible
    }
  }
}
