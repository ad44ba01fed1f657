import Domain
import Foundation
@testable import Obligations
import Testing

/// The shipped pack against the researched figures in `Expected/protocol.csv`.
struct ShippedPackTests {
  @Test func `every researched rule is in the pack with its figures`() throws {
    let pack = try Shipped.pack()
    let told = pack.rules.map { rule in
      let limit = rule.timing.limit
      return [
        rule.id.text, rule.stage?.code ?? "office", rule.timing.clock.code,
        limit.map { "\($0.value)" } ?? "", limit?.unit.code ?? "none", rule.ground.kind.code,
        rule.ground.evidence.code, rule.ground.basis.zh,
      ].joined(separator: "|")
    }
    #expect(told == (try expected()))
    #expect(told.count == 74)
  }

  @Test func `every label of the pack and its vocabularies can be typed in pinyin`() throws {
    let pack = try Shipped.pack()
    var labels = pack.rules.map(\.title.zh) + pack.blocks.map(\.title.zh)
    func add<Code: Vocabulary>(_: Code.Type) { labels += Code.allCases.map(\.label.zh) }
    add(Clock.self)
    add(LimitKind.self)
    add(LimitUnit.self)
    add(Evidence.self)
    add(BlockForce.self)
    let lacking = Set(
      labels.joined().filter { character in
        character.unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
          && Pinyin.readings(of: character).isEmpty
      })
    #expect(lacking.isEmpty)
  }

  @Test func `a rule is found by its name`() throws {
    let pack = try Shipped.pack()
    #expect(pack.version == "2026-11.2")
    #expect(try pack.rule(#require(RuleID("L04")))?.title.en == "Guardianship assessment")
    #expect(try pack.rule(#require(RuleID("Z99"))) == nil)
  }

  @Test func `every stage, clock and unit is in use`() throws {
    let rules = try Shipped.pack().rules
    #expect(Set(rules.compactMap(\.stage)) == Set(Stage.allCases))
    #expect(Set(rules.map(\.timing.clock)) == Set(Clock.allCases))
    #expect(Set(rules.compactMap(\.timing.limit?.unit)) == Set(LimitUnit.allCases))
  }

  @Test func `every rule has a title, somebody who owes it, and what its clock needs`() throws {
    for rule in try Shipped.pack().rules {
      #expect(!rule.departments.isEmpty, "\(rule.id)")
      #expect(!rule.title.zh.isEmpty && !rule.title.en.isEmpty, "\(rule.id)")
      #expect(rule.ground.basis.isInBothLanguages, "\(rule.id)")
      #expect(rule.timing.clock != .recurring || rule.timing.recurrence != nil, "\(rule.id)")
    }
  }

  @Test func `every block has a title and a basis in both languages`() throws {
    for block in try Shipped.pack().blocks {
      #expect(block.title.isInBothLanguages && block.basis.isInBothLanguages, "\(block.id)")
    }
  }

  @Test func `legal aid goes from the request through the decision to a lawyer`() throws {
    let story = Story(milestones: [
      "legal-aid/requested 2026-03-02", "legal-aid/granted 2026-03-09",
    ])
    // Seven days after 2 March: Mon 9; three days after 9 March: Thu 12.
    #expect(try story.told("J02", on: "2026-03-10") == "met 2026-03-09")
    #expect(try story.told("J03", on: "2026-03-10") == "due 2026-03-12")
    let refused = Story(milestones: [
      "legal-aid/requested 2026-03-02", "legal-aid/denied 2026-03-10",
    ])
    #expect(try refused.told("J02", on: "2026-03-10") == "late 2026-03-09")
    #expect(try refused.told("J03", on: "2026-03-10") == "")
  }

  @Test func `training is owed only to the able and willing`() throws {
    var story = Story(milestones: ["work-assessment/denied 2026-03-02"])
    #expect(try story.told("V02", on: "2026-03-10") == "")
    story.milestones = ["work-assessment/accepted 2026-03-02"]
    // 90 days after 2 March: Sun 31 May, so Mon 1 June.
    #expect(try story.told("V02", on: "2026-03-10") == "not-yet 2026-06-01")
  }

  @Test func `duties come in the order of the rules`() throws {
    let pack = try Shipped.pack()
    let story = Story(birth: "2015-06-01", milestones: ["admission 2026-03-02"])
    let now = Moment(try day("2026-04-01"), minute: 0)
    let listed = try Shipped.engine().obligations(of: story.state(), on: now).map(\.rule)
    let places = listed.compactMap { id in pack.rules.firstIndex { $0.id == id } }
    #expect(places == places.sorted())
    #expect(places.count == listed.count && listed.count > 8)
  }

  private func expected(file: String = #filePath) throws -> [String] {
    let folder = URL(filePath: file).deletingLastPathComponent()
    let text = try String(
      contentsOf: folder.appending(path: "Expected/protocol.csv"), encoding: .utf8)
    return text.split(separator: "\n").dropFirst().map(String.init)
  }
}

extension Label {
  /// Whether Chinese stands in the Chinese words, and none in the English.
  fileprivate var isInBothLanguages: Bool { zh.hasChinese && !en.isEmpty && !en.hasChinese }
}

extension String {
  fileprivate var hasChinese: Bool {
    unicodeScalars.contains { (0x3000...0x9FFF).contains($0.value) || $0.value >= 0xFF00 }
  }
}
