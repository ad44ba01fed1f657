import Domain
import Obligations

extension PackReason {
  /// What is wrong at a place of a protocol pack.
  var words: Label {
    switch self {
    case .notYAML: Label("不是 YAML", "is no YAML")
    case .duplicateKey: Label("键重复", "a key is given twice")
    case .notAPack: Label("应为 version 和 rules", "expected version and rules")
    case .notARule: Label("应为规则列表", "expected a list of rules")
    case .notAText: Label("应为单个文本", "expected one text")
    case .unknownKey(let text): Label("没有键 \(text)", "no key \(text)")
    case .missing(let text): Label("缺少 \(text)", "\(text) is missing")
    case .badRuleID(let text): Label("规则编号 \(text) 不可用", "the rule id \(text) cannot be used")
    case .duplicateRule(let text): Label("规则 \(text) 重复", "the rule \(text) stands twice")
    case .unknownStage(let text): Label("没有阶段 \(text)", "no stage \(text)")
    case .unknownMilestone(let text): Label("没有事项 \(text)", "no milestone \(text)")
    case .unknownStep(let text): Label("没有环节 \(text)", "no step \(text)")
    case .unknownPlacement(let text): Label("没有安置方式 \(text)", "no placement \(text)")
    case .unknownOutcome(let text): Label("没有结果 \(text)", "no outcome \(text)")
    case .unknownParticular(let text):
      Label("该事项没有 \(text) 一栏", "nothing called \(text) is asked at this milestone")
    case .unknownAnswer(let text): Label("没有选项 \(text)", "no answer \(text)")
    case .unknownDepartment, .unknownClock, .unknownKind, .unknownEvidence, .unknownTrigger,
      .unknownPredicate, .unknownUnit, .unknownWord, .malformed, .limitWithoutUnit,
      .limitNotANumber, .negativeLimit, .limitTooLarge, .unitDoesNotFit, .badDate,
      .effectiveUpsideDown, .badYearDay, .badSchedule, .unknownRule, .ruleHasNoEnd, .cycle,
      .notOverrides, .nothingOverridden, .weakensLaw, .contradictsOverride, .notRecurring:
      clockWords
    }
  }

  private var clockWords: Label {
    switch self {
    case .unknownDepartment(let text): Label("没有部门 \(text)", "no department \(text)")
    case .unknownClock(let text): Label("没有时钟 \(text)", "no clock \(text)")
    case .unknownKind(let text): Label("没有期限种类 \(text)", "no kind of limit \(text)")
    case .unknownEvidence(let text): Label("没有依据等级 \(text)", "no evidence grade \(text)")
    case .unknownTrigger(let text): Label("没有起算条件 \(text)", "no trigger \(text)")
    case .unknownPredicate(let text): Label("没有适用条件 \(text)", "no predicate \(text)")
    case .unknownUnit(let text): Label("没有单位 \(text)", "no unit \(text)")
    case .unknownWord(let text): Label("此处不能用 \(text)", "\(text) may not be used here")
    case .malformed: Label("括号或连词不配对", "parentheses or words do not fit together")
    case .limitWithoutUnit(let text): Label("期限 \(text) 缺少单位", "the limit \(text) has no unit")
    case .limitNotANumber(let text): Label("期限 \(text) 不是数", "the limit \(text) is no number")
    case .negativeLimit(let text): Label("期限 \(text) 为负", "the limit \(text) is negative")
    case .limitTooLarge(let text): Label("期限 \(text) 过大", "the limit \(text) is too large")
    case .unitDoesNotFit(let text):
      Label("单位 \(text) 与时钟不合", "the unit \(text) does not fit the clock")
    case .badDate(let text): Label("没有日期 \(text)", "no date \(text)")
    case .effectiveUpsideDown(let text):
      Label("施行起止 \(text) 颠倒", "the range \(text) is upside down")
    case .badYearDay(let text):
      Label("\(text) 应为每年都有的月-日", "\(text) must be a month-day that every year has")
    case .badSchedule(let text):
      Label("日程 \(text) 应为递增的整月", "the schedule \(text) must rise in whole months")
    case .unknownRule(let text): Label("没有规则 \(text)", "no rule \(text)")
    case .ruleHasNoEnd(let text): Label("规则 \(text) 没有终点", "the rule \(text) never ends")
    case .cycle(let rules):
      Label(
        "规则互相等待:\(rules.joined(separator: " → "))",
        "rules wait for each other: \(rules.joined(separator: " → "))")
    case .notOverrides: Label("应为 overrides 列表", "expected a list of overrides")
    case .nothingOverridden: Label("没有改动任何内容", "nothing is changed")
    case .weakensLaw(let limit):
      Label("期限 \(limit) 低于法定要求", "the limit \(limit) asks for less than the law")
    case .contradictsOverride(let line):
      Label("与第\(line)行的改动相抵触", "it contradicts the entry of line \(line)")
    case .notRecurring: Label("该规则不是定期义务", "the rule does not recur")
    case .notYAML, .duplicateKey, .notAPack, .notARule, .notAText, .unknownKey, .missing,
      .badRuleID, .duplicateRule, .unknownStage, .unknownMilestone, .unknownStep, .unknownPlacement,
      .unknownOutcome, .unknownParticular, .unknownAnswer:
      words
    }
  }
}
