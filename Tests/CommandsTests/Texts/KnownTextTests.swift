import Foundation
import Testing

@testable import Commands

@Suite struct `Texts that name what is known later` {
  private static let place = "福来居"

  @Test(arguments: [
    ("zh", "服务单位:单位", "guitu undo 条目"), ("en", "provider: institution", "guitu undo ENTRY"),
  ])
  func `are told after a merge and after an identity, and never repeated`(
    language: String, what: String, remedy: String
  ) throws {
    let desk = try Desk()
    try desk.found()
    let number = try desk.openCase("--sex female --born 1999 --rescued 2026-01-05 --area 510104")
    try desk.open("backup \(desk.path("copy.guitu"))")
    let entry = try desk.log(number, "visit --date 2026-02-01 --provider \(Self.place)")
    try desk.write("employer: \(Self.place)\n", to: "who.txt")
    let set = "identity set \(number) --from-file \(desk.path("who.txt"))"
    let onCopy = try desk.open("\(set) --casebook \(desk.path("copy.guitu"))")
    #expect(onCopy.status == .done && onCopy.err.isEmpty, "the copy has no such text")
    let merged = try desk.open("merge \(desk.path("copy.guitu"))", language: language)
    let again = try desk.open(set, language: language)
    for result in [merged, again] {
      #expect(result.status == .done)
      #expect(result.err.contains(what) && result.err.contains(remedy), "\(result.err)")
      #expect(result.err.contains(number) && result.err.contains(entry))
      #expect(!(result.out + result.err).contains(Self.place))
    }
    try desk.open("undo \(entry) --reason 改写后重记")
    #expect(try desk.open(set, language: language).err.isEmpty)
  }
}
