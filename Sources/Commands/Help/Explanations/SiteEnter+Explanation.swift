import Domain

extension SiteEnter: Explained {
  static let explanation = Explanation(
    .sites, Label("把上级或下级的网站记入台账", "enter the site of an office above or below"),
    about: [
      Label(
        "把下级或上级自己发布的网站记入本单位的发布台账:先核验签名和每个文件,再读出它公布的数字。此后本单位的网站与它一起核查,也不再说同一批人。",
        "Enters the site that an office below or above published on its own in this office's release ledger: its signature and files are verified and its numbers read. From then on this office's sites are checked together with it and do not speak of the same people again."
      ),
      Label(
        "请在本单位发布同一时期之前记入。与台账中的数字矛盾的,或者合起来会泄露数字的,不记入:这是隐私事件,请该单位撤下网站。",
        "Enter it before this office publishes the same period. A site that contradicts the ledger, or that gives numbers away together with it, is not entered: that is a privacy incident, and that office must take its site down."
      ),
      Label(
        "签名只说明网站与签名者发布的相同,不说明签名者是谁。请先不带 --key 运行,得到公钥,用电话等其他途径与该单位核对,再以 --key 写明。虚构数据的网站不记入真实的台账。",
        "The signature says that the site is as its signer published it, not who that is. Run it without --key to see the public key, compare it with the lower office by other means, such as the telephone, then name it with --key. A site about made-up people does not enter a real ledger."
      ),
    ],
    arguments: [
      .value("folder", .folder, "该单位网站的文件夹", "the other office's site folder"),
      .option(
        "--key", .text, "与该单位核对过的签名公钥", "the public key, as confirmed with that office"),
    ],
    examples: [
      .init(
        "guitu 网站 记入 chengdu", "guitu site enter chengdu",
        Label("显示成都市网站的签名公钥,以便核对", "shows the key of Chengdu's site, to be confirmed"))
    ], topics: [.privacy])
}
