import Domain

extension BarrierCommand: Explained {
  static let explanation = Explanation(
    .cases, Label("服务障碍", "a barrier to service"),
    about: [
      Label(
        "登记是什么使本人得不到服务,或障碍已经消除。网站按障碍的种类统计,不涉及个人。",
        "Records what stands between a person and a service, or that it is gone. Sites count barriers by kind, never by person."
      )
    ],
    arguments: [
      .caseNumber, .value("barrier", .barrier, "哪一种障碍", "which barrier"),
      .option("--stage", .stage, "影响哪一阶段,默认全部", "the stage it keeps away, all by default"),
      .option("--date", .date, "日期,默认今天", "when, today by default"),
      .flag("--lifted", "障碍已经消除", "it is gone"),
    ],
    examples: [
      .init(
        "guitu 障碍 K7P-4XM-9QW no-hukou --stage schooling",
        "guitu barrier K7P-4XM-9QW no-hukou --stage schooling",
        Label("没有户口,影响就学", "no household registration keeps school away")),
      .init(
        "guitu 障碍 K7P-4XM-9QW no-hukou --lifted",
        "guitu barrier K7P-4XM-9QW no-hukou --lifted",
        Label("已经落户", "it has been registered")),
    ],
    next: Label(
      "需要别的部门解决时用 guitu hardship raise 个案。",
      "Where another department can help: guitu hardship raise CASE."))
}
