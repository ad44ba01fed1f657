/// A text file of the templates, as its author knows it.
package struct SourceFile: Hashable, Sendable {
  /// Its path in the folder of templates or the site's folder, such as `pages/zh/index.md`.
  package let name: String
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// The bytes as text, or nothing where they are not UTF-8.
  package var text: String? { String(validating: bytes, as: UTF8.self) }

  /// The file's name without folder and extension.
  package var stem: String {
    let last = name.split(separator: "/").last ?? ""
    return String(last.split(separator: ".", omittingEmptySubsequences: false).first ?? "")
  }
}
