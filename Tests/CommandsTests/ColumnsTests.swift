import Domain
import Testing

@testable import Commands

struct ColumnsTests {
  @Test func `wrap the last column within its own, and cut nothing that has room`() {
    var columns = Columns()
    columns.add("a", "one", "short")
    columns.add("bb", "three", "成都市锦江区、成都市青羊区")
    // The last column begins behind 1 + 2 + 2 + 5 + 2 = 12 and has 14 columns, seven characters.
    #expect(
      columns.text(indent: 1, width: 26) == """
         a   one    short
         bb  three  成都市锦江区、
                    成都市青羊区

        """)
  }

  @Test func `cut what has too little room to be wrapped`() {
    var columns = Columns()
    columns.add("twelve chars", "the last one")
    #expect(columns.text(width: 20) == "twelve chars  the l…\n")
  }
}
