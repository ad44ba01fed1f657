import ArgumentParser
import Casebook
import Domain

/// The commands about who a person is.
struct IdentityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "identity", abstract: "身份 / identity", subcommands: [IdentitySet.self],
    aliases: ["身份"])
}

/// Writes down who a person is, from a file or standard input and never from arguments.
struct IdentitySet: GuituCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "登记身份信息 / write down an identity", aliases: ["登记"])

  @OptionGroup var options: GlobalOptions
  @Argument(help: "个案编号 / case number") var number: String
  @Option(help: "文件,每行“类别: 值”,- 为标准输入 / lines “kind: value”") var fromFile: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var check = context.check
    let number = check.caseNumber(number)
    check.require(fromFile, "--from-file")
    let text = try fromFile.map { try context.text(ofFile: $0, "--from-file") }
    let identity = IdentityText.read(text ?? "", "--from-file", &check)
    try check.finish()
    guard let number else { preconditionFailure("A checked number is there.") }
    try context.session().setIdentity(of: number, identity, now: environment.now())
    try context.confirm(number, Label("已登记身份", "Identity kept for"))
  }
}

/// The text form of an identity: a line per value, `kind: value`.
enum IdentityText {
  /// Reads the lines; what is wrong is noted by line, and never repeated.
  static func read(_ text: String, _ place: String, _ check: inout InputCheck) -> Identity {
    var lines: [Identity.Line] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let trimmed = trim(line)
      if trimmed.isEmpty { continue }
      let parts = trimmed.split(maxSplits: 1, omittingEmptySubsequences: false) {
        $0 == ":" || $0 == "："
      }
      let value = parts.count == 2 ? trim(parts[1]) : ""
      guard let kind = Identity.Kind(spelled: trim(parts[0])), !value.isEmpty else {
        check.add(.badLine(place: place, line: index + 1))
        continue
      }
      lines.append(Identity.Line(kind: kind, value: value))
    }
    if lines.isEmpty { check.add(.badLine(place: place, line: 1)) }
    return Identity(lines: lines)
  }

  private static func trim(_ text: some StringProtocol) -> String {
    String(
      text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
