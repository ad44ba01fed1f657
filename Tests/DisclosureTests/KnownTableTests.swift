import Testing

@testable import Disclosure

/// Tables of the field with the intervals published for them; sources in Vectors/SOURCE.md.
@Suite("Criterion 6: known tables") struct KnownTableTests {
  private static let square = [
    [30, 47, 64, 89], [90, 124, 5, 31], [92, 100, 59, 85], [800, 991, 651, 685],
  ]
  private static let hidden = ["wa", "wb", "wc", "xa", "xc", "yb", "yd", "zb", "zd"]

  @Test func `Geurts' x11 lies between 3 and 6`() throws {
    let table = try RandomCounts.matrix([[4, 3], [2, 1], [3, 3]])
    let published = hiding([(0, 0), (0, 1), (1, 0), (1, 1)], in: table)
    var attack = try CountAttack(table.shape, published: published, least: 0)
    let expected = [[(3, 6), (1, 4)], [(0, 3), (0, 3)]]
    for (row, columns) in expected.enumerated() {
      for (column, ends) in columns.enumerated() {
        let bound = attack.bound(of: cell(row, column, in: table))
        #expect(bound == CountBound(lower: ends.0, upper: ends.1))
      }
    }
  }

  @Test func `two hidden cells in every line can still give one away`() throws {
    let table = try RandomCounts.matrix(Self.square)
    let expected = [
      (25, 94), (47, 47), (0, 69), (26, 95), (0, 69), (0, 185), (0, 185), (906, 1091), (585, 770),
    ]
    var attack = try CountAttack(
      table.shape, published: hiding(Self.hidden.map(Self.place), in: table), least: 0)
    for (name, ends) in zip(Self.hidden, expected) {
      let (row, column) = Self.place(name)
      let bound = attack.bound(of: cell(row, column, in: table))
      #expect(bound == CountBound(lower: ends.0, upper: ends.1), "\(name)")
    }
  }

  @Test(arguments: [("xd", 78), ("yc", 116), ("zc", 116), ("xb", 141)])
  func `one cell more opens it`(further: String, most: Int) throws {
    let table = try RandomCounts.matrix(Self.square)
    let places = (Self.hidden + [further]).map(Self.place)
    var attack = try CountAttack(table.shape, published: hiding(places, in: table), least: 0)
    #expect(attack.bound(of: cell(0, 1, in: table)) == CountBound(lower: 0, upper: most))
  }

  @Test func `zeros that are shown make two ones known, those hidden two zeros`() throws {
    let ones = try RandomCounts.matrix([[0, 1, 7, 1, 0], [2, 0, 0, 2, 8]])
    var attack = try CountAttack(
      ones.shape, published: hiding([(0, 1), (0, 3)], in: ones), least: 1)
    #expect(attack.bound(of: cell(0, 1, in: ones)) == CountBound(lower: 1, upper: 1))
    let zeros = try RandomCounts.matrix([[5, 0, 7, 0, 9], [5, 9, 9, 5, 8]])
    attack = try CountAttack(
      zeros.shape, published: hiding([(0, 1), (0, 3)], in: zeros), least: 0)
    #expect(attack.bound(of: cell(0, 3, in: zeros)) == CountBound(lower: 0, upper: 0))
    for (table, showsZeros) in [(ones, true), (zeros, false)] {
      let protection = CountProtector(threshold: 4, publishesZeros: showsZeros).protect(table)
      #expect(protection.keepsIntervals)
    }
  }

  @Test func `z1 hides its three primaries and three more`() throws {
    let rows = [
      [11, 11, 55, 36], [7, 1, 29, 18], [5, 8, 35, 25], [13, 2, 17, 13], [9, 14, 63, 52],
      [12, 9, 24, 22], [6, 4, 22, 8], [9, 3, 38, 15],
    ]
    let table = try RandomCounts.matrix(rows)
    let protection = CountProtector(threshold: 4).protect(table)
    #expect(table.counts[0] == 596)
    #expect(protection.isSensitive.count { $0 } == 3)
    #expect(protection.secondaryCount == 3 && protection.repairCount == 0)
    #expect(protection.keepsIntervals)
    var attack = try CountAttack(table.shape, published: protection.published, least: 0)
    for row in [1, 3, 7] {
      #expect(attack.bound(of: cell(row, 1, in: table)) == CountBound(lower: 0, upper: 6))
    }
  }

