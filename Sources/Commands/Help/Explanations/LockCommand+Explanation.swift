import Domain

extension LockCommand: Explained {
  static let explanation = Explanation(
    .casebook, Label("立即上锁", "lock at once"),
    about: [Label("让内核立即忘掉密钥。", "Makes the kernel forget the keys at once.")],
    examples: [.init("guitu 上锁", "guitu lock", Label("离开座位之前", "before you leave your desk"))])
}
