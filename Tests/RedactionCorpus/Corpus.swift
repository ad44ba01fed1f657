import Redaction

/// Sentences of casework made from parts, with what in them is personal; one seed, one corpus.
package struct Corpus {
  private let words: CorpusWords
  private let names: CorpusNames
  private let places: CorpusPlaces
  private var draw: CorpusDraw

  package init(_ words: CorpusWords, seed: UInt64) {
    self.words = words
    names = CorpusNames(words: words)
    places = CorpusPlaces(words: words)
    draw = CorpusDraw(seed: seed)
  }

  /// A sentence, a line of a list, a row of a table or several lines, with one value or two.
  package mutating func labelled() -> LabelledText {
    var draft = LabelledDraft()
    let kind = draw.pick(Self.weighted)
    let value = value(of: kind)
    switch draw.int(0...11) {
    case 0: list(value, &draft)
    case 1: table(value, &draft)
    case 2: nested(value, &draft)
    case 3: adjacent(value, &draft)
    case 4:
      sentence(value, &draft)
      draft.add("\n" + plain())
    case 5:
      draft.add(plain())
      sentence(value, &draft)
    default: sentence(value, &draft)
    }
    return draft.whole
  }

  /// A sentence with nothing personal.
  package mutating func clean() -> String { plain() }

  /// Kinds that are written more often come more often.
  private static let weighted: [FindingKind] =
    FindingKind.allCases + [.person, .person, .person, .address, .address, .id, .phone, .kin]

  private mutating func value(of kind: FindingKind) -> PersonalValue {
    switch kind {
    case .person: return names.person(&draw)
    case .kin: return names.kin(&draw)
    case .id:
      let isOld = draw.int(1...5) == 1
      let number = isOld ? CorpusNumbers.oldResidentID(&draw) : CorpusNumbers.residentID(&draw)
      return spelled(kind, number, Spelling.ofNumbers)
    case .phone:
      if draw.int(1...4) == 1 {
        return spelled(kind, CorpusNumbers.landline(&draw), Spelling.ofCodes)
      }
      return spelled(kind, CorpusNumbers.mobile(&draw), Spelling.ofNumbers)
    case .bank: return spelled(kind, CorpusNumbers.card(&draw), Spelling.ofNumbers)
    case .disability: return spelled(kind, CorpusNumbers.disability(&draw), Spelling.ofNumbers)
    case .passport: return spelled(kind, CorpusNumbers.passport(&draw), Spelling.ofCodes)
    case .plate: return spelled(kind, CorpusNumbers.plate(&draw), Spelling.ofCodes)
    case .wechat: return spelled(kind, CorpusNumbers.wechat(&draw), Spelling.ofAddresses)
    case .qq: return spelled(kind, CorpusNumbers.qq(&draw), Spelling.ofCodes)
    case .email: return spelled(kind, CorpusNumbers.email(&draw), Spelling.ofAddresses)
    case .url: return spelled(kind, CorpusNumbers.url(&draw), Spelling.ofAddresses)
    case .coordinates: return spelled(kind, CorpusNumbers.coordinates(&draw), [.plain, .fullWidth])
    case .address: return spelled(kind, places.address(&draw), Spelling.ofWords)
    case .school: return spelled(kind, places.school(&draw), Spelling.ofWords)
    case .institution: return spelled(kind, places.institution(&draw), Spelling.ofWords)
    case .date: return spelled(kind, CorpusNumbers.birthday(&draw), [.plain, .fullWidth, .hidden])
    case .dna: return spelled(kind, CorpusNumbers.locus(&draw), Spelling.ofCodes)
    case .other: return spelled(kind, draw.pick(words.diagnoses), Spelling.ofWords)
    }
  }

  private mutating func spelled(
    _ kind: FindingKind, _ text: String, _ spellings: [Spelling]
  ) -> PersonalValue {
    let spelling = draw.pick(spellings)
    return PersonalValue(kind: kind, text: spelling.write(text, &draw), form: spelling.rawValue)
  }

  private mutating func sentence(_ value: PersonalValue, _ draft: inout LabelledDraft) {
    let frame = draw.pick(words.frames[value.kind] ?? ["#"])
    let parts = frame.split(separator: "#", omittingEmptySubsequences: false)
    draft.add(parts[0])
    draft.add(value)
    draft.add(parts[parts.count - 1])
  }

  private mutating func list(_ value: PersonalValue, _ draft: inout LabelledDraft) {
    draft.add(draw.pick(["一、", "（二）", "3. ", "- ", "● "]))
    sentence(value, &draft)
    draft.add("\n" + draw.pick(["二、", "（三）", "4. ", "- "]) + plain())
  }

  private mutating func table(_ value: PersonalValue, _ draft: inout LabelledDraft) {
    let sign = draw.pick(["|", "\t", "，", " | "])
    draft.add("序号\(sign)情况\(sign)备注\n\(draw.int(1...40))\(sign)")
    sentence(value, &draft)
    draft.add("\(sign)正常")
  }

  private mutating func nested(_ value: PersonalValue, _ draft: inout LabelledDraft) {
    let (open, close) = draw.pick([("（", "）"), ("【", "】"), ("“", "”"), ("《", "》"), ("(", ")")])
    draft.add(plain() + open)
    sentence(value, &draft)
    draft.add(close + "，已记录。")
  }

  /// Two values with nothing or a sign between them.
  private mutating func adjacent(_ value: PersonalValue, _ draft: inout LabelledDraft) {
    sentence(value, &draft)
    draft.add(draw.pick(["", "；", "\n", "，"]))
    sentence(spelled(.phone, CorpusNumbers.mobile(&draw), Spelling.ofCodes), &draft)
  }

  /// A clean sentence with its numbers and counties drawn.
  private mutating func plain() -> String {
    var text = ""
    for character in draw.pick(words.clean) {
      switch character {
      case "#": text += String(draw.int(2...99))
      case "@": text += draw.pick(words.counties)
      default: text.append(character)
      }
    }
    return text
  }
}
