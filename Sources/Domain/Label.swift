/// A text in both languages of the product, Chinese first.
package struct Label: Hashable, Sendable {
  package let zh: String
  package let en: String

  package init(_ zh: String, _ en: String) {
    self.zh = zh
    self.en = en
  }

  package subscript(language: Language) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }

  /// Both texts, one behind the other, in each language.
  package static func + (one: Label, other: Label) -> Label {
    Label(one.zh + other.zh, one.en + other.en)
  }
}
