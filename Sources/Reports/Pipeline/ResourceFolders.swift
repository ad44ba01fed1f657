import Site
import Templates
import Templating

/// The folders a site's templates, layouts, styles and written pages come from.
package struct ResourceFolders: Sendable {
  package let templates: String
  package let site: String
  /// A folder of the user's that is looked up first, file by file.
  package let overrides: String?

  package init(templates: String, site: String, overrides: String?) {
    self.templates = templates
    self.site = site
    self.overrides = overrides
  }

  /// Looks for the shipped folders in some places, in their order.
  package static func find(
    among places: [String], overrides: String? = nil
  ) throws(SiteError) -> ResourceFolders {
    if let overrides, !FileTree.isFolder(overrides) { throw .inaccessible(overrides) }
    return try ResourceFolders(
      templates: find(TemplatesFolder.shipped, among: places),
      site: find(SiteFolder.shipped, among: places), overrides: overrides)
  }

  private static func find(
    _ folder: ShippedFolder, among places: [String]
  ) throws(SiteError) -> String {
    guard let path = folder.find(among: places) else { throw .missingResources(folder.name) }
    return path
  }
}
