import Domain
import Testing

@testable import Commands

@Suite struct `A value of an identity` {
  private static func reading(_ sex: Sex, born: String) throws -> IdentityReading {
    let born = try #require(EventDate(born))
    let rescued = try #require(EventDate("2026-01-05"))
    return IdentityReading(
      facts: CaseFacts(
        sex: sex, birth: .on(born), rescued: rescued, area: try #require(AreaCode("510104")),
        identity: .known))
  }

  /// The standard's own example (GB 11643), and what speaks against it in other cases.
  @Test(arguments: [
    ("11010519491231002X", Sex.female, "1949-12", 0),
    ("11010519491231002X", .female, "1949-12-31", 0),
    ("11010519491231002X", .unknown, "1949", 0),
    // 1948 is another year, and the even digit before the check character is a woman's.
    ("11010519491231002X", .female, "1948", 1),
    ("11010519491231002X", .male, "1949", 1),
    ("11010519491231002X", .male, "1948", 2),
    // Two digits changed places: the check is made to find that.
    ("11010519491213002X", .female, "1949-12", 1),
    // A month 13, with which the check character fits no better.
    ("110105194913310022", .female, "1949-12", 2),
    // Numbers of fifteen digits have no check character: 49 is 1949, 2 a woman's.
    ("110105491231002", .female, "1949-12", 0), ("110105491231001", .female, "1949-12", 1),
    ("1101054912310021", .female, "1949-12", 1), ("E12345678", .female, "1949-12", 0),
  ])
  func `says what speaks against an ID number`(
    value: String, sex: Sex, born: String, doubts: Int
  ) throws {
    let said = try Self.reading(sex, born: born).doubts(about: value, .id)
    #expect(said.count == doubts, "\(said)")
  }

  @Test(arguments: [
    (Identity.Kind.phone, "10000001234", 0), (.phone, "028-00001234", 0), (.phone, "1000000123", 1),
    (.phone, "试例电话一二三四五六", 1), (.name, "王试三", 0), (.name, "王试例2", 1), (.alias, "例", 1),
    (.kin, "母亲 司马试母 10000001235", 0), (.kin, "三舅 试万三", 0), (.kin, "司马试母", 1),
    (.kin, "母亲 10000001235", 1), (.village, "试岭村", 0), (.school, "试岭小学", 0),
  ])
  func `says what looks like a slip`(kind: Identity.Kind, value: String, doubts: Int) throws {
    let said = try Self.reading(.female, born: "1949").doubts(about: value, kind)
    #expect(said.count == doubts, "\(said)")
  }

  @Test(arguments: [
    (Identity.Kind.id, "１１０１０５ 19491231 002x", "11010519491231002X"),
    (.phone, "１００ ００００ 1234", "10000001234"),
    (.phone, "10000001234 10000001235", "10000001234 10000001235"), (.name, " 王试例 ", "王试例"),
    (.kin, "母亲、司马试母，１００００００１２３５", "母亲 司马试母 10000001235"),
  ])
  func `is kept without the spaces and widths it was typed with`(
    kind: Identity.Kind, typed: String, kept: String
  ) throws {
    #expect(try Self.reading(.female, born: "1949").value(typed, kind) == kept)
  }
}
