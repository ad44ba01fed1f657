import Published

/// A table as readers see it: every cell is text, and it is known what kind of text.
struct GridTable {
  enum Cell: Hashable {
    case number(String)
    case marker(Marker)
    case text(String)

    var text: String {
      switch self {
      case .number(let text), .text(let text): text
      case .marker(let marker): "[\(marker.rawValue)]"
      }
    }
  }

  struct Row: Hashable {
    let header: String
    let cells: [Cell]
    var isTotal = false
    /// How far the row's area lies below the reporting unit.
    var depth = 0
  }

  struct Column: Hashable {
    let label: String
    var isText = false
  }

  /// A name that is unique on the page.
  let id: String
  let caption: String
  let details: [String]
  let corner: String
  let columns: [Column]
  let rows: [Row]
  /// The tables whose data files a reader can take.
  let sources: [String]
  var isWide: Bool { columns.count > 4 }

  /// The markers that occur, in their stable order.
  var markers: [Marker] {
    let cells = Set(rows.flatMap(\.cells))
    return Marker.allCases.filter { cells.contains(.marker($0)) }
  }

  /// Whether a rate is missing.
  var lacksRate: Bool { rows.contains { $0.cells.contains(.number(GridTable.noRate)) } }

  static let noRate = "–"

  static func cell(_ value: PublishedValue) -> Cell {
    if let count = value.count { return .number("\(count)") }
    return value.marker.map { .marker($0) } ?? .text("")
  }

  static func cell(_ rate: PublishedRate) -> Cell {
    if let marker = rate.numerator.marker ?? rate.denominator.marker { return .marker(marker) }
    return .number(rate.perMille.map(percentText) ?? noRate)
  }
}
