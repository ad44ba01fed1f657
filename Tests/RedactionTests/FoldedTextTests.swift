import Testing

@testable import Redaction

struct FoldedTextTests {
  private func folded(_ text: String) -> String {
    String(String.UnicodeScalarView(FoldedText(text).scalars.compactMap(Unicode.Scalar.init)))
  }

  @Test(arguments: [
    ("ＡＢＣ１２３", "abc123"), ("Ｄ３Ｓ１３５８", "d3s1358"), ("①②⑨⓪", "1290"), ("⑴⒈❶", "111"),
    ("Zhāng Lìlì", "zhang lili"), ("Wáng", "wang"), ("𝟏𝟑𝟖", "138"), ("²₃", "23"), ("٣५", "35"),
    ("電話", "电话"), ("陳", "陈"), ("張\u{200B}三", "张三"), ("1️⃣", "1"), ("⼈⽂", "人文"),
    ("１－２–３—４", "1-2-3-4"), ("扎西・卓玛•央金·", "扎西·卓玛·央金·"), ("а\u{0430}о", "aao"), ("⑫", "12"),
    ("ﬁ", "fi"), ("Ⅹ", "x"),
  ])
  func `every spelling folds to the plain one`(spelling: String, plain: String) {
    #expect(folded(spelling) == plain)
  }

  @Test func `a span of folded text leads back to the scalars it came from`() {
    let text = FoldedText("a\u{200B}e\u{301}⑫")
    #expect(text.scalars == "ae12".unicodeScalars.map(\.value))
    #expect(text.original(0..<1) == 0..<1)
    #expect(text.original(1..<2) == 2..<4)
    #expect(text.original(2..<3) == 4..<5)
    #expect(text.original(0..<4) == 0..<5)
  }

  @Test func `numerals are digits in the digit view and themselves in the text`() {
    Passage.read(Folding("伍三 一三八-００１３")) { passage in
      #expect(Array(passage.numbers.digits) == [5, 3, 1, 3, 8, 0, 0, 1, 3])
      #expect(passage.numbers.runs.map(\.range) == [0..<3])
    }
    #expect(folded("伍三") == "伍三")
  }

  @Test func `bytes that are no UTF-8 become replacement characters and keep their offsets`() {
    let bytes: [UInt8] = [0xFF, 0xE5, 0xBC, 0xA0, 0xE5, 0x41]
    let text = unsafe bytes.withUnsafeBufferPointer {
      FoldedText(DecodedBytes(unsafe View(base: $0.baseAddress, count: $0.count)))
    }
    #expect(text.scalars == [0xFFFD, 0x5F20, 0xFFFD, 0x61])
    #expect(text.original(1..<2) == 1..<4)
    #expect(text.original(3..<4) == 5..<6)
  }
}
