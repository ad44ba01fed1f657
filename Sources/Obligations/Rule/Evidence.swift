package import Domain

/// How well the ground of a rule is known.
package enum Evidence: String, Vocabulary {
  case primary = "R"
  case secondary = "S"
  case locality = "L"
  case memory = "M"
  case design = "D"

  /// Whether a number rests on no text that was read: a default to confirm, never law.
  package var isToConfirm: Bool {
    switch self {
    case .memory, .design: true
    case .primary, .secondary, .locality: false
    }
  }

  package var label: Label {
    switch self {
    case .primary: Label("已核对原文", "Read in the primary text")
    case .secondary: Label("二手来源", "Secondary source")
    case .locality: Label("一地做法", "One locality's guide")
    case .memory: Label("待核实", "Unverified, to confirm")
    case .design: Label("本系统默认值,待确认", "Default of this product, to confirm")
    }
  }
}
