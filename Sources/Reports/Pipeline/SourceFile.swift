/// A text file of the templates, as its author knows it.
struct SourceFile: Hashable, Sendable {
  /// Its path in the folder of templates or the site's folder, such as `pages/zh/index.md`.
  let name: String
  let bytes: [UInt8]

  /// The bytes as text, or nothing where they are not UTF-8.
  var text: String? { String(validating: bytes, as: UTF8.self) }

  /// The file's name without folder and extension.
  var stem: String {
    let last = name.split(separator: "/").last ?? ""
    return String(last.split(separator: ".", omittingEmptySubsequences: false).first ?? "")
  }
}
