import Markdown

/// One build of written pages: what is open, what was found wrong, and what the lists will need.
struct WrittenRun {
  let content: String
  let output: String
  let layouts: WrittenLayouts
  private(set) var index = WrittenIndex()
  /// The folders that hold pages, and which entries are theirs.
  private(set) var sections: [(folder: String, entries: Range<Int>)] = []
  /// Pages that a list would overwrite; they stand in its place.
  private(set) var written: Set<String> = []
  private var problems: [SiteProblem] = []
  private let numbers: SiteTools.Scan?
  private var leaks: [LeakPlace] = []
  private var page: [UInt8] = []
  private var fields: [UInt8] = []

  /// More problems than anybody mends in one go are counted no further.
  private static let mostProblems = 1_000

  init(
    content: String, output: String, layouts: WrittenLayouts, numbers: SiteTools.Scan? = nil
  ) {
    self.numbers = numbers
    self.content = content
    self.output = output
    self.layouts = layouts
  }

  /// Writes every page, folder by folder.
  mutating func writePages() throws(SiteError) {
    var open = [""]
    while let folder = open.popLast() {
      let start = index.entries.count
      var made = false
      for name in try FileTree.names(in: "\(content)/\(folder)") {
        if name.hasSuffix(".md") {
          if !made { try FileTree.makeFolder("\(output)/\(folder)") }
          made = true
          try write(folder + String(name.dropLast(3)))
        } else if FileTree.isFolder("\(content)/\(folder)\(name)") {
          open.append("\(folder)\(name)/")
        }
      }
      if index.entries.count > start { sections.append((folder, start..<index.entries.count)) }
    }
    guard leaks.isEmpty else { throw .leaks(leaks) }
    guard problems.isEmpty else { throw .problems(problems) }
  }

  private mutating func write(_ name: String) throws(SiteError) {
    guard problems.count < WrittenRun.mostProblems else { return }
    guard !name.utf8.contains(where: WrittenRun.breaksAddress)
    else { return add([(.malformedName(name), 0)], "\(name).md") }
    let bytes = try FileBytes.read("\(content)/\(name).md")
    if let numbers { leaks += LeakCheck.hits(name: "\(name).md", bytes: bytes, numbers) }
    switch FrontMatterBlock.split(bytes) {
    case .failure(let failure): add(failure.found.map { ($0.kind, $0.line) }, "\(name).md")
    case .success(let block):
      switch WrittenFrontMatter.read(block) {
      case .failure(let failure): add(failure.found.map { ($0.kind, $0.line) }, "\(name).md")
      case .success(let front): try write(name, front, block)
      }
    }
  }

  private mutating func write(
    _ name: String, _ front: WrittenFrontMatter, _ block: FrontMatterBlock
  ) throws(SiteError) {
    let markup: String
    do {
      let document = try MarkdownDocument(parsing: block.body, firstLine: block.bodyLine)
      add(document.omissions.map { (.markdown($0.problem), $0.line) }, "\(name).md")
      markup = try document.html().markup
    } catch {
      switch error {
      case .problems(let found):
        return add(found.map { (.markdown($0.problem), $0.line) }, "\(name).md")
      }
    }
    let title = escaped(front.title)
    fields.removeAll(keepingCapacity: true)
    for field in front.fields {
      layouts.field.fill([escaped(field.name), escaped(field.value)], into: &fields)
    }
    page.removeAll(keepingCapacity: true)
    layouts.page.fill([root(of: name), title, fields, Array(markup.utf8)], into: &page)
    try FileBytes.write(page, to: "\(output)/\(name).html")
    if name == "index" || name.hasSuffix("/index") {
      written.insert(name)
    } else {
      index.add(name: name, title: title, date: front.date, category: front.category)
    }
  }

  private static func breaksAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "#"), UInt8(ascii: "?"), UInt8(ascii: "%"), UInt8(ascii: ":"): true
    default: false
    }
  }

  private mutating func add(_ found: [(SiteProblem.Kind, Int)], _ file: String) {
    problems += found.map { SiteProblem(file: file, line: $0.1, column: $0.1 == 0 ? 0 : 1, $0.0) }
  }

  /// A text as it may stand in a page.
  func escaped(_ text: String) -> [UInt8] { Array(HTML(escaping: text).markup.utf8) }

  /// The way from a page to the top of the site.
  func root(of name: String) -> [UInt8] {
    let depth = name.utf8.count { $0 == UInt8(ascii: "/") }
    return Array(String(repeating: "../", count: depth).utf8)
  }
}
