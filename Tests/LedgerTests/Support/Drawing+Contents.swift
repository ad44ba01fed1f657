import Domain

@testable import Ledger

extension Drawing {
  /// The content of an entry of that kind, with every field drawn.
  mutating func content(_ tag: ContentCodec.Tag) -> EntryContent {
    switch tag {
    case .caseOpened: .about(number(), .caseOpened(facts()))
    case .factsSet: .about(number(), .factsSet(factsChange()))
    case .identitySet: .about(number(), .identitySet(identity()))
    case .milestoneLogged: .about(number(), .milestoneLogged(milestone()))
    case .milestoneAmended:
      .about(number(), .milestoneAmended(id(), milestoneChange(), reason: text()))
    case .entryVoided: .about(number(), .entryVoided(id(), in: code(), reason: text()))
    case .detailsNoted: .about(number(), .detailsNoted(id(), details()))
    case .caseClosed: .about(number(), .caseClosed(closing()))
    case .caseReopened: .about(number(), .caseReopened(day(), reason: text()))
    case .officeSet: .office(.officeSet(area()))
    case .assessmentReferenced: .office(.assessmentReferenced(text()))
    case .syntheticDeclared: .office(.syntheticDeclared(seed: bits()))
    case .releasePublished: .office(.releasePublished(release()))
    case .copiesMerged: .office(.copiesMerged)
    case .milestoneDetailed: .about(number(), .milestoneLogged(detailedMilestone()))
    case .milestoneRefined:
      .about(number(), .milestoneAmended(id(), refinement(), reason: text()))
    case .dutyWaived, .clockPaused, .clockResumed, .blockOverridden, .barrierNoted,
      .barrierLifted, .consentGiven, .consentWithdrawn, .filePartNoted, .fileTransferred,
      .identityRevealed, .scored:
      .about(number(), annotation(tag))
    case .detailsSealed: .about(number(), .detailsSealed(id(), details()))
    case .wordAcknowledged: .about(number(), .wordAcknowledged(text()))
    case .protocolOverridden: .office(.protocolOverridden(text()))
    case .officeDutyDone: .office(.officeDutyDone(rule: text(), on: day()))
    case .identitiesSearched: .office(.identitiesSearched)
    case .releaseCounted: .office(.releaseCounted(counts()))
    case .releaseWitnessed: .office(.releaseWitnessed(release: bytes(), worlds: bytes()))
    }
  }

  mutating func facts() -> CaseFacts {
    CaseFacts(
      sex: code(), birth: birth(), rescued: date(), area: area(),
      residence: optional { $0.area() }, identity: code(), exploitation: optionalCode(),
      disability: optionalCode())
  }

  mutating func milestone() -> Milestone {
    Milestone(
      kind: code(), date: date(), step: optionalCode(), outcome: optionalCode(),
      placement: optionalCode(), department: optionalCode())
  }

  mutating func details() -> MilestoneDetails {
    MilestoneDetails(
      provider: optional { $0.text() }, reference: optional { $0.text() },
      note: optional { $0.text() })
  }

  mutating func closing() -> Closing {
    Closing(date: day(), reason: code(), outcome: optionalCode())
  }

  mutating func identity() -> Identity {
    Identity(lines: list(4) { Identity.Line(kind: $0.code(), value: $0.text()) })
  }

  private mutating func factsChange() -> FactsChange {
    var change = FactsChange()
    change.sex = optionalCode()
    change.birth = optional { $0.birth() }
    change.rescued = optional { $0.date() }
    change.area = optional { $0.area() }
    change.residence = optional { $0.area() }
    change.identity = optionalCode()
    change.exploitation = optionalCode()
    change.disability = optionalCode()
    return change
  }

  mutating func milestoneChange() -> MilestoneChange {
    MilestoneChange(
      date: optional { $0.date() }, step: optionalCode(), outcome: optionalCode(),
      placement: optionalCode(), department: optionalCode())
  }

  /// A code as tables have it: one with marks above it could turn into its equal.
  private mutating func word() -> String { element(of: ["", "sex", "c", "总数", "14-17"]) }

  private mutating func counts() -> ReleaseCounts {
    ReleaseCounts(
      release: bytes(),
      shown: list(3) {
        ReleaseCounts.Shown(
          name: $0.word(), unit: $0.word(), period: $0.period(),
          categories: $0.list(3) { $0.word() },
          rows: $0.list(3) {
            ReleaseCounts.ShownRow(
              area: $0.area(),
              cells: $0.list(3) { $0.coin() ? .count($0.int(0...500)) : .marked($0.word()) })
          })
      },
      counted: list(3) {
        ReleaseCounts.Counted(
          attribute: $0.word(), categories: $0.list(3) { $0.word() },
          rows: $0.list(3) {
            ReleaseCounts.CountedRow(area: $0.area(), counts: $0.list(3) { $0.int(0...500) })
          })
      })
  }

  private mutating func release() -> ReleaseRecord {
    ReleaseRecord(
      id: text(), period: period(), cutOff: day(), level: code(), area: area(),
      tables: list(3) {
        ReleaseRecord.Table(name: $0.text(), unit: $0.text(), period: $0.period())
      }, headsRoot: bytes(), cells: bytes(), predecessor: optional { $0.bytes() })
  }
}
