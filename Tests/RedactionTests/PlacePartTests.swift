import Redaction
import Testing

/// Groups of villages, classes and wards without the place they belong to; links and loci without a scheme.
struct PlacePartTests {
  private let redactor = Redactor()

  private func found(_ text: String) -> [String] { redactor.told(text) }

  @Test(arguments: [
    ("家住五社12号，", "address true 五社12号"), ("住青杠坡社五组", "address true 青杠坡社五组"),
    ("红旗大队第三生产队", "address true 红旗大队第三生产队"), ("她在五年级3班", "school false 五年级3班"),
    ("在三(2)班", "school false 三(2)班"), ("in Grade 5 Class 3 now", "school false Grade 5 Class 3"),
    ("初三(5)班的学生", "school false 初三(5)班"), ("在成都七中初三五班", "school true 成都七中初三五班"),
    ("她在住院部12床", "institution true 住院部12床"),
  ])
  func `a part of a place is found`(text: String, finding: String) {
    #expect(found(text) == [finding])
  }

  @Test(arguments: [
    "十八届七中全会", "五年级班主任", "旅行社3人", "报社第二次报道", "消防大队第三次演练", "3班倒", "培训班3期", "高危人群2班次", "第五组12号选手",
  ])
  func `what only sounds like one is none`(text: String) {
    #expect(found(text) == [])
  }

  @Test(arguments: [
    "weibo.com/u/123456", "v.qq.com/x/abc.html", "pan.baidu.com/s/1abc", "t.cn/abc",
    "https://weibo.com/u/1",
  ])
  func `an address on the net needs no scheme`(link: String) {
    #expect(found("见\(link)。") == ["url true \(link)"])
  }

  @Test(arguments: ["1/2", "a.b/c", "站点A/B", "12.5/100", "README.md/说明"])
  func `a share is no address on the net`(text: String) {
    #expect(found(text) == [])
  }

  @Test(arguments: [
    "rs12345", "SNP rs12345", "线粒体HVR1 16223T",
  ])
  func `a variant is genetic data`(text: String) {
    let findings = redactor.findings(in: text)
    #expect(findings.contains { $0.kind == .dna && $0.certain }, "\(found(text))")
  }
}
