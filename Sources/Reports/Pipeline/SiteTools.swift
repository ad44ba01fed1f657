/// What a build needs from modules it may not import.
package struct SiteTools: Sendable {
  package typealias Scan = @Sendable (_ searched: Searched) -> [LeakPlace.Hit]

  /// What is searched: a name says what it says with nothing around it.
  package enum Searched: Sendable {
    case name(String)
    case contents([UInt8])
  }

  /// Searches for the values the casebook holds; nothing where the office holds none to search for.
  package let scan: Scan?
  /// Searches what a site is made from for numbers that are somebody's, whoever it is.
  package let numbers: Scan?
  /// The SHA-256 of some bytes, in lower-case hexadecimal.
  package let hash: @Sendable (_ bytes: [UInt8]) -> String
  /// The publisher's Ed25519 signature of some bytes, 64 bytes long.
  package let sign: @Sendable (_ bytes: [UInt8]) throws -> [UInt8]
  /// The key that verifies the signature, in lower-case hexadecimal.
  package let publicKey: String
  /// Records that the release is out: called when everything is checked and just before it is written.
  /// A site that is recorded and then not written can be built again; one that is out and not
  /// recorded could be published a second time in another form.
  package let record: @Sendable () throws -> Void

  package init(
    scan: Scan?, numbers: Scan? = nil, hash: @escaping @Sendable (_ bytes: [UInt8]) -> String,
    sign: @escaping @Sendable (_ bytes: [UInt8]) throws -> [UInt8], publicKey: String,
    record: @escaping @Sendable () throws -> Void = {}
  ) {
    self.scan = scan
    self.numbers = numbers
    self.hash = hash
    self.sign = sign
    self.publicKey = publicKey
    self.record = record
  }
}
