import Domain

/// A kind of person and path of the demo population.
package enum Archetype: Int, CaseIterable, Sendable {
  case infant
  case child
  case adolescent
  case woman
  case labourer
  case longSeparated
  case foreignNational
  case other
}

/// What the persons of an archetype are like; shares are in percent, weights in per mille.
struct ArchetypeTraits {
  let share: Int
  let ages: ClosedRange<Int>
  let commonestAge: Int
  let female: Int
  let disabled: Int
  let identityUnknown: Int
  let exploitations: [(value: Exploitation, weight: Int)]
  let outcomes: [(value: Outcome, weight: Int)]
}
