import Markdown
import Testing

@Suite struct TableTests {
  @Test func `a table has a head, a body and aligned columns`() throws {
    #expect(
      try html("| 县 | n | m | x |\n| --- | ---: | :-: | :-- |\n| a<b | 1 | 2 | 3 |\n") == """
        <table>
        <thead>
        <tr>
        <th scope="col">县</th>
        <th scope="col" class="num">n</th>
        <th scope="col" class="mid">m</th>
        <th scope="col">x</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>a&lt;b</td>
        <td class="num">1</td>
        <td class="mid">2</td>
        <td>3</td>
        </tr>
        </tbody>
        </table>

        """)
  }

  @Test(arguments: [
    ("|a|b|\n|-|-|\n|1|\n|1|2|3|", [["a", "b"], ["1", ""], ["1", "2"]]),
    ("a|b\n-|-\n1|2", [["a", "b"], ["1", "2"]]),
    ("|a|\n|-|\n|x \\| y|\n|`p \\| q`|", [["a"], ["x | y"], ["<code>p | q</code>"]]),
    ("|a|b|\n|-|-|\n|`x | y`|", [["a", "b"], ["`x", "y`"]]),
    ("|a|\n|-|\n|x \\\\| y|", [["a"], ["x | y"]]),
    ("|a|\n|-|\n|# x #|\n|- y|\n|    z|", [["a"], ["# x #"], ["- y"], ["z"]]),
    ("|a|\n|-|\n|*x* **测试。**后|", [["a"], ["<em>x</em> <strong>测试。</strong>后"]]),
    ("|*a|b*|\n|-|-|", [["*a", "b*"]]),
    ("|a|\n|-|\n|<b>x</b>|", [["a"], ["x"]]),
    ("|a|\n|-|\n|[x](javascript:y) &amp;|", [["a"], ["x &amp;"]]),
    ("|a|\r\n|-|\r\n|1|\r\n", [["a"], ["1"]]),
  ])
  func `cells are read as GitHub reads them`(text: String, cells: [[String]]) throws {
    #expect(try rows(text) == cells)
  }

  @Test func `cells reach the link definitions of the document`() throws {
    let text = "> |a|\n> |-|\n> |[x][r] [s]|\n\n- [r]: u.html\n\n[S]: v.html"
    #expect(
      try rows(text) == [["a"], ["<a href=\"u.html\">x</a> <a href=\"v.html\">s</a>"]])
  }

  @Test func `a table may start in the middle of a paragraph`() throws {
    let markup = try html("*x\n[r]: y\n|a|\n|-|\n|1*|\n")
    #expect(markup.hasPrefix("<p>*x\n[r]: y</p>\n<table>"))
    #expect(markup.hasSuffix("<td>1*</td>\n</tr>\n</tbody>\n</table>\n"))
  }

  @Test(arguments: [
    "|a|b|\n|-|\n", "|a|\n|-|-|\n", "|a|\n|-x|\n", "|a|\n\n|-|\n", "|a|\n||\n",
    "    |a|\n    |-|\n",
    "a\n",
  ])
  func `what is no table stays text`(text: String) throws {
    #expect(try !html(text).contains("<table>"))
  }

  @Test func `a table stands in lists and quotes`() throws {
    let text = "- x\n  > |a|\n  > |-|\n  > |1|\n- |b|\n  |-|\n  |2|\n"
    #expect(try rows(text) == [["a"], ["1"], ["b"], ["2"]])
    #expect(
      try html("- |b|\n  |-|\n") == """
        <ul>
        <li>
        <table>
        <thead>
        <tr>
        <th scope="col">b</th>
        </tr>
        </thead>
        </table>
        </li>
        </ul>

        """)
  }

  @Test func `other blocks end a table`() throws {
    #expect(
      try html("|a|\n|-|\n> q\n").hasSuffix("</table>\n<blockquote>\n<p>q</p>\n</blockquote>\n"))
    #expect(try html("|a|\n|-|\n- q\n").hasSuffix("</table>\n<ul>\n<li>q</li>\n</ul>\n"))
    #expect(try html("|a|\n|-|\n|1|\n---\n").hasSuffix("</table>\n<hr />\n"))
    #expect(try html("|a|\n|-|\n|1|\n---\n---\nx").hasSuffix("<hr />\n<hr />\n<p>x</p>\n"))
    #expect(try rows("|a|\n|-|\n===\n") == [["a"], ["==="]])
    #expect(try html("a\n---\n---\n") == "<h2 id=\"a\">a</h2>\n<hr />\n")
  }

  @Test func `what a cell leaves out is reported with its line`() throws {
    let document = try MarkdownDocument(
      parsing: "x\n\ny\n|a|\n|-|\n|<b>|\n|1|\n|[l](x:y)|\n\n<i>", firstLine: 10)
    #expect(document.omissions.map(\.line) == [15, 17, 19])
  }

  /// The contents of all cells.
  private func rows(_ text: String) throws -> [[String]] {
    try html(text).split(separator: "<tr>").dropFirst().map { row in
      row.matches(of: /<t[hd][^>]*>(.*?)<\/t[hd]>/).map { String($0.1) }
    }
  }
}
