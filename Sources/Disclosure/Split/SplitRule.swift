/// When a step is taken: a bit that says "all are large enough", and nothing else of the counts.
///
/// A step that is refused says only that one of the counts is too small, so either may be the small
/// one. About persons a zero is too small like any other. About duties a zero may be shown where
/// the counts that are public already leave room for it: an area's ten duties, and two more than
/// the threshold on every side, so that what is refused still spans the threshold from 1 on.
struct SplitRule: Sendable {
  /// A zero about duties is shown from this many duties on.
  static let fewestDutiesForZero = 10

  let threshold: Int

  /// Two areas by two halves of the categories.
  struct Square {
    let cells: [Int]
    /// The counts of both areas, then of both halves.
    let margins: [Int]

    init(cells: [Int]) {
      self.cells = cells
      margins = [
        cells[0] + cells[1], cells[2] + cells[3], cells[0] + cells[2], cells[1] + cells[3],
      ]
    }

    /// A square of which only the margins are known.
    init(margins areas: [Int], _ halves: [Int]) {
      cells = []
      margins = areas + halves
    }
  }

  /// The whole is shown from twice the threshold on: what is not shown is anything below that.
  func showsWhole(_ total: Int, persons: Int?) -> Bool {
    total >= 2 * threshold && isEnough(persons)
  }

  /// Whether a total is large enough to stand by itself.
  func showsPart(_ total: Int, persons: Int?) -> Bool {
    total >= threshold && isEnough(persons)
  }

  /// Whether the halves of the whole population's categories are told apart.
  func opens(_ first: Int, _ second: Int, _ unit: StarTable.Unit) -> Bool {
    if isEmpty(first + second, unit) { return true }
    let zeros = showsZeros(in: first + second, unit)
    return [first, second].allSatisfy { isLarge($0, zeros) }
  }

  /// Whether the halves are told apart in both parts of an area, where they are in the whole of it.
  func opens(_ square: Square, _ unit: StarTable.Unit) -> Bool {
    if isImplied(square, unit) { return true }
    let zeros = showsZeros(in: square, unit)
    return square.cells.allSatisfy { isLarge($0, zeros) }
  }

  /// Whether the halves follow from what is public: some area or half counts nothing.
  func isImplied(_ square: Square, _ unit: StarTable.Unit) -> Bool {
    square.margins.contains { isEmpty($0, unit) }
  }

  func showsZeros(in total: Int, _ unit: StarTable.Unit) -> Bool {
    unit == .duties && total >= max(SplitRule.fewestDutiesForZero, threshold + 2)
  }

  func showsZeros(in square: Square, _ unit: StarTable.Unit) -> Bool {
    let margins = square.margins
    return margins[...1].allSatisfy { showsZeros(in: $0, unit) }
      && margins[2...].allSatisfy { $0 >= threshold + 2 }
  }

  private func isEnough(_ persons: Int?) -> Bool { (persons ?? threshold) >= threshold }

  private func isEmpty(_ count: Int, _ unit: StarTable.Unit) -> Bool {
    unit == .duties && count == 0
  }

  private func isLarge(_ count: Int, _ zeros: Bool) -> Bool {
    count >= threshold || (zeros && count == 0)
  }
}
