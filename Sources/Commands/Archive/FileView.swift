import Domain

/// A dedicated file as `archive show` reports it.
struct FileView: Encodable {
  struct Part: Encodable {
    let number: Int
    let part: String
    let title: String
    let present: Bool
    /// Whether that was noted by hand and does not follow from the timeline.
    let noted: Bool
    let first: String?
    let last: String?
    let elements: [Element]
  }

  struct Element: Encodable {
    let code: String
    let date: String
    let title: String
  }

  struct Transfer: Encodable {
    let date: String
    let from: String
    let to: String
  }

  var schema = 1
  let `case`: String
  let opened: String?
  let reference: String?
  let keeper: String?
  let area: String
  let present: Int
  /// The share of the parts that are there, in whole percent.
  let completeness: Int
  let parts: [Part]
  let transfers: [Transfer]

  init(_ file: DedicatedFile, _ details: MilestoneDetails, _ language: Language) {
    `case` = "\(file.number)"
    opened = file.opened.map { "\($0)" }
    reference = details.reference
    keeper = details.provider
    area = "\(file.area)"
    present = file.presentCount
    completeness = file.completeness
    parts = file.sections.map { section in
      Part(
        number: section.part.number, part: section.part.code,
        title: section.part.label[language], present: section.isPresent,
        noted: section.note != nil, first: section.dates.map { "\($0.first)" },
        last: section.dates.map { "\($0.last)" },
        elements: section.elements.map {
          Element(code: $0.code, date: "\($0.date)", title: $0.label[language])
        })
    }
    transfers = file.transfers.map {
      Transfer(date: "\($0.date)", from: "\($0.from)", to: "\($0.to)")
    }
  }

  /// A line a part: number, code, whether it is there, first and last date.
  var plain: String {
    parts.map { part in
      [
        "\(part.number)", part.part, part.present ? "yes" : "no", part.first ?? "",
        part.last ?? "",
      ].joined(separator: "\t") + "\n"
    }.joined()
  }
}
