import Exchange
import Testing

@Suite struct CSVTableTests {
  @Test func `quotes, line ends and a byte order mark are read`() throws {
    let text = "\u{FEFF}a,b\r\n\"x, \"\"y\"\"\",1\n\n\"two\nlines\",2\r3,"
    let table = try CSVTable(Array(text.utf8))
    #expect(table.header == ["a", "b"])
    #expect(table.records.map(\.fields) == [["x, \"y\"", "1"], ["two\nlines", "2"], ["3", ""]])
    #expect(table.records.map(\.line) == [2, 4, 6])
  }

  @Test func `every problem is named with its line and column`() throws {
    let text = "a,a,\n1,2\n1,2,3,4\n\"1\"x,2,3\n1,\"2,3"
    let error = #expect(throws: CSVError.self) { try CSVTable(Array(text.utf8)) }
    #expect(
      error?.problems == [
        CSVProblem(line: 1, column: 2, .columnTwice("a")),
        CSVProblem(line: 1, column: 3, .unnamedColumn),
        CSVProblem(line: 2, column: 3, .fieldCount(2, expected: 3)),
        CSVProblem(line: 3, column: 4, .fieldCount(4, expected: 3)),
        CSVProblem(line: 4, column: 1, .strayQuote),
        CSVProblem(line: 5, column: 2, .openQuote),
        CSVProblem(line: 5, column: 3, .fieldCount(2, expected: 3)),
      ])
  }

  @Test func `no text and no records at all are problems`() {
    let wrong: [([UInt8], CSVProblem)] = [
      ([], CSVProblem(line: 1, column: 1, .empty)),
      ([97, 10, 49, 44, 0xC4, 0xE3], CSVProblem(line: 2, column: 2, .notUTF8)),
    ]
    for (bytes, problem) in wrong {
      #expect(throws: CSVError(problems: [problem])) { try CSVTable(bytes) }
    }
  }

  @Test func `what is written is read again`() throws {
    let fields = ["a", "b,c", "d\"e", "f\ng", ""]
    let names = ["1", "2", "3", "4", "5"]
    let table = try CSVTable(Array((CSVLine.text(names) + CSVLine.text(fields)).utf8))
    #expect(table.records.map(\.fields) == [fields])
  }
}
