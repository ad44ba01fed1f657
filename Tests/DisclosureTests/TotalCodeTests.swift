import Testing

@testable import Disclosure

@Suite struct TotalCodeTests {
  @Test(arguments: ["TOTAL", "total", "合计", "合 计", "总计", "小计", "全部", "All", "Sub-total", "SUM"])
  func `codes called as totals are known`(code: String) {
    #expect(TotalCode.isNamed(code))
  }

  @Test(arguments: ["a", "Allen", "小", "summer", "合", ""])
  func `other codes are not`(code: String) {
    #expect(!TotalCode.isNamed(code))
  }

  @Test func `a code that counts the others everywhere is found in any dimension`() throws {
    let rows = try RandomCounts.matrix([[12, 2], [9, 20], [21, 22]])
    #expect(TotalCode.found(in: rows).map { [$0.dimension, $0.code] } == [[0, 2]])
    let columns = try RandomCounts.matrix([[2, 12, 14], [20, 9, 29], [3, 5, 8]])
    #expect(TotalCode.found(in: columns).map { [$0.dimension, $0.code] } == [[1, 2]])
    let almost = try RandomCounts.matrix([[12, 2], [9, 20], [21, 23]])
    #expect(TotalCode.found(in: almost).isEmpty)
  }

  @Test func `where it may be chance nothing is found`() throws {
    let one = try CountShape(try RandomCounts.flat([3]))
    #expect(TotalCode.found(in: CountTable(one, inner: [5, 7, 12])).isEmpty)
    let four = try CountShape(try RandomCounts.flat([4]))
    let total = CountTable(four, inner: [2, 9, 30, 41])
    #expect(TotalCode.found(in: total).map { [$0.dimension, $0.code] } == [[0, 3]])
    #expect(TotalCode.found(in: try RandomCounts.matrix([[4, 5], [4, 5]])).isEmpty)
  }

  @Test func `a grand total beside the cells is found in every dimension`() throws {
    let table = try RandomCounts.matrix([[12, 2, 0], [9, 20, 0], [0, 0, 43]])
    #expect(TotalCode.found(in: table).map { [$0.dimension, $0.code] } == [[0, 2], [1, 2]])
  }
}
