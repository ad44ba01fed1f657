import Domain
import Yams

/// The front matter of a written page: a title, and any other fields in their order.
struct WrittenFrontMatter: Hashable, Sendable {
  let title: String
  let category: String?
  /// The day as ISO 8601 writes it; empty where there is none.
  let date: String
  let fields: [(name: String, value: String)]

  static func == (one: WrittenFrontMatter, other: WrittenFrontMatter) -> Bool {
    one.title == other.title && one.date == other.date && one.category == other.category
      && one.fields.elementsEqual(other.fields) { $0 == $1 }
  }

  func hash(into hasher: inout Hasher) { hasher.combine(title) }

  static func read(
    _ block: FrontMatterBlock
  ) -> Result<WrittenFrontMatter, FrontMatterProblems> {
    let found: [(name: String, value: String)]
    if let plain = PlainYAML.fields(block.yaml) {
      found = plain
    } else {
      switch composed(block) {
      case .success(let fields): found = fields
      case .failure(let problems): return .failure(problems)
      }
    }
    return read(found, line: block.firstLine)
  }

  private static func read(
    _ fields: [(name: String, value: String)], line: Int
  ) -> Result<WrittenFrontMatter, FrontMatterProblems> {
    func value(_ name: String) -> String? { fields.first { $0.name == name }?.value }
    guard let title = value("title"), !title.isEmpty
    else { return .failure(FrontMatterProblems([(.missingField("title"), line)])) }
    let date = value("date") ?? ""
    guard date.isEmpty || isDay(date)
    else { return .failure(FrontMatterProblems([(.malformedDate(date), line)])) }
    return .success(
      WrittenFrontMatter(
        title: title, category: value("category"), date: date,
        fields: fields.filter { $0.name != "title" }))
  }

  private static func isDay(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.utf8.count) == [4, 2, 2], let year = Int(parts[0]),
      let month = Int(parts[1]), let day = Int(parts[2])
    else { return false }
    return Day(year: year, month: month, day: day) != nil
  }

  private static func composed(
    _ block: FrontMatterBlock
  ) -> Result<[(name: String, value: String)], FrontMatterProblems> {
    let malformed = FrontMatterProblems([(.malformedFrontMatter, block.firstLine)])
    do {
      guard case .mapping(let mapping)? = try Yams.compose(yaml: block.yaml)
      else { return .failure(malformed) }
      var fields: [(name: String, value: String)] = []
      for (key, value) in mapping {
        guard let name = key.string, let text = value.scalar?.string else {
          let line = block.firstLine + (key.mark?.line ?? 1) - 1
          return .failure(FrontMatterProblems([(.malformedField(key.string ?? ""), line)]))
        }
        fields.append((name, text))
      }
      return .success(fields)
    } catch {
      return .failure(malformed)
    }
  }
}
