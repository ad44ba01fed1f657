import Domain

/// What help has a page about besides commands, by the names it answers to.
enum TopicName: String, CaseIterable {
  case start
  case dates
  case caseNumbers = "case-numbers"
  case codes
  case particulars
  case shortcuts
  case options
  case privacy
  case protocolRules = "protocol"
  case backup
  case exitCodes = "exit-codes"

  var chinese: String {
    switch self {
    case .start: "入门"
    case .dates: "日期"
    case .caseNumbers: "编号"
    case .codes: "代码"
    case .particulars: "细目"
    case .shortcuts: "快捷"
    case .options: "选项"
    case .privacy: "隐私"
    case .protocolRules: "办理规程"
    case .backup: "备份"
    case .exitCodes: "退出码"
    }
  }

  /// The name in the words of a language.
  var label: Label { Label(chinese, rawValue) }

  init?(_ word: String) {
    guard
      let name = Self.allCases.first(where: { $0.rawValue == word || $0.chinese == word })
    else { return nil }
    self = name
  }

  var topic: Topic {
    switch self {
    case .start: .start
    case .dates: .dates
    case .caseNumbers: .caseNumbers
    case .codes: .codes
    case .particulars: .particulars
    case .shortcuts: .shortcuts
    case .options: .options
    case .privacy: .privacy
    case .protocolRules: .protocolRules
    case .backup: .backup
    case .exitCodes: .exitCodes
    }
  }
}
