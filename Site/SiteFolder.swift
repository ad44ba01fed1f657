/// How the folder of styles and written pages is recognized.
package enum SiteFolder {
  /// The names it goes by: what the build makes of it, and what it is called in a checkout.
  package static let names = ["guitu_Site.resources", "Site"]
  /// A folder it always holds.
  package static let landmark = "styles"
}
