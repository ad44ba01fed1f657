import Redaction
import Testing

struct WordFinderTests {
  private let redactor = Redactor()

  private func found(_ text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return redactor.findings(in: text).map { finding in
      let words = String(String.UnicodeScalarView(scalars[finding.span]))
      return "\(finding.kind.rawValue) \(finding.certain) \(words)"
    }
  }

  @Test func `addresses on the net are certain`() {
    #expect(found("写信到 Ceshi.01@Example.com。") == ["email true Ceshi.01@Example.com"])
    #expect(found("ｃｅｓｈｉ＠ｅｘａｍｐｌｅ．ｃｏｍ") == ["email true ｃｅｓｈｉ＠ｅｘａｍｐｌｅ．ｃｏｍ"])
    #expect(found("见https://example.org/u/1 页") == ["url true https://example.org/u/1"])
    #expect(found("微信号：ceshi_abc123，") == ["wechat true ceshi_abc123"])
    #expect(found("加微信 ceshi-abc") == ["wechat true ceshi-abc"])
  }

  @Test(arguments: [
    "30.65712, 104.06512", "东经104.0651 北纬30.6571", "104.06512，30.65712", "北纬30°39′25″",
  ])
  func `coordinates are certain`(text: String) {
    #expect(Set(redactor.findings(in: text).filter(\.certain).map(\.kind)) == [.coordinates])
  }

  @Test(arguments: [
    "D3S1358", "vWA 16,17", "Ｄ３Ｓ１３５８", "th01: 7/9.3", "三个基因座", "分型结果", "亲权指数大于一万", "STR",
    "Amelogenin", "DYS391=10", "acgtacgtacgtacgtacgtacgtac", "D 3S1358 位点的等位基因",
  ])
  func `genetic data is always certain`(text: String) {
    #expect(redactor.findings(in: text).filter(\.certain).map(\.kind) == [.dna])
  }

  @Test func `asking for a comparison and its result is not genetic data`() {
    #expect(found("DNA比对结果：未比中。street strategy").isEmpty)
  }

  @Test func `a name after a word that announces one is certain`() {
    #expect(found("姓名：甄试例，女") == ["person true 甄试例"])
    #expect(found("她叫欧阳测，") == ["person true 欧阳测"])
    #expect(found("联系人 王 测 试") == ["person true 王 测 试"])
    #expect(found("社工陈志强回访") == ["person true 陈志强"])
    #expect(found("母亲关心她的学习，叫和谐社区").isEmpty)
  }

  @Test func `a title, a pen name and a transliteration are names too`() {
    #expect(found("王老师和李阿姨到访") == ["person true 王老师", "person true 李阿姨"])
    #expect(found("扎西卓玛已入学") == ["person true 扎西卓玛"])
    #expect(found("阿依古丽·买买提到访") == ["person true 阿依古丽·买买提"])
    #expect(found("联系Zhang Wei办理") == ["person true Zhang Wei"])
    #expect(found("孩子和老师、同学都很好").isEmpty)
  }

  @Test func `an address below the county is certain with a number or a division`() {
    #expect(found("住在测试路12号3栋2单元501室。") == ["address true 测试路12号3栋2单元501室"])
    #expect(found("测试村三组") == ["address true 测试村三组"])
    #expect(found("3栋2单元501室") == ["address true 3栋2单元501室"])
    #expect(found("江安县青山镇测试村") == ["address true 江安县青山镇测试村"])
    #expect(found("送回测试村") == ["address false 测试村"])
    #expect(found("第3号文件，村里有路。").isEmpty)
    #expect(found("成都市锦江区和江安县").isEmpty)
  }

  @Test func `a school with a class, a room and a rare diagnosis are found`() {
    #expect(found("就读于光明小学三年级2班。") == ["school true 光明小学三年级2班"])
    #expect(found("在锦江区人民医院3楼305病房") == ["institution true 锦江区人民医院3楼305病房"])
    #expect(found("患苯丙酮尿症多年") == ["other true 苯丙酮尿症"])
    #expect(found("在乡镇小学就读，到医院检查").isEmpty)
  }

  @Test func `a date of birth is certain and another exact date doubtful`() {
    #expect(found("出生日期1990年1月2日") == ["date true 1990年1月2日"])
    #expect(found("生于二〇〇一年十一月三日") == ["date true 二〇〇一年十一月三日"])
    #expect(found("1990-01-02出生") == ["date true 1990-01-02"])
    #expect(found("2025年11月3日回访") == ["date false 2025年11月3日"])
    #expect(found("2025/13/03，2025年11月").isEmpty)
  }
}
