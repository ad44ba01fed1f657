import Domain

/// The fields of a content by name, as texts; what is absent is left out.
struct ContentFields {
  var kind = ""
  private(set) var values: [String: String] = [:]

  mutating func add(_ content: EntryContent) {
    switch content {
    case .about(_, let content): add(content)
    case .office(let content): add(content)
    }
  }

  private mutating func add(_ content: Content) {
    switch content {
    case .caseOpened(let facts):
      kind = "case-opened"
      add(FactsChange(of: facts))
    case .factsSet(let change):
      kind = "facts-set"
      add(change)
    case .identitySet(let identity):
      kind = "identity-set"
      for (index, line) in identity.lines.enumerated() {
        set(["line \(index + 1)": "\(line.kind.code): \(line.value)"])
      }
    case .milestoneLogged(let milestone):
      kind = "milestone-logged"
      set(["kind": milestone.kind.code, "answers": milestone.answers])
      add(MilestoneChange(of: milestone))
    case .milestoneAmended(let entry, let change, let reason):
      kind = "milestone-amended"
      set(["entry": entry, "reason": reason])
      add(change)
    case .entryVoided(let entry, let scope, let reason):
      kind = "entry-voided"
      set(["entry": entry, "scope": scope.code, "reason": reason])
    case .detailsNoted(let entry, let details):
      kind = "details-noted"
      add(details, beside: entry)
    case .detailsSealed(let entry, let details):
      kind = "details-sealed"
      add(details, beside: entry)
    case .wordAcknowledged(let word):
      kind = "word-acknowledged"
      set(["word": word])
    case .caseClosed(let closing):
      kind = "case-closed"
      set(["date": closing.date, "reason": closing.reason.code])
      set(["outcome": closing.outcome?.code])
    case .caseReopened(let day, let reason):
      kind = "case-reopened"
      set(["date": day, "reason": reason])
    case .dutyWaived, .clockPaused, .clockResumed, .blockOverridden, .barrierNoted,
      .barrierLifted, .consentGiven, .consentWithdrawn, .filePartNoted, .fileTransferred,
      .identityRevealed, .scored:
      add(annotation: content)
    }
  }

  private mutating func add(_ details: MilestoneDetails, beside entry: EntryID) {
    set(["entry": entry, "provider": details.provider, "reference": details.reference])
    set(["note": details.note])
  }

  private mutating func add(_ change: FactsChange) {
    set(["sex": change.sex?.code, "rescued": change.rescued, "area": change.area])
    set(["birth": change.birth.map(birth), "residence": change.residence])
    set(["identity": change.identity?.code, "exploitation": change.exploitation?.code])
    set(["disability": change.disability?.code])
  }

  private mutating func add(_ change: MilestoneChange) {
    set(["date": change.date, "step": change.step?.code, "outcome": change.outcome?.code])
    set(["placement": change.placement?.code, "department": change.department?.code])
    for (particular, code) in change.particulars.all { set([particular.code: code]) }
  }

  private mutating func add(_ content: OfficeContent) {
    switch content {
    case .officeSet(let area):
      kind = "office-set"
      set(["area": area])
    case .assessmentReferenced(let reference):
      kind = "assessment-referenced"
      set(["reference": reference])
    case .syntheticDeclared(let seed):
      kind = "synthetic-declared"
      set(["seed": seed])
    case .releasePublished(let release):
      kind = "release-published"
      add(release)
    case .copiesMerged: kind = "copies-merged"
    case .protocolOverridden(let text):
      kind = "protocol-overridden"
      set(["text": text])
    case .officeDutyDone(let rule, let day):
      kind = "office-duty-done"
      set(["rule": rule, "date": day])
    case .identitiesSearched: kind = "identities-searched"
    case .releaseCounted(let counts):
      kind = "release-counted"
      add(counts)
    case .releaseWitnessed(let release, let worlds):
      kind = "release-witnessed"
      set(["release": "\(release)", "worlds": "\(worlds)"])
    }
  }

  private mutating func add(_ release: ReleaseRecord) {
    set(["id": release.id, "period": release.period, "cutOff": release.cutOff])
    set(["level": release.level.code, "area": release.area])
    set(["headsRoot": "\(release.headsRoot)", "cells": "\(release.cells)"])
    set(["predecessor": release.predecessor.map { "\($0)" }])
    for (index, table) in release.tables.enumerated() {
      set(["table \(index + 1)": "\(table.name), \(table.unit), \(table.period)"])
    }
  }

  private mutating func add(_ counts: ReleaseCounts) {
    set(["release": "\(counts.release)"])
    for (index, table) in counts.shown.enumerated() {
      set(["shown \(index + 1)": "\(table.name), \(table.unit), \(table.period)"])
      set(["shown \(index + 1) categories": table.categories.joined(separator: ", ")])
      for row in table.rows {
        let cells = row.cells.map { cell in
          switch cell {
          case .count(let count): "\(count)"
          case .marked(let code): "[\(code)]"
          }
        }
        set(["shown \(index + 1) in \(row.area)": cells.joined(separator: ", ")])
      }
    }
    for (index, table) in counts.counted.enumerated() {
      set(["counted \(index + 1)": table.attribute])
      set(["counted \(index + 1) categories": table.categories.joined(separator: ", ")])
      for row in table.rows { set(["counted \(index + 1) in \(row.area)": "\(row.counts)"]) }
    }
  }

  mutating func set(_ fields: [String: (any CustomStringConvertible)?]) {
    for (name, value) in fields {
      if let value { values[name] = value.description }
    }
  }

  private func birth(_ birth: Birth) -> String {
    switch birth {
    case .on(let date): "\(date)"
    case .aged(let years, let day):
      "aged \(years.lowerBound) to \(years.upperBound) at \(day)"
    }
  }
}

extension FactsChange {
  /// The change that sets every fact that is known.
  fileprivate init(of facts: CaseFacts) {
    self.init()
    (sex, birth, rescued, area) = (facts.sex, facts.birth, facts.rescued, facts.area)
    (residence, identity) = (facts.residence, facts.identity)
    (exploitation, disability) = (facts.exploitation, facts.disability)
  }
}

extension MilestoneChange {
  /// The change that sets everything a milestone says.
  fileprivate init(of milestone: Milestone) {
    self.init(
      date: milestone.date, step: milestone.step, outcome: milestone.outcome,
      placement: milestone.placement, department: milestone.department,
      particulars: milestone.particulars)
  }
}
