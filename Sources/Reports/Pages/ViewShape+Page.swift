import Templating

extension ViewShape {
  /// What the text of a page may name.
  static let page: [String: ViewShape] = [
    "unit": .text, "coverage": .text, "period": .text, "cutOff": .text, "release": .text,
    "protocol": .text, "threshold": .text, "mostPersons": .text, "mostDuties": .text,
    "mostDutiesBesideZero": .text, "fewestInWhole": .text, "fewestDutiesForZero": .text,
    "roomBesideOneKnown": .text,
    "isProvince": .flag, "isCity": .flag, "isCounty": .flag, "isQuarter": .flag,
    "isSynthetic": .flag, "hasRefused": .flag, "hasPrevious": .flag, "isScanned": .flag,
    "refused": .list(["title": .text, "reason": .text]),
  ]

  /// What a layout may name: all that a page may, and the page.
  static let layout: [String: ViewShape] = page.merging(
    [
      "title": .text, "summary": .text, "content": .text, "file": .text, "isOverview": .flag,
      "nav": .list(["href": .text, "label": .text, "isCurrent": .flag]),
      "others": .list(["href": .text, "tag": .text, "name": .text]),
    ], uniquingKeysWith: { first, _ in first })
}
