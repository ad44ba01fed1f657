import Domain

extension Topic {
  /// How dates are written.
  static let dates = Topic(
    title: Label("日期的写法", "how dates are written"),
    sections: [
      Manual.Section(
        "写法", "FORMS",
        .items([
          Manual.Item("2026-03-14", "某一天", "a day"),
          Manual.Item(
            "2026-03-14T09:30", "精确到分;按小时计的时限从这一分钟起算",
            "to the minute, which rules of hours count from"),
          Manual.Item("2026-03", "只知道月份", "only the month is known"),
          Manual.Item("2026", "只知道年份", "only the year is known"),
        ]),
        .text(
          "知道多少写多少:精度会一同记下,显示时带星期,以便核对。",
          "Write what is known: the precision is kept, and the weekday is shown to check by.")),
      Manual.Section(
        "规则", "RULES",
        .text(
          "日期不能在今天之后,也不能早于出生。只写到日的,按小时计的时限从当天结束时起算,状态中会说明。缺少日期的义务列为“无法判定”。",
          "A date may not be after today, nor before birth. A day alone counts from its end where a rule counts hours, and the status says so. A duty without a date cannot be judged."
        ),
        .text(
          "--as-of 日期 让程序以那一天为今天,用于核对和重新生成网站。",
          "--as-of DATE takes that day as today, to look back or to build a site again.")),
    ])
}
