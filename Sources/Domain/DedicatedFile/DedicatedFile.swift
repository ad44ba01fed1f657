/// The dedicated file (专门档案) of a case: which of its 13 parts are there, since when, by which codes.
///
/// A pure function of the case. Guitu mirrors presence, date and code of each element, no document.
package struct DedicatedFile: Hashable, Sendable {
  package let number: CaseNumber
  /// When it was opened; nothing where it was not.
  package let opened: EventDate?
  /// The entry that opened it, beside which its number and keeper are noted.
  package let openedBy: EntryID?
  /// The county whose police station keeps it.
  package let area: AreaCode
  package let transfers: [FileTransfer]
  /// All 13 parts, in their order.
  package let sections: [FileSection]

  package init(of state: CaseState) {
    number = state.number
    let opening = state.milestones.first {
      $0.milestone.kind == .fileOpened && $0.milestone.step != .declined
    }
    opened = opening?.milestone.date
    openedBy = opening?.entry
    area = state.facts.residence ?? state.facts.area
    transfers = state.annotations.fileTransfers
    var elements: [FilePart: [FileElement]] = [:]
    for (part, element) in DedicatedFile.elements(of: state) {
      elements[part, default: []].append(element)
    }
    sections = FilePart.allCases.map { part in
      FileSection(
        part: part, note: state.annotations.fileParts.first { $0.part == part },
        elements: DedicatedFile.byDate(elements[part] ?? []))
    }
  }

  package var presentCount: Int { sections.count(where: \.isPresent) }

  /// The share of the parts that are there, in whole percent, rounded down.
  package var completeness: Int { presentCount * 100 / sections.count }

  package subscript(part: FilePart) -> FileSection { sections[part.number - 1] }

  private static func elements(of state: CaseState) -> [(FilePart, FileElement)] {
    var elements = state.milestones.map { logged in
      let milestone = logged.milestone
      return (
        milestone.kind.filePart,
        FileElement(.milestone(milestone.kind, milestone.step), milestone.date)
      )
    }
    for given in state.annotations.consents {
      let ground = given.consent.ground
      elements.append((.consents, FileElement(.consent(ground), EventDate(given.consent.given))))
      if let day = given.withdrawn {
        elements.append((.consents, FileElement(.consentWithdrawn(ground), EventDate(day))))
      }
    }
    for transfer in state.annotations.fileTransfers {
      elements.append(
        (.closing, FileElement(.transfer(to: transfer.to), EventDate(transfer.date))))
    }
    if let closing = state.closing {
      elements.append(
        (.closing, FileElement(.closing(closing.reason), EventDate(closing.date))))
    }
    return elements
  }

  /// By date, and in the order of the timeline on one date.
  private static func byDate(_ elements: [FileElement]) -> [FileElement] {
    elements.enumerated().sorted { one, other in
      if one.element.date < other.element.date { return true }
      return !(other.element.date < one.element.date) && one.offset < other.offset
    }.map(\.element)
  }
}
