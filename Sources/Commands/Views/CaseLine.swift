import Domain

/// A case as `list` reports it.
struct CaseLine: Encodable {
  let `case`: String
  let rescued: String
  let area: String
  /// The stage of the latest milestone.
  let stage: String
  let milestones: Int
  let conflicts: Int
  /// The reason for closing; nothing while the case is open.
  let closed: String?

  init(_ state: CaseState) {
    `case` = "\(state.number)"
    rescued = "\(state.facts.rescued)"
    area = "\(state.facts.area)"
    stage = state.stage.code
    milestones = state.milestones.count
    conflicts = state.conflicts.count
    closed = state.closing?.reason.code
  }

  /// Whether the case is open, in a word.
  var state: Label { closed == nil ? Label("在办", "open") : Label("结案", "closed") }

  static func table(_ lines: [CaseLine], _ language: Language) -> String {
    var columns = Columns()
    columns.add(
      Label("个案", "Case")[language], Label("解救", "Rescued")[language],
      Label("事项", "Items")[language], Label("状态", "State")[language],
      Label("阶段", "Stage")[language], Label("负责地区", "Area")[language])
    for line in lines {
      columns.add(
        line.case, line.rescued, "\(line.milestones)", line.state[language],
        Stage(rawValue: line.stage)?.label[language] ?? "",
        AreaCode(line.area).map { Divisions.fullName(of: $0)[language] } ?? "")
    }
    return columns.text()
  }
}

extension CaseLine: JSONLine {
  func write(to json: inout JSONWriter) {
    json.field("area", area)
    json.field("case", `case`)
    json.field("closed", closed)
    json.field("conflicts", conflicts)
    json.field("milestones", milestones)
    json.field("rescued", rescued)
    json.field("stage", stage)
  }
}

extension CaseState {
  /// The stage the case has reached: that of its latest milestone.
  var stage: Stage { milestones.last?.milestone.kind.stage ?? .rescue }
}
