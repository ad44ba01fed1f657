import Domain

/// What help says about a value, an option or a flag of a command.
struct ArgumentText {
  /// The option's name such as `--date`, or the name by which the parser knows a value in its place.
  let name: String
  /// What kind of value it takes; a flag takes none.
  let form: ValueForm?
  let text: Label
  /// Whether the command cannot do without it: it is asked for, or missing.
  let isNeeded: Bool

  /// A value in its place.
  static func value(_ name: String, _ form: ValueForm, _ zh: String, _ en: String) -> ArgumentText {
    ArgumentText(name: name, form: form, text: Label(zh, en), isNeeded: true)
  }

  /// A value in its place that can be left out.
  static func extra(_ name: String, _ form: ValueForm, _ zh: String, _ en: String) -> ArgumentText {
    ArgumentText(name: name, form: form, text: Label(zh, en), isNeeded: false)
  }

  /// An option the command cannot do without.
  static func needed(
    _ name: String, _ form: ValueForm, _ zh: String, _ en: String
  ) -> ArgumentText {
    ArgumentText(name: name, form: form, text: Label(zh, en), isNeeded: true)
  }

  static func option(
    _ name: String, _ form: ValueForm, _ zh: String, _ en: String
  ) -> ArgumentText {
    ArgumentText(name: name, form: form, text: Label(zh, en), isNeeded: false)
  }

  static func flag(_ name: String, _ zh: String, _ en: String) -> ArgumentText {
    ArgumentText(name: name, form: nil, text: Label(zh, en), isNeeded: false)
  }

  static let caseNumber = value("number", .caseNumber, "个案编号", "the case")
}
