import Casebook
import Domain
import Redaction

extension Failure {
  /// Names every place and never what stands there.
  init(_ error: IdentityInArguments) {
    let title = Label(
      "命令行里有个人信息,命令没有执行:", "The command line holds personal data; the command was not run:")
    self.init(
      .badData, lines: [title] + error.spots.map(Failure.words), hint: Failure.historyHint)
  }

  private static func words(_ spot: IdentityInArguments.Spot) -> Label {
    Label(
      "\(spot.argument.term(.zh)) \(spot.finding.kind.label.zh)(\(spot.finding.kind.rawValue)):\(spot.finding.reason.zh)",
      "\(spot.argument.term(.en)) \(spot.finding.kind.rawValue): \(spot.finding.reason.en)")
  }

  /// Whether an error is about personal data in a value that may have come by the command line; a note
  /// never does.
  static func isPersonal(_ error: any Error) -> Bool {
    switch error {
    case let error as BadInput: holdsPersonal(error.problems)
    case let error as MissingValues: holdsPersonal(error.problems)
    case CasebookError.personalData(let refused): refused.contains { $0.field != .note }
    default: false
    }
  }

  private static func holdsPersonal(_ problems: [InputProblem]) -> Bool {
    problems.contains { if case .personal = $0 { true } else { false } }
  }
}
