import Domain
import Published

extension SitePlanWords {
  var refusedTitle: String { Label("不发布的表", "Tables not published")[language] }

  func names(_ tables: [RefusedTable]) -> String {
    tables.map { $0.title[language] }.joined(separator: Label("、", "; ")[language])
  }

  func reason(_ table: RefusedTable) -> String {
    let period = table.period.label
    return switch table.reason {
    case .tooFewPersons(let fewest) where table.unit != .persons:
      Label(
        "公布后才录入的人不足 \(fewest) 人,连总数也不公布;下一次年度发布连同其后录入的一起统计。",
        "Fewer than \(fewest) people were recorded after their period was published, so not even their number is told; the next release of a year counts them with those recorded until then."
      )[language]
    case .tooFewDuties(let fewest, let persons) where table.unit == .records:
      Label(
        "缺少起算日期的义务不足 \(fewest) 项,或者只涉及不足 \(persons) 人,连总数也不公布。",
        "Fewer than \(fewest) duties lack a start date, or duties of fewer than \(persons) people, so not even their number is told."
      )[language]
    case .notProven:
      Label(
        "保护没有通过程序自己的证明,所以不发布;请把这一条报告给开发者。",
        "Their protection did not pass the program's own proof; please report this.")[language]
    case .tooFewPersons(let fewest):
      Label(
        "\(period.zh)解救的人不足 \(fewest) 人,连总数也不公布:人这样少,任何数字都可能让人认出是谁。",
        "Fewer than \(fewest) people were rescued in \(period.en), so not even their number is told: with so few, any number may show who they are."
      )[language]
    case .tooFewDuties(let fewest, let persons):
      Label(
        "\(period.zh)到期的义务不足 \(fewest) 项,或者只涉及不足 \(persons) 人,连总数也不公布。",
        "Fewer than \(fewest) duties fell due in \(period.en), or duties of fewer than \(persons) people, so not even their number is told."
      )[language]
    case .overlapsRelease(let id):
      Label(
        "已发布的 \(id) 说过同一批人;同一批人发布两次,差额就会说出单个的人。请看 \(id)。",
        "The release \(id) already speaks of the same people; told twice, they could be told apart by the difference. See \(id)."
      )[language]
    case .quarterTooFew(let id):
      Label(
        "\(id) 连总数也没有公布,而全年是各季之和,所以\(period.zh)不公布。",
        "\(id) did not tell even how many people there were, and \(period.en) is the sum of its quarters."
      )[language]
    case .quarterOfEarlierRule(let id):
      Label(
        "\(id) 是按以前的隐去规则或公布计划发布的,现在会隐去别的格子,所以\(period.zh)与它一起无法证明安全。请看各季的网站;四个季度都按现在的规则和计划发布的年份才可以公布。",
        "\(id) was published by an earlier rule of hiding or plan, and today other cells would be hidden, so \(period.en) is not proven safe together with it. See the sites of its quarters; a year whose four quarters follow the rule and plan of today can be published."
      )[language]
    case .oneAttributeByArea:
      Label(
        "\(period.zh)的各季已发布;与它们一起,能证明安全的分地区的表只有一张,取计划中的第一张。",
        "The quarters of \(period.en) are published; together with them one table by area is proven safe, the first of the plan."
      )[language]
    case .personsNotTold:
      Label(
        "有的义务对每个获救的人都到期,所以义务数会说出人数;计划中没有\(period.zh)解救人数的表。请在计划中加入这张表。",
        "Some duties are due for everybody rescued and would count the people; the plan has no table of the persons rescued in \(period.en). Add one to it."
      )[language]
    case .tooFewEntries:
      Label(
        "每个办理过的阶段都有录入;录入的条数比“人数乘阶段数”少时,会说出隐去的办理情况,所以不公布。",
        "Every stage somebody reached has an entry; with fewer entries than people times stages, their number would tell what is hidden of who reached what, so it is not told."
      )[language]
    case .earlierNotShown(let id):
      Label(
        "\(id) 没有公布\(period.zh)解救人数的总数,追踪表会把它说出来。",
        "\(id) did not show how many people were rescued in \(period.en), and following them would tell."
      )[language]
    case .earlierChanged:
      Label(
        "以前公布\(period.zh)时统计的人,有的已不在册(例如个案已删除),两次总数相减会说出人数。",
        "Some people counted when \(period.en) was published are no longer on record, as when a case was erased, and the difference of the totals would tell how many."
      )[language]
    }
  }
}
