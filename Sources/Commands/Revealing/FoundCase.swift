import Casebook
import Domain
import Redaction

/// A case that a query matched, and by which kinds of values; never the values.
struct FoundCase: Encodable {
  private let line: CaseLine
  let matched: [Identity.Kind]
  private let match: ValueQuery.Match

  /// The cases whose identity a query matches: whole values first, then by number.
  ///
  /// That identities were searched is on record before any is read.
  static func all(
    matching query: ValueQuery, in session: Session, now: Moment
  ) throws -> [FoundCase] {
    var found: [(number: CaseNumber, matched: Set<Identity.Kind>, match: ValueQuery.Match)] = []
    try session.search(now: now) { number, identity in
      let hits = identity.lines.compactMap { line in
        line.knownValues.compactMap(query.match).max().map { (line.kind, $0) }
      }
      guard let best = hits.map(\.1).max() else { return }
      found.append((number, Set(hits.map(\.0)), best))
    }
    let cases = try found.compactMap { number, matched, match -> FoundCase? in
      guard let state = try state(of: number, in: session) else { return nil }
      return FoundCase(
        line: CaseLine(state), matched: Identity.Kind.allCases.filter(matched.contains),
        match: match)
    }
    return cases.sorted { ($1.match, $0.line.case) < ($0.match, $1.line.case) }
  }

  /// The state of a case; nothing where its opening was taken back, after which it is no case.
  private static func state(of number: CaseNumber, in session: Session) throws -> CaseState? {
    do {
      return try session.state(of: number)
    } catch CasebookError.noSuchCase {
      return nil
    }
  }

  static func table(_ cases: [FoundCase], _ language: Language) -> String {
    var columns = Columns()
    columns.add(
      Label("个案", "Case")[language], Label("依据", "Matched")[language],
      Label("解救", "Rescued")[language], Label("状态", "State")[language],
      Label("阶段", "Stage")[language], Label("负责地区", "Area")[language])
    for found in cases {
      let line = found.line
      columns.add(
        line.case,
        found.matched.map { $0.label[language] }
          .joined(separator: Label("、", ", ")[language]),
        line.rescued, line.state[language],
        Stage(rawValue: line.stage)?.label[language] ?? "",
        AreaCode(line.area).map { Divisions.fullName(of: $0)[language] } ?? "")
    }
    return columns.text()
  }

  var plainLine: String {
    [
      line.case, line.rescued, line.area, line.stage, line.closed ?? "",
      matched.map(\.code).joined(separator: ","),
    ].joined(separator: "\t") + "\n"
  }

  func encode(to encoder: any Encoder) throws {
    try line.encode(to: encoder)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(matched.map(\.code), forKey: .matched)
  }

  private enum Key: CodingKey {
    case matched
  }
}
