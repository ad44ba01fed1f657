import Domain

extension DemoCommand: Explained {
  static let explanation = Explanation(
    .casebook, Label("生成演示个案库和网站", "make a demo casebook and its site"),
    about: [
      Label(
        "生成虚构人员的个案库和网站,供学习和演示,口令在同一文件夹的 passphrase.txt。种子和日期相同,网站就相同。",
        "Makes a casebook of made-up people and its site, to learn and to show, with the passphrase beside it in passphrase.txt. One seed and one date give the same site."
      )
    ],
    arguments: [
      .option("--out", .folder, "输出的文件夹,默认 demo", "folder to write, demo by default"),
      .option("--cases", .count, "个案数,默认720", "number of cases, 720 by default"),
      .option("--seed", .count, "随机种子,默认1", "seed, 1 by default"),
    ],
    examples: [
      .init(
        "guitu 演示 --seed 7 --as-of 2026-06-30", "guitu demo --seed 7 --as-of 2026-06-30",
        Label("以2026年6月30日为今天", "with 30 June 2026 as today"))
    ],
    next: Label(
      "打开 demo/site/index.html,或用 guitu list --casebook demo/demo.guitu --passphrase-file demo/passphrase.txt。",
      "Open demo/site/index.html, or run guitu list --casebook demo/demo.guitu --passphrase-file demo/passphrase.txt."
    ), topics: [.start])
}
