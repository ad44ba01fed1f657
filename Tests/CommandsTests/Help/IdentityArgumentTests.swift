import Commands
import Domain
import Foundation
import Testing

@Suite struct `An identity in a command line` {
  private static let id = "11010519491231002X"

  @Test(arguments: [
    "log 222-222-222 visit --reference 11010519491231002X",
    "log 222-222-222 visit --reference=11010519491231002x",
    "log 222-222-222 visit --provider 13800138000",
    "log 222-222-222 visit --detail visitors=１３８００１３８０００",
    "show 13800138000", "show -- 13800138000", "list --stage 13800138000",
    "case open --area 一三八零零一三八零零零", "case open --age 138-0013-8000",
    "waive 222-222-222 H03 --reason 已电话联系13800138000",
    "site build --out x --period 13800138000", "due --within 13800138000",
    "reveal 222-222-222 --reason 核对11010519491231002X", "redact text 11010519491231002X.txt",
    "find --from-file /tmp/13800138000", "list --casebook 13800138000.guitu",
    "unlock --member someone@example.com", "help 13800138000",
  ])
  func `is refused, is not repeated, and how to clear the history is said`(line: String) throws {
    let desk = try Desk()
    let words = line.split(separator: " ").map(String.init)
    for language in [Language.zh, .en] {
      let result = try desk.run(words, language: language.rawValue)
      #expect(result.status == .badData, "\(result.err)")
      #expect(result.out.isEmpty)
      let said = result.err.filter { !$0.isWhitespace }
      for value in ["002X", "002x", "8000", "８０００", "零零零", "someone"] {
        #expect(!said.contains(value), "\(result.err)")
      }
      #expect(said.contains("history-d") && said.contains("~/.zsh_history"), "\(result.err)")
      #expect(Language(of: result.err) == language, "\(result.err)")
    }
  }

  @Test(arguments: [
    ("waive 222-222-222 H03 --reason 王小明已搬走", "reason"),
    ("log 222-222-222 visit --outcome 王小明", "--outcome"),
  ])
  func `is told of too where it is a name`(line: String, place: String) throws {
    let desk = try Desk()
    try desk.found()
    let number = try desk.openCase("--sex male --age 40 --rescued 2026-01-05 --area 510104")
    let result = try desk.open(
      line.replacingOccurrences(of: "222-222-222", with: number) + " --no-input", language: "en")
    #expect(result.status == .badData)
    #expect(result.err.contains(place))
    #expect(!result.err.contains("王小明"))
    #expect(result.err.filter { !$0.isWhitespace }.contains("history-d"), "\(result.err)")
  }

  @Test func `is not seen in what commands do take`() throws {
    let desk = try Desk()
    try desk.found()
    let number = try desk.openCase("--sex male --age 40 --rescued 2026-01-05 --area 510104")
    let entry = try desk.log(
      number, "visit --date 2026-06-29T14:30 --reference 锦民救〔2026〕0123号 --provider 锦江区社会福利院")
    #expect(try desk.open("amend \(entry) --date 2026-06-28 --reason 日期记错").status == .done)
    #expect(try desk.open("case set \(number) residence=510107").status == .done)
    #expect(try desk.open("list --as-of 2026-06-30").status == .done)
    let copy = desk.path("copy-1380-0138-0001-2026.guitu")
    #expect(try desk.open("backup \(copy)").status == .done)
  }
}
