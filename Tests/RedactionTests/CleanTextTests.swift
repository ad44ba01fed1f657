import Redaction
import Testing

struct CleanTextTests {
  private let redactor = Redactor()

  @Test(arguments: [
    "依据民发〔2015〕158号和刑法第二百四十条、第14条办理。", "川公打拐〔2025〕17号", "2025年第三季度共办理128件，按期率96.5%。",
    "2025年11月3日完成首次回访，费用1,250.00元。", "救助金合计13,800,138,000元，惠及12 345人。", "办结率为十分之九，第一百一十四条。",
    "统计：15 23 40 12 33 5", "2022 2023 2024 2025", "拨打12338或110求助。", "见表3.1.4和图2-5，GB/T 2260-2007。",
    "年度预算 1380013 8000 元以内", "安置、康复、回归，共3个村5户。", "经费由100.5万元增至130.25万元。",
    "版本 2.10.3，编号 0001-0002-0003。", "《未成年人保护法》第六十二条", "受害人已满16周岁，愿意参加培训。",
    "2025-11-03至2026-01-05，共63天。", "13800138000元", "区划代码510104、510105、510106。",
  ])
  func `clean casework gives no certain finding`(text: String) {
    #expect(redactor.findings(in: text).filter(\.certain) == [])
  }

  @Test(arguments: [
    "依据民发〔2015〕158号和刑法第二百四十条、第14条办理。", "川公打拐〔2025〕17号", "2025年第三季度共办理128件，按期率96.5%。",
    "拨打12338或110求助。", "安置、康复、回归，共3个村5户。", "受害人已满16周岁，愿意参加培训。", "《未成年人保护法》第六十二条",
    "用 --lang en 显示英文，--lang zh 显示中文。", "内容用ChaCha20-Poly1305加密，密钥用ChaCha 算法。",
    "guitu list --lang en",
    "guitu due --within 30 --lang en 列出到期的", "用XChaCha20和ML-KEM-768", "-lang en 也可以",
  ])
  func `plain sentences give no finding at all`(text: String) {
    #expect(redactor.findings(in: text) == [])
  }
}
