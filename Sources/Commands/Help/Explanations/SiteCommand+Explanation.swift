import Domain

extension SiteCommand: Explained {
  static let explanation = Explanation(
    .sites, Label("匿名进展网站", "anonymised progress sites"),
    about: [
      Label(
        "网站是一个文件夹,双击 index.html 即可阅读,不联网。每个数字都经过保护检查;每个时期结束后只发布一次。",
        "A site is a folder: open its index.html, no network needed. Every number has passed disclosure control; each period is published once, when it is over."
      )
    ], topics: [.privacy])
}
