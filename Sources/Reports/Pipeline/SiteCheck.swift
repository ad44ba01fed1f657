import Domain
import Markdown
import Mustache
import Published
import Templating

/// Judges the sources as a whole and collects every problem; what passes can be rendered.
struct SiteCheck {
  let sources: SiteSources
  let input: SiteInput
  private var problems: [SiteProblem] = []

  init(_ sources: SiteSources, input: SiteInput) {
    self.sources = sources
    self.input = input
  }

  static func plan(_ sources: SiteSources, input: SiteInput) throws(SiteError) -> SitePlan {
    var check = SiteCheck(sources, input: input)
    let pages = check.pages()
    check.checkTranslations(pages)
    for page in pages { check.check(page) }
    let library = check.library()
    guard check.problems.isEmpty else { throw .problems(check.problems.sorted()) }
    return SitePlan(
      pages: input.languages.map { language in
        let own = pages.filter { $0.language == language }
        return (language, own.sorted { ($0.front.order, $0.name) < ($1.front.order, $1.name) })
      },
      library: library, styles: sources.styles)
  }

  private mutating func pages() -> [PageSource] {
    var reader = PageReader()
    let pages = input.languages.flatMap { language in
      (sources.pages[language] ?? []).compactMap { reader.read($0, language) }
    }
    problems += reader.problems
    var seen: Set<String> = []
    for page in pages where !seen.insert("\(page.language.rawValue)/\(page.name)").inserted {
      problems.append(SiteProblem(file: page.file.name, .duplicateOutput(page.name)))
    }
    return pages
  }

  /// Every page exists in every language, so that readers can change languages on it.
  private mutating func checkTranslations(_ pages: [PageSource]) {
    for page in pages {
      for language in input.languages where language != page.language {
        let file = page.file.name.replacing(
          "/\(page.language.rawValue)/", with: "/\(language.rawValue)/")
        if !(sources.pages[language] ?? []).contains(where: { $0.name == file }) {
          problems.append(SiteProblem(file: page.file.name, .missingTranslation(language)))
        }
      }
    }
  }

  private mutating func check(_ page: PageSource) {
    var tags = TagCheck(partials: [:])
    tags.check(
      page.body, file: page.file.name, firstLine: page.firstLine, against: ViewShape.page)
    problems += tags.problems.map(SiteProblem.init)
    do {
      let document = try MarkdownDocument(parsing: page.body, firstLine: page.firstLine)
      for omission in document.omissions { add(omission, to: page) }
      for directive in document.directives { check(directive, of: page) }
    } catch {
      switch error {
      case .problems(let found): for problem in found { add(problem, to: page) }
      }
    }
  }

  private mutating func add(_ diagnostic: Diagnostic, to page: PageSource) {
    problems.append(
      SiteProblem(
        file: page.file.name, line: diagnostic.line, column: diagnostic.column,
        .markdown(diagnostic.problem)))
  }

  private mutating func check(_ directive: Directive, of page: PageSource) {
    func problem(_ kind: SiteProblem.Kind, line: Int = 0) -> SiteProblem {
      SiteProblem(
        file: page.file.name, line: directive.line + line, column: directive.column, kind)
    }
    switch DirectiveReader.read(directive) {
    case .failure(let failure):
      problems.append(problem(failure.kind, line: failure.bodyLine.map { $0 + 1 } ?? 0))
    case .success(let data):
      for table in Set(data.tables).sorted() {
        if case .unknown = TableLookup.find(table, in: input) {
          problems.append(problem(.unknownTable(table)))
        }
      }
      for cell in Set(data.cells).sorted(by: { $0.description < $1.description })
      where input.release[cell.table] != nil && cell.value(in: input.release) == nil {
        problems.append(problem(.unknownCategory(table: cell.table, category: cell.category)))
      }
      for family in data.families {
        if case .unknown = TableFamily.find(family, in: input) {
          problems.append(problem(.unknownTable(family)))
        }
      }
      if let part = data.part, let name = (data.tables + data.families).first,
        let categories = categories(of: name), !categories.contains(where: { $0.code == part })
      {
        problems.append(problem(.unknownCategory(table: name, category: part)))
      }
    }
  }

  private func categories(of name: String) -> [PublishedTable.Category]? {
    if let table = input.release[name] { return table.categories }
    guard case .family(let family) = TableFamily.find(name, in: input) else { return nil }
    return family.categories
  }

  /// Parses the layouts that are used, and what they include.
  private mutating func library() -> MustacheLibrary {
    var library = MustacheLibrary()
    for (path, file) in sources.layouts.sorted(by: { $0.key < $1.key }) {
      guard let text = file.text else {
        problems.append(SiteProblem(file: file.name, .notText))
        continue
      }
      do {
        try library.register(text, named: String(path.prefix { $0 != "." }))
      } catch {
        problems.append(SiteProblem(file: file.name, .malformedTemplate))
      }
    }
    let roots = input.languages.map(SitePlan.layoutName) + [SitePlan.welcomeName]
    for root in roots {
      guard let file = sources.layouts["\(root).html"], let text = file.text else {
        problems.append(SiteProblem(file: "layout/\(root).html", .missingLayout))
        continue
      }
      var tags = TagCheck(partials: sources.layouts)
      tags.check(text, file: file.name, against: ViewShape.layout)
      problems += tags.problems.map(SiteProblem.init)
    }
    return library
  }
}
