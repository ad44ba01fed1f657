import ArgumentParser
import Disclosure
import Domain
import Exchange

/// Protects a count table of any dimensions.
struct DisclosureProtect: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "protect", aliases: ["保护"])

  @OptionGroup var options: GlobalOptions
  @Option(name: .customLong("in")) var input: String?
  @Option var freq: String?
  @Option var tree: [String] = []
  @Option var threshold: String?
  @Flag var publishZeros = false
  @Flag var noTotals = false
  @Flag var nested = false
  @Flag var audit = false
  @Option var out: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var check = InputCheck()
    check.require(input, "--in")
    check.require(out, "--out")
    let least = check.count(threshold, "--threshold", in: 1...1_000_000) ?? 5
    let trees = check.trees(tree)
    try check.finish()
    guard let input, let out else { preconditionFailure("A checked input is complete.") }
    let clock = ContinuousClock()
    let start = clock.now
    let table = try counts(input, trees, context)
    guard !nested || CountProtector.canNest(table.shape) else {
      throw CountTableRefused(reason: .groupsOverlap)
    }
    let protector = CountProtector(
      threshold: least, publishesZeros: publishZeros, nests: nested)
    let protection = protector.protect(table)
    guard protection.keepsIntervals else { throw CountTableRefused(reason: .notProven) }
    let proof = protector.sameFileProof(of: protection)
    let bounds = audit ? try bounds(of: protection) : nil
    let file = ProtectedFile(protection, frequency: freq ?? "freq", bounds: bounds)
    try file.write(to: out)
    let seconds = start.duration(to: clock.now) / .seconds(1)
    try report(
      ProtectedReport(protection, proof, bounds: bounds, seconds: seconds),
      mayNest: !protection.isNested && CountProtector.canNest(table.shape), out, context)
  }

  private func counts(
    _ input: String, _ trees: [String: String], _ context: Context
  ) throws -> CountTable {
    var files = CountFiles()
    let layout = try CountLayout(
      input, frequency: freq ?? "freq", status: nil, trees: trees, in: context, noting: &files)
    guard let layout, let shape = try layout.shape(sums: false, noting: &files) else {
      for record in layout?.table.records ?? [] { _ = layout?.count(record, noting: &files) }
      try files.finish()
      throw CountTableRefused(reason: .contradiction)
    }
    let codes = shape.dimensions.map { dimension in
      Dictionary(
        uniqueKeysWithValues: (0..<dimension.codeCount).map {
          (dimension.nodes[dimension.node(ofCode: $0)], $0)
        })
    }
    var inner = Array(repeating: 0, count: shape.innerCount)
    var seen: Set<Int> = []
    var repeated = 0
    for record in layout.table.records {
      let place = shape.inner(
        zip(layout.dimensions, codes).map { $1[record.fields[$0]] ?? 0 })
      inner[place] += layout.count(record, noting: &files) ?? 0
      if !seen.insert(place).inserted { repeated += 1 }
    }
    try files.finish()
    if repeated > 0 {
      context.note(
        Label(
          "注意:\(repeated) 行与前面的行是同一单元格,计数已相加",
          "Note: \(repeated) records repeat a cell; their counts were added"))
    }
    let table = CountTable(shape, inner: inner)
    if !noTotals { layout.noteTotals(in: table, noting: &files) }
    try files.finish()
    return table
  }

  /// What an attacker computes of every hidden cell; a sensitive one that is too narrow is refused.
  private func bounds(of protection: CountProtection) throws -> [Int: CountBound] {
    var attack: CountAttack
    do {
      attack = try CountAttack(
        protection.table.shape, published: protection.published, least: protection.leastHidden)
    } catch {
      throw CountTableRefused(reason: .contradiction)
    }
    var bounds: [Int: CountBound] = [:]
    for cell in protection.isPublished.indices where !protection.isPublished[cell] {
      let bound = attack.bound(of: cell)
      let isWide =
        bound.upper.map { $0 >= max(bound.lower, 0) + protection.threshold } ?? true
      guard isWide || !protection.isSensitive[cell] else {
        throw CountTableRefused(reason: .notProven)
      }
      bounds[cell] = bound
    }
    return bounds
  }

  private func report(
    _ report: ProtectedReport, mayNest: Bool, _ out: String, _ context: Context
  ) throws {
    let proof = proofWords(report, mayNest: mayNest)
    context.note(
      Label(
        "注意:状态 u 说明计数小于阈值;公布时 u 与 x 应写成同一个标记",
        "Note: the status u tells that a count is below the threshold; publish u and x as one marker"
      ))
    if options.json { return context.print(try JSON.text(report)) }
    context.print(
      Label(
        "\(report.cells) 个单元格:公布 \(report.published),隐去 \(report.primary + report.secondary)\n\(proof.zh)\n\(out)\n",
        "\(report.cells) cells: \(report.published) published, \(report.primary + report.secondary) hidden\n\(proof.en)\n\(out)\n"
      )[context.language])
  }

  /// What is proven of the sensitive cells, and against whom.
  private func proofWords(_ report: ProtectedReport, mayNest: Bool) -> Label {
    let (all, same) = (report.primary, report.sameFile)
    if report.proven {
      return Label(
        "敏感单元格 \(all) 个,全部得证:各有两个相差不少于 \(report.threshold) 的世界写出同一个文件",
        "\(all) sensitive cells, all proven: for each two worlds at least \(report.threshold) apart give this very file"
      )
    }
    return Label(
      "敏感单元格 \(all) 个,公布的数字各留出不少于 \(report.threshold) 的区间;其中 \(same) 个得证,有两个世界写出同一个文件;其余的,懂得本程序规则的人可能算得更窄",
      "\(all) sensitive cells, each with an interval of at least \(report.threshold) by the published numbers; \(same) of them proven, as two worlds give this very file; whoever knows the rules of the program may narrow the others"
    ) + (mayNest ? Label("。加 --nested 可全部得证", ". With --nested all are proven") : Label("", ""))
  }
}

extension InputCheck {
  /// The file of groups by column; what has no form `COLUMN=FILE` is noted.
  mutating func trees(_ texts: [String]) -> [String: String] {
    var trees: [String: String] = [:]
    for text in texts {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, trees[parts[0]] == nil else {
        let form = Label("COLUMN=FILE.csv", "COLUMN=FILE.csv")
        add(
          parts.count == 2
            ? .keyTwice(place: "--tree", key: parts[0])
            : .unknownKey("--tree \(text)", expected: [form]))
        continue
      }
      trees[parts[0]] = parts[1]
    }
    return trees
  }
}
