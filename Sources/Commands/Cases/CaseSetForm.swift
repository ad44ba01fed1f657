import Domain

/// What `case set` needs to know: a case, and any of its coded facts.
struct CaseSetForm {
  private(set) var form = Form("case set", Label("修改个案要素", "Set coded facts of a case"))
  let number: RequiredField<CaseNumber>
  private let sex: OptionalField<Sex>
  private let born: OptionalField<EventDate>
  private let age: OptionalField<ClosedRange<Int>>
  private let rescued: OptionalField<EventDate>
  private let area: OptionalField<AreaCode>
  private let residence: OptionalField<AreaCode>
  private let identity: OptionalField<IdentityStatus>
  private let exploitation: OptionalField<Exploitation>
  private let disability: OptionalField<Disability>

  /// Takes the case as it stands where who changes it is to see it.
  init(_ command: CaseSet, _ context: Context, of state: CaseState? = nil) throws {
    let given = GivenFacts(command.assignments)
    let values = given.values
    let now = context.environment.now()
    let facts = state?.facts
    form.startsAtCheck = state != nil
    form.nothingGiven = "KEY=VALUE"
    number = form.required(
      "CASE", Label("个案", "Case"), .caseNumber,
      given: state.map { "\($0.number)" } ?? command.number)
    sex = form.optional(
      "sex", Label("性别", "Sex"), .code(Sex.self), given: values["sex"],
      instead: facts?.sex.label)
    born = form.optional(
      "born", Label("出生年月", "Born"), .date(upTo: now), given: values["born"],
      instead: facts?.birth.spoken)
    age = form.optional(
      "age", Label("解救时年龄", "Age at rescue"), .ages, given: values["age"],
      instead: facts?.birth.ages.map(ValueKind.ages.shown))
    rescued = form.optional(
      "rescued", Label("解救日期", "Rescued"), .date(upTo: now), given: values["rescued"],
      instead: facts.map { Label($0.rescued.spoken(.zh), $0.rescued.spoken(.en)) })
    area = form.optional(
      "area", Label("负责的县(市、区)", "County now responsible"), .county, given: values["area"],
      instead: facts.map { Divisions.fullName(of: $0.area) })
    residence = form.optional(
      "residence", Label("居住地", "Residence"), .area, given: values["residence"],
      instead: facts?.residence.map(Divisions.fullName))
    identity = form.optional(
      "identity", Label("身份", "Identity"), .code(IdentityStatus.self),
      given: values["identity"], instead: facts?.identity.label)
    exploitation = form.optional(
      "exploitation", Label("被侵害类型", "Exploitation"), .code(Exploitation.self),
      given: values["exploitation"], instead: facts?.exploitation?.label)
    disability = form.optional(
      "disability", Label("残疾", "Disability"), .code(Disability.self),
      given: values["disability"], instead: facts?.disability?.label)
    form.check { [born, age] answers in
      guard answers[born] == nil || answers[age] == nil else {
        throw ConflictingFlags(flags: ["born", "age"])
      }
    }
    try given.finish(form, context.check)
  }

  /// What changes, an age counted at the rescue as the case has it unless that changes too.
  func change(_ answers: Answers, of facts: CaseFacts) -> FactsChange {
    var change = FactsChange()
    change.sex = answers[sex]
    change.birth =
      answers[born].map(Birth.on)
      ?? answers[age].map { .aged($0, at: (answers[rescued] ?? facts.rescued).latest) }
    change.rescued = answers[rescued]
    change.area = answers[area]
    change.residence = answers[residence]
    change.identity = answers[identity]
    change.exploitation = answers[exploitation]
    change.disability = answers[disability]
    return change
  }
}

/// The facts that `KEY=VALUE` gave.
private struct GivenFacts {
  private static let keys = [
    "sex", "born", "age", "rescued", "area", "residence", "identity", "exploitation",
    "disability",
  ]

  private(set) var values: [String: String] = [:]
  private var problems: [InputProblem] = []

  init(_ assignments: [String]) {
    for assignment in assignments {
      let parts = assignment.split(separator: "=", maxSplits: 1).map(String.init)
      let key = parts.first ?? ""
      if parts.count == 2, Self.keys.contains(key) {
        values[key] = parts[1]
      } else {
        problems.append(
          Self.keys.contains(key)
            ? .noValue(place: "", key: key)
            : .unknownKey("", expected: Self.keys.map { Label($0, $0) }))
      }
    }
  }

  /// Fails where a word is no such assignment, and names what is wrong with the others too.
  func finish(_ form: Form, _ check: InputCheck) throws {
    guard !problems.isEmpty else { return }
    var check = check
    for problem in problems { check.add(problem) }
    _ = form.given(&check)
    try check.finishValues()
  }
}

extension Birth {
  /// The date, where it is known, in words.
  fileprivate var spoken: Label? {
    switch self {
    case .on(let date): Label(date.spoken(.zh), date.spoken(.en))
    case .aged: nil
    }
  }

  /// The completed years at the rescue, where only they are known.
  fileprivate var ages: ClosedRange<Int>? {
    switch self {
    case .on: nil
    case .aged(let years, _): years
    }
  }
}
