/// Elementary functions built from IEEE 754 arithmetic alone.
///
/// The functions of a C library may differ in their last bit between machines; these give the same
/// bits everywhere, which a population that is reproduced from its seed needs. Even `squareRoot()`
/// and `rounded()` are calls into that library on some processors, and are not used.
enum PortableMath {
  private static let naturalLogOf2 = 0.693_147_180_559_945_3

  /// The exponential function, by reduction to |r| ≤ ln 2 / 2 and its Taylor series.
  static func exp(_ x: Double) -> Double {
    let power = Int(x / naturalLogOf2 + (x < 0 ? -0.5 : 0.5))
    let rest = x - Double(power) * naturalLogOf2
    var term = 1.0
    var sum = 1.0
    for index in 1...13 {
      term = term * rest / Double(index)
      sum += term
    }
    return Double(sign: .plus, exponent: power, significand: sum)
  }

  /// The natural logarithm of a positive number.
  ///
  /// By the series of the inverse hyperbolic tangent, after reduction to √½ ≤ x < √2.
  static func log(_ x: Double) -> Double {
    let isLarge = x.significand > 1.414_213_562_373_095
    let significand = isLarge ? x.significand / 2 : x.significand
    let ratio = (significand - 1) / (significand + 1)
    let square = ratio * ratio
    var power = ratio
    var sum = ratio
    for index in 1...10 {
      power *= square
      sum += power / Double(2 * index + 1)
    }
    return 2 * sum + Double(Int(x.exponent) + (isLarge ? 1 : 0)) * naturalLogOf2
  }

  /// The standard normal quantile of a probability between 0 and 1.
  ///
  /// Hastings' rational approximation, absolute error below 4.5 · 10⁻⁴ (Abramowitz and Stegun,
  /// Handbook of Mathematical Functions, 26.2.23).
  static func probit(_ probability: Double) -> Double {
    guard probability < 0.5 else { return probability > 0.5 ? -probit(1 - probability) : 0 }
    let t = exp(log(-2 * log(probability)) / 2)
    let numerator = 2.515517 + t * (0.802853 + t * 0.010328)
    let denominator = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308))
    return numerator / denominator - t
  }

  static func logit(_ probability: Double) -> Double { log(probability / (1 - probability)) }
  static func logistic(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
}
