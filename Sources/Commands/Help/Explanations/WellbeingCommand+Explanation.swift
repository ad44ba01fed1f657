import Domain

extension WellbeingCommand: Explained {
  static let explanation = Explanation(
    .cases, Label("幸福感和其他量表", "well-being and other questionnaires"),
    about: [
      Label(
        "记录量表各题的答案,并算出得分。默认是 WHO-5:五题各0至5分,总和乘4;总和不足13为偏低,应提供心理疏导。答案封存在照护范围。",
        "Records the answers to a questionnaire and tells the score. WHO-5 by default: five items of 0 to 5, their sum times 4; a sum under 13 is poor, and counselling should be offered. Answers are sealed in the care scope."
      ),
      Label(
        "本单位获得许可的其他量表是数据文件,用 --instrument 指明。",
        "Other questionnaires that the office is licensed to use are data files named by --instrument."
      ),
    ],
    arguments: [
      .caseNumber,
      .extra("answers", .count, "各题的答案,按题目顺序", "the answers, in the order of the items"),
      .option("--date", .date, "日期,默认今天", "when, today by default"),
      .option("--instrument", .text, "量表代码或文件,默认 who-5", "id or file, who-5 by default"),
    ],
    examples: [
      .init(
        "guitu 量表 K7P-4XM-9QW 5 4 4 4 4", "guitu wellbeing K7P-4XM-9QW 5 4 4 4 4",
        Label("总和21,得分84", "a sum of 21, a score of 84"))
    ])
}
