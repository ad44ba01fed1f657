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

extension Failure {
  /// What opens what the protocol stops, and how it is recorded all the same: by the number of the
  /// field that takes the reason, where a form asks.
  static func recordingAllTheSame(
    _ blocked: BlockedByProtocol, answering number: Int? = nil
  ) -> Label {
    let isMatterOfTime = blocked.blocks.allSatisfy { $0.isCertain && $0.opens != nil }
    let opening =
      isMatterOfTime
      ? Label("到那天才可以", "It must wait for that day")
      : Label("请先办好所缺的一步", "Do what is missing first")
    if blocked.isCorrection {
      return opening
        + Label(
          ";确需如此记录,先用 guitu undo 撤销,再用 guitu log 和 --override 写明理由重记",
          "; if it must be so, take it back (guitu undo) and log it anew with a reason (--override)"
        )
    }
    let facts = isMatterOfTime ? Label("", "") : facts(missingIn: blocked.blocks)
    let way =
      number.map { Label("填 \($0) ", "type \($0) and say why") }
      ?? Label("用 --override ", "say why with --override")
    return opening + facts
      + Label(
        ";确需记录,\(way.zh)写明理由(核查时可见)",
        "; if it must be recorded, \(way.en) (an audit shows it)")
  }

  /// What may be recorded besides: an answer of the milestone itself, or else a fact of the case.
  private static func facts(missingIn blocks: [Block]) -> Label {
    let answers = blocks.flatMap(\.rule.answers)
    guard !answers.isEmpty else {
      return Label(
        ",或补登判定所缺的事实(guitu case set)", ", or record the facts that are (guitu case set)")
    }
    let asked = answers.map { answer in
      Label(
        "“\(answer.label.zh)”(--detail \(answer.code)=…)",
        "“\(answer.label.en)” (--detail \(answer.code)=…)")
    }
    return Label(
      ",有答复的补上" + asked.map(\.zh).joined(separator: "、"),
      "; where it was answered, add " + asked.map(\.en).joined(separator: ", "))
  }
}
