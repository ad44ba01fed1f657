package import Domain

/// A case reduced to coded, coarse values for one period and cut-off.
///
/// Still personal data: it is counted in memory and never written down.
package struct Facts: Hashable, Sendable {
  /// A duty that fell due in the period.
  package struct DutyFact: Hashable, Sendable {
    package let rule: String
    package let status: DutyStatus

    package init(rule: String, status: DutyStatus) {
      self.rule = rule
      self.status = status
    }
  }

  package let area: AreaCode
  /// The code of every attribute of persons; nothing for a person not rescued in the period.
  package let person: [Attribute: String]?
  package let duties: [DutyFact]
  /// The rules whose clock has no start date at the cut-off, one for each duty.
  package let unknownStarts: [String]
  package let timelyEntries: Int
  package let lateEntries: Int

  package init(
    area: AreaCode, person: [Attribute: String]?, duties: [DutyFact], unknownStarts: [String],
    timelyEntries: Int, lateEntries: Int
  ) {
    self.area = area
    self.person = person
    self.duties = duties
    self.unknownStarts = unknownStarts
    self.timelyEntries = timelyEntries
    self.lateEntries = lateEntries
  }
}
