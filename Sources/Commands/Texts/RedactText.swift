import ArgumentParser
import Casebook
import Domain
import Redaction

/// Masks what is certain in a text and refuses it where something is doubtful.
///
/// The policy: nothing passes in silence. Masked text is written only where every finding is certain;
/// otherwise the places are named, without what stands there, and the exit code is 65.
struct RedactText: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "text", aliases: ["文本"])

  @OptionGroup var options: GlobalOptions
  @Argument var file: String = "-"
  @Option(name: .customLong("case"))
  var number: String?
  @Option var known: String?
  @Flag var eachLine = false
  @Flag var check = false

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var form = Form("redact", Label("遮盖文字中的个人信息", "Mask personal data in a text"))
    form.isChecked = false
    let source = KnownSource(number: number, file: known, in: &form)
    let file = form.required(
      "FILE", Label("文本", "Text"),
      .line(Label("文件,- 为标准输入", "a file, - is standard input")), given: file)
    try context.fill(
      form,
      withoutCasebook: { answers in
        let text = try context.text(ofFile: answers[file], "FILE")
        let redactor = try source.redactor(for: text, answers, context)
        try write(text, RedactionWriter(redactor: redactor, language: context.language), context)
      })
  }

  private func write(_ text: String, _ writer: RedactionWriter, _ context: Context) throws {
    let spots =
      eachLine ? try writeLines(text, writer, context) : try writeWhole(text, writer, context)
    let refused = check ? spots : spots.filter { !$0.finding.certain }
    guard refused.isEmpty else { throw PersonalText(spots: refused) }
  }

  private func writeWhole(
    _ text: String, _ writer: RedactionWriter, _ context: Context
  ) throws -> [TextSpot] {
    let findings = writer.redactor.findings(in: text)
    if options.json {
      context.print(writer.object(text, findings))
    } else if !check, findings.allSatisfy(\.certain) {
      context.print(Redactor.mask(text, findings))
    }
    return TextSpot.spots(of: findings, in: text)
  }

  /// Writes an object a line; a line break of Windows is no part of the line's text.
  private func writeLines(
    _ text: String, _ writer: RedactionWriter, _ context: Context
  ) throws -> [TextSpot] {
    var spots: [TextSpot] = []
    var number = 0
    for line in InputLines(text) {
      number += 1
      let findings = writer.redactor.findings(in: line)
      context.print(writer.object(line, findings))
      spots += findings.map { TextSpot(finding: $0, line: number, column: $0.span.lowerBound + 1) }
    }
    return spots
  }
}
