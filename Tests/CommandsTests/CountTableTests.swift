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
    #expect(made.out.contains("\"nested\":false") && made.out.contains("\"everyWorld\":true"))
    #expect(made.out.contains("\"sameFile\":1") && made.out.contains("\"proven\":true"))
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

  @Test(arguments: [("2,5,5", 12), ("4,4,12", 20)])
  func `tells no more by what it hides than by what it shows`(counts: String, total: Int) throws {
    let desk = try Desk(now: "2026-02-01T09:00")
    let rows = zip(["a", "b", "c"], counts.split(separator: ",")).map { "\($0),\($1)\n" }
    try put("area,freq\n" + rows.joined(), "in.csv", desk)
    let made = try desk.run(
      "disclosure protect --in \(desk.path("in.csv")) --audit --json --out \(desk.path("out.csv"))")
    #expect(made.status == .done, "\(made.err)")
    #expect(made.out.contains("\"proven\":true") && made.out.contains("\"nested\":true"))
    let text = try String(contentsOfFile: desk.path("out.csv"), encoding: .utf8)
    let lines = text.split(separator: "\n").dropFirst().map(String.init)
    #expect(lines[0] == "Total,\(total),s,,")
    for line in lines.dropFirst() { #expect(line.hasSuffix(",0,\(total)"), "\(line)") }
  }

  @Test func `of several dimensions says what is proven, and of nested ones all is`() throws {
    let desk = try Desk(now: "2026-02-01T09:00")
    let rows = "area,sex,n\nnorth,f,0\nnorth,m,4\nsouth,f,4\nsouth,m,6\n"
    try put(rows, "in.csv", desk)
    for (flag, words) in [("", "0 of them proven"), ("--nested", "sensitive cells, all proven")] {
      let made = try desk.run(
        "disclosure protect --in \(desk.path("in.csv")) --freq n \(flag) --out "
          + desk.path("out.csv"), language: "en")
      #expect(made.status == .done, "\(made.err)")
      let told = made.out.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(told.contains(words), "\(made.out)")
    }
    try put("child,parent\nnorth,g\nnorth,h\nsouth,h\n", "tree.csv", desk)
    let refused = try desk.run(
      "disclosure protect --in \(desk.path("in.csv")) --freq n --nested --tree "
        + "area=\(desk.path("tree.csv")) --out \(desk.path("new.csv"))", language: "en")
    #expect(refused.status == .badData && refused.err.contains("overlap"))
  }

  @Test(arguments: ["TOTAL", "total", "合计", "everyone"])
  func `that holds its totals is refused`(name: String) throws {
    let desk = try Desk(now: "2026-02-01T09:00")
    let cells = [
      "north,f,12", "north,m,2", "south,f,9", "south,m,20", "north,T,14", "south,T,29", "T,f,21",
      "T,m,22", "T,T,43",
    ]
    let square = (["area,sex,freq"] + cells).joined(separator: "\n")
    let line = "area,freq\na,2\nb,9\nc,30\nT,41\n"
    for (text, columns) in [(square, ["area", "sex"]), (line, ["area"])] {
      try put(text.replacing("T", with: name), "in.csv", desk)
      for (language, word) in [("zh", "像是合计"), ("en", "total")] {
        let refused = try desk.run(
          "disclosure protect --in \(desk.path("in.csv")) --out \(desk.path("out.csv"))",
          language: language)
        let told = refused.err.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(refused.status == .badData && told.contains("--tree"))
        #expect(told.contains(name) && told.contains(word), "\(told)")
        for column in columns {
          #expect(told.contains(language == "zh" ? "列 \(column) 的" : "column \(column)"))
        }
      }
    }
    #expect(!FileManager.default.fileExists(atPath: desk.path("out.csv")))
    if name == "everyone" {
      let taken = try desk.run(
        "disclosure protect --in \(desk.path("in.csv")) --no-totals --out \(desk.path("out.csv"))")
      #expect(taken.status == .done, "\(taken.err)")
    }
  }

  @Test func `is read as spreadsheets write it`() throws {
    let desk = try Desk(now: "2026-02-01T09:00")
    let gb: [UInt8] = [0xB5, 0xD8, 0xC7, 0xF8]  // 地区
    let rows = Array(",freq\n".utf8) + [0xB3, 0xC9] + Array(",12\nb,2\nc,30\n".utf8)
    try Data(gb + rows).write(to: URL(filePath: desk.path("gb.csv")))
    try put(Self.rows.replacing(",", with: ";"), "semicolons.csv", desk)
    try put(Self.rows.replacing(",", with: "\t"), "tabs.csv", desk)
    try put(Self.rows.replacing("m,2", with: "m ,2").replacing("f,9", with: " f,9"), "s.csv", desk)
    try put("child;parent\nnorth;all areas\nsouth;all areas\n", "tree.csv", desk)
    let tree = " --tree area=\(desk.path("tree.csv"))"
    for (name, flags) in [
      ("gb", ""), ("semicolons", "--freq n" + tree), ("tabs", "--freq n"), ("s", "--freq n"),
    ] {
      let made = try desk.run(
        "disclosure protect --in \(desk.path("\(name).csv")) \(flags) --json --out "
          + desk.path("\(name).out.csv"))
      #expect(made.status == .done, "\(name): \(made.err)")
      let cells = ["gb": 4, "semicolons": 12][name] ?? 9
      #expect(made.out.contains("\"cells\":\(cells)"), "\(name): \(made.out)")
      #expect(made.err.contains("GB18030") == (name == "gb"))
    }
    let text = try String(contentsOfFile: desk.path("gb.out.csv"), encoding: .utf8)
    #expect(text.hasPrefix("地区,freq,status\nTotal,44,s\n") && text.contains("\n成,"))
  }

  @Test func `with names and signs that files cannot hold is refused`() throws {
    let desk = try Desk(now: "2026-02-01T09:00")
    try Data([0x61, 0x2C, 0xFF, 0xFE]).write(to: URL(filePath: desk.path("binary.csv")))
    try put("lower,freq\na,3\nb,9\n", "lower.csv", desk)
    try put("status,freq\na,3\nb,9\n", "status.csv", desk)
    try put("area,freq\na\u{0},3\nb,9\n", "control.csv", desk)
    let words = [
      "binary": "CSV UTF-8", "lower": "rename", "status": "rename", "control": "control characters",
    ]
    for (name, word) in words {
      let refused = try desk.run(
        "disclosure protect --in \(desk.path("\(name).csv")) --out \(desk.path("out.csv"))",
        language: "en")
      let told = refused.err.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(refused.status == .badData && told.contains(word), "\(name): \(told)")
    }
    try put("lower,area,freq,status\nk,a,3,s\nk,b,,u\n", "attack.csv", desk)
    let attacked = try desk.run(
      "disclosure attack --in \(desk.path("attack.csv")) --out \(desk.path("out.csv"))",
      language: "en")
    #expect(attacked.status == .badData && attacked.err.contains("lower"))
    let twice = try desk.run(
      "disclosure protect --in \(desk.path("status.csv")) --tree a=x.csv --tree a=y.csv --out "
        + desk.path("out.csv"), language: "en")
    #expect(twice.status != .done && twice.err.contains("given twice"), "\(twice.err)")
  }

  private func put(_ text: String, _ name: String, _ desk: Desk) throws {
    try text.write(toFile: desk.path(name), atomically: true, encoding: .utf8)
  }
}
