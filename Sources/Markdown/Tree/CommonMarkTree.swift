import CCmark
import Glibc

// This file and CommonMarkNode.swift are the whole unsafe surface of the module. What makes them
// sound: a tree owns its nodes and frees them in `deinit`; a `CommonMarkNode` is used only while
// its tree is alive (`MarkdownDocument.init` keeps both in one scope); a node that moves to
// another tree is unlinked from the first by cmark; one that is removed is never used again.
// cmark copies every string it is given, and aborts instead of returning NULL without memory.

/// A parsed document, owned.
final class CommonMarkTree {
  let root: CommonMarkNode

  /// Parses valid UTF-8. Every byte sequence is a document.
  init(parsing source: [UInt8]) {
    root = unsafe source.withUnsafeBytes { buffer in
      // An empty array may have no address.
      let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      guard let start = unsafe start else { return CommonMarkNode(.document) }
      return unsafe CommonMarkNode(
        owning: cmark_parse_document(start, buffer.count, CMARK_OPT_DEFAULT))
    }
  }

  deinit {
    root.free()
  }

  /// Renders the tree in cmark's safe mode and takes out the marks of `EmphasisMarks`.
  func render() -> String {
    guard let text = unsafe cmark_render_html(root.pointer, CMARK_OPT_DEFAULT) else {
      preconditionFailure("cmark aborts when it has no memory for its output")
    }
    defer { unsafe free(text) }
    unsafe Self.unmark(text)
    return unsafe String(cString: text)
  }

  /// Moves what stands between marks together; the text stays terminated.
  private static func unmark(_ text: UnsafeMutablePointer<CChar>) {
    let mark = Int32(EmphasisMarks.mark)
    guard let first = unsafe strchr(text, mark) else { return }
    var (end, start) = unsafe (first, first + 1)
    while let next = unsafe strchr(start, mark) {
      unsafe memmove(end, start, next - start)
      unsafe end += next - start
      unsafe start = next + 1
    }
    unsafe memmove(end, start, strlen(start) + 1)
  }
}
