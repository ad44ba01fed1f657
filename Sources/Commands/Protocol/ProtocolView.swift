import Domain
import Obligations

/// The protocol as `protocol show` reports it.
struct ProtocolView: Encodable {
  struct Change: Encodable {
    /// The limit as it was shipped.
    let limit: Int?
    let unit: String?
    let reason: String
    let basis: String?
    let weakens: Bool
    let from: String?
    let through: String?
  }

  struct Entry: Encodable {
    let id: String
    let stage: String
    let title: String
    let clock: String
    let limit: Int?
    let unit: String?
    let longest: Int?
    let kind: String
    let departments: [String]
    let basis: String
    let evidence: String
    /// Whether the number is a default to confirm and no law.
    let confirm: Bool
    let from: String?
    let through: String?
    let override: Change?

    /// The limit in words; never a part of the JSON.
    var limitText = ""

    private enum CodingKeys: CodingKey {
      case id, stage, title, clock, limit, unit, longest, kind, departments, basis, evidence
      case confirm, from, through, override
    }
  }

  struct Stop: Encodable {
    let id: String
    let title: String
    let force: String
    let stops: [String]
    let basis: String
    let evidence: String
    let confirm: Bool
  }

  var schema = 1
  let version: String
  let rules: [Entry]
  let blocks: [Stop]

  init(_ pack: ProtocolPack, only id: RuleID?, _ language: Language) {
    self.init(
      pack.rules.filter { id == nil || $0.id == id },
      blocks: pack.blocks.filter { id == nil || $0.id == id }, pack.version, language)
  }

  init(_ rules: [Rule], blocks: [BlockRule], _ version: String, _ language: Language) {
    self.version = version
    self.rules = rules.map { Entry($0, language) }
    self.blocks = blocks.map { Stop($0, language) }
  }
}

extension ProtocolView.Entry {
  init(_ rule: Rule, _ language: Language) {
    let limit = rule.timing.limit
    let isCounted = limit?.unit != .immediate
    self.init(
      id: "\(rule.id)", stage: rule.stage?.code ?? "office", title: rule.title[language],
      clock: rule.timing.clock.code, limit: isCounted ? limit?.value : 0,
      unit: limit?.unit.code, longest: rule.timing.longest?.value, kind: rule.ground.kind.code,
      departments: rule.departments.map(\.code), basis: rule.ground.basis[language],
      evidence: rule.ground.evidence.code, confirm: rule.ground.isToConfirm,
      from: rule.ground.effective.from.map { "\($0)" },
      through: rule.ground.effective.through.map { "\($0)" },
      override: rule.override.map(ProtocolView.Change.init),
      limitText: (limit.map { $0.unit.counted($0.value) } ?? rule.timing.clock.label)[language])
  }
}

extension ProtocolView.Change {
  init(_ change: RuleOverride) {
    self.init(
      limit: change.shipped?.value, unit: change.shipped?.unit.code, reason: change.reason,
      basis: change.basis, weakens: change.weakens,
      from: change.effective.from.map { "\($0)" },
      through: change.effective.through.map { "\($0)" })
  }
}

extension ProtocolView.Stop {
  init(_ block: BlockRule, _ language: Language) {
    var kinds: [String] = []
    for pattern in block.stops where !kinds.contains(pattern.kind.code) {
      kinds.append(pattern.kind.code)
    }
    self.init(
      id: "\(block.id)", title: block.title[language], force: block.force.code, stops: kinds,
      basis: block.basis[language], evidence: block.evidence.code,
      confirm: block.evidence.isToConfirm)
  }
}
