import Redaction
import RedactionCorpus
import Testing

struct LeakScannerTests {
  private let scanner = LeakScanner(known: [
    KnownValue(kind: .person, text: "甄试例"),
    KnownValue(kind: .phone, text: "+86 138-0013-8000"),
    KnownValue(kind: .person, text: "Zhen Shili"),
    KnownValue(kind: .other, text: "4821"),
    KnownValue(kind: .person, text: "陆平"),
    KnownValue(kind: .id, text: "11010519491231002X"),
  ])

  private func found(_ text: String) -> [Int] { scanner.hits(in: text).map(\.index) }

  @Test(arguments: [
    "甄试例", "<p>甄 试 例</p>", "甄试\u{200B}例", "&#x7504;&#35797;&#x4F8B;",
    #"{"a":"\u7504\u8bd5\u4f8b"}"#,
    "a/%E7%94%84%E8%AF%95%E4%BE%8B.html", "甄&nbsp;试&nbsp;例", "&amp;#x7504;试例", "甄·试·例",
  ])
  func `a name is found however it is written`(text: String) {
    #expect(found(text) == [0])
  }

  @Test(arguments: [
    "13800138000", "138 0013 8000", "１３８００１３８０００", "一三八零零一三八〇〇〇", "138-0013-8000",
    "x8613800138000y", "138.0013.8000", "&#49;3800138000", "①③⑧⓪⓪①③⑧⓪⓪⓪",
  ])
  func `a number is found however it is written`(text: String) {
    #expect(found(text) == [1])
  }

  @Test(arguments: ["zhenshili", "ZHEN-SHILI", "Zhēn Shìlì", "zhen_shili.html", "zhen%20shili"])
  func `a name in pinyin is found however it is written`(text: String) {
    #expect(Set(found(text)) == [0, 2])
  }

  @Test(arguments: [
    ("grade M or D", []), ("a Mor", [0]), ("Mo R.", [0]), ("M O R", [0]), ("r-mo", [0]),
    ("rm o", []), ("mo ren", [0]), ("more n", []), ("an e", [1]), ("xi an", [2]), ("x ian", []),
  ])
  func `a short name in pinyin is written apart between its syllables, or between all its letters`(
    text: String, values: [Int]
  ) {
    let short = LeakScanner(
      known: ["莫人", "安娥", "西安"].map { KnownValue(kind: .person, text: $0) })
    #expect(short.hits(in: Array(text.utf8)).map(\.index) == values)
  }

  @Test(arguments: ["110105 19491231 002x", "11010519491231002Ⅹ", "一一〇一〇五19491231002X"])
  func `an identity number is found however it is written`(text: String) {
    #expect(found(text) == [5])
  }

  @Test(arguments: [
    "甄<b>试</b>例", "甄<span class=\"a\">试例</span>", "**甄**试例", "甄*试*`例`", "甄<!-- a > b -->试例",
    "[甄](a/b.html)试例", "甄<a title=\"x > y\" href='q'>试例</a>", "甄<br/>试<wbr>例",
    "<i>甄</i> <i>试</i> <i>例</i>",
    "甄&#60;b&#62;试例", "~~甄~~试例", "甄<unknown-tag>试例", "甄<tspan x=\"1\">试</tspan>例",
    "&#x7504;<b>&#35797;</b>例",
  ])
  func `a name is found where markup stands within it`(text: String) {
    #expect(found(text) == [0])
  }

  @Test func `a number is found where markup stands within it`() {
    #expect(found("138<b>0013</b>8000") == [1])
    #expect(found("**138**-*0013*-8000") == [1])
  }

  @Test(arguments: [
    "<td>陆</td><td>平</td>", "<li>陆<li>平", "陆 < 平", "<text>陆</text><text>平</text>",
    "<p>陆</p>\n<p>平</p>", "<td>138</td><td>0013</td><td>8000</td>",
  ])
  func `what is shown apart is no name`(text: String) {
    #expect(found(text).isEmpty)
  }

  @Test func `a value split by markup is found at its place, in every part of a long output`() {
    let filler = String(repeating: "<p>成都市 5 &lt; 9</p>\n", count: 8_000)
    for before in ["", "x", filler] {
      let text = before + "<p>甄<b>试</b>例</p>" + filler
      let hits = scanner.hits(in: Array(text.utf8))
      #expect(hits.map(\.offset) == [before.utf8.count + 3])
      #expect(hits.map(\.end) == [before.utf8.count + 3 + 16])
    }
  }

