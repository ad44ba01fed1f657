import Domain
import Ledger

extension ProblemWords {
  /// A problem of one entry in words.
  init(ofEntry problem: VerificationProblem) {
    switch problem {
    case .entryChanged(let entry, let number):
      self.init("entry-changed", entry, number, Label("内容或字段被改动", "was changed"))
    case .wrongSignature(let entry, let number):
      self.init("wrong-signature", entry, number, Label("签名无效", "has a wrong signature"))
    case .unknownAuthor(let entry, let number):
      self.init("unknown-author", entry, number, Label("作者不明", "has an unknown author"))
    case .brokenChain(let entry, let number):
      self.init(
        "broken-chain", entry, number,
        Label("之前的记录缺失或被替换", "does not follow the entry before it: one is missing or replaced"))
    case .wrongNumber(let entry, let number):
      self.init("wrong-number", entry, number, Label("逻辑序号不符", "has a wrong logical number"))
    case .fork(let entry, let number):
      self.init(
        "fork", entry, number,
        Label("与另一条记录同链同序(分叉)", "claims the place of another entry of its chain (a fork)"))
    case .seenEntryMissing(let entry, let number, let chain, let sequence):
      self.init(
        "seen-entry-missing", entry, number,
        Label(
          "见过的链 \(chain) 第\(sequence)条已缺失或被替换",
          "had seen no. \(sequence) of chain \(chain), which is missing or replaced"))
    case .doesNotOpen(let entry, let number):
      self.init(
        "does-not-open", entry, number, Label("密文被改动,无法打开", "does not open: it was changed"))
    case .keyMissing(let entry, let number):
      self.init("key-missing", entry, number, Label("密钥缺失", "has lost its key"))
    case .page, .missingPages, .row, .certificate, .grant, .chainEnd, .entrySet, .snapshot,
      .rolledBack:
      preconditionFailure("Only problems of entries are worded here.")
    }
  }

  private init(_ code: String, _ entry: EntryID, _ number: CaseNumber?, _ what: Label) {
    let about = number.map { Label("(个案 \($0))", " (case \($0))") } ?? Label("", "")
    self.init(
      code, entry: entry, number: number,
      Label("条目 \(entry)\(about.zh)\(what.zh)", "Entry \(entry)\(about.en) \(what.en)"))
  }
}
