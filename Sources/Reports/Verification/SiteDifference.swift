/// Something in which a site differs from what its publisher signed.
package enum SiteDifference: Hashable, Comparable, Sendable {
  case missingFile(String)
  case changedFile(String)
  case unlistedFile(String)
  /// The manifest and the release's own list do not name the same file with the same hash.
  case listsDisagree(String)
  case malformedManifest
  case malformedRelease
  case wrongSignature
}
