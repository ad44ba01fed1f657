import ArgumentParser
import Casebook
import Domain

/// Sets coded facts of a case.
struct CaseSet: GuituCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "修改个案要素 / set coded facts", aliases: ["修改"])

  private static let keys = [
    "sex", "born", "age", "rescued", "area", "residence", "identity", "exploitation",
    "disability",
  ]

  @OptionGroup var options: GlobalOptions
  @Argument(help: "个案编号 / case number") var number: String
  @Argument(help: "要素=值 / KEY=VALUE") var assignments: [String] = []

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var check = context.check
    let number = check.caseNumber(number)
    let values = assignments.reduce(into: [String: String]()) { values, assignment in
      let parts = assignment.split(separator: "=", maxSplits: 1).map(String.init)
      let key = parts.first ?? ""
      if parts.count == 2, Self.keys.contains(key) {
        values[key] = parts[1]
      } else {
        check.add(.unknownKey(Self.keys.contains(key) ? "\(key)=" : "", expected: Self.keys))
      }
    }
    if assignments.isEmpty { check.require(nil, "KEY=VALUE") }
    var change = change(values, &check)
    try check.finish()
    if values["born"] != nil, values["age"] != nil {
      throw ConflictingFlags(flags: ["born", "age"])
    }
    guard let number else { preconditionFailure("A checked number is there.") }
    let session = try context.session()
    if let ages = values["age"] {
      let rescued = try change.rescued ?? session.state(of: number).facts.rescued
      var ageCheck = context.check
      change.birth = ageCheck.ages(ages, "age").map { .aged($0, at: rescued.latest) }
    }
    try session.setFacts(of: number, change, now: environment.now())
    try context.confirm(number, Label("已修改", "Changed"))
  }

  private func change(_ values: [String: String], _ check: inout InputCheck) -> FactsChange {
    var change = FactsChange()
    change.sex = check.code(values["sex"], "sex")
    change.birth = check.date(values["born"], "born").map(Birth.on)
    _ = check.ages(values["age"], "age")
    change.rescued = check.date(values["rescued"], "rescued")
    change.area = check.county(values["area"], "area")
    change.residence = check.area(values["residence"], "residence")
    change.identity = check.code(values["identity"], "identity")
    change.exploitation = check.code(values["exploitation"], "exploitation")
    change.disability = check.code(values["disability"], "disability")
    return change
  }
}

extension Context {
  /// Says that something was done to a case.
  func confirm(_ number: CaseNumber, _ done: Label) throws {
    if options.json { return print(try JSON.text(Confirmation(case: "\(number)"))) }
    print(options.plain ? "\(number)\n" : "\(done[language]) \(number)\n")
  }
}

private struct Confirmation: Encodable {
  var schema = 1
  let `case`: String
}
