/// What a site's `release.json` says of it, as it stands there.
package struct SignedRelease: Hashable, Sendable {
  package let id: String
  package let period: String
  package let cutOff: String
  package let level: String
  package let area: String
  package let casebookRoot: String
  /// The bytes that the signature covers.
  package let bytes: [UInt8]

  init(_ file: ReleaseFile, _ bytes: [UInt8]) {
    id = file.id
    period = file.period
    cutOff = file.cutOff
    level = file.level
    area = file.area
    casebookRoot = file.casebookRoot
    self.bytes = bytes
  }
}
