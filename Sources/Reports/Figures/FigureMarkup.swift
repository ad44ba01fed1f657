import Markdown

/// A rendered directive: for the page, and for the Markdown that lies beside it.
struct FigureMarkup {
  let html: HTML
  let markdown: String

  /// A box that says why there is no figure.
  static func box(_ text: String) -> FigureMarkup {
    FigureMarkup(
      html: .element("p", ["class": "box"], HTML(escaping: text)), markdown: "> \(text)\n")
  }
}
