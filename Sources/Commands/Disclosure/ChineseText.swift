import Foundation

/// Text as spreadsheets in Chinese Windows write it.
enum ChineseText {
  /// GB 18030, of which GBK and GB 2312 are parts, by its number in Core Foundation.
  private static let encoding = String.Encoding(rawValue: 0x8000_0632)

  /// The bytes of the same text in UTF-8; nothing where they are no such text.
  static func utf8(ofGB18030 bytes: [UInt8]) -> [UInt8]? {
    guard let text = String(data: Data(bytes), encoding: encoding), !text.contains("\u{FFFD}")
    else { return nil }
    return Array(text.utf8)
  }
}
