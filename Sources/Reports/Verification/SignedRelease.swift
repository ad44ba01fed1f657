/// What a site's `release.json` says of it, as it stands there.
package struct SignedRelease: Hashable, Sendable {
  package let id: String
  package let period: String
  package let cutOff: String
  package let level: String
  package let area: String
  package let casebookRoot: String
  /// The digest of the release that it follows or was cut from, in hexadecimal.
  package let predecessor: String?
  /// Whether its people are made up.
  package let isSynthetic: Bool
  /// The key that its signature holds under, in hexadecimal.
  package let publicKey: String
  /// The bytes that the signature covers.
  package let bytes: [UInt8]

  init(_ file: ReleaseFile, _ bytes: [UInt8]) {
    id = file.id
    period = file.period
    cutOff = file.cutOff
    level = file.level
    area = file.area
    casebookRoot = file.casebookRoot
    predecessor = file.predecessor
    isSynthetic = file.synthetic
    publicKey = file.publicKey
    self.bytes = bytes
  }
}
