/// A Markdown document, rendered up to the places where data belongs.
///
/// CommonMark 0.30 with pipe tables, emphasis beside Chinese punctuation and without the spaces
/// that line ends would put between Chinese characters. Raw HTML is never passed through, and
/// links lead to `http`, `https`, `mailto` and relative addresses only. What was left out for
/// that is listed in `omissions`, so that a caller can refuse it.
///
/// A document is a value: the tree of nodes is gone when `init` returns.
package struct MarkdownDocument: Sendable {
  /// The headings, in their order.
  package let headings: [Heading]
  /// The data directives, in their order.
  package let directives: [Directive]
  /// Raw HTML and refused links, which the output lacks.
  package let omissions: [Diagnostic]
  /// The markup around the directives: one more than there are directives.
  private let parts: [HTML]

  /// Parses and renders a text.
  ///
  /// - Parameters:
  ///   - text: The Markdown, without front matter.
  ///   - firstLine: The number of its first line in the file it comes from.
  /// - Throws: `MarkdownError.problems` with control characters, or else malformed directives
  ///   and tables with too many cells missing.
  package init(parsing text: String, firstLine: Int = 1) throws(MarkdownError) {
    let source = try SourceText(text, firstLine: firstLine)
    let tree = CommonMarkTree(parsing: source.bytes)
    let survey = DocumentSurvey(tree, source: source)
    guard survey.problems.isEmpty else { throw .problems(survey.problems) }
    (headings, omissions) = survey.edit(source)
    directives = survey.directives.map(\.directive)
    parts = Self.split(tree.render(), gaps: directives.count)
  }

  /// The markup of a document without directives.
  ///
  /// - Returns: The whole document.
  /// - Throws: `MarkdownError.problems` with every directive there is.
  package func html() throws(MarkdownError) -> HTML {
    guard directives.isEmpty else { throw .problems(directives.map(\.unknown)) }
    return parts[0]
  }

  /// The markup of the document with the markup of its directives in their places.
  ///
  /// - Parameter resolve: Makes the markup of a directive; nil if it knows no such directive.
  /// - Returns: The whole document.
  /// - Throws: `MarkdownError.problems` with all directives nobody knows, or the first error that
  ///   `resolve` throws, as it is: a directive carries its line.
  package func html(resolving resolve: (Directive) throws -> HTML?) throws -> HTML {
    var html = parts[0]
    var problems: [Diagnostic] = []
    for (directive, part) in zip(directives, parts.dropFirst()) {
      guard let markup = try resolve(directive) else {
        problems.append(directive.unknown)
        continue
      }
      html += markup
      html += part
    }
    guard problems.isEmpty else { throw MarkdownError.problems(problems) }
    return html
  }

  private static func split(_ text: String, gaps: Int) -> [HTML] {
    guard gaps > 0 else { return [HTML(rendered: text)] }
    var parts: [HTML] = []
    var rest = text[...]
    while parts.count < gaps, let next = rest.utf8.firstRange(of: DocumentSurvey.gap.utf8) {
      parts.append(HTML(rendered: String(rest[..<next.lowerBound])))
      rest = rest[next.upperBound...]
    }
    return parts + [HTML(rendered: String(rest))]
  }
}

extension Directive {
  fileprivate var unknown: Diagnostic {
    Diagnostic(line: line, column: column, problem: .unknownDirective(name))
  }
}
