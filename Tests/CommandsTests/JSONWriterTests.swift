import Testing

@testable import Commands

@Suite struct JSONWriterTests {
  private struct Line: JSONLine {
    let days: Int?
    let departments: [String]
    let due: String?
    let title: String

    func write(to json: inout JSONWriter) {
      json.field("days", days)
      json.field("departments", departments)
      json.field("due", due)
      json.field("title", title)
    }
  }

  private struct Lists: Encodable {
    var schema = 1
    let due: [Line]
  }

  @Test(arguments: [
    "", "安置 a/b", "\"\\", "\u{0}\u{1}\u{8}\t\n\u{B}\u{C}\r\u{1F}\u{7F}", "e\u{301}\u{2028}👩‍👧",
  ])
  func `lists are written as the encoder writes them`(text: String) throws {
    let lines = [
      Line(days: -3, departments: [], due: nil, title: text),
      Line(days: nil, departments: ["psb", text], due: text, title: "t"),
    ]
    #expect(JSON.list("due", of: lines) == (try JSON.text(Lists(due: lines))))
    #expect(JSON.list("due", of: [Line]()) == (try JSON.text(Lists(due: []))))
  }
}
