import Domain

extension DueCommand: Explained {
  static let explanation = Explanation(
    .everyday, Label("到期清单", "what is due"),
    about: [
      Label(
        "列出已超期、临近到期和无法判定的时限义务:还剩或超过多少时间(按工作日计的另说明工作日),为何到期,依据和依据等级,以及办完后用哪条命令记录。缺少起算日期的义务列为“无法判定”,不算作完成。",
        "Lists the duties that are overdue, due soon, or cannot be judged: the time left or over (in working days too where the rule counts so), why they are due, their basis with its grade, and the command that records them. A duty without a start date cannot be judged and never counts as met."
      ),
      Label(
        "本单位自身的义务(G01 等)也在其中。期限超出已公布的工作日历时注明“推算”。超期后已经终结、再也办不了的不在其中,guitu show 仍会列出。",
        "The duties of the office itself (such as G01) are among them. A date beyond the published workday calendar is marked as an estimate. What ended while it was overdue, and can no longer be done, is left to guitu show."
      ),
    ],
    arguments: [
      .option("--within", .count, "多少天之内到期,默认7天", "how many days ahead, 7 by default"),
      .option(
        "--by", .dueGrouping, "按个案或部门分组,最急的在前;几个部门共同负责的,各部门下都列出",
        "group by case or by department, the worst first; a shared duty stands under each"),
      .option("--ics", .file, "写成日历文件,标题只有编号", "write a calendar whose titles hold numbers only"),
      .option("--print", .file, "写成可打印的到期表", "write a sheet to print"),
    ],
    examples: [
      .init("guitu 到期", "guitu due", Label("7天之内", "within 7 days")),
      .init(
        "guitu 到期 --within 30", "guitu due --within 30", Label("30天之内", "within 30 days")),
      .init(
        "guitu 到期 --by 部门", "guitu due --by department",
        Label("分给各部门", "to hand out to the departments")),
    ],
    next: Label(
      "箭头后面是记录这一项的命令;也可以直接运行 guitu,从今日清单中按序号记录。",
      "Behind each arrow is the command that records it; guitu alone takes it by its number."),
    topics: [.protocolRules])
}
