import Domain

extension DisclosureAttack: Explained {
  static let explanation = Explanation(
    .sites, Label("攻击一张计数表", "attack a count table"),
    about: [
      Label(
        "只看公布的单元格,算出每个隐去的单元格(状态 u 或 x)的上下界;隐去单元格的数值即使在文件里也不读。上界 inf 表示没有上界。",
        "From the published cells alone, computes the bounds of every hidden one (status u or x); a hidden value is not read even where the file holds it. An upper bound of inf means there is none."
      ),
      Label(
        "--json 说明多少上下界是确切的(有整数世界达到),多少只是外界。",
        "--json tells how many bounds are exact, reached by a world in whole numbers, and how many are outer ones."
      ),
    ],
    arguments: [
      .needed("--in", .file, "已隐去单元格的表,CSV", "CSV with hidden cells"),
      .option("--freq", .text, "计数所在的列,默认 freq", "column of counts, freq by default"),
      .option("--status", .text, "状态所在的列,默认 status", "column of status, status by default"),
      .option(
        "--tree", .text, "列=文件,文件有 child,parent 两列;可多次",
        "COLUMN=FILE, a CSV “child,parent”; repeatable"),
      .flag("--publish-zeros", "零都公布了,隐去的至少为1", "zeros are published: hidden cells are at least 1"),
      .needed("--out", .file, "输出的文件", "file to write"),
    ],
    examples: [
      .init(
        "guitu 披露控制 攻击 --in protected.csv --freq n --out bounds.csv",
        "guitu disclosure attack --in protected.csv --freq n --out bounds.csv",
        Label("算出隐去单元格的上下界", "computes the bounds of hidden cells"))
    ])
}
