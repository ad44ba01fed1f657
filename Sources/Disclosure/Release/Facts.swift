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
  /// The same for a person of an earlier period who was recorded after it was published.
  package let late: [Attribute: String]?
  /// The same for a person whom a release of the year before counted.
  package let followed: [Attribute: String]?
  package let duties: [DutyFact]
  /// The rules whose clock has no start date at the cut-off, one for each duty.
  package let unknownStarts: [String]
  package let timelyEntries: Int
  package let lateEntries: Int

  package init(
    area: AreaCode, person: [Attribute: String]?, late: [Attribute: String]? = nil,
    followed: [Attribute: String]? = nil, duties: [DutyFact], unknownStarts: [String],
    timelyEntries: Int, lateEntries: Int
  ) {
    self.area = area
    self.person = person
    self.late = late
    self.followed = followed
    self.duties = duties
    self.unknownStarts = unknownStarts
    self.timelyEntries = timelyEntries
    self.lateEntries = lateEntries
  }

  /// The codes of somebody whom a unit counts; nothing for a case that it does not count as a person.
  package func codes(of unit: StarTable.Unit) -> [Attribute: String]? {
    switch unit {
    case .persons: person
    case .late: late
    case .followed: followed
    case .duties, .records, .unknownStarts, .revised: nil
    }
  }
}
