extension PairStep {
  /// All rows but one at an end: filled, or empty.
  func whole(
    _ hidden: [Int], _ row: Int, isFull: Bool, _ known: Known? = nil
  ) -> [Int: Int] {
    var left = 0
    var witness: [Int: Int] = [:]
    for place in hidden {
      let least = bounds(of: place, known).lowerBound
      left += rows[place].first - least
      witness[place] = least
    }
    let others = hidden.filter { $0 != row }
    for place in isFull ? [row] + others : others + [row] where left > 0 {
      let ends = bounds(of: place, known)
      let taken = min(left, ends.upperBound - ends.lowerBound)
      witness[place, default: 0] += taken
      left -= taken
    }
    return witness
  }

  /// Small rows at their lower or upper ends, others between; as many at upper ends as needed.
  func partial(
    _ decision: Decision, _ row: Int, isFull: Bool, _ known: Known?
  ) -> [Int: Int]? {
    guard let end = end(of: row, decision, isFull: isFull, known) else { return nil }
    var witness = [row: end.value]
    var rest = end.left
    for place in decision.hidden where place != row {
      let stretch = stretch(of: place, decision, known)
      let taken = min(rest, stretch.room)
      witness[place] =
        stretch.least + taken + (end.raised.contains(place) ? stretch.raise : 0)
      rest -= taken
    }
    return witness
  }

  /// An end that a row can be driven to while the others keep what is told of them.
  struct End {
    /// The first part of the row.
    let value: Int
    /// The other rows at their upper stretch.
    let raised: ArraySlice<Int>
    /// What the other rows hold above their least.
    let left: Int
  }

  /// How far a row can be driven; the others rise in a standing order, the longest way first.
  func end(
    of row: Int, _ decision: Decision, isFull: Bool, _ known: Known? = nil
  ) -> End? {
    let own = stretch(of: row, decision, known)
    var left = decision.hidden.reduce(0) { $0 + rows[$1].first }
    var room = 0
    var raises: [(raise: Int, place: Int)] = []
    for place in decision.hidden where place != row {
      let stretch = stretch(of: place, decision, known)
      left -= stretch.least
      room += stretch.room
      if stretch.raise > 0 { raises.append((stretch.raise, place)) }
    }
    raises.sort { $0 > $1 }
    let order = raises.map(\.place)
    var best: End?
    for count in 0...raises.count {
      if count > 0 { left -= raises[count - 1].raise }
      for start in own.raise > 0 ? [own.least, own.least + own.raise] : [own.least] {
        let (low, high) = (max(start, left - room), min(start + own.room, left))
        guard low <= high else { continue }
        let value = isFull ? high : low
        if let best, isFull ? value <= best.value : value >= best.value { continue }
        best = End(value: value, raised: order[..<count], left: left - value)
      }
    }
    return best
  }

  /// What a first part can be: a stretch from the least, and for a small row another, raised.
  private struct Stretch {
    let least: Int
    let room: Int
    let raise: Int
  }

  private func stretch(of place: Int, _ decision: Decision, _ known: Known?) -> Stretch {
    let (row, limits) = (rows[place], limits[place])
    guard !decision.companions.contains(place) || !decision.areLarge else {
      return Stretch(least: limits.shown, room: row.total - 2 * limits.shown, raise: 0)
    }
    guard !decision.companions.contains(place) else {
      let own = known?.row == place ? known : nil
      let (first, second) = (own?.isFirst == true ? 1 : 0, own?.isFirst == false ? 1 : 0)
      return Stretch(least: first, room: row.total - first - second, raise: 0)
    }
    let bounds = bounds(of: place, known)
    let spared = known?.row != place || limits.least == 1 ? 0 : 1
    let room = min(
      limits.shown - 1 - limits.least - spared, bounds.upperBound - bounds.lowerBound)
    return Stretch(
      least: bounds.lowerBound, room: room, raise: bounds.upperBound - room - bounds.lowerBound)
  }

  /// The least and the greatest first part of a row.
  private func bounds(of place: Int, _ known: Known?) -> ClosedRange<Int> {
    let own = known?.row == place ? known : nil
    let least = max(limits[place].least, own?.isFirst == true ? 1 : 0)
    let most = rows[place].total - max(limits[place].least, own?.isFirst == false ? 1 : 0)
    return least...max(least, most)
  }
}
