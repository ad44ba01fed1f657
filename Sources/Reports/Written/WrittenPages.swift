import Markdown
import Templating

/// Builds a site of written pages alone: Markdown with front matter, lists by folder and category.
///
/// Pages are read, rendered and written one by one; of a page only its title, date, category and
/// name stay in memory, for the lists.
package struct WrittenPages {
  /// The file by which a folder of written pages is recognized.
  static let mark = ".guitu-pages"
  static let pagesPerList = 50

  private let folders: ResourceFolders
  private let numbers: SiteTools.Scan?

  /// Takes what searches pages for numbers that are somebody's.
  package init(folders: ResourceFolders, numbers: SiteTools.Scan? = nil) {
    self.folders = folders
    self.numbers = numbers
  }

  /// Builds all pages, and puts them in the place of the last ones only when all are written.
  ///
  /// - Parameters:
  ///   - content: The folder of Markdown files.
  ///   - target: The folder to write.
  /// - Returns: The number of Markdown pages.
  /// - Throws: `SiteError`, with every problem of every page.
  @discardableResult
  package func build(_ content: String, into target: String) throws(SiteError) -> Int {
    let layouts = try WrittenLayouts.read(folders)
    let styles = try SiteSources.read(folders, languages: []).styles
    guard FileTree.isFolder(content) else { throw .inaccessible(content) }
    let swap = SiteFolderSwap(target: target, mark: WrittenPages.mark)
    let output = try swap.prepare()
    do {
      try LeakCheck.check(styles, scan: numbers)
      var run = WrittenRun(
        content: content, output: output, layouts: layouts, numbers: numbers)
      try run.writePages()
      try run.writeLists()
      try FileTree.makeFolder("\(output)/styles")
      for style in styles { try FileBytes.write(style.bytes, to: "\(output)/\(style.name)") }
      try FileBytes.write([], to: "\(output)/\(WrittenPages.mark)")
      try swap.finish()
      return run.index.entries.count
    } catch {
      try swap.abandon()
      throw error
    }
  }
}
