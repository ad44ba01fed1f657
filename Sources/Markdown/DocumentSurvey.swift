/// What one walk over a parsed document finds, for the edits that follow it.
struct DocumentSurvey {
  private let source: SourceText
  private(set) var inlines = InlineSurvey()
  private(set) var headings: [CommonMarkNode] = []
  private(set) var tables: [(node: CommonMarkNode, markup: TableMarkup, isRuledOff: Bool)] = []
  private(set) var fragments = Fragments()
  private(set) var directives: [(node: CommonMarkNode, directive: Directive)] = []
  /// What makes the document as a whole impossible to render.
  private(set) var problems: [Diagnostic] = []
  private var padding = TableMarkup.paddingLimit

  init(_ tree: CommonMarkTree, source: SourceText) {
    self.source = source
    tree.root.walk { visit($0, $1) }
  }

  private mutating func visit(
    _ node: CommonMarkNode, _ kind: CommonMarkNode.Kind
  ) -> CommonMarkNode.Step {
    switch kind {
    case .paragraph, .heading:
      if let table = TableSource(node, kind, in: source) {
        add(table, node)
        return .skipChildren
      }
      if kind == .heading { headings.append(node) }
    case .codeBlock:
      let info = EmphasisMarks.unmarked(node.fenceInfo)
      if Directive.isNamed(by: info) { add(info, node) }
    default: break
    }
    inlines.visit(node, kind)
    return .enter
  }

  private mutating func add(_ table: TableSource, _ node: CommonMarkNode) {
    let markup = TableMarkup(table, padding: padding, fragments: &fragments)
    if padding >= 0, markup.paddedCells > padding {
      problems.append(source.diagnostic(.raggedTable, line: table.header, column: 1))
    }
    padding -= markup.paddedCells
    tables.append((node, markup, table.isRuledOff))
  }

  private mutating func add(_ info: String, _ node: CommonMarkNode) {
    let place = source.diagnostic(
      .directiveWithoutName, line: node.startLine, column: node.startColumn)
    do {
      let directive = try Directive(
        info: info, body: EmphasisMarks.unmarked(node.literal), line: place.line,
        column: place.column)
      directives.append((node, directive))
    } catch {
      switch error {
      case .problems(let found): problems += found
      }
    }
  }
}
