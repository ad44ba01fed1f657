/// The edits that turn the tree cmark parsed into the one it renders.
extension DocumentSurvey {
  /// What stands in the output where the markup of a directive belongs.
  ///
  /// Nothing an author writes can look like it: every `<` in a text is escaped, raw HTML goes.
  static let gap = "<guitu>"

  /// Changes the tree, in an order in which no edit uses a node that another has freed.
  ///
  /// - Parameter source: The text the tree was parsed from.
  /// - Returns: The headings of the document and what was left out, in the order of the lines.
  func edit(_ source: SourceText) -> (headings: [Heading], omissions: [Diagnostic]) {
    inlines.apply()
    var omissions = inlines.omissions
    let fragmentTree = fragments.isEmpty ? nil : FragmentTree(fragments, source: source)
    omissions += fragmentTree?.omissions ?? []
    for (node, markup, isRuledOff) in tables {
      if let fragmentTree, markup.needsFragments {
        fragmentTree.put(markup, before: node)
      } else {
        node.insertBefore(CommonMarkNode(block: markup.bytes))
      }
      if isRuledOff { node.insertBefore(CommonMarkNode(.thematicBreak)) }
      node.free()
    }
    for (node, _) in directives { node.replace(by: CommonMarkNode(block: Array(Self.gap.utf8))) }
    let diagnostics = omissions.map { problem, line, column in
      source.diagnostic(problem, line: line, column: column)
    }
    return (editHeadings(), diagnostics.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
  }

  private func editHeadings() -> [Heading] {
    var slugs = Slugs()
    return headings.map { node in
      let text = Self.text(of: node)
      let heading = Heading(level: node.headingLevel, text: text, id: slugs.next(for: text))
      // The block gives the line of its own, the inline the tags without line ends in them.
      let block = CommonMarkNode(block: [])
      let element = CommonMarkNode(
        inline: Array("<h\(heading.level) id=\"\(heading.id)\">".utf8),
        closing: Array("</h\(heading.level)>".utf8))
      while let child = node.firstChild { element.append(child) }
      block.append(element)
      node.replace(by: block)
      return heading
    }
  }

  private static func text(of heading: CommonMarkNode) -> String {
    var text = ""
    heading.walk { node, kind in
      switch kind {
      case .text, .code: text += node.literal
      case .softBreak, .lineBreak: text += " "
      default: break
      }
      return .enter
    }
    return EmphasisMarks.unmarked(text)
  }
}
