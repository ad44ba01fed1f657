import Domain

/// How a county differs from the others in keeping limits and dates.
struct CountyEffect {
  /// Added to the log-odds of being on time.
  let logOdds: Double
  /// What the probability of being on time is multiplied by.
  let factor: Double
  /// The share of starting dates that nobody records.
  let missingStarts: Double

  /// The probability of being on time here, by the probability in an average county.
  func onTime(_ probability: Double) -> Double {
    factor * PortableMath.logistic(PortableMath.logit(probability) + logOdds)
  }
}

/// The effects of all counties under one seed.
///
/// Log-odds are normal with σ = 0.5. Two counties are made 40 % worse and one leaves out 30 % of
/// its starting dates, so that a bulletin has something to say; the seed picks them among the 30
/// heaviest, so that no county is singled out by hand.
struct CountyEffects {
  private static let candidates = 30

  private let effects: [CountyEffect]
  /// The indices of the two counties made worse.
  let weak: [Int]
  /// The index of the county that leaves out starting dates.
  let careless: Int

  init(seed: UInt64, weights: CountyWeights) {
    var random = RandomSource(seed: seed, stream: .max)
    var heavy = weights.heaviest(CountyEffects.candidates)
    let drawn = (1...3).map { _ in heavy.remove(at: random.integer(0...(heavy.count - 1))) }
    let (weak, careless) = (drawn.prefix(2).sorted(), drawn[2])
    effects = weights.counties.indices.map { index in
      CountyEffect(
        logOdds: 0.5 * random.normal(), factor: weak.contains(index) ? 0.6 : 1,
        missingStarts: index == careless ? 0.3 : 0)
    }
    self.weak = weak
    self.careless = careless
  }

  subscript(index: Int) -> CountyEffect { effects[index] }
}
