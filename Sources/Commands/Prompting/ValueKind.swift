import Casebook
import Domain

/// A kind of value: how it is read, shown, and explained to who is asked for it.
struct ValueKind<Value: Sendable>: Sendable {
  /// Reads a value typed or given for a place, and notes what is wrong with it.
  var read: @Sendable (_ text: String, _ place: String, _ check: inout InputCheck) -> Value?
  /// The value as the check screen shows it.
  let shown: @Sendable (Value) -> Label
  /// The value in words that `read` takes, for a draft of what nobody typed.
  var written: @Sendable (Value) -> String = { "\($0)" }
  /// What is expected, with an example.
  let expected: Label
  /// What can be chosen from, where that is a closed list.
  var choices = Choices.none
  /// What is said of a value that was understood from other words than its own.
  var echo: @Sendable (_ text: String, Value, Day?) -> Label? = { _, _, _ in nil }
  /// Whether the value may have several lines.
  var isLong = false
  /// Which text of an entry the value becomes, if it is one.
  var text: TextField?
}

/// A value that can be chosen by its number in a list, its code, or its label.
struct Choice: Hashable, Sendable {
  let code: String
  let label: Label
  /// What else it is called in Chinese.
  var shortNames: [String] = []
}

/// What a question offers to choose from.
enum Choices: Sendable {
  case none
  case list([Choice])
  /// A list too long for a screen: a group is chosen first.
  case grouped([(group: Label, choices: [Choice])])
  /// The case numbers of the casebook, completed but not listed.
  case caseNumbers
  /// What the casebook has to choose from, given what is answered before; nothing where it cannot be
  /// told yet.
  case found(@Sendable (AnswersSoFar, Session, Context) throws -> Choices)
}
