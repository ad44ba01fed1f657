import Domain
import Foundation
import Published
import Testing

@testable import Commands

/// Everything a page shows apart from its tables: headlines, findings, charts and their descriptions.
@Suite struct `A number on a page` {
  @Test(arguments: [("2026Q2", Level.province, "510000"), ("2025", .county, "510104")])
  func `stands in a table or is made of numbers that do`(
    period: String, level: Level, area: String
  ) throws {
    let site = try WorldSite(
      people: 160, period: #require(Period(period)), level: level, area: area)
    let release = try site.release(of: site.facts)
    let allowed = Self.allowed(release)
    let pages = try site.files(of: release, after: nil).filter { $0.key.hasSuffix(".html") }
    #expect(pages.count > 20)
    var seen = 0
    var strange: Set<String> = []
    for (name, bytes) in pages {
      let page = String(decoding: bytes, as: UTF8.self)
      for place in Self.places {
        for text in Self.texts(place, in: page) {
          for number in Self.numbers(in: text) {
            seen += 1
            if !allowed.contains(number) { strange.insert("\(name): \(number) in \(text)") }
          }
        }
      }
    }
    #expect(strange.sorted() == [])
    #expect(seen > 50, "the pages do show numbers")
  }

  /// Where pages show numbers outside of tables: opening tag and closing tag.
  private static let places = [
    ("<span class=\"value\">", "</span>"), ("<span class=\"detail\">", "</span>"),
    ("<p class=\"finding\">", "</p>"), ("<text", "</text>"), ("<title", "</title>"),
    ("<desc", "</desc>"),
  ]

  private static func texts(_ place: (String, String), in page: String) -> [String] {
    page.components(separatedBy: place.0).dropFirst().compactMap { rest in
      guard let end = rest.range(of: place.1) else { return nil }
      let inner = rest[..<end.lowerBound]
      guard !place.0.hasSuffix(">") else { return String(inner) }
      // The round numbers of a scale follow from the longest bar, which is shown.
      guard let end = inner.firstIndex(of: ">"), !inner[..<end].contains("\"scale\"") else {
        return nil
      }
      return String(inner[inner.index(after: end)...])
    }
  }

  /// Whole and decimal numbers, without those of words such as rule numbers.
  private static func numbers(in text: String) -> [String] {
    let words = text.split { !($0.isASCII && ($0.isNumber || $0.isLetter || $0 == ".")) }
    return words.map { $0.trimmingCharacters(in: CharacterSet(charactersIn: ".")) }
      .filter { !$0.isEmpty && $0.allSatisfy { $0.isNumber || $0 == "." } }
  }

  /// Numbers shown in tables, shares of two of one area, and the numbers of labels, dates, the
  /// threshold, the smallest denominator and the name of a standard.
  private static func allowed(_ release: Release) -> Set<String> {
    var allowed: Set<String> = ["5", "10", "2.2"]
    func add(wordsOf label: Label) {
      for text in [label.zh, label.en] { allowed.formUnion(numbers(in: text)) }
    }
    for table in release.tables {
      add(wordsOf: table.title)
      add(wordsOf: table.period.label)
      for category in table.categories { add(wordsOf: category.label) }
      for area in table.areas {
        let shown = table[area].compactMap(\.count)
        for part in shown {
          allowed.insert("\(part)")
          for whole in shown where whole >= max(part, 10) {
            let perMille = (2_000 * part + whole) / (2 * whole)
            allowed.insert("\(perMille / 10).\(perMille % 10)")
          }
        }
      }
    }
    add(wordsOf: release.period.label)
    let (year, month, day) = release.cutOff.components
    return allowed.union([year, month, day].map { "\($0)" })
  }
}
