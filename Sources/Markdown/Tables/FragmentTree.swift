/// The fragments, parsed: for each of them the blocks whose nodes move into the document.
struct FragmentTree {
  private let tree: CommonMarkTree
  private let blocks: [[CommonMarkNode]]
  /// What was left out, with places in the document.
  let omissions: [InlineSurvey.Omission]

  init(_ fragments: Fragments, source: SourceText) {
    tree = CommonMarkTree(parsing: fragments.document(referringTo: source))
    blocks = Self.blocks(of: tree, by: fragments)
    var survey = InlineSurvey()
    tree.root.walk { node, kind in
      survey.visit(node, kind)
      return .enter
    }
    survey.apply()
    omissions = Self.placed(survey.omissions, by: fragments)
  }

  /// Puts a table, and the paragraph before it, in the place of the block it was found in.
  func put(_ markup: TableMarkup, before paragraph: CommonMarkNode) {
    if let lead = markup.lead {
      for block in blocks[lead] { paragraph.insertBefore(block) }
    }
    let table = CommonMarkNode(block: [])
    var start = 0
    for gap in markup.gaps {
      table.append(CommonMarkNode(inline: Array(markup.bytes[start..<gap.offset])))
      for block in blocks[gap.fragment] {
        while let child = block.firstChild { table.append(child) }
      }
      start = gap.offset
    }
    table.append(CommonMarkNode(inline: Array(markup.bytes[start...])))
    paragraph.insertBefore(table)
  }

  /// Sorts the blocks by fragment and removes those of the source behind the fragments.
  ///
  /// A paragraph of nothing but link definitions gives no block.
  private static func blocks(
    of tree: CommonMarkTree, by fragments: Fragments
  ) -> [[CommonMarkNode]] {
    var blocks = [[CommonMarkNode]](repeating: [], count: fragments.places.count)
    var index = 0
    var child = tree.root.firstChild
    while let block = child {
      child = block.next
      let line = block.startLine
      guard line <= fragments.lineCount else {
        block.free()
        continue
      }
      index = fragments.index(ofLine: line, from: index)
      blocks[index].append(block)
    }
    return blocks
  }

  private static func placed(
    _ omissions: [InlineSurvey.Omission], by fragments: Fragments
  ) -> [InlineSurvey.Omission] {
    var index = 0
    return omissions.map { omission in
      index = fragments.index(ofLine: omission.line, from: index)
      let place = fragments.places[index]
      let line = omission.line - place.line + place.sourceLine
      return (problem: omission.problem, line: line, column: omission.column)
    }
  }
}
