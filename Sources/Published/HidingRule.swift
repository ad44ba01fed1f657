/// What a plan's threshold means for the numbers of a site, so that pages say what is done.
package struct HidingRule: Hashable, Sendable {
  /// How far apart at least the values lie that are left of a hidden number.
  package let threshold: Int
  /// The largest count of people that is never shown; no count is too small to be hidden.
  package let mostPersons: Int
  /// The largest count of duties that is never shown.
  package let mostDuties: Int
  /// The same where a 0 may be shown.
  package let mostDutiesBesideZero: Int
  /// The smallest whole number of people or duties of a period that is told of at all.
  package let fewestInWhole: Int
  /// From how many duties on a 0 may be shown.
  package let fewestDutiesForZero: Int

  package init(
    threshold: Int, mostPersons: Int, mostDuties: Int, mostDutiesBesideZero: Int,
    fewestInWhole: Int, fewestDutiesForZero: Int
  ) {
    self.threshold = threshold
    self.mostPersons = mostPersons
    self.mostDuties = mostDuties
    self.mostDutiesBesideZero = mostDutiesBesideZero
    self.fewestInWhole = fewestInWhole
    self.fewestDutiesForZero = fewestDutiesForZero
  }

  /// How far apart at least they lie for somebody who knows one person or duty counted there.
  package var roomBesideOneKnown: Int { threshold - 1 }

  /// The largest number that is hidden for being small.
  package func most(_ unit: PublishedTable.Unit) -> Int {
    switch unit {
    case .persons, .late, .followed, .revised: mostPersons
    case .duties: mostDutiesBesideZero
    case .records: mostDuties
    }
  }
}
