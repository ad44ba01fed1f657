import Foundation
import Testing

@testable import Disclosure

@Suite struct VectorTests {
  private static let regions = ["A", "B", "C", "D", "E", "F", "G", "H"]
  private static let uses = ["annet", "arbeid", "soshjelp", "trygd"]

  @Test(arguments: [
    ("GaussSuppressionFromData_default", false), ("SmallCounts_maxN3_protectZerosTRUE", false),
    ("SmallCounts_maxN3_protectZerosFALSE", true),
  ])
  func `criterion 5: elimination alone hides at most a twentieth more of z1 than was published`(
    name: String, publishesZeros: Bool
  ) throws {
    let table = try RandomCounts.matrix(try Self.z1())
    let protector = CountProtector(threshold: 4, publishesZeros: publishesZeros)
    let sensitive = table.counts.map(protector.isSensitive)
    let hidden = protector.eliminate(table, sensitive).isPublished.count { !$0 }
    let secondary = hidden - sensitive.count { $0 }
    let lines = try Self.lines("expected_z1_\(name)").dropFirst()
    let theirs = lines.count { $0.hasSuffix(",FALSE,TRUE") }
    print(
      "z1, \(name): \(table.counts.count) cells, \(sensitive.count { $0 }) sensitive, secondary "
        + "\(secondary), published \(theirs)")
    #expect(lines.count { $0.hasSuffix(",TRUE,TRUE") } == sensitive.count { $0 })
    #expect(theirs > 0 && secondary * 20 <= theirs * 21)
  }

  @Test func `the published pattern of z1 keeps its three primaries from 0 to 6`() throws {
    let lines = try Self.lines("expected_z1_SmallCounts_maxN3_protectZerosTRUE")
    let primaries = lines.filter { $0.hasSuffix(",TRUE,TRUE") }
    #expect(primaries.count == 3 && primaries.allSatisfy { $0.hasSuffix(",0,6,TRUE,TRUE") })
  }

  @Test func `z1 as a site table tells only sums that hold no small count`() throws {
    let system = try Matrix.system(try Self.z1())
    let protection = try #require(Protector(threshold: 4).protect(system))
    #expect(!protection.published.contains { ($0 ?? 4) < 4 })
    print("z1 as a site table: \(protection.publishedCount) of \(system.cellCount) cells shown")
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
