import Casebook
import Domain

/// What a command needs to know, declared once for flags and for questions.
///
/// Values given by flags are taken; where a required one is missing and a person sits at a terminal,
/// the fields are asked for in order, and shown for a check before anything is done. Without a
/// terminal, or with `--no-input`, `--json` or `--plain`, missing values are named by their flags.
struct Form {
  /// The stable name of the command, such as `case open`.
  let name: String
  let title: Label
  private(set) var fields: [Field] = []
  private(set) var checks: [(Answers) throws -> Void] = []
  /// Whether the form is shown for a check even where flags gave all it requires.
  var isAlwaysShown = false
  /// Whether what can be changed is shown first, before anything is asked.
  var startsAtCheck = false
  /// Whether it is shown for a check before the act; what only reads needs none.
  var isChecked = true
  /// What is missing where none of the offered fields has a value, for forms that change what is there.
  var nothingGiven: String?

  init(_ name: String, _ title: Label) {
    self.name = name
    self.title = title
  }

  /// Adds a field that must have a value; a standard value is taken where none is given.
  mutating func required<Value>(
    _ flag: String, _ label: Label, _ kind: ValueKind<Value>, given: String?,
    standard: Value? = nil
  ) -> RequiredField<Value> {
    RequiredField(
      place: add(
        flag, label, kind, given, standard, isAsked: { _ in true }, isNeeded: { _ in true },
        applies: { _ in true }))
  }

  /// Adds a field that must have a value where a condition on the fields before it holds, and has no
  /// meaning elsewhere.
  mutating func required<Value>(
    _ flag: String, _ label: Label, _ kind: ValueKind<Value>, given: String?,
    standard: Value? = nil, when condition: @escaping (AnswersSoFar) -> Bool
  ) -> OptionalField<Value> {
    OptionalField(
      place: add(
        flag, label, kind, given, standard, isAsked: { _ in true }, isNeeded: condition,
        applies: condition))
  }

  /// Adds a field that may stay empty: asked for in turn, or only offered on the check screen, where it
  /// stands beside what it is to be instead of.
  mutating func optional<Value>(
    _ flag: String, _ label: Label, _ kind: ValueKind<Value>, given: String?,
    instead current: Label? = nil, isAsked: Bool = false,
    when condition: @escaping (AnswersSoFar) -> Bool = { _ in true }
  ) -> OptionalField<Value> {
    optional(
      flag, label, kind, given: given, instead: current, askedWhen: { _ in isAsked },
      when: condition)
  }

  /// Adds a field that may stay empty, and is asked for in turn only where a condition on the fields
  /// before it holds.
  mutating func optional<Value>(
    _ flag: String, _ label: Label, _ kind: ValueKind<Value>, given: String?,
    instead current: Label? = nil, askedWhen isAsked: @escaping (AnswersSoFar) -> Bool,
    when condition: @escaping (AnswersSoFar) -> Bool = { _ in true }
  ) -> OptionalField<Value> {
    let place = add(
      flag, label, kind, given, nil, isAsked: isAsked, isNeeded: { _ in false },
      applies: condition)
    fields[place].current = current
    return OptionalField(place: place)
  }

  /// Adds a check of the values together, after each was read.
  mutating func check(_ check: @escaping (Answers) throws -> Void) { checks.append(check) }

  /// Looks at the value of a field as soon as it is typed, not only when all are there.
  mutating func look<Value>(
    at field: RequiredField<Value>,
    _ look: @escaping (Value, AnswersSoFar, Session) throws -> Label?
  ) {
    fields[field.place].look = { value, answers, session in
      try (value as? Value).flatMap { try look($0, answers, session) }
    }
  }

  private mutating func add<Value>(
    _ flag: String, _ label: Label, _ kind: ValueKind<Value>, _ given: String?,
    _ standard: Value?, isAsked: @escaping (AnswersSoFar) -> Bool,
    isNeeded: @escaping (AnswersSoFar) -> Bool,
    applies: @escaping (AnswersSoFar) -> Bool
  ) -> Int {
    fields.append(
      Field(
        flag: flag, label: label, given: given,
        standard: standard.map {
          Reading(text: kind.written($0), value: $0, shown: kind.shown($0))
        },
        isAsked: { isAsked(AnswersSoFar($0)) }, isNeeded: { isNeeded(AnswersSoFar($0)) },
        applies: { applies(AnswersSoFar($0)) }, expected: kind.expected,
        choices: kind.choices, isLong: kind.isLong, text: kind.text,
        read: { text, place, check in
          kind.read(text, place, &check).map {
            Reading(
              text: text, value: $0, shown: kind.shown($0),
              echo: kind.echo(text, $0, check.today))
          }
        }))
    return fields.count - 1
  }
}
