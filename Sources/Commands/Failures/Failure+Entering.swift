import Domain

extension Failure {
  /// The words for why another office's site is not entered.
  init(_ error: EnteringRefused) {
    switch error {
    case .cutFromHere(let id):
      self.init(
        .conflict,
        Label(
          "\(id) 是从本单位的台账截取的,不必记入",
          "\(id) was cut from here already; it need not be entered"))
    case .otherWorld(let path, let isSynthetic):
      self.init(
        .refused,
        isSynthetic
          ? Label(
            "\(path) 是虚构数据的网站,不能记入真实的台账",
            "\(path) is about made-up people; it cannot stand in a real ledger")
          : Label(
            "\(path) 是真实数据的网站,不能记入虚构的台账",
            "\(path) is about real people; it cannot stand in a ledger of made-up ones"))
    case .keyNotConfirmed(let key, let isOther):
      self.init(
        .refused,
        isOther
          ? Label(
            "网站的签名公钥是 \(key),与 --key 不同;没有记入",
            "The site is signed with the key \(key), which is not that of --key; nothing was entered"
          )
          : Label(
            "网站的签名公钥是 \(key),尚未确认;没有记入",
            "The site is signed with the key \(key), which nobody confirmed; nothing was entered"),
        hint: Label(
          "请用其他途径(如电话)与该单位核对公钥(在其 release.json 的 publicKey 中),再以 --key 写明",
          "Compare the key (publicKey in that office's own release.json) by other means, such as the telephone, then name it with --key"
        ))
    case .unknownValue(let path, let place):
      self.init(
        .badData,
        Label(
          "\(path) 的 \(place):时期、日期、层级、地区代码或发布编号不是本程序认识的,没有记入",
          "\(path), \(place): a period, day, level or area code, or a name of a release, that this program does not know; nothing was entered"
        ),
        hint: Label(
          "网站可能由更新的程序生成:请更新本程序", "A newer program may have made the site: update this one"))
    case .contradictsLedger(let id):
      self.init(
        .refused,
        Label(
          "\(id) 与台账中的数字互相矛盾:没有任何计数与两者都相符;没有记入",
          "\(id) contradicts the ledger: no counts fit both; nothing was entered"))
    case .discloses(let numbers):
      let count = numbers.count == 1 ? "one protected number" : "\(numbers.count) protected numbers"
      self.init(
        .refused,
        lines: [
          Label(
            "隐私事件:此网站与台账中的网站合起来泄露了 \(numbers.count) 个受保护的数字(此处不写数值),没有记入:",
            "Privacy incident: the site and those of the ledger give \(count) away together (no value is repeated); nothing was entered:"
          )
        ] + numbers.map(\.words),
        hint: Label(
          "请与该单位商定撤下网站及其副本,并向个人信息保护负责人报告",
          "Agree with that office on taking the site and its copies down, and report it to whoever answers for personal information"
        ))
    }
  }
}
