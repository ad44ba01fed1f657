import Redaction
import Testing

@Suite struct `A query` {
  private func match(
    _ query: String, _ kind: FindingKind, _ value: String
  ) throws -> ValueQuery.Match? {
    try ValueQuery(query).match(KnownValue(kind: kind, text: value))
  }

  @Test(arguments: [
    "欧阳试名", "歐陽試名", "歐阳 試名", "欧阳·试名", "ouyangshiming", "OuYang ShiMing", "ōuyáng shìmíng",
    "shiming ouyang", "oysm", "oyshm", "ouysm", "ouyangshim", "ｏｙｓｍ",
  ])
  func `names a whole name in characters of any form, and in pinyin`(query: String) throws {
    #expect(try match(query, .person, "欧阳试名") == .whole)
  }

  @Test(arguments: ["欧阳", "试名", "試名", "shiming", "sm", "ouyang", "ouyangs", "ouyangshimi"])
  func `names a part of a name`(query: String) throws {
    #expect(try match(query, .person, "欧阳试名") == .part)
  }

  @Test(arguments: ["欧名", "阳试欧", "oym", "uyang", "xx", "shimin gg", "10000001234"])
  func `does not name another`(query: String) throws {
    #expect(try match(query, .person, "欧阳试名") == nil)
  }

  @Test func `knows every reading of a character, and both ways to type ü`() throws {
    for query in ["shanyuechang", "danlezhang", "dlc", "sych"] {
      #expect(try match(query, .person, "单乐长") == .whole, "\(query)")
    }
    for query in ["lvshi", "lushi", "lüshi"] {
      #expect(try match(query, .person, "吕试") == .whole, "\(query)")
    }
  }

  @Test func `names somebody whose name was written down in Latin letters, in either order`() throws
  {
    for query in ["Ceshi Yang", "yang ceshi", "阳测试", "yangceshi"] {
      #expect(try match(query, .person, "Ceshi Yang") == .whole, "\(query)")
    }
    #expect(try match("测试", .person, "Ceshi Yang") == .part)
    #expect(try match("试测", .person, "Ceshi Yang") == nil)
  }

  @Test(arguments: [
    ("10000001234", ValueQuery.Match.whole), ("100 0000 1234", .whole), ("100-00001234", .whole),
    ("１００００００１２３４", .whole), ("一〇〇〇〇〇〇一二三四", .whole), ("+86 100 0000 1234", .whole),
    ("0086-10000001234", .whole), ("1234", .part), ("01 234", .part), ("0000001", .part),
  ])
  func `names a number in any grouping, and by its end`(
    query: String, expected: ValueQuery.Match
  ) throws {
    #expect(try match(query, .phone, "10000001234") == expected)
    #expect(try match(query, .phone, "+86 100-0000-1234") == expected)
    #expect(try match(query, .phone, "10000004321") == nil)
  }

  @Test func `names an identification number by its last characters`() throws {
    for query in ["002X", "1002x", "１００２Ｘ", "19491231"] {
      #expect(try match(query, .id, "11010519491231002X") == .part, "\(query)")
    }
    #expect(try match("0021", .id, "11010519491231002X") == nil)
  }

  @Test(arguments: ["测试村三组", "测试村3组", "測試村", "csc", "ceshicun", "3组"])
  func `names a part of an address`(query: String) throws {
    #expect(try match(query, .address, "样板县测试村3组12号") == .part)
  }

  @Test(arguments: ["", " ", "王", "w", "123", "1 2 3", "·"])
  func `is refused where it would name nearly everybody`(query: String) {
    #expect(throws: ValueQueryError.tooShort) { try ValueQuery(query) }
  }

  @Test func `prints nothing of itself`() throws {
    let query = try ValueQuery("欧阳试名")
    var dumped = ""
    dump(query, to: &dumped)
    for text in ["\(query)", String(reflecting: query), dumped] {
      #expect(!text.contains("欧") && !text.contains("\(0x6B27)"))
    }
  }
}
