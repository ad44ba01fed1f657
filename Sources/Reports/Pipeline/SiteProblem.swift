package import Domain
package import Markdown
package import Templating

/// Something that keeps a site from being built, and where it stands.
package struct SiteProblem: Hashable, Sendable {
  /// What is wrong; worded elsewhere.
  package enum Kind: Hashable, Sendable {
    case missingFrontMatter
    case unclosedFrontMatter
    case malformedFrontMatter
    case missingField(String)
    case unknownField(String)
    case malformedField(String)
    case tag(TagProblem.Kind)
    case malformedTemplate
    case missingTranslation(Language)
    case missingLayout
    case markdown(Diagnostic.Problem)
    case unknownDirective(String)
    case unknownTable(String)
    case unknownCategory(table: String, category: String)
    case malformedExpression(String)
    case missingArgument(String)
    case unknownArgument(String)
    case sentenceWithoutFallback
    case brokenLink(String)
    case externalLink(String)
    case duplicateOutput(String)
    case notText
    case malformedName(String)
    case malformedDate(String)
  }

  /// The file as its author knows it, relative to the folder it was read from.
  package let file: String
  /// From 1; 0 where the problem is the file itself.
  package let line: Int
  /// In bytes from 1; 0 where no column can be told.
  package let column: Int
  package let kind: Kind

  package init(file: String, line: Int = 0, column: Int = 0, _ kind: Kind) {
    self.file = file
    self.line = line
    self.column = column
    self.kind = kind
  }
}

extension SiteProblem {
  init(_ problem: TagProblem) {
    self.init(
      file: problem.file, line: problem.line, column: problem.column, .tag(problem.kind))
  }
}

extension SiteProblem: Comparable {
  package static func < (one: SiteProblem, other: SiteProblem) -> Bool {
    (one.file, one.line, one.column) < (other.file, other.line, other.column)
  }
}
