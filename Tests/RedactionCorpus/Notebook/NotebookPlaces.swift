import Redaction

/// Where people live, stay and learn in the notebook.
struct NotebookPlaces {
  private static let counties = NotebookWords.list(
    """
    叙永县 古蔺县 盐源县 昭觉县 美姑县 雷波县 通江县 仪陇县 岳池县 开江县 平昌县 万源市 \
    华蓥市 峨边县 沐川县 渠县 邻水县 西充县 剑阁县 旺苍县 射洪市 翠屏区 涪城区 顺庆区 \
    通川区
    """)
  private static let stems = NotebookWords.list(
    """
    黄桷 沙溪 牛角 老鹰 三岔 响水 观音 杨柳 梨园 茶店 火烧 桐子 天池 回龙 金鸡 长坪 \
    土门 两河 乌木 洛古 瓦岗 尔马 特洛 拉木 斯拉 依洛 马家 谢家 冯家 罗家 高桥 新店 \
    五星 前锋 胜利 永兴 凤凰 仙鹤 莲花 水井
    """)
  private static let streets = NotebookWords.list(
    """
    衙门口街 香樟路 三清大道 米市街 望江路 南大街 北门巷 工农路 铁匠街 环城北路 金沙大道 \
    学堂湾路 火车站路 民主街 光彩路 迎宾大道 西二环路 河西滨河路 红星中路 二仙桥东路
    """)
  private static let estates = NotebookWords.list(
    """
    金沙苑 江语城小区 碧水湾 紫荆花园 阳光花城 恒大御府 锦天国际公寓 天府佳园 青年小区 \
    水岸名都 怡和家园 桃源里小区 公园壹号 教师新村 安居小区
    """)
  private static let schools = NotebookWords.list(
    """
    沙溪镇小学 叙永县城西实验学校 昭觉县民族中学 涪城区东辰学校 回龙乡中心小学 小太阳幼儿园 \
    江城职业技术学校 金鸡村小学 通川区一中 翠屏区二中 育英学校 雷波县特殊教育学校 凤凰路小学 \
    光华中学
    """)
  private static let houses = NotebookWords.list(
    """
    叙永县人民医院 昭觉县妇幼保健院 涪城区中医院 省精神卫生中心 通川区社会福利院 达州儿童福利院 翠屏区救助管理站 岳池县养老服务中心 县第二人民医院 \
    康宁医院 爱心托养中心 华西医院 金太阳护理院 沙溪镇敬老院 沙溪卫生院 如家酒店 云来客栈 鸿运宾馆 市看守所 渠县拘留所 江边招待所 永兴电子厂 \
    顺达物流公司 职工宿舍 未成年人救助保护中心 儿童医院 市戒毒所 省女子监狱
    """)

  func address(_ draw: inout CorpusDraw) -> PersonalValue {
    let county = draw.pick(Self.counties)
    let town = draw.pick(Self.stems) + draw.pick(["镇", "乡", "镇", "街道", "彝族乡"])
    let village =
      draw.pick(Self.stems) + draw.pick(["村", "村", "村", "社区", "坝村", "湾村", "寨", "屯", "沟", "坪村"])
    let (n, m) = (draw.int(1...12), draw.int(1...99))
    let group = "\(draw.pick(["\(n)", Self.numerals[n]]))\(draw.pick(["组", "社", "组", "队", "村民小组"]))"
    let street = draw.pick(Self.streets)
    let (block, room) = ("\(draw.int(1...30))", "\(draw.int(1...18))0\(draw.int(1...4))")
    let estate = draw.pick(Self.estates)
    switch draw.int(0...15) {
    case 0: return value(village, "village")
    case 1: return value(town + village, "town village")
    case 2: return value(county + town, "county town")
    case 3: return value(county + town + village, "county village")
    case 4: return value(village + group, "group")
    case 5: return value(town + village + group, "group")
    case 6: return value("四川省\(county)\(town)\(village)\(group)\(m)号", "whole")
    case 7: return value("\(street)\(m)号", "street")
    case 8: return value("\(county)\(street)\(m)号附\(n)号", "street")
    case 9: return value("\(street)\(m)号\(estate)\(block)栋\(n)单元\(room)室", "flat")
    case 10: return value("\(estate)\(block)-\(n)-\(room)", "short flat")
    case 11: return value("\(estate)\(n)期\(block)幢\(room)", "flat")
    case 12: return value("\(county)\(town)\(street)\(m)号", "street")
    case 13: return value("\(draw.pick(Self.stems))社区\(street)\(m)号院\(n)号楼\(room)", "flat")
    case 14: return value("\(town)\(draw.pick(["街上", "场镇"]))\(m)号", "market")
    default: return value("\(village)\(draw.pick(Self.stems))组", "named group")
    }
  }

  private static let numerals = [
    "零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二",
  ]

  func school(_ draw: inout CorpusDraw) -> PersonalValue {
    let (grade, section) = (Self.numerals[draw.int(1...6)], draw.int(1...12))
    let group = draw.pick([
      "\(grade)年级\(section)班", "\(grade)（\(section)）班", "\(grade)年级（\(section)）班",
      "初\(grade)\(section)班", "高二(\(section))班",
      "20\(draw.int(18...25))级\(section)班", "大班", "中二班", "",
    ])
    return PersonalValue(kind: .school, text: draw.pick(Self.schools) + group, form: "school")
  }

  func institution(_ draw: inout CorpusDraw) -> PersonalValue {
    let (floor, bed) = (draw.int(1...12), draw.int(1...48))
    let room = "\(floor)0\(draw.int(1...9))"
    let place = draw.pick([
      "\(room)室", "\(room)房间", "\(room)病房", "\(bed)床", "\(room)房", "内科\(bed)床",
      "住院部\(floor)楼\(bed)床",
      "\(Self.numerals[floor])病区\(bed)床", "\(floor)楼\(room)", "\(floor)号楼\(room)室", "\(room)号房",
      "外科病房\(bed)号床",
      "骨科\(floor)病室\(bed)床", "B区\(room)", "\(bed)号病床",
      "\(floor)楼\(Self.numerals[draw.int(1...9)])号房", "\(floor)监室",
    ])
    return PersonalValue(
      kind: .institution, text: draw.pick(Self.houses) + place, form: "institution")
  }

  private func value(_ text: String, _ form: String) -> PersonalValue {
    PersonalValue(kind: .address, text: text, form: form)
  }
}
