/// Checks that every link of every page leads to a file of the site, so that a folder on a stick is
/// whole and nothing asks the network.
struct LinkCheck {
  private let names: Set<String>
  private(set) var problems: [SiteProblem] = []

  init(_ files: [SiteFile]) {
    names = Set(files.map(\.name))
    for file in files where file.name.hasSuffix(".html") {
      check(String(decoding: file.bytes, as: UTF8.self), file: file.name)
    }
  }

  static func check(_ files: [SiteFile]) throws(SiteError) {
    let check = LinkCheck(files)
    guard check.problems.isEmpty else { throw .problems(check.problems) }
  }

  private mutating func check(_ text: String, file: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      for attribute in ["href=\"", "src=\""] {
        var rest = line
        while let start = rest.firstRange(of: attribute) {
          rest = rest[start.upperBound...]
          let target = String(rest.prefix { $0 != "\"" })
          let column = line.utf8.distance(from: line.startIndex, to: rest.startIndex) + 1
          check(target, from: file, line: index + 1, column: column)
        }
      }
    }
  }

  private mutating func check(_ target: String, from file: String, line: Int, column: Int) {
    if target.contains(":") || target.hasPrefix("/") {
      problems.append(
        SiteProblem(file: file, line: line, column: column, .externalLink(target)))
      return
    }
    let path = String(target.prefix { $0 != "#" })
    guard !path.isEmpty, !names.contains(resolved(path, from: file)) else { return }
    problems.append(SiteProblem(file: file, line: line, column: column, .brokenLink(target)))
  }

  private func resolved(_ path: String, from file: String) -> String {
    var folders = file.split(separator: "/").dropLast().map(String.init)
    for step in path.split(separator: "/").map(String.init) {
      switch step {
      case "..": if folders.popLast() == nil { return "../\(path)" }
      case ".": continue
      default: folders.append(step)
      }
    }
    return folders.joined(separator: "/")
  }
}
