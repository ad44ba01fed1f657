import Testing

@testable import Domain

struct DedicatedFileTests {
  @Test func `the 13 parts stand in their order and are absent at first`() throws {
    let file = DedicatedFile(of: try #require(try Log.opened().state))
    #expect(file.sections.map(\.part) == FilePart.allCases)
    #expect(file.sections.count == 13)
    #expect(file.opened == nil)
    #expect(file.presentCount == 0)
    #expect(file.completeness == 0)
    #expect(FilePart.allCases.allSatisfy { file[$0].dates == nil })
  }

  @Test func `a kind of milestone shows the part that its papers lie in, and no other`() throws {
    let expected: [MilestoneKind: FilePart] = [
      .fileOpened: .cover, .handover: .rescue, .dnaRequest: .identity, .kinNotice: .identity,
      .guardianshipAssessment: .guardianship, .adoption: .guardianship, .idCard: .hukou,
      .insurance: .benefits, .dibao: .benefits, .schoolEnrolment: .schoolAndWork,
      .vocationalTraining: .schoolAndWork, .employment: .schoolAndWork, .legalAid: .legal,
      .counselling: .counselling, .visit: .visits, .hardship: .hardships,
      .closingAssessment: .closing,
    ]
    for (kind, part) in expected {
      var log = try Log.opened()
      log.write(.milestoneLogged(try Log.milestone(kind)))
      let file = DedicatedFile(of: try #require(log.state))
      #expect(file.sections.filter(\.isPresent).map(\.part) == [part], "\(kind)")
    }
    // All but the register of consents, which no milestone shows.
    #expect(
      Set(MilestoneKind.allCases.map(\.filePart)) == Set(FilePart.allCases).subtracting([.consents])
    )
  }

  @Test func `a part has the dates of its first and last paper and a code for each`() throws {
    var log = try Log.opened()
    for (kind, step, text) in [
      (MilestoneKind.dnaRequest, Step.requested, "2026-02-01"),
      (.dnaRequest, .noMatch, "2026-03-10"), (.kinNotice, .completed, "2026-01-12"),
    ] {
      var milestone = try Log.milestone(kind, on: text)
      milestone.step = step
      log.write(.milestoneLogged(milestone))
    }
    let section = DedicatedFile(of: try #require(log.state))[.identity]
    #expect(
      section.elements.map { "\($0.date) \($0.code)" } == [
        "2026-01-12 kin-notice/completed", "2026-02-01 dna-request/requested",
        "2026-03-10 dna-request/no-match",
      ])
    #expect(section.dates?.first.description == "2026-01-12")
    #expect(section.dates?.last.description == "2026-03-10")
  }

  @Test(arguments: [Step.offered, .declined])
  func `what was only offered or declined is listed but leaves no paper`(step: Step) throws {
    var log = try Log.opened()
    var milestone = try Log.milestone(.counselling)
    milestone.step = step
    log.write(.milestoneLogged(milestone))
    let section = DedicatedFile(of: try #require(log.state))[.counselling]
    #expect(section.elements.map(\.code) == ["counselling/\(step.code)"])
    #expect(!section.isPresent)
    #expect(section.dates == nil)
  }

  @Test func `a note outweighs the timeline both ways`() throws {
    var log = try Log.opened()
    log.write(.milestoneLogged(try Log.milestone(.visit)))
    let day = try #require(Day("2026-02-20"))
    log.write(.filePartNoted(FilePartNote(part: .visits, isPresent: false, date: day)))
    log.write(.filePartNoted(FilePartNote(part: .legal, isPresent: true, date: day)))
    let file = DedicatedFile(of: try #require(log.state))
    #expect(!file[.visits].isPresent)
    #expect(file[.visits].dates == nil)
    #expect(file[.visits].elements.count == 1)
    #expect(file[.legal].isPresent)
    #expect(file[.legal].dates?.first.description == "2026-02-20")
  }

  @Test func `consents, transfers and the closing lie in their parts`() throws {
    var log = try Log.opened()
    let (given, withdrawn) = (
      try #require(Day("2026-02-01")), try #require(Day("2026-03-01"))
    )
    let consent = log.write(
      .consentGiven(
        Consent(
          ground: .separateConsent, recipient: .policeStation, purpose: .hukou, fields: [],
          given: given)))
    log.write(.consentWithdrawn(consent, on: withdrawn, reason: "r"))
    let to = try #require(AreaCode("510105"))
    log.write(.fileTransferred(FileTransfer(from: try Log.facts().area, to: to, date: given)))
    log.write(.caseClosed(Closing(date: withdrawn, reason: .stable, outcome: nil)))
    let file = DedicatedFile(of: try #require(log.state))
    #expect(
      file[.consents].elements.map(\.code) == [
        "consent/\(LegalGround.separateConsent.code)",
        "consent-withdrawn/\(LegalGround.separateConsent.code)",
      ])
    #expect(file[.closing].elements.map(\.code) == ["transfer/510105", "case-closed/stable"])
    #expect(file.transfers.map(\.to) == [to])
  }

  @Test func `completeness is the share of 13 parts in whole percent, rounded down`() throws {
    var log = try Log.opened()
    for kind in [MilestoneKind.fileOpened, .visit, .handover] {
      log.write(.milestoneLogged(try Log.milestone(kind)))
    }
    let file = DedicatedFile(of: try #require(log.state))
    // 3 / 13 = 23.07…%
    #expect(file.presentCount == 3)
    #expect(file.completeness == 23)
    #expect(file.opened?.description == "2026-02-01")
  }

  @Test func `a file that nobody wanted was not opened`() throws {
    var log = try Log.opened()
    var milestone = try Log.milestone(.fileOpened)
    milestone.step = .declined
    log.write(.milestoneLogged(milestone))
    let state = try #require(log.state)
    #expect(DedicatedFile(of: state).opened == nil)
    #expect(!state.hasDedicatedFile)
  }

  @Test func `the file lies where the person lives, else where the case does`() throws {
    var log = try Log.opened()
    #expect(DedicatedFile(of: try #require(log.state)).area.description == "510104")
    var change = FactsChange()
    change.residence = AreaCode("510105")
    log.write(.factsSet(change))
    #expect(DedicatedFile(of: try #require(log.state)).area.description == "510105")
  }
}
