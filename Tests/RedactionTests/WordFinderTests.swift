import Redaction
import Testing

struct WordFinderTests {
  private let redactor = Redactor()

  private func found(_ text: String) -> [String] { redactor.told(text) }

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
    "D3S1358", "vWA 16,17", "Ｄ３Ｓ１３５８", "th01: 7/9.3", "Amelogenin", "DYS391=10", "分型：12,13",
    "acgtacgtacgtacgtacgtacgtac", "D3S1358 位点", "亲权指数 12345.6", "见样本07.fsa", "A12_03.hid 已存",
    "plate.ab1", "reads-2.fastq",
  ])
  func `genetic data is always certain`(text: String) {
    let findings = redactor.findings(in: text)
    #expect(findings.map(\.kind) == [.dna] && findings.map(\.certain) == [true])
  }

  @Test(arguments: ["三个基因座", "分型结果", "亲权指数大于一万", "STR", "等位基因", "完成分型3次", "基因分型，2025年"])
  func `words of genetic typing without a value are refused and not masked`(text: String) {
    let findings = redactor.findings(in: text)
    #expect(findings.map(\.kind) == [.dna] && !findings.contains(where: \.certain))
    #expect(redactor.masked(text) == text)
  }

  @Test(arguments: [
    ("位于北纬30.6571，东经104.0651附近", "北纬30.6571，东经104.0651"),
    ("N30.6571° E104.0651° 处", "N30.6571° E104.0651°"),
    ("在30.6571N, 104.0651E 处", "30.6571N, 104.0651E"),
    ("30.65712, 104.06512。", "30.65712, 104.06512"),
    ("北纬30°39′25″ 东经104°03′54″ 处", "北纬30°39′25″ 东经104°03′54″"), ("北纬30°39′25″ 附近", "北纬30°39′25″"),
    ("于30°39'25\"N 104°3'54\"E。", "30°39'25\"N 104°3'54\"E"),
  ])
  func `a place on the map is found as a whole`(text: String, place: String) {
    #expect(found(text) == ["coordinates true \(place)"])
  }

  @Test(arguments: ["体温38度5分", "增长30.65%，104.06万元", "得30.65分和104.06分", "版本2.10.30"])
  func `temperatures and amounts are no place on the map`(text: String) {
    #expect(!redactor.findings(in: text).contains { $0.kind == .coordinates })
  }

  @Test(arguments: [
    ("生于农历腊月廿三，", "date true 农历腊月廿三"), ("2005年正月初五出生", "date true 2005年正月初五"),
    ("农历八月十五回访", "date false 农历八月十五"), ("闰四月十二到站", "date false 闰四月十二"),
    ("庚子年腊月初八", "date false 庚子年腊月初八"), ("冬月三十离开", "date false 冬月三十"),
  ])
  func `a day of the lunar calendar is an exact day`(text: String, date: String) {
    #expect(found(text) == [date])
  }

  @Test(arguments: ["三月初到站", "八月十五个案件", "正月里", "腊月中旬", "农历新年"])
  func `a part of a month is no exact day`(text: String) {
    #expect(found(text) == [])
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
    #expect(found("测试村的情况") == ["address false 测试村"])
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
