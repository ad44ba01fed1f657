import Domain
import Redaction

extension Failure {
  /// What keeps an identity from being looked for or shown; nothing for other errors.
  static func ofIdentity(_ error: any Error) -> Failure? {
    switch error {
    case ValueQueryError.tooShort:
      Failure(
        .badData,
        Label(
          "查找词太短:至少两个汉字或字母,或四位数字",
          "Too short to look for: two characters or letters, or four digits, at least"))
    case let error as NoIdentity:
      Failure(
        .notFound,
        Label("个案 \(error.number) 没有登记身份", "Nobody wrote down who case \(error.number) is"),
        hint: Label(
          "登记用 guitu identity set \(error.number)",
          "Write it down: guitu identity set \(error.number)"))
    case is NeedsTerminal:
      Failure(
        .usage, Label("身份只在终端上显示", "Identities are shown at a terminal only"),
        hint: Label(
          "请直接在终端上运行;程序读取用 --json --reason 理由(会登记)",
          "Run it at a terminal; programs read it with --json --reason REASON, on record"))
    case is BareTerminal:
      Failure(
        .usage,
        Label(
          "这个终端擦不掉显示过的内容,未予显示",
          "This terminal cannot wipe what it showed; nothing was shown"),
        hint: Label("请换一个终端(TERM 不是 dumb)", "Use another one, whose TERM is not dumb"))
    default: nil
    }
  }
}
