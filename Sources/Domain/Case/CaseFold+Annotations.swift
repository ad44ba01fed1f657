extension CaseFold {
  /// What the standing entries say beside the timeline.
  var annotations: Annotations {
    var annotations = Annotations()
    for recorded in standing { CaseFold.add(recorded, to: &annotations) }
    var status = openingFacts?.identity
    annotations.identityChanges = annotations.identityChanges.filter { change in
      defer { status = change.status }
      return change.status != status
    }
    return annotations
  }

  private static func add(_ recorded: Recorded, to annotations: inout Annotations) {
    switch recorded.content {
    case .dutyWaived(let waiver):
      annotations.waivers.append(RecordedWaiver(entry: recorded.entry, waiver: waiver))
    case .clockPaused(let decision): annotations.pause(by: decision, in: recorded.entry)
    case .clockResumed(let decision): annotations.resume(by: decision)
    case .blockOverridden(let override): annotations.overrides.append(override)
    case .barrierNoted(let note):
      annotations.barriers.append(NotedBarrier(entry: recorded.entry, note: note, lifted: nil))
    case .barrierLifted(let entry, let day): annotations.lift(entry, on: day)
    case .consentGiven(let consent):
      annotations.consents.append(
        GivenConsent(entry: recorded.entry, consent: consent, withdrawn: nil))
    case .consentWithdrawn(let entry, let day, _): annotations.withdraw(entry, on: day)
    case .filePartNoted(let note): annotations.note(note)
    case .fileTransferred(let transfer): annotations.fileTransfers.append(transfer)
    case .identityRevealed(let reason):
      annotations.reveals.append(
        Reveal(by: recorded.author, recorded: recorded.recorded, reason: reason))
    case .factsSet(let change):
      if let status = change.identity {
        annotations.identityChanges.append(
          IdentityChange(status: status, from: recorded.recorded.day))
      }
    case .caseOpened, .identitySet, .milestoneLogged, .milestoneAmended, .entryVoided,
      .detailsNoted, .caseClosed, .caseReopened, .scored, .detailsSealed, .wordAcknowledged:
      break
    }
  }
}

extension Annotations {
  /// Stops a clock; one that stands already goes on standing since it stopped.
  fileprivate mutating func pause(by decision: ClockDecision, in entry: EntryID) {
    let stands = pauses.contains { $0.rule == decision.rule && $0.through == nil }
    if stands { return }
    pauses.append(
      ClockPause(
        entry: entry, rule: decision.rule, from: decision.from, through: nil,
        reason: decision.reason))
  }

  /// Lets a clock run again from a day on; the day itself counts.
  fileprivate mutating func resume(by decision: ClockDecision) {
    guard let place = pauses.lastIndex(where: { $0.rule == decision.rule && $0.through == nil })
    else { return }
    let pause = pauses[place]
    pauses[place] = ClockPause(
      entry: pause.entry, rule: pause.rule, from: pause.from,
      through: decision.from.adding(days: -1), reason: pause.reason, resumed: decision.reason)
  }

  fileprivate mutating func lift(_ entry: EntryID, on day: Day) {
    barriers = barriers.map {
      $0.entry == entry ? NotedBarrier(entry: entry, note: $0.note, lifted: day) : $0
    }
  }

  fileprivate mutating func withdraw(_ entry: EntryID, on day: Day) {
    consents = consents.map {
      $0.entry == entry
        ? GivenConsent(entry: entry, consent: $0.consent, withdrawn: day) : $0
    }
  }

  fileprivate mutating func note(_ note: FilePartNote) {
    fileParts.removeAll { $0.part == note.part }
    let place = fileParts.firstIndex { $0.part.number > note.part.number } ?? fileParts.count
    fileParts.insert(note, at: place)
  }
}
