import Domain

/// Finds the choices that a typed text means: by code, by either label, by pinyin; and where beginnings
/// are accepted, by how they begin, or by any part of the Chinese label.
///
/// Each way is tried on all choices before the next, so that a text that names one in full never means
/// another by its beginning. In a Chinese label the text may stand anywhere: 疏导 is no more the
/// beginning of 疏导计划 than the end of 心理疏导.
struct ChoiceMatch {
  private let choices: [Choice]
  private let acceptsBeginnings: Bool

  init(among choices: [Choice], acceptsBeginnings: Bool) {
    self.choices = choices
    self.acceptsBeginnings = acceptsBeginnings
  }

  /// As many choices as stand before the eyes: among more, a letter alone is a slip of the hand.
  private static let few = 20

  /// The places of the choices that the text can mean.
  func places(of text: String) -> [Int] {
    let text = text.halfWidth.trimmed.lowercased()
    guard !text.isEmpty else { return [] }
    let tellsEnough = text.count > 1 || !text.allSatisfy(\.isASCII) || choices.count <= Self.few
    for way in ChoiceMatch.exact + (acceptsBeginnings && tellsEnough ? ChoiceMatch.beginnings : [])
    {
      let found = choices.indices.filter { way(text, choices[$0]) }
      if !found.isEmpty { return found }
    }
    return []
  }

  private typealias Way = @Sendable (String, Choice) -> Bool

  private static let exact: [Way] = [
    { text, choice in
      choice.code.lowercased() == text || choice.label.zh.halfWidth == text
        || choice.label.en.lowercased() == text || choice.shortNames.contains(text)
    },
    { text, choice in Pinyin.spells(text, choice.label.zh) },
  ]

  private static let beginnings: [Way] = [
    { text, choice in
      choice.code.lowercased().hasPrefix(text) || choice.label.zh.halfWidth.contains(text)
        || choice.label.en.lowercased().hasPrefix(text)
    },
    { text, choice in Pinyin.begins(text, choice.label.zh) },
  ]
}
