/// Values of the numerals that stand for one digit when a number is spelled out.
///
/// Only the digit view of a text folds them: in names and sentences 三 or 伍 must stay themselves.
enum DigitTable {
  static let none: UInt8 = 255

  /// The value of a folded scalar as a digit, or `none`.
  static func value(of scalar: UInt32) -> UInt8 {
    if scalar < 0x80 {
      return scalar >= 0x30 && scalar <= 0x39 ? UInt8(scalar - 0x30) : none
    }
    guard scalar >= 0x3007, scalar < 0x9FFF else { return none }
    return han(scalar)
  }

  private static func han(_ scalar: UInt32) -> UInt8 {
    switch scalar {
    case 0x3007, 0x96F6: 0  // 〇 零
    case 0x4E00, 0x58F9, 0x5E7A: 1  // 一 壹 幺
    case 0x4E8C, 0x8D30, 0x5F0D: 2  // 二 贰 弍
    case 0x4E09, 0x53C1: 3  // 三 叁
    case 0x56DB, 0x8086: 4  // 四 肆
    case 0x4E94, 0x4F0D: 5  // 五 伍
    case 0x516D, 0x9646: 6  // 六 陆
    case 0x4E03, 0x67D2: 7  // 七 柒
    case 0x516B, 0x634C: 8  // 八 捌
    case 0x4E5D, 0x7396: 9  // 九 玖
    default: none
    }
  }

  /// First code points of the runs of ten decimal digits of other scripts.
  ///
  /// Source: general category Nd of Unicode 14, Basic Multilingual Plane.
  static let zeros: [UInt32] = [
    0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6,
    0x0D66, 0x0DE6, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0,
    0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0,
    0xAA50, 0xABF0,
  ]
}
