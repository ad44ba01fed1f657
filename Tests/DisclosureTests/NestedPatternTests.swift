import Testing

@testable import Disclosure

@Suite("Criterion 3: count tables told from the total down") struct NestedPatternTests {
  struct Small: Sendable, CustomTestStringConvertible {
    let sizes: [Int]
    var parents: [String: Set<String>] = [:]
    let threshold: Int
    var showsZeros = false
    let most: Int

    var testDescription: String {
      "\(sizes) \(parents.count) at \(threshold), \(showsZeros ? "zeros shown, " : "")up to \(most)"
    }

    func shape() throws -> CountShape {
      let flat = try RandomCounts.flat(sizes)
      guard !parents.isEmpty else { return try CountShape(flat) }
      let codes = (0..<sizes[0]).map { "c\($0)" }
      let tree = try Dimension(name: "d0", codes: Set(codes), parents: parents)
      return try CountShape([tree] + flat.dropFirst())
    }
  }

  private static let pairs: [String: Set<String>] = [
    "c0": ["g"], "c1": ["g"], "c2": ["h"], "c3": ["h"],
  ]
  private static let uneven: [String: Set<String>] = [
    "c0": ["g"], "c1": ["g"], "g": ["h"], "c2": ["h"], "c3": ["Total"],
  ]

  @Test(arguments: [
    Small(sizes: [2], threshold: 5, most: 26), Small(sizes: [3], threshold: 5, most: 20),
    Small(sizes: [4], threshold: 5, most: 13), Small(sizes: [5], threshold: 2, most: 9),
    Small(sizes: [3], threshold: 5, showsZeros: true, most: 20),
    Small(sizes: [4], threshold: 3, showsZeros: true, most: 13),
    Small(sizes: [4], parents: pairs, threshold: 3, most: 12),
    Small(sizes: [4], parents: uneven, threshold: 3, most: 12),
    Small(sizes: [4], parents: uneven, threshold: 2, showsZeros: true, most: 11),
    Small(sizes: [2, 2], threshold: 5, most: 14), Small(sizes: [2, 3], threshold: 2, most: 8),
    Small(sizes: [2, 2], threshold: 3, showsZeros: true, most: 12),
    Small(sizes: [2, 1, 2], threshold: 3, most: 11),
  ])
  func `whoever protects every world finds no sensitive cell too narrow`(small: Small) throws {
    let protector = CountProtector(
      threshold: small.threshold, publishesZeros: small.showsZeros, nests: true)
    let files = EveryFile(try small.shape(), 0...small.most, by: protector)
    var (sensitive, shown) = (0, 0)
    for protection in files.protections {
      #expect(files.narrow(protection) == [], "\(protection.table.inner)")
      let all = protection.isSensitive.count { $0 }
      let proof = protector.sameFileProof(of: protection)
      #expect(proof.cells == all, "\(protection.table.inner)")
      #expect(protection.keepsIntervals, "\(protection.table.inner)")
      sensitive += all
      shown += protection.isPublished.count { $0 }
    }
    #expect(sensitive > 0 && shown > 0 && files.count > 1)
    print(
      "every world, \(small.testDescription): \(files.protections.count) worlds, \(files.count) "
        + "files, \(sensitive) sensitive cells, 0 narrow, \(shown) cells shown")
  }

  @Test func `12 of which are 2, 5 and 5 keep all three for themselves`() throws {
    let shape = try CountShape(try RandomCounts.flat([3]))
    for (inner, shown) in [([2, 5, 5], [12, nil, nil, nil]), ([4, 4, 12], [20, nil, nil, nil])] {
      let protection = CountProtector().protect(CountTable(shape, inner: inner))
      #expect(protection.published == shown)
    }
    let large = CountProtector().protect(CountTable(shape, inner: [2, 30, 14]))
    #expect(large.published == [46, nil, 30, nil])
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `every world of a proof gives the very file, protected as a whole`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed &+ 40)
    let table = try RandomCounts.table(&generator)
    let protector = CountProtector(
      threshold: 4, publishesZeros: seed % 3 == 0, nests: true)
    let protection = protector.protect(table)
    #expect(protection.isNested && protection.keepsIntervals, "seed \(seed)")
    for world in protection.worlds {
      var inner = table.inner
      for (place, change) in world.changes { inner[place] += change }
      let again = protector.protect(CountTable(table.shape, inner: inner))
      #expect(again.published == protection.published, "seed \(seed)")
    }
    let sensitive = protection.isSensitive.count { $0 }
    #expect(protector.sameFileProof(of: protection).cells == sensitive, "seed \(seed)")
  }

  @Test func `a world that another decision is made in proves nothing`() throws {
    let shape = try CountShape(try RandomCounts.flat([4]))
    let table = CountTable(shape, inner: [2, 30, 20, 14])
    let pattern = try #require(CountProtector().nestedPattern(of: table))
    let makers = NestedWitnesses(table, pattern)
    #expect(pattern.isPublished == [true, false, true, true, false])
    #expect(makers.givesSameFile(CountWorld(changes: [0: 3, 3: -3])))
    for changes in [[0: 4, 3: -4], [0: 3], [1: 3, 3: -3], [0: -3, 3: 3], [0: 3, 3: -3, 1: 1]] {
      #expect(!makers.givesSameFile(CountWorld(changes: changes)), "\(changes)")
    }
  }

  @Test func `in a cross of dimensions only what is really so counts as proven`() throws {
    let shape = try CountShape(try RandomCounts.flat([2, 2]))
    let protector = CountProtector()
    let files = EveryFile(shape, 14...14, by: protector)
    var (sensitive, proven, wide) = (0, 0, 0)
    for protection in files.protections {
      let all = protection.isSensitive.count { $0 }
      let open = all - files.narrow(protection).count
      let proof = protector.sameFileProof(of: protection)
      // Where the total is hidden, what is published leaves no end of worlds.
      let isBound = protection.isPublished[0]
      #expect(proof.isEvery == isBound, "\(protection.table.inner)")
      #expect(isBound ? proof.cells == open : proof.cells <= open, "\(protection.table.inner)")
      sensitive += all
      proven += proof.cells
      wide += open
    }
    #expect(proven > 0 && proven <= wide && wide < sensitive)
    print("2 x 2 of 14: \(sensitive) sensitive cells, \(wide) wide, \(proven) told to be proven")
  }

  @Test func `groups that overlap are told as a cross`() throws {
    let parents: [String: Set<String>] = ["a": ["g", "h"], "b": ["g"], "c": ["h"]]
    let overlapping = try Dimension(name: "d", codes: ["a", "b", "c"], parents: parents)
    let shape = try CountShape([overlapping])
    #expect(!CountProtector.canNest(shape))
    let table = CountTable(shape, inner: [9, 2, 30])
    #expect(!CountProtector(nests: true).protect(table).isNested)
    #expect(CountProtector.canNest(try CountShape(try RandomCounts.flat([3, 2]))))
  }
}
