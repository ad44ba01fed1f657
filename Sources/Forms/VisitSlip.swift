package import Domain
package import Templating

/// A slip for a visit, half of which the person keeps: it says nothing of why anybody comes.
package struct VisitSlip: PrintedForm {
  package static let name = "visit-slip"
  package static let shape: [String: ViewShape] = [
    "case": .text, "modes": .list(["label": .text]),
  ]

  private let number: CaseNumber

  package init(_ number: CaseNumber) { self.number = number }

  package func values(_ language: Language) -> [String: ViewValue] {
    [
      "case": .text("\(number)"),
      "modes": .list(
        Particular.visitMode.form.choices.map { ["label": .text($0.label[language])] }),
    ]
  }
}
