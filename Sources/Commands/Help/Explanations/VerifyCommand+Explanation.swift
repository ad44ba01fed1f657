import Domain

extension VerifyCommand: Explained {
  static let explanation = Explanation(
    .casebook, Label("核验个案库", "verify the casebook"),
    about: [
      Label(
        "核对每条记录的签名和链条,重新折叠并比较快照。说明能担保到哪一天;发现问题退出码为7。",
        "Checks the signature and chain of every entry, folds them anew and compares the snapshots. Says up to which day it can vouch for each chain; any problem is exit code 7."
      )
    ],
    examples: [.init("guitu 核验", "guitu verify", Label("核验整个个案库", "checks the whole casebook"))],
    next: Label(
      "发现损坏时从备份恢复:guitu restore 文件。", "Where there is damage: guitu restore FILE."),
    topics: [.backup, .exitCodes])
}
