/// What a correction is about; two blind corrections of one subject conflict.
enum Subject: Hashable {
  case opening
  case fact(Fact)
  case entry(EntryID)
  case closing
  case clock(String)

  enum Fact: Hashable {
    case sex
    case birth
    case rescued
    case area
    case residence
    case identity
    case exploitation
    case disability

    /// Whether two changes give this fact the same value.
    func isSame(in one: FactsChange, and other: FactsChange) -> Bool {
      switch self {
      case .sex: one.sex == other.sex
      case .birth: one.birth == other.birth
      case .rescued: one.rescued == other.rescued
      case .area: one.area == other.area
      case .residence: one.residence == other.residence
      case .identity: one.identity == other.identity
      case .exploitation: one.exploitation == other.exploitation
      case .disability: one.disability == other.disability
      }
    }
  }

  static func subjects(of content: Content) -> [Subject] {
    switch content {
    case .caseOpened: [.opening]
    case .factsSet(let change): facts(of: change).map(Subject.fact)
    case .milestoneAmended(let entry, _, _), .entryVoided(let entry, _, _),
      .barrierLifted(let entry, _), .consentWithdrawn(let entry, _, _):
      [.entry(entry)]
    case .caseClosed, .caseReopened: [.closing]
    case .clockPaused(let decision), .clockResumed(let decision): [.clock(decision.rule)]
    case .milestoneLogged, .identitySet, .detailsNoted, .dutyWaived, .blockOverridden,
      .barrierNoted, .consentGiven, .filePartNoted, .fileTransferred, .identityRevealed, .scored,
      .detailsSealed, .wordAcknowledged:
      []
    }
  }

  private static func facts(of change: FactsChange) -> [Fact] {
    let named: [(Fact, Bool)] = [
      (.sex, change.sex != nil), (.birth, change.birth != nil),
      (.rescued, change.rescued != nil), (.area, change.area != nil),
      (.residence, change.residence != nil), (.identity, change.identity != nil),
      (.exploitation, change.exploitation != nil), (.disability, change.disability != nil),
    ]
    return named.filter(\.1).map(\.0)
  }
}
