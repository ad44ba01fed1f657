import Domain
import Published

/// The sentences of a plan for publication, in one language.
struct SitePlanWords {
  let language: Language

  private func pick(_ zh: String, _ en: String) -> String { Label(zh, en)[language] }

  private func list(_ labels: [Label]) -> String {
    labels.map { $0[language] }.joined(separator: pick("、", ", "))
  }

  func title(_ release: Release) -> String {
    let (area, level) = (Divisions[release.area].label, release.level.label)
    return pick(
      "\(release.id) · \(area.zh) · \(level.zh) · \(release.period.label.zh) · 截至 \(release.cutOff)",
      "\(release.id) · \(area.en) · \(level.en) · \(release.period.label.en) · as of \(release.cutOff)"
    )
  }

  var nature: String {
    pick(
      "guitu site build 现在会发布这些;这里没有写任何文件。这些话不比网站多说,可以转发。",
      "What guitu site build would publish now; nothing was written. This says no more than the site would, and may be passed on."
    )
  }

  func sum(_ outlook: ReleaseOutlook) -> String {
    let (tables, refused) = (outlook.release.tables.count, outlook.release.refused.count)
    let numbers = pick(
      "\(tables) 张表:显示 \(outlook.shown) 个数字,隐去 \(outlook.hidden) 个。",
      "\(tables) tables: \(outlook.shown) numbers shown, \(outlook.hidden) hidden.")
    guard refused > 0 else { return numbers }
    return numbers + pick("另有 \(refused) 张表不发布。", " Not published: \(refused) more tables.")
  }

  func why(hidden units: Set<PublishedTable.Unit>, _ rule: HidingRule) -> String {
    let persons = pick(
      "为什么隐去:这个数不超过\(rule.mostPersons)人(没有人也算),或者公布它,旁边这样的数就能算出来。是哪一种不说,说了就等于公布。",
      "Why a number is hidden: it is at most \(rule.mostPersons) people (nobody included), or one beside it that is could be computed from it. Which of the two is not said, for that would tell the number."
    )
    let duties = pick(
      "不超过\(rule.mostDuties)项的到期义务同样;到期义务不少于\(rule.fewestDutiesForZero)项的地方,0可以公布,那里隐去1至\(rule.mostDutiesBesideZero)项。",
      "So with at most \(rule.mostDuties) duties; where \(rule.fewestDutiesForZero) or more fell due, 0 can be shown, and 1 to \(rule.mostDutiesBesideZero) are hidden."
    )
    let unknown = pick(
      "不超过\(rule.mostDuties)项的缺少起算日期的义务同样,没有也算。",
      "So with at most \(rule.mostDuties) duties without a start date, none included.")
    let parts =
      [persons] + (units.contains(.duties) ? [duties] : [])
      + (units.contains(.records) ? [unknown] : [])
    return parts.joined(separator: pick("", " "))
  }

  var tablesTitle: String { pick("将发布的表", "Tables to be published") }

  func title(_ section: OutlookSection) -> String {
    pick(
      "\(section.title.zh) · \(section.period.label.zh)(\(section.name))",
      "\(section.title.en) · \(section.period.label.en) (\(section.name))")
  }

  /// The rows that stand for several areas.
  func pooled(_ pools: [AreaPool]) -> String {
    pick("合为一行:", "Pooled as one row: ") + list(pools.map(\.label)) + pick("。", ".")
  }

  func extent(_ section: OutlookSection) -> String {
    let (all, shown) = (section.numbers, section.numbers - section.hidden)
    let (rows, noun) = (section.rows.count, section.rowNoun)
    guard section.hidden > 0 else {
      return rows == 1
        ? pick("\(all) 个数字全部显示。", "All \(all) numbers are shown.")
        : pick(
          "\(rows) 个\(noun.zh)的 \(all) 个数字全部显示。",
          "All \(all) numbers of \(rows) \(noun.en) are shown.")
    }
    let sum = pick("\(all) 个数字显示 \(shown) 个。", "Shown: \(shown) of \(all) numbers.")
    guard rows > 1 else { return sum }
    let whole = section.rows.count { $0.isWhole }
    let none = section.rows.count { !$0.isTotalShown }
    let part = rows - whole - none
    return sum
      + pick(
        "\(rows) 个\(noun.zh):全部显示 \(whole) 个,显示一部分 \(part) 个,不显示 \(none) 个。",
        " Of \(rows) \(noun.en): \(whole) whole, \(part) in part, \(none) not at all.")
  }

  var sameAsAbove: String {
    pick("不显示的与上一张表相同。", "Not shown: the same as in the table before.")
  }

  func hiddenCategories(_ hidden: [Label]) -> String {
    pick("隐去:", "Hidden: ") + list(hidden) + pick("。", ".")
  }

  func notShown(_ labels: [Label], countedIn: Label?) -> String {
    let names = list(labels)
    guard let countedIn else { return pick("不显示:\(names)。", "Not shown: \(names).") }
    return pick(
      "不显示,计入“\(countedIn.zh)”的数字:\(names)。",
      "Not shown, but counted in “\(countedIn.en)”: \(names).")
  }

  func shownInPart(_ labels: [Label], countedIn: Label?) -> String {
    let names = list(labels)
    guard let countedIn else {
      return pick("显示一部分:\(names)。", "Shown in part: \(names).")
    }
    return pick(
      "显示一部分,隐去的类别可看“\(countedIn.zh)”:\(names)。",
      "Shown in part, and what is hidden there stands in “\(countedIn.en)”: \(names).")
  }

  func insiders(_ count: Int) -> String {
    pick(
      "单位之间:知道本地区全部数字的单位,能由公布的数字和自己的数字算出别处隐去的 \(count) 个数字;外人不能。要防止,请在本单位的发布计划里把其中一个与邻近地区合为一行(pools)。",
      "Between offices: an office that knows every number of its own area can compute numbers hidden elsewhere, \(count) in all; outsiders cannot. To prevent it, pool one of them with its neighbours in the own publication plan (pools)."
    )
  }

  /// Where no office computes anything.
  var noInsider: String {
    pick(
      "单位之间:已逐一试算,知道本地区全部数字的单位,用已公布的数字加减,也算不出别处隐去的任何一个数字。",
      "Between offices: tried one by one, and by adding and subtracting published numbers no office that knows every number of its own area can compute any number hidden elsewhere."
    )
  }

  func computes(_ office: Label, _ others: [Label]) -> String {
    "\(office[language]) → \(list(others))"
  }
}
