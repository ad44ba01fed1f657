import Commands
import Foundation
import Testing

@Suite struct `A published site built again` {
  @Test func `after an entry of its cut-off day is refused with the cause and what to do`() throws {
    let desk = try Desk(now: "2026-02-01T09:00")
    try desk.found(office: "510100")
    for index in 0..<12 {
      _ = try desk.openCase("--sex female --age \(20 + index) --rescued 2025-03-11 --area 510104")
    }
    let site = desk.path("site")
    let built = try desk.open("site build --period 2025 --out \(site)")
    #expect(built.status == .done, "\(built.err)")
    try desk.setNow("2026-02-01T10:00")
    _ = try desk.openCase("--sex male --age 33 --rescued 2025-05-11 --area 510104")
    for flags in ["--out \(site)", "--out \(desk.path("cut")) --area 510104"] {
      let zh = try desk.open("site build --period 2025 \(flags)")
      #expect(zh.status == .refused)
      let said = zh.err.filter { !$0.isWhitespace }
      #expect(said.contains("算在截止日2026-02-01之内的内容") && said.contains("请保存原来的文件夹"))
      #expect(said.contains("以已经过去的一天为截止日(--as-of)"))
      let en = try desk.open("site build --period 2025 \(flags)", language: "en").err
        .split { $0.isWhitespace }.joined(separator: " ")
      #expect(en.contains("something was recorded that counts up to the cut-off 2026-02-01"))
      #expect(en.contains("keep its folder") && en.contains("publish with a day that is over"))
    }
    #expect(!FileManager.default.fileExists(atPath: desk.path("cut")))
    // What is recorded on a later day changes nothing.
    let other = try Desk(now: "2026-02-01T09:00")
    try other.found(office: "510100")
    for index in 0..<12 {
      _ = try other.openCase("--sex female --age \(20 + index) --rescued 2025-03-11 --area 510104")
    }
    #expect(
      try other.open("site build --period 2025 --out \(other.path("site"))").status == .done)
    try other.setNow("2026-02-02T09:00")
    _ = try other.openCase("--sex male --age 33 --rescued 2025-05-11 --area 510104")
    let again = try other.open(
      "site build --period 2025 --as-of 2026-02-01 --out \(other.path("site"))")
    #expect(again.status == .done, "\(again.err)")
  }
}
