import Markdown
import Testing

@Suite struct LinearTimeTests {
  @Test(arguments: [
    "[", "*", "|", "|\n", "**。**后", "a|", "`|", "\\|", "![", "*a **a ", "中\n", "# a\n", "<", "&",
    "| a |\n|---|\n\n", "[a](x:y) ",
  ])
  func `long repetitions render in linear time`(piece: String) throws {
    let count = 100_000
    let took = try ContinuousClock().measure {
      _ = try html(String(repeating: piece, count: count))
      _ = try html("| a |\n|---|\n| " + String(repeating: piece, count: count))
    }
    // A quadratic step over 10⁵ pieces takes minutes.
    #expect(took < .seconds(20))
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
