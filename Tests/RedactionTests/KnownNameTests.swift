import Redaction
import Testing

/// Ways to write a name that nobody writes by chance.
struct KnownNameTests {
  private func finds(_ name: String, in text: String) -> Bool {
    let value = KnownValue(kind: .person, text: name)
    let findings = Redactor(known: [value]).findings(in: text)
    let isKnown = findings.contains { $0.rule.hasPrefix("known-") }
    if isKnown { #expect(KnownFilter(text).mayHold(value), "\(text)") }
    let isLeak = !LeakScanner(known: [value]).hits(in: Array(text.utf8)).isEmpty
    return isKnown && isLeak
  }

  @Test(arguments: [
    "英秀王", "王、秀、英", "王/秀/英", "王|秀|英", "王,秀,英", "王，秀，英", "王 / 秀 / 英", "| 王 | 秀 | 英 |", "王xy", "王XY",
    "王 x y", "she met wxy", "由wxy转介", "wxy",
  ])
  func `a name backwards, with signs between, or with its initials`(text: String) {
    #expect(finds("王秀英", in: text))
  }

  @Test(arguments: [
    "王秀ying", "王xiu英", "wang秀英", "王xiuying", "wangxiu英", "wang秀ying", "王 秀 ying", "Wáng秀英",
    "王秀Ying", "秀ying",
    "xiu英", "小ying", "阿xiu", "老wang", "王秀ｙｉｎｇ",
  ])
  func `a name half in characters and half in pinyin`(text: String) {
    #expect(finds("王秀英", in: "见到\(text)了"))
    #expect(finds("王秀英", in: text))
  }

  @Test(arguments: [
    ("何英", "he 英文"), ("何英", "the英国"), ("王秀英", "小yingxiong"), ("李安", "小and"),
  ])
  func `pinyin is half of a name only where it is a whole word right beside the other half`(
    name: String, text: String
  ) {
    #expect(!finds(name, in: text))
  }

  @Test(arguments: [
    ("罗洪木果", ["木果", "木果来", "小木果", "罗洪某", "小罗洪", "罗洪*", "木果罗洪", "LHMG", "lhmg", "果木洪罗"]),
    ("阿苏拉哈", ["拉哈", "阿苏某某", "哈哈儿", "小拉哈", "ASLH"]),
    ("海来阿木子", ["阿木子", "小阿木子", "海来某", "海来某某", "HLAMZ", "hlamz", "Hailai Amuzi", "木木", "子儿"]),
    ("阿尔子史洛", ["史洛", "阿尔子某", "AEZSL", "Aerzi Shiluo", "小史洛"]),
    ("曲比阿乌嫫", ["阿乌嫫", "曲比某", "QBAWM", "Qubi Awumo"]),
    ("阿侯伍各莫", ["伍各莫", "阿侯某", "AHWGM", "Ahou Wugemo"]),
    ("罗洪·木果", ["果儿", "木木", "果果", "小木果", "罗洪某", "罗洪**", "木果罗洪", "老罗", "罗某", "LHMG", "*木果"]),
    (
      "扎西·多吉",
      [
        "老扎", "扎某", "扎西某", "Tashi", "Dorje", "Tashi Dorjee", "小多吉", "吉儿", "扎西", "多吉", "བཀྲ་ཤིས་རྡོ་རྗེ",
        "བཀྲ་ཤིས", "རྡོ་རྗེ་",
      ]
    ),
    ("扎西多吉", ["扎西", "多吉", "Tashi", "Dorje", "ZXDJ", "小多吉", "བཀྲ་ཤིས་རྡོ་རྗེ་"]),
    (
      "吉克阿木",
      ["阿木", "Jjikep Amu", "Jike Amu", "吉克某", "小吉克", "JKAM", "ꐚꈊꀉꃀ", "ꐚꈊ ꀉꃅ", "ꌦꐚꈊꀉꃀꌠ", "吉克阿牧"]
    ),
    ("阿依古丽·买买提", ["阿依古丽", "买买提", "Aygul Memet", "Ayigul Mamat", "阿某", "小阿依古丽"]),
    ("阿依古丽买买提", ["阿依古丽", "买买提", "Aygul Memet", "AYGLMMT"]),
  ])
  func `a Yi, Tibetan or Uyghur name, by its parts and in Latin letters`(
    name: String, texts: [String]
  ) {
    for text in texts { #expect(finds(name, in: "见到 \(text) 了"), "\(text)") }
  }

  @Test(arguments: [
    ("演示甲子〇〇一", "大一学生"), ("王英", "王、英"), ("扎西多吉", "x1 y2"), ("王秀英", "由wx转介"),
  ])
  func `what is no form of a name is not found`(name: String, text: String) {
    #expect(!finds(name, in: text))
  }

  @Test func `a part that many bear is not looked for in the text about another`() {
    let known = [KnownValue(kind: .person, text: "扎西多吉", isOfAnother: true)]
    #expect(
      Redactor(known: known).findings(in: "Tashi came").allSatisfy { $0.rule != "known-pinyin" })
  }
}
