import Redaction
import Testing

struct NumberFinderTests {
  @Test(arguments: [
    ("电话138****1234", 2..<13, true), ("138****1234", 0..<11, true),
    ("身份证510104********002X", 3..<21, true),
    ("卡号6222****1234", 2..<14, true), ("12345***12", 0..<10, false), ("姓名：张*明，女", 3..<6, true),
    ("张**同志到场", 0..<3, true), ("联系人欧阳*", 3..<6, true),
  ])
  func `a value of which a part is hidden is found`(text: String, span: Range<Int>, certain: Bool) {
    let findings = Redactor().findings(in: text)
    #expect(findings.map(\.span) == [span])
    #expect(findings.map(\.certain) == [certain])
  }

  @Test(arguments: ["2*3*4", "面积5×8米", "**重点**：按期办结", "王*不*", "a*b", "10***", "***12"])
  func `a sign that hides nothing is none`(text: String) {
    #expect(Redactor().findings(in: text) == [])
  }

  private let redactor = Redactor()

  private func certain(_ text: String) -> [FindingKind] {
    redactor.findings(in: text).filter(\.certain).map(\.kind)
  }

  @Test(arguments: [
    "11010519491231002X", "11010519491231002x", "１１０１０５１９４９１２３１００２Ｘ", "110105 19491231 002X",
    "110105-1949-1231-002X", "一一〇一〇五一九四九一二三一〇〇二X", "990000180001010017", "990000-18000101-0017",
    "1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 X", "110105.19491231.002Ⅹ", "编号7711010519491231002X",
    "110105\u{200B}19491231\u{200D}002X", "①①⓪①⓪⑤①⑨④⑨①②③①⓪⓪②X", "壹壹零壹零伍壹玖肆玖壹贰叁壹零零贰X",
  ])
  func `a valid identification number is certain in every spelling`(text: String) {
    #expect(certain(text) == [.id])
  }

  @Test(arguments: ["身份证号110105194912310021", "身份证：110105194902300021", "身份证 11010519491231002"])
  func `a wrong number after its cue is doubtful, never dropped`(text: String) {
    let findings = redactor.findings(in: text)
    #expect(findings.map(\.kind) == [.id])
    #expect(findings.map(\.certain) == [false])
  }

  @Test(arguments: [
    "13800138000", "138 0013 8000", "138-0013-8000", "１３８００１３８０００", "+86 13800138000",
    "008613800138000", "+86-138-0013-8000", "一三八零零一三八零零零", "幺三八〇〇幺三八〇〇〇", "138·0013·8000",
    "1 3 8 0 0 1 3 8 0 0 0", "138\u{200B}00138000", "2025-11-03 13800138000", "138零零13八000",
    "(+86)13800138000", "手机1380013,13800138000",
  ])
  func `a mobile number is certain in every spelling`(text: String) {
    #expect(certain(text) == [.phone])
  }

  @Test(arguments: [
    "028-83512345", "(028)83512345", "０２８－８３５１２３４５", "0835-2234567", "028 8351 2345",
    "电话83512345", "联系电话：02883512345",
  ])
  func `a landline is certain with its area code or its cue`(text: String) {
    #expect(certain(text) == [.phone])
  }

  @Test(arguments: [
    "6222020200012345670", "6222 0202 0001 2345 670", "6222-0202-0001-2345-670",
    "６２２２０２０２０００１２３４５６７０", "六二二二〇二〇二〇〇〇一二三四五六七〇", "4111 1111 1111 1111",
  ])
  func `a bank card that fits its check is certain in every spelling`(text: String) {
    #expect(certain(text) == [.bank])
  }

  @Test func `a bank card that fails its check is doubtful after its cue and nothing without`() {
    #expect(redactor.findings(in: "卡号6222020200012345671").map(\.certain) == [false])
    #expect(redactor.findings(in: "流水6222020200012345671").isEmpty)
  }

  @Test(arguments: [
    "E12345678", "EA1234567", "Ｇ１２３４５６７８", "护照 E 1234 5678", "护照号：e12345678", "P12345678",
  ])
  func `a passport number is certain`(text: String) {
    #expect(certain(text) == [.passport])
  }

  @Test func `fifteen digits, certificates, QQ and plates are found`() {
    #expect(certain("110105491231002") == [.id])
    #expect(certain("990000-18000101-0017 43") == [.disability])
    #expect(certain("残疾人证11010519491231002X43") == [.disability])
    #expect(certain("QQ：123456789") == [.qq])
    #expect(certain("车牌川A·12345") == [.plate])
    #expect(certain("川ＡＤ１２３４５") == [.plate])
  }
}
