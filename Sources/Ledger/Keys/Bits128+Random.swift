package import Domain

extension Bits128 {
  /// 128 bits from the system's generator.
  package static func random() -> Bits128 {
    var generator = SystemRandomNumberGenerator()
    return Bits128(high: generator.next(), low: generator.next())
  }
}
