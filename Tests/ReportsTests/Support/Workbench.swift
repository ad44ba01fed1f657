import Domain
import Foundation
@testable import Reports

/// A folder of its own for a test: shipped sources, overrides, and a place for the site.
final class Workbench {
  let root: String
  var overrides: String { "\(root)/overrides" }
  var site: String { "\(root)/site" }

  static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path()

  init() throws {
    root = FileManager.default.temporaryDirectory
      .appending(path: "guitu-reports-\(UUID().uuidString)").path()
    try FileManager.default.createDirectory(
      atPath: "\(root)/overrides", withIntermediateDirectories: true)
  }

  deinit {
    do {
      try FileManager.default.removeItem(atPath: root)
    } catch {
      print("A test's folder stays behind: \(root)")
    }
  }

  func write(_ text: String, to path: String) throws {
    let url = URL(filePath: "\(root)/\(path)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func read(_ path: String) throws -> String {
    try String(contentsOf: URL(filePath: "\(root)/\(path)"), encoding: .utf8)
  }

  func folders() throws -> ResourceFolders {
    try ResourceFolders.find(among: [Workbench.repository], overrides: overrides)
  }

  @discardableResult
  func build(
    _ input: SiteInput = SampleInput.make(), scan: SiteTools.Scan? = { _ in [] },
    hash: @escaping @Sendable ([UInt8]) -> String = Digest.quick
  ) throws -> Int {
    try SiteBuilder(folders: folders(), tools: Workbench.tools(scan, hash: hash))
      .build(input, into: site)
  }

  /// Builds and gives back what kept the site from being built.
  func problems(_ input: SiteInput = SampleInput.make()) throws -> [SiteProblem] {
    do {
      try build(input)
      return []
    } catch SiteError.problems(let problems) {
      return problems
    }
  }

  /// All files of the site by name.
  func files() throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in try FileTree.files(below: site) {
      files[name] = try FileBytes.read("\(site)/\(name)")
    }
    return files
  }

  /// Overrides a shipped page with front matter and a text of its own.
  func override(_ language: Language, _ name: String, _ body: String) throws {
    let front = "---\ntitle: T\nnav: N\nsummary: S\norder: 1\n---\n"
    try write(front + body, to: "overrides/pages/\(language.rawValue)/\(name).md")
  }

  static func tools(
    _ scan: SiteTools.Scan?, hash: @escaping @Sendable ([UInt8]) -> String
  ) -> SiteTools {
    SiteTools(
      scan: scan, hash: hash, sign: { signature(of: $0) },
      publicKey: String(repeating: "ab", count: 32))
  }

  /// A stand-in for a signature: 64 bytes that depend on every byte signed.
  static func signature(of bytes: [UInt8]) -> [UInt8] { Array(Digest.quick(bytes).utf8) }

  /// Finds a planted word, as a scanner of identities would.
  static func scanner(for word: String) -> SiteTools.Scan {
    { searched in
      let bytes =
        switch searched {
        case .name(let name): Array(name.utf8)
        case .contents(let bytes): bytes
        }
      let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      return lines.enumerated().compactMap { index, line in
        guard let range = line.firstRange(of: Array(word.utf8)) else { return nil }
        return LeakPlace.Hit(
          kind: "person", line: index + 1, column: range.lowerBound - line.startIndex + 1)
      }
    }
  }
}
