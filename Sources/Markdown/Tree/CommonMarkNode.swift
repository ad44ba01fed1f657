import CCmark

/// A node of a `CommonMarkTree`, valid as long as the tree that holds it.
@safe struct CommonMarkNode {
  let pointer: OpaquePointer

  /// What a pass does after it has seen a node.
  enum Step {
    case enter, skipChildren
  }

  /// The kinds of node the passes tell apart.
  enum Kind {
    case document, paragraph, heading, codeBlock, htmlBlock, thematicBreak
    case text, code, softBreak, lineBreak, htmlInline, link, image
    case customBlock, customInline
    case other
  }

  init(owning pointer: OpaquePointer) {
    unsafe self.pointer = unsafe pointer
  }

  /// Makes a node of its own; it has to be put into a tree, which will free it.
  init(_ kind: Kind) {
    let type =
      switch kind {
      case .document: CMARK_NODE_DOCUMENT
      case .thematicBreak: CMARK_NODE_THEMATIC_BREAK
      case .customBlock: CMARK_NODE_CUSTOM_BLOCK
      case .customInline: CMARK_NODE_CUSTOM_INLINE
      default: preconditionFailure("the passes make no other kind of node")
      }
    guard let node = unsafe cmark_node_new(type) else {
      preconditionFailure("cmark aborts when it has no memory for a node")
    }
    unsafe pointer = unsafe node
  }

  /// Makes a block that renders as the given markup, on lines of its own.
  init(block markup: [UInt8]) {
    self.init(.customBlock)
    unsafe Self.terminated(markup) { unsafe cmark_node_set_on_enter(pointer, $0) }
  }

  /// Makes an inline that renders as markup before and after its children.
  init(inline markup: [UInt8], closing: [UInt8] = []) {
    self.init(.customInline)
    unsafe Self.terminated(markup) { unsafe cmark_node_set_on_enter(pointer, $0) }
    unsafe Self.terminated(closing) { unsafe cmark_node_set_on_exit(pointer, $0) }
  }

  var kind: Kind {
    switch unsafe cmark_node_get_type(pointer) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    default: .other
    }
  }

  var startLine: Int { Int(unsafe cmark_node_get_start_line(pointer)) }
  var startColumn: Int { Int(unsafe cmark_node_get_start_column(pointer)) }
  var endLine: Int { Int(unsafe cmark_node_get_end_line(pointer)) }
  var headingLevel: Int { Int(unsafe cmark_node_get_heading_level(pointer)) }
  var literal: String { unsafe Self.string(cmark_node_get_literal(pointer)) }
  var fenceInfo: String { unsafe Self.string(cmark_node_get_fence_info(pointer)) }
  var firstChild: CommonMarkNode? { unsafe Self.node(cmark_node_first_child(pointer)) }
  var next: CommonMarkNode? { unsafe Self.node(cmark_node_next(pointer)) }
  var parent: CommonMarkNode? { unsafe Self.node(cmark_node_parent(pointer)) }
  var isBlockQuote: Bool { unsafe cmark_node_get_type(pointer) == CMARK_NODE_BLOCK_QUOTE }

  /// The address of a link or image, with entities decoded.
  var address: String {
    get { unsafe Self.string(cmark_node_get_url(pointer)) }
    nonmutating set { unsafe newValue.withCString { _ = unsafe cmark_node_set_url(pointer, $0) } }
  }

  /// Walks the subtree, iteratively, in document order; containers are seen once, on entering.
  ///
  /// The tree must not change on the way: passes collect first and edit afterwards.
  func walk(_ visit: (CommonMarkNode, Kind) -> Step) {
    let iterator = unsafe cmark_iter_new(pointer)
    defer { unsafe cmark_iter_free(iterator) }
    while true {
      let event = unsafe cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return }
      guard event == CMARK_EVENT_ENTER, let current = unsafe cmark_iter_get_node(iterator) else {
        continue
      }
      let node = unsafe CommonMarkNode(owning: current)
      guard visit(node, node.kind) == .skipChildren else { continue }
      unsafe cmark_iter_reset(iterator, current, CMARK_EVENT_EXIT)
    }
  }

  /// Moves a node, out of its place in this or another tree, to the end of this one's children.
  func append(_ child: CommonMarkNode) {
    let done = unsafe cmark_node_append_child(pointer, child.pointer)
    precondition(done == 1, "the passes only append what a node can contain")
  }

  /// Moves a node, out of its place in this or another tree, before this one.
  func insertBefore(_ sibling: CommonMarkNode) {
    let done = unsafe cmark_node_insert_before(pointer, sibling.pointer)
    precondition(done == 1, "the passes only insert what the parent can contain")
  }

  /// Puts another node in the place of this one, which is freed.
  func replace(by other: CommonMarkNode) {
    let done = unsafe cmark_node_replace(pointer, other.pointer)
    precondition(done == 1, "the passes only replace a node by one its parent can contain")
    free()
  }

  /// Takes the node out of its tree and frees it with all its children.
  func free() {
    unsafe cmark_node_free(pointer)
  }

  private static func node(_ pointer: OpaquePointer?) -> CommonMarkNode? {
    guard let pointer = unsafe pointer else { return nil }
    return unsafe CommonMarkNode(owning: pointer)
  }

  private static func string(_ text: UnsafePointer<CChar>?) -> String {
    guard let text = unsafe text else { return "" }
    return unsafe String(cString: text)
  }

  private static func terminated(_ text: [UInt8], _ use: (UnsafePointer<CChar>) -> Int32) {
    let done = unsafe (text + [0]).withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress else { return Int32(0) }
      return unsafe use(start.assumingMemoryBound(to: CChar.self))
    }
    precondition(done == 1, "only custom nodes are given markup")
  }
}
