/// What single equations tell of each number, drawn until nothing more follows.
struct LinkedBounds: Sendable {
  /// How often every equation is read at most; in cycles bounds can creep.
  private static let mostRounds = 400

  private(set) var lower: [Int]
  private(set) var upper: [Int?]
  private let sums: [SignedSum]
  private let places: [[Int]]

  /// Reads all equations of a system.
  ///
  /// - Throws: `CountError.contradiction` where no counts fit.
  init(_ system: LinkedSystem) throws(CountError) {
    lower = system.known.map { $0 ?? 0 }
    upper = system.known
    sums = system.sums
    var places = Array(repeating: [Int](), count: system.count)
    for (place, sum) in system.sums.enumerated() {
      for term in sum.terms { places[term.unknown].append(place) }
    }
    self.places = places
    try settle(Array(sums.indices))
  }

  func value(of number: Int) -> Int? { upper[number] == lower[number] ? lower[number] : nil }

  /// Takes narrower bounds found elsewhere, and what follows from them.
  mutating func narrow(_ number: Int, to bound: CountBound) throws(CountError) {
    guard set(number, lower: bound.lower, upper: bound.upper) else { return }
    try check(number)
    try settle(places[number])
  }

  private mutating func settle(_ first: [Int]) throws(CountError) {
    var open = first
    var isOpen = Set(first)
    var (next, left) = (0, LinkedBounds.mostRounds * max(1, sums.count))
    while next < open.count, left > 0 {
      let place = open[next]
      (next, left) = (next + 1, left - 1)
      isOpen.remove(place)
      for number in try read(sums[place]) {
        for other in places[number] where isOpen.insert(other).inserted { open.append(other) }
      }
    }
  }

  /// Narrows the numbers of one equation, and tells which.
  private mutating func read(_ sum: SignedSum) throws(CountError) -> [Int] {
    var (least, most) = (sum.sum, sum.sum)
    var (openBelow, openAbove) = (0, 0)
    // What is left for one term lies between `least` and `most` with its own share given back.
    for term in sum.terms {
      let ends = ends(of: term)
      if let low = ends.low { most -= low } else { openBelow += 1 }
      if let high = ends.high { least -= high } else { openAbove += 1 }
    }
    var changed: [Int] = []
    for term in sum.terms {
      let own = ends(of: term)
      let isLeastKnown = openAbove == (own.high == nil ? 1 : 0)
      let isMostKnown = openBelow == (own.low == nil ? 1 : 0)
      let low = isLeastKnown ? least + (own.high ?? 0) : nil
      let high = isMostKnown ? most + (own.low ?? 0) : nil
      let (from, to) = term.factor > 0 ? (low, high) : (high, low)
      let scale = term.factor
      let lower = from.map { LinkedBounds.ceiling($0, scale) }
      let upper = to.map { LinkedBounds.floor($0, scale) }
      guard set(term.unknown, lower: lower ?? 0, upper: upper) else { continue }
      try check(term.unknown)
      changed.append(term.unknown)
      // Later terms of the same equation are read with the bounds it had before; it is read again.
    }
    return changed
  }

  private func ends(of term: Simplex.Term) -> (low: Int?, high: Int?) {
    let (low, high) = (lower[term.unknown], upper[term.unknown])
    return term.factor > 0
      ? (term.factor * low, high.map { term.factor * $0 })
      : (high.map { term.factor * $0 }, term.factor * low)
  }

  private mutating func set(_ number: Int, lower low: Int, upper high: Int?) -> Bool {
    let isHigher = low > lower[number]
    let isLower = high.map { $0 < upper[number] ?? Int.max } ?? false
    if isHigher { lower[number] = low }
    if isLower { upper[number] = high }
    return isHigher || isLower
  }

  private func check(_ number: Int) throws(CountError) {
    if let most = upper[number], most < lower[number] { throw .contradiction }
  }

  private static func floor(_ number: Int, _ divisor: Int) -> Int {
    let quotient = number / divisor
    return number % divisor != 0 && (number < 0) != (divisor < 0) ? quotient - 1 : quotient
  }

  private static func ceiling(_ number: Int, _ divisor: Int) -> Int {
    -floor(-number, divisor)
  }
}
