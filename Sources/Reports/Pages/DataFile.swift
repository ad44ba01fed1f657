import Domain
import Published

/// A published table as a data file: UTF-8 with BOM, a row for each area and category.
///
/// Columns: `area`, `area_zh`, `area_en` · `category`, `category_zh`, `category_en`, of which
/// `total` is the total · `period` · `unit` · `value`, empty where hidden · `status`, empty where
/// shown, else `c`, `z` or `x`; `r` beside a number that was revised.
struct DataFile {
  static let columns = [
    "area", "area_zh", "area_en", "category", "category_zh", "category_en", "period", "unit",
    "value", "status",
  ]

  let table: PublishedTable

  var name: String { "data/\(table.name).csv" }

  var text: String {
    "\u{FEFF}" + ([DataFile.columns] + rows).map(line).joined()
  }

  /// The fields of each row, in the order of the columns.
  var rows: [[String]] {
    let total = PublishedTable.Category(code: "total", label: Label("合计", "Total"))
    return table.areas.flatMap { area in
      zip(table.categories + [total], table[area]).map { row(area, $0, $1) }
    }
  }

  private func row(
    _ area: AreaCode, _ category: PublishedTable.Category, _ value: PublishedValue
  ) -> [String] {
    let place = table.label(of: area)
    return [
      table.code(of: area), place.zh, place.en, category.code, category.label.zh, category.label.en,
      table.period.description, table.unit.rawValue, value.count.map { "\($0)" } ?? "",
      value.marker?.rawValue ?? "",
    ]
  }

  /// A line as RFC 4180 writes it.
  private func line(_ fields: [String]) -> String {
    fields.map(quoted).joined(separator: ",") + "\r\n"
  }

  private func quoted(_ field: String) -> String {
    guard field.contains(where: { ",\"\n\r".contains($0) }) else { return field }
    return "\"" + field.replacing("\"", with: "\"\"") + "\""
  }
}
