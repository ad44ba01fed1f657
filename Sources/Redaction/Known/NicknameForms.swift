/// The forms of a Chinese name that show a part of it: given name, nicknames, hidden characters.
struct NicknameForms {
  let surname: [UInt32]
  let given: [UInt32]

  private static let before = scalars("小阿老大")
  private static let child: UInt32 = 0x513F  // 儿
  private static let hidden = ["某", "某某", "某人", "*", "**", "x", "xx", "〇", "〇〇", "氏"]
  /// Words for kin that people are called by too: who is called 妹妹 may be Li Mei.
  private static let relatives = Set(
    ["弟弟", "妹妹", "哥哥", "姐姐", "宝宝", "小妹", "小弟", "小宝", "大宝", "大妹", "大哥", "大姐"].map(scalars))
  private static let veils = scalars("某*x〇")

  var forms: [KnownForm] {
    let shown = nicknames.filter {
      !Lexicon.shared.isEveryday($0) || Self.relatives.contains($0)
    }
    var forms = shown.map { KnownForm(.nickname, $0) } + veiled.map { KnownForm(.nickname, $0) }
    if given.count > 1 { forms.append(KnownForm(.part, given)) }
    let turned = given + surname
    if !Lexicon.shared.isEveryday(turned) { forms.append(KnownForm(.part, turned)) }
    return forms
  }

  /// Those that show more than the surname, which thousands have.
  var telling: [KnownForm] {
    forms.filter { form in form.phrase.scalars.contains(where: given.contains) }
  }

  /// 小ying, 老wang: the character in letters, which nothing may stand before.
  var inLetters: [KnownForm] {
    ([surname] + given.map { [$0] }).flatMap { name in
      Pinyin.readings(of: name, limit: Self.readingLimit).map { $0.joined().scalarValues }
        .filter { $0.count > 1 }
        .flatMap { letters in
          Self.before.map { KnownForm(.nickname, [$0] + letters, together: true) }
        }
    }
  }

  private static let readingLimit = 4

  private var nicknames: [[UInt32]] {
    var nicknames: [[UInt32]] = []
    for name in [surname] + given.map({ [$0] }) + (given.count > 1 ? [given] : []) {
      nicknames += Self.before.map { [$0] + name }
    }
    for character in given {
      nicknames.append([character, Self.child])
      nicknames.append([character, character])
      nicknames.append(Self.scalars("小") + [character, character])
    }
    if given.count > 1 { nicknames.append(given + [Self.child]) }
    return nicknames
  }

  /// 王某, 王**, 王*英, 王秀某, *秀英.
  private var veiled: [[UInt32]] {
    var forms = Self.hidden.map { surname + Self.scalars($0) }
    for veil in Self.veils {
      if given.count > 1, let first = given.first, let last = given.last {
        forms.append(surname + [veil, last])
        forms.append(surname + [first, veil])
        forms.append([veil] + given)
      }
    }
    return forms
  }

  private static func scalars(_ text: String) -> [UInt32] { FoldedText(text).scalars }
}
