import Domain

/// The words for a value that is none of the codes it could be: the nearest ones, or all where they are
/// few.
enum CodeWords {
  /// As many choices as a message lists in full.
  private static let few = 14

  static func words(_ place: String, _ value: String, among choices: [Choice]) -> Label {
    let name = PlaceWords.label(of: place)
    let start = Label("\(name.zh):没有“\(value)”", "\(name.en): there is no “\(value)”")
    return start + single(value) + advice(value, choices)
  }

  /// That one value is taken, where several were given.
  private static func single(_ value: String) -> Label {
    value.contains { ",,、;;".contains($0) }
      ? Label(",此处只填一项", ", one value is taken here") : Label("", "")
  }

  private static func advice(_ value: String, _ choices: [Choice]) -> Label {
    let near = nearest(to: value, among: choices).prefix(3)
    if !near.isEmpty {
      let (zh, en) = (list(near, .zh, "、"), list(near, .en, ", "))
      return Label(";是不是 \(zh)?", "; did you mean \(en)?")
    }
    guard choices.count > few else {
      let (zh, en) = (list(choices[...], .zh, "、"), list(choices[...], .en, ", "))
      return Label(";可用:\(zh)", "; there are: \(en)")
    }
    return Label(
      ";共\(choices.count)种,见 guitu help 代码",
      "; there are \(choices.count), see guitu help codes")
  }

  /// The first few of the nearest choices, as a question; nothing where there are none.
  static func meant(_ nearest: [Choice]) -> Label? {
    guard !nearest.isEmpty else { return nil }
    let near = nearest.prefix(3)
    let zh = near.map { "\($0.label.zh)(\($0.code))" }.joined(separator: "、")
    let en = near.map { "\($0.label.en) (\($0.code))" }.joined(separator: ", ")
    return Label(";是不是 \(zh)?", "; did you mean \(en)?")
  }

  private static func list(
    _ choices: ArraySlice<Choice>, _ language: Language, _ separator: String
  ) -> String {
    choices.map { choice in
      switch language {
      case .zh: "\(choice.label.zh)(\(choice.code))"
      case .en: choice.code
      }
    }.joined(separator: separator)
  }

  /// Those that begin as the value does, in any spelling, or else those a slip of the hand away.
  static func nearest(to value: String, among choices: [Choice]) -> [Choice] {
    let begun = ChoiceMatch(among: choices, acceptsBeginnings: true).places(of: value)
    if !begun.isEmpty { return begun.map { choices[$0] } }
    let text = value.halfWidth.trimmed.lowercased()
    let words = choices.flatMap { choice in
      [choice.code, choice.label.zh, choice.label.en.lowercased()].map { (choice, $0) }
    }
    var found: [Choice] = []
    for word in EditDistance.nearest(to: text, among: words.map(\.1)) {
      for (choice, spelling) in words where spelling == word && !found.contains(choice) {
        found.append(choice)
      }
    }
    return found
  }
}
