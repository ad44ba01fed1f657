import Domain
import Published
import Reports

/// What the made-up release is built with.
enum SampleInput {
  static let rules = [
    rule("I02", "24小时", "24 hours", "救助管理机构", "Rescue-management institution", "158号文一(二)", "S"),
    rule(
      "I03", "7个工作日", "7 working days",
      "救助管理机构、公安", "Rescue-management institution, police",
      "158号文一(二)", "S"),
    rule("M01", "7日", "7 days", "卫健、民政", "Health, Civil Affairs", "方案第13条;未成年人保护法§90", "D"),
    rule("J02", "7日", "7 days", "法律援助机构(司法)", "Legal aid institution (Justice)", "法律援助法§43", "R"),
    rule(
      "L08", "不少于60日", "at least 60 days",
      "县级民政", "County civil affairs",
      "中国公民收养子女登记办法§8(2);民法典§1105", "R"),
    rule(
      "E02", "30日", "30 days",
      "教育(县级教育部门)", "County education department",
      "义务教育法§4、§5、§11;未成年人保护法§83、§111", "R"),
    rule(
      "V02", "90日", "90 days",
      "人社(工会、团委、妇联)", "Human Resources (unions, youth league, women's federation)",
      "方案第14条;就业促进法§49", "R"),
  ]

  /// Tables of the plan that this release does not have.
  static let otherTables: Set<String> = [
    "persons-age-group", "days-hukou", "days-file", "late-year", "revised-year",
    "revised-last-year",
  ]

  static func make(
    release: Release = SampleRelease.make(), previous: Release? = nil,
    planned: Set<String> = SampleInput.otherTables, languages: [Language] = [.zh, .en]
  ) -> SiteInput {
    SiteInput(
      release: release, previous: previous, rules: rules,
      plannedTables: planned.union(SampleRelease.tables.map(\.name)),
      hidingRule: HidingRule(
        threshold: 7, mostPersons: 8, mostDuties: 9, mostDutiesBesideZero: 10, fewestInWhole: 14,
        fewestDutiesForZero: 15), languages: languages,
      provenance: Provenance(
        plan: String(repeating: "a", count: 64), predecessor: nil,
        casebookRoot: String(repeating: "b", count: 64)))
  }

  private static func rule(
    _ id: String, _ limit: String, _ limitEn: String, _ departments: String,
    _ departmentsEn: String, _ basis: String, _ evidence: String
  ) -> RuleNote {
    let title = SampleCategories.rule.first { $0.code == id }?.label ?? Label(id, id)
    return RuleNote(
      id: id, title: title, departments: Label(departments, departmentsEn),
      basis: Label(basis, basis), evidence: evidence, limit: Label(limit, limitEn))
  }
}
