import Domain

extension CaseOpen: Explained {
  static let explanation = Explanation(
    .cases, Label("建立个案", "open a case"),
    about: [
      Label(
        "建立个案并给出随机的个案编号。出生年月与年龄给一个即可。第一个真实个案之前须登记个人信息保护影响评估(个人信息保护法第55条)。",
        "Opens a case and gives it a random number. Either the birth or the age will do. Before the first real case, an impact assessment must be referenced (PIPL, article 55)."
      )
    ],
    arguments: [
      .needed("--sex", .code(Sex.self, "性别", "SEX"), "性别", "sex"),
      .option("--born", .date, "出生年月,知道时到日", "month of birth, or the day"),
      .option(
        "--age", .age, "解救时的周岁,如 17 或 14-18;与 --born 二者给一",
        "age at rescue such as 17 or 14-18, instead of --born"),
      .needed("--rescued", .date, "解救日期", "date of rescue"),
      .needed("--area", .area, "现在负责的县(市、区)", "the county now responsible"),
      .option("--residence", .area, "居住地", "division of residence"),
      .option(
        "--identity", .code(IdentityStatus.self, "状况", "STATUS"), "身份是否查明",
        "whether the identity is known"),
      .option(
        "--exploitation", .code(Exploitation.self, "类型", "TYPE"), "被侵害的类型", "kind of exploitation"),
      .option(
        "--disability", .code(Disability.self, "类型", "TYPE"), "残疾类型,没有写 none",
        "type of disability, or none"),
      .option("--assessment", .reference, "个人信息保护影响评估的文号", "reference of the impact assessment"),
    ],
    examples: [
      .init(
        "guitu 个案 新建 --sex female --age 15 --rescued 2026-03-14 --area 510104",
        "guitu case open --sex female --age 15 --rescued 2026-03-14 --area 510104",
        Label("为一名15岁女孩建立个案", "opens a case for a girl of 15"))
    ],
    next: Label(
      "登记身份用 guitu identity set 个案,记录接收用 guitu log 个案 admission。",
      "Write down the identity with guitu identity set CASE, and the admission with guitu log CASE admission."
    ), topics: [.dates, .codes, .privacy])
}
