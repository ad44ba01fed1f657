import Markdown
import Testing

@Suite struct LinearTimeTests {
  @Test(arguments: ["[", "*", "|"])
  func `a hundred thousand delimiters render in linear time`(piece: String) throws {
    #expect(try time(of: piece, count: 100_000) < .seconds(20))
  }

  @Test(arguments: [
    "|\n", "**。**后", "a|", "`|", "\\|", "![", "*a **a ", "中\n", "# a\n", "<", "&",
    "| a |\n|---|\n\n", "[a](x:y) ",
  ])
  func `other repetitions render in linear time`(piece: String) throws {
    #expect(try time(of: piece, count: 20_000) < .seconds(10))
  }

  /// Bounds are generous: they catch a quadratic step of ours, not a slow machine.
  private func time(of piece: String, count: Int) throws -> Duration {
    try ContinuousClock().measure {
      _ = try html(String(repeating: piece, count: count))
      _ = try html("| a |\n|---|\n| " + String(repeating: piece, count: count))
    }
  }

  @Test func `a wide table with short rows is refused`() throws {
    let width = 2_000
    let header =
      String(repeating: "|a", count: width) + "\n" + String(repeating: "|-", count: width)
    let problem = Diagnostic(line: 1, column: 1, problem: .raggedTable)
    #expect(throws: MarkdownError.problems([problem])) {
      try html(header + "\n" + String(repeating: "a\n", count: width))
    }
  }
}
