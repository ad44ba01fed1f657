/// Checks a template's tags against the shape of what it is rendered with.
package struct TagCheck {
  let partials: [String: SourceFile]
  package private(set) var problems: [TagProblem] = []
  /// Every name that was used, with dots, as the shape knows it.
  package private(set) var used: Set<String> = []

  package init(partials: [String: SourceFile]) { self.partials = partials }

  /// A section that is open: its name and what its inside may name besides.
  private struct Open {
    let tag: TemplateTag
    let members: [String: ViewShape]
  }

  package mutating func check(
    _ text: String, file: String, firstLine: Int = 1, against shape: [String: ViewShape],
    depth: Int = 0
  ) {
    let scan = TagScan(text, file: file, firstLine: firstLine)
    problems += scan.problems
    var open: [Open] = []
    for tag in scan.tags {
      let scope = open.reduce(shape) { $0.merging($1.members, uniquingKeysWith: { $1 }) }
      switch tag.kind {
      case .end: close(tag, &open, file: file)
      case .partial: checkPartial(tag, file: file, scope: scope, depth: depth)
      case .value: _ = find(tag, in: scope, file: file)
      case .section, .invertedSection:
        let found = find(tag, in: scope, file: file)
        open.append(Open(tag: tag, members: tag.kind == .section ? members(of: found) : [:]))
      }
    }
    for section in open {
      add(.unclosedSection(section.tag.name), at: section.tag, file: file)
    }
  }

  private mutating func close(_ tag: TemplateTag, _ open: inout [Open], file: String) {
    if open.last?.tag.name == tag.name {
      open.removeLast()
    } else {
      add(.unopenedSection(tag.name), at: tag, file: file)
    }
  }

  private mutating func checkPartial(
    _ tag: TemplateTag, file: String, scope: [String: ViewShape], depth: Int
  ) {
    guard depth < 8, let partial = partials["\(tag.name).html"], let text = partial.text else {
      add(.unknownPartial(tag.name), at: tag, file: file)
      return
    }
    check(text, file: partial.name, against: scope, depth: depth + 1)
  }

  private mutating func find(
    _ tag: TemplateTag, in scope: [String: ViewShape], file: String
  ) -> ViewShape? {
    guard let shape = scope[tag.name] else {
      add(.unknownTag(tag.name), at: tag, file: file)
      return nil
    }
    used.insert(tag.name)
    return shape
  }

  private func members(of shape: ViewShape?) -> [String: ViewShape] {
    switch shape {
    case .list(let members), .object(let members): members
    case .text, .flag, nil: [:]
    }
  }

  private mutating func add(_ kind: TagProblem.Kind, at tag: TemplateTag, file: String) {
    problems.append(TagProblem(file: file, line: tag.line, column: tag.column, kind))
  }
}
