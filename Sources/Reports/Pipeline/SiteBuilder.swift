/// Builds the site of a release: a folder of plain files that opens anywhere.
///
/// The same input gives the same bytes: nothing here knows the time, the place or the user.
package struct SiteBuilder {
  package let folders: ResourceFolders
  package let tools: SiteTools

  package init(folders: ResourceFolders, tools: SiteTools) {
    self.folders = folders
    self.tools = tools
  }

  /// Builds a site, and puts it in the place of the last one only when all of it is written.
  ///
  /// - Parameters:
  ///   - input: The release and what goes with it.
  ///   - target: The site's folder.
  /// - Returns: The number of files written.
  /// - Throws: `SiteError`, with every problem or leak there is, or what `sign` or `record` throws.
  @discardableResult
  package func build(_ input: SiteInput, into target: String) throws -> Int {
    let sources = try SiteSources.read(folders, languages: input.languages)
    try LeakCheck.check(sources.all, scan: tools.scan)
    try LeakCheck.check(sources.all, scan: tools.numbers)
    let plan = try SiteCheck.plan(sources, input: input)
    let files = try SiteRender.files(plan, input: input, isScanned: tools.scan != nil)
    try LinkCheck.check(files)
    let sealed = try Sealing.seal(files, input: input, tools: tools)
    try LeakCheck.check(sealed, scan: tools.scan)
    try tools.record()
    try SiteWriter.write(sealed, to: target)
    return sealed.count
  }
}
