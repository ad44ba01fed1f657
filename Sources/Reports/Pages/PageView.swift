import Domain
import Published
import Templating

/// The values a page's text and layout are rendered with.
struct PageView {
  let input: SiteInput
  let isScanned: Bool

  func page(_ language: Language) -> [String: ViewValue] {
    let release = input.release
    let (words, rule) = (Words(language: language), input.hidingRule)
    return [
      "unit": .text(Divisions[release.area].label[language]),
      "coverage": .text(Divisions[coverage].label[language]),
      "period": .text(release.period.label[language]),
      "cutOff": .text(release.cutOff.written(in: language)),
      "release": .text(release.id),
      "protocol": .text(release.protocolVersion),
      "threshold": .text("\(rule.threshold)"),
      "mostPersons": .text("\(rule.mostPersons)"),
      "mostDuties": .text("\(rule.mostDuties)"),
      "mostDutiesBesideZero": .text("\(rule.mostDutiesBesideZero)"),
      "fewestInWhole": .text("\(rule.fewestInWhole)"),
      "fewestDutiesForZero": .text("\(rule.fewestDutiesForZero)"),
      "roomBesideOneKnown": .text("\(rule.roomBesideOneKnown)"),
      "isProvince": .flag(release.level == .province),
      "isCity": .flag(release.level == .city),
      "isCounty": .flag(release.level == .county),
      "isQuarter": .flag(isQuarter),
      "isSynthetic": .flag(release.isSynthetic),
      "hasRefused": .flag(!release.refused.isEmpty),
      "hasPrevious": .flag(input.previous != nil),
      "isScanned": .flag(isScanned),
      "refused": .list(
        release.refused.map {
          ["title": .text($0.title[language]), "reason": .text(words.reason($0.reason))]
        }),
    ]
  }

  /// The area that the totals speak of, which at the lower levels is wider than the reporting unit.
  private var coverage: AreaCode { input.release.tables.first?.top ?? input.release.area }

  func layout(
    _ source: PageSource, content: String, siblings: [PageSource]
  ) -> [String: ViewValue] {
    page(source.language).merging(
      [
        "title": .text(source.front.title), "summary": .text(source.front.summary),
        "content": .text(content), "file": .text(source.name),
        "isOverview": .flag(source.name == "index"),
        "nav": .list(
          siblings.map {
            [
              "href": .text("\($0.name).html"), "label": .text($0.front.nav),
              "isCurrent": .flag($0.name == source.name),
            ]
          }),
        "others": .list(others(than: source.language) { "../\($0.rawValue)/\(source.name).html" }),
      ], uniquingKeysWith: { first, _ in first })
  }

  /// The values of the page that asks for a language.
  func welcome() -> [String: ViewValue] {
    page(.zh).merging(
      [
        "title": .text("归途 Guitu"), "summary": .text(""), "content": .text(""),
        "file": .text("index"), "isOverview": .flag(false), "nav": .list([]),
        "others": .list(others(than: nil) { "\($0.rawValue)/index.html" }),
      ], uniquingKeysWith: { first, _ in first })
  }

  private func others(
    than language: Language?, _ address: (Language) -> String
  ) -> [[String: ViewValue]] {
    input.languages.filter { $0 != language }.map {
      ["href": .text(address($0)), "tag": .text($0.tag), "name": .text($0.ownName)]
    }
  }

  private var isQuarter: Bool {
    switch input.release.period {
    case .quarter: true
    case .year: false
    }
  }
}

extension Day {
  /// The day as a sentence of the language writes it.
  fileprivate func written(in language: Language) -> String {
    let (year, month, day) = components
    switch language {
    case .zh: return "\(year)年\(month)月\(day)日"
    case .en:
      let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ]
      return "\(day) \(months[month - 1]) \(year)"
    }
  }
}

extension Language {
  /// The language's name in itself.
  fileprivate var ownName: String {
    switch self {
    case .zh: "中文"
    case .en: "English"
    }
  }
}
