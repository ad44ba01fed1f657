import Commands
import Foundation
import Testing

/// Four quarters published one after another, and then the year by area.
@Suite struct `Quarters and their year` {
  @Test func `are published in order, and the five folders together tell no more`() throws {
    let desk = try Desk(now: "2025-01-01T09:00")
    try desk.found(office: "510000")
    var folders: [String] = []
    let quarters = [
      ("2025Q1", "2025-02", "2025-04"), ("2025Q2", "2025-05", "2025-07"),
      ("2025Q3", "2025-08", "2025-10"), ("2025Q4", "2025-11", "2026-01"),
      ("2026Q1", "2026-02", "2026-04"),
    ]
    for (quarter, month, next) in quarters {
      try desk.setNow("\(month)-25T09:00")
      for index in 0..<12 {
        // Six women and six men; the last three prefectures are hidden with those that have nobody.
        let sex = index.isMultiple(of: 2) ? "female" : "male"
        let area = ["510104", "510104", "513221", "513401"][index % 4]
        _ = try desk.openCase(
          "--sex \(sex) --age \(18 + index) --rescued \(month)-11 --area \(area)")
      }
      try desk.setNow("\(next)-15T09:00")
      let folder = desk.path(quarter)
      let built = try desk.open("site build --out \(folder) --period \(quarter)")
      #expect(built.status == .done, "\(built.err)")
      folders.append(folder)
    }
    let sex = try String(
      contentsOfFile: "\(folders[4])/data/areas-sex.csv", encoding: .utf8)
    let lines = sex.split(separator: "\r\n").filter { $0.contains(",2025,") }
    #expect(lines.contains { $0.hasPrefix("510000") && $0.contains(",48,") })
    #expect(lines.contains { $0.hasPrefix("510100") && $0.contains(",24,") })
    #expect(!FileManager.default.fileExists(atPath: "\(folders[4])/data/areas-reached-hukou.csv"))
    let attack = try desk.run("site attack \(folders.reversed().joined(separator: " "))")
    #expect(attack.status == .done, "\(attack.out)\(attack.err)")
  }
}
