/// Questions about a folded scalar.
enum CharacterClass {
  static let x: UInt32 = 0x78

  @inline(__always)
  static func isDigit(_ scalar: UInt32) -> Bool { scalar >= 0x30 && scalar <= 0x39 }

  /// A Latin letter; folding leaves only small ones.
  @inline(__always)
  static func isLatin(_ scalar: UInt32) -> Bool { scalar >= 0x61 && scalar <= 0x7A }

  @inline(__always)
  static func isHan(_ scalar: UInt32) -> Bool {
    scalar >= 0x3400 && scalar <= 0x9FFF || scalar == 0x3007
      || scalar >= 0x20000 && scalar <= 0x323AF
  }

  @inline(__always)
  static func isAlphanumeric(_ scalar: UInt32) -> Bool { isDigit(scalar) || isLatin(scalar) }

  /// Whether two neighbours belong to one number or one word.
  @inline(__always)
  static func joins(_ left: UInt32, _ right: UInt32) -> Bool {
    isDigit(left) && isDigit(right) || isLatin(left) && isLatin(right)
  }
}
