/// A number modulo the prime 2⁶¹ − 1, in which linear dependence is decided without rounding.
struct ModularNumber: Hashable, Sendable {
  static let modulus: UInt64 = (1 << 61) - 1

  let value: UInt64

  init(_ integer: Int) {
    let rest = integer % Int(ModularNumber.modulus)
    value = UInt64(rest < 0 ? rest + Int(ModularNumber.modulus) : rest)
  }

  /// Takes a value already below the modulus.
  init(reduced value: UInt64) { self.value = value }

  var isZero: Bool { value == 0 }

  static func + (one: ModularNumber, other: ModularNumber) -> ModularNumber {
    let sum = one.value + other.value
    return ModularNumber(reduced: sum >= modulus ? sum - modulus : sum)
  }

  static func - (one: ModularNumber, other: ModularNumber) -> ModularNumber {
    one.value >= other.value
      ? ModularNumber(reduced: one.value - other.value)
      : ModularNumber(reduced: one.value + modulus - other.value)
  }

  /// Folds the 122-bit product, as 2⁶¹ is 1 here.
  static func * (one: ModularNumber, other: ModularNumber) -> ModularNumber {
    let (high, low) = one.value.multipliedFullWidth(by: other.value)
    let sum = (low & modulus) + (high << 3 | low >> 61)
    return ModularNumber(reduced: sum >= modulus ? sum - modulus : sum)
  }

  /// The inverse of a number that is not zero, by Fermat's little theorem.
  var inverse: ModularNumber {
    var result = ModularNumber(reduced: 1)
    var power = self
    var exponent = ModularNumber.modulus - 2
    while exponent > 0 {
      if exponent & 1 == 1 { result = result * power }
      power = power * power
      exponent >>= 1
    }
    return result
  }
}
