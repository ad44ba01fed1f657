import ArgumentParser
import Casebook
import Domain
import FoundationEssentials
import Ledger
import Synthetic
import Vault

/// Makes a casebook of made-up people and the site of its last closed quarter.
struct DemoCommand: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "demo", aliases: ["演示"])

  private static let passphrase = "演示口令 demo"

  @OptionGroup var options: GlobalOptions
  @Option var out: String = "demo"
  @Option var cases: String?
  @Option var seed: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var form = Form("demo", Label("演示", "Demo"))
    let cases = form.required(
      "--cases", Label("个案数", "Cases"), .count(1...1_000_000), given: cases,
      standard: SyntheticPopulation.defaultCount)
    let seed = form.required(
      "--seed", Label("随机种子", "Seed"), .seed, given: seed, standard: 1)
    try context.fill(form) { answers in
      let population = SyntheticPopulation(
        seed: answers[seed], count: answers[cases], asOf: context.today)
      try make(population, context)
    }
  }

  private func make(_ population: SyntheticPopulation, _ context: Context) throws {
    let session = try makeCasebook(context)
    try context.withProgress { progress in
      progress.begin(Label("录入个案", "Recording cases"))
      try record(population, in: session, context, progress)
      try publish(session, context, progress)
    }
    context.print(
      Label(
        "演示个案库 \(out)/demo.guitu(口令在 \(out)/passphrase.txt)\n演示网站 \(out)/site/index.html\n",
        "Demo casebook \(out)/demo.guitu (passphrase in \(out)/passphrase.txt)\nDemo site \(out)/site/index.html\n"
      )[context.language]
        + DemoSteps(
          folder: out, asOf: options.asOf, environment: context.environment
        ).text(context.language))
  }

  private func makeCasebook(_ context: Context) throws -> Session {
    let files = FileManager.default
    try files.createDirectory(atPath: out, withIntermediateDirectories: true)
    try requireReplaceable("\(out)/demo.guitu", context)
    for name in ["demo.guitu", "demo.guitu-wal", "demo.guitu-shm"] {
      let path = "\(out)/\(name)"
      if files.fileExists(atPath: path) { try files.removeItem(atPath: path) }
    }
    try Data((Self.passphrase + "\n").utf8).write(to: URL(filePath: "\(out)/passphrase.txt"))
    let founding = try Founding(
      office: Divisions.province.code, name: "演示社工",
      cost: try PassphraseCost(logN: 12, r: 8, p: 1), now: context.environment.now())
    return try founding.found(
      at: "\(out)/demo.guitu", passphrase: Passphrase(Self.passphrase), memory: context.memory
    ).session
  }

  /// Fails where the file to replace is anything but an earlier demo.
  private func requireReplaceable(_ path: String, _ context: Context) throws {
    guard FileManager.default.fileExists(atPath: path) else { return }
    do {
      let casebook = try Casebook(at: path)
      let session = try Session(
        casebook: casebook, member: casebook.member(named: nil),
        passphrase: Passphrase(Self.passphrase), memory: context.memory)
      guard try session.office().isSynthetic else { throw CasebookError.wrongPassphrase }
    } catch {
      throw LedgerError.alreadyExists(path: path)
    }
  }

  /// As many cases as are written in one transaction, which waits for the disk once.
  private static let casesPerTransaction = 64

  /// Writes the population, the entries of each case together and with their own simulated times.
  private func record(
    _ population: SyntheticPopulation, in session: Session, _ context: Context,
    _ progress: Progress
  ) throws {
    try session.declareSynthetic(seed: population.seed, now: context.environment.now())
    var drafts: [Draft] = []
    for (place, person) in population.enumerated() {
      drafts += Session.drafts(of: person)
      if (place + 1) % Self.casesPerTransaction == 0 || place + 1 == population.count {
        _ = try session.append(drafts)
        drafts = []
        progress.count(place + 1, of: population.count)
      }
    }
  }

  private func publish(
    _ session: Session, _ context: Context, _ progress: Progress
  ) throws {
    let publication = try context.publication(
      of: session, level: .province, languages: Language.allCases, templates: nil,
      plan: try context.publicationPlan(), progress)
    _ = try publication.publish(
      Period.lastQuarter(closedBy: context.today), cutOff: context.today, to: "\(out)/site")
  }
}

extension Session {
  /// What records a made-up case with its identity.
  fileprivate static func drafts(of person: SyntheticCase) -> [Draft] {
    let ids = person.records.map { _ in EntryID(.random()) }
    var drafts = zip(ids, person.records).map { id, record in
      Draft(
        id: id, content: .about(person.number, record.event.content { ids[$0] }),
        recorded: record.recorded)
    }
    let opened = drafts[0].recorded
    drafts.insert(
      Draft(
        id: EntryID(.random()), content: .about(person.number, .identitySet(person.identity)),
        recorded: opened), at: 1)
    return drafts
  }
}

extension Period {
  /// The last quarter whose last day is not after a day.
  static func lastQuarter(closedBy day: Day) -> Period {
    let quarter = Period.quarter(year: day.year, (day.month - 1) / 3 + 1)
    return quarter.days.upperBound <= day ? quarter : quarter.previous
  }
}

extension ValueKind where Value == UInt64 {
  /// What random numbers begin with.
  static var seed: ValueKind {
    ValueKind(
      read: { text, place, check in
        if let seed = UInt64(text.halfWidth) { return seed }
        check.add(.badNumber(place: place, value: check.shown(text), range: 0...Int.max))
        return nil
      }, shown: { Label("\($0)", "\($0)") },
      expected: Label("不小于 0 的整数", "a whole number from 0"))
  }
}
