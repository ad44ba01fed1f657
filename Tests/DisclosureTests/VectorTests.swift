import Foundation
import Testing

@testable import Disclosure

@Suite struct VectorTests {
  private static let regions = ["A", "B", "C", "D", "E", "F", "G", "H"]
  private static let uses = ["annet", "arbeid", "soshjelp", "trygd"]

  @Test func `z1 is protected by three secondary cells, each sum open from 0 to 6`() throws {
    let system = try Matrix.system(try Self.z1())
    let sensitivity = Sensitivity(threshold: 4)
    let protection = try #require(Protector(sensitivity: sensitivity).protect(system))
    #expect(protection.sensitiveCells == Self.primaries(of: system))
    #expect(protection.secondaryCount == 3)
    #expect(protection.repairCount == 0)
    let intervals = try #require(protection.intervals)
    #expect(
      Self.primaries(of: system).allSatisfy { intervals[$0] == .init(least: 0, most: 6) })
    let lines = try Self.lines("expected_z1_SmallCounts_maxN3_protectZerosTRUE")
    let primaries = lines.filter { $0.hasSuffix(",TRUE,TRUE") }
    #expect(primaries.count == 3 && primaries.allSatisfy { $0.hasSuffix(",0,6,TRUE,TRUE") })
  }

  @Test func `z1 with zeros shown needs more cells, as hidden ones are then at least 1`() throws {
    let system = try Matrix.system(try Self.z1())
    let sensitivity = Sensitivity(threshold: 4, showsZeros: true)
    let protection = try #require(Protector(sensitivity: sensitivity).protect(system))
    #expect(protection.sensitiveCells == Self.primaries(of: system))
    #expect(protection.secondaryCount == 3)
    #expect(protection.repairCount > 0)
    let intervals = try #require(protection.intervals)
    for cell in protection.sensitiveCells {
      let interval = try #require(intervals[cell])
      #expect(interval.least == 1)
      #expect(interval.most ?? Int.max >= 5)
    }
  }

  @Test func `elimination alone hides as many cells as the published patterns`() throws {
    let system = try Matrix.system(try Self.z1())
    let secrets = Sensitivity(threshold: 4).secrets(of: system)
    let hidden = Elimination(system, secrets: secrets).isPublished.count { !$0 }
    for name in [
      "GaussSuppressionFromData_default", "SmallCounts_maxN3_protectZerosTRUE",
      "SmallCounts_maxN3_protectZerosFALSE",
    ] {
      let lines = try Self.lines("expected_z1_\(name)").dropFirst()
      #expect(hidden == lines.count { $0.hasSuffix("TRUE") })
    }
  }

  @Test(arguments: ["zeros", "ones"])
  func `a pattern with only two forced cells in a row is never left`(kind: String) throws {
    let rows =
      kind == "ones"
      ? [[0, 1, 7, 1, 0], [2, 0, 0, 2, 8]] : [[5, 0, 7, 0, 9], [5, 9, 9, 5, 8]]
    let sensitivity = Sensitivity(threshold: 4, showsZeros: kind == "ones")
    let system = try Matrix.system(rows)
    let protection = try #require(Protector(sensitivity: sensitivity).protect(system))
    #expect(protection.isProven)
    let hidden = (0..<5).filter { !protection.isPublished[Matrix.cell(system, 0, $0)] }
    #expect(hidden.count > 2 || !protection.isPublished[system.total(1)])
  }

  private static func primaries(of system: StarSystem) -> Set<Int> {
    Set(["B", "D", "H"].map { Matrix.cell(system, regions.firstIndex(of: $0) ?? 0, 1) })
  }

  private static func z1() throws -> [[Int]] {
    var rows = regions.map { _ in uses.map { _ in 0 } }
    for line in try lines("data_z1").dropFirst() {
      let fields = line.split(separator: ",").map { $0.trimming(while: { $0 == "\"" }) }
      let row = try #require(regions.firstIndex(of: fields[0]))
      let column = try #require(uses.firstIndex(of: fields[1]))
      rows[row][column] = try #require(Int(fields[2]))
    }
    return rows
  }

  private static func lines(_ name: String) throws -> [Substring] {
    let url = try #require(
      Bundle.module.url(forResource: name, withExtension: "csv", subdirectory: "Vectors"))
    return try String(contentsOf: url, encoding: .utf8).split(whereSeparator: \.isNewline)
  }
}

extension Substring {
  fileprivate func trimming(while matches: (Character) -> Bool) -> String {
    var text = self
    while let first = text.first, matches(first) { text.removeFirst() }
    while let last = text.last, matches(last) { text.removeLast() }
    return String(text)
  }
}
