import Commands
import Foundation
import Testing

@Suite struct `A published site` {
  @Test func `shows five and more, hides one to four, and nothing hidden can be computed`() throws {
    let desk = try Desk(now: "2026-02-01T09:00")
    try desk.found()
    // County 510104: 17 women and 3 men; county 510105: 8 women and 2 men.
    for (area, women, men) in [("510104", 17, 3), ("510105", 8, 2)] {
      for index in 0..<(women + men) {
        let sex = index < women ? "female" : "male"
        let number = try desk.openCase(
          "--sex \(sex) --age \(18 + index) --rescued 2025-0\(1 + index % 9)-11 --area \(area)")
        if index % 3 == 0 {
          _ = try desk.log(number, "placement-change --placement kin --date 2025-12-01")
        }
        if index % 7 == 0 {
          _ = try desk.log(number, "legal-aid --step requested --date 2025-12-02")
        }
      }
    }
    let built = try desk.open("site build --out \(desk.path("site")) --period 2025 --level county")
    #expect(built.status == .done, "\(built.err)")
    let attack = try SiteAttack(site: desk.path("site"))
    #expect(attack.shown.values.contains { $0 >= 5 })
    #expect(attack.shown.values.contains(30), "all thirty, in the prefecture")
    #expect(
      !attack.shown.contains {
        (1...4).contains($0.value) && $0.key.table != "records-entry-delay"
      })
    let men = attack.hidden.filter { $0.category.hasPrefix("male") && $0.area == "510104" }
    #expect(!men.isEmpty, "three men of one county are hidden")
    #expect(attack.hidden.count > 20)
    #expect(attack.disclosed.isEmpty, "\(attack.disclosed)")
  }

  @Test func `of the demo gives nothing hidden away, and is the same for one seed`() throws {
    let desk = try Desk(now: "2026-11-01T09:00")
    let flags = "demo --cases 240 --as-of 2026-06-30"
    for (seed, name) in [(7, "one"), (7, "two"), (8, "three")] {
      let made = try desk.run("\(flags) --seed \(seed) --out \(desk.path(name))")
      #expect(made.status == .done, "\(made.err)")
    }
    let (one, two, three) = try (site(desk, "one"), site(desk, "two"), site(desk, "three"))
    let differing = Set(one.keys).union(two.keys).filter { one[$0] != two[$0] }
    #expect(differing == ["release.json", "release.json.sig", "MANIFEST.sha256"])
    #expect(one["data/persons-sex.csv"] != three["data/persons-sex.csv"])
    let again = try desk.run(
      "site build --casebook \(desk.path("one/demo.guitu")) --passphrase-file "
        + "\(desk.path("one/passphrase.txt")) --period 2026Q2 --as-of 2026-06-30 --out "
        + "\(desk.path("one/site"))")
    #expect(again.status == .done, "\(again.err)")
    #expect(try site(desk, "one") == one, "one casebook, one cut-off, the same bytes")
    let attack = try SiteAttack(site: desk.path("one/site"))
    #expect(attack.shown.count > 50 && attack.hidden.count > 50)
    #expect(attack.disclosed.isEmpty, "\(attack.disclosed)")
  }

  @Test func `is verified, and any changed file is named`() throws {
    let desk = try published()
    #expect(try desk.run("site verify \(desk.path("site"))").status == .done)
    var bytes = try desk.bytes("site/data/persons-sex.csv")
    bytes[bytes.count - 3] ^= 1
    try Data(bytes).write(to: URL(filePath: desk.path("site/data/persons-sex.csv")))
    let changed = try desk.run("site verify \(desk.path("site")) --json")
    #expect(changed.status == .damaged)
    #expect(changed.out.contains("data/persons-sex.csv"))
  }

  @Test func `keeps one cut-off for a period`() throws {
    let desk = try published()
    let other = try desk.open(
      "site build --out \(desk.path("other")) --period 2025 --level county --as-of 2026-01-31")
    #expect(other.status == .refused)
    #expect(!FileManager.default.fileExists(atPath: desk.path("other")))
    let quarter = try desk.open(
      "site build --out \(desk.path("other")) --period 2025Q1 --level county")
    #expect(quarter.status == .badData)
  }

  @Test(arguments: ["template", "page", "name", "folder"])
  func `stops at an identity value and leaves the site before it`(place: String) throws {
    let desk = try published()
    let before = try site(desk, "")
    let planted = "欧阳试名"
    let source = Desk.programFolder + "/guitu_Templates.resources/pages/zh/people.md"
    let text = try String(contentsOfFile: source, encoding: .utf8)
    for folder in ["own/pages/zh", "own/pages/en", "own/content/zh", "own/content/en"] {
      try FileManager.default.createDirectory(
        atPath: desk.path(folder), withIntermediateDirectories: true)
    }
    let page = "---\ntitle: 说明\nnav: 说明\nsummary: 说明\norder: 90\n---\n\n正文"
    switch place {
    case "template": try desk.write(text + "\n联系人\(planted)。\n", to: "own/pages/zh/people.md")
    case "page":
      try desk.write(page + " \(planted) \n", to: "own/content/zh/extra.md")
      try desk.write(page + "\n", to: "own/content/en/extra.md")
    case "folder":
      try FileManager.default.createDirectory(
        atPath: desk.path("own/content/zh/\(planted)"), withIntermediateDirectories: true)
      try desk.write(page + " \(planted)\n", to: "own/content/zh/\(planted)/extra.md")
    default:
      try desk.write(page + " \(planted)\n", to: "own/content/zh/\(planted).md")
      try desk.write(page + "\n", to: "own/content/en/\(planted).md")
    }
    let result = try desk.open(
      "site build --out \(desk.path("site")) --period 2025 --level county "
        + "--templates \(desk.path("own"))")
    #expect(result.status == .refused, "\(place): \(result)")
    #expect(!result.err.contains(planted), "a message never prints the value")
    if place == "template" { #expect(result.err.contains("people.md:")) }
    #expect(try site(desk, "") == before)
  }

  @Test func `a provider that is a name the casebook knows is refused where it is entered`() throws
  {
    let desk = try published()
    let number = try #require(
      (try desk.json("list")["cases"] as? [[String: Any]])?.first?["case"] as? String)
    let result = try desk.open("log \(number) counselling --provider 欧阳试名 --date 2026-01-05")
    #expect(result.status == .badData)
    #expect(!result.err.contains("欧阳试名"))
  }

  /// A desk with a published county site, and one known identity in its casebook.
  private func published() throws -> Desk {
    let desk = try Desk(now: "2026-02-01T09:00")
    try desk.found()
    for index in 0..<12 {
      let number = try desk.openCase(
        "--sex female --age \(20 + index) --rescued 2025-03-11 --area 510104")
      try desk.write("name: 欧阳试名\nphone: 10000001234\n", to: "identity.txt")
      try desk.open("identity set \(number) --from-file \(desk.path("identity.txt"))")
    }
    let built = try desk.open(
      "site build --out \(desk.path("site")) --period 2025 --level county")
    guard built.status == .done else { throw DeskError(built.err) }
    return desk
  }

  private func site(_ desk: Desk, _ name: String) throws -> [String: Data] {
    let folder = desk.path(name.isEmpty ? "site" : "\(name)/site")
    var files: [String: Data] = [:]
    for case let file as String in try #require(
      FileManager.default.enumerator(atPath: folder))
    {
      files[file] = FileManager.default.contents(atPath: "\(folder)/\(file)")
    }
    return files.filter { !$0.value.isEmpty }
  }
}