  @Test func `of two areas that overlap, the difference is protected`() throws {
    // The inner area, and the 4, 3 and 0 persons by which the outer one exceeds it.
    let parents: [String: Set<String>] = ["inner": ["outer"], "rim": ["outer"]]
    let area = try Dimension(name: "area", codes: ["inner", "rim"], parents: parents)
    let age = try Dimension(name: "age", codes: ["a", "b", "c"])
    let sex = try Dimension(name: "sex", codes: ["f", "m"])
    let table = CountTable(
      try CountShape([area, age, sex]), inner: [54, 50, 140, 128, 49, 39, 1, 2, 0, 2, 0, 0])
    let protection = CountProtector().protect(table)
    #expect(protection.keepsIntervals)
    for cell in table.counts.indices where [0, 1, 2, 3].contains(table.counts[cell]) {
      #expect(!protection.isPublished[cell])
    }
  }

  @Test func `of two sets of age bands that overlap, the band between them is protected`() throws {
    // 6 below 20 and 7 below 25 leave 1 person of 20 to 24.
    let parents: [String: Set<String>] = [
      "0-19": ["0-24"], "20-24": ["0-24", "20-39"], "25-39": ["20-39"], "40-59": ["Total"],
      "60-69": ["Total"], "70-": ["Total"],
    ]
    let band = try Dimension(
      name: "band", codes: ["0-19", "20-24", "25-39", "40-59", "60-69", "70-"], parents: parents)
    let counts = ["0-19": 6, "20-24": 1, "25-39": 8, "40-59": 5, "60-69": 8, "70-": 4]
    try expectHidden("20-24", in: band, counts)
  }

  @Test func `of groups linked by what they hold, the difference is protected`() throws {
    // 22 of 85 employed work where they live, 21 of them men: the other one is a woman.
    let parents: [String: Set<String>] = [
      "local-men": ["local"], "local-women": ["local"], "local": ["employed"],
      "elsewhere": ["employed"], "none": ["Total"],
    ]
    let work = try Dimension(
      name: "work", codes: ["local-men", "local-women", "elsewhere", "none"], parents: parents)
    let counts = ["local-men": 21, "local-women": 1, "elsewhere": 63, "none": 17]
    let shown = try expectHidden("local-women", in: work, counts)
    #expect(!shown.isSuperset(of: ["local", "local-men"]))
  }

  /// Protects one dimension and expects a code hidden with room for an attacker.
  @discardableResult private func expectHidden(
    _ code: String, in dimension: Dimension, _ counts: [String: Int]
  ) throws -> Set<String> {
    let shape = try CountShape([dimension])
    let inner = try (0..<dimension.codeCount).map {
      try #require(counts[dimension.nodes[dimension.node(ofCode: $0)]])
    }
    let table = CountTable(shape, inner: inner)
    let protection = CountProtector().protect(table)
    #expect(protection.keepsIntervals)
    let cell = try #require(dimension.nodes.firstIndex(of: code))
    #expect(table.counts[cell] == 1 && !protection.isPublished[cell])
    var attack = try CountAttack(shape, published: protection.published, least: 0)
    let bound = attack.bound(of: cell)
    #expect(bound.upper.map { $0 >= 5 && $0 - bound.lower >= 5 } ?? true)
    let shown = dimension.nodes.indices.filter { protection.isPublished[$0] }
    return Set(shown.map { dimension.nodes[$0] })
  }

  @Test func `a group of whom all share a property is not shown to`() throws {
    let table = try RandomCounts.matrix([[6, 0], [5, 1], [2, 2]])
    let protection = CountProtector().protect(table)
    #expect(protection.keepsIntervals)
    let full = cell(0, 0, in: table)
    let sum = table.shape.cell([1, 0])
    #expect(!(protection.isPublished[full] && protection.isPublished[sum]))
  }

  private func cell(_ row: Int, _ column: Int, in table: CountTable) -> Int {
    table.shape.cell([row + 1, column + 1])
  }

  private func hiding(_ places: [(Int, Int)], in table: CountTable) -> [Int?] {
    let cells = places.map { cell($0.0, $0.1, in: table) }
    return table.counts.indices.map { cells.contains($0) ? nil : table.counts[$0] }
  }

  private static func place(_ name: String) -> (Int, Int) {
    let letters = Array(name)
    let row = ["w", "x", "y", "z"].firstIndex(of: letters[0]) ?? 0
    return (row, ["a", "b", "c", "d"].firstIndex(of: letters[1]) ?? 0)
  }
}
