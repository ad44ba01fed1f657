import Domain
import Yams

/// Makes a rule of its texts.
struct RuleReader {
  private var draft: PackDraft<RuleKey>

  init(_ mapping: Node.Mapping) { draft = PackDraft(mapping) }

  /// Every problem found so far.
  var problems: [PackProblem] { draft.problems }
  var place: PackText { draft.id ?? draft.place }

  /// The rule, or nothing where its texts have problems.
  mutating func rule() -> Rule? {
    let id = draft.readID()
    let isOffice = draft.text(.stage)?.text == "office"
    let stage = isOffice ? nil : draft.code(.stage, as: Stage.self) { .unknownStage($0) }
    let (chinese, english) = (draft.required(.zh), draft.required(.en))
    let departments = readDepartments()
    let applies = draft.value(.applies, PredicateText.predicate) ?? .all
    let start = readStart()
    let fulfilment = readFulfilment()
    let timing = readTiming(isOffice: isOffice)
    let ground = readGround()
    guard draft.problems.isEmpty, let id, let chinese, let english, let timing, let ground else {
      return nil
    }
    return Rule(
      id: id, stage: stage, title: Label(chinese.text, english.text), departments: departments,
      applies: applies, start: start, fulfilment: fulfilment, timing: timing, ground: ground)
  }

  private mutating func readDepartments() -> [Department] {
    guard let text = draft.required(.who) else { return [] }
    return draft.codes(text, as: Department.self) { .unknownDepartment($0) }
  }

  /// Reads `from`, with `each` in front where the duty begins anew every time.
  private mutating func readStart() -> StartCondition {
    var isRepeated = false
    let trigger = draft.value(.from) { text throws(PackFault) in
      let each = "each "
      isRepeated = text.text.hasPrefix(each)
      guard isRepeated else { return try TriggerText.trigger(text) }
      let rest = PackText(
        String(text.text.dropFirst(each.count)), line: text.line, column: text.column + each.count)
      let trigger = try TriggerText.trigger(rest)
      guard case .milestone = trigger else { throw PackFault(.unknownTrigger(rest.text), at: rest) }
      return trigger
    }
    return StartCondition(
      trigger: trigger, isRepeated: isRepeated, isExpected: !draft.says("ignored", .missingStart))
  }

  private mutating func readFulfilment() -> Fulfilment {
    let met = draft.value(.met, PatternText.patterns) ?? []
    let survives = draft.text(.survives).map { text in
      draft.codes(text, as: Outcome.self) { .unknownOutcome($0) }
    }
    return Fulfilment(
      met: met, declined: met.map(\.declined),
      until: draft.value(.until, PatternText.patterns) ?? [],
      before: draft.value(.before, PatternText.patterns) ?? [],
      countsEarly: !draft.says("refused", .early), survives: Set(survives ?? []))
  }

  private mutating func readGround() -> Ground? {
    let kind = draft.code(.kind, as: LimitKind.self) { .unknownKind($0) }
    let evidence = draft.code(.evidence, as: Evidence.self) { .unknownEvidence($0) }
    let basis = draft.required(.basis)
    let effective = draft.value(.effective, EffectiveText.range) ?? EffectiveRange()
    guard let kind, let evidence, let basis else { return nil }
    let words = Label(basis.text, draft.text(.basisEnglish)?.text ?? basis.text)
    return Ground(kind: kind, basis: words, evidence: evidence, effective: effective)
  }

  private mutating func readTiming(isOffice: Bool) -> Timing? {
    guard let clock = draft.code(.clock, as: Clock.self, otherwise: { .unknownClock($0) }) else {
      return nil
    }
    return TimingReader(clock: clock, isOffice: isOffice).timing(from: &draft)
  }
}
