import Domain
import Published

/// What wider releases would do for numbers that are hidden or refused.
extension SitePlanWords {
  var noOther: String {
    Label("没有更长的时期或更高的层级可发布。", "There is no longer period and no higher level.")[language]
  }

  var noLonger: String {
    Label("没有比全年更长的时期可发布。", "There is no period longer than a year.")[language]
  }

  /// What a longer period would do for numbers that are hidden in this one.
  func longer(_ other: OtherRelease) -> String {
    let (period, end) = (other.period.label, other.period.days.upperBound)
    let noun =
      other.unit == .persons ? Label("解救的人", "people rescued") : Label("到期义务", "duties")
    return switch other.outcome {
    case .shown:
      Label(
        "更长的时期:已试算,此后再发布\(period.zh),\(noun.zh)的表也会公布。",
        "A longer period: tried, and \(period.en) would show tables about its \(noun.en) after this release."
      )[language]
    case .tooFew:
      Label(
        "更长的时期:已试算,\(period.zh)的\(noun.zh)也太少,不会公布。",
        "A longer period: tried, and \(period.en) has too few \(noun.en) as well.")[language]
    case .overlaps(let id):
      other.unit == .persons
        ? Label(
          "更长的时期:\(id) 发布后,\(period.zh)只能在四个季度都发布之后,按地区公布各季度之和。要显示更多数字,只能不发布各季度,而只发布全年。",
          "A longer period: once \(id) is published, \(period.en) can be told only after all its quarters, by area and as their sum. To show more, publish the year in place of its quarters."
        )[language]
        : Label(
          "更长的时期:\(id) 发布后,\(period.zh)的到期义务只能在四个季度都发布之后,公布全区合计。要显示更多数字,只能不发布各季度,而只发布全年。",
          "A longer period: once \(id) is published, the duties of \(period.en) can be told only after all its quarters, of the whole area and as their sum. To show more, publish the year in place of its quarters."
        )[language]
    case .notOver:
      Label(
        "更长的时期:\(period.zh)的\(noun.zh)要到 \(end) 之后才能试算。",
        "A longer period: for \(noun.en), \(period.en) cannot be tried before \(end)."
      )[language]
    }
  }

  /// What releases of some levels, of one period and with one outcome, would do for what is refused.
  func others(_ others: [OtherRelease]) -> String {
    let period = others[0].period.label
    let levels = Label(
      others.map { $0.level.label.zh }.joined(separator: "、") + "级",
      (others.count == 1 ? "level " : "levels ")
        + others.map { "“\($0.level.label.en)”" }.joined(separator: " and "))
    let words =
      switch others[0].outcome {
      case .shown:
        Label(
          "已试算:\(levels.zh)的 \(period.zh) 会公布总数。",
          "Tried: the release of \(period.en) at the \(levels.en) would show their total.")
      case .tooFew:
        Label(
          "已试算:\(levels.zh)的 \(period.zh),仅凭本个案库的个案仍然太少。",
          "Tried: \(period.en) at the \(levels.en) still has too few in this casebook alone.")
      case .overlaps(let id):
        Label(
          "\(levels.zh)的 \(period.zh) 不能再公布:\(id) 已说过其中一些人。",
          "\(period.en) at the \(levels.en) cannot show them: \(id) already speaks of some.")
      case .notOver:
        Label(
          "\(levels.zh)的 \(period.zh) 要到 \(others[0].period.days.upperBound) 之后才能试算。",
          "\(period.en) at the \(levels.en) cannot be tried before \(others[0].period.days.upperBound)."
        )
      }
    return words[language]
  }

  /// Whose own releases may show what this casebook alone cannot.
  func elsewhere(_ others: [OtherRelease]) -> String {
    let (areas, things) = (names(others), nouns(others))
    return Label(
      "\(areas.zh)自己的网站把这里\(things.zh)与其他单位的合在一起统计,可能显示本个案库单独显示不了的数字。",
      "The sites of \(areas.en) count \(things.en) together with those of other offices and may show there what this casebook alone cannot."
    )[language]
  }

  /// Whose own releases may show more than this one hides, and how to have them do so.
  func higher(_ others: [OtherRelease], than release: Release) -> String {
    let (areas, things, period) = (names(others), nouns(others), others[0].period.label)
    return Label(
      "更高的层级:\(areas.zh)自己的网站把这里\(things.zh)与其他单位的合在一起统计,可能显示得更多;但 \(release.id) 发布并记入其台账后,它不再说同一批人。要显示更多,请由上级发布\(period.zh),以此代替本次发布,再为本地区截取网站(guitu site build --area)。",
      "A higher level: the sites of \(areas.en) count \(things.en) together with those of other offices and may show more of them; but once \(release.id) is published and entered there, they do not speak of the same people again. To show more, let the office above publish \(period.en) in the place of this release and cut this area's site from it (guitu site build --area)."
    )[language]
  }

  private func names(_ others: [OtherRelease]) -> Label {
    var areas: [AreaCode] = []
    for case let area? in others.map(\.area) where !areas.contains(area) { areas.append(area) }
    let labels = areas.map { Divisions[$0].label }
    return Label(
      labels.map(\.zh).joined(separator: "和"), labels.map(\.en).joined(separator: " and "))
  }

  private func nouns(_ others: [OtherRelease]) -> Label {
    let units = Set(others.map(\.unit))
    let nouns = [
      units.contains(.persons) ? Label("解救的人", "the people rescued here") : nil,
      units.contains(.duties) ? Label("到期的义务", "the duties here") : nil,
    ].compactMap(\.self)
    return Label(
      nouns.map(\.zh).joined(separator: "和"), nouns.map(\.en).joined(separator: " and "))
  }
}

extension OtherRelease {
  /// Whether one sentence can tell of both.
  func isLike(_ other: OtherRelease) -> Bool {
    period == other.period && outcome == other.outcome
  }
}
