import Domain

extension HardshipCommand: Explained {
  static let explanation = Explanation(
    .cases, Label("困难问题:登记、改派、办结、台账", "raise, assign, resolve and list hardships"),
    about: [
      Label(
        "困难问题各有责任部门,从登记之日起算天数,直到办结。",
        "A hardship has a department that is to resolve it, and its age counts from the day it was raised."
      )
    ], topics: [.codes])
}

extension HardshipRaise: Explained {
  static let explanation = Explanation(
    .cases, Label("登记困难", "raise a hardship"),
    about: [
      Label(
        "登记一项困难和解决它的责任部门;办结之前列在台账里。",
        "Raises a hardship and names the department that is to resolve it. It stays on the register until it is resolved."
      )
    ],
    arguments: [
      .caseNumber,
      .needed("--kind", .hardshipKind, "困难类别", "kind of hardship"),
      .needed("--department", .department, "责任部门", "department that is to resolve it"),
      .option("--date", .date, "日期,默认今天", "when, today by default"),
      .option("--reference", .reference, "文书的文号", "number of the document"),
    ],
    examples: [
      .init(
        "guitu 困难 登记 K7P-4XM-9QW --kind housing --department CIV",
        "guitu hardship raise K7P-4XM-9QW --kind housing --department CIV",
        Label("住房困难,请民政部门解决", "no housing, for civil affairs"))
    ],
    next: Label(
      "解决之后用 guitu hardship resolve 个案。", "Once it is resolved: guitu hardship resolve CASE."),
    topics: [.codes])
}

extension HardshipAssign: Explained {
  static let explanation = Explanation(
    .cases, Label("改派责任部门", "give it to another department"),
    about: [
      Label("把一项困难改派给另一个部门,须写理由。", "Gives a hardship to another department, with a reason.")
    ],
    arguments: [
      .value(
        "entry", .entry, "登记困难的条目,由 guitu hardship list --json 给出",
        "the entry that raised it, as guitu hardship list --json prints it"),
      .needed("--department", .department, "新的责任部门", "the department"),
      .needed("--reason", .reason, "为何改派,不写个人信息", "why, without personal data"),
    ],
    examples: [
      .init(
        "guitu 困难 改派 01234567890123456789012345678901 --department CIV --reason 属民政职责",
        "guitu hardship assign 01234567890123456789012345678901 --department CIV --reason mandate",
        Label("改派给民政", "gives it to civil affairs"))
    ], topics: [.codes])
}

extension HardshipResolve: Explained {
  static let explanation = Explanation(
    .cases, Label("困难办结", "a hardship is resolved"),
    about: [
      Label(
        "记下一项困难已经解决,或本人不愿再解决。个案只有一项未办结时不用写条目。",
        "Records that a hardship is resolved, or that the person declined. Where the case has only one, its entry need not be named."
      )
    ],
    arguments: [
      .caseNumber,
      .extra(
        "entry", .entry, "登记困难的条目,有几项时才要写", "the entry that raised it, where there are several"),
      .option("--date", .date, "日期,默认今天", "when, today by default"),
      .flag("--declined", "本人不愿意", "the person declined"),
    ],
    examples: [
      .init(
        "guitu 困难 办结 K7P-4XM-9QW", "guitu hardship resolve K7P-4XM-9QW",
        Label("唯一的一项困难今天办结", "the only hardship is resolved today"))
    ],
    next: Label("还有哪些没办结:guitu hardship list。", "What is still open: guitu hardship list."))
}

extension HardshipList: Explained {
  static let explanation = Explanation(
    .cases, Label("困难问题台账", "open hardships"),
    about: [
      Label("列出全部个案未办结的困难,最久的在前。", "Lists the open hardships of all cases, the oldest first.")
    ],
    arguments: [.option("--department", .department, "只看一个部门", "one department")],
    examples: [
      .init(
        "guitu 困难 台账 --department CIV",
        "guitu hardship list --department CIV",
        Label("民政部门负责的", "those for civil affairs"))
    ],
    next: Label(
      "办结用 guitu hardship resolve 个案。", "To resolve one: guitu hardship resolve CASE."))
}
