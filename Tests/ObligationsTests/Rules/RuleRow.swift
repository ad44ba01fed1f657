import Domain
@testable import Obligations
import Testing

/// A line of a rule table: a case in a few words, and how a duty stands at a moment, as it was worked
/// out on paper.
struct RuleRow: Sendable {
  let rule: String
  let person: [String]
  let milestones: [String]
  let moment: String
  let expected: String
  let reason: String
  let flags: String
  let place: String

  /// Takes a line such as `L11 | - | kin-confirmed 2026-03-02 | 2026-03-17 | due 2026-03-17 | …`.
  init?(_ line: Substring, place: String) {
    let fields = line.split(separator: " | ", omittingEmptySubsequences: false).map(String.init)
    guard (6...7).contains(fields.count) else { return nil }
    rule = fields[0]
    person = RuleRow.list(fields[1])
    milestones = RuleRow.list(fields[2])
    moment = fields[3]
    expected = fields[4] == "-" ? "" : fields[4]
    reason = fields[5]
    flags = fields.count == 7 ? fields[6] : ""
    self.place = place
  }

  private static func list(_ text: String) -> [String] {
    text == "-" ? [] : text.split(separator: "; ").map(String.init)
  }

  /// The last day of the only duty that is told.
  var due: Day? {
    let words = expected.split(separator: " ")
    return words.count == 2 ? Day(String(words[1])) : nil
  }

  func isTold(_ status: String) -> Bool { expected.hasPrefix("\(status) ") }

  /// How the engine says that the duty stands.
  func told(by engine: ObligationEngine) throws -> String {
    try duties(by: engine).map(\.told).joined(separator: ", ")
  }

  func flags(by engine: ObligationEngine) throws -> ObligationFlags {
    try duties(by: engine).last?.flags ?? []
  }

  private func duties(by engine: ObligationEngine) throws -> [Obligation] {
    guard let office = try office() else {
      return try story().duties(rule, on: moment, by: engine)
    }
    return try engine.obligations(of: office, on: Story.moment(moment))
      .filter { $0.rule.text == rule }
  }

  /// The office, where the line is about one.
  private func office() throws -> OfficeRecord? {
    guard let made = person.first(where: { $0.hasPrefix("founded ") }) else { return nil }
    let done = try milestones.map { try day(String($0.dropFirst("done ".count))) }
    return OfficeRecord(
      founded: try day(String(made.dropFirst("founded ".count))),
      done: [try #require(RuleID(rule)): done], hasAssessment: person.contains("assessed"))
  }

  func story() throws -> Story {
    var story = Story(milestones: milestones)
    for words in person.map({ $0.split(separator: " ").map(String.init) }) {
      try add(words[0], words.count > 1 ? words[1] : "", to: &story)
    }
    return story
  }

  private func add(_ word: String, _ value: String, to story: inout Story) throws {
    switch word {
    case "born": story.birth = value
    case "ages":
      let ends = value.split(separator: "-").compactMap { Int($0) }
      story.ages = ends[0]...ends[1]
    case "rescued": story.rescued = value
    case "unknown": story.identity = .unknown
    case "identified": story.identified = value
    case "disability": story.disability = Disability(rawValue: value)
    case "exploitation": story.exploitation = Exploitation(rawValue: value)
    case "closed": story.closed = value
    case "waived": story.waivers.append(value)
    case "paused": story.pauses.append(value)
    default: throw UnknownWord(text: word)
    }
  }
}
