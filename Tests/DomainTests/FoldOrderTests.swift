import Testing

@testable import Domain

/// The state of a case depends on the set of its entries, never on the order they arrived in.
struct FoldOrderTests {
  @Test(arguments: 1...40)
  func `any order of arrival folds to the same state`(round: Int) throws {
    let seed = UInt64(round) * 7_919
    var random = SeededGenerator(seed: seed)
    let entries = try FoldOrderTests.randomLog(using: &random).entries
    let expected = CaseFold(number: Log.number, entries: entries).state
    for _ in 0..<12 {
      let shuffled = entries.shuffled(using: &random)
      #expect(
        CaseFold(number: Log.number, entries: shuffled).state == expected, "seed \(seed)")
    }
  }

  @Test func `random logs do hold conflicts and corrections`() throws {
    var random = SeededGenerator(seed: 99)
    let states = try (0..<30).compactMap { _ in
      try FoldOrderTests.randomLog(using: &random).state
    }
    #expect(states.contains { !$0.conflicts.isEmpty })
    #expect(states.contains { $0.milestones.contains { $0.isAmended } })
    #expect(states.contains { !$0.isOpen })
  }

  private static func randomLog(using random: inout SeededGenerator) throws -> Log {
    var log = try Log.opened()
    for _ in 0..<30 {
      let isBlind = Bool.random(using: &random)
      let content = try randomContent(for: log, using: &random)
      let target = content.target.flatMap { target in
        log.entries.firstIndex { $0.entry == target }
      }
      let limit = Int.random(in: (target ?? 0)...(log.entries.count - 1), using: &random)
      log.write(
        content, by: Int.random(in: 1...3, using: &random), blindAfter: isBlind ? limit : nil)
    }
    return log
  }

  private static func randomContent(
    for log: Log, using random: inout SeededGenerator
  ) throws -> Content {
    let index = Int.random(in: 0..<log.entries.count, using: &random)
    let target = log.entries[index].entry
    let day = Day(number: 20_500 + Int.random(in: 0...300, using: &random))
    switch Int.random(in: 0...6, using: &random) {
    case 0, 1: return .milestoneLogged(Milestone(kind: .visit, date: EventDate(day)))
    case 2, 3:
      let change = MilestoneChange(
        date: EventDate(day), step: Step.allCases.randomElement(using: &random))
      return .milestoneAmended(target, change, reason: "r")
    case 4:
      return index == 0
        ? .caseReopened(day, reason: "r") : .entryVoided(target, in: .progress, reason: "r")
    case 5:
      var change = FactsChange()
      change.sex = Bool.random(using: &random) ? .male : .female
      return .factsSet(change)
    default: return .caseClosed(Closing(date: day, reason: .stable))
    }
  }
}
