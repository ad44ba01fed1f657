import Domain
import Ledger

extension Session {
  /// Refuses personal data in what is written beside a milestone, but in the fields that are sealed.
  func check(
    _ details: MilestoneDetails, sealing sealed: Set<TextField>, because reason: String? = nil,
    in number: CaseNumber
  ) throws {
    try textCheck(of: number).check(details, sealing: sealed, because: reason)
    let parts = details.parts(sealing: sealed)
    if !parts.open.isEmpty { try requires(.care) }
    if !parts.sealed.isEmpty { try requires(.identity) }
  }

  /// A milestone with what keeps its details, in the order in which they are written.
  ///
  /// What is sealed comes before the milestone: the last entry that stands by itself, which an undo
  /// takes back, must be the milestone.
  func contents(
    of milestone: Content, as entry: EntryID, with details: MilestoneDetails,
    sealing sealed: Set<TextField>
  ) -> [(EntryID, Content)] {
    let parts = details.parts(sealing: sealed)
    var contents = [(entry, milestone)]
    if !parts.sealed.isEmpty {
      contents.insert((EntryID(.random()), .detailsSealed(entry, parts.sealed)), at: 0)
    }
    if !parts.open.isEmpty {
      contents.append((EntryID(.random()), .detailsNoted(entry, parts.open)))
    }
    return contents
  }
}

extension MilestoneDetails {
  /// The fields that are to be sealed, and the others.
  fileprivate func parts(
    sealing sealed: Set<TextField>
  ) -> (open: MilestoneDetails, sealed: MilestoneDetails) {
    (only { !sealed.contains($0) }, only(sealed.contains))
  }

  private func only(_ isKept: (TextField) -> Bool) -> MilestoneDetails {
    MilestoneDetails(
      provider: isKept(.provider) ? provider : nil,
      reference: isKept(.reference) ? reference : nil, note: isKept(.note) ? note : nil)
  }
}
