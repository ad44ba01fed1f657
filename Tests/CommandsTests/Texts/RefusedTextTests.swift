import Commands
import Foundation
import Testing

/// A note that holds personal data is stopped before anything is saved, with three ways on.
@Suite struct `A note with personal data` {
  private static let note = "母亲来电13800138000,情况平稳"

  @Test func `is written anew`() throws {
    let (desk, number) = try desk()
    let (result, screen) = try desk.sit(
      "log \(number) visit --note-file \(desk.path("note"))",
      "1" + Typed.enter + Typed.control("u") + "情况平稳" + Typed.enter + Typed.enter + Typed.enter)
    #expect(result.status == .done, "\(result.err)")
    #expect(screen.contains("第5–15字 电话(phone)"))
    #expect(try notes(desk, number) == ["情况平稳"])
  }

  @Test func `is masked`() throws {
    let (desk, number) = try desk()
    let (result, _) = try desk.sit(
      "log \(number) visit --note-file \(desk.path("note"))", "2" + Typed.enter + Typed.enter)
    #expect(result.status == .done, "\(result.err)")
    #expect(try notes(desk, number) == ["母亲来电〔电话〕,情况平稳"])
  }

  @Test func `is kept sealed with the identity, and shown by no list and no case view`() throws {
    let (desk, number) = try desk()
    let (result, screen) = try desk.sit(
      "log \(number) visit --note-file \(desk.path("note"))",
      "mask" + Typed.backspace
        + Typed.control("u") + "3" + Typed.enter + Typed.enter)
    #expect(result.status == .done, "\(result.err)")
    #expect(screen.contains("(封在身份范围)"))
    #expect(!result.out.contains("13800138000"))
    #expect(try notes(desk, number) == [])
    #expect(try !desk.open("show \(number)").out.contains("13800138000"))
    #expect(try desk.json("verify")["problems"] as? [String] == [])
  }

  @Test func `typed into the form, it is stopped in the same way`() throws {
    let (desk, number) = try desk()
    let (result, screen) = try desk.sit(
      "log \(number)",
      "counselling" + Typed.enter + Typed.enter  // the kind, and the day as offered
        + "8" + Typed.enter + "联系人13900139000" + Typed.enter  // the provider
        + Typed.enter  // all is right
        + "2" + Typed.enter + Typed.enter, language: "en")
    #expect(result.status == .done, "\(result.err) \(screen)")
    #expect(screen.contains("phone:"))
    #expect(screen.contains("mask the personal data"))
    let event = try #require(try timeline(desk, number).first { $0["provider"] != nil })
    #expect(event["provider"] as? String == "联系人〔电话〕")
  }

  @Test func `can be left with nothing saved`() throws {
    let (desk, number) = try desk()
    let (result, _) = try desk.sit(
      "log \(number) visit --note-file \(desk.path("note"))", "7" + Typed.enter + "q" + Typed.enter)
    #expect(result.status == .cancelled)
    #expect(try timeline(desk, number).isEmpty)
  }

  @Test(arguments: ["--no-input", "--json", ""])
  func `where nobody is asked, every place is named, and nothing is saved`(flag: String) throws {
    let (desk, number) = try desk()
    let line =
      "log \(number) visit \(flag) --note-file \(desk.path("note")) --provider 联系人王小明家 --override 因王老师要求先办"
    let result = try desk.open(line)
    #expect(result.status == .badData)
    for place in [
      "服务单位含有", "第4–6字 姓名(person)", "备注含有", "第5–15字 电话(phone)", "理由含有", "第2–4字 姓名(person)",
    ] {
      #expect(result.err.contains(place), "\(place): \(result.err)")
    }
    for value in ["13800138000", "王小明", "王老师", "母亲"] {
      #expect(!result.err.contains(value) && !result.out.contains(value))
    }
    #expect(try timeline(desk, number).isEmpty)
  }

  @Test func `a reason cannot be sealed`() throws {
    let (desk, number) = try desk()
    let (result, screen) = try desk.sit(
      "waive \(number) R06 --reason 见王老师来信",
      "3" + Typed.enter + "2" + Typed.enter
        + Typed.enter)
    #expect(result.status == .done, "\(result.err) \(screen)")
    #expect(!screen.contains("封在身份范围"))
    #expect(try desk.open("show \(number)").out.contains("见〔姓名〕来信"))
  }

  private func desk() throws -> (Desk, String) {
    let desk = try Desk()
    try desk.found()
    try desk.write(Self.note, to: "note")
    return (
      desk, try desk.openCase("--sex female --age 20 --rescued 2026-03-11 --area 510104")
    )
  }

  private func timeline(_ desk: Desk, _ number: String) throws -> [[String: Any]] {
    try #require(desk.json("show \(number)")["timeline"] as? [[String: Any]])
  }

  private func notes(_ desk: Desk, _ number: String) throws -> [String] {
    try timeline(desk, number).compactMap { $0["note"] as? String }
  }
}
