import Domain

/// The archetypes of the demo population.
///
/// Shares, ages, sexes, disability and unknown identity are the demo design's figures, drawn from
/// Xin and Cai 2018 (infants: 61 % boys, mostly sold by guardians), 996 judgments of 2010–2017
/// (women: 33 % with an impairment) and the 2021 reunion campaign (long separation); exploitation
/// weights are assumptions. Outcomes at twelve months are spread over the archetypes so that the
/// whole is about reunited 52, settled locally 14, independent 12, adopted 3, transferred 6, left
/// 6, lost contact 4, re-victimised 1, deceased 1; foreign nationals are repatriated.
extension Archetype {
  /// All archetypes with their shares.
  static let weighted = allCases.map { (value: $0, weight: $0.traits.share) }

  var traits: ArchetypeTraits { Archetype.table[rawValue] }

  private static let table = [
    ArchetypeTraits(
      share: 18, ages: 0...2, commonestAge: 0, female: 39, disabled: 4, identityUnknown: 35,
      exploitations: [(.soldByKin, 70), (.illegalAdoption, 15), (.child, 15)],
      outcomes: [
        (.reunited, 520), (.resettled, 220), (.adopted, 150), (.transferred, 80),
        (.lostContact, 10), (.reVictimised, 5), (.deceased, 15),
      ]),
    ArchetypeTraits(
      share: 8, ages: 3...13, commonestAge: 4, female: 45, disabled: 6, identityUnknown: 20,
      exploitations: [(.child, 60), (.soldByKin, 25), (.bought, 15)],
      outcomes: [
        (.reunited, 720), (.resettled, 110), (.adopted, 40), (.transferred, 80), (.left, 10),
        (.lostContact, 20), (.reVictimised, 12), (.deceased, 8),
      ]),
    ArchetypeTraits(
      share: 12, ages: 14...17, commonestAge: 16, female: 80, disabled: 8, identityUnknown: 8,
      exploitations: [
        (.forcedProstitution, 40), (.forcedLabour, 25), (.forcedBegging, 15), (.bought, 20),
      ],
      outcomes: [
        (.reunited, 640), (.resettled, 110), (.independent, 40), (.transferred, 70), (.left, 70),
        (.lostContact, 45), (.reVictimised, 18), (.deceased, 7),
      ]),
    ArchetypeTraits(
      share: 27, ages: 18...45, commonestAge: 24, female: 100, disabled: 33, identityUnknown: 18,
      exploitations: [
        (.woman, 35), (.forcedMarriage, 35), (.forcedProstitution, 25), (.bought, 5),
      ],
      outcomes: [
        (.reunited, 420), (.resettled, 160), (.independent, 180), (.transferred, 60),
        (.left, 105), (.lostContact, 55), (.reVictimised, 14), (.deceased, 6),
      ]),
    ArchetypeTraits(
      share: 10, ages: 18...60, commonestAge: 35, female: 20, disabled: 40, identityUnknown: 35,
      exploitations: [(.forcedLabour, 60), (.forcedBegging, 40)],
      outcomes: [
        (.reunited, 430), (.resettled, 200), (.independent, 100), (.transferred, 80),
        (.left, 110), (.lostContact, 55), (.reVictimised, 10), (.deceased, 15),
      ]),
    ArchetypeTraits(
      share: 20, ages: 18...50, commonestAge: 26, female: 40, disabled: 3, identityUnknown: 0,
      exploitations: [(.longMissing, 1)],
      outcomes: [
        (.reunited, 610), (.resettled, 70), (.independent, 260), (.transferred, 10), (.left, 20),
        (.lostContact, 25), (.deceased, 5),
      ]),
    ArchetypeTraits(
      share: 3, ages: 18...35, commonestAge: 23, female: 95, disabled: 2, identityUnknown: 10,
      exploitations: [(.crossBorder, 1)],
      outcomes: [(.repatriated, 1)]),
    ArchetypeTraits(
      share: 2, ages: 0...65, commonestAge: 20, female: 50, disabled: 10, identityUnknown: 10,
      exploitations: [(.other, 1)],
      outcomes: [
        (.reunited, 480), (.resettled, 200), (.independent, 80), (.transferred, 90), (.left, 60),
        (.lostContact, 50), (.reVictimised, 20), (.deceased, 20),
      ]),
  ]
}
