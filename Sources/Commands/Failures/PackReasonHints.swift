import Domain
import Obligations

extension PackReason {
  /// What to do about it.
  var hint: Label {
    switch self {
    case .notYAML: Label("检查缩进、冒号后的空格和引号", "Look at indents, spaces behind colons, and quotes")
    case .duplicateKey: Label("删去重复的一个", "Leave one of them out")
    case .notAPack: Label("文件应有 version: 和 rules:", "The file needs version: and rules:")
    case .notARule, .notOverrides:
      Label("每一项以「- 」开头,下写 键: 值", "Begin each item with \"- \" and write key: value below")
    case .notAText: Label("键后写一个值,不写列表", "Write one value behind the key, no list")
    case .unknownKey: Label("可用的键见 guitu help 办理规程", "guitu help protocol lists the keys")
    case .missing(let key): Label("补写 \(key): …", "Add \(key): …")
    case .badRuleID: Label("用1至12个字母、数字或短横", "Use 1 to 12 letters, digits and dashes")
    case .duplicateRule: Label("另取一个编号", "Choose another id")
    case .unknownStage: PackReason.codes(Stage.self)
    case .unknownMilestone:
      Label("事项代码如 admission、return-home", "Milestones are such as admission or return-home")
    case .unknownStep: PackReason.codes(Step.self)
    case .unknownPlacement: PackReason.codes(Placement.self)
    case .unknownOutcome: PackReason.codes(Outcome.self)
    case .unknownParticular:
      Label("该事项的细目见 guitu help log", "guitu help log lists what is asked at a milestone")
    case .unknownAnswer: Label("用代码,或 none(未填)", "Use a code, or none for no answer")
    case .unknownDepartment: PackReason.codes(Department.self)
    case .unknownClock: PackReason.codes(Clock.self)
    case .unknownKind: PackReason.codes(LimitKind.self)
    case .unknownEvidence: PackReason.codes(Evidence.self)
    case .unknownTrigger, .unknownPredicate, .unknownUnit, .unknownWord, .malformed,
      .limitWithoutUnit, .limitNotANumber, .negativeLimit, .limitTooLarge, .unitDoesNotFit,
      .badDate, .effectiveUpsideDown, .badYearDay, .badSchedule, .unknownRule, .ruleHasNoEnd,
      .cycle, .nothingOverridden, .weakensLaw, .contradictsOverride, .notRecurring:
      clockHint
    }
  }

  private var clockHint: Label {
    switch self {
    case .unknownTrigger:
      Label(
        "起算可写 rescued、age 16、rule I08、3 months after admission 或事项",
        "A clock starts with rescued, age 16, rule I08, 3 months after admission, or a milestone")
    case .unknownPredicate:
      Label(
        "条件可写 minor、adult、age 6-15、under 14、identity-unknown、disabled、exploitation …、placement …",
        "Conditions: minor, adult, age 6-15, under 14, identity-unknown, disabled, exploitation …, "
          + "placement …")
    case .unknownUnit: PackReason.codes(LimitUnit.self)
    case .unknownWord: Label("用允许的值,或删去此行", "Use a word that is allowed, or leave the line out")
    case .malformed: Label("用 and、or、not 和成对的括号", "Use and, or, not, and pairs of parentheses")
    case .limitWithoutUnit, .limitNotANumber, .negativeLimit, .limitTooLarge:
      Label("写作 30 day、10 workday、3 month", "Write 30 day, 10 workday, or 3 month")
    case .unitDoesNotFit:
      Label("次数只用 count,时限用其他单位", "Times are counted in count, lengths in other units")
    case .badDate: Label("写作 2026-07-01", "Write 2026-07-01")
    case .effectiveUpsideDown: Label("把较早的日期写在前面", "Write the earlier day first")
    case .badYearDay: Label("写作 03-01 09-01", "Write 03-01 09-01")
    case .badSchedule: Label("写作 3 6 12", "Write 3 6 12")
    case .unknownRule: Label("规则编号见 guitu protocol show", "guitu protocol show lists the rules")
    case .ruleHasNoEnd:
      Label("只有有期限的规则才能作为起点", "Only a rule with a limit can start another")
    case .cycle: Label("让其中一条从事项起算", "Let one of them start with a milestone")
    case .nothingOverridden: Label("写明 limit、who 等改动", "Say what changes: limit, who, …")
    case .weakensLaw:
      Label(
        "确有依据的,写明 weakens: true 并写 basis;各处都会标明",
        "With a ground for it, write weakens: true and a basis; it is shown as such everywhere")
    case .contradictsOverride:
      Label("删去一条,或用 effective 分开时段", "Leave one out, or part their days by effective")
    case .notRecurring: Label("改用 limit", "Use limit instead")
    case .notYAML, .duplicateKey, .notAPack, .notARule, .notAText, .unknownKey, .missing,
      .badRuleID, .duplicateRule, .unknownStage, .unknownMilestone, .unknownStep, .unknownPlacement,
      .unknownOutcome, .unknownParticular, .unknownAnswer, .unknownDepartment, .unknownClock,
      .unknownKind, .unknownEvidence, .notOverrides:
      hint
    }
  }

  private static func codes<Value: Vocabulary>(_ type: Value.Type) -> Label {
    let codes = type.allCases.map(\.code).joined(separator: " ")
    return Label("可用:\(codes)", "Use one of: \(codes)")
  }
}
