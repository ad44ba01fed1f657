/// Which totals of areas are shown, where behind each of them stands an office that knows its own.
///
/// Small areas are hidden together with the last three in the standing order, whatever these have.
/// So nobody learns of any of the three that it is large, and an office that knows one of the hidden
/// numbers is left two that make up for every small one. Where the hidden ones sum to too few, or
/// all but a few of their people are in one of the three, all are hidden.
extension SplitRule {
  /// How many areas are hidden with small ones.
  static let companions = 3

  /// The fewest people of all hidden areas but one.
  var fewestBesideOne: Int { threshold }

  /// Which of some areas are hidden.
  ///
  /// - Parameters:
  ///   - counts: the counts; their sum is public.
  ///   - isLarge: whether each may be shown.
  /// - Returns: the places of the hidden ones, none or three at least.
  func hiddenAreas(among counts: [Int], isLarge: [Bool]) -> [Int] {
    guard isLarge.contains(false) else { return [] }
    let companions = companions(among: counts)
    let hidden = counts.indices.filter { !isLarge[$0] || companions.contains($0) }
    let sum = hidden.reduce(0) { $0 + counts[$1] }
    let leavesRoom =
      sum >= 3 * threshold && companions.allSatisfy { sum - counts[$0] >= fewestBesideOne }
    return leavesRoom ? hidden : Array(counts.indices)
  }

  /// Counts for the hidden areas that leave the decision as it is and drive one to an end.
  ///
  /// - Parameters:
  ///   - hidden: the hidden places.
  ///   - counts: the true counts of all places.
  ///   - place: the hidden place that is driven.
  ///   - isFull: whether to as many as it can be, or as few.
  ///   - floors: how many are known to be in a place.
  /// - Returns: the count of each hidden place.
  func areaWitness(
    _ hidden: [Int], counts: [Int], place: Int, isFull: Bool, floors: [Int: Int] = [:]
  ) -> [Int: Int] {
    var witness = Dictionary(uniqueKeysWithValues: hidden.map { ($0, floors[$0] ?? 0) })
    var spare = hidden.reduce(0) { $0 + counts[$1] } - witness.values.reduce(0, +)
    func raise(_ place: Int, to most: Int) {
      let raised = max(0, min(most - (witness[place] ?? 0), spare))
      witness[place, default: 0] += raised
      spare -= raised
    }
    let others = hidden.filter { $0 != place }
    guard hidden.count < counts.count else {
      raise(isFull ? place : others[0], to: .max)
      return witness
    }
    let companions = companions(among: counts)
    let most = hidden.reduce(0) { $0 + counts[$1] } - fewestBesideOne
    if isFull { raise(place, to: companions.contains(place) ? most : threshold) }
    for companion in companions.reversed() where companion != place {
      raise(companion, to: most)
    }
    return witness
  }

  /// The last places, which are hidden with small ones.
  private func companions(among counts: [Int]) -> Range<Int> {
    max(0, counts.count - SplitRule.companions)..<counts.count
  }
}
