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

  init(_ number: CaseNumber, in session: Session) throws {
    let state = try session.state(of: number)
    self.number = "\(number)"
    facts = CaseDescription.words(state.facts)
    milestones = state.milestones.map(CaseDescription.words)
    closing =
      state.closing.map { ["\($0.date)", $0.reason.code, $0.outcome?.code ?? ""] } ?? []
    conflicts = state.conflicts.map { ["\($0.earlier)", "\($0.later)"] }
    details = Dictionary(
      uniqueKeysWithValues: try session.details(of: number).map { entry, details in
        (
          "\(entry)",
          [details.provider ?? "", details.reference ?? "", details.note ?? ""]
        )
      })
    identity =
      try session.identity(of: number).map { $0.lines.map { "\($0.kind.code): \($0.value)" } }
      ?? []
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
    ]
  }
}
