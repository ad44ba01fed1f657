import Commands
import Foundation
import ICalendarReader
import Testing

@Suite struct `Printed files at the command line` {
  @Test func `a dedicated file is printed, handed on, and printed again over itself`() throws {
    let desk = try Desk()
    let number = try desk.openedCase()
    let out = desk.path("file.html")
    #expect(try desk.open("archive print \(number) --out \(out)").status == .notFound)
    #expect(!FileManager.default.fileExists(atPath: out))
    _ = try desk.json("archive open \(number) --reference 档17 --date 2026-06-05")
    #expect(try desk.json("archive print \(number) --out \(out)")["file"] as? String == out)
    #expect(try permissions(out) == 0o600)
    let first = try text(out)
    #expect(first.contains("<dd>档17</dd>"))
    #expect(!first.contains("移交记录"))
    #expect(
      try desk.open("archive print \(number) --form transfer --out \(desk.folder)").status
        == .notFound)
    _ = try desk.json("archive transfer \(number) --to 510105 --date 2026-06-20")
    _ = try desk.json("archive print \(number) --out \(out)")
    #expect(try text(out).contains("2026年6月20日"))
    let slip = try desk.json("archive print \(number) --form transfer --out \(desk.folder)")
    #expect(slip["file"] as? String == desk.path("transfer-\(number).html"))
    #expect(try text(desk.path("transfer-\(number).html")).contains("<h2>回执</h2>"))
  }

  @Test func `only the dedicated file is printed as Markdown`() throws {
    let desk = try Desk()
    let number = try desk.openedCase()
    _ = try desk.json("archive open \(number)")
    _ = try desk.json("archive print \(number) --out \(desk.path("file.md"))")
    #expect(try text(desk.path("file.md")).contains("## 卷内目录"))
    for flags in ["--format md --out \(desk.path("v.html"))", "--out \(desk.path("v.md"))"] {
      let refused = try desk.open("archive print \(number) --form visit \(flags)")
      #expect(refused.status == .badData)
      #expect(refused.err.contains("--format"))
    }
  }

  @Test func `what is not ours is never overwritten, nor followed`() throws {
    let desk = try Desk()
    let number = try desk.openedCase()
    _ = try desk.json("archive open \(number)")
    try desk.write("my own words\n", to: "mine.html")
    try FileManager.default.createSymbolicLink(
      atPath: desk.path("link.html"), withDestinationPath: desk.path("target.html"))
    for name in ["mine.html", "link.html"] {
      for command in ["archive print \(number) --out", "due --ics", "due --print"] {
        #expect(try desk.open("\(command) \(desk.path(name))").status == .conflict, "\(command)")
      }
    }
    #expect(try text(desk.path("mine.html")) == "my own words\n")
    #expect(!FileManager.default.fileExists(atPath: desk.path("target.html")))
    #expect(try desk.open("due --ics \(desk.path("none/due.ics"))").status == .failed)
  }

  @Test func `the style of a printed page is the one its policy allows`() throws {
    let desk = try Desk()
    let number = try desk.openedCase()
    _ = try desk.json("archive open \(number)")
    _ = try desk.json("archive print \(number) --form visit --out \(desk.path("v.html"))")
    let page = try text(desk.path("v.html"))
    let allowed = try #require(page.firstMatch(of: /style-src 'sha256-([^']+)'/)).1
    let style = try #require(page.firstMatch(of: /(?s)<style>(.*)<\/style>/)).1
    try desk.write(String(style), to: "style.css")
    let digest = try Shell.run("/usr/bin/sha256sum", [desk.path("style.css")]).out.prefix(64)
    let bytes = stride(from: 0, to: 64, by: 2).compactMap {
      UInt8(digest.dropFirst($0).prefix(2), radix: 16)
    }
    #expect(String(allowed) == Data(bytes).base64EncodedString())
  }

  @Test func `a calendar has the days and minutes of the due list under neutral titles`() throws {
    let desk = try Desk(now: "2026-02-28T12:00")
    try desk.found()
    let number = try desk.openCase(
      "--sex male --age 30 --rescued 2026-02-27 --area 510104 --identity unknown")
    _ = try desk.log(number, "admission --date 2026-02-27T17:30")
    let file = desk.path("due.ics")
    let written = try desk.json("due --within 100 --ics \(file)")
    #expect(try permissions(file) == 0o600)
    let due = try #require(try desk.json("due --within 100")["due"] as? [[String: Any]])
    let all = try ICalendar.read(text(file))
    // The office's own duties stand beside those of cases, by their rule alone.
    let events = all.filter { $0.summary.contains(number) }
    #expect(Set(all.map(\.summary)).isSuperset(of: ["工作提醒 G01"]))
    #expect(written["undated"] as? Int == due.count - events.count)
    // What was due the day before stands on today, with its own date behind.
    #expect(
      events.map(\.summary)
        == due.compactMap { $0["due"] as? String == nil ? nil : $0 }.map {
          let isPast = "\($0["due"] ?? "")".hasPrefix("2026-02-27")
          return "工作提醒 \(number) \($0["rule"] ?? "")" + (isPast ? " (2026-02-27)" : "")
        })
    let starts = Dictionary(
      events.map { ($0.summary.split(separator: " ")[2], $0.start) },
      uniquingKeysWith: { one, _ in one })
    #expect(starts["R04"] == "2026-02-28")
    // 24 hours from 17:30 on the 27th; three months from the 27th.
    #expect(starts["I02"] == "2026-02-28T17:30:00+08:00")
    #expect(starts["L03"] == "2026-05-27")
    #expect(Set(events.map(\.uid)).count == events.count)
    for event in events {
      #expect(!event.uid.contains(number) && event.stamp == "2026-02-28T04:00:00+00:00")
    }
    _ = try desk.json("due --within 100 --ics \(file)")
    #expect(try ICalendar.read(text(file)) == all, "the same duties keep their ids")
  }

  @Test(arguments: ["zh", "en"])
  func `a due sheet lists the case, the rule and the date in one language`(
    language: String
  ) throws {
    let desk = try Desk(now: "2026-03-10T12:00")
    try desk.found()
    let number = try desk.openCase(
      "--sex male --age 30 --rescued 2026-02-27 --area 510104 --identity unknown")
    _ = try desk.log(number, "admission --date 2026-02-27T17:30")
    let file = desk.path("due.html")
    _ = try desk.json("due --print \(file)", language: language)
    let page = try text(file)
    #expect(page.contains("<td class=\"narrow\">\(number)</td><td class=\"narrow\">I03</td>"))
    #expect(page.contains("2026-03-09"))
    let hasChinese = page.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
    #expect(hasChinese == (language == "zh"))
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  private func permissions(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }
}
