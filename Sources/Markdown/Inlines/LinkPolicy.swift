/// Which addresses may stand in a link or an image.
///
/// A list of what is allowed: `http`, `https`, `mailto` and addresses relative to the page,
/// fragments among them. Everything with another scheme is refused, and so is `//host/path`,
/// which a page opened from a disk would look for on that disk.
package enum LinkPolicy {
  /// Whether an address, with entities already decoded, may be written into a page.
  package static func allows(_ address: String) -> Bool {
    let bytes = address.utf8
    guard let end = bytes.firstIndex(where: { delimiters.contains($0) }) else { return true }
    guard bytes[end] == UInt8(ascii: ":") else { return !address.hasPrefix("//") }
    return schemes.contains(address[..<end].lowercased())
  }

  // RFC 3986, section 4.2: a colon before the first of the other three ends a scheme.
  private static let delimiters = ":/?#".utf8
  private static let schemes: Set<String> = ["http", "https", "mailto"]
}
