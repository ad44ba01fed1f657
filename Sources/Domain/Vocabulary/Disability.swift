/// Disability as far as duties depend on it; types are those of GB/T 26341-2010.
package enum Disability: String, Vocabulary {
  case none
  case visual
  case hearing
  case speech
  case physical
  case intellectual
  case psychosocial
  case multiple

  package var label: Label {
    switch self {
    case .none: Label("无残疾", "None")
    case .visual: Label("视力残疾", "Visual")
    case .hearing: Label("听力残疾", "Hearing")
    case .speech: Label("言语残疾", "Speech")
    case .physical: Label("肢体残疾", "Physical")
    case .intellectual: Label("智力残疾", "Intellectual")
    case .psychosocial: Label("精神残疾", "Psychosocial")
    case .multiple: Label("多重残疾", "Multiple")
    }
  }
}
