/// What has to change among the inlines of a tree, collected in one walk and applied after it.
///
/// Three passes share the walk: raw HTML goes, refused links and images give way to their text,
/// and a soft break between two wide characters vanishes, for Chinese has no spaces between
/// words: `中\n文` is one word, `中\nx` is two.
struct InlineSurvey {
  typealias Omission = (problem: Diagnostic.Problem, line: Int, column: Int)

  /// What has been left out, with its place in the text that was parsed.
  private(set) var omissions: [Omission] = []
  private var vanishing: [CommonMarkNode] = []
  private var unwrapping: [CommonMarkNode] = []
  private var marked: [CommonMarkNode] = []

  /// The text or code before the current place, as long as nothing else came between.
  private var leaf: CommonMarkNode?
  /// A soft break after a leaf, waiting for what comes next.
  private var pending: (softBreak: CommonMarkNode, before: Unicode.Scalar)?

  /// Notes a node that the walk has come to.
  mutating func visit(_ node: CommonMarkNode, _ kind: CommonMarkNode.Kind) {
    switch kind {
    case .text, .code: visitLeaf(node)
    case .softBreak: visitSoftBreak(node)
    case .link: judge(node)
    case .image:
      forgetLeaf()
      judge(node)
    case .htmlInline, .htmlBlock:
      forgetLeaf()
      omit(node, .rawHTML)
      vanishing.append(node)
    case .document, .paragraph, .heading, .codeBlock, .thematicBreak, .lineBreak:
      forgetLeaf()
    case .customBlock, .customInline, .other:
      break
    }
  }

  /// Changes the tree; afterwards none of the nodes seen may be used.
  func apply() {
    for node in marked { node.address = EmphasisMarks.unmarked(node.address) }
    for node in vanishing { node.free() }
    for node in unwrapping {
      while let child = node.firstChild { node.insertBefore(child) }
      node.free()
    }
  }

  private mutating func forgetLeaf() {
    leaf = nil
    pending = nil
  }

  private mutating func visitLeaf(_ node: CommonMarkNode) {
    if let (softBreak, before) = pending {
      if let after = node.firstScalar, Self.joins(before, after) { vanishing.append(softBreak) }
      pending = nil
    }
    leaf = node
  }

  private mutating func visitSoftBreak(_ node: CommonMarkNode) {
    pending = leaf?.lastScalar.map { (node, $0) }
    leaf = nil
  }

  private static func joins(_ before: Unicode.Scalar, _ after: Unicode.Scalar) -> Bool {
    if CJK.isWide(before) { return CJK.isWide(after) || CJK.isSharedPunctuation(after) }
    return CJK.isSharedPunctuation(before) && CJK.isWide(after)
  }

  private mutating func judge(_ node: CommonMarkNode) {
    let written = node.address
    let address = EmphasisMarks.unmarked(written)
    if !LinkPolicy.allows(address) {
      omit(node, .refusedLink(address))
      unwrapping.append(node)
    } else if address.utf8.count != written.utf8.count {
      marked.append(node)
    }
  }

  private mutating func omit(_ node: CommonMarkNode, _ problem: Diagnostic.Problem) {
    omissions.append((problem, node.startLine, node.startColumn))
  }
}

extension CommonMarkNode {
  fileprivate var firstScalar: Unicode.Scalar? {
    literal.unicodeScalars.first { $0.value != UInt32(EmphasisMarks.mark) }
  }

  fileprivate var lastScalar: Unicode.Scalar? {
    literal.unicodeScalars.last { $0.value != UInt32(EmphasisMarks.mark) }
  }
}
