import Redaction
import Testing

/// What reads like another word is doubtful at least where it may be a place, a school or a name.
struct LostFindingTests {
  private let redactor = Redactor()

  private func found(_ text: String, _ kind: FindingKind) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return redactor.findings(in: text).filter { $0.kind == kind }.map { finding in
      String(String.UnicodeScalarView(scalars[finding.span]))
    }
  }

  @Test(arguments: [
    "坝上小学", "河上中学", "大桥上小学", "张家上小学", "和平小学", "希望小学", "团结中学", "光明小学", "幸福小学", "民族中学", "文化中学",
  ])
  func `a school named by a place or by a common word is doubtful`(school: String) {
    #expect(found("\(school)的老师来电。", .school) == [school])
  }

  @Test(arguments: ["孙子上小学，奶奶接送。", "孩子读中学。", "女儿念小学，", "今年上小学。", "他上小学了。"])
  func `somebody going to school names none`(text: String) {
    #expect(found(text, .school) == [])
  }

  @Test(arguments: [
    ("住在人民路边。", "人民路"), ("家住建设路口，", "建设路"), ("他租住滨江路面馆楼上", "滨江路"), ("在和平路口等", "和平路"),
    ("住在人民路。", "人民路"),
  ])
  func `a road somebody lives at is found beside its side or its end`(text: String, road: String) {
    #expect(found(text, .address) == [road])
  }

  @Test(arguments: ["前方施工路段", "学校路口很堵。"])
  func `a word about roads is no road`(text: String) {
    #expect(found(text, .address) == [])
  }

  @Test(arguments: [
    ("福利院路口3号楼305室", "福利院路口3号楼305室"), ("救助站街对面3号房间", "救助站街对面3号房间"),
  ])
  func `an institution beside a road keeps its room`(text: String, room: String) {
    #expect(found(text, .institution) == [room])
  }

  @Test func `a street named for an institution is an address`() {
    #expect(found("住在火车站路12号3室", .address) == ["火车站路12号3室"])
    #expect(found("住在火车站路12号3室", .institution) == [])
  }

  @Test(arguments: ["海来拉打", "吉克木来", "沙马阿主"])
  func `a transliterated name may end in what may follow one`(name: String) {
    for text in ["\(name)已入学。", "社工见到\(name)。", "\(name)，女"] {
      #expect(found(text, .person) == [name], "\(text)")
    }
  }

  @Test(arguments: [
    ("扎西卓玛说她回家", "扎西卓玛"), ("海来拉说他不去", "海来拉"), ("扎西卓玛在家", "扎西卓玛"),
    ("沙马来到站里", "沙马"), ("海来拉主动联系", "海来拉"),
  ])
  func `what follows a transliterated name is no part of it`(text: String, name: String) {
    #expect(found(text, .person).first == name)
  }
}
