package import Domain
package import Templating

/// The cover and the contents of a dedicated file: number, dates and keeper, no identity.
package struct DedicatedFileForm: PrintedForm {
  package static let name = "dedicated-file"
  package static let shape: [String: ViewShape] = [
    "case": .text, "reference": .text, "keeper": .text, "opened": .text, "area": .text,
    "present": .text, "total": .text, "completeness": .text,
    "parts": .list([
      "number": .text, "title": .text, "isPresent": .flag, "isNoted": .flag, "first": .text,
      "last": .text, "count": .text,
    ]),
    "hasElements": .flag,
    "elements": .list([
      "part": .text, "date": .text, "matter": .text, "code": .text,
    ]),
    "hasTransfers": .flag,
    "transfers": .list(["date": .text, "from": .text, "to": .text]),
  ]

  private let file: DedicatedFile
  private let details: MilestoneDetails

  /// Takes the file, and what was noted beside its opening: its number and its keeper.
  package init(_ file: DedicatedFile, _ details: MilestoneDetails) {
    self.file = file
    self.details = details
  }

  package func values(_ language: Language) -> [String: ViewValue] {
    [
      "case": .text("\(file.number)"), "reference": .text(details.reference ?? ""),
      "keeper": .text(details.provider ?? ""),
      "opened": .text(file.opened?.written(in: language) ?? ""),
      "area": .text(Divisions.fullName(of: file.area)[language]),
      "present": .text("\(file.presentCount)"), "total": .text("\(file.sections.count)"),
      "completeness": .text("\(file.completeness)"),
      "parts": .list(file.sections.map { values(of: $0, language) }),
      "hasElements": .flag(file.sections.contains { !$0.elements.isEmpty }),
      "elements": .list(file.sections.flatMap { elements(of: $0, language) }),
      "hasTransfers": .flag(!file.transfers.isEmpty),
      "transfers": .list(file.transfers.map { $0.values(language) }),
    ]
  }

  private func values(of section: FileSection, _ language: Language) -> [String: ViewValue] {
    [
      "number": .text("\(section.part.number)"), "title": .text(section.part.label[language]),
      "isPresent": .flag(section.isPresent), "isNoted": .flag(section.note != nil),
      "first": .text(section.dates?.first.readable ?? ""),
      "last": .text(section.dates?.last.readable ?? ""),
      "count": .text("\(section.elements.count)"),
    ]
  }

  private func elements(of section: FileSection, _ language: Language) -> [[String: ViewValue]] {
    section.elements.map {
      [
        "part": .text("\(section.part.number)"), "date": .text($0.date.readable),
        "matter": .text($0.label[language]), "code": .text($0.code),
      ]
    }
  }
}

extension FileTransfer {
  func values(_ language: Language) -> [String: ViewValue] {
    [
      "date": .text(EventDate(date).written(in: language)),
      "from": .text(Divisions.fullName(of: from)[language]),
      "to": .text(Divisions.fullName(of: to)[language]),
    ]
  }
}
