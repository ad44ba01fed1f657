import Published

/// A table as readers see it: every cell is text, and it is known what kind of text.
struct GridTable {
  enum Cell: Hashable {
    case number(String)
    /// A number with a marker that says how it was made.
    case marked(String, Marker)
    case marker(Marker)
    case text(String)

    var text: String {
      switch self {
      case .number(let text), .text(let text): text
      case .marked(let text, let marker): "\(text) [\(marker.rawValue)]"
      case .marker(let marker): "[\(marker.rawValue)]"
      }
    }

    var marker: Marker? {
      switch self {
      case .marker(let marker), .marked(_, let marker): marker
      case .number, .text: nil
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
    return Marker.allCases.filter { marker in cells.contains { $0.marker == marker } }
  }

  /// Whether a rate is missing.
  var lacksRate: Bool { rows.contains { $0.cells.contains(.number(GridTable.noRate)) } }

  static let noRate = "–"

  static func cell(_ value: PublishedValue) -> Cell {
    if let count = value.count {
      return value.marker.map { .marked("\(count)", $0) } ?? .number("\(count)")
    }
    return value.marker.map { .marker($0) } ?? .text("")
  }

  static func cell(_ rate: PublishedRate) -> Cell {
    let parts = [rate.numerator, rate.denominator]
    if let hidden = parts.lazy.compactMap(\.hiddenBy).first { return .marker(hidden) }
    return .number(rate.perMille.map(percentText) ?? noRate)
  }
}
