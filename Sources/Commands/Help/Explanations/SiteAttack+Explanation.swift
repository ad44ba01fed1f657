import Domain

extension SiteAttack: Explained {
  static let explanation = Explanation(
    .sites, Label("攻击网站", "attack a site"),
    about: [
      Label(
        "只看文件夹里的数据文件、页面和所附 Markdown 文件里的表(不读大字数字、句子、图和比重),像外人一样推算每个未显示的数字:类别加成合计,地区加成上级,季度加成年,各部门加成全部义务,同一时期同一批人共用合计;先后几个网站放在一起,看差额。不需要个案库。",
        "Reads the data files and the tables of the pages and of the Markdown beside them alone (no headlines, sentences, charts or shares), and computes what every number not shown can be, as an outsider would: categories make up totals, areas the one above, quarters the year, departments all duties; tables about the same people share totals; and several sites together are compared. Needs no casebook."
      ),
      Label(
        "列出范围最窄的数字,以及每个小于阈值(网站在 release.json 中写明的,最小为5)而能算出、或范围窄于阈值的数字;有一个就以退出码6结束。--json 列出全部范围,并说明哪些是确切的(有整数情形达到)。",
        "Lists the narrowest, and every number below the threshold (what the sites state in release.json, the smallest of several, at least 5) that can be computed or whose interval is narrower than it; where there is one, the exit code is 6. --json lists every interval and whether it is exact, reached by a world in whole numbers."
      ),
    ],
    arguments: [
      .value("folder", .folder, "网站的文件夹", "the site's folder"),
      .extra("earlier", .folder, "先前发布的网站,可多个", "sites published before; several can be given"),
    ],
    examples: [
      .init("guitu 网站 攻击 site", "guitu site attack site", Label("攻击一个网站", "attacks a site")),
      .init(
        "guitu 网站 攻击 2026Q4 2026Q3 2026Q2", "guitu site attack 2026Q4 2026Q3 2026Q2",
        Label("把几个季度放在一起攻击", "attacks several quarters together")),
    ], topics: [.exitCodes])
}
