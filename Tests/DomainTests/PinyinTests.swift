import Domain
import Testing

@Suite struct `Pinyin as it is typed` {
  @Test(arguments: ["xlsd", "XLSD", "xinlishudao", "xinlisd", "xlshudao"])
  func `initials and whole readings spell a label`(letters: String) {
    #expect(Pinyin.spells(letters, "心理疏导"))
  }

  @Test(arguments: ["xls", "xlsdx", "xlsb", "", "心理", "shudao"])
  func `anything else does not`(letters: String) {
    #expect(!Pinyin.spells(letters, "心理疏导"))
  }

  @Test func `a beginning is enough where beginnings are asked for`() {
    #expect(Pinyin.begins("xl", "心理疏导"))
    #expect(Pinyin.begins("xinlis", "心理疏导"))
    #expect(!Pinyin.begins("ls", "心理疏导"))
  }

  @Test func `signs within a label are passed over, and its letters stand for themselves`() {
    #expect(Pinyin.spells("ffsysy", "非法收养(送养)"))
    #expect(Pinyin.spells("dnacy", "DNA采样"))
    #expect(!Pinyin.spells("cy", "DNA采样"))
  }

  @Test func `a character with two readings is found by either`() {
    #expect(Pinyin.spells("cq", "长期"))
    #expect(Pinyin.spells("zh", "长会"))
  }

  @Test func `every character of every label and of every division has a reading`() {
    var labels = Divisions.all.map(\.label.zh)
    func add<Code: Vocabulary>(_: Code.Type) { labels += Code.allCases.map(\.label.zh) }
    add(MilestoneKind.self)
    add(Stage.self)
    add(Step.self)
    add(Outcome.self)
    add(Placement.self)
    add(Department.self)
    add(Sex.self)
    add(Exploitation.self)
    add(Disability.self)
    add(IdentityStatus.self)
    add(Barrier.self)
    add(ClosingReason.self)
    add(ObligationStatus.self)
    add(Particular.self)
    add(FilePart.self)
    add(LegalGround.self)
    add(SharedField.self)
    add(Level.self)
    add(Role.self)
    add(Scope.self)
    add(Identity.Kind.self)
    labels += Particular.allCases.flatMap(\.form.choices).map(\.label.zh)
    let lacking = Set(
      labels.joined().filter { character in
        character.unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
          && Pinyin.readings(of: character).isEmpty
      })
    #expect(lacking.isEmpty)
  }
}
