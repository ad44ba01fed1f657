import Commands
import Testing

@Suite struct `Values of flags` {
  @Test(arguments: ["counselling", "心理疏导", "xlsd", "xinlishudao", "Counselling", "XLSD", "xlsd"])
  func `are taken by code, Chinese, English and pinyin`(kind: String) throws {
    let desk = try Desk()
    try desk.found()
    let number = try desk.openCase("--sex male --age 40 --rescued 2026-01-05 --area 510104")
    let result = try desk.open("log \(number) \(kind) --date 2026-06-01")
    #expect(result.status == .done, "\(result.err)")
    #expect(try desk.open("show \(number) --plain").out.contains("counselling"))
  }

  @Test func `areas are taken by code, name and pinyin where one has it`() throws {
    let desk = try Desk()
    try desk.found()
    for area in ["510104", "锦江区", "jjq", "成都市锦江区", "jinjiangqu"] {
      let result = try desk.open(
        "case open --sex nv --age 17 --rescued 2026-01-05 --area \(area)")
      #expect(result.status == .done, "\(area): \(result.err)")
    }
    let twice = try desk.open("case open --sex nv --age 17 --rescued 2026-01-05 --area 市中区")
    #expect(twice.status == .badData)
    #expect(twice.err.contains("内江市市中区(511002)"))
    #expect(twice.err.contains("乐山市市中区(511102)"))
  }

  @Test func `a beginning alone is refused in flags, for scripts must not guess`() throws {
    let desk = try Desk()
    try desk.found()
    let number = try desk.openCase("--sex male --age 40 --rescued 2026-01-05 --area 510104")
    for kind in ["counsel", "xls", "心理"] {
      #expect(try desk.open("log \(number) \(kind)").status == .badData, "\(kind)")
    }
  }

  @Test func `dates of flags are those of the prompts`() throws {
    let desk = try Desk(now: "2026-06-30T09:00")
    try desk.found()
    let number = try desk.openCase("--sex male --age 40 --rescued 2026-01-05 --area 510104")
    for (text, date) in [("昨天", "2026-06-29"), ("上周三", "2026-06-24"), ("6-18", "2026-06-18")] {
      _ = try desk.log(number, "visit --date \(text)")
      #expect(try desk.open("show \(number) --plain").out.contains("\(date)\tvisit"), "\(text)")
    }
    let ambiguous = try desk.open("log \(number) visit --date 3/4/2026", language: "en")
    #expect(ambiguous.status == .badData)
    #expect(ambiguous.err.contains("2026-03-04"))
    #expect(ambiguous.err.contains("2026-04-03"))
  }
}
