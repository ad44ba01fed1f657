@testable import Ledger

extension ContentCodec {
  /// The tags of every kind of content.
  static var tags: [Tag] { (UInt8.min...UInt8.max).compactMap(Tag.init(rawValue:)) }
}
