/// A file of the site, rendered and not yet written.
struct SiteFile: Hashable, Sendable {
  /// Its path in the site, with slashes.
  let name: String
  let bytes: [UInt8]

  init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  init(name: String, text: String) { self.init(name: name, bytes: Array(text.utf8)) }
}
