import Domain

/// A consent as its register reports it.
struct ConsentLine: JSONLine {
  let entry: String
  let expires: String?
  let fields: [String]
  let given: String
  let ground: String
  let purpose: String
  let recipient: String
  /// `valid`, `expired` or `withdrawn`.
  let status: String
  let withdrawn: String?
  private let consent: Consent

  private enum CodingKeys: CodingKey {
    case entry, expires, fields, given, ground, purpose, recipient, status, withdrawn
  }

  init(_ given: GivenConsent, on today: Day) {
    let consent = given.consent
    self.consent = consent
    entry = "\(given.entry)"
    expires = consent.expires.map { "\($0)" }
    fields = consent.fields.map(\.code)
    self.given = "\(consent.given)"
    ground = consent.ground.code
    purpose = consent.purpose.code
    recipient = consent.recipient.code
    withdrawn = given.withdrawn.map { "\($0)" }
    status =
      given.holds(on: today) ? "valid" : given.withdrawn == nil ? "expired" : "withdrawn"
  }

  func write(to json: inout JSONWriter) {
    json.field("entry", entry)
    json.field("expires", expires)
    json.field("fields", fields)
    json.field("given", given)
    json.field("ground", ground)
    json.field("purpose", purpose)
    json.field("recipient", recipient)
    json.field("status", status)
    json.field("withdrawn", withdrawn)
  }

  static func text(of lines: [ConsentLine], _ language: Language, indent: Int = 0) -> String {
    guard !lines.isEmpty else {
      return Label("没有同意或信息提供记录。\n", "No consent and no ground on record.\n")[language]
    }
    return lines.map { $0.text(language, indent: indent) }.joined()
  }

  private func text(_ language: Language, indent: Int) -> String {
    var columns = Columns()
    columns.add(state[language], consent.recipient.label[language])
    let separator = Label("、", ", ")[language]
    let handed = consent.fields.map { $0.label[language] }.joined(separator: separator)
    let until = expires.map { Label("至 \($0)", "until \($0)")[language] } ?? ""
    let lines = [
      Label("依据 ", "Ground: ")[language]
        + "\(consent.ground.label[language]) (\(consent.ground.basis[language]))",
      Label("用途 ", "For: ")[language] + consent.purpose.label[language],
      Label("内容 ", "Handed on: ")[language] + handed,
      "\(given) \(until)",
      Label("条目 ", "Entry ")[language] + entry,
    ]
    return columns.text(indent: indent)
      + lines.map { Wrapping.wrap($0, indent: indent + 4) }.joined()
  }

  private var state: Label {
    switch status {
    case "valid": Label("有效", "Valid")
    case "expired": Label("已到期", "Expired")
    default: Label("已撤回 \(withdrawn ?? "")", "Taken back \(withdrawn ?? "")")
    }
  }
}
