import Domain
import Redaction

/// Writes what was found in a text as the JSON object of `redact`.
struct RedactionWriter {
  let redactor: Redactor
  let language: Language
  /// The file of the text, where several are searched.
  let file: String?

  /// The name of the file as a message may show it: it may hold a name of a person too.
  var shownFile: String? { file.map(redactor.masked) }

  /// One line: the findings by place, and the text with the certain ones masked.
  func object(_ text: String, _ findings: [Finding]) -> String {
    var json = JSONWriter()
    json.object { json in
      if let file { json.field("file", file) }
      json.field("findings", findings.map { FindingLine($0, language) })
      json.field("masked", Redactor.mask(text, findings))
      json.field("schema", 1)
    }
    return json.line()
  }
}

/// A finding as a line of JSON; offsets count Unicode scalars of the text.
private struct FindingLine: JSONLine {
  let certain: Bool
  let end: Int
  let kind: String
  let reason: String
  let rule: String
  let start: Int

  init(_ finding: Finding, _ language: Language) {
    certain = finding.certain
    end = finding.span.upperBound
    kind = finding.kind.rawValue
    reason = Label(finding.reason.zh, finding.reason.en)[language]
    rule = finding.rule
    start = finding.span.lowerBound
  }

  func write(to json: inout JSONWriter) {
    json.field("certain", certain)
    json.field("end", end)
    json.field("kind", kind)
    json.field("reason", reason)
    json.field("rule", rule)
    json.field("start", start)
  }
}
