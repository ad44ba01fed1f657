import Casebook

/// A form being filled in.
struct Sheet {
  let form: Form
  private(set) var answers = Answers()
  /// The fields that were answered, with a value or by leaving them empty.
  private var settled: Set<Int> = []

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
      guard !settled.contains(place), field.applies(answers) else { return false }
      return field.isAsked
    }
  }

  /// The fields that mean something, in order.
  var shown: [Int] { form.fields.indices.filter { form.fields[$0].applies(answers) } }

  /// Settles a field; what no longer has a meaning is forgotten.
  mutating func set(_ reading: Reading?, at place: Int) {
    if let text = form.fields[place].text { answers.sealed.remove(text) }
    answers.readings[place] = reading
    settled.insert(place)
    for (other, field) in form.fields.enumerated() where other > place {
      guard !field.applies(answers) else { continue }
      answers.readings[other] = nil
      settled.remove(other)
    }
  }

  /// Opens all fields again that are asked for; their values stay to be offered.
  mutating func reopenAll() {
    settled = settled.filter { !form.fields[$0].isAsked }
  }

  /// Opens the fields again that options gave; their values stay to be offered.
  mutating func reopenOptions() {
    settled = settled.filter { !form.fields[$0].flag.hasPrefix("--") }
  }

  /// Keeps a text in the identity scope, for as long as it stays as it is.
  mutating func seal(_ text: TextField) { answers.sealed.insert(text) }

  /// Opens a field again that was asked before; its value stays to be offered.
  mutating func reopen(from place: Int) { settled.remove(place) }
}
