/// Which rows are hidden with small ones, so that others can be shown.
extension PairStep {
  /// How many rows that an office knows are shown at least, or none.
  private static let fewestShown = 2

  /// Hides small rows with some that are hidden whatever they have, so that nobody learns of these
  /// that they are large.
  ///
  /// Where all that is hidden holds, in each part, more than any hidden row has altogether, no office
  /// has most of either part, and two rows can be taken away and leave enough to make up for another.
  ///
  /// - Parameters:
  ///   - small: the rows without two large parts.
  ///   - counted: all rows.
  /// - Returns: the decision; nothing where there is no room.
  func besideOffices(_ small: [Int], among counted: [Int]) -> Decision? {
    let companions = companions(among: counted)
    let hidden = counted.filter { small.contains($0) || companions.contains($0) }
    let first = hidden.reduce(0) { $0 + rows[$1].first }
    let all = hidden.reduce(0) { $0 + rows[$1].total }
    let largest = hidden.map { rows[$0].total }.max() ?? 0
    let needed = largest + rule.threshold + hidden.reduce(0) { $0 + limits[$1].least }
    let leavesRoom =
      first >= needed && all - first >= needed && spare(companions) >= largest
      && counted.count - hidden.count >= PairStep.fewestShown
    return leavesRoom ? Decision(hidden: hidden, companions: companions) : nil
  }

  /// The rest, the rows too small to be shown, and as many more, from the smallest on, as can be
  /// expected to leave room: a choice by what is public.
  private func companions(among counted: [Int]) -> [Int] {
    let first = counted.reduce(0) { $0 + rows[$1].first }
    let all = counted.reduce(0) { $0 + rows[$1].total }
    var companions = counted.filter { rows[$0].isRest || isNeverShown($0) }
    let others = counted.filter { !companions.contains($0) }.sorted {
      (rows[$0].total, $0) < (rows[$1].total, $1)
    }
    for row in others {
      let sum = companions.reduce(0) { $0 + rows[$1].total }
      let largest = companions.map { rows[$0].total }.max() ?? 0
      let isEnough = sum * min(first, all - first) >= (largest + rule.threshold) * all
      if companions.count >= SplitRule.companions, isEnough, spare(companions) >= largest { break }
      companions.append(row)
    }
    return companions
  }

  /// How many the rows have without the largest two.
  private func spare(_ rows: [Int]) -> Int {
    rows.map { self.rows[$0].total }.sorted().dropLast(2).reduce(0, +)
  }

  /// Whether a row never has two large parts, nor a zero that is shown.
  private func isNeverShown(_ row: Int) -> Bool {
    limits[row].least == 0 && rows[row].total < 2 * limits[row].shown
  }

  /// Hides small rows with one that has two large parts, the largest by the public sums, or with as
  /// many as make up for them; whether there is room is asked by making the worlds.
  ///
  /// - Parameters:
  ///   - small: the rows without two large parts.
  ///   - counted: all rows.
  /// - Returns: the decision; nothing where there is no room.
  func withLarge(_ small: [Int], among counted: [Int]) -> Decision? {
    let large = counted.filter { !small.contains($0) && rows[$0].total >= 2 * limits[$0].shown }
      .sorted {
        if rows[$0].isRest != rows[$1].isRest { return rows[$0].isRest }
        return (rows[$0].total, $0) > (rows[$1].total, $1)
      }
    var decision = Decision(areLarge: true)
    var slack = 0
    for row in large where slack < 2 * rule.threshold {
      decision.companions.append(row)
      slack += rows[row].total - 2 * limits[row].shown
    }
    decision.hidden = (small + decision.companions).sorted()
    let hasRoom =
      slack >= 2 * rule.threshold && decision.hidden.count < counted.count
      && decision.hidden.allSatisfy { row in
        leavesRoom(row) { end(of: row, decision, isFull: $0)?.value }
      }
    return hasRoom ? decision : nil
  }
}
