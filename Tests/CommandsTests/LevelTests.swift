import Commands
import Foundation
import Testing

/// Sites of several levels about the same people.
@Suite struct `Sites of lower levels` {
  @Test func `are cut from the demo's, and both folders together tell no more`() throws {
    let desk = try Desk(now: "2026-11-01T09:00")
    #expect(
      try desk.run("demo --cases 150 --as-of 2026-06-30 --out \(desk.path("d"))").status == .done)
    let book =
      "--casebook \(desk.path("d/demo.guitu")) --passphrase-file \(desk.path("d/passphrase.txt"))"
    let build = "site build \(book) --period 2026Q2"
    let before = try desk.bytes("d/demo.guitu")
    for name in ["city", "again"] {
      let cut = try desk.run("\(build) --area 510100 --out \(desk.path(name))")
      #expect(cut.status == .done, "\(cut.err)")
    }
    #expect(try desk.bytes("d/demo.guitu") == before)
    #expect(try desk.bytes("city/release.json") == desk.bytes("again/release.json"))
    #expect(try desk.run("site verify \(desk.path("city"))").status == .done)
    let rows = try lines("city/data/areas-sex.csv", desk)
    #expect(Set(rows.map { $0.prefix(7) }) == ["510100,"])
    let whole = try lines("d/site/data/areas-sex.csv", desk)
    #expect(rows.allSatisfy(whole.contains))
    try expectNothing([desk.path("d/site"), desk.path("city")], desk)
    // What was cut from here is not entered here, nor made-up people in a real ledger.
    let own = try desk.run("site enter \(desk.path("city")) \(book)", language: "en")
    #expect(own.status == .conflict && own.err.contains("cut from here"), "\(own.err)")
    #expect(try desk.bytes("d/demo.guitu") == before)
    let real = try Desk.office("510000", people: 12)
    let key = try key(of: "city", desk)
    let made = try real.open("site enter \(desk.path("city")) --key \(key)", language: "en")
    #expect(made.status == .refused && made.err.contains("made-up"), "\(made.err)")
    // The shipped plan tells nothing of counties, and what is not published cannot be cut.
    #expect(
      try desk.run("\(build) --area 510104 --out \(desk.path("county"))").status == .notFound)
    #expect(
      try desk.run("site build \(book) --period 2025Q1 --area 510100 --out \(desk.path("q"))")
        .status == .notFound)
  }

  @Test func `that were published below are entered above, which then leaves those people out`()
    throws
  {
    let lower = try Desk.office("510100", people: 12)
    let built = try lower.open("site build --period 2025 --out \(lower.path("city"))")
    #expect(built.status == .done, "\(built.err)")
    let county = lower.path("county")
    let cut = try lower.open("site build --period 2025 --area 510104 --out \(county)")
    #expect(cut.status == .done, "\(cut.err)")
    let rows = try lines("county/data/persons-sex.csv", lower)
    #expect(!rows.isEmpty && rows.allSatisfy { $0.hasPrefix("510104,") })
    let desk = try Desk.office("510000", people: 12)
    let city = lower.path("city")
    let key = try key(of: "city", lower)
    let asked = try desk.open("site enter \(city)", language: "en")
    #expect(asked.status == .refused && asked.err.contains(key), "\(asked.err)")
    let wrong = String(repeating: "0", count: 64)
    #expect(try desk.open("site enter \(city) --key \(wrong)").status == .refused)
    let entered = try desk.open("site enter \(city) --key \(key)", language: "en")
    #expect(entered.status == .done && entered.out.contains("Chengdu"), "\(entered.err)")
    #expect(try desk.open("site enter \(city)").status == .conflict)
    #expect(
      try desk.open("site build --period 2025 --out \(desk.path("site"))").status == .done)
    let plan = try desk.json("site plan --period 2025")
    let refused = try #require(plan["refused"] as? [[String: Any]])
    let sex = try #require(refused.first { $0["name"] as? String == "persons-sex" })
    #expect(sex["reason"] as? String == "overlaps-release")
    try expectNothing([desk.path("site"), city, county], desk)
    // Neither a site of one's own, nor one that was changed, is entered.
    #expect(try desk.open("site enter \(desk.path("site"))").status == .badData)
    try "x".write(toFile: "\(city)/index.html", atomically: true, encoding: .utf8)
    #expect(try desk.open("site enter \(city)").status == .damaged)
    #expect(try desk.open("site enter --no-input").status == .usage)
  }

  @Test func `that contradict the ledger are not entered, and nothing is written`() throws {
    // The province told of 12 people in all; the city tells of 24.
    let desk = try Desk.office("510000", people: 12)
    let build = "site build --period 2025 --out \(desk.path("site"))"
    #expect(try desk.open(build).status == .done)
    let before = try desk.bytes("casebook.guitu")
    let lower = try Desk.office("510100", people: 24)
    let city = lower.path("city")
    #expect(try lower.open("site build --period 2025 --out \(city)").status == .done)
    let key = try key(of: "city", lower)
    let entered = try desk.open("site enter \(city) --key \(key)", language: "en")
    #expect(entered.status == .refused && entered.err.contains("contradicts"), "\(entered.err)")
    #expect(try desk.bytes("casebook.guitu") == before)
    #expect(try desk.open(build).status == .done)
  }

  @Test func `leave out what an office above has told, once its site was entered`() throws {
    let upper = try Desk.office("510000", people: 30)
    let province = upper.path("province")
    #expect(try upper.open("site build --period 2025 --out \(province)").status == .done)
    let desk = try Desk.office("510100", people: 30)
    let key = try key(of: "province", upper)
    let entered = try desk.open("site enter \(province) --key \(key)", language: "en")
    #expect(entered.status == .done && entered.out.contains("Sichuan"), "\(entered.err)")
    let built = try desk.open("site build --period 2025 --out \(desk.path("site"))")
    #expect(built.status == .done, "\(built.err)")
    let plan = try desk.json("site plan --period 2025")
    let refused = try #require(plan["refused"] as? [[String: Any]])
    for name in ["persons-sex", "duties-status"] {
      let table = try #require(refused.first { $0["name"] as? String == name })
      #expect(table["reason"] as? String == "overlaps-release", "\(name)")
    }
    let words = try desk.open("site plan --period 2025", language: "en").out
    #expect(words.contains("510000 2025-1"))
    try expectNothing([province, desk.path("site")], desk)
    // A site cut for this very area is none of another office's area.
    let own = upper.path("city")
    #expect(
      try upper.open("site build --period 2025 --area 510100 --out \(own)").status == .done)
    #expect(try desk.open("site enter \(own) --key \(key)").status == .badData)
  }

  /// The key that a site says it is signed with.
  private func key(of folder: String, _ desk: Desk) throws -> String {
    let data = Data(try desk.bytes("\(folder)/release.json"))
    let release = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    return try #require(release["publicKey"] as? String)
  }

  private func expectNothing(_ folders: [String], _ desk: Desk) throws {
    let attack = try desk.run("site attack \(folders.joined(separator: " "))")
    #expect(attack.status == .done, "\(attack.out)\(attack.err)")
  }

  private func lines(_ path: String, _ desk: Desk) throws -> [Substring] {
    try String(contentsOfFile: desk.path(path), encoding: .utf8).split(separator: "\r\n")
      .dropFirst().map { $0 }
  }
}
