import Domain

extension TodayCommand: Explained {
  static let explanation = Explanation(
    .everyday, Label("今日清单;单独运行 guitu 也是", "today's list, as guitu alone shows it"),
    about: [
      Label(
        "列出超期、今天到期和7天内到期的义务,各先列几项,每项有序号。",
        "Lists what is overdue, due today and due within 7 days, the first few of each, numbered."),
      Label(
        "在终端上填序号,就按这一项逐项提问并记录;填“个案编号 事项”可记录别的事项;回车退出。不在终端上,或加 --no-input,只列出清单。",
        "At a terminal, a number asks what is needed to record that duty; CASE KIND records something else; Enter alone leaves. Without a terminal, or with --no-input, the list is only printed."
      ),
    ],
    examples: [
      .init("guitu", "guitu", Label("今日清单", "today's list"))
    ],
    next: Label("整份清单和依据用 guitu due。", "guitu due lists everything, with its basis."),
    topics: [.start, .protocolRules, .shortcuts])
}
