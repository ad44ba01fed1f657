import Domain
import Ledger

@testable import Casebook

/// A folded case in words that any program can read.
struct CaseDescription: Codable, Equatable {
  let number: String
  let facts: [String]
  let milestones: [[String]]
  let closing: [String]
  let conflicts: [[String]]
  let details: [String: [String]]
  let identity: [String]
  let annotations: [String]
  let scores: [[Int]]
  let sealed: [String: [String]]
  let acknowledged: [String]

  init(_ number: CaseNumber, in session: Session) throws {
    let state = try session.state(of: number)
    self.number = "\(number)"
    facts = CaseDescription.words(state.facts)
    milestones = state.milestones.map(CaseDescription.words)
    closing =
      state.closing.map { ["\($0.date)", $0.reason.code, $0.outcome?.code ?? ""] } ?? []
    conflicts = state.conflicts.map { ["\($0.earlier)", "\($0.later)"] }
    details = try session.careNotes(of: number).details.words
    let notes = try session.identityNotes(of: number)
    identity = notes.identity.map { $0.lines.map { "\($0.kind.code): \($0.value)" } } ?? []
    sealed = notes.details.words
    acknowledged = notes.acknowledgements.map { "\($0.word) \($0.recorded)" }
    annotations = state.annotations.words
    scores = try session.careNotes(of: number).scores.map(\.answers)
  }

  /// Descriptions of format 1 say nothing of what stands beside the timeline, and of format 2 nothing
  /// of what is sealed with the identity.
  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    number = try values.decode(String.self, forKey: .number)
    facts = try values.decode([String].self, forKey: .facts)
    milestones = try values.decode([[String]].self, forKey: .milestones)
    closing = try values.decode([String].self, forKey: .closing)
    conflicts = try values.decode([[String]].self, forKey: .conflicts)
    details = try values.decode([String: [String]].self, forKey: .details)
    identity = try values.decode([String].self, forKey: .identity)
    annotations = try values.decodeIfPresent([String].self, forKey: .annotations) ?? []
    scores = try values.decodeIfPresent([[Int]].self, forKey: .scores) ?? []
    sealed = try values.decodeIfPresent([String: [String]].self, forKey: .sealed) ?? [:]
    acknowledged = try values.decodeIfPresent([String].self, forKey: .acknowledged) ?? []
  }

  static func all(in session: Session) throws -> [CaseDescription] {
    var numbers: [CaseNumber] = []
    try session.forEachCase { state, _ in numbers.append(state.number) }
    return try numbers.map { try CaseDescription($0, in: session) }
  }

  private static func words(_ facts: CaseFacts) -> [String] {
    let birth =
      switch facts.birth {
      case .on(let date): "\(date)"
      case .aged(let years, let day): "\(years) at \(day)"
      }
    return [
      facts.sex.code, birth, "\(facts.rescued)", "\(facts.area)",
      facts.residence.map { "\($0)" } ?? "", facts.identity.code,
      facts.exploitation?.code ?? "", facts.disability?.code ?? "",
    ]
  }

  private static func words(_ logged: LoggedMilestone) -> [String] {
    let milestone = logged.milestone
    return [
      "\(logged.entry)", milestone.kind.code, "\(milestone.date)", milestone.step?.code ?? "",
      milestone.outcome?.code ?? "", milestone.placement?.code ?? "",
      milestone.department?.code ?? "", "\(logged.recorded)",
      logged.isAmended ? "amended" : "",
    ] + milestone.particulars.all.map { "\($0.particular.code)=\($0.code)" }
      + (milestone.answers.map { ["answers \($0)"] } ?? [])
  }
}

extension [EntryID: MilestoneDetails] {
  /// The details of each milestone in words any program can read.
  fileprivate var words: [String: [String]] {
    Dictionary<String, [String]>(
      uniqueKeysWithValues: map { entry, details in
        ("\(entry)", [details.provider ?? "", details.reference ?? "", details.note ?? ""])
      })
  }
}

extension Annotations {
  /// Each annotation in words any program can read.
  fileprivate var words: [String] {
    waivers.map(\.waiver).map { "waived \($0.rule) \($0.from) \($0.reason)" }
      + pauses.map { "paused \($0.rule) \($0.from) to \($0.through.map { "\($0)" } ?? "")" }
      + overrides.map { "overridden \($0.block) at \($0.milestone) \($0.reason)" }
      + barriers.map { "barrier \($0.note.barrier.code) lifted \($0.lifted.map { "\($0)" } ?? "")" }
      + consents.map {
        "consent \($0.consent.recipient.code) \($0.consent.fields.map(\.code)) withdrawn "
          + ($0.withdrawn.map { "\($0)" } ?? "")
      }
      + fileParts.map { "file part \($0.part.code) \($0.isPresent) \($0.date)" }
      + fileTransfers.map { "file moved \($0.from) \($0.to) \($0.date)" }
      + reveals.map { "revealed \($0.recorded) \($0.reason ?? "")" }
      + identityChanges.map { "identity \($0.status.code) \($0.from)" }
  }
}
