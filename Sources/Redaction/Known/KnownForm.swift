/// One way in which a known value may be written.
struct KnownForm: Sendable {
  /// Which kind of form it is; the raw value is the rule a finding names.
  enum Kind: String, CaseIterable, Sendable {
    case whole = "known-value"
    case part = "known-part"
    case nickname = "known-nickname"
    case core = "known-place"
    case pinyin = "known-pinyin"
    case initials = "known-initials"
    case tail = "known-tail"
    case date = "known-date"
  }

  let kind: Kind
  private(set) var phrase: Phrase
  /// Whether it is an ordinary word too, so that it may stand in a text that speaks of nobody.
  let isWord: Bool

  init(_ kind: Kind, _ text: String) { self.init(kind, FoldedText(text).scalars) }

  init(_ kind: Kind, _ scalars: [UInt32]) { self.init(kind, Phrase(scalars)) }

  /// A form that may have to be written together.
  init(_ kind: Kind, _ scalars: [UInt32], together: Bool) {
    self.init(kind, together ? Phrase(together: scalars) : Phrase(scalars))
  }

  /// The figures of a day, with whatever signs between them.
  init(figuresOfDay figures: [UInt32]) { self.init(.date, Phrase(figuresOfDay: figures)) }

  /// A form of Latin letters, which is written together or apart between its parts.
  init(_ kind: Kind, parts: [String]) { self.init(kind, Phrase(parts: parts)) }

  private init(_ kind: Kind, _ phrase: Phrase) {
    self.kind = kind
    self.phrase = phrase
    isWord = Lexicon.shared.contains(phrase.scalars) || LatinWords.contain(phrase.scalars)
  }

  /// Takes over how another form of the same letters may be written apart.
  mutating func allowGaps(of other: KnownForm) { phrase.allowGaps(of: other.phrase) }
}

extension KnownForm.Kind {
  /// The rules of the forms that can be a word.
  static let words = Set([Self.whole, .part, .nickname, .core, .pinyin].map(\.rawValue))

  var reason: Reason {
    switch self {
    case .whole: Reason(zh: "个案库中已知的值", en: "a value the casebook knows")
    case .part: Reason(zh: "已知值的一部分", en: "a part of a value the casebook knows")
    case .nickname:
      Reason(zh: "已知姓名的称呼或隐去部分的写法", en: "a nickname or a half-hidden form of a known name")
    case .core:
      Reason(
        zh: "已知地名、校名或单位名的简称", en: "a known place, school or employer by its name alone")
    case .pinyin: Reason(zh: "已知名称的拼音", en: "a known name in Latin letters")
    case .initials: Reason(zh: "已知名称的首字母", en: "the initials of a known name")
    case .tail: Reason(zh: "已知号码的尾号", en: "the last digits of a known number")
    case .date: Reason(zh: "已知的出生或解救日期", en: "the known day of a birth or a rescue")
    }
  }
}
