package import Domain
package import Published

extension Attribute {
  /// What stands at the head of the columns.
  package var label: Label {
    switch self {
    case .sex: Label("性别", "Sex")
    case .ageBand, .ageGroup: Label("解救时年龄", "Age at rescue")
    case .identity: Label("身份查明情况", "Identity")
    case .exploitation: Label("被害类型", "Exploitation")
    case .placement: Label("截至日安置方式", "Placement at the cut-off")
    case .outcome: Label("截至日结果", "Outcome at the cut-off")
    case .reached(let stage): Label("是否已办理:\(stage.label.zh)", "Reached: \(stage.label.en)")
    case .dutyStatus, .dutyStatusByDepartment, .dutyStatusByRule: Label("办理状态", "Status")
    case .unknownStartByDepartment: Label("责任部门", "Department")
    case .unknownStartByRule: Label("事项", "Rule")
    case .entryDelay: Label("录入是否及时", "Delay of the entry")
    case .lateYear: Label("解救年份", "Year of the rescue")
    case .days(let step):
      Label("解救至\(step.label.zh)的天数", "Days from the rescue to: \(step.label.en)")
    case .revision: Label("公布情况", "Publication")
    }
  }

  /// The fixed categories; none where they follow from the protocol's rules.
  package var categories: [PublishedTable.Category] {
    switch self {
    case .sex: Attribute.categories(of: SexGroup.self)
    case .ageBand: Attribute.categories(of: AgeBand.self)
    case .ageGroup: Attribute.categories(of: AgeGroup.self)
    case .identity: Attribute.categories(of: IdentityStatus.self)
    case .exploitation: Attribute.categories(of: ExploitationGroup.self)
    case .placement: Attribute.categories(of: PlacementGroup.self)
    case .outcome: Attribute.categories(of: OutcomeGroup.self)
    case .reached: Attribute.categories(of: Reached.self)
    case .dutyStatus, .dutyStatusByDepartment, .dutyStatusByRule:
      Attribute.categories(of: DutyStatus.self)
    case .entryDelay: Attribute.categories(of: EntryDelay.self)
    case .lateYear: Attribute.categories(of: LateYear.self)
    case .days: Attribute.categories(of: FollowedDays.self)
    case .revision: Attribute.categories(of: Revision.self)
    case .unknownStartByDepartment, .unknownStartByRule: []
    }
  }

  private static func categories<V: Vocabulary>(of vocabulary: V.Type) -> [PublishedTable.Category]
  {
    V.allCases.map { PublishedTable.Category(code: $0.code, label: $0.label) }
  }
}
