/// Which keys open an entry.
package enum Scope: String, Vocabulary {
  case identity
  case care
  case progress

  package var label: Label {
    switch self {
    case .identity: Label("身份", "Identity")
    case .care: Label("照护", "Care")
    case .progress: Label("进展", "Progress")
    }
  }
}
