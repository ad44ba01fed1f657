import Domain
import Obligations

/// A block of the protocol in words.
struct BlockWords {
  private let block: Block

  init(_ block: Block) { self.block = block }

  /// What a block that only warns says.
  var warning: Label {
    Label("提醒:\(sentence.zh)", "Note: \(sentence.en)")
  }

  /// The sentence of the block with its basis, the grade of its evidence, and when it opens.
  var sentence: Label {
    let (rule, evidence) = (block.rule, block.rule.evidence)
    let grade = "[\(evidence.code)]"
    let words = Label(
      "\(rule.id) \(rule.title.zh)(\(rule.basis.zh) \(grade) \(evidence.label.zh))",
      "\(rule.id) \(rule.title.en) (\(rule.basis.en) \(grade) \(evidence.label.en))")
    return Label(
      words.zh + opening.zh + certainty.zh, words.en + opening.en + certainty.en)
  }

  private var opening: Label {
    guard let day = block.opens else { return Label("", "") }
    return Label(",\(day) 起可以", ", allowed from \(day)")
  }

  private var certainty: Label {
    block.isCertain
      ? Label("", "")
      : Label(";现有记录无法判定是否符合条件", "; the records do not tell whether the condition holds")
  }
}
