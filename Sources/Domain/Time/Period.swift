/// A calendar year or quarter that figures are published for.
package enum Period: Hashable, Sendable {
  case year(Int)
  case quarter(year: Int, Int)

  /// Reads `2026` or `2026Q3`.
  package init?(_ text: String) {
    let parts = text.split(separator: "Q", omittingEmptySubsequences: false)
    guard let first = parts.first, first.utf8.count == 4, let year = Int(first),
      (1_990...2_199).contains(year)
    else { return nil }
    switch parts.count {
    case 1: self = .year(year)
    case 2:
      guard parts[1].utf8.count == 1, let quarter = Int(parts[1]), (1...4).contains(quarter)
      else { return nil }
      self = .quarter(year: year, quarter)
    default: return nil
    }
  }

  package var year: Int {
    switch self {
    case .year(let year), .quarter(let year, _): year
    }
  }

  package var days: ClosedRange<Day> {
    let (month, length) =
      switch self {
      case .year: (1, 12)
      case .quarter(_, let quarter): (quarter * 3 - 2, 3)
      }
    let first = Day(number: Day.number(year: year, month: month, day: 1))
    return first...first.adding(months: length).adding(days: -1)
  }

  /// The period of the same length just before.
  package var previous: Period {
    switch self {
    case .year(let year): .year(year - 1)
    case .quarter(let year, 1): .quarter(year: year - 1, 4)
    case .quarter(let year, let quarter): .quarter(year: year, quarter - 1)
    }
  }

  package var label: Label {
    switch self {
    case .year(let year): Label("\(year)年", "\(year)")
    case .quarter(let year, let quarter):
      Label("\(year)年第\(["一", "二", "三", "四"][quarter - 1])季度", "Q\(quarter) \(year)")
    }
  }
}

extension Period: CustomStringConvertible {
  package var description: String {
    switch self {
    case .year(let year): "\(year)"
    case .quarter(let year, let quarter): "\(year)Q\(quarter)"
    }
  }
}