  @Test func `markup after a value is no part of it`() {
    let hits = scanner.hits(in: Array("<a>甄试例</a> <a>说明</a>".utf8))
    #expect(hits.map(\.offset) == [3])
    #expect(hits.map(\.end) == [12])
  }

  @Test func `short numbers and numerals in names do not match by chance`() {
    #expect(found("14821 48210 48 21 6平方米 zhe nshi").isEmpty)
    #expect(found("no. 4821, 陆平") == [3, 4])
  }

  private static let words = LeakScanner(
    known: ["黄平安", "吴建国", "张敏", "马小军", "黎康", "王秀英", "于试进", "丁娜安", "潘松", "麻乐"].map {
      KnownValue(kind: .person, text: $0)
    })

  @Test(arguments: [
    ("平安", 0), ("<p>平安建设</p>", 0), ("<!-- 平安 -->", 0), ("建国以来", 1), ("小张", 2), ("老马", 3),
    ("全面小康社会", 4), ("小康.md", 4), ("小英雄", 5), ("见到小英", 5), ("she met wxy", 5), ("wxy.md", 5),
    ("2025-wxy-1", 5), ("由wxy负责", 5), ("WXY", 5), ("W.X.Y.", 5), ("大进", 6),
    ("于某来电", 6), ("s pan", 8), ("Ma Le", 9),
  ])
  func `what is a word too is found in an output and in a file name`(text: String, value: Int) {
    #expect(Self.words.hits(in: Array(text.utf8)).map(\.index) == [value])
    #expect(Self.words.hits(in: text).map(\.index) == [value])
  }

  @Test(arguments: [
    "重大进展", "属于某类", "关于某县", "做过DNA鉴定", "30 MB/s", "<span class=\"a\">", "#fwxy", "wxy1", "w xy",
    "male 12", "\\wxy", "MIV",
  ])
  func `what words or codes around it explain is none`(text: String) {
    #expect(Self.words.hits(in: Array(text.utf8)).isEmpty)
  }

  @Test func `a hit says where it stands and not what it is`() throws {
    let hit = try #require(scanner.hits(in: Array("é\n<b>例 甄试例</b>".utf8)).first)
    #expect(hit.offset == 10)
    #expect(hit.line == 2)
    #expect(hit.column == 6)
    #expect(hit.kind == .person)
    #expect("\(KnownValue(kind: .person, text: "甄试例"))" == "KnownValue(person)")
  }

  @Test func `a value in broken bytes is found`() {
    #expect(scanner.hits(in: [0xFF, 0xE7] + Array("甄试例".utf8) + [0xE5]).map(\.index) == [0])
  }

  @Test func `what cannot be searched for is reported, not skipped`() {
    let scanner = LeakScanner(known: [
      KnownValue(kind: .person, text: "甄"), KnownValue(kind: .other, text: "123"),
      KnownValue(kind: .other, text: " - "), KnownValue(kind: .person, text: "甄例"),
    ])
    #expect(scanner.unsearchable.map(\.index) == [0, 1, 2])
    #expect(scanner.unsearchable.map(\.cause) == [.tooShort, .tooFewDigits, .empty])
    #expect(scanner.hits(in: "甄 123 -").isEmpty)
  }

  @Test func `every escaped form of every known value is found at its place`() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      let scalars = (0..<3).map { _ in UInt32.random(in: 0x5400...0x9000, using: &generator) }
      let value = String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
      let scanner = LeakScanner(known: [KnownValue(kind: .other, text: value)])
      let written = scalars.map { scalar in
        switch Int.random(in: 0...3, using: &generator) {
        case 0: "&#\(scalar);"
        case 1: "&#x\(String(scalar, radix: 16));"
        case 2: "\\u\(String(scalar, radix: 16))"
        default: Unicode.Scalar(scalar).map { String($0) } ?? ""
        }
      }.joined()
      #expect(scanner.hits(in: "某某" + written).map(\.offset) == [6], "seed \(seed)")
    }
  }
}
