import Markdown
import Testing

@Suite struct DirectiveTests {
  let text = "a\n\n- b\n\n  ```guitu table persons-area unit=persons\n  x\n\n  y\n  ```\n\nc\n"

  @Test func `a directive gives way to what the resolver makes`() throws {
    let document = try MarkdownDocument(parsing: text, firstLine: 11)
    let html = try document.html { directive in
      #expect(directive.name == "table")
      #expect(directive.words == ["persons-area"])
      #expect(directive.options == ["unit": "persons"])
      #expect(directive.body == ["x", "", "y"])
      #expect((directive.line, directive.column) == (15, 3))
      return HTML.element("b", ["title": "\"&"], HTML(escaping: "<1>"))
    }
    #expect(
      html.markup == """
        <p>a</p>
        <ul>
        <li>
        <p>b</p>
        <b title="&quot;&amp;">&lt;1&gt;</b>
        </li>
        </ul>
        <p>c</p>

        """)
  }

  @Test func `directives without a resolver are errors with their lines`() throws {
    let document = try MarkdownDocument(parsing: "```guitu a\n```\n\n```guitu b\n```\n")
    let problems = [
      Diagnostic(line: 1, column: 1, problem: .unknownDirective("a")),
      Diagnostic(line: 4, column: 1, problem: .unknownDirective("b")),
    ]
    #expect(throws: MarkdownError.problems(problems)) { try document.html() }
    #expect(throws: MarkdownError.problems(problems)) { try document.html { _ in nil } }
    #expect(throws: MarkdownError.problems([problems[1]])) {
      try document.html { $0.name == "a" ? HTML() : nil }
    }
  }

  @Test func `malformed directives are all reported`() throws {
    #expect(
      throws: MarkdownError.problems([
        Diagnostic(line: 2, column: 1, problem: .directiveWithoutName),
        Diagnostic(line: 4, column: 1, problem: .directiveArgument("=1")),
        Diagnostic(line: 4, column: 1, problem: .directiveArgument("k=3")),
      ])
    ) {
      try MarkdownDocument(parsing: "\n```guitu\n```\n~~~guitu a =1 k=2 k=3\n~~~\n")
    }
  }

  @Test func `other code blocks are not directives`() throws {
    #expect(
      try html("```guitux a\n```\n") == "<pre><code class=\"language-guitux\"></code></pre>\n")
  }

  @Test func `an error of the resolver comes through`() throws {
    struct Refusal: Error {}
    let document = try MarkdownDocument(parsing: text)
    #expect(throws: Refusal.self) { try document.html { _ in throw Refusal() } }
  }

  @Test func `a text cannot pretend to be a gap`() throws {
    let document = try MarkdownDocument(parsing: "`<guitu>` \\<guitu>\n\n```guitu a\n```\n")
    #expect(
      try document.html { _ in HTML(escaping: "1") }.markup
        == "<p><code>&lt;guitu&gt;</code> &lt;guitu&gt;</p>\n1\n")
  }
}
