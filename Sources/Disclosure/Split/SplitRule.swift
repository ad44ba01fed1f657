/// Which of some counts with a public sum are shown: a decision that tells nothing more of them
/// than that the shown ones are large enough.
///
/// Small categories are hidden together with one that is large enough, the last in the standing
/// order. A hidden small count may then be anything from nobody to the threshold, since a large one
/// makes up for it and stays large enough where what is hidden sums to enough. Where it does not, all
/// are hidden; then all people may be in any one of them. Areas, behind each of which stands an
/// office that knows its own, are hidden otherwise (`hiddenAreas`).
struct SplitRule: Sendable {
  /// A zero about duties is shown from this many duties on.
  static let fewestDutiesForZero = 10

  let threshold: Int

  /// The smallest whole that is shown.
  var fewestInWhole: Int { 2 * threshold }

  /// How small a count may be, and from which count on it is shown.
  struct Limits {
    /// 1 where a zero is shown, so that what is hidden is known to be more.
    let least: Int
    let shown: Int
  }

  func limits(showsZeros: Bool) -> Limits {
    Limits(least: showsZeros ? 1 : 0, shown: threshold + (showsZeros ? 2 : 1))
  }

  /// The whole is shown from twice the threshold on: what is not shown is anything below that.
  func showsWhole(_ total: Int, persons: Int?) -> Bool {
    total >= fewestInWhole && isEnough(persons)
  }

  func isEnough(_ persons: Int?) -> Bool { (persons ?? threshold) >= threshold }

  /// Whether zeros are shown among so many counts with a sum.
  func showsZeros(in sum: Int, of count: Int, _ unit: StarTable.Unit) -> Bool {
    unit == .duties && sum >= max(SplitRule.fewestDutiesForZero, threshold + count)
  }

  /// Whether a count is shown where its neighbours allow it.
  func isLarge(_ count: Int, _ limits: Limits) -> Bool {
    count >= limits.shown || (limits.least == 1 && count == 0)
  }

  /// Which of some counts are hidden.
  ///
  /// - Parameters:
  ///   - counts: the counts; their sum is public.
  ///   - isLarge: whether each may be shown.
  ///   - limits: how small a count may be, and from which on it is shown.
  /// - Returns: the places of the hidden ones, none or two at least.
  func hidden(among counts: [Int], isLarge: [Bool], _ limits: Limits) -> [Int] {
    let small = counts.indices.filter { !isLarge[$0] }
    guard !small.isEmpty else { return [] }
    guard let companion = counts.indices.last(where: { isLarge[$0] }) else {
      return Array(counts.indices)
    }
    let hidden = (small + [companion]).sorted()
    let sum = hidden.reduce(0) { $0 + counts[$1] }
    let needed = 2 * limits.shown - 1 + (small.count - 1) * limits.least
    return sum >= needed ? hidden : Array(counts.indices)
  }

  /// Counts for the hidden places that leave the decision as it is and drive one to an end.
  ///
  /// - Parameters:
  ///   - hidden: the hidden places.
  ///   - counts: the true counts of all places.
  ///   - isLarge: whether each may be shown.
  ///   - limits: how small a count may be, and from which on it is shown.
  ///   - place: the hidden place that is driven.
  ///   - isFull: whether to as many as it can be, or as few.
  ///   - floors: how many are known to be in a place.
  /// - Returns: the count of each hidden place.
  func witness(
    _ hidden: [Int], counts: [Int], isLarge: [Bool], _ limits: Limits, place: Int, isFull: Bool,
    floors: [Int: Int] = [:]
  ) -> [Int: Int] {
    let isPartial = hidden.count < counts.count
    let large = isPartial ? hidden.filter { isLarge[$0] } : []
    var witness: [Int: Int] = [:]
    for hidden in hidden {
      let least = large.contains(hidden) ? limits.shown : limits.least
      witness[hidden] = max(least, floors[hidden] ?? 0)
    }
    var spare = hidden.reduce(0) { $0 + counts[$1] } - witness.values.reduce(0, +)
    let others = hidden.filter { $0 != place }
    func raise(_ place: Int) {
      let raised = min(limits.shown - 1 - (witness[place] ?? 0), spare)
      witness[place, default: 0] += raised
      spare -= raised
    }
    guard let last = large.last else {
      witness[isFull ? place : others[0], default: 0] += spare
      return witness
    }
    if isFull, !large.contains(place) { raise(place) }
    if !isFull, large == [place] { raise(others[0]) }
    let rest = isFull ? last : large.last { $0 != place } ?? last
    witness[isFull && large.contains(place) ? place : rest, default: 0] += spare
    return witness
  }
}
