import Domain
import Yams

/// Makes a block of its texts.
struct BlockReader {
  private var draft: PackDraft<BlockKey>

  init(_ mapping: Node.Mapping) { draft = PackDraft(mapping) }

  /// Every problem found so far.
  var problems: [PackProblem] { draft.problems }
  var place: PackText { draft.id ?? draft.place }

  /// The block, or nothing where its texts have problems.
  mutating func block() -> BlockRule? {
    let id = draft.readID()
    let (chinese, english) = (draft.required(.zh), draft.required(.en))
    _ = draft.required(.stops)
    let stops = draft.value(.stops, PatternText.patterns)
    _ = draft.required(.when)
    let condition = draft.value(.when, BlockConditionText.condition)
    let opening = draft.value(.opens, TriggerText.trigger)
    let force = draft.code(.force, as: BlockForce.self) { .unknownWord($0) }
    let evidence = draft.code(.evidence, as: Evidence.self) { .unknownEvidence($0) }
    let basis = draft.required(.basis)
    let basisEnglish = draft.text(.basisEnglish) ?? basis
    let effective = draft.value(.effective, EffectiveText.range) ?? EffectiveRange()
    guard draft.problems.isEmpty, let id, let chinese, let english, let stops, let condition,
      let force, let evidence, let basis, let basisEnglish
    else { return nil }
    return BlockRule(
      id: id, title: Label(chinese.text, english.text), stops: stops, condition: condition,
      opening: opening, force: force, basis: Label(basis.text, basisEnglish.text),
      evidence: evidence, effective: effective)
  }
}
