/// A Mustache tag and where it stands.
struct TemplateTag: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case value
    case section
    case invertedSection
    case end
    case partial
  }

  let kind: Kind
  let name: String
  let line: Int
  let column: Int
}
