/// Markup that is safe to put into a page.
///
/// The only ways in are rendering Markdown, escaping text, building an element whose names are
/// compile-time constants, and joining values of this type. A string therefore never reaches a
/// page as markup by accident.
package struct HTML: Sendable, Hashable, CustomStringConvertible {
  /// The markup itself, for writing it out.
  package private(set) var markup: String

  /// Creates no markup at all.
  package init() {
    markup = ""
  }

  /// Shows a text as it is: the characters that mean something in HTML are escaped.
  ///
  /// Safe as element content and as a value between double quotes.
  package init(escaping text: String) {
    var bytes: [UInt8] = []
    bytes.appendEscaped(text.utf8)
    markup = String(decoding: bytes, as: UTF8.self)
  }

  /// Joins values in their order.
  package init(joining parts: some Sequence<HTML>) {
    markup = ""
    for part in parts {
      markup += part.markup
    }
  }

  /// Takes over what cmark's renderer or a pass of this module wrote.
  init(rendered markup: String) {
    self.markup = markup
  }

  package var description: String { markup }

  package static func + (left: HTML, right: HTML) -> HTML {
    HTML(rendered: left.markup + right.markup)
  }

  package static func += (left: inout HTML, right: HTML) {
    left.markup += right.markup
  }
}
