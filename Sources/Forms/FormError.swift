package import Templating

/// Why a form was not printed.
package enum FormError: Error, Hashable {
  /// A file that is missing or cannot be read.
  case inaccessible(String)
  /// Everything that is wrong with the templates; never empty.
  case problems([FormProblem])
}

/// Something wrong with a template of a form, and where it stands.
package struct FormProblem: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case tag(TagProblem.Kind)
    case notText
    case malformedTemplate
    /// The style would end its element.
    case styleWithMarkup
  }

  /// The file's path in the folder of templates.
  package let file: String
  /// From 1; 0 where the problem is the file itself.
  package let line: Int
  /// In bytes from 1; 0 where no column can be told.
  package let column: Int
  package let kind: Kind

  init(file: String, line: Int = 0, column: Int = 0, _ kind: Kind) {
    self.file = file
    self.line = line
    self.column = column
    self.kind = kind
  }
}
