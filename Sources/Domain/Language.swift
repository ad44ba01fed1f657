/// A language of the product.
package enum Language: String, CaseIterable, Sendable {
  case zh
  case en

  /// The BCP 47 tag for documents in this language.
  package var tag: String {
    switch self {
    case .zh: "zh-Hans"
    case .en: "en"
    }
  }
}
