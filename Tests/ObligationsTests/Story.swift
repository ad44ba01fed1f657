import Domain
@testable import Obligations
import Testing

/// A case told in a few words, such as `admission 2026-03-02T10:00` or `visit/declined 2026-04`.
struct Story {
  var birth = "1995-05-05"
  /// Instead of the date of birth, completed years at rescue.
  var ages: ClosedRange<Int>?
  var rescued = "2026-03-02"
  var identity = IdentityStatus.known
  var disability: Disability? = Disability.none
  var exploitation: Exploitation? = .woman
  var closed: String?
  /// When an unknown identity became known.
  var identified: String?
  /// The days from which the duty that is asked about is given up.
  var waivers: [String] = []
  /// The days on which its clock stands, `2026-03-03..2026-03-05` or without an end.
  var pauses: [String] = []
  var milestones: [String] = []

  func state() throws -> CaseState {
    let rescue = try #require(EventDate(rescued))
    let birth = try ages.map { .aged($0, at: rescue.earliest) } ?? Birth.on(date(birth))
    let all = try milestones.enumerated().map { try logged($1, $0) }
    return CaseState(
      number: CaseNumber(random: 1),
      facts: CaseFacts(
        sex: .female, birth: birth, rescued: rescue, area: try #require(AreaCode("510104")),
        identity: identity, exploitation: exploitation, disability: disability),
      milestones: all.sorted {
        ($0.milestone.date, $0.entry) < ($1.milestone.date, $1.entry)
      }, closing: try closed.map { Closing(date: try day($0), reason: .stable) }, conflicts: [],
      annotations: try annotations())
  }

  /// The instances of a rule at a minute, or at noon of a day.
  func duties(
    _ rule: String, on moment: String, adjustments: Adjustments? = nil,
    by engine: ObligationEngine? = nil
  ) throws -> [Obligation] {
    let now = try Story.moment(moment)
    let id = try #require(RuleID(rule))
    let decided = try adjustments ?? self.adjustments(of: id)
    return try (engine ?? Shipped.engine())
      .obligations(of: state(), on: now, adjustments: decided).filter { $0.rule == id }
  }

  /// The statuses of all instances of a rule, with their dues: `met 2026-03-09`.
  func told(_ rule: String, on moment: String, by engine: ObligationEngine? = nil) throws -> String
  {
    try duties(rule, on: moment, by: engine).map(\.told).joined(separator: ", ")
  }

  /// A minute, or noon of a day.
  static func moment(_ text: String) throws -> Moment {
    let date = try #require(EventDate(text))
    return Moment(date.earliest, minute: date.minute ?? 720)
  }

  private func annotations() throws -> Annotations {
    var annotations = Annotations()
    if let identified {
      annotations.identityChanges = [IdentityChange(status: .known, from: try day(identified))]
    }
    return annotations
  }

  private func adjustments(of rule: RuleID) throws -> Adjustments {
    Adjustments(
      waivers: try waivers.map { Adjustments.Waiver(rule: rule, from: try day($0)) },
      pauses: try pauses.map { text in
        let ends = text.split(separator: "..").map(String.init)
        return Adjustments.Pause(
          rule: rule, from: try day(ends[0]), through: ends.count > 1 ? try day(ends[1]) : nil)
      })
  }

  /// The blocks against a milestone by the end of a day: `B01? opens 2026-04-02, B05`.
  func blocks(_ line: String, on day: String = "2026-12-31") throws -> String {
    let now = Moment(try date(day).earliest, minute: 1_439)
    return try Shipped.engine().blocks(milestone(line), in: state(), on: now).map { block in
      "\(block.rule.id)" + (block.isCertain ? "" : "?")
        + (block.opens.map { " opens \($0)" } ?? "")
    }.joined(separator: ", ")
  }

  private func logged(_ line: String, _ place: Int) throws -> LoggedMilestone {
    LoggedMilestone(
      entry: EntryID(Bits128(high: 0, low: UInt64(place))), milestone: try milestone(line),
      recorded: Moment(minutes: 0), isAmended: false)
  }

  /// Reads `visit/offered@kin[visit-mode=home] 2026-03-02 independent`.
  private func milestone(_ line: String) throws -> Milestone {
    let words = line.split(separator: " ").map(String.init)
    let answers = words[0].split(separator: "[").map(String.init)
    let places = answers[0].split(separator: "@").map(String.init)
    let parts = places[0].split(separator: "/").map(String.init)
    return Milestone(
      kind: try #require(MilestoneKind(rawValue: parts[0])), date: try date(words[1]),
      step: try code(parts.dropFirst().first), outcome: try code(words.dropFirst(2).first),
      placement: try code(places.dropFirst().first),
      particulars: try particulars(answers.dropFirst()))
  }

  private func particulars(_ texts: ArraySlice<String>) throws -> Particulars {
    var particulars = Particulars()
    for text in texts {
      let halves = text.dropLast().split(separator: "=").map(String.init)
      let particular = try #require(Particular(rawValue: halves[0]))
      let isAnswer = particulars.answer(particular, halves[1])
      #expect(isAnswer, "\(text)")
    }
    return particulars
  }

  private func code<Value: Vocabulary>(_ text: String?) throws -> Value? {
    guard let text else { return nil }
    guard let value = Value(rawValue: text) else { throw UnknownWord(text: text) }
    return value
  }

  private func date(_ text: String) throws -> EventDate { try #require(EventDate(text)) }
}

extension Obligation {
  /// How it stands, with its due: `met 2026-03-09`.
  var told: String {
    switch due {
    case .day(let day): "\(status.code) \(day)"
    case .moment(let moment): "\(status.code) \(moment)"
    case nil: status.code
    }
  }
}

/// A word of a story that names nothing.
struct UnknownWord: Error {
  let text: String
}

func day(_ text: String) throws -> Day { try #require(Day(text)) }
