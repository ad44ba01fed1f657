import Casebook
import Domain

/// What `init` needs to know.
struct InitForm {
  private(set) var form = Form("init", Label("新建个案库", "Make a casebook"))
  private let office: RequiredField<AreaCode>
  private let member: RequiredField<String>
  let recoveryFile: RequiredField<String>
  private let assessment: OptionalField<String>

  init(_ command: InitCommand, _ context: Context) {
    office = form.required(
      "--office", Label("本单位所在区划", "Division of the office"), .area, given: command.office)
    member = form.required(
      "--member", Label("第一名成员", "First member"), .memberName,
      given: command.options.member)
    recoveryFile = form.required(
      "--recovery-file", Label("恢复码文件", "File for the recovery code"),
      .line(Label("一个尚不存在的文件,如 恢复码.txt", "a file that does not exist yet, such as recovery.txt")),
      given: command.recoveryFile)
    assessment = form.optional(
      "--assessment", Label("影响评估文号", "Impact assessment"),
      .line(
        Label(
          "个人信息保护影响评估的文号;最迟在第一个真实个案前登记",
          "reference of the impact assessment, needed before the first real case")),
      given: command.assessment, isAsked: true)
  }

  func founding(_ answers: Answers, _ context: Context) throws -> Founding {
    try Founding(
      office: answers[office], name: answers[member], assessment: answers[assessment],
      cost: context.environment.passphraseCost, now: context.environment.now())
  }
}

extension ValueKind where Value == String {
  /// The name by which a member is shown.
  static var memberName: ValueKind {
    var kind = line(Label("1至64个字符的称呼,如 社工甲", "a name of 1 to 64 characters, such as worker-a"))
    kind.read = { text, _, check in
      if Founding.allows(name: text) { return text }
      check.add(.badMemberName(String(text.prefix(64))))
      return nil
    }
    return kind
  }
}
