import Yams

extension ProtocolPack {
  /// The protocol with a county's own limits, as an overrides file gives them.
  ///
  /// Where an entry holds for a time only, the rule holds as shipped before and after.
  ///
  /// - Throws: `PackErrors` with every problem of the text: among others an entry that asks for less
  ///   than the law without saying so and on what ground, and two entries for one rule and one day.
  package func applying(overrides text: String) throws(PackErrors) -> ProtocolPack {
    var reader = OverridesReader(pack: self)
    guard let entries = reader.entries(text) else {
      throw PackErrors(
        problems: reader.problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
    }
    return entries.reduce(self) { $0.applying($1) }
  }

  private func applying(_ entry: OverrideEntry) -> ProtocolPack {
    let changed = judged.flatMap { rule in
      guard rule.id == entry.rule, rule.override == nil else { return [rule] }
      let rest = rule.ground.effective.removing(entry.effective).map { rule.holding(in: $0) }
      return [entry.applied(to: rule)] + rest
    }
    return ProtocolPack(version: version, judged: changed, blocks: blocks)
  }

  /// Whether a text is an overrides file rather than a whole pack: what has no rules is meant to be one.
  package static func isOverrides(_ text: String) -> Bool {
    let lines = text.split(whereSeparator: \.isNewline)
    return lines.contains { $0.hasPrefix("overrides:") }
      || !lines.contains { $0.hasPrefix("rules:") }
  }
}

/// Walks the nodes of an overrides file.
private struct OverridesReader {
  private let pack: ProtocolPack
  private(set) var problems: [PackProblem] = []

  init(pack: ProtocolPack) { self.pack = pack }

  /// The entries, or nothing where there are problems.
  mutating func entries(_ text: String) -> [OverrideEntry]? {
    let top = PackText("", line: 1, column: 1)
    do {
      guard case .mapping(let mapping)? = try Yams.compose(yaml: text, .basic, .default, .utf8)
      else {
        refuse(.notOverrides, at: top)
        return nil
      }
      let entries = read(mapping)
      check(entries)
      return problems.isEmpty ? entries : nil
    } catch {
      let (reason, mark) = YAMLFault.place(of: error)
      refuse(reason, at: PackText("", line: mark?.line ?? 1, column: mark?.column ?? 1))
      return nil
    }
  }

  private mutating func read(_ mapping: Node.Mapping) -> [OverrideEntry] {
    var entries: [OverrideEntry] = []
    for (key, value) in mapping {
      guard case .scalar(let name) = key else { continue }
      guard name.string == "overrides" else {
        refuse(.unknownKey(name.string), at: PackText(name))
        continue
      }
      guard case .sequence(let items) = value else {
        refuse(.notOverrides, at: PackText(name))
        continue
      }
      for item in items {
        guard case .mapping(let mapping) = item else {
          refuse(.notOverrides, at: PackText(name))
          continue
        }
        var reader = OverrideReader(mapping)
        if let entry = reader.entry() { entries.append(entry) }
        problems += reader.problems
      }
    }
    if mapping["overrides"] == nil {
      refuse(.missing("overrides"), at: PackText("", line: 1, column: 1))
    }
    return entries
  }

  private mutating func check(_ entries: [OverrideEntry]) {
    for (place, entry) in entries.enumerated() {
      let id = entry.rule.text
      guard let rule = pack.rule(entry.rule) else {
        refuse(.unknownRule(id), at: entry.place, rule: id)
        continue
      }
      for earlier in entries[..<place]
      where earlier.rule == entry.rule && earlier.effective.meets(entry.effective) {
        refuse(.contradictsOverride(earlier.place.line), at: entry.place, rule: id)
      }
      if let reason = fault(of: entry, against: rule) {
        refuse(reason, at: entry.limitPlace, rule: id)
      }
    }
  }

  private func fault(of entry: OverrideEntry, against rule: Rule) -> PackReason? {
    let isCount = rule.timing.clock == .count
    if let limit = entry.limit, (limit.unit == .count) != isCount || rule.timing.limit == nil {
      return .unitDoesNotFit(limit.unit.rawValue)
    }
    let isRecurring = rule.timing.recurrence != nil
    if !isRecurring, entry.again != nil || entry.months != nil || entry.minorsMonths != nil {
      return .notRecurring
    }
    guard let limit = entry.limit, rule.isWeakened(by: limit), !entry.weakens else { return nil }
    return .weakensLaw("\(limit.value) \(limit.unit.rawValue)")
  }

  private mutating func refuse(_ reason: PackReason, at place: PackText, rule: String? = nil) {
    problems.append(
      PackProblem(line: place.line, column: place.column, rule: rule, reason: reason))
  }
}
