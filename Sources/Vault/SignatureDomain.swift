/// What a signature is about; signed with the message, so that none can be passed off as another.
///
/// The signed bytes are the raw value, one zero byte, and the message. No raw value holds a zero
/// byte, so the message cannot move the border. A release is signed as it lies in the file, so that
/// stock tools verify it as it is; it begins with a brace and so can be no other domain's message.
package enum SignatureDomain: String, CaseIterable, Sendable {
  /// An entry of a casebook.
  case entry = "guitu/1 entry"
  /// A member's public keys, certified by a keeper.
  case publicKeys = "guitu/1 public keys"
  /// A scope key sealed to a member.
  case keyGrant = "guitu/1 key grant"
  /// `release.json` of a published site.
  case release = "guitu/1 release"
  /// A packet between offices, or a return to the level above.
  case packet = "guitu/1 packet"
  /// What a member keeps on a device for a day, beside the casebook.
  case kept = "guitu/1 kept"

  func signedBytes(_ message: [UInt8]) -> [UInt8] {
    self == .release ? message : Array(rawValue.utf8) + [0] + message
  }
}
