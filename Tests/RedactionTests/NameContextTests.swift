import Redaction
import Testing

/// Names that only what stands around them tells, and what stands around words that are none.
struct NameContextTests {
  private let redactor = Redactor()

  private func found(_ text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return redactor.findings(in: text).map { finding in
      "\(finding.kind.rawValue) \(String(String.UnicodeScalarView(scalars[finding.span])))"
    }
  }

  @Test(arguments: [
    ("被害人李××陈述", "李××"), ("李XX称不愿回家", "李XX"), ("联系赵□□核实", "赵□□"), ("证人刘某X出庭", "刘某X"),
    ("被告人王某1租房", "王某1"), ("黎氏秋香由边检送返", "黎氏秋香"), ("母亲秀兰身体不好", "秀兰"),
    ("儿子浩浩一直咳嗽", "浩浩"), ("江南（女，35岁）已就业", "江南"), ("填表人 安康", "安康"), ("小芳说她不想走", "小芳"),
    ("老张头看见她上了车", "老张头"), ("阿强骗她去打工", "阿强"), ("强哥是介绍人", "强哥"), ("陈木匠送她到镇上", "陈木匠"),
    ("Mr. Wang called", "Mr. Wang"), ("Teacher Zhang visited", "Teacher Zhang"),
    ("Mrs Huang Lin came", "Mrs Huang Lin"), ("王  芳 女", "王  芳"), ("李.娜没来", "李.娜"),
    ("二狗昨天回家了", "二狗"),
    ("狗蛋说想上学", "狗蛋"), ("三娃还没入学", "三娃"), ("她叫幺妹", "幺妹"), ("小名毛毛", "毛毛"),
    ("吉克因病未到校", "吉克"), ("卓玛不愿回家", "卓玛"), ("志愿者平安到场", "平安"), ("学员高兴已签字", "高兴"),
    ("社工高原回访", "高原"), ("户主Bounmy Keo，务农", "Bounmy Keo"), ("Visited 高原 at home", "高原"),
    ("吉伍有各说想回家", "吉伍有各"), ("蹇秀兰没有来", "蹇秀兰"), ("立立日各（女）已返校", "立立日各"),
  ])
  func `a name is told by what stands around it`(text: String, name: String) {
    #expect(found(text) == ["person \(name)"])
  }

  @Test func `a word in a list of persons may be one, and casework's own words are none`() {
    #expect(found("参加座谈的有王丹、高山、周正、赵敏。") == ["王丹", "高山", "周正", "赵敏"].map { "person \($0)" })
    #expect(found("王老师、安置点、救助站") == ["person 王老师"])
  }

  @Test(arguments: [
    "张丽的亲生母亲", "李婷的男朋友", "刘洋他妈", "谢娟的爷爷奶奶", "高某某舅舅", "赵敏家小儿子", "彭亮的表嫂",
  ])
  func `a relative is named as a whole`(phrase: String) {
    #expect(found("\(phrase)同意了。") == ["kin \(phrase)"])
  }

  @Test(arguments: [
    "儿子满月，女儿上学。",
    "查找不到生父母的儿童,公告满60日", "母亲文化程度低。", "她叫大家不要担心。", "于XX年XX月办理。", "向XX部门报告。", "高中生，女，17岁",
    "小孙子上幼儿园。", "Officer Training Course", "Miss the bus again.", "Sister Cities program",
    "农民，男，45岁。", "负责人：民政局", "安静的女儿不太说话。", "孙子上小学，奶奶接送。", "常常说到家乡。", "家长会在周五召开。",
    "受害人平安到家。", "母亲平安返乡。", "学员高兴地说想继续学。", "大妹在镇上读书。", "一斤三毛钱。", "幺妹火锅店在招人。",
    "学生高度评价了培训。", "毛毯、毛巾、雨衣已发放。", "温馨提示：注意安全。", "用Microsoft Word 打开。",
  ])
  func `words beside relatives, labels and sexes are no names`(text: String) {
    #expect(found(text).isEmpty)
  }
}
