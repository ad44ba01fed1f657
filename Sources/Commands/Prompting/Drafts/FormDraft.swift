import Domain
import FoundationEssentials
import Vault

/// What was filled into a form before it was broken off, as it was typed.
struct FormDraft: Codable {
  struct Answer: Codable {
    let flag: String
    /// Nothing where the field was left empty.
    let text: String?
  }

  /// A line, or lines, that were not finished.
  struct Unfinished: Codable {
    let flag: String
    let text: String
  }

  /// Which fields the form had; another form does not take the draft.
  let fields: String
  /// The day that words such as "yesterday" are counted from.
  let day: String
  /// When it was broken off.
  let time: String
  var spokenTime: String { time.replacing("T", with: " ") }
  let answers: [Answer]
  let unfinished: Unfinished?

  /// Takes what is in a sheet, but for the texts that may not be kept: those are asked for again.
  init(of sheet: Sheet, today: Day, now: Moment, keeping mayKeep: (String) -> Bool) {
    fields = FormDraft.fields(of: sheet.form)
    day = "\(today)"
    time = "\(now)"
    answers = sheet.answered.sorted().map {
      Answer(flag: sheet.form.fields[$0].flag, text: sheet.answers.readings[$0]?.text)
    }.filter { $0.text.map(mayKeep) ?? true }
    unfinished = sheet.unfinished.flatMap {
      mayKeep($0.text) ? Unfinished(flag: sheet.form.fields[$0.place].flag, text: $0.text) : nil
    }
  }

  /// Takes what was kept; nothing where it is of another form, or an older one.
  init?(_ bytes: [UInt8], for form: Form) {
    do {
      let draft = try JSONDecoder().decode(FormDraft.self, from: Data(bytes))
      guard draft.fields == FormDraft.fields(of: form) else { return nil }
      self = draft
    } catch {
      return nil
    }
  }

  func bytes() throws -> [UInt8] { Array(try JSONEncoder().encode(self)) }

  /// The sheet with what was typed, read as on its day; values given now come before it.
  ///
  /// What cannot be read any more is left open, and asked for again.
  func filled(_ sheet: Sheet) -> Sheet {
    var sheet = sheet
    for (place, field) in sheet.form.fields.enumerated() where field.given == nil {
      guard let answer = answers.first(where: { $0.flag == field.flag }) else { continue }
      guard let text = answer.text else {
        sheet.set(nil, at: place)
        continue
      }
      if let reading = reading(of: text, by: field) { sheet.set(reading, at: place) }
    }
    if let unfinished,
      let place = sheet.form.fields.firstIndex(where: { $0.flag == unfinished.flag })
    {
      sheet.breakOff(unfinished.text, at: place)
    }
    return sheet
  }

  /// Whether a value given now differs from the draft's, so that the draft is about something else.
  func contradicts(_ sheet: Sheet) -> Bool {
    sheet.form.fields.enumerated().contains { place, field in
      guard field.given != nil, let given = sheet.answers.readings[place],
        let text = answers.first(where: { $0.flag == field.flag })?.text,
        let reading = reading(of: text, by: field)
      else { return false }
      return reading.shown != given.shown
    }
  }

  private func reading(of text: String, by field: Field) -> Reading? {
    var check = InputCheck(today: EventDate(day)?.day, isAsking: true)
    guard let reading = field.read(text, field.flag, &check) else { return nil }
    do {
      try check.finish()
      return reading
    } catch {
      return nil
    }
  }

  private static func fields(of form: Form) -> String {
    Digest32(
      hashing: Array(
        ([form.name, form.title.zh] + form.fields.map(\.flag)).joined(separator: "\n").utf8)
    )
    .hex
  }
}
