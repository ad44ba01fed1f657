import Commands
import Foundation
import Testing

@Suite struct `Visits at the command line` {
  @Test func `a visit is kept with its way and what it found, and raises the hardship it met`()
    throws
  {
    let desk = try Desk()
    let number = try desk.openedCase()
    let logged = try desk.json(
      "archive visit \(number) --mode home --situation needs-support --date 2026-06-20 "
        + "--hardship housing --assign CIV")
    let raised = try #require(logged["raised"] as? [String])
    #expect(raised.count == 1)
    let file = try desk.json("archive show \(number)")
    let parts = try #require(file["parts"] as? [[String: Any]])
    let present = parts.filter { $0["present"] as? Bool == true }
    #expect(present.compactMap { $0["part"] as? String } == ["visits", "hardships"])
    let open = try #require(try desk.json("hardship list")["hardships"] as? [[String: Any]])
    #expect(open.map { $0["entry"] as? String } == raised)
    #expect(open[0]["kind"] as? String == "housing")
    #expect(open[0]["department"] as? String == "CIV")
    #expect(open[0]["date"] as? String == "2026-06-20")
  }

  @Test func `log writes the same visit as archive visit`() throws {
    let desk = try Desk()
    let (one, other) = (try desk.openedCase(), try desk.openCase(Desk.flags))
    _ = try desk.json(
      "archive visit \(one) --mode phone --situation stable --date 2026-06-20")
    _ = try desk.log(
      other,
      "visit --date 2026-06-20 --step completed --department PS --detail visit-mode=phone "
        + "--detail life-situation=stable")
    let shown = try [one, other].map { number in
      try desk.open("show \(number) --json").out
        .replacing(/"(case|entry)":"[^"]*"/, with: "")
    }
    #expect(shown[0] == shown[1])
    #expect(shown[0].contains("visit"))
  }

  @Test func `a difficult situation without a hardship is pointed out`() throws {
    let desk = try Desk()
    let number = try desk.openedCase()
    let visit = "archive visit \(number) --mode home --situation"
    for (situation, isPointedOut) in [("stable", false), ("crisis", true), ("at-risk", true)] {
      let result = try desk.open("\(visit) \(situation)")
      #expect(result.status == .done)
      #expect(result.err.contains("guitu hardship raise \(number)") == isPointedOut)
    }
  }

  @Test func `way and situation must be said, and who resolves a hardship`() throws {
    let desk = try Desk()
    let number = try desk.openedCase()
    let bare = try desk.open("archive visit \(number) --no-input")
    #expect(bare.status == .usage)
    #expect(bare.err.contains("--mode") && bare.err.contains("--situation"))
    let unassigned = try desk.open(
      "archive visit \(number) --mode home --situation crisis --hardship safety --no-input")
    #expect(unassigned.status == .usage)
    #expect(unassigned.err.contains("--assign"))
    #expect(try desk.open("archive visit \(number) --mode moon --situation x").status == .badData)
    #expect(try desk.json("archive show \(number)")["present"] as? Int == 0)
  }
}
