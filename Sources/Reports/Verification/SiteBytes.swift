/// The files of a site's folder, each read once, so that all that is asked of them is of the same.
package struct SiteBytes: Sendable {
  package let folder: String
  private let files: [String: [UInt8]]

  /// Reads every file.
  ///
  /// - Parameter folder: The site's folder.
  /// - Throws: `SiteError.inaccessible` if a file cannot be read.
  package init(of folder: String) throws(SiteError) {
    try self.init(of: folder, names: try FileTree.files(below: folder))
  }

  /// Reads what an outsider computes with: `release.json`, data files and pages.
  ///
  /// - Parameter folder: The site's folder.
  /// - Throws: `SiteError.inaccessible` if a file cannot be read.
  package init(numbersOf folder: String) throws(SiteError) {
    var names = try FileTree.names(in: folder).filter { $0 == ReleaseFile.name }
    let pages = ["zh", "en"].flatMap { [($0, ".html"), ($0, ".md")] }
    for (below, ending) in [("data", ".csv")] + pages {
      names += try FileTree.names(in: "\(folder)/\(below)").filter { $0.hasSuffix(ending) }
        .map { "\(below)/\($0)" }
    }
    try self.init(of: folder, names: names)
  }

  private init(of folder: String, names: [String]) throws(SiteError) {
    self.folder = folder
    var files: [String: [UInt8]] = [:]
    for name in names { files[name] = try FileBytes.read("\(folder)/\(name)") }
    self.files = files
  }

  /// The paths of all files, relative to the folder and sorted.
  package var names: [String] { files.keys.sorted() }

  /// The names, in a folder directly below, of files with an ending.
  package func names(in below: String, ending: String) -> [String] {
    names.filter { $0.hasPrefix("\(below)/") && $0.hasSuffix(ending) }
      .map { String($0.dropFirst(below.count + 1)) }
      .filter { !$0.contains("/") }
  }

  package subscript(_ name: String) -> [UInt8]? { files[name] }
}
