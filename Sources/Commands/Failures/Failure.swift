import Casebook
import Domain
import Ledger
import Vault

/// What a command says when it fails: the exit code, what was wrong, and what to do next.
///
/// The policy: libraries throw small errors without words; every one of them is worded here and in
/// the files beside this one, by exhaustive switch, in both languages. A message repeats the value
/// that was wrong, never a secret or anything that may be personal data, and names every problem.
struct Failure {
  let status: ExitStatus
  let lines: [Label]
  let hint: Label?

  init(_ status: ExitStatus, _ lines: Label..., hint: Label? = nil) {
    self.init(status, lines: lines, hint: hint)
  }

  init(_ status: ExitStatus, lines: [Label], hint: Label? = nil) {
    self.status = status
    self.lines = lines
    self.hint = hint
  }

  init(_ error: any Error) {
    switch error {
    case let error as UsageProblem: self.init(error)
    case let error as IdentityInArguments: self.init(error)
    case let error as BadInput: self.init(error)
    case let error as MissingValues: self.init(error)
    case let error as ConflictingFlags: self.init(error)
    case let error as PersonalText: self.init(error)
    case let error as CasebookError: self.init(error)
    case let error as LedgerError: self.init(error)
    case let error as AccessError: self.init(error)
    case let error as VaultError: self.init(error)
    case let error as KeyringError: self.init(error)
    case is Locked: self = .locked
    case is PassphrasesDiffer:
      self.init(.badData, Label("两次输入的口令不同", "The two passphrases differ"))
    case is Cancelled: self.init(.cancelled, Label("已取消", "Cancelled"))
    case is Interrupted: self.init(.interrupted, Label("已中断", "Interrupted"))
    case let error as MissingInput:
      self.init(
        .notFound, Label("没有 \(error.path)", "There is no \(error.path)"),
        hint: Label(
          "核对文件名和文件夹;U盘要先插好", "Look at the name and folder; is the USB stick plugged in?"))
    case let error as NoOpenHardship:
      self.init(
        .notFound,
        Label(
          "个案 \(error.number) 没有未办结的困难", "Case \(error.number) has no open hardship"),
        hint: Label(
          "登记用 guitu hardship raise \(error.number)",
          "Raise one: guitu hardship raise \(error.number)"))
    case let error as BlockedByProtocol:
      self.init(
        .conflict,
        lines: [Label("办理规程阻止记录此事项:", "The protocol stops this milestone:")]
          + error.blocks.map { BlockWords($0).sentence },
        hint: Failure.recordingAllTheSame(error))
    case let error as SeveralHardships: self.init(error)
    case let error as WhichConsent: self.init(error)
    case is LostOutput:
      self.init(
        .failed,
        Label("结果未能全部写出,可能是磁盘已满", "The results could not all be written; the disk may be full"),
        hint: Label("已记入个案库的内容不受影响", "What was recorded in the casebook stays recorded"))
    case is DamageReported: self.init(.damaged, lines: [])
    case is DisclosureFound: self.init(.refused, lines: [])
    case let error as MissingResource:
      self.init(
        .failed, Label("找不到程序文件 \(error.name)", "The program's file \(error.name) is missing"),
        hint: Label("请设置 GUITU_HOME 或重新安装", "Set GUITU_HOME or install again"))
    default:
      self =
        Failure.ofIdentity(error) ?? Failure.ofSite(error) ?? Failure.ofCounts(error)
        ?? Failure.ofInstrument(error) ?? Failure.ofForm(error) ?? Failure(ofSystem: error)
    }
  }

  private init(_ error: SeveralHardships) {
    self.init(
      .conflict,
      lines: [
        Label("有几项未办结的困难,请写明条目:", "Several hardships are open; name the entry:")
      ] + error.choices.map(Failure.entry))
  }

  private init(_ error: WhichConsent) {
    guard !error.choices.isEmpty else {
      self.init(
        .notFound,
        Label(
          "个案 \(error.number) 没有可以撤回的同意",
          "Case \(error.number) has no consent that could be taken back"),
        hint: Label(
          "查看用 guitu consent list \(error.number)",
          "See guitu consent list \(error.number)"))
      return
    }
    self.init(
      .conflict,
      lines: [Label("有几项同意,请写明条目:", "There are several consents; name the entry:")]
        + error.choices.map(Failure.entry))
  }

  private static func entry(_ choice: Choice) -> Label {
    Label("\(choice.code) \(choice.label.zh)", "\(choice.code) \(choice.label.en)")
  }

  private static let locked = Failure(
    .locked, Label("个案库已上锁", "The casebook is locked"),
    hint: Label(
      "先运行 guitu unlock,或用 --passphrase-file", "Run guitu unlock first, or use --passphrase-file"))

  /// The message as it goes to standard error.
  func text(_ language: Language) -> String {
    let title = Label("错误:", "Error: ")[language]
    let first = lines.prefix(1).map { Wrapping.wrap(title + $0[language], indent: 0) }
    let rest = lines.dropFirst().map { Wrapping.wrap($0[language], indent: 2) }
    let hints = [hint].compactMap(\.self).map {
      Wrapping.wrap(Label("提示:", "Hint: ")[language] + $0[language], indent: 0)
    }
    return (first + rest + hints).joined()
  }
}
