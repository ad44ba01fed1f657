import Domain

extension SiteVerify: Explained {
  static let explanation = Explanation(
    .sites, Label("核验网站", "verify a site"),
    about: [
      Label(
        "把网站的每个文件与清单和签名对照,不需要个案库;有一处不符退出码即为7。",
        "Compares every file of a site with its manifest and signature, without a casebook; any difference is exit code 7."
      )
    ],
    arguments: [.value("folder", .folder, "网站的文件夹", "the site's folder")],
    examples: [
      .init("guitu 网站 核验 site", "guitu site verify site", Label("核验一个网站", "verifies a site"))
    ], topics: [.exitCodes])
}
