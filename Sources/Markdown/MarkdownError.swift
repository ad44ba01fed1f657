/// Why a document was not rendered.
package enum MarkdownError: Error, Equatable {
  /// Everything that is wrong with the document, in its order; never empty.
  case problems([Diagnostic])
}
