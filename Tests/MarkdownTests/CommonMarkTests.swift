import Markdown
import Testing

@Suite struct CommonMarkTests {
  @Test func `paragraphs, lists and quotes render`() throws {
    let text = """
      一段 *x* **y** `z<`

      - 甲
      - 乙

      3. c

      > q
      """
    #expect(
      try html(text) == """
        <p>一段 <em>x</em> <strong>y</strong> <code>z&lt;</code></p>
        <ul>
        <li>甲</li>
        <li>乙</li>
        </ul>
        <ol start="3">
        <li>c</li>
        </ol>
        <blockquote>
        <p>q</p>
        </blockquote>

        """)
  }

  @Test func `an empty text is an empty document`() throws {
    #expect(try html("").isEmpty)
    #expect(try html("\n\n").isEmpty)
  }

  @Test func `reference links, images and code render`() throws {
    #expect(
      try html("[a][r] ![b](c.png)\n\n[r]: d.html \"t\"\n\n```swift\nlet x\n```\n") == """
        <p><a href="d.html" title="t">a</a> <img src="c.png" alt="b" /></p>
        <pre><code class="language-swift">let x
        </code></pre>

        """)
  }

  @Test func `a byte order mark is skipped`() throws {
    #expect(try html("\u{FEFF}a") == "<p>a</p>\n")
  }

  @Test func `headings carry ids and are listed`() throws {
    let document = try MarkdownDocument(
      parsing: "# 方法 *A* & `B`\n\n## 方法\n\n方法\n---\n\n## 方法-2\n\n### !\n")
    #expect(
      try document.html().markup == """
        <h1 id="方法-a-b">方法 <em>A</em> &amp; <code>B</code></h1>
        <h2 id="方法">方法</h2>
        <h2 id="方法-2">方法</h2>
        <h2 id="方法-2-2">方法-2</h2>
        <h3 id="section">!</h3>

        """)
    #expect(document.headings.map(\.level) == [1, 2, 2, 2, 3])
    #expect(document.headings.map(\.text) == ["方法 A & B", "方法", "方法", "方法-2", "!"])
    #expect(document.headings.map(\.id) == ["方法-a-b", "方法", "方法-2", "方法-2-2", "section"])
  }

  @Test func `an id lower-cases letters and keeps those of every script`() throws {
    let document = try MarkdownDocument(parsing: "# --ÄÖ  Ü_1（注）ཀ--\n")
    #expect(document.headings.map(\.id) == ["äö-ü_1注ཀ"])
  }

  @Test func `the plain text is what a reader sees`() throws {
    let text = "# 标题\n\na *b* `<c>` & \"d\"\n\n| x | y |\n|---|---|\n| 1 | 2 |\n"
    let document = try MarkdownDocument(parsing: text)
    #expect(try document.html().plainText == "标题 a b <c> & \"d\" x y 1 2")
  }
}
