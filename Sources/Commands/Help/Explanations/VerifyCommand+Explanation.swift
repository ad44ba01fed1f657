import Domain

extension VerifyCommand: Explained {
  static let explanation = Explanation(
    .casebook, Label("核验个案库", "verify the casebook"),
    about: [
      Label(
        "核对每条记录的签名和链条,重新折叠并比较快照。说明能担保到哪一天;发现问题退出码为7。",
        "Checks the signature and chain of every entry, folds them anew and compares the snapshots. Says up to which day it can vouch for each chain; any problem is exit code 7."
      ),
      Label(
        "也核对每次公布的证明:每个保存的世界给出的公布数字是否相同,每个隐去的数是否有相差足够的两个世界。只看个案库,不看个案,删去个案后仍能核对。",
        "Checks the proof of each release too: whether every kept world gives the published numbers, and every hidden number has two worlds far enough apart. It asks the ledger alone and no case, so that it holds after cases were erased."
      ),
    ],
    examples: [.init("guitu 核验", "guitu verify", Label("核验整个个案库", "checks the whole casebook"))],
    next: Label(
      "发现损坏时从备份恢复:guitu restore 文件。", "Where there is damage: guitu restore FILE."),
    topics: [.backup, .exitCodes])
}
