import Domain

extension SitePlan: Explained {
  static let explanation = Explanation(
    .sites, Label("查看将发布什么", "see what would be published"),
    about: [
      Label(
        "逐表说明 guitu site build 现在会发布什么、隐去什么、为什么,以及在哪里能看到:上级地区的数字,或更长的时期、更高的层级。不写任何文件,也不记入发布台账。",
        "Says table by table what guitu site build would publish now, what it would hide and why, and where that is counted: in an area above, in a longer period or at a higher level. Writes nothing, and enters nothing in the ledger."
      ),
      Label(
        "内容只由将要公布的数字和“不公布”本身得出,不比网站多说,可以转发。更长的时期和更高的层级是真的试算过的,当作本次发布之后再发布。",
        "All of it follows from the numbers that would be published and from what is refused, so it says no more than the site and may be passed on. A longer period and a higher level are really tried, as if published after this release."
      ),
      Label(
        "本单位可以有自己的发布计划(--plan),照随程序的 plan.yaml 写:每张表一行,pools 把小的邻近地区合为一行;所有问题一次列出,注明行、列和改法。",
        "An office can have a publication plan of its own (--plan), written like the shipped plan.yaml: a line for each table, and pools for small neighbours told of as one row. Everything wrong in it is listed at once, with line, column and what to do."
      ),
    ],
    arguments: [
      .needed("--period", .period, "时期,如 2025 或 2025Q3", "period such as 2025 or 2025Q3"),
      .option("--level", .level, "层级,默认本单位的", "level, the office's own by default"),
      .option(
        "--plan", .file, "本单位的发布计划(YAML),默认用随程序的", "the office's own publication plan (YAML)"),
    ],
    examples: [
      .init(
        "guitu 网站 计划 --period 2025", "guitu site plan --period 2025",
        Label("看2025年会发布什么", "what the site of 2025 would show"))
    ],
    next: Label(
      "用 guitu site build 生成并发布。", "Build and publish it with guitu site build."),
    topics: [.privacy])
}
