import Domain
import Ledger

/// Duties as they were judged on one day, and how far the casebook went then.
struct KeptDuties {
  /// The last entry of every chain when they were judged, or earlier.
  let heads: [Head]
  /// All cases, in the order of their numbers.
  let cases: [JudgedCase]

  /// The cases whose duties turn on the minute.
  var restless: Set<CaseNumber> { Set(cases.lazy.filter { !$0.isSteady }.map(\.number)) }
}
