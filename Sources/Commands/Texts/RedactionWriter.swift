import Domain
import Redaction

/// Writes what was found in a text as the JSON object of `redact`.
struct RedactionWriter {
  let redactor: Redactor
  let language: Language

  /// One line: the findings by place, and the text with the certain ones masked.
  func object(_ text: String, _ findings: [Finding]) -> String {
    var json = JSONWriter()
    json.object { json in
      json.field("findings", findings.map { FindingLine(finding: $0, language: language) })
      json.field("masked", Redactor.mask(text, findings))
      json.field("schema", 1)
    }
    return json.line()
  }
}

/// A finding as a line of JSON; offsets count Unicode scalars of the text.
private struct FindingLine: JSONLine {
  let finding: Finding
  let language: Language

  func write(to json: inout JSONWriter) {
    json.field("certain", finding.certain)
    json.field("end", finding.span.upperBound)
    json.field("kind", finding.kind.rawValue)
    json.field("reason", Label(finding.reason.zh, finding.reason.en)[language])
    json.field("rule", finding.rule)
    json.field("start", finding.span.lowerBound)
  }
}
