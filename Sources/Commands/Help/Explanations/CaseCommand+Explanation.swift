import Domain

extension CaseCommand: Explained {
  static let explanation = Explanation(
    .cases, Label("建立、修改、结案、重开个案", "open, change, close and reopen cases"),
    about: [
      Label(
        "一个个案是一个人的安置帮扶。这里只收代码和日期;姓名等身份信息用 guitu identity set 另行封存。",
        "A case is one person's aftercare. Only codes and dates are taken here; names and other identities are sealed apart, with guitu identity set."
      )
    ], topics: [.caseNumbers, .privacy])
}
