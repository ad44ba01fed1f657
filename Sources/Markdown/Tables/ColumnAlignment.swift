/// How the cells of a column are aligned.
///
/// Written as a class, for the pages allow no inline styles.
enum ColumnAlignment {
  case start, middle, number

  /// The opening tag of a cell in the head.
  var headerTag: [UInt8] {
    switch self {
    case .start: Self.header
    case .middle: Self.middleHeader
    case .number: Self.numberHeader
    }
  }

  /// The opening tag of a cell in the body.
  var dataTag: [UInt8] {
    switch self {
    case .start: Self.data
    case .middle: Self.middleData
    case .number: Self.numberData
    }
  }

  // Made once: a page writes hundreds of these.
  private static let header = Array("<th scope=\"col\">".utf8)
  private static let middleHeader = Array("<th scope=\"col\" class=\"mid\">".utf8)
  private static let numberHeader = Array("<th scope=\"col\" class=\"num\">".utf8)
  private static let data = Array("<td>".utf8)
  private static let middleData = Array("<td class=\"mid\">".utf8)
  private static let numberData = Array("<td class=\"num\">".utf8)
}
