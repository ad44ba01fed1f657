import Domain
@_spi(Disclosure) import Published
import Testing

@testable import Reports

/// Shares reached by days are sums of published numbers, and hidden with their parts.
@Suite struct CurveTests {
  private static func table(_ counts: [Int?], total: Int?) -> PublishedTable {
    let codes = ["days-0-30", "days-31-60", "days-61-90", "open", "ended"]
    func value(_ count: Int?) -> PublishedValue {
      count.map(PublishedValue.init(count:)) ?? PublishedValue(hidden: .confidential)
    }
    return PublishedTable(
      name: "days-hukou", title: Label("落户用时", "Days to registration"), unit: .followed,
      period: .year(2025), attribute: Label("天数", "Days"),
      categories: codes.map { PublishedTable.Category(code: $0, label: Label($0, $0)) },
      areas: [SampleRelease.province],
      rows: [SampleRelease.province: (counts + [total]).map(value)])
  }

  @Test func `each day has the sum of all before it`() throws {
    let curve = try #require(CumulativeCurve(Self.table([10, 0, 20, 6, 8], total: 44)))
    #expect(curve.points.map(\.day) == [30, 60, 90])
    #expect(curve.points.map(\.reached.count) == [10, 10, 30])
    #expect(curve.others.map(\.category.code) == ["open", "ended"])
  }

  @Test func `from the first hidden stretch on, sums are hidden`() throws {
    let table = Self.table([10, nil, 20, 6, nil], total: 44)
    let curve = try #require(CumulativeCurve(table))
    #expect(curve.points.map(\.reached.count) == [10, nil, nil])
    #expect(curve.points.map(\.reached.marker) == [nil, .confidential, .confidential])
    let grid = GridTable(curve, of: table, words: Words(language: .en))
    let cells = grid.rows.map { $0.cells.map(\.text) }
    #expect(
      cells == [
        ["10", "22.7%"], ["[c]", "[c]"], ["[c]", "[c]"], ["6", "13.6%"], ["[c]", "[c]"],
        ["44", ""],
      ])
    #expect(grid.rows.map(\.header).prefix(2) == ["By day 30", "By day 60"])
  }

  @Test func `a table without stretches of days has no curve`() {
    #expect(CumulativeCurve(SampleRelease.tables[0]) == nil)
  }

  @Test func `a revised number carries its marker on the page and in the data file`() throws {
    let (first, since) = (PublishedValue(count: 30), PublishedValue(count: 14))
    let table = PublishedTable(
      name: "revised-last-year", title: Label("修订", "Revised"), unit: .revised,
      period: .year(2025), attribute: Label("公布情况", "Publication"),
      categories: ["first", "since"].map {
        PublishedTable.Category(code: $0, label: Label($0, $0))
      }, areas: [SampleRelease.province],
      rows: [
        SampleRelease.province: [first, since, PublishedValue(revising: first, by: since)]
      ])
    let words = Words(language: .zh)
    let grid = GridTable(table, rate: nil, words: words)
    #expect(grid.rows.last?.cells.first?.text == "44 [r]")
    #expect(grid.noteTexts(words) == ["[r] 已修订，含公布后补录的人"])
    #expect(DataFile(table: table).rows.last?.suffix(2) == ["44", "r"])
    let hidden = PublishedValue(revising: first, by: PublishedValue(hidden: .confidential))
    #expect(hidden.count == nil && hidden.marker == .confidential)
  }
}
