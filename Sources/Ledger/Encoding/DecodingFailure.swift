/// Why bytes could not be read back.
package enum DecodingFailure: Error, Hashable {
  case truncated
  case malformed
  /// Written by a newer program.
  case unknownVersion(Int)
  /// A coded value that this program does not know.
  case unknownCode(String)
}
