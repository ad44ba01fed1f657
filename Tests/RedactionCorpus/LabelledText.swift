package import Redaction

/// A text and what in it is personal.
package struct LabelledText: Sendable {
  /// A piece of it that has to be found.
  package struct Label: Sendable {
    package let kind: FindingKind
    /// Unicode scalars of the text.
    package let span: Range<Int>
    /// How it is written, to tell apart what is missed.
    package let form: String
  }

  package let text: String
  package let labels: [Label]

  package init(text: String, labels: [Label] = []) {
    self.text = text
    self.labels = labels
  }
}

/// A text while it is put together.
struct LabelledDraft {
  private var scalars = String.UnicodeScalarView()
  private var count = 0
  private var labels: [LabelledText.Label] = []

  mutating func add(_ words: some StringProtocol) {
    scalars.append(contentsOf: words.unicodeScalars)
    count += words.unicodeScalars.count
  }

  mutating func add(_ value: PersonalValue) {
    let length = value.text.unicodeScalars.count
    labels.append(
      LabelledText.Label(kind: value.kind, span: count..<count + length, form: value.form))
    add(value.text)
  }

  var whole: LabelledText { LabelledText(text: String(scalars), labels: labels) }
}

/// Something personal as it is written in one place.
package struct PersonalValue: Sendable {
  package let kind: FindingKind
  package let text: String
  package let form: String
}
