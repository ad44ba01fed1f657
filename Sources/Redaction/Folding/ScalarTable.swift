/// What kind of character each folded scalar is, one byte each, for loops over whole texts.
///
/// Bits 0–3: its value as a digit, fifteen for none; then one bit each for what stands between the
/// characters of one value, what groups the digits of one number, Latin letters, and Chinese.
struct ScalarTable: Sendable {
  static let shared = ScalarTable()
  static let noDigit: UInt8 = 15
  static let separator: UInt8 = 1 << 4
  static let grouping: UInt8 = 1 << 5
  static let latin: UInt8 = 1 << 6
  static let han: UInt8 = 1 << 7

  let entries: [UInt8]

  private init() {
    entries = (0..<0x10000).map { (scalar: UInt32) in
      let digit = DigitTable.value(of: scalar)
      var entry = digit == DigitTable.none ? Self.noDigit : digit
      if SignTable.separates(scalar) { entry |= Self.separator }
      if SignTable.groups(scalar) { entry |= Self.grouping }
      if CharacterClass.isLatin(scalar) { entry |= Self.latin }
      if CharacterClass.isHan(scalar) { entry |= Self.han }
      return entry
    }
  }
}

/// The table as a loop reads it.
struct ScalarKinds {
  private let entries = View(of: ScalarTable.shared.entries)

  @inline(__always)
  subscript(scalar: UInt32) -> UInt8 {
    if scalar < 0x10000 { return entries[Int(scalar)] }
    return CharacterClass.isHan(scalar)
      ? ScalarTable.han | ScalarTable.noDigit : ScalarTable.noDigit
  }

  /// The value of a scalar as a digit, or `DigitTable.none`.
  @inline(__always)
  func digit(_ scalar: UInt32) -> UInt8 {
    let value = self[scalar] & 0xF
    return value == ScalarTable.noDigit ? DigitTable.none : value
  }
}
