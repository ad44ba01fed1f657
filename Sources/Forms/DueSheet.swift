package import Domain
package import Templating

/// What is due, as a sheet of boxes to tick at the desk.
package struct DueSheet: PrintedForm {
  package static let name = "due-sheet"
  package static let shape: [String: ViewShape] = [
    "until": .text, "count": .text, "isEmpty": .flag,
    "duties": .list([
      "case": .text, "rule": .text, "title": .text, "due": .text, "margin": .text,
    ]),
  ]

  /// A duty in words.
  package struct Duty: Sendable {
    let number: String
    let rule: String
    let title: String
    let due: String
    let margin: String

    package init(number: String, rule: String, title: String, due: String, margin: String) {
      self.number = number
      self.rule = rule
      self.title = title
      self.due = due
      self.margin = margin
    }
  }

  private let duties: [Duty]
  private let until: Day

  /// Takes the duties in the order in which they are printed, and the last day they reach to.
  package init(_ duties: [Duty], until: Day) {
    self.duties = duties
    self.until = until
  }

  package func values(_ language: Language) -> [String: ViewValue] {
    [
      "until": .text(EventDate(until).written(in: language)), "count": .text("\(duties.count)"),
      "isEmpty": .flag(duties.isEmpty),
      "duties": .list(
        duties.map {
          [
            "case": .text($0.number), "rule": .text($0.rule), "title": .text($0.title),
            "due": .text($0.due), "margin": .text($0.margin),
          ]
        }),
    ]
  }
}
