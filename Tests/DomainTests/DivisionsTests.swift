import Testing

@testable import Domain

struct DivisionsTests {
  @Test func `the tree has one province, 21 prefectures and 183 counties`() {
    let counts = Level.allCases.map { level in Divisions.all.count { $0.level == level } }
    #expect(counts == [1, 21, 183])
    #expect(Divisions.all.count == 205)
    #expect(Set(Divisions.all.map(\.code)).count == 205)
    #expect(Divisions.province.code.description == "510000")
  }

  @Test func `every division hangs on one a level above it`() throws {
    for division in Divisions.all where division != Divisions.province {
      let parent = Divisions[try #require(division.parent)]
      #expect(parent.level == (division.level == .county ? .city : .province))
      #expect(Divisions.children(of: parent.code).contains(division))
      #expect(
        division.code.description.prefix(division.level == .county ? 4 : 2)
          == parent.code.description.prefix(division.level == .county ? 4 : 2))
    }
    #expect(Divisions.province.parent == nil)
  }

  @Test func `children are in code order and counties have none`() {
    for division in Divisions.all {
      let codes = Divisions.children(of: division.code).map(\.code)
      #expect(codes == codes.sorted())
      #expect(codes.isEmpty == (division.level == .county))
    }
  }

  @Test(arguments: [
    ("510000", "四川省"), ("510100", "成都市"), ("510104", "锦江区"), ("511002", "市中区"),
    ("511102", "市中区"), ("511525", "高县"), ("513401", "西昌市"), ("513437", "雷波县"),
  ])
  func `names belong to codes`(code: String, name: String) throws {
    #expect(Divisions[try #require(AreaCode(code))].label.zh == name)
  }

  @Test func `every division has names in both languages`() {
    #expect(Divisions.all.allSatisfy { !$0.label.zh.isEmpty && !$0.label.en.isEmpty })
  }

  @Test func `codes outside the table are refused`() {
    for text in ["", "51", "5101", "510199", "110000", "５１０１００", "510100 ", "51010"] {
      #expect(AreaCode(text) == nil)
      #expect(!Divisions.isKnown(text))
    }
  }

  @Test func `ancestors are found upwards only`() throws {
    let county = try #require(AreaCode("513437"))
    #expect(Divisions.ancestor(of: county, at: .county)?.code == county)
    #expect(Divisions.ancestor(of: county, at: .city)?.code.description == "513400")
    #expect(Divisions.ancestor(of: county, at: .province) == Divisions.province)
    #expect(Divisions.ancestor(of: Divisions.province.code, at: .county) == nil)
    #expect(Level.province < Level.city && Level.city < Level.county)
  }
}
