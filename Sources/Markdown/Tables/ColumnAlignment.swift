/// How the cells of a column are aligned.
///
/// Written as a class, for the pages allow no inline styles.
enum ColumnAlignment {
  case start, middle, number

  /// What follows `<td` or `<th scope="col"`.
  var attribute: StaticString {
    switch self {
    case .start: ""
    case .middle: " class=\"mid\""
    case .number: " class=\"num\""
    }
  }
}
