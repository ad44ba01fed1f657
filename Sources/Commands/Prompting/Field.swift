import Casebook
import Domain

/// A field of a form, of whatever kind of value.
struct Field {
  let flag: String
  let label: Label
  /// What stands in the casebook now, where the form changes that.
  var current: Label?
  /// The value as a flag or argument gave it.
  let given: String?
  let standard: Reading?
  /// Whether it is asked for in turn, given what is answered before it; otherwise it is offered on
  /// the check screen.
  let isAsked: (Answers) -> Bool
  /// Whether a value must be there, given what is answered before it.
  let isNeeded: (Answers) -> Bool
  /// Whether the field has a meaning, given what is answered before it.
  let applies: (Answers) -> Bool
  let expected: Label
  let choices: Choices
  let isLong: Bool
  /// Which text of an entry the value becomes, if it is one.
  let text: TextField?
  let read: (_ text: String, _ place: String, _ check: inout InputCheck) -> Reading?
  /// Looks at a value that was typed, beside those before it: refuses what can never be, and says
  /// what most often is a slip.
  var look: (_ value: any Sendable, AnswersSoFar, Session) throws -> Label? = { _, _, _ in nil }
}

/// A value of a field: as it was typed, as it was understood, and as it is shown.
struct Reading {
  let text: String
  let value: any Sendable
  let shown: Label
  /// What is said of it where it was typed in other words than its own.
  var echo: Label?
}

/// A field whose value is there once the form is filled in.
struct RequiredField<Value: Sendable> {
  let place: Int
}

/// A field that may stay empty.
struct OptionalField<Value: Sendable> {
  let place: Int
}

/// The values of a form's fields.
struct Answers {
  var readings: [Int: Reading] = [:]
  /// The texts that are to be kept in the identity scope.
  var sealed: Set<TextField> = []
  /// When the person was born whose case the form is about, once the case is known.
  var birth: Birth?

  subscript<Value>(field: RequiredField<Value>) -> Value {
    guard let value = readings[field.place]?.value as? Value else {
      preconditionFailure("A filled form has the values it requires.")
    }
    return value
  }

  subscript<Value>(field: OptionalField<Value>) -> Value? {
    readings[field.place]?.value as? Value
  }
}
