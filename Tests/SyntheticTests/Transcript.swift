import Domain
import Synthetic

/// A made-up case as lines of text, for the golden file.
enum Transcript {
  static func text(of made: SyntheticCase) -> String {
    let identity = made.identity.lines.map { "\($0.kind.code): \($0.value)" }
    let records = made.records.enumerated().map { index, record in
      "\(index) \(record.recorded) \(text(of: record.event))"
    }
    return (["case \(made.number) \(made.archetype)"] + identity + records)
      .joined(separator: "\n") + "\n"
  }

  /// FNV-1a over the bytes, 64 bits.
  static func digest(of text: String) -> String {
    let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return String(hash, radix: 16)
  }

  private static func text(of event: SyntheticEvent) -> String {
    switch event {
    case .recorded(let content): text(of: content)
    case .amended(let index, let change, let reason):
      "amended \(index) \(change.date.map { "\($0)" } ?? "-") \(reason)"
    case .voided(let index, let scope, let reason): "voided \(index) \(scope.code) \(reason)"
    }
  }

  private static func text(of content: Content) -> String {
    switch content {
    case .caseOpened(let facts):
      "opened \(facts.sex.code) \(text(of: facts.birth)) \(facts.rescued) \(facts.area) "
        + "\(facts.residence.map { "\($0)" } ?? "-") \(facts.identity.code) "
        + "\(facts.exploitation?.code ?? "-") \(facts.disability?.code ?? "-")"
    case .factsSet(let change):
      "facts \(change.identity?.code ?? "-") \(change.birth.map(text) ?? "-") "
        + "\(change.area.map { "\($0)" } ?? "-")"
    case .milestoneLogged(let milestone):
      "\(milestone.kind.code) \(milestone.date) \(milestone.step?.code ?? "-") "
        + "\(milestone.outcome?.code ?? "-") \(milestone.placement?.code ?? "-") "
        + "\(milestone.department?.code ?? "-")"
    case .caseClosed(let closing):
      "closed \(closing.date) \(closing.reason.code) \(closing.outcome?.code ?? "-")"
    case .caseReopened(let day, let reason): "reopened \(day) \(reason)"
    case .identitySet, .milestoneAmended, .entryVoided, .detailsNoted, .dutyWaived, .clockPaused,
      .clockResumed, .blockOverridden, .barrierNoted, .barrierLifted, .consentGiven,
      .consentWithdrawn, .filePartNoted, .fileTransferred, .identityRevealed, .scored,
      .detailsSealed, .wordAcknowledged:
      "unexpected"
    }
  }

  private static func text(of birth: Birth) -> String {
    switch birth {
    case .on(let date): "\(date)"
    case .aged(let years, let day): "\(years.lowerBound)-\(years.upperBound)@\(day)"
    }
  }
}
