/// What an entry says, and of whom.
package enum EntryContent: Hashable, Sendable {
  case about(CaseNumber, Content)
  case office(OfficeContent)

  /// The case it is about; nothing for the office itself.
  package var number: CaseNumber? {
    switch self {
    case .about(let number, _): number
    case .office: nil
    }
  }

  package var scope: Scope {
    switch self {
    case .about(_, let content): content.scope
    case .office: .progress
    }
  }
}
