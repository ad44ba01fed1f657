import Redaction
import Testing

/// A village nobody knows never passes unseen, and sorts of villages are none.
struct LonePlaceTests {
  private let redactor = Redactor()

  private func found(_ text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return redactor.findings(in: text).filter { $0.kind == .address }.map { finding in
      String(String.UnicodeScalarView(scalars[finding.span])) + (finding.certain ? "" : "?")
    }
  }

  @Test(arguments: [
    ("来自大湾村", "大湾村"), ("家住石板村,独居", "石板村"), ("她回到红岩村后", "红岩村"), ("在柳坝村生活", "柳坝村"),
    ("被卖到李家寨", "李家寨"), ("嫁到刘家屯多年", "刘家屯"), ("来自杨家坝", "杨家坝"), ("现住青山镇", "青山镇"),
    ("护送她回柳坝村", "柳坝村"), ("住在石桥村柏林组", "石桥村柏林组"), ("住在石桥村上坝组", "石桥村上坝组"),
  ])
  func `a village somebody lives in or comes from is certain`(text: String, place: String) {
    #expect(found(text) == [place])
  }

  @Test(arguments: [
    "大湾村", "石板村", "青山镇", "白马乡", "龙潭街道", "双林社区", "上坝组", "李家寨", "刘家屯", "杨家坝", "王村", "马家沟", "陈家庄",
  ])
  func `a village alone is doubtful at least`(name: String) {
    for text in [name, "\(name)的情况", "(\(name))", "| \(name) |", "关于\(name)"] {
      #expect(found(text) == ["\(name)?"] || found(text) == [name], "\(text)")
    }
  }

  @Test(arguments: [
    "农村、乡村、村镇和城镇", "在贫困村开展宣传", "到示范村学习", "共走访12个乡镇、30个村", "在易地搬迁安置社区", "全村和本村",
    "由村委会出具证明", "偏远山村和小渔村", "在各街道社区设点", "向农村社区延伸", "回到家乡", "石桥工作组", "在城市社区开展",
    "由专案组负责", "该村每村一人", "进村入户", "人民路边有一家店", "建设路有两家培训点", "沿建设路走500米",
  ])
  func `a sort of places is no name`(text: String) {
    #expect(found(text) == [])
  }
}
