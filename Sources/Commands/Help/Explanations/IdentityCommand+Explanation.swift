import Domain

extension IdentityCommand: Explained {
  static let explanation = Explanation(
    .cases, Label("登记身份信息", "write down identities"),
    about: [
      Label(
        "身份信息单独封存,只有持身份范围密钥的成员能打开;列表、网站、导出都没有它。",
        "Identities are sealed apart: only members with the key of the identity scope open them, and no list, site or export holds them."
      )
    ], topics: [.privacy])
}
