package import Domain

/// Who set the number of a limit.
package enum LimitKind: String, Vocabulary {
  case statutory
  case policy
  case local
  case design

  package var label: Label {
    switch self {
    case .statutory: Label("法定", "Statutory")
    case .policy: Label("政策规定", "Policy")
    case .local: Label("地方规定", "Local")
    case .design: Label("建议值", "Suggested default")
    }
  }
}
