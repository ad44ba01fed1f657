import Testing

@testable import Domain

struct CodeTableTests {
  @Test(arguments: [
    (CodeTable.sex, 4), (.maritalStatus, 8), (.occupation, 13), (.disabilityGrade, 4),
    (.disabilityType, 7), (.ethnicity, 58), (.education, 40), (.kin, 84), (.hukouType, 9),
  ])
  func `a table has all its codes, each once and named in both languages`(
    table: CodeTable, count: Int
  ) throws {
    #expect(table.codes.count == count)
    #expect(Set(table.codes).count == count)
    for code in table.codes {
      let label = try #require(table[code])
      #expect(!label.zh.isEmpty && !label.en.isEmpty)
    }
    #expect(table["no such code"] == nil)
  }

  @Test func `leading zeros and other columns do not disturb a table`() {
    #expect(CodeTable.kin["01"]?.zh == "本人")
    #expect(CodeTable.kin["1"] == nil)
    #expect(CodeTable.ethnicity["07"]?.en == "Yi")
    #expect(CodeTable.sex["2"]?.zh == "女性")
  }
}
