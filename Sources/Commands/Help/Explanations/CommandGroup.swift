import Domain

/// The groups of the overview: everyday verbs first, then what is done less often.
enum CommandGroup: CaseIterable {
  case everyday
  case cases
  case sites
  case casebook
  case help

  var title: Label {
    switch self {
    case .everyday: Label("每天", "EVERY DAY")
    case .cases: Label("个案", "CASES")
    case .sites: Label("发布", "PUBLISHING")
    case .casebook: Label("个案库", "THE CASEBOOK")
    case .help: Label("帮助", "HELP")
    }
  }
}
