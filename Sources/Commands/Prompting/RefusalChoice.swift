import Domain

/// What can be done about a text that holds personal data.
enum RefusalChoice: String, Vocabulary {
  case rewrite
  case mask
  case seal

  var label: Label {
    switch self {
    case .rewrite: Label("改写", "write it anew")
    case .mask: Label("遮盖个人信息,保留其余文字", "mask the personal data, keep the rest")
    case .seal: Label("封在身份范围,只有能看身份的人可读", "keep it sealed with the identity")
    }
  }
}
