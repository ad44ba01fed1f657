import Published
import Templating

/// A figure a page asks for by name: `table.category`, or a share `a.b / c.d`.
struct Figure: Hashable, Sendable {
  /// One published cell of a table's top area.
  struct Cell: Hashable, Sendable, CustomStringConvertible {
    static let total = "total"
    let table: String
    let category: String

    /// Reads `table.category`; `table.total` is the table's total.
    init?(_ text: String) {
      let parts = text.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && !$0.contains(" ") })
      else { return nil }
      table = String(parts[0])
      category = String(parts[1])
    }

    var description: String { "\(table).\(category)" }

    func value(in release: Release) -> PublishedValue? {
      guard let table = release[table] else { return nil }
      return category == Cell.total
        ? table.total(in: table.top) : table.value(category, in: table.top)
    }
  }

  let cell: Cell
  /// What the figure is a share of, if it is one.
  let denominator: Cell?

  init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(\.trimmed)
    guard parts.count <= 2, let cell = Cell(parts[0]) else { return nil }
    self.cell = cell
    guard parts.count == 2 else {
      denominator = nil
      return
    }
    guard let denominator = Cell(parts[1]) else { return nil }
    self.denominator = denominator
  }

  var cells: [Cell] { [cell] + (denominator.map { [$0] } ?? []) }

  /// The share of two published values, where both are in the release.
  func rate(in release: Release) -> PublishedRate? {
    guard let denominator, let part = cell.value(in: release),
      let whole = denominator.value(in: release)
    else { return nil }
    return PublishedRate(part, of: whole)
  }

  /// The figure as a sentence says it, or nothing where it is not shown.
  func text(in release: Release) -> String? {
    guard denominator != nil else { return cell.value(in: release)?.count.map { "\($0)" } }
    return rate(in: release)?.perMille.map(percentText)
  }
}

/// Writes thousandths as a percentage with one decimal.
func percentText(_ perMille: Int) -> String { "\(perMille / 10).\(perMille % 10)%" }
