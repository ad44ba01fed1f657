/// How the folder of page templates is recognized.
package enum TemplatesFolder {
  /// The names it goes by: what the build makes of it, and what it is called in a checkout.
  package static let names = ["guitu_Templates.resources", "Templates"]
  /// A folder it always holds.
  package static let landmark = "pages"
}
