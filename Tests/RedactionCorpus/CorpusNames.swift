import Redaction

/// Names of persons and what else a person is called.
struct CorpusNames {
  let words: CorpusWords

  /// A name with its pinyin, for the forms of a known value.
  struct Name {
    let surname: String
    let given: [CorpusWords.Sound]
    let surnamePinyin: String

    var han: String { surname + given.map(\.han).joined() }
  }

  func chinese(_ draw: inout CorpusDraw) -> Name {
    let isCompound = draw.int(1...12) == 1
    let surname = draw.pick(isCompound ? words.compounds : words.surnames)
    let count = draw.int(1...4) == 1 ? 1 : 2
    var given: [CorpusWords.Sound] = []
    for _ in 0..<count { given.append(draw.pick(words.given)) }
    return Name(surname: surname.han, given: given, surnamePinyin: surname.pinyin)
  }

  /// What a person is called, and how.
  func person(_ draw: inout CorpusDraw) -> PersonalValue {
    switch draw.int(1...12) {
    case 1: value(draw.pick(words.minority), "minority")
    case 2: value(latin(&draw), "latin")
    case 3: value(draw.pick(words.surnames).han + draw.pick(words.titles), "title")
    default: spelled(chinese(&draw).han, &draw)
    }
  }

  /// A relative named by whose relative it is.
  func kin(_ draw: inout CorpusDraw) -> PersonalValue {
    let whose =
      draw.int(1...3) == 1
      ? chinese(&draw).han : draw.pick(words.surnames).han + draw.pick(["某", "某某", "氏"])
    let link = draw.pick(["之", "的"])
    let relation = draw.pick(
      link == "之"
        ? ["妹", "母", "父", "弟", "妻", "女", "子", "夫"] : ["母亲", "父亲", "妹妹", "丈夫", "姐姐", "儿子"])
    return PersonalValue(kind: .kin, text: whose + link + relation, form: "kin")
  }

  private func latin(_ draw: inout CorpusDraw) -> String {
    if draw.int(1...3) == 1 { return draw.pick(words.foreign).replacing("·", with: " ") }
    let name = chinese(&draw)
    let given = name.given.map(\.pinyin).joined()
    return switch draw.int(0...2) {
    case 0: "\(name.surnamePinyin.capitalized) \(given.capitalized)"
    case 1: "\(given.capitalized) \(name.surnamePinyin.capitalized)"
    default: "\(name.surnamePinyin.uppercased()) \(given.capitalized)"
    }
  }

  private func spelled(_ name: String, _ draw: inout CorpusDraw) -> PersonalValue {
    let spelling = draw.pick(Spelling.ofNames)
    return value(spelling.write(name, &draw), spelling.rawValue)
  }

  private func value(_ text: String, _ form: String) -> PersonalValue {
    PersonalValue(kind: .person, text: text, form: form)
  }
}

extension String {
  /// The word with a capital at its start, without Foundation.
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
