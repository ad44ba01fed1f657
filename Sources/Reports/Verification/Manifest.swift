/// A list of files and their SHA-256, as `sha256sum -c` reads it.
struct Manifest: Hashable, Sendable {
  let hashes: [String: String]

  init(_ files: [SiteFile], hash: ([UInt8]) -> String) {
    hashes = Dictionary(
      files.map { ($0.name, hash($0.bytes)) }, uniquingKeysWith: { first, _ in first })
  }

  /// Reads a manifest, or nothing where a line is malformed or a file is listed twice.
  init?(_ text: String) {
    var hashes: [String: String] = [:]
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, parts[0].utf8.count == 64, parts[1].hasPrefix(" ") else { return nil }
      let name = String(parts[1].dropFirst())
      guard hashes.updateValue(String(parts[0]), forKey: name) == nil else { return nil }
    }
    self.hashes = hashes
  }

  var text: String {
    hashes.sorted { $0.key < $1.key }.map { "\($0.value)  \($0.key)\n" }.joined()
  }
}
