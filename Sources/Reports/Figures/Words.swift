import Domain
import Published

/// The words that stand around figures, in one language. Sentences of pages are in their templates.
struct Words {
  let language: Language

  private func pick(_ zh: String, _ en: String) -> String { Label(zh, en)[language] }

  var area: String { pick("地区", "Area") }
  var total: String { pick("合计", "Total") }
  var share: String { pick("占合计比重", "Share of total") }
  var item: String { pick("项目", "Item") }
  var onTimeRate: String { pick("按时完成率", "On-time rate") }
  var rule: String { pick("规则", "Rule") }
  var limit: String { pick("时限", "Limit") }
  var departments: String { pick("责任部门", "Departments") }
  var basis: String { pick("依据", "Legal basis") }
  var evidence: String { pick("依据等级", "Evidence grade") }
  var download: String { pick("下载本表数据（CSV）", "Download this table (CSV)") }
  func downloads(_ count: Int) -> String {
    pick("下载本表数据（CSV，\(count)个文件）", "Download this table (CSV, \(count) files)")
  }
  var noneRefused: String { pick("本期无未发布的表。", "No table was left out of this release.") }
  var notShown: String { pick("未显示", "Not shown") }

  func unit(_ unit: PublishedTable.Unit) -> String {
    switch unit {
    case .persons, .late, .followed, .revised: pick("人", "persons")
    case .duties: pick("项", "duties")
    case .records: pick("条", "records")
    }
  }

  /// What a hatched stub stands for.
  var hidden: String { "[c] \(marker(.confidential))" }

  func fraction(_ rate: PublishedRate, _ unit: PublishedTable.Unit) -> String? {
    guard let part = rate.numerator.count, let whole = rate.denominator.count else { return nil }
    return language == .zh
      ? "\(part) / \(whole)\(self.unit(unit))" : "\(part) of \(whole) \(self.unit(unit))"
  }

  func byDay(_ day: Int) -> String { pick("截至第\(day)日", "By day \(day)") }
  func cumulative(_ title: String) -> String { pick("\(title)（累计）", "\(title), cumulative") }

  func unitLine(_ table: PublishedTable) -> String {
    pick("单位：", "Unit: ") + unit(table.unit)
  }

  func periodLine(_ period: Period) -> String {
    pick("统计期间：", "Period: ") + period.label[language]
  }

  func marker(_ marker: Marker) -> String {
    switch marker {
    case .confidential: pick("为保护隐私未显示", "suppressed to protect privacy")
    case .notApplicable: pick("不适用", "not applicable")
    case .notReported: pick("未报送", "not reported")
    case .revised: pick("已修订，含公布后补录的人", "revised, with people recorded since")
    }
  }

  var noRate: String {
    pick("“–” 分母不足10，不计算比率", "“–” no rate, the denominator is below 10")
  }

  func change(_ difference: Int) -> String {
    pick("较上期", "change ") + signed(difference)
  }

  func pointChange(_ perMille: Int) -> String {
    let size = abs(perMille)
    let sign = perMille > 0 ? "+" : perMille < 0 ? "−" : "±"
    let points = "\(sign)\(size / 10).\(size % 10)"
    return pick("较上期\(points)个百分点", "change \(points) percentage points")
  }

  private func signed(_ number: Int) -> String {
    number > 0 ? "+\(number)" : number < 0 ? "−\(-number)" : "±0"
  }

  func reason(_ reason: RefusedTable.Reason) -> String {
    switch reason {
    case .notProven:
      pick(
        "未能证明任何一种隐藏方式可保护个人信息", "no pattern of hidden cells could be proven to protect people")
    case .tooFewPersons(let fewest):
      pick("不足\(fewest)人", "fewer than \(fewest) people")
    case .tooFewDuties(let fewest, let persons):
      pick(
        "这样的义务不足\(fewest)项，或涉及的人不足\(persons)人",
        "fewer than \(fewest) such duties, or duties of fewer than \(persons) people")
    case .overlapsRelease(let release):
      pick("与已发布的\(release)涉及同一批人员", "release \(release) already speaks of the same people")
    case .quarterTooFew(let release):
      pick(
        "\(release)未显示总数,全年数会泄露该季",
        "release \(release) showed no total, which the year would give away")
    case .quarterOfEarlierRule(let release):
      pick(
        "\(release)是按以前的隐去规则或公布计划发布的,与它一起无法证明全年安全",
        "release \(release) hid by an earlier rule or plan, and the year is not proven together with it"
      )
    case .oneAttributeByArea:
      pick(
        "各季已发布,同时只能证明一张分地区的表是安全的",
        "its quarters are published, and with them one table by area is proven safe")
    case .personsNotTold:
      pick("计划中没有同期人数的表", "the plan has no table of the people of the same period")
    case .tooFewEntries:
      pick(
        "录入太少，条数会说出未显示的办理情况",
        "so few entries were made that their number would tell what people reached")
    case .earlierNotShown(let release):
      pick(
        "\(release)未显示总数,追踪表会泄露该数",
        "release \(release) showed no total, which people followed would give away")
    case .earlierChanged:
      pick(
        "以前公布时统计的人,有的已不在册,两次总数相减会泄露人数",
        "some people counted then are no longer on record, and the difference would tell how many")
    }
  }

  func refusedBox(_ table: RefusedTable) -> String {
    let title = table.title[language]
    return pick(
      "“\(title)”本期不发布：\(reason(table.reason))。可查看本页其他表及上一级汇总数。",
      "“\(title)” is not published in this release: \(reason(table.reason)). See the other tables "
        + "of this page, or the totals of the level above.")
  }

  var absentBox: String {
    pick("本级本期不编制此表。", "This table is not made for this level and period.")
  }

  func barsDescription(_ title: String) -> String {
    pick(
      "横条图，各条共用一个刻度；数值见紧随其后的表“\(title)”。",
      "Horizontal bars on one scale; the numbers are in the table that follows: \(title).")
  }

  func stackedDescription(_ title: String) -> String {
    pick(
      "堆积横条图，各部分以图案区分；数值见紧随其后的表“\(title)”。",
      "Stacked bars, parts told apart by pattern; the numbers are in the table that follows: "
        + "\(title).")
  }
}
