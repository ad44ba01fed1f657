import Domain

extension ConsentCommand: Explained {
  static let explanation = Explanation(
    .cases, Label("同意与信息提供:登记、撤回、登记册", "grounds for handing parts of a record on"),
    about: [
      Label(
        "把个案的哪些内容、依据什么、提供给谁、用到何时,逐项登记(个人信息保护法第23、29、31条)。",
        "What of a record goes to whom, on what ground and until when, item by item (PIPL, articles 23, 29 and 31)."
      )
    ], topics: [.privacy])
}

extension ConsentGive: Explained {
  static let explanation = Explanation(
    .cases, Label("登记同意或依据", "record a consent or ground"),
    about: [
      Label(
        "登记向一个部门提供信息的依据。不满十四周岁的须监护人同意;只提供办事需要的内容。",
        "Records the ground for handing information to a department. Under 14 the guardian consents; only what the service needs is handed on."
      )
    ],
    arguments: [
      .caseNumber,
      .needed("--ground", .code(LegalGround.self, "依据", "GROUND"), "法律依据", "legal ground"),
      .needed("--recipient", .department, "接收的部门", "who receives it"),
      .needed("--purpose", .stage, "用于哪一阶段的服务", "the stage it serves"),
      .needed(
        "--fields", .code(SharedField.self, "内容", "FIELDS"), "提供的内容,几项用逗号分开",
        "what is handed on, separated by commas"),
      .option("--date", .date, "日期,默认今天", "when, today by default"),
      .option("--expires", .date, "有效的最后一天", "the last day it holds"),
    ],
    examples: [
      .init(
        "guitu 同意 登记 K7P-4XM-9QW --ground separate-consent --recipient EDU --purpose schooling --fields schooling,hukou",
        "guitu consent give K7P-4XM-9QW --ground separate-consent --recipient EDU --purpose schooling --fields schooling,hukou",
        Label("为入学向教育部门提供", "for school, to the education department"))
    ],
    next: Label(
      "本人反悔时用 guitu consent withdraw 个案。",
      "If the person takes it back: guitu consent withdraw CASE."),
    topics: [.codes, .privacy])
}

extension ConsentWithdraw: Explained {
  static let explanation = Explanation(
    .cases, Label("撤回同意", "a consent is taken back"),
    about: [
      Label(
        "记下本人或监护人撤回了同意;撤回之前的提供仍然有效。只有一项同意时不用写条目。",
        "Records that the person or guardian took a consent back. What was handed on before stays lawful. Where there is only one, its entry need not be named."
      )
    ],
    arguments: [
      .caseNumber,
      .extra("entry", .entry, "同意的条目,有几项时才要写", "the entry of the consent, where there are several"),
      .option("--date", .date, "自何日起,默认今天", "from when, today by default"),
      .option("--reason", .reason, "理由,默认“本人要求”", "why; asked for by the person, by default"),
    ],
    examples: [
      .init(
        "guitu 同意 撤回 K7P-4XM-9QW", "guitu consent withdraw K7P-4XM-9QW",
        Label("唯一的一项同意从今天起撤回", "the only consent is taken back from today"))
    ],
    next: Label(
      "通知接收的部门停止使用。", "Tell the recipient to stop using it."), topics: [.privacy])
}

extension ConsentList: Explained {
  static let explanation = Explanation(
    .cases, Label("信息提供登记册", "register of consents"),
    about: [
      Label(
        "列出一个个案的全部依据:有效的、到期的、撤回的。",
        "Lists every ground of a case: those that hold, have expired or were taken back.")
    ],
    arguments: [.caseNumber],
    examples: [
      .init(
        "guitu 同意 登记册 K7P-4XM-9QW", "guitu consent list K7P-4XM-9QW",
        Label("提供给谁,到何时", "to whom, and until when"))
    ], topics: [.privacy])
}
