import Markdown
import Testing

@Suite struct EmphasisTests {
  @Test(arguments: [
    ("**测试。**后文", "<strong>测试。</strong>后文"),
    ("前文**“测试”**后文", "前文<strong>“测试”</strong>后文"),
    ("前文*（注）*后文", "前文<em>（注）</em>后文"),
    ("**甲。**乙**丙**", "<strong>甲。</strong>乙<strong>丙</strong>"),
    ("**甲**，**乙**。", "<strong>甲</strong>，<strong>乙</strong>。"),
    ("是**`x`**的", "是<strong><code>x</code></strong>的"),
    ("是**[x](y)**的", "是<strong><a href=\"y\">x</a></strong>的"),
    ("是**(x)**的", "是<strong>(x)</strong>的"),
    ("***甲。***乙", "<em><strong>甲。</strong></em>乙"),
    ("**_甲_** 乙", "<strong><em>甲</em></strong> 乙"),
    ("**甲。**\u{3000}乙", "<strong>甲。</strong>\u{3000}乙"),
  ])
  func `emphasis works beside Chinese punctuation`(text: String, expected: String) throws {
    #expect(try html(text) == "<p>\(expected)</p>\n")
  }

  @Test(arguments: [
    ("\\*\\*测试。\\*\\*后文", "**测试。**后文"),
    ("甲 ** 乙。** 丙", "甲 ** 乙。** 丙"),
    ("a**\"b\"**c", "a**&quot;b&quot;**c"),
    ("**_甲_**乙", "**<em>甲</em>**乙"),
    ("`**测试。**后文`", "<code>**测试。**后文</code>"),
    ("[a](<x**。**后> 't**。**后')", "<a href=\"x**%E3%80%82**%E5%90%8E\" title=\"t**。**后\">a</a>"),
  ])
  func `what is no emphasis stays as it is`(text: String, expected: String) throws {
    #expect(
      try html(text).replacing("<strong>", with: "**").replacing("</strong>", with: "**")
        == "<p>\(expected)</p>\n")
  }

  @Test func `code blocks and directives keep their asterisks`() throws {
    #expect(
      try html("```a**。**后\n**测试。**后文\n```\n")
        == "<pre><code class=\"language-a**。**后\">**测试。**后文\n</code></pre>\n")
    let document = try MarkdownDocument(parsing: "```guitu x 后**。**后\n**测试。**后文\n```\n")
    #expect(document.directives.map(\.words) == [["后**。**后"]])
    #expect(document.directives.map(\.body) == [["**测试。**后文"]])
  }

  @Test func `headings lose the marks`() throws {
    let document = try MarkdownDocument(parsing: "# **测试。**后文\n")
    #expect(document.headings.map(\.text) == ["测试。后文"])
    #expect(document.headings.map(\.id) == ["测试后文"])
  }
}
