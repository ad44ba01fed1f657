import Redaction
import Testing

/// Numbers that are somebody's are found in files, however they are written there.
struct PersonalNumberTests {
  private func kinds(_ text: String) -> [FindingKind] {
    PersonalNumberScanner.hits(in: Array(text.utf8)).map(\.kind)
  }

  @Test(arguments: [
    "13800138000", "一三八〇〇一三八〇〇〇", "壹叁捌零零壹叁捌零零零", "138\n0013\n8000", "138<b>0013</b>8000",
    "<p>138<br>0013<br>8000</p>", "**138**00138000", "&#49;3800138000", "１３８ ００１３ ８０００",
    "①③⑧⓪⓪①③⑧⓪⓪⓪", "%31%33800138000", "86-138-0013-8000",
  ])
  func `a mobile number is found`(text: String) {
    #expect(kinds(text) == [.phone])
  }

  @Test(arguments: [
    "11010519491231002X", "一一〇一〇五一九四九一二三一〇〇二X", "110105\n19491231\n002X",
    "110105<i>19491231</i>002X",
    "110105 19491231 002x",
  ])
  func `an identity number is found`(text: String) {
    #expect(kinds(text) == [.id])
  }

  @Test(arguments: [
    "电话028-12345678", "12345678901234567890", "2026-03-14 至 2026-06-30,共 1,234,567 元", "第一百二十三条",
    "138\n2025\n", "<td>138</td><td>0013</td><td>8000</td>", "138,0013,8000,9", "13800138000元",
    "一、二、三、四、五、六、七、八、九、十、十一",
  ])
  func `no other number is`(text: String) {
    #expect(kinds(text) == [])
  }

  @Test func `it is named by its line and column`() {
    let hits = PersonalNumberScanner.hits(in: Array("甲\n乙13800138000\n11010519491231002X".utf8))
    #expect(hits.map(\.line) == [2, 3])
    #expect(hits.map(\.column) == [2, 1])
  }
}
