import Domain

extension AmendCommand: Explained {
  static let explanation = Explanation(
    .everyday, Label("更正事项", "correct a milestone"),
    about: [
      Label(
        "更正一条事项的日期、环节、结果、细目等,须写理由。在终端上只给条目,就会显示现在的值,逐项更正。原记录和更正都保留,谁在何时为何更正一查便知。",
        "Corrects the date, step, outcome, particulars and so on of a milestone, and must say why. At a terminal the entry alone is enough: its values are shown, and can be changed one by one. Both the record and its correction stay, so that anyone can see who changed what, when and why."
      )
    ],
    arguments: [
      .value(
        "entry", .entry, "要更正的条目,由 guitu show 给出", "the entry to correct, as guitu show prints it"),
      .option("--date", .date, "正确的日期", "the right date"),
      .option("--step", .step, "正确的环节", "the right step"),
      .option("--outcome", .outcome, "正确的结果", "the right outcome"),
      .option("--placement", .placement, "正确的安置方式", "the right placement"),
      .option("--department", .department, "正确的部门", "the right department"),
      .option(
        "--detail", .detail, "正确的细目,可重复;有哪些见 guitu help 细目",
        "a right particular, repeatable; guitu help particulars lists them"),
      .needed("--reason", .reason, "为何更正", "why it is corrected"),
    ],
    examples: [
      .init(
        "guitu 更正 01234567890123456789012345678901 --date 2026-03 --reason 抄错",
        "guitu amend 01234567890123456789012345678901 --date 2026-03 --reason slip",
        Label("更正日期", "corrects a date"))
    ],
    topics: [.dates, .codes, .particulars])
}
