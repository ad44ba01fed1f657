import Domain
import Templating

/// Everything a site is made of besides figures: read once, before anything is judged.
struct SiteSources: Sendable {
  /// Markdown pages by language.
  let pages: [Language: [SourceFile]]
  /// Layouts by their path in the folder of layouts, such as `zh/page.html`.
  let layouts: [String: SourceFile]
  let styles: [SourceFile]

  var all: [SourceFile] {
    Language.allCases.flatMap { pages[$0] ?? [] }
      + layouts.keys.sorted().compactMap { layouts[$0] } + styles
  }

  /// Reads the sources; a file in the folder of overrides stands for the shipped one of its path.
  static func read(
    _ folders: ResourceFolders, languages: [Language]
  ) throws(SiteError) -> SiteSources {
    var pages: [Language: [SourceFile]] = [:]
    for language in languages {
      let shipped = try files("pages/\(language.rawValue)", in: folders.templates, folders)
      let written = try files("content/\(language.rawValue)", in: folders.site, folders)
      pages[language] = (shipped + written).filter { $0.name.hasSuffix(".md") }
    }
    let layouts = try files("layout", in: folders.templates, folders)
    return SiteSources(
      pages: pages,
      layouts: Dictionary(
        layouts.map { (String($0.name.dropFirst("layout/".count)), $0) }, uniquingKeysWith: { $1 }),
      styles: try files("styles", in: folders.site, folders))
  }

  private static func files(
    _ folder: String, in root: String, _ folders: ResourceFolders
  ) throws(SiteError) -> [SourceFile] {
    var roots: [String: String] = [:]
    for root in [root] + (folders.overrides.map { [$0] } ?? []) {
      for name in try FileTree.files(below: "\(root)/\(folder)") { roots[name] = root }
    }
    var files: [SourceFile] = []
    for (name, root) in roots.sorted(by: { $0.key < $1.key }) {
      let path = "\(folder)/\(name)"
      files.append(SourceFile(name: path, bytes: try FileBytes.read("\(root)/\(path)")))
    }
    return files
  }
}
