package import Domain
package import Templating

/// What goes with a dedicated file to another police station: its parts, and the receipt to return.
package struct TransferSlip: PrintedForm {
  package static let name = "transfer-slip"
  package static let shape: [String: ViewShape] = [
    "case": .text, "reference": .text, "date": .text, "from": .text, "to": .text,
    "present": .text, "total": .text,
    "parts": .list(["number": .text, "title": .text, "isPresent": .flag]),
  ]

  private let file: DedicatedFile
  private let transfer: FileTransfer
  private let reference: String?

  /// Takes the file, one of its transfers, and the number it was opened under.
  package init(_ file: DedicatedFile, _ transfer: FileTransfer, reference: String?) {
    self.file = file
    self.transfer = transfer
    self.reference = reference
  }

  package func values(_ language: Language) -> [String: ViewValue] {
    let own: [String: ViewValue] = [
      "case": .text("\(file.number)"), "reference": .text(reference ?? ""),
      "present": .text("\(file.presentCount)"), "total": .text("\(file.sections.count)"),
      "parts": .list(
        file.sections.map {
          [
            "number": .text("\($0.part.number)"), "title": .text($0.part.label[language]),
            "isPresent": .flag($0.isPresent),
          ]
        }),
    ]
    return own.merging(transfer.values(language)) { $1 }
  }
}
