@testable import Redaction

/// Sentences of casework made from parts, with what in them is personal; one seed, one corpus.
///
/// Names are made of surnames and characters drawn on their own, numbers by the rules that the
/// standards give: nothing here is read from the finders' tables.
struct Corpus {
  struct Sentence {
    let text: String
    let kind: FindingKind
    /// Unicode scalars.
    let span: Range<Int>
  }

  private var random: SeededGenerator
  private static let surnames = Array("钱沈薛秦夏潘曹蒋蔡魏叶余苏程吕丁任卢姚钟姜崔谭陆范汪廖石韦贾付方邹熊白孟")
  private static let given = Array("俊雅婷浩宇欣怡雪松玉兰春梅永强志刚丽华晓燕建平秀珍海涛文静红霞")
  private static let towns = ["清溪镇", "石桥乡", "白马镇", "龙泉街道"]
  private static let villages = ["向阳村", "双河村", "柳树村", "新民社区"]

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func labelled() -> Sentence {
    switch int(0...7) {
    case 0: sentence(.person, name(), ["社工#于上周回访。", "受害人#已返乡，情绪稳定。", "姓名：#，女", "由其母亲#照料。"])
    case 1: sentence(.person, name(), ["经核实，#表示愿意参加培训。", "|1|#|正常|", "已通知#到场。", "名单：#、"])
    case 2: sentence(.id, residentID(), ["身份证号#，已核对。", "证件（#）", "登记为#", "- #"])
    case 3: sentence(.phone, spelled(mobile()), ["联系电话#。", "手机：#，白天可接", "打#找她", "|#|"])
    case 4: sentence(.bank, card(), ["银行卡号#。", "补贴发至卡号：#"])
    case 5: sentence(.address, address(), ["现住#。", "家住#，独居", "地址：#", "户籍在#"])
    case 6: sentence(.plate, "川A\(digits(5))", ["车牌#的车辆", "乘坐#离开"])
    default: sentence(.email, "mail\(digits(4))@example.com", ["邮箱#。", "写信到#"])
    }
  }

  mutating func clean() -> String {
    let number = int(2...99)
    let texts = [
      "依据民发〔20\(digits(2))〕\(number)号和第\(number)条办理。", "全市共有\(number)名儿童入学，按期率\(number).5%。",
      "救助金合计\(number),\(digits(3)).00元，惠及\(number)户。", "根据刑法第二百四十条，已于20\(int(10...25))年立案。",
      "成都市锦江区和江安县完成年度评估\(number)次。", "本季度比上季度增加\(number)件，全部办结。",
      "经费由\(number).5万元增至\(number + 3)万元。", "孩子和老师、同学相处良好，情绪稳定。",
      "川公打拐〔2025〕\(number)号文件要求加强部门协作。", "方案应当明确责任单位，严格落实时限。",
      "高兴地看到全部困难得到解决，群众满意。", "安排心理疏导\(number)次，家庭关系明显改善。",
    ]
    return texts[int(0...texts.count - 1)]
  }

  private mutating func sentence(
    _ kind: FindingKind, _ value: String, _ frames: [String]
  ) -> Sentence {
    let frame = frames[int(0...frames.count - 1)].split(
      separator: "#", omittingEmptySubsequences: false)
    let start = frame[0].unicodeScalars.count
    return Sentence(
      text: "\(frame[0])\(value)\(frame[1])", kind: kind,
      span: start..<start + value.unicodeScalars.count)
  }

  private mutating func name() -> String {
    let surname = Self.surnames[int(0...Self.surnames.count - 1)]
    let count = int(1...4) == 1 ? 1 : 2
    return String(surname)
      + String((0..<count).map { _ in Self.given[int(0...Self.given.count - 1)] })
  }

  private mutating func address() -> String {
    let door = int(1...30)
    return switch int(0...2) {
    case 0: "江安县\(pick(Self.towns))\(pick(Self.villages))\(door)组"
    case 1: "\(pick(["光华路", "人民南路", "滨江大道"]))\(door)号\(door)栋\(int(1...4))单元\(int(101...909))室"
    default: "\(pick(Self.towns))\(pick(Self.villages))\(door)组\(door)号"
    }
  }

  private mutating func residentID() -> String {
    let body = "990000" + "\(int(1950...2015))0\(int(1...9))1\(int(0...9))" + digits(3)
    let sum = body.utf8.reduce(0) { ($0 + Int($1) - 48) * 2 % 11 }
    return body + ["1", "0", "X", "9", "8", "7", "6", "5", "4", "3", "2"][sum % 11]
  }

  private mutating func card() -> String {
    let body = "622202" + digits(12)
    let sum = body.utf8.reversed().enumerated().reduce(0) { sum, digit in
      let value = (Int(digit.element) - 48) * (digit.offset % 2 == 0 ? 2 : 1)
      return sum + (value > 9 ? value - 9 : value)
    }
    return body + "\((10 - sum % 10) % 10)"
  }

  private mutating func mobile() -> String { "1\(int(3...9))" + digits(9) }

  /// A number in one of its spellings.
  private mutating func spelled(_ number: String) -> String {
    let wide = Array("０１２３４５６７８９")
    let han = Array("零一二三四五六七八九")
    let values = number.utf8.map { Int($0) - 48 }
    return switch int(0...4) {
    case 0: "\(number.prefix(3)) \(number.dropFirst(3).prefix(4)) \(number.suffix(4))"
    case 1: String(values.map { wide[$0] })
    case 2: String(values.map { han[$0] })
    case 3: "\(number.prefix(3))-\(number.dropFirst(3).prefix(4))-\(number.suffix(4))"
    default: number
    }
  }

  private mutating func digits(_ count: Int) -> String {
    (0..<count).map { _ in String(int(0...9)) }.joined()
  }

  private mutating func pick(_ words: [String]) -> String { words[int(0...words.count - 1)] }

  private mutating func int(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }
}
