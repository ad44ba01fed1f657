import Domain
import Testing

@testable import Commands
@testable import Obligations

@Suite struct `Topics` {
  @Test func `answer to their names in both languages`() throws {
    let desk = try Desk()
    for name in TopicName.allCases {
      for word in [name.rawValue, name.chinese] {
        let result = try desk.run(["help", word])
        #expect(result.status == .done)
        #expect(result.out.contains(name.topic.title.zh + "\n"))
      }
    }
    #expect(Set(["日期", "隐私", "退出码", "办理规程"]).isSubset(of: TopicName.allCases.map(\.chinese)))
  }

  @Test func `say their title once`() throws {
    for (words, manual) in try Pages.all() {
      for section in manual.sections {
        for language in [Language.zh, .en] {
          let title = manual.title[language].lowercased()
          #expect(section.title[language].lowercased() != title, "\(words)")
        }
      }
    }
  }

  @Test func `list the exit codes that scripts rely on`() throws {
    let codes = [0, 1, 2, 3, 4, 5, 6, 7, 64, 65, 70, 130]
    #expect(ExitStatus.allCases.map { Int($0.rawValue) } == codes)
    #expect(Topic.exitCodes.terms(.zh) == codes.map(String.init))
  }

  @Test func `show dates that can be read`() throws {
    let forms = Topic.dates.sections[0].terms(.zh)
    #expect(forms.count >= 4)
    for form in forms { #expect(EventDate(form) != nil, "\(form)") }
    let friday = try #require(Day(year: 2026, month: 11, day: 27))
    for item in Topic.spoken {
      let words =
        item.term.zh.split(separator: "、").map(String.init)
        + item.term.en.split(separator: ", ").map(String.init)
      for word in words {
        #expect(throws: Never.self, "\(word)") { try DateGrammar(today: friday).read(word) }
      }
    }
  }

  @Test func `list every code`() {
    let codes = Set(Topic.codes.terms(.en))
    for code in MilestoneKind.allCases.map(\.code) + Step.allCases.map(\.code)
      + Outcome.allCases.map(\.code) + Placement.allCases.map(\.code)
      + Department.allCases.map(\.code) + Stage.allCases.map(\.code)
    {
      #expect(codes.contains(code), "\(code)")
    }
  }

  @Test func `list every particular with its choices`() {
    let items = Topic.particulars.items
    for particular in Particular.allCases {
      let item = items.first { $0.term.en == particular.code }
      let choices = particular.form.choices
      #expect(item?.codes.count == choices.count, "\(particular.code)")
      for choice in choices {
        #expect(item?.codes.contains { $0.en == "\(choice.code) \(choice.label.en)" } ?? false)
      }
    }
    for kind in MilestoneKind.allCases where !kind.particulars.isEmpty {
      #expect(items.contains { $0.term.en == kind.code }, "\(kind.code)")
    }
  }

  @Test func `tell case numbers as they are`() throws {
    #expect(try CaseNumber("K7P-4XM-9QW") == CaseNumber("k7p4xm9qw"))
    for character in "0O1IL" {
      #expect(throws: CaseNumberError.foreignCharacter(character)) {
        try CaseNumber("\(character)7P-4XM-9QW")
      }
    }
    #expect(throws: CaseNumberError.wrongCheck) { try CaseNumber("7KP-4XM-9QW") }
  }

  @Test func `list the states of duties and the grades of evidence`() {
    let terms = Set(Topic.protocolRules.terms(.zh))
    let keys = Set(OverrideKey.allCases.map(\.rawValue))
    #expect(
      terms.subtracting(keys)
        == Set(ObligationStatus.allCases.map(\.code) + Evidence.allCases.map(\.code)))
  }

  @Test func `tell every key of a file of own limits, with an example that is sound`() throws {
    let topic = Topic.protocolRules
    let text = topic.terms(.zh).joined(separator: " ") + "\(topic.items.map(\.text.zh))"
    for key in OverrideKey.allCases { #expect(text.contains(key.rawValue), "\(key)") }
    let desk = try Desk()
    let shown = try desk.run("help 办理规程").out.split(separator: "\n").map(String.init)
    let start = try #require(shown.firstIndex { $0.hasSuffix("overrides:") })
    let example = shown[start..<start + Topic.overridesExample.count]
    try desk.write(example.joined(separator: "\n") + "\n", to: "own.yaml")
    let checked = try desk.run("protocol check \(desk.path("own.yaml"))")
    #expect(checked.status == .done, "\(checked.err)")
    #expect(checked.out.contains("M01"))
  }
}

extension Topic {
  fileprivate var items: [Manual.Item] { sections.flatMap(\.items) }

  fileprivate func terms(_ language: Language) -> [String] { items.map { $0.term[language] } }
}

extension Manual.Section {
  fileprivate var items: [Manual.Item] {
    blocks.flatMap { block in
      switch block {
      case .items(let items): items
      case .paragraph, .lines, .examples: [] as [Manual.Item]
      }
    }
  }

  fileprivate func terms(_ language: Language) -> [String] { items.map { $0.term[language] } }
}
