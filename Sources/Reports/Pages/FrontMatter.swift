import Yams

/// What a page says of itself before its text.
struct FrontMatter: Hashable, Sendable {
  let title: String
  /// The short title for the navigation.
  let nav: String
  /// One sentence on what the page is for.
  let summary: String
  /// The page's place in the navigation, from 1.
  let order: Int

  private static let fields: Set<String> = ["title", "nav", "summary", "order"]

  /// Reads front matter, telling what is wrong with it.
  static func read(_ block: FrontMatterBlock) -> Result<FrontMatter, FrontMatterProblems> {
    let mapping: Node.Mapping
    do {
      guard case .mapping(let found)? = try Yams.compose(yaml: block.yaml)
      else { return .failure(FrontMatterProblems([(.malformedFrontMatter, block.firstLine)])) }
      mapping = found
    } catch let error as YamlError {
      return .failure(
        FrontMatterProblems([(.malformedFrontMatter, block.firstLine + error.line - 1)]))
    } catch {
      return .failure(FrontMatterProblems([(.malformedFrontMatter, block.firstLine)]))
    }
    return read(mapping, firstLine: block.firstLine)
  }

  private static func read(
    _ mapping: Node.Mapping, firstLine: Int
  ) -> Result<FrontMatter, FrontMatterProblems> {
    var problems: [(SiteProblem.Kind, Int)] = []
    for (key, value) in mapping {
      let line = firstLine + (key.mark?.line ?? 1) - 1
      let name = key.string ?? ""
      if !fields.contains(name) {
        problems.append((.unknownField(name), line))
      } else if value.scalar?.string.isEmpty ?? true {
        problems.append((.malformedField(name), line))
      } else if name == "order", value.int.map({ $0 < 1 }) ?? true {
        problems.append((.malformedField(name), line))
      }
    }
    for field in fields.sorted() where mapping[Node(field)] == nil {
      problems.append((.missingField(field), firstLine))
    }
    guard problems.isEmpty, let order = mapping["order"]?.int
    else { return .failure(FrontMatterProblems(problems)) }
    func text(_ field: String) -> String { mapping[Node(field)]?.scalar?.string ?? "" }
    return .success(
      FrontMatter(
        title: text("title"), nav: text("nav"), summary: text("summary"), order: order))
  }
}

/// Everything that is wrong with a page's front matter, with the lines it stands on.
struct FrontMatterProblems: Error {
  let found: [(kind: SiteProblem.Kind, line: Int)]

  init(_ found: [(SiteProblem.Kind, Int)]) {
    self.found = found.map { (kind: $0.0, line: $0.1) }
  }
}

extension YamlError {
  /// The line of the YAML the error speaks of, from 1.
  fileprivate var line: Int {
    switch self {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      mark.line
    default: 1
    }
  }
}
