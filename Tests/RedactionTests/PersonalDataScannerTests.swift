import Redaction
import Testing

/// What is somebody's is found in files, however it is written there.
struct PersonalDataScannerTests {
  private func kinds(_ text: String) -> [FindingKind] {
    PersonalDataScanner.hits(in: Array(text.utf8)).map(\.kind)
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

  @Test(arguments: [
    ("护照E12345678", FindingKind.passport), ("passport no. C1234567", .passport),
    ("通行证H12345678", .passport), ("川A12345", .plate), ("川<b>A12345</b>", .plate),
    ("QQ123456789", .qq), ("微信lanlan_98", .wechat), ("lan@163.com", .email),
    ("0834-2212345", .phone), ("她的电话0834-2212345", .phone), ("D3S1358 15,16", .dna),
    ("见样本07.fsa", .dna), ("身份证号513431199807151221", .id), ("卡号6222020200012345671", .bank),
    ("残疾证号5134311998071512", .disability),
  ])
  func `other personal data and genetic data are found`(text: String, kind: FindingKind) {
    #expect(kinds(text) == [kind])
  }

  @Test(arguments: [
    "服务热线0834-2212345", "县民政局办公室电话:0834-2212345", "值班电话 0834-2212345", "拨打12345、12338或110",
    "救助管理站邮箱zhan@example.com", "邮箱lan@zj.gov.cn", "Office: 0834-2212345",
    "Helpline 0834-2212345", "咨询电话(0834)2212345", "基因座只在实验室保存", "见 https://example.org/u/1",
    "微信公众号", "护照、通行证和车牌号不得出现", "颜色 #e12345 与 #123456", "card{color:#123456}",
    "<svg id=\"1234567890123452\">",
  ])
  func `what an office may say passes`(text: String) {
    #expect(kinds(text) == [])
  }

  @Test func `it is named by its line and column`() {
    let hits = PersonalDataScanner.hits(in: Array("甲\n乙13800138000\n11010519491231002X".utf8))
    #expect(hits.map(\.line) == [2, 3])
    #expect(hits.map(\.column) == [2, 1])
  }
}
