/// Why the follow-up of a case ended.
package enum ClosingReason: String, Vocabulary {
  case stable
  case adult
  case withdrawn
  case moved

  package var label: Label {
    switch self {
    case .stable: Label("生活稳定、无未办结困难", "Stable, no open hardship")
    case .adult: Label("年满十八周岁转成人服务", "Turned 18, moved to adult services")
    case .withdrawn: Label("本人要求停止回访", "Person asked to end follow-up")
    case .moved: Label("档案移交", "File transferred")
    }
  }
}
