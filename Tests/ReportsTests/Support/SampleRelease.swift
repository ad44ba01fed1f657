import Domain
@_spi(Disclosure) import Published
import Reports

/// A made-up release with every table the shipped pages name; no real numbers are in it.
enum SampleRelease {
  static let province = Divisions.province.code
  static let prefectures = Divisions.children(of: province).map(\.code)
  static let quarter = Period.quarter(year: 2026, 3)

  static func make(
    id: String = "2026Q3-1", isSynthetic: Bool = true, without refused: Set<String> = [],
    tables: [PublishedTable]? = nil
  ) -> Release {
    let all = tables ?? Self.tables
    return Release(
      id: id, period: quarter, cutOff: Day(number: 20_742), level: .province, area: province,
      protocolVersion: "2026.1", isSynthetic: isSynthetic,
      tables: all.filter { !refused.contains($0.name) },
      refused: all.filter { refused.contains($0.name) }.map {
        RefusedTable(
          name: $0.name, title: $0.title, unit: $0.unit, period: $0.period, reason: .notProven)
      })
  }

  static var tables: [PublishedTable] {
    [
      single(
        "persons-sex", Label("解救人数，按性别分", "Persons rescued, by sex"),
        .persons, SampleCategories.sex, [31, 27, nil]),
      single(
        "persons-age-band", Label("解救人数，按年龄段分", "Persons rescued, by age band"),
        .persons, SampleCategories.age, [12, 6, 9, 17, 14, nil]),
      single(
        "persons-identity", Label("解救人数，按身份查明情况分", "Persons rescued, by identity"),
        .persons, SampleCategories.identity, [44, 17]),
      single(
        "persons-exploitation", Label("解救人数，按受害情形分", "Persons rescued, by exploitation"),
        .persons, SampleCategories.exploitation, [19, 23, 7, 12]),
      single(
        "persons-placement", Label("解救人数，按安置方式分", "Persons rescued, by placement"),
        .persons, SampleCategories.placement, [29, nil, 18, 5, nil]),
      single(
        "persons-outcome", Label("解救人数，按结果分", "Persons rescued, by outcome"),
        .persons, SampleCategories.outcome, [26, 9, 6, nil, nil]),
      single(
        "duties-status", Label("到期义务办理情况", "Duties that fell due, by status"),
        .duties, SampleCategories.status, [412, 63, 24, 17]),
      single(
        "duties-department", Label("各部门到期义务办理情况", "Duties that fell due, by department"),
        .duties, SampleCategories.status, [412, 63, 24, 17]),
      single(
        "duties-rule", Label("各事项到期义务办理情况", "Duties that fell due, by rule"),
        .duties, SampleCategories.status, [412, 63, 24, 17]),
      single(
        "records-unknown-start-by-department",
        Label("缺少起算日期的义务，按部门分", "Duties without a start date, by department"),
        .records, SampleCategories.department, [3, 5, 6, 0, 2, 1]),
      single(
        "records-unknown-start-by-rule",
        Label("缺少起算日期的义务，按事项分", "Duties without a start date, by rule"),
        .records, SampleCategories.rule, [2, 3, 5, 1, 0, 4, 2]),
      single(
        "records-entry-delay", Label("录入及时情况", "How soon events were entered"),
        .records, SampleCategories.delay, [689, 41]),
      byArea(
        "areas-duties-status", Label("上年到期义务办理情况", "Duties due in the year before"),
        .duties, SampleCategories.status, scale: 11),
      byArea(
        "areas-sex", Label("上年解救人数，按性别分", "Persons rescued in the year before, by sex"),
        .persons, SampleCategories.sex, scale: 3),
    ] + stages + departments + rules
  }

  private static var stages: [PublishedTable] {
    Stage.allCases.enumerated().map { index, stage in
      let yes = index.isMultiple(of: 5) ? nil : 60 - index * 5
      return single(
        "persons-reached-\(stage.code)", stage.label, .persons, SampleCategories.reached,
        [yes, yes.map { 66 - $0 }])
    }
  }

  private static var departments: [PublishedTable] {
    SampleCategories.department.enumerated().map { index, department in
      single(
        "duties-department-\(department.code.lowercased())", department.label, .duties,
        SampleCategories.status, [90 - index * 13, 9 + index, index == 4 ? nil : 8, nil])
    }
  }

  private static var rules: [PublishedTable] {
    SampleCategories.rule.enumerated().map { index, rule in
      single(
        "duties-rule-\(rule.code.lowercased())", rule.label, .duties,
        SampleCategories.status, [46 - index * 6, 7, index == 2 ? nil : 6, nil])
    }
  }

  static func value(_ count: Int?) -> PublishedValue {
    count.map { PublishedValue(count: $0) } ?? PublishedValue(hidden: .confidential)
  }

  static func single(
    _ name: String, _ title: Label, _ unit: PublishedTable.Unit,
    _ categories: [PublishedTable.Category], _ counts: [Int?]
  ) -> PublishedTable {
    let total = counts.reduce(0) { $0 + ($1 ?? 3) }
    return PublishedTable(
      name: name, title: title,
      unit: unit, period: quarter, attribute: Label("类别", "Category"), categories: categories,
      areas: [province], rows: [province: (counts + [total]).map(value)])
  }

  private static func byArea(
    _ name: String, _ title: Label, _ unit: PublishedTable.Unit,
    _ categories: [PublishedTable.Category], scale: Int
  ) -> PublishedTable {
    var rows: [AreaCode: [PublishedValue]] = [:]
    var sums = Array(repeating: 0, count: categories.count + 1)
    for (index, area) in prefectures.enumerated() {
      let counts = categories.indices.map { column in
        (index * 7 + column * 5) % (scale * (categories.count - column))
      }
      let all = counts + [counts.reduce(0, +)]
      for column in all.indices { sums[column] += all[column] }
      rows[area] = all.map { value($0 < 5 ? nil : $0) }
    }
    rows[province] = sums.map(value)
    return PublishedTable(
      name: name, title: title, unit: unit, period: .year(2025),
      attribute: Label("状态", "Status"), categories: categories, areas: [province] + prefectures,
      rows: rows)
  }
}
