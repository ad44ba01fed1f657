import Domain

/// Protected numbers follow from what is published.
struct NumbersDisclosed: Error {
  let numbers: [DisclosedNumber]
  let cause: Cause

  enum Cause {
    /// What was published before suffices, without the new release.
    case past
    /// The new release does it alone.
    case alone
    /// The new release does it together with what was published before.
    case together
  }
}

/// Why a site is not published although it could be built.
enum PublicationRefused: Error {
  /// The cut-off lies in the future: what is recorded until then would change the release.
  case cutOffInFuture(Day, today: Day)
  /// Only closed periods are published, each once.
  case periodOpen(Period, cutOff: Day)
  /// The plan has no tables for this level and kind of period.
  case nothingPlanned(Level, Period)
  /// The period was published with another cut-off.
  case otherCutOff(String, Day)
  /// The records behind a published period are not those it was published from.
  case recordsChanged(String, cutOff: Day)
  /// A published period was hidden by another rule or plan than today's; its records are the same.
  case earlierRule(String)
  /// A published period comes out another, and the ledger has no numbers that would tell why.
  case numbersNotKept(String)
  /// What is not published yet cannot be cut.
  case notPublished(Period)
  /// A release has no row for an area.
  case noRow(AreaCode, String)
  /// A site to be entered is none of an area above or below the office.
  case neitherAboveNorBelow(String)
  /// A site is in the ledger already.
  case alreadyEntered(String)
}
