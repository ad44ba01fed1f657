import ArgumentParser
import Disclosure
import Domain
import Exchange

/// Computes what a table with hidden cells gives away, from its published cells alone.
struct DisclosureAttack: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "attack", aliases: ["攻击"])

  private static let hidden = ["u", "x"]

  @OptionGroup var options: GlobalOptions
  @Option(name: .customLong("in")) var input: String?
  @Option var freq: String?
  @Option var status: String?
  @Option var tree: [String] = []
  @Flag var publishZeros = false
  @Option var out: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var check = InputCheck()
    check.require(input, "--in")
    check.require(out, "--out")
    let trees = check.trees(tree)
    try check.finish()
    guard let input, let out else { preconditionFailure("A checked input is complete.") }
    let (shape, published, hidden) = try cells(input, trees, context)
    var tally = BoundTally()
    var determined = 0
    let header = shape.dimensions.map(\.name) + ["status"] + CountFiles.bounds
    var lines = [CSVLine.text(header)]
    do {
      var attack = try CountAttack(shape, published: published, least: publishZeros ? 1 : 0)
      for (cell, status) in hidden {
        let bound = attack.bound(of: cell)
        tally.add(bound)
        if bound.lower == bound.upper { determined += 1 }
        let nodes = zip(shape.dimensions, shape.nodes(of: cell)).map { $0.nodes[$1] }
        lines.append(CSVLine.text(nodes + [status] + bound.fields))
      }
    } catch {
      throw CountTableRefused(reason: .contradiction)
    }
    try OwnFile(path: out, isOurs: { $0.hasPrefix(lines[0]) }).write(lines.joined())
    let report = Attacked(hidden: hidden.count, determined: determined, bounds: tally)
    if options.json { return context.print(try JSON.text(report)) }
    context.print(
      Label(
        "隐去的单元格 \(hidden.count) 个,其中 \(determined) 个可以算出\n\(out)\n",
        "\(hidden.count) hidden cells, of which \(determined) can be computed exactly\n\(out)\n"
      )[context.language])
  }

  private struct Attacked: Encodable {
    var schema = 1
    let hidden: Int
    /// Hidden cells whose count follows exactly.
    let determined: Int
    let bounds: BoundTally
  }

  /// What is published, and the hidden cells with their status; no hidden count is read.
  private func cells(
    _ input: String, _ trees: [String: String], _ context: Context
  ) throws -> (CountShape, published: [Int?], hidden: [(cell: Int, status: String)]) {
    var files = CountFiles()
    let layout = try CountLayout(
      input, frequency: freq ?? "freq", status: status ?? "status", trees: trees, in: context,
      noting: &files)
    guard let layout, let shape = try layout.shape(sums: true, noting: &files),
      let marker = layout.status
    else {
      try files.finish()
      throw CountTableRefused(reason: .contradiction)
    }
    let nodes = shape.dimensions.map { Dictionary(uniqueKeysWithValues: zip($0.nodes, 0...)) }
    var published = [Int?](repeating: nil, count: shape.cellCount)
    var hidden: [(cell: Int, status: String)] = []
    var lines: [Int: Int] = [:]
    for record in layout.table.records {
      let cell = shape.cell(
        zip(layout.dimensions, nodes).map { $1[record.fields[$0]] ?? 0 })
      if let first = lines[cell] {
        files.add(input, record.line, 1, .twice(firstLine: first))
        continue
      }
      lines[cell] = record.line
      let status = record.fields[marker]
      if DisclosureAttack.hidden.contains(status) {
        hidden.append((cell, status))
      } else if status == "s" {
        published[cell] = layout.count(record, noting: &files)
      } else {
        files.add(input, record.line, marker + 1, .unknownStatus(status))
      }
    }
    try files.finish()
    return (shape, published, hidden)
  }
}
