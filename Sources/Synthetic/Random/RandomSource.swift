/// A source of random numbers that gives the same ones for the same seed everywhere.
///
/// SplitMix64 (Steele, Lea and Flood 2014). Not for keys: whoever knows the seed knows the numbers.
struct RandomSource {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// Takes the source of one of many things drawn under one seed, so that each can be made alone.
  init(seed: UInt64, stream: UInt64) {
    state = RandomSource.mixed(RandomSource.mixed(seed) ^ RandomSource.mixed(~stream))
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return RandomSource.mixed(state)
  }

  /// Scatters the bits of a word; a bijection.
  static func mixed(_ word: UInt64) -> UInt64 {
    var bits = word
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}

extension RandomSource {
  /// A number strictly between 0 and 1.
  mutating func fraction() -> Double { (Double(next() >> 12) + 0.5) * 0x1p-52 }

  mutating func chance(_ probability: Double) -> Bool { fraction() < probability }

  /// A standard normal number.
  mutating func normal() -> Double { PortableMath.probit(fraction()) }

  /// A lognormal number by its median and the spread of its logarithm.
  mutating func lognormal(median: Double, sigma: Double) -> Double {
    median * PortableMath.exp(sigma * normal())
  }

  /// A whole number of a range; the bias of the multiplication is below 2⁻⁴⁰ for small ranges.
  mutating func integer(_ range: ClosedRange<Int>) -> Int {
    let width = UInt64(range.upperBound - range.lowerBound + 1)
    return range.lowerBound + Int(next().multipliedFullWidth(by: width).high)
  }

  /// One of a list of things with whole weights.
  mutating func pick<Value>(_ weighted: [(value: Value, weight: Int)]) -> Value {
    var rest = integer(1...weighted.reduce(0) { $0 + $1.weight })
    for (value, weight) in weighted {
      rest -= weight
      if rest <= 0 { return value }
    }
    preconditionFailure("The weights of a list add up to their sum.")
  }
}
