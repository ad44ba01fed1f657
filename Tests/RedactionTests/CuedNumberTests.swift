import Redaction
import Testing

/// A number after the word for it is found, whether or not it is written as such numbers are.
struct CuedNumberTests {
  private let redactor = Redactor()

  private func found(_ text: String) -> [String] { redactor.told(text) }

  @Test(arguments: [
    ("护照号:N1234567", "N1234567"), ("越南护照B1234567", "B1234567"),
    ("缅甸护照MA123456", "MA123456"), ("passport no. C1234567", "C1234567"),
    ("老挝护照P0123456", "P0123456"), ("护照（泰国）AA1234567", "AA1234567"),
    ("护照EI2345678", "EI2345678"), ("护照号E1234567O", "E1234567O"),
    ("护照EO1234567", "EO1234567"), ("护照号码为 N 1234567，", "N 1234567"),
    ("passport number 123456789", "123456789"),
  ])
  func `a passport of any country is certain after its word`(text: String, number: String) {
    #expect(found(text) == ["passport true \(number)"])
  }

  @Test(arguments: [
    ("护照E1234567", "E1234567"), ("护照号12345678", "12345678"), ("护照号：XYZ12345", "XYZ12345"),
    ("通行证H123456", "H123456"),
  ])
  func `a passport in no usual form is doubtful`(text: String, number: String) {
    #expect(found(text) == ["passport false \(number)"])
  }

  @Test(arguments: [
    ("残疾证号5134311998071512", "disability false 5134311998071512"),
    ("卡号12345678", "bank false 12345678"),
    ("存折号51123456789012345", "bank false 51123456789012345"),
    ("card no. 6222024402001123459", "bank false 6222024402001123459"),
    ("QQ1234", "qq false 1234"), ("QQ号1234567890123", "qq false 1234567890123"),
    ("QQ12345678O", "qq false 12345678O"), ("身份证号51343119980715", "id false 51343119980715"),
    ("510104 20090312 5426", "id false 510104 20090312 5426"),
    ("车牌川A1234", "plate false 川A1234"), ("车牌号:A12345", "plate false A12345"),
    ("车牌 川AB123", "plate false 川AB123"), ("川A警0123", "plate false 川A警0123"),
  ])
  func `a number of a wrong length is doubtful after its word`(text: String, finding: String) {
    #expect(found(text) == [finding])
  }

  @Test(arguments: ["川A一二三四五", "川A壹贰叁肆伍", "川·A 一二三四五"])
  func `a plate in Chinese numerals is certain`(plate: String) {
    #expect(found("车牌\(plate)") == ["plate true \(plate)"])
  }

  @Test(arguments: [
    "护照2本", "护照已过期，补办花费1200元", "银行存入100000元", "QQ上有12人", "QQ 2025年停用", "车牌3张，共20元",
    "卡号12位", "残疾证2级", "护照业务窗口", "账户余额为250000元", "已办存折。2025年发放", "身份证1张",
  ])
  func `a count or an amount after such a word is none`(text: String) {
    #expect(found(text) == [])
  }

  @Test(arguments: [
    ("QQ123456789，3人", "qq true 123456789"), ("护照E12345678，2025年签发", "passport true E12345678"),
    ("银行卡6222024402001123458。", "bank true 6222024402001123458"),
  ])
  func `a right number stays as it is`(text: String, finding: String) {
    #expect(found(text) == [finding])
  }
}
