import ArgumentParser
import Casebook
import Domain
import Redaction

/// Masks what is certain in texts and refuses them where something is doubtful.
///
/// The policy: nothing passes in silence. Masked text is written only where every finding of every text is
/// certain; otherwise the places are named, without what stands there, and the exit code is 65.
struct RedactText: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "text", aliases: ["文本"])

  @OptionGroup var options: GlobalOptions
  @Argument var files: [String] = []
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
    try context.fill(
      form,
      withoutCasebook: { answers in
        let texts = try NamedText.read(files, context)
        let redactor = try source.redactors(answers, context)
        var spots: [TextSpot] = []
        var masked = ""
        for text in texts {
          let writer = RedactionWriter(
            redactor: try redactor(text.text), language: context.language, file: text.name)
          spots += try write(text, writer, &masked, context)
        }
        let refused = check ? spots : spots.filter { !$0.finding.certain }
        guard refused.isEmpty else { throw PersonalText(spots: refused) }
        context.print(masked)
      })
  }

  /// Writes objects at once, and keeps masked text until all texts were read.
  private func write(
    _ text: NamedText, _ writer: RedactionWriter, _ masked: inout String, _ context: Context
  ) throws -> [TextSpot] {
    if eachLine { return writeLines(text, writer, context) }
    let findings = writer.redactor.findings(in: text.text)
    if options.json {
      context.print(writer.object(text.text, findings))
    } else if !check {
      masked += Redactor.mask(text.text, findings)
    }
    return TextSpot.spots(of: findings, in: text.text, file: writer.shownFile)
  }

  /// Writes an object a line; a line break of Windows is no part of the line's text.
  private func writeLines(
    _ text: NamedText, _ writer: RedactionWriter, _ context: Context
  ) -> [TextSpot] {
    var spots: [TextSpot] = []
    var number = 0
    for line in InputLines(text.text) {
      number += 1
      let findings = writer.redactor.findings(in: line)
      context.print(writer.object(line, findings))
      spots += findings.map {
        TextSpot(
          file: writer.shownFile, finding: $0, line: number, column: $0.span.lowerBound + 1)
      }
    }
    return spots
  }
}
