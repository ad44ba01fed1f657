import Domain
import Published
import Testing

@testable import Reports

@Suite struct SiteContentTests {
  private let bench: Workbench
  private let files: [String: [UInt8]]

  init() throws {
    bench = try Workbench()
    try bench.build()
    files = try bench.files()
  }

  private var pages: [String: String] {
    files.filter { $0.key.hasSuffix(".html") && $0.key.contains("/") }
      .mapValues { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `every page is there in both languages, as page and as text`() {
    let expected = [
      "index", "stages", "timeliness", "areas", "people", "data-quality", "downloads", "methods",
      "verify", "glossary", "accessibility",
    ]
    for name in expected {
      for path in ["zh/\(name).html", "en/\(name).html", "zh/\(name).md", "en/\(name).md"] {
        #expect(files[path] != nil, "\(path)")
      }
    }
    #expect(files["index.html"] != nil)
    #expect(pages.count == expected.count * 2)
  }

  @Test func `every page says where its figures come from`() {
    for (name, page) in pages {
      let isChinese = name.hasPrefix("zh/")
      #expect(page.contains(isChinese ? "2026年第三季度" : "Q3 2026"), "\(name)")
      #expect(page.contains(isChinese ? "2026年10月16日" : "16 October 2026"), "\(name)")
      #expect(page.contains(isChinese ? "四川省" : "Sichuan Province"), "\(name)")
      #expect(page.contains("2026Q3-1"), "\(name)")
      #expect(page.contains("2026.1"), "\(name)")
      #expect(page.contains(isChinese ? "<h2 id=\"依据\"" : "<h2 id=\"legal-basis\""), "\(name)")
      #expect(page.contains("class=\"finding\""), "\(name)")
      #expect(page.contains(isChinese ? "非统计调查表" : "not a statistical survey"), "\(name)")
    }
  }

  @Test func `every page is marked as synthetic, and none is when the release is real`() throws {
    for (name, page) in pages {
      #expect(page.contains("演示数据,非真实人员"), "\(name)")
      #expect(page.contains("Synthetic data"), "\(name)")
      #expect(page.contains("class=\"watermark\""), "\(name)")
    }
    try bench.build(SampleInput.make(release: SampleRelease.make(isSynthetic: false)))
    for (name, bytes) in try bench.files() where name.hasSuffix(".html") {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("演示数据"), "\(name)")
    }
  }

  @Test func `every page forbids itself the network, scripts and inline styles`() {
    for (name, page) in pages {
      #expect(page.contains("content=\"default-src 'none'; style-src 'self'"), "\(name)")
      #expect(page.contains("noindex"), "\(name)")
      #expect(!page.contains("<script"), "\(name)")
      #expect(!page.contains(" style="), "\(name)")
      #expect(!page.contains(" onclick="), "\(name)")
    }
  }

  @Test func `no file names an address outside`() {
    for (name, bytes) in files {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("http://") && !text.contains("https://"), "\(name)")
    }
  }

  @Test func `every page has a language, landmarks, a way past them, and its twin`() {
    for (name, page) in pages {
      let parts = name.split(separator: "/")
      #expect(page.contains(parts[0] == "zh" ? "lang=\"zh-Hans\"" : "lang=\"en\""), "\(name)")
      for mark in ["<main id=\"main\"", "<nav ", "<header ", "<footer ", "href=\"#main\""] {
        #expect(page.contains(mark), "\(name) lacks \(mark)")
      }
      #expect(page.contains("../\(parts[0] == "zh" ? "en" : "zh")/\(parts[1])"), "\(name)")
      #expect(page.contains("aria-current=\"page\""), "\(name)")
    }
  }

  @Test func `ids are unique on every page`() {
    for (name, page) in pages {
      let ids = page.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
      #expect(Set(ids).count == ids.count, "\(name)")
    }
  }

  @Test func `every table on a page has a caption, scopes and a way to scroll it by keyboard`() {
    for (name, page) in pages {
      for table in page.split(separator: "<section class=\"figure\"").dropFirst() {
        #expect(table.contains("tabindex=\"0\""), "\(name)")
        #expect(table.contains("<caption"), "\(name)")
        #expect(table.contains("scope=\"col\"") && table.contains("scope=\"row\""), "\(name)")
      }
    }
  }

  @Test func `a page is written as recorded`() throws {
    try Golden.expect(bench.read("site/en/stages.html"), "stages.html")
    try Golden.expect(bench.read("site/en/stages.md"), "stages.md")
  }

  @Test func `a data file begins with a byte order mark and agrees with the table`() throws {
    for table in SampleRelease.tables {
      let bytes = try #require(files["data/\(table.name).csv"])
      #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").dropFirst()
      #expect(lines.count == table.areas.count * (table.categories.count + 1))
      for (line, row) in zip(lines, DataFile(table: table).rows) {
        let area = try #require(AreaCode(row[0]))
        let value = row[3] == "total" ? table.total(in: area) : table.value(row[3], in: area)
        #expect(row[8] == (value?.count.map { "\($0)" } ?? ""))
        #expect(row[9] == (value?.marker?.rawValue ?? ""))
        #expect(line.hasSuffix(",\(row[8]),\(row[9])"))
      }
    }
  }

  @Test func `the cells of a page are those of the data file`() throws {
    let page = try #require(pages["en/people.html"])
    let table = try #require(SampleRelease.tables.first { $0.name == "persons-placement" })
    for (category, value) in zip(table.categories, table[SampleRelease.province]) {
      let cell =
        value.count.map { "<td class=\"number\">\($0)</td>" }
        ?? "<td class=\"number hidden\">[c]</td>"
      #expect(page.contains("\(category.label.en)</th>\(cell)"))
    }
  }
}
