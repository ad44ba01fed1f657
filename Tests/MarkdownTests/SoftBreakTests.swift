import Markdown
import Testing

@Suite struct SoftBreakTests {
  @Test(arguments: [
    ("中\n文", "中文"),
    ("中，\n文", "中，文"),
    ("中\n“文”", "中“文”"),
    ("中”\n文", "中”文"),
    ("中\r\n文", "中文"),
    ("**中**\n文", "<strong>中</strong>文"),
    ("中\n*文*", "中<em>文</em>"),
    ("*中\n文*", "<em>中文</em>"),
    ("`中`\n文", "<code>中</code>文"),
    ("一\n二\n三", "一二三"),
    ("**中。**文\n文", "<strong>中。</strong>文文"),
  ])
  func `a soft break between wide characters vanishes`(text: String, expected: String) throws {
    #expect(try html(text) == "<p>\(expected)</p>\n")
  }

  @Test(arguments: [
    ("中\nx", "中\nx"),
    ("x\n文", "x\n文"),
    ("a”\nb", "a”\nb"),
    ("한\n글", "한\n글"),
    ("中  \n文", "中<br />\n文"),
    ("中\\\n文", "中<br />\n文"),
  ])
  func `any other break stays`(text: String, expected: String) throws {
    #expect(try html(text) == "<p>\(expected)</p>\n")
  }

  @Test func `line ends in code stay`() throws {
    #expect(try html("    中\n    文\n") == "<pre><code>中\n文\n</code></pre>\n")
  }
}
