import Casebook
import Domain

/// What `case open` needs to know.
struct CaseOpenForm {
  private(set) var form = Form("case open", Label("建立个案", "Open a case"))
  private let sex: RequiredField<Sex>
  private let born: OptionalField<EventDate>
  private let age: OptionalField<ClosedRange<Int>>
  private let rescued: RequiredField<EventDate>
  private let area: RequiredField<AreaCode>
  private let identity: RequiredField<IdentityStatus>
  private let disability: OptionalField<Disability>
  private let exploitation: OptionalField<Exploitation>
  private let residence: OptionalField<AreaCode>
  /// The reference of the impact assessment, which the first real case must name.
  let assessment: OptionalField<String>

  /// - Throws: `ConflictingFlags` where both the birth and the age were given.
  init(_ command: CaseOpen, _ context: Context) throws {
    guard command.born == nil || command.age == nil else {
      throw ConflictingFlags(flags: ["--born", "--age"])
    }
    let now = context.environment.now()
    sex = form.required("--sex", Label("性别", "Sex"), .code(Sex.self), given: command.sex)
    let born = form.optional(
      "--born", Label("出生年月", "Born"), .date(upTo: now),
      given: command.born, isAsked: command.age == nil)
    self.born = born
    // Of a birth that cannot be read it is said what is wrong, not that an age is missing.
    var check = context.check
    let isMisread = command.born != nil && check.date(command.born, "--born", upTo: now) == nil
    age = form.required(
      "--born / --age", Label("解救时年龄", "Age at rescue"), .ages, given: command.age,
      when: { $0[born] == nil && !isMisread })
    rescued = form.required(
      "--rescued", Label("解救日期", "Rescued"), .date(upTo: now), given: command.rescued)
    form.look(at: rescued) { rescued, answers, session in
      guard let born = answers[born] else { return nil }
      try session.checkDate(rescued, born: born.earliest, now: now)
      return nil
    }
    area = form.required(
      "--area", Label("负责的县(市、区)", "County now responsible"), .county, given: command.area)
    identity = form.required(
      "--identity", Label("身份", "Identity"), .code(IdentityStatus.self),
      given: command.identity, standard: .known)
    disability = form.optional(
      "--disability", Label("残疾", "Disability"), .code(Disability.self),
      given: command.disability, isAsked: true)
    exploitation = form.optional(
      "--exploitation", Label("被侵害类型", "Exploitation"), .code(Exploitation.self),
      given: command.exploitation, isAsked: true)
    residence = form.optional(
      "--residence", Label("居住地", "Residence"), .area, given: command.residence)
    assessment = form.optional(
      "--assessment", Label("影响评估文号", "Impact assessment"),
      .line(Label("个人信息保护影响评估的文号", "reference of the impact assessment")),
      given: command.assessment)
  }

  func facts(_ answers: Answers) -> CaseFacts {
    let rescued = answers[rescued]
    guard
      let birth = answers[born].map(Birth.on)
        ?? answers[age].map({ .aged($0, at: rescued.latest) })
    else { preconditionFailure("A filled form has the birth or the age.") }
    return CaseFacts(
      sex: answers[sex], birth: birth, rescued: rescued, area: answers[area],
      residence: answers[residence], identity: answers[identity],
      exploitation: answers[exploitation], disability: answers[disability])
  }
}
