/// What a member may do; roles are keys, not flags.
package enum Role: String, Vocabulary {
  case keeper
  case caseWorker = "caseworker"
  case publisher
  case auditor
  /// The office's recovery key, a recipient of every epoch that nobody signs in with.
  case recovery

  package var label: Label {
    switch self {
    case .keeper: Label("管理员", "Keeper")
    case .caseWorker: Label("社工", "Case worker")
    case .publisher: Label("发布员", "Publisher")
    case .auditor: Label("审计", "Auditor")
    case .recovery: Label("恢复密钥", "Recovery key")
    }
  }

  /// The scopes whose keys the role is given.
  package var scopes: Set<Scope> {
    switch self {
    case .keeper, .auditor: []
    case .caseWorker, .recovery: [.identity, .care, .progress]
    case .publisher: [.progress]
    }
  }
}
