import Testing

@testable import Commands

@Suite struct `Wrapped text` {
  @Test func `breaks between Chinese characters and keeps words together`() {
    #expect(Wrapping.lines("记录事项 log visit", room: 8) == ["记录事项", "log", "visit"])
    #expect(Wrapping.lines("一二三四五六", room: 5) == ["一二", "三四", "五六"])
  }

  @Test func `begins no line with what closes and ends none with what opens`() {
    #expect(Wrapping.lines("一二,三四", room: 4) == ["一", "二,", "三四"])
    #expect(Wrapping.lines("一二。三四", room: 4) == ["一", "二。", "三四"])
    #expect(Wrapping.lines("一二(三四)", room: 5) == ["一二", "(三", "四)"])
    #expect(Wrapping.lines("一“二”三", room: 5) == ["一", "“二”", "三"])
  }

  @Test func `has no spaces at the ends of lines`() {
    #expect(Wrapping.wrap("one two three", indent: 2, width: 9) == "  one two\n  three\n")
    #expect(Wrapping.lines("one two ", room: 20) == ["one two"])
  }

  @Test func `lets a longer word stand alone`() {
    #expect(Wrapping.lines("a /long/path b", room: 5) == ["a", "/long/path", "b"])
  }

  @Test func `flows short texts without breaking them`() {
    #expect(
      Wrapping.flow(["male 男", "female 女", "unknown 未知"], room: 20)
        == ["male 男 · female 女", "unknown 未知"])
  }
}
