/// The names of divisions without the word for their level, as a set.
struct DivisionIndex: Sendable {
  static let shared = DivisionIndex()
  private let table = WordTable(DivisionWords.rows.flatMap(\.pieces).map { $0[...] })

  func contains(_ scalars: View<UInt32>, _ range: Range<Int>) -> Bool {
    table.view.contains(scalars, range)
  }
}
