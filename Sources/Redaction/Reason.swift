/// Why something was found, in both languages, without the value.
package struct Reason: Sendable, Hashable {
  package let zh: String
  package let en: String

  package init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }
}
