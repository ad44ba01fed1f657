import Commands
import Foundation
import Testing

@Suite struct `Any count table` {
  private static let rows = """
    area,sex,n
    north,f,12
    north,m,2
    south,f,9
    south,m,20
    """

  @Test func `is protected, and its file can be attacked`() throws {
    let desk = try Desk(now: "2026-02-01T09:00")
    try put(Self.rows, "in.csv", desk)
    let made = try desk.run(
      "disclosure protect --in \(desk.path("in.csv")) --freq n --audit --json --out "
        + desk.path("out.csv"))
    #expect(made.status == .done, "\(made.err)")
    #expect(made.out.contains("\"cells\":9") && made.out.contains("\"primary\":1"))
    #expect(made.out.contains("\"proven\":true"))
    let text = try String(contentsOfFile: desk.path("out.csv"), encoding: .utf8)
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.count == 10 && lines[0] == "area,sex,n,status,lower,upper")
    #expect(lines.contains("Total,Total,43,s,,"))
    #expect(lines.contains { $0.hasPrefix("north,m,,u,") } && !text.contains(",2,"))
    let attacked = try desk.run(
      "disclosure attack --in \(desk.path("out.csv")) --freq n --json --out "
        + desk.path("bounds.csv"))
    #expect(attacked.status == .done, "\(attacked.err)")
    #expect(attacked.out.contains("\"determined\":0"))
    let bounds = try String(contentsOfFile: desk.path("bounds.csv"), encoding: .utf8)
    let line = try #require(lines.first { $0.hasPrefix("north,m,,u,") })
    #expect(bounds.contains("north,m,u," + line.dropFirst("north,m,,u,".count)))
  }

  @Test func `names everything wrong with its files, by line and column`() throws {
    let desk = try Desk(now: "2026-02-01T09:00")
    try put("area,n\na,1\nTotal,x\n,-3\nz,2\n", "in.csv", desk)
    try put("child,parent\na,g\nb,g\n", "tree.csv", desk)
    let refused = try desk.run(
      "disclosure protect --in \(desk.path("in.csv")) --freq n --tree area=\(desk.path("tree.csv"))"
        + " --lang en --out \(desk.path("out.csv"))")
    #expect(refused.status == .badData)
    for place in [
      "3 column 1", "3 column 2", "4 column 1", "4 column 2", "5 column 1",
    ] {
      #expect(refused.err.contains("in.csv line \(place): "), "\(place): \(refused.err)")
    }
    #expect(!FileManager.default.fileExists(atPath: desk.path("out.csv")))
  }

  @Test func `without its column of counts says how to name it`() throws {
    let desk = try Desk(now: "2026-02-01T09:00")
    try put(Self.rows, "in.csv", desk)
    for command in ["protect", "attack"] {
      let refused = try desk.run(
        "disclosure \(command) --in \(desk.path("in.csv")) --out \(desk.path("out.csv"))",
        language: "en")
      #expect(refused.status == .badData)
      let told = refused.err.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(told.contains("no column freq; name the column of counts with --freq"))
    }
  }

  @Test func `that contradicts itself is refused`() throws {
    let desk = try Desk(now: "2026-02-01T09:00")
    try put("area,n,status\nTotal,4,s\na,5,s\nb,,u\n", "in.csv", desk)
    let refused = try desk.run(
      "disclosure attack --in \(desk.path("in.csv")) --freq n --out \(desk.path("out.csv"))")
    #expect(refused.status == .badData)
  }

  private func put(_ text: String, _ name: String, _ desk: Desk) throws {
    try text.write(toFile: desk.path(name), atomically: true, encoding: .utf8)
  }
}
