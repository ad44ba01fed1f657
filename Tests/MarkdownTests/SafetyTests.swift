import Markdown
import Testing

@Suite struct SafetyTests {
  @Test func `raw HTML is dropped and reported`() throws {
    let document = try MarkdownDocument(
      parsing: "a <b onclick=x>c</b>\n\n<script>alert(1)</script>\n\n<!-- n -->\n", firstLine: 5)
    #expect(try document.html().markup == "<p>a c</p>\n")
    #expect(document.omissions.map(\.problem) == [.rawHTML, .rawHTML, .rawHTML, .rawHTML])
    #expect(document.omissions.map(\.line) == [5, 5, 7, 9])
    #expect(document.omissions.first?.column == 3)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:x", "data:image/png;base64,AA", "file:///etc/passwd",
    "ftp://h/x", "//h/x", "java&#115;cript:x", "vbscript:x", "x+y:z",
  ])
  func `a link elsewhere loses its address but not its text`(address: String) throws {
    #expect(try html("a [*b*](\(address)) ![c](\(address)) d") == "<p>a <em>b</em> c d</p>\n")
    #expect(try html("[b]\n\n[b]: \(address)\n") == "<p>b</p>\n")
    #expect(try MarkdownDocument(parsing: "[a](\(address))").omissions.count == 1)
  }

  @Test(arguments: [
    "https://h/x?a=b:c", "HTTP://h", "mailto:a@example.org", "a/b.html", "../x", "#方法", "?q",
    "/x", "a/b:c",
  ])
  func `links to pages, mail and the page itself survive`(address: String) throws {
    let document = try MarkdownDocument(parsing: "[a](\(address))")
    #expect(try document.html().markup.hasPrefix("<p><a href=\""))
    #expect(document.omissions.isEmpty)
  }

  @Test func `control characters are refused with their places`() throws {
    #expect(
      throws: MarkdownError.problems([
        Diagnostic(line: 3, column: 2, problem: .controlCharacter(0)),
        Diagnostic(line: 4, column: 1, problem: .controlCharacter(1)),
      ])
    ) {
      try MarkdownDocument(parsing: "a\tb\r\nc\u{0}\n\u{1}", firstLine: 2)
    }
  }

  @Test func `a mark written as a reference does not get out`() throws {
    #expect(try html("a&#1;b [c](d&#1;e)") == "<p>ab <a href=\"de\">c</a></p>\n")
  }

  @Test func `no input makes markup of its own`() throws {
    let pieces = [
      "<script", "<script>", "</script>", "<img src=x onerror=", "onload=\"", "\"", "'", ">", "<",
      "&lt;", "&#60;", "|", "\n|---|---|\n", "| a | b |\n", "\n", "\n\n", "*", "**", "_", "`",
      "```\n", "[", "]", "](", ")", "![", "javascript:", "data:", "\\", "# ", "> ", "- ", "    ",
      "中", "。", "“", "a", " ", "[a]: ", "~~~guitu x\n", "<!--", "<?", "<![CDATA[", "&#1;", "\t",
    ]
    let seed: UInt64 = 20_260_101
    var generator = SeededGenerator(seed: seed)
    for round in 0..<3000 {
      let text = generator.text(of: pieces, upTo: 40)
      let markup: String
      do {
        markup = try MarkdownDocument(parsing: text).html { _ in HTML() }.markup
      } catch MarkdownError.problems { continue }
      let foreign = foreignTag(in: markup)
      try #require(foreign == nil, "seed \(seed), round \(round): \(text.debugDescription)")
    }
  }

  /// The first tag that is not exactly one of those the renderer and the passes write.
  private func foreignTag(in markup: String) -> Substring? {
    let known =
      #/
      <(?: \/? (?: p|em|strong|code|pre|ul|ol|li|blockquote|table|thead|tbody|tr|a|td|th|h[1-6] )
      | (?: hr|br ) \s \/
      | code \s class="[^"<>]*" | ol \s start="\d+" | h[1-6] \s id="[^"<>\s]*"
      | th \s scope="col" (?: \s class="(?: num|mid )" )? | td \s class="(?: num|mid )"
      | a \s href="(?! javascript | data )[^"<>]*" (?: \s title="[^"<>]*" )?
      | img \s src="(?! javascript | data )[^"<>]*" \s alt="[^"<>]*"
        (?: \s title="[^"<>]*" )? \s \/
      )>
      /#
    var rest = markup[...]
    while let start = rest.firstIndex(where: { $0 == "<" || $0 == ">" }) {
      rest = rest[start...]
      guard let tag = rest.prefixMatch(of: known) else { return rest.prefix(60) }
      rest = rest[tag.range.upperBound...]
    }
    return nil
  }
}
