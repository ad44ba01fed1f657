import Domain
import Templating

/// A Markdown page apart from figures: its front matter and its text.
struct PageSource: Sendable {
  let file: SourceFile
  let language: Language
  let front: FrontMatter
  /// The text after the front matter.
  let body: String
  /// The line of the file on which the text begins.
  let firstLine: Int

  /// The name of the page's files, without extension.
  var name: String { file.stem }
}
