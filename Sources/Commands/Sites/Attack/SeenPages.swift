import Disclosure
import Domain
import Reports

/// The tables that a site's pages show, which may show more than its data files.
struct SeenPages {
  private let pages: [String]

  /// Reads the pages of both languages.
  init(of site: SiteBytes) {
    pages = ["zh", "en"].flatMap { language in
      site.names(in: language, ending: ".html").compactMap { site["\(language)/\($0)"] }
        .map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// What pages show of a table, the same numbers of it as its data file has.
  func table(like table: SeenTable, named site: SeenSite) -> SeenTable {
    var values: [SeenTable.Place: SeenTable.Value] = [:]
    for text in pages {
      for grid in SeenPages.grids(of: table.name, in: text) {
        values.merge(cells(grid, of: table, named: site)) { $0 == .hidden ? $1 : $0 }
      }
    }
    return SeenTable(
      name: table.name, unit: table.unit, period: table.period, cutOff: table.cutOff,
      values: values)
  }

  /// Rows are areas and columns categories, or rows are categories of the area at the top.
  private func cells(
    _ grid: [[String]], of table: SeenTable, named site: SeenSite
  ) -> [SeenTable.Place: SeenTable.Value] {
    let codes = Set(table.values.keys.map(\.category))
    let top = table.values.keys.map(\.area).min() ?? ""
    func categories(_ text: String) -> [String] {
      codes.filter { isLabel(text, site.category($0, of: table.name)) }.sorted()
    }
    let columns = (grid.first ?? []).map(categories)
    var found: [SeenTable.Place: SeenTable.Value] = [:]
    for row in grid.dropFirst() {
      guard let head = row.first else { continue }
      let areas = site.areas.filter { isLabel(head, $0.value) }.keys.sorted()
      if let area = areas.first, areas.count == 1, columns.contains(where: { !$0.isEmpty }) {
        for (cell, category) in zip(row, columns).dropFirst() where category.count == 1 {
          found[SeenTable.Place(area: area, category: category[0])] = SeenPages.value(cell)
        }
      } else if let category = categories(head).first, row.count > 1 {
        found[SeenTable.Place(area: top, category: category)] = SeenPages.value(row[1])
      }
    }
    return found.filter { table.values[$0.key] != nil }
  }

  private func isLabel(_ text: String, _ label: Label?) -> Bool {
    label.map { text == $0.zh || text == $0.en } ?? false
  }

  private static func value(_ text: String) -> SeenTable.Value? {
    Int(text).map { .shown($0) } ?? (text == "[c]" ? .hidden : nil)
  }

  /// The rows of every grid of a table, tags taken out.
  private static func grids(of name: String, in page: String) -> [[[String]]] {
    let start = "<section class=\"figure\" id=\"table-\(name)\">"
    return page.split(separator: start, omittingEmptySubsequences: false).dropFirst().map {
      section in
      let grid = section.firstRange(of: "</section>").map { section[..<$0.lowerBound] } ?? section
      return grid.split(separator: "<tr").dropFirst().map { row in
        row.split(separator: "</t").compactMap { cell in
          let tag = cell.lastRange(of: "<th") ?? cell.lastRange(of: "<td")
          return tag.map { text(cell[$0.upperBound...]) }
        }
      }
    }
  }

  /// The words of a cell, from within its opening tag.
  private static func text(_ cell: Substring) -> String {
    var (text, isTag) = ("", true)
    for character in cell {
      switch character {
      case "<": isTag = true
      case ">": isTag = false
      default: if !isTag { text.append(character) }
      }
    }
    let entities = ["&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'"]
    return entities.sorted { $0.key > $1.key }.reduce(text) { $0.replacing($1.key, with: $1.value) }
  }
}

extension Substring {
  fileprivate func lastRange(of text: String) -> Range<Index>? {
    ranges(of: text).last
  }
}
