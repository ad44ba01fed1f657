import Domain

/// What kind of value an option takes: what stands for it, what can be chosen, what completes it.
struct ValueForm {
  /// What stands for the value in a line of usage.
  let placeholder: Label
  /// The codes the value is one of, where the list is closed.
  let codes: [Choice]
  let completion: Completion

  /// What a shell offers for a value.
  enum Completion: Equatable {
    case nothing
    case codes
    case caseNumbers
    case files
    case folders
  }

  init(_ zh: String, _ en: String, completion: Completion = .nothing) {
    self.init(placeholder: Label(zh, en), codes: [], completion: completion)
  }

  private init(placeholder: Label, codes: [Choice], completion: Completion) {
    self.placeholder = placeholder
    self.codes = codes
    self.completion = completion
  }

  /// One of a vocabulary.
  static func code<Code: Vocabulary>(_: Code.Type, _ zh: String, _ en: String) -> ValueForm {
    ValueForm(
      placeholder: Label(zh, en), codes: Code.allCases.map(\.choice),
      completion: .codes)
  }

  /// One of the choices of a particular.
  static func choices(of particular: Particular, _ zh: String, _ en: String) -> ValueForm {
    ValueForm(
      placeholder: Label(zh, en),
      codes: particular.form.choices.map { Choice(code: $0.code, label: $0.label) },
      completion: .codes)
  }

  /// One of a few words that are no vocabulary.
  static func words(_ zh: String, _ en: String, _ codes: Choice...) -> ValueForm {
    ValueForm(placeholder: Label(zh, en), codes: codes, completion: .codes)
  }
}
