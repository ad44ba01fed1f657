package import Redaction

/// Known values and every form they are written in, each form in a sentence of its own.
package struct KnownCorpus {
  package struct Case: Sendable {
    package let known: KnownValue
    package let text: LabelledText
  }

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

  /// So many known values: names, numbers and addresses in turn.
  package mutating func values(_ count: Int) -> [KnownValue] {
    (0..<count).map { index in
      switch index % 4 {
      case 0: KnownValue(kind: .person, text: names.chinese(&draw).han)
      case 1: KnownValue(kind: .phone, text: CorpusNumbers.mobile(&draw))
      case 2: KnownValue(kind: .id, text: CorpusNumbers.residentID(&draw))
      default: KnownValue(kind: .address, text: places.address(&draw))
      }
    }
  }

  /// All forms of one more value of every sort.
  package mutating func cases() -> [Case] {
    var cases: [Case] = []
    for kind in [FindingKind.person, .kin] {
      let name = names.chinese(&draw)
      for (form, text) in Self.forms(of: name, &draw) { add(kind, name.han, form, text, &cases) }
    }
    addNumbers(to: &cases)
    addPlaces(to: &cases)
    addMinorityName(to: &cases)
    addInitials(to: &cases)
    addDay(to: &cases)
    addSpelled(to: &cases)
    return cases
  }

  private mutating func addNumbers(to cases: inout [Case]) {
    let phone = CorpusNumbers.mobile(&draw)
    let id = CorpusNumbers.residentID(&draw)
    let card = CorpusNumbers.card(&draw)
    for (kind, number) in [(FindingKind.phone, phone), (.id, id), (.bank, card)] {
      for spelling in Spelling.ofNumbers + [.letterO] {
        add(kind, number, spelling.rawValue, spelling.write(number, &draw), &cases)
      }
      let (head, tail) = (number.prefix(kind == .phone ? 3 : 6), number.suffix(4))
      let gap = number.count - head.count - tail.count
      for middle in [
        String(repeating: "*", count: gap), String(repeating: "x", count: gap), "****",
      ] {
        add(kind, number, "hidden middle", head + middle + tail, &cases)
      }
      for tail in [4, 6] {
        add(kind, number, "tail", String(number.suffix(tail)), &cases, before: "尾号")
      }
    }
  }

  private mutating func addPlaces(to cases: inout [Case]) {
    let (village, group) = (draw.pick(words.villages), draw.int(1...9))
    let whole = "\(draw.pick(words.counties))\(draw.pick(words.towns))\(village)\(group)组"
    add(.address, whole, "village", village, &cases)
    add(.address, whole, "numeral", village + Spelling.chinese.write("\(group)组", &draw), &cases)
    let address =
      "\(draw.pick(words.counties))\(draw.pick(words.towns))\(draw.pick(words.villages))"
    for spelling in Spelling.ofWords + [.apart] {
      add(.address, address, spelling.rawValue, spelling.write(address, &draw), &cases)
    }
    addBare(.address, whole, village, without: Self.settlements, &cases)
    let school = draw.pick(words.schools)
    add(.school, school, "plain", school, &cases)
    add(.school, school, "hidden", Spelling.hidden.write(school, &draw), &cases)
    addBare(.school, school, school, without: Self.schools, &cases)
    let employer = draw.pick(words.employers)
    for spelling in [Spelling.plain, .traditional, .hidden, .apart, .marked] {
      add(.institution, employer, spelling.rawValue, spelling.write(employer, &draw), &cases)
    }
    addBare(.institution, employer, employer, without: Self.employers, &cases)
  }

  private static let settlements = ["社区", "村"]
  private static let schools = ["中心小学", "中心校", "小学", "中学", "幼儿园"]
  private static let employers = [
    "服装厂", "电子有限公司", "有限公司", "木材厂", "物流有限公司", "纺织厂", "鞋业有限公司", "砖厂", "超市", "洗车行", "茶厂", "火锅店",
  ]
  /// Names that are ordinals, words of every text or nicknames without the word for what they name.
  private static let unnamed: Set<String> = ["第二", "第三", "第一", "第七", "民族", "阿妹"]

  /// A name as people say it: without the county before it, and without the word for what it is.
  private mutating func addBare(
    _ kind: FindingKind, _ value: String, _ name: String, without units: [String],
    _ cases: inout [Case]
  ) {
    let own = name.firstIndex { "县市".contains($0) }.map { name[name.index(after: $0)...] }
    let said = String(own.map { $0.isEmpty || $0.hasPrefix("场") ? name[...] : $0 } ?? name[...])
    if kind != .address { add(kind, value, "without county", said, &cases) }
    for unit in units where said.hasSuffix(unit) {
      let bare = String(said.dropLast(unit.count))
      guard bare.count > 1, !Self.unnamed.contains(bare), !Self.everyday.contains(bare) else {
        continue
      }
      add(kind, value, "bare", bare, &cases)
    }
  }

  private mutating func addMinorityName(to cases: inout [Case]) {
    let spellings = draw.pick(words.transliterated)
    for spelling in spellings {
      let isLatin = spelling.contains { $0.isASCII && $0.isLetter }
      add(.person, spellings[0], isLatin ? "minority latin" : "minority", spelling, &cases)
    }
  }

  /// Two initials, which in an output need a word for a name beside them.
  private mutating func addInitials(to cases: inout [Case]) {
    let name = names.chinese(&draw)
    let sounds = [name.surnamePinyin, name.given[name.given.count - 1].pinyin]
    let pair = sounds.map { $0.prefix(1) }.joined().uppercased()
    let short = name.surname + name.given[name.given.count - 1].han
    guard name.surname.count == 1, !Self.pairs.contains(pair) else { return }
    for before in ["姓名：", "受害人 ", "client "] {
      add(.person, short, "pair of initials", pair, &cases, before: before)
    }
  }

  private static let pairs: Set<String> = ["ID", "IT", "OK", "TV", "PC"]

  /// A day of birth, which in an output needs a word for it before it.
  private mutating func addDay(to cases: inout [Case]) {
    let (year, month, day) = (draw.int(1970...2019), draw.int(1...12), draw.int(1...28))
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let whole = "\(year)\(two(month))\(two(day))"
    for written in [
      whole, "\(year).\(month).\(day)", "\(year)/\(month)/\(day)",
      "\(year)-\(two(month))-\(two(day))",
      "\(two(year % 100)).\(month).\(day)", "\(month)/\(day)", "\(two(month))/\(two(day))",
      "\(year)年\(month)月\(day)日", "\(month)月\(day)日",
    ] {
      add(.date, whole, "day", written, &cases, before: "出生 ")
    }
  }

  /// Places on the map, genetic data and e-mail addresses with their figures in numerals or full width.
  private mutating func addSpelled(to cases: inout [Case]) {
    let place =
      "\(draw.int(22...42)).\(draw.int(1_000...9_999)),1\(draw.int(10...29)).\(draw.int(1_000...9_999))"
    let locus = "D\(draw.int(2...21))S\(draw.int(1_001...2_499))"
    let mail = "user\(draw.int(100...999))@\(draw.pick(["163", "126", "139"])).com"
    for (kind, value) in [(FindingKind.coordinates, place), (.dna, locus), (.email, mail)] {
      for spelling in [Spelling.plain, .chinese, .fullWidth] {
        let written = spelling.write(value, &draw)
        add(kind, value, "spelled \(spelling.rawValue)", written, &cases)
        let dotted = written.replacing(".", with: "点")
        if kind != .dna { add(kind, value, "spelled point", dotted, &cases) }
      }
    }
  }

  private mutating func add(
    _ kind: FindingKind, _ value: String, _ form: String, _ written: String, _ cases: inout [Case],
    before: String = ""
  ) {
    var draft = LabelledDraft()
    let frame = draw.pick(["工作人员与#取得联系。", "（#）", "- #", "记录：#，待核", "|#|"])
    let parts = frame.split(separator: "#", omittingEmptySubsequences: false)
    draft.add(parts[0] + before)
    draft.add(PersonalValue(kind: kind, text: written, form: form))
    draft.add(parts[1])
    cases.append(Case(known: KnownValue(kind: kind, text: value), text: draft.whole))
  }

  /// Initials without a vowel that are something else mostly.
  private static let acronyms: Set<String> = [
    "csv", "xml", "css", "pdf", "sql", "gps", "www", "hrs", "cyl",
  ]

  /// Nicknames that are everyday words, which stand in texts about nobody, or words for kin.
  private static let everyday: Set<String> = ["小子", "老子", "刚刚", "弟弟"]

  private static func forms(
    of name: CorpusNames.Name, _ draw: inout CorpusDraw
  ) -> [(String, String)] {
    let given = name.given.map(\.han).joined()
    let last = name.given[name.given.count - 1].han
    let sounds = name.given.map(\.pinyin).joined()
    var forms = [
      ("plain", name.han), ("reversed", given + name.surname),
      ("veiled", name.surname + "某"), ("veiled", name.surname + "某某"),
      ("veiled", name.surname + "**"),
      ("pinyin", name.surnamePinyin + sounds), ("pinyin", "\(name.surnamePinyin) \(sounds)"),
      ("pinyin", "\(sounds) \(name.surnamePinyin)"),
      ("tones", toned(name.surnamePinyin) + " " + toned(sounds)),
    ]
    for spelling in [Spelling.traditional, .hidden, .apart, .spaced, .marked] {
      forms.append((spelling.rawValue, spelling.write(name.han, &draw)))
    }
    let nicknames = [
      "小" + last, "阿" + last, last + last, "小" + last + last, "老" + name.surname,
      "小" + name.surname,
      last + "儿", "老" + last,
    ]
    if name.given.count > 1 {
      forms += ["*", "某", "X"].map { ("hidden middle", name.surname + $0 + last) }
      forms.append(("hidden middle", "*" + given))
    }
    for nickname in nicknames where !everyday.contains(nickname) {
      forms.append(("nickname", nickname))
    }
    let initials = ([name.surnamePinyin] + name.given.map(\.pinyin)).map { $0.prefix(1) }.joined()
    if initials.count > 2 {
      forms.append(("initials", initials.uppercased()))
      let dotted = initials.uppercased().map { "\($0)." }.joined()
      forms.append(("initials", dotted))
      forms.append(("pinyin", name.surnamePinyin + initials.dropFirst()))
    }
    if name.given.count > 1 {
      let all = name.han.map(String.init)
      forms.append(("backwards", String(name.han.reversed())))
      for sign in ["、", "/", "|", ",", "，", " / "] {
        forms.append(("signs", all.joined(separator: sign)))
      }
      forms.append(("surname and initials", name.surname + initials.dropFirst()))
    }
    forms += mixed(name)
    let numbered = ([name.surnamePinyin] + name.given.map(\.pinyin)).map { sound in
      "\(sound)\(draw.int(1...4))"
    }
    if name.surname.count == 1 {
      forms.append(("tone numbers", numbered.joined(separator: " ")))
      forms.append(("tone numbers", numbered.joined()))
    }
    if initials.count > 2, !initials.contains(where: { "aeiou".contains($0) }),
      !Self.acronyms.contains(initials)
    {
      forms.append(("small initials", "（\(initials)）"))
    }
    let fake = Spelling.lookalike.write(name.surnamePinyin + sounds, &draw)
    forms.append(("lookalike", fake))
    if name.given.count > 1 { forms.append(("given", given)) }
    return forms
  }

  /// Characters and pinyin in one name.
  private static func mixed(_ name: CorpusNames.Name) -> [(String, String)] {
    let given = name.given.map(\.han).joined()
    let sounds = name.given.map(\.pinyin).joined()
    let last = name.given[name.given.count - 1]
    var forms = [name.surnamePinyin + given, name.surname + sounds]
    if last.pinyin.count > 1 { forms += ["小" + last.pinyin, "阿" + last.pinyin] }
    if name.given.count > 1 {
      let first = name.given[0]
      forms += [
        name.surname + first.han + last.pinyin, name.surname + first.pinyin + last.han,
        "\(name.surname) \(first.han) \(last.pinyin)", name.surnamePinyin + first.pinyin + last.han,
        name.surnamePinyin + first.han + last.pinyin, first.han + last.pinyin,
        first.pinyin + last.han,
      ]
    }
    return forms.map { ("mixed", $0) }
  }

  /// Pinyin with a tone mark on its first vowel.
  private static func toned(_ pinyin: String) -> String {
    guard let place = pinyin.firstIndex(where: { "aeiou".contains($0) }) else { return pinyin }
    return pinyin[...place] + "\u{301}" + pinyin[pinyin.index(after: place)...]
  }
}
