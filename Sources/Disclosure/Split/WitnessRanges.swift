/// The least and the greatest value of protected numbers among worlds.
struct WitnessRanges: Sendable {
  let secrets: [SecretPlace]
  /// Nothing before the first world.
  private var ends: [(least: Int, most: Int)] = []

  init(of secrets: [SecretPlace]) { self.secrets = secrets }

  /// Whether no world was counted yet.
  var isEmpty: Bool { ends.isEmpty }

  /// The same for some of the numbers, by their places.
  func only(_ places: [Int]) -> WitnessRanges {
    var some = WitnessRanges(of: places.map { secrets[$0] })
    if !ends.isEmpty { some.ends = places.map { ends[$0] } }
    return some
  }

  /// Whether a number's ends lie so far apart, and the upper one from nobody.
  func isOpen(_ place: Int, by span: Int) -> Bool {
    guard !ends.isEmpty else { return false }
    let (least, most) = ends[place]
    return most - least >= span && most >= span
  }

  mutating func widen(by sums: SplitSums) {
    guard !ends.isEmpty else {
      ends = secrets.map { ($0.value(in: sums), $0.value(in: sums)) }
      return
    }
    for place in secrets.indices {
      let value = secrets[place].value(in: sums)
      if value < ends[place].least { ends[place].least = value }
      if value > ends[place].most { ends[place].most = value }
    }
  }
}
