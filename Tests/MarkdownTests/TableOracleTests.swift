import Dispatch
import Foundation
import Markdown
import Testing

/// Compares tables with those of `cmark-gfm`, GitHub's own renderer, where it is installed.
@Suite struct TableOracleTests {
  static let oracle = "/usr/bin/cmark-gfm"
  static let isInstalled = FileManager.default.isExecutableFile(atPath: oracle)

  @Test(.enabled(if: isInstalled, "cmark-gfm is not installed: apt-get install cmark-gfm"))
  func `random tables render as GitHub renders them`() throws {
    // No underscores: cmark 0.30.2 and cmark-gfm 0.29 pair `_a"__!b_` differently, table or not.
    let pieces = [
      "| a | b |\n|---|:-:|\n", "a|b\n-:|-\n", "\n|-|-|\n", "|", "|", "| ", " |", "\n", "\n", "x",
      "y z", "`", "`", "*", "**", "\\|", "\\", "[r]", "[x](y)", "&amp;", "\"", "<", "#",
      "\n\n",
      "!", "---", ":",
    ]
    let seed: UInt64 = 42
    var generator = SeededGenerator(seed: seed)
    let texts = (0..<1500).map { _ in
      "| h | i |\n|---|---|\n| " + generator.text(of: pieces, upTo: 25)
    }.filter { !$0.contains(Self.endingATable) }.enumerated().map(nested)
    #expect(texts.count > 700)
    // One document, so that cmark-gfm runs once.
    let separator = "\n\n<!-- -->\n\n# 0\n\n"
    let definition = "\n\n[r]: /u\n"
    let theirs = try render(texts.map { $0 + definition }.joined(separator: separator))
    let ours = try html(texts.map { $0 + definition }.joined(separator: separator))
    let pairs = zip(split(theirs, "<h1>0</h1>"), split(normalized(ours), "<h1>0</h1>"))
    for (text, (their, our)) in zip(texts, pairs) {
      #expect(our == their, "seed \(seed): \(text.debugDescription)")
    }
  }

  /// Lines that end a table at GitHub and continue it here, as they continue a paragraph: a lone
  /// pipe, an empty item. A line of dashes ends it at both, but leaves cmark-gfm thinking that a
  /// loose item is tight.
  private static var endingATable: Regex<(Substring, Substring)> {
    /(?:^|\n)\s*(\||\*|-+|\+)\s*(?:\n|$)/
  }

  /// Puts a third of the texts into a quote and a third into an item.
  private func nested(_ number: Int, _ text: String) -> String {
    switch number % 3 {
    case 1: "> " + text.replacing("\n", with: "\n> ")
    case 2: "- " + text.replacing("\n", with: "\n  ")
    default: text
    }
  }

  private func split(_ markup: String, _ separator: String) -> [String] {
    markup.components(separatedBy: separator).map {
      $0.replacingOccurrences(of: "<!-- raw HTML omitted -->\n", with: "")
    }
  }

  private func normalized(_ markup: String) -> String {
    markup.replacing(" scope=\"col\"", with: "")
      .replacing(" class=\"num\"", with: " align=\"right\"")
      .replacing(" class=\"mid\"", with: " align=\"center\"")
      .replacing(/<h([1-6]) id="[^"]*">/) { "<h\($0.1)>" }
  }

  private func render(_ text: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.oracle)
    process.arguments = ["-e", "table"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    DispatchQueue.global().async {
      input.fileHandleForWriting.write(Data(text.utf8))
      input.fileHandleForWriting.closeFile()
    }
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
