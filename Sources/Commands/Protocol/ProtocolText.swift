import Domain
import Obligations

/// The protocol in lines for people: every number with the grade of its evidence.
struct ProtocolText {
  private let view: ProtocolView
  private let language: Language

  init(_ view: ProtocolView, language: Language) {
    self.view = view
    self.language = language
  }

  /// One line a rule, by stage, then the blocks, and what the marks mean.
  var list: String {
    var text = Label("办理规程 \(view.version)\n", "Protocol \(view.version)\n")[language]
    for stage in Stage.allCases.map(\.code) + ["office"] {
      let rules = view.rules.filter { $0.stage == stage }
      if rules.isEmpty { continue }
      let title = Stage(rawValue: stage)?.label ?? Label("单位自身义务", "Duties of the office")
      text += "\n\(title[language])\n"
      var columns = Columns()
      for rule in rules {
        columns.add(rule.id, rule.limitText, mark(rule), rule.title)
      }
      text += columns.text(indent: 2)
    }
    return text + "\n" + blocks + legend
  }

  /// Everything about the rules that are shown.
  var details: String {
    view.rules.map(details(of:)).joined() + view.blocks.map(details(of:)).joined()
  }

  private func details(of rule: ProtocolView.Entry) -> String {
    let departments = rule.departments.compactMap { Department(rawValue: $0)?.label[language] }
    var lines = [
      (Label("期限", "Limit"), limit(of: rule)),
      (Label("责任部门", "Owed by"), departments.joined(separator: Label("、", ", ")[language])),
      (Label("依据", "Basis"), rule.basis), (Label("依据等级", "Evidence"), grade(rule.evidence)),
    ]
    if let from = rule.from { lines.append((Label("施行", "In force from"), from)) }
    if let change = rule.override {
      lines.append((Label("本地改动", "Changed here"), change.reason))
      if let basis = change.basis { lines.append((Label("改动依据", "On the ground of"), basis)) }
      if change.weakens {
        lines.append((Label("注意", "Note"), Label("低于法定要求", "less than the law")[language]))
      }
    }
    return block(heading: "\(rule.id) \(rule.title)", lines)
  }

  private func details(of stop: ProtocolView.Stop) -> String {
    let kinds = stop.stops.compactMap { MilestoneKind(rawValue: $0)?.label[language] }
    return block(
      heading: "\(stop.id) \(stop.title)",
      [
        (
          BlockForce(rawValue: stop.force)?.label ?? Label("", ""),
          kinds.joined(separator: Label("、", ", ")[language])
        ), (Label("依据", "Basis"), stop.basis),
        (Label("依据等级", "Evidence"), grade(stop.evidence)),
      ])
  }

  private func block(heading: String, _ lines: [(Label, String)]) -> String {
    Wrapping.wrap(heading, indent: 0)
      + lines.map {
        Wrapping.wrap($0[language] + Label(":", ": ")[language] + $1, indent: 2)
      }.joined()
  }

  /// The limit, and who set its number.
  private func limit(of rule: ProtocolView.Entry) -> String {
    guard let kind = LimitKind(rawValue: rule.kind) else { return rule.limitText }
    let words = rule.limitText + Label("(\(kind.label.zh))", " (\(kind.label.en))")[language]
    return kind == .design
      ? words + Label(",待确认,不是法律", ", to confirm, no law")[language] : words
  }

  private func grade(_ code: String) -> String {
    guard let evidence = Evidence(rawValue: code) else { return code }
    let words = "\(code) \(evidence.label[language])"
    return evidence.isToConfirm
      ? words + Label("——默认值,不是法律", ": a default, no law")[language] : words
  }

  private func mark(_ rule: ProtocolView.Entry) -> String {
    var mark = rule.confirm ? "\(rule.evidence)?" : rule.evidence
    if let change = rule.override { mark += change.weakens ? "!" : "*" }
    return mark
  }

  private var blocks: String {
    if view.blocks.isEmpty { return "" }
    return Label("阻断\n", "Blocks\n")[language]
      + view.blocks.map { stop in
        let mark = stop.confirm ? "\(stop.evidence)?" : stop.evidence
        return Wrapping.wrap("\(stop.id) [\(mark)] \(stop.title)", indent: 2)
      }.joined() + "\n"
  }

  private var legend: String {
    Evidence.allCases.map { "  \($0.code)  \($0.label[language])\n" }.joined()
      + Label(
        "  ?  默认值,待确认,不是法律\n  *  本单位改动  !  本单位改动,低于法定要求\n",
        "  ?  a default to confirm, no law\n  *  changed by the office  !  changed, less than the law\n"
      )[language]
  }
}
