import Domain

extension DisclosureProtect: Explained {
  static let explanation = Explanation(
    .sites, Label("保护一张计数表", "protect a count table"),
    about: [
      Label(
        "读一张最细的计数表,加出每个维度的 Total 与分组,隐去小于阈值的单元格(零也算),再隐去能推算出它们的单元格;公布的数字给每个敏感单元格都留出不少于阈值的区间,有整数世界为证。",
        "Reads a table of inner counts, adds up Total and the groups of every dimension, hides cells below the threshold (zeros too) and whatever would give them away. By the published numbers every sensitive cell keeps an interval as wide as the threshold, which worlds in whole numbers prove."
      ),
      Label(
        "输出每个单元格的状态:s 公布,u 敏感,x 连带隐去。u 本身说明计数小于阈值,公布时应与 x 写成同一个标记。",
        "The status of every cell: s published, u sensitive, x hidden for others' sake. u itself tells that a count is below the threshold: publish u and x as one marker."
      ),
      Label(
        "只有一个维度时,或用 --nested 时,连懂得本程序规则的人也算不得更窄:每个敏感单元格都有两个相差不少于阈值的世界写出同一个文件。否则会说明有几个这样得证。--nested 时后一列只在前一列的代码之内分列。",
        "With one dimension, or with --nested, not even whoever knows the rules of the program can narrow it: two worlds the threshold apart give this very file. Otherwise it is told of how many that is proven. With --nested each column is told within the codes of the column before it only."
      ),
    ],
    arguments: [
      .needed("--in", .file, "最细的计数表,CSV", "CSV of inner counts"),
      .option("--freq", .text, "计数所在的列,默认 freq", "column of counts, freq by default"),
      .option(
        "--tree", .text, "列=文件,文件有 child,parent 两列;可多次",
        "COLUMN=FILE, a CSV “child,parent”; repeatable"),
      .option("--threshold", .count, "阈值,默认 5", "threshold, 5 by default"),
      .flag("--publish-zeros", "公布零;隐去的就至少为1", "publish zeros; hidden cells are then at least 1"),
      .flag(
        "--no-totals", "代码里没有合计,哪怕一个等于其余之和",
        "no code is a total, even if one counts what the others do"),
      .flag("--nested", "逐列往下分列,全部得证", "tell columns one within another, all proven"),
      .flag("--audit", "写出攻击者能算出的上下界", "write the bounds an attacker can compute"),
      .needed("--out", .file, "输出的文件", "file to write"),
    ],
    examples: [
      .init(
        "guitu 披露控制 保护 --in counts.csv --freq n --audit --out protected.csv",
        "guitu disclosure protect --in counts.csv --freq n --audit --out protected.csv",
        Label("保护并写出上下界", "protects, and writes the bounds"))
    ],
    next: Label(
      "用 guitu disclosure attack 核对输出的文件(同样要 --freq)。",
      "Try guitu disclosure attack on the file that was written (with --freq as here)."))
}
