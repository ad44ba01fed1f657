import Domain
import Mustache
import Templating

/// What will be written: pages in their order, each with its layout.
struct SitePlan {
  /// The pages of each language by their place in the navigation.
  let pages: [(language: Language, pages: [PageSource])]
  let library: MustacheLibrary
  let styles: [SourceFile]

  static func layoutName(_ language: Language) -> String { "\(language.rawValue)/page" }
  static let welcomeName = "welcome"
}
