/// Sex as recorded; `unknown` stands for codes 0 and 9 of GB/T 2261.1-2003.
package enum Sex: String, Vocabulary {
  case female
  case male
  case unknown

  package var label: Label {
    switch self {
    case .female: Label("女", "Female")
    case .male: Label("男", "Male")
    case .unknown: Label("未知", "Unknown")
    }
  }
}
