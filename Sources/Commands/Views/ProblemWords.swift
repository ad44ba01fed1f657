import Domain
import Ledger

/// A problem of a casebook in words, with the entry and case it names.
struct ProblemWords {
  let code: String
  let entry: EntryID?
  let number: CaseNumber?
  let label: Label

  init(_ problem: VerificationProblem) {
    switch problem {
    case .page(let words):
      self.init("page", Label("文件损坏:\(words)", "Damaged file: \(words)"))
    case .missingPages(let present, let expected):
      self.init(
        "missing-pages",
        Label(
          "文件被截断:应有 \(expected) 页,只有 \(present) 页,第\(present + 1)页起缺失",
          "The file is cut off: page \(present + 1) and after are missing, \(expected) expected"))
    case .row(let table, let row):
      self.init(
        "row", Label("表 \(table) 第\(row)行不可读", "Row \(row) of table \(table) is unreadable"))
    case .certificate(let member):
      self.init(
        "certificate", Label("成员 \(member) 的证书无效", "Member \(member) is not certified"))
    case .grant(_, let scope, let member):
      self.init(
        "grant",
        Label(
          "成员 \(member) 的“\(scope.label.zh)”密钥签名无效",
          "The \(scope.code) key of member \(member) was sealed by no member"))
    case .chainEnd(let chain):
      self.init(
        "chain-end", Label("链 \(chain) 的末尾被改动", "The end of chain \(chain) was changed"))
    case .entrySet(let number, let scope):
      self.init(
        "entry-set", number: number,
        Label(
          "个案 \(number) 的“\(scope.label.zh)”记录有增删",
          "Entries of case \(number) (\(scope.code)) were added or removed"))
    case .snapshot(let number, let scope):
      self.init(
        "snapshot", number: number,
        Label(
          "个案 \(number) 的“\(scope.label.zh)”快照与记录不符",
          "The \(scope.code) snapshot of case \(number) does not fit its entries"))
    case .rolledBack(let chain):
      self.init(
        "rolled-back",
        Label(
          "链 \(chain):本机写过的记录不在文件中",
          "Chain \(chain): entries written on this device are missing from the file"))
    case .entryChanged, .wrongSignature, .unknownAuthor, .brokenChain, .wrongNumber, .fork,
      .seenEntryMissing, .doesNotOpen, .keyMissing:
      self = ProblemWords(ofEntry: problem)
    }
  }

  init(
    _ code: String, entry: EntryID? = nil, number: CaseNumber? = nil, _ label: Label
  ) {
    self.code = code
    self.entry = entry
    self.number = number
    self.label = label
  }
}
