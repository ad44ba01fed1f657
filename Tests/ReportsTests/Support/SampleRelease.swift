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
        RefusedTable(name: $0.name, title: $0.title, reason: .notProven)
      })
  }

  static var tables: [PublishedTable] {
    [
      single(
        "persons-by-sex", Label("按性别", "by sex"), .persons, SampleCategories.sex, [31, 27, nil]),
      single(
        "persons-by-age", Label("按年龄", "by age"),
        .persons, SampleCategories.age, [12, 6, 9, 17, 10, nil, nil]),
      single(
        "persons-by-placement", Label("按安置方式", "by placement"),
        .persons, SampleCategories.placement, [21, 8, nil, nil, 14, 5]),
      single(
        "persons-by-outcome", Label("按去向", "by outcome"),
        .persons, SampleCategories.outcome, [19, 7, nil, 6, 5, nil]),
      single(
        "duties-by-status", Label("按办理状态", "by status"),
        .duties, SampleCategories.status, [412, 63, 38, 24, 17]),
      single(
        "duties-by-stage", Label("按阶段", "by stage"),
        .duties, SampleCategories.stage, [92, 71, 48, 33, 84, 52, 47, 29, 24, 18, 56]),
      single(
        "met-by-stage", Label("按时完成,按阶段", "met on time, by stage"),
        .duties, SampleCategories.stage, [88, 55, 29, 18, 66, 34, 43, 25, 11, 8, 35]),
      single(
        "duties-by-department", Label("按责任部门", "by department"),
        .duties, SampleCategories.department, [51, 133, 168, 47, 42, 61, 22, nil, nil, 24]),
      single(
        "met-by-department", Label("按时完成,按责任部门", "met on time, by department"),
        .duties, SampleCategories.department, [45, 98, 121, 43, 19, 46, 9, nil, nil, 18]),
      single(
        "duties-by-rule", Label("按规则", "by rule"),
        .duties, SampleCategories.rule, [46, 25, 84, 47, 12, 29, 24]),
      single(
        "met-by-rule", Label("按时完成,按规则", "met on time, by rule"),
        .duties, SampleCategories.rule, [42, 21, 66, 43, nil, 25, 11]),
      single(
        "records-by-problem", Label("按问题类别", "by kind of problem"),
        .records, SampleCategories.problem, [24, 9, 3, 0]),
      byArea(
        "areas-duties-by-status", Label("各地区应办事项", "Duties by area"),
        .duties, SampleCategories.status, scale: 11),
      byArea(
        "areas-persons-by-sex", Label("各地区关爱服务对象", "People in aftercare by area"),
        .persons, SampleCategories.sex, scale: 3),
    ]
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
      name: name, title: Label(noun(unit).zh + "(\(title.zh))", "\(noun(unit).en), \(title.en)"),
      unit: unit, period: quarter, attribute: Label("类别", "Category"), categories: categories,
      areas: [province], rows: [province: (counts + [total]).map(value)])
  }

  private static func noun(_ unit: PublishedTable.Unit) -> Label {
    switch unit {
    case .persons: Label("关爱服务对象人数", "People in aftercare")
    case .duties: Label("应办事项", "Duties due")
    case .records: Label("数据质量问题", "Problems of data quality")
    }
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
