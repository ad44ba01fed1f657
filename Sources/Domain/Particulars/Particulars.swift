/// The coded answers of a milestone, each by its stable code.
package struct Particulars: Hashable, Sendable {
  private var answers: [Particular: String] = [:]

  package init() {}

  package var isEmpty: Bool { answers.isEmpty }

  package subscript(particular: Particular) -> String? { answers[particular] }

  /// Answers a particular; false where the text is no answer to it.
  @discardableResult
  package mutating func answer(_ particular: Particular, _ text: String) -> Bool {
    guard let code = particular.form.code(spelled: text) else { return false }
    answers[particular] = code
    return true
  }

  /// The answers in the order of the vocabulary.
  package var all: [(particular: Particular, code: String)] {
    Particular.allCases.compactMap { particular in
      answers[particular].map { (particular, $0) }
    }
  }

  /// These answers with others put over them.
  package func applying(_ changes: Particulars) -> Particulars {
    var changed = self
    changed.answers.merge(changes.answers) { $1 }
    return changed
  }
}
