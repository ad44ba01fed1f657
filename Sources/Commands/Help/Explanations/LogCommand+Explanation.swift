import Domain

extension LogCommand: Explained {
  static let explanation = Explanation(
    .everyday, Label("记录事项", "log a milestone"),
    about: [
      Label(
        "把个案中发生的一件事记入个案库:哪一类事项、哪一天、办到哪一步、结果如何。记下之后不能改动,只能用 amend 更正或用 undo 撤销,两者都留痕。",
        "Records something that happened in a case: what kind, when, how far it got, how it ended. What is written stays; amend corrects it and undo takes it back, and both leave a trace."
      ),
      Label(
        "文字中若有姓名、电话、住址等个人信息,先不记录,说明在哪里,由你选:改写、遮盖,或把这段文字封在身份范围;不能提问时整条不记。",
        "Where a text holds names, numbers or addresses, nothing is recorded yet: the places are shown, and you write it anew, mask it, or keep it sealed with the identity. Where nobody can be asked, nothing is recorded."
      ),
    ],
    arguments: [
      .caseNumber,
      .value("kind", .kind, "事项类别,写代码或中文", "kind of milestone, as code or label"),
      .option("--date", .date, "发生的日期,默认今天;可精确到分,也可只到月或年", "when it happened, today by default"),
      .option("--step", .step, "办到哪一步", "how far the matter got"),
      .option("--outcome", .outcome, "本人情况的结果", "how the person's situation stands"),
      .option("--placement", .placement, "安置方式", "the placement"),
      .option("--department", .department, "办理部门", "the department that acted"),
      .option("--provider", .text, "服务单位的名称", "name of the institution that provided it"),
      .option("--reference", .reference, "文书的文号", "number of the document"),
      .option(
        "--detail", .detail, "该类事项的细目,可重复;有哪些见 guitu help 细目",
        "a particular of the milestone, repeatable; guitu help particulars lists them"),
      .option(
        "--override", .reason, "办理规程阻止记录时仍要记录的书面理由,核查时可见",
        "the reason to record what the protocol stops, which an audit shows"),
      .option("--note-file", .file, "备注所在的文件,- 为标准输入", "file with a note, - for standard input"),
    ],
    examples: [
      .init(
        "guitu 记 K7P-4XM-9QW 回访", "guitu log K7P-4XM-9QW visit",
        Label("记下今天的回访", "a visit made today")),
      .init(
        "guitu 记 K7P-4XM-9QW 残疾等级评定 --step 已申请 --date 2026-03-14",
        "guitu log K7P-4XM-9QW disability-grading --step requested --date 2026-03-14",
        Label("残疾等级评定已于3月14日申请", "disability grading requested on 14 March")),
    ],
    next: Label(
      "该个案近期到期的事项随即列出;整份清单用 guitu due。",
      "What is due soon in this case is listed at once; guitu due lists everything."),
    topics: [.dates, .codes, .particulars, .protocolRules, .shortcuts])
}
