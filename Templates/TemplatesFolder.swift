package import Templating

/// The folder of page and form templates.
package enum TemplatesFolder {
  package static let shipped = ShippedFolder(
    names: ["guitu_Templates.resources", "Templates"], landmark: "pages")
}
