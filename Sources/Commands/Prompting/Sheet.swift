import Casebook
import Domain

/// A form being filled in.
struct Sheet {
  let form: Form
  private(set) var answers = Answers()
  /// The fields that were answered, with a value or by leaving them empty.
  private(set) var settled: Set<Int> = []
  /// What was typed for a field and not finished.
  private(set) var unfinished: (place: Int, text: String)?

  init(form: Form) { self.form = form }

  /// Takes answers that are complete.
  init(form: Form, answers: Answers) {
    self.form = form
    self.answers = answers
    settled = Set(form.fields.indices)
  }

  /// Takes the values that flags gave.
  mutating func takeGiven(_ check: InputCheck) throws {
    var check = check
    for (place, field) in form.fields.enumerated() {
      guard let text = field.given else { continue }
      set(field.read(text, field.flag, &check), at: place)
    }
    try check.finish()
  }

  /// The first field that must still be asked for.
  var nextOpen: Int? {
    form.fields.indices.first { place in
      let field = form.fields[place]
      guard field.applies(answers) else { return false }
      return field.isAsked(answers) && !settled.contains(place)
        || field.isNeeded(answers) && answers.readings[place] == nil
    }
  }

  /// Whether the form changes what is there, and nothing of that is given yet.
  var changesNothing: Bool {
    form.nothingGiven != nil
      && form.fields.indices.allSatisfy {
        form.fields[$0].isAsked(answers) || answers.readings[$0] == nil
      }
  }

  /// The last field that was asked for.
  var lastAsked: Int? { shown.last { form.fields[$0].isAsked(answers) } }

  /// The number on the check screen of the field that a flag gives; nothing where it is not shown.
  func number(of flag: String) -> Int? {
    shown.firstIndex { form.fields[$0].flag == flag }.map { $0 + 1 }
  }

  /// What the form is about, as far as the command names it: behind its title, or nothing.
  var subject: Label {
    let named = form.fields.indices.compactMap { place in
      form.fields[place].flag.first?.isUppercase ?? false ? answers.readings[place]?.shown : nil
    }
    if named.isEmpty { return Label("", "") }
    return Label(
      ":" + named.map(\.zh).joined(separator: " "), ": " + named.map(\.en).joined(separator: ", "))
  }

  /// The fields that were answered, also those that are open again and offer their values.
  var answered: Set<Int> { settled.union(answers.readings.keys) }

  /// Whether anything was typed that no flag gave.
  var holdsTyped: Bool {
    unfinished != nil || answered.contains { form.fields[$0].given == nil }
  }

  /// The fields that mean something, in order.
  var shown: [Int] { form.fields.indices.filter { form.fields[$0].applies(answers) } }

  /// Settles a field; what no longer has a meaning, or was only asked for what stood here before, is
  /// forgotten.
  mutating func set(_ reading: Reading?, at place: Int) {
    if let text = form.fields[place].text { answers.sealed.remove(text) }
    let before = answers
    answers.readings[place] = reading
    if reading?.value is CaseNumber { answers.birth = nil }
    settled.insert(place)
    for (other, field) in form.fields.enumerated() where other > place {
      let isMoot = field.given == nil && field.isAsked(before) && !field.isAsked(answers)
      guard isMoot || !field.applies(answers) else { continue }
      answers.readings[other] = nil
      settled.remove(other)
    }
  }

  /// The case that the form is about, once it is known.
  var number: CaseNumber? {
    answers.readings.values.lazy.compactMap { $0.value as? CaseNumber }.first
  }

  /// Takes what is on record of the birth of the person whom the form is about.
  mutating func note(_ birth: Birth) { answers.birth = birth }

  /// Opens all fields again that are asked for; their values stay to be offered.
  mutating func reopenAll() {
    settled = settled.filter { !form.fields[$0].isAsked(answers) }
  }

  /// Opens the fields again that options gave; their values stay to be offered.
  mutating func reopenOptions() {
    settled = settled.filter { !form.fields[$0].flag.hasPrefix("--") }
  }

  /// Keeps a text in the identity scope, for as long as it stays as it is.
  mutating func seal(_ text: TextField) { answers.sealed.insert(text) }

  /// Notes what was typed for a field before it was broken off.
  mutating func breakOff(_ text: String, at place: Int) {
    if !text.isEmpty { unfinished = (place, text) }
  }

  /// Hands out what was begun for a field, once.
  mutating func takeUnfinished(at place: Int) -> String {
    guard let begun = unfinished, begun.place == place else { return "" }
    unfinished = nil
    return begun.text
  }

  /// Opens a field again that was asked before; its value stays to be offered.
  mutating func reopen(from place: Int) { settled.remove(place) }
}
