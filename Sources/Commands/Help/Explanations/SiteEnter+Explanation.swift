import Domain

extension SiteEnter: Explained {
  static let explanation = Explanation(
    .sites, Label("把下级的网站记入台账", "enter a lower office's site in the ledger"),
    about: [
      Label(
        "把下级自己发布的网站记入本单位的发布台账:先核验签名和每个文件,再读出它公布的数字。此后本单位的网站与它一起核查,也不再说同一批人。",
        "Enters the site that a lower office published on its own in this office's release ledger: its signature and files are verified and its numbers read. From then on this office's sites are checked together with it and do not speak of the same people again."
      ),
      Label(
        "请在本单位发布同一时期之前记入;之后才记入的,合起来泄露的数字会列为隐私事件。",
        "Enter it before this office publishes the same period; entered later, what both give away together is a privacy incident."
      ),
    ],
    arguments: [.value("folder", .folder, "下级网站的文件夹", "the lower office's site folder")],
    examples: [
      .init(
        "guitu 网站 记入 chengdu", "guitu site enter chengdu",
        Label("记入成都市发布的网站", "enters the site that Chengdu published"))
    ], topics: [.privacy])
}
