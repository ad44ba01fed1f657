/// Whether it is known who the person is.
package enum IdentityStatus: String, Vocabulary {
  case known
  case unknown

  package var label: Label {
    switch self {
    case .known: Label("身份已查明", "Identity known")
    case .unknown: Label("身份不明", "Identity unknown")
    }
  }
}
