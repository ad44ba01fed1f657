package import Domain

/// What a table divides its counts by: the closed vocabulary of attributes that facts know.
///
/// Each is flat and coarse; two are never crossed.
package enum Attribute: Hashable, Sendable {
  case sex
  case ageBand
  case ageGroup
  case identity
  case exploitation
  case placement
  case outcome
  case reached(Stage)
  case dutyStatus
  case dutyStatusByDepartment
  case dutyStatusByRule
  case unknownStartByDepartment
  case unknownStartByRule
  case entryDelay
  /// The year of the rescue of people who were recorded late.
  case lateYear
  /// Days from the rescue to a step.
  case days(FollowedStep)
  /// As first published, and recorded since.
  case revision

  package static let all: [Attribute] =
    [
      .sex, .ageBand, .ageGroup, .identity, .exploitation, .placement, .outcome, .dutyStatus,
      .dutyStatusByDepartment, .dutyStatusByRule, .unknownStartByDepartment, .unknownStartByRule,
      .entryDelay, .lateYear, .revision,
    ] + Stage.allCases.map(Attribute.reached) + FollowedStep.allCases.map(Attribute.days)

  /// The attributes every person counted has a value of.
  package static let ofPersons: [Attribute] = all.filter { $0.unit == .persons }

  /// Reads the code that plans write.
  package init?(code: String) {
    guard let attribute = Attribute.all.first(where: { $0.code == code }) else { return nil }
    self = attribute
  }

  package var code: String {
    switch self {
    case .sex: "sex"
    case .ageBand: "age-band"
    case .ageGroup: "age-group"
    case .identity: "identity"
    case .exploitation: "exploitation"
    case .placement: "placement"
    case .outcome: "outcome"
    case .reached(let stage): "reached-\(stage.code)"
    case .dutyStatus: "duty-status"
    case .dutyStatusByDepartment: "duty-status-by-department"
    case .dutyStatusByRule: "duty-status-by-rule"
    case .unknownStartByDepartment: "unknown-start-by-department"
    case .unknownStartByRule: "unknown-start-by-rule"
    case .entryDelay: "entry-delay"
    case .lateYear: "late-year"
    case .days(let step): "days-\(step.code)"
    case .revision: "revision"
    }
  }

  package var unit: StarTable.Unit {
    switch self {
    case .sex, .ageBand, .ageGroup, .identity, .exploitation, .placement, .outcome, .reached:
      .persons
    case .dutyStatus, .dutyStatusByDepartment, .dutyStatusByRule: .duties
    case .unknownStartByDepartment, .unknownStartByRule: .unknownStarts
    case .entryDelay: .records
    case .lateYear: .late
    case .days: .followed
    case .revision: .revised
    }
  }

  /// Whether rows are departments and rules in the place of areas.
  package var nestsRules: Bool {
    switch self {
    case .dutyStatusByDepartment, .dutyStatusByRule: true
    case .sex, .ageBand, .ageGroup, .identity, .exploitation, .placement, .outcome, .reached,
      .dutyStatus, .unknownStartByDepartment, .unknownStartByRule, .entryDelay, .lateYear, .days,
      .revision:
      false
    }
  }

  /// Whether one attribute's categories can be computed from the other's.
  package func determines(_ other: Attribute) -> Bool {
    self == other || (self == .ageBand && other == .ageGroup)
  }
}
