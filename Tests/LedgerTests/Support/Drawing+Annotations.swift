import Domain

@testable import Ledger

extension Drawing {
  /// The content of an entry beside the timeline, with every field drawn.
  mutating func annotation(_ tag: ContentCodec.Tag) -> Content {
    switch tag {
    case .dutyWaived:
      .dutyWaived(
        DutyWaiver(
          rule: text(), instance: optional { $0.int(-9...9) }, from: day(), reason: text()))
    case .clockPaused: .clockPaused(decision())
    case .clockResumed: .clockResumed(decision())
    case .blockOverridden: .blockOverridden(override())
    case .barrierNoted: .barrierNoted(barrier())
    case .barrierLifted: .barrierLifted(id(), on: day())
    case .consentGiven: .consentGiven(consent())
    case .consentWithdrawn: .consentWithdrawn(id(), on: day(), reason: text())
    case .filePartNoted: .filePartNoted(filePart())
    case .fileTransferred: .fileTransferred(transfer())
    case .identityRevealed: .identityRevealed(reason: optional { $0.text() })
    case .scored:
      .scored(InstrumentScore(instrument: text(), date: day(), answers: list(6) { $0.int(-3...9) }))
    case .caseOpened, .factsSet, .identitySet, .milestoneLogged, .milestoneAmended, .entryVoided,
      .detailsNoted, .caseClosed, .caseReopened, .milestoneDetailed, .milestoneRefined,
      .officeSet, .assessmentReferenced, .syntheticDeclared, .releasePublished, .copiesMerged,
      .protocolOverridden, .officeDutyDone, .identitiesSearched, .releaseCounted, .detailsSealed,
      .wordAcknowledged, .releaseWitnessed:
      preconditionFailure("These contents are drawn elsewhere.")
    }
  }

  mutating func annotations() -> Annotations {
    var annotations = Annotations()
    annotations.waivers = list(3) {
      RecordedWaiver(
        entry: $0.id(),
        waiver: DutyWaiver(rule: $0.text(), from: $0.day(), reason: $0.text()))
    }
    annotations.pauses = list(3) {
      ClockPause(
        entry: $0.id(), rule: $0.text(), from: $0.day(), through: $0.optional { $0.day() },
        reason: $0.text(),
        resumed: $0.optional { $0.text() })
    }
    annotations.overrides = list(3) { $0.override() }
    annotations.barriers = list(3) {
      NotedBarrier(entry: $0.id(), note: $0.barrier(), lifted: $0.optional { $0.day() })
    }
    annotations.consents = list(3) {
      GivenConsent(entry: $0.id(), consent: $0.consent(), withdrawn: $0.optional { $0.day() })
    }
    annotations.fileParts = list(3) { $0.filePart() }
    annotations.fileTransfers = list(3) { $0.transfer() }
    annotations.reveals = list(3) {
      Reveal(by: $0.id(), recorded: $0.moment(), reason: $0.optional { $0.text() })
    }
    annotations.identityChanges = list(3) { IdentityChange(status: $0.code(), from: $0.day()) }
    return annotations
  }

  mutating func notes() -> CareNotes {
    var notes = CareNotes()
    notes.details = Dictionary(
      list(4) { ($0.id(), $0.details()) }, uniquingKeysWith: { _, later in later })
    notes.scores = list(3) {
      InstrumentScore(instrument: $0.text(), date: $0.day(), answers: $0.list(6) { $0.int(0...5) })
    }
    return notes
  }

  mutating func identityNotes() -> IdentityNotes {
    var notes = IdentityNotes()
    notes.identity = optional { $0.identity() }
    notes.details = Dictionary(
      list(4) { ($0.id(), $0.details()) }, uniquingKeysWith: { _, later in later })
    notes.acknowledgements = list(3) {
      Acknowledgement(entry: $0.id(), word: $0.text(), by: $0.id(), recorded: $0.moment())
    }
    return notes
  }

  /// Answers to up to six particulars, at least one.
  mutating func particulars() -> Particulars {
    var particulars = Particulars()
    for _ in 0...int(0...5) {
      let particular: Particular = code()
      switch particular.form {
      case .yesNo, .choice:
        let choices = particular.form.choices
        particulars.answer(particular, choices[int(0...choices.count - 1)].code)
      case .count(let range): particulars.answer(particular, "\(int(range))")
      case .day: particulars.answer(particular, "\(Day(number: int(0...20_000)))")
      }
    }
    return particulars
  }

  mutating func detailedMilestone() -> Milestone {
    var detailed = milestone()
    detailed.particulars = particulars()
    detailed.answers = optional { $0.id() }
    return detailed
  }

  mutating func refinement() -> MilestoneChange {
    var change = milestoneChange()
    change.particulars = particulars()
    return change
  }

  private mutating func decision() -> ClockDecision {
    ClockDecision(rule: text(), from: day(), reason: text())
  }

  private mutating func override() -> BlockOverride {
    BlockOverride(milestone: id(), block: text(), reason: text())
  }

  private mutating func barrier() -> BarrierNote {
    BarrierNote(barrier: code(), stage: optionalCode(), since: day())
  }

  private mutating func consent() -> Consent {
    Consent(
      ground: code(), recipient: code(), purpose: code(), fields: Set(list(6) { $0.code() }),
      given: day(), expires: optional { $0.day() })
  }

  private mutating func filePart() -> FilePartNote {
    FilePartNote(part: code(), isPresent: coin(), date: day())
  }

  private mutating func transfer() -> FileTransfer {
    FileTransfer(from: area(), to: area(), date: day())
  }
}
