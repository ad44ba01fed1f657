package import Templating

/// The folder of styles and written pages.
package enum SiteFolder {
  package static let shipped = ShippedFolder(
    names: ["guitu_Site.resources", "Site"], landmark: "styles")
}
