import Commands
import Testing

@Suite struct `An identity from a file` {
  @Test(arguments: [
    ("kin: 母亲李试芳", "试芳来电"), ("kin: 沙马阿依莫", "见到沙马阿依莫"), ("kin: 父亲,曲比木呷,10000001234", "曲比木呷来电"),
    ("name: 周试兰、周试梅", "试梅在家"), ("name: 何试欣(小名兰兰)", "兰兰在家"),
    ("phone: 10000001234 10000005678", "尾号1234"),
  ])
  func `is searched for value by value, however its lines were written`(
    line: String, note: String
  ) throws {
    let (desk, number) = try desk()
    try set(line, of: number, at: desk)
    try desk.write(note, to: "note")
    let result = try desk.open("log \(number) visit --note-file \(desk.path("note"))")
    #expect(result.status == .badData, "\(result.err)")
  }

  @Test(arguments: ["kin: 母亲", "kin: 母亲李试芳", "alias: 花", "phone: 12"])
  func `says what is odd about a line, and does not repeat it`(line: String) throws {
    let (desk, number) = try desk()
    let result = try set(line, of: number, at: desk)
    #expect(result.status == .done)
    #expect(!result.err.isEmpty)
    let value = try #require(line.split(separator: " ").last)
    #expect(!result.err.contains(value))
  }

  @Test func `says nothing where nothing is odd`() throws {
    let (desk, number) = try desk()
    let result = try set("name: 王试例\nkin: 母亲 司马试母 10000001235", of: number, at: desk)
    #expect(result.err.isEmpty, "\(result.err)")
  }

  private func desk() throws -> (Desk, String) {
    let desk = try Desk(now: "2026-02-01T09:00")
    try desk.found()
    let number = try desk.openCase("--sex female --age 20 --rescued 2025-03-11 --area 510104")
    return (desk, number)
  }

  @discardableResult
  private func set(_ identity: String, of number: String, at desk: Desk) throws -> Desk.Result {
    try desk.write(identity + "\n", to: "identity.txt")
    return try desk.open("identity set \(number) --from-file \(desk.path("identity.txt"))")
  }
}
