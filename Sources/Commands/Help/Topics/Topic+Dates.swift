import Domain

extension Topic {
  /// Dates as people say them, in each language.
  static let spoken = [
    Manual.Item(
      Label("昨天、前天、3天前", "yesterday, 3 days ago"),
      Label("从今天往回数", "counted back from today")),
    Manual.Item(
      Label("周三、上周三、本周一", "wednesday, last friday"),
      Label("某一周的某一天", "a day of a week")),
    Manual.Item(
      Label("11-18、11月18日、15日", "11-18, 18 Nov"),
      Label("最近一次过去的这一天", "the last such day there was")),
    Manual.Item(
      Label("2026年11月、上个月", "Nov 2026, last month"),
      Label("只知道月份", "only the month is known")),
    Manual.Item(
      Label("昨天14:30、昨天下午2点半", "yesterday 2:30 pm"),
      Label("后面可以加时间", "a time may follow")),
  ]

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
        "顺口的写法", "IN OTHER WORDS",
        .items(spoken),
        .text(
          "农历也可以写,如 农历八月十五、正月初一。",
          "Dates of the lunar calendar are read in Chinese words only."),
        .text(
          "从今天(或 --as-of)算起。能作两种解释的不收,会说明差在哪里;收下的显示成公历日期和星期。",
          "They are counted from today, or from --as-of. What could be two dates is refused, and it is said why; what is taken is shown as a date with its weekday."
        )),
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
