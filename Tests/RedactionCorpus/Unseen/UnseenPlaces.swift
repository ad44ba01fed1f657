/// Places below the county in the formats of this corpus; the names are common and belong to no one place.
enum UnseenPlaces {
  static let counties = CorpusWords.words(
    "昭觉县 美姑县 雷波县 道孚县 松潘县 茂县 中江县 大英县 岳池县 邻水县 通江县 万源市 广汉市 雁江区 游仙区 恩阳区 武侯区 金口河区")
  private static let towns = CorpusWords.words(
    "大桥镇 洛古乡 比尔镇 火烧桥乡 两河口镇 红星镇 长滩乡 凤仪镇 三溪口街道 东岳镇 尔觉镇 沙坪街道 石羊场镇 老君乡 兴隆场镇 马路镇")
  private static let villages = CorpusWords.words(
    "瓦以村 核桃坪村 老鹰岩村 上坝村 金鸡社区 杨柳湾村 特口村 新桥社区 花石村 干海子村 碉楼村 五一村 黄桷树村 九道拐村 书院社区 白果村")
  private static let roads = CorpusWords.words(
    "嘉陵江路 天府三街 玉带巷 西山北路 二环路东五段 剑南大道 盐井街 桂花巷 跃进路 涪滨路 月城大道 状元街")
  private static let estates = CorpusWords.words("滨河丽景 怡和苑 城市花园 安置小区 凤凰城 蓝湾国际 桂湖名居 教师公寓")
  private static let schools = CorpusWords.words(
    "洛古乡中心校 美姑县民族小学 火烧桥希望小学 中江县龙台中学 城北中学 广汉市第七小学 蓓蕾幼儿园 游仙职业技术学校 涪江路小学 岳池县第一中学")
  private static let houses = CorpusWords.words(
    "昭觉县中医院 市第三人民医院 夕照养老院 邻水县救助管理站 如意酒店 广汉市儿童福利院 州精神卫生中心 青松护理院 华西妇产医院 通江县人民医院")

  static func address(_ draw: inout CorpusDraw) -> String {
    let (county, town) = (draw.pick(counties), draw.pick(towns))
    let (village, road) = (draw.pick(villages), draw.pick(roads))
    return switch draw.int(0...9) {
    case 0: "\(county)\(town)\(village)\(draw.int(1...12))组\(draw.int(1...80))号"
    case 1: "\(town)\(village)\(draw.pick(["一", "二", "三", "五", "八", "十"]))组"
    case 2: "\(road)\(draw.int(2...280))号"
    case 3:
      "\(road)\(draw.int(2...280))号\(draw.pick(estates))\(draw.int(1...20))栋"
        + "\(draw.int(1...3))单元\(draw.int(2...18))楼\(draw.int(1...4))号"
    case 4: "\(draw.pick(estates))\(draw.int(1...20))-\(draw.int(1...3))-\(draw.int(201...1804))"
    case 5: "四川省\(county)\(town)\(village)"
    case 6: "\(town)\(village)村民小组\(draw.int(1...9))组"
    case 7: "\(county)\(road)\(draw.int(2...280))号\(draw.int(1...9))幢\(draw.int(101...1203))室"
    case 8: "\(village)\(draw.int(1...12))社\(draw.int(1...90))号"
    default: "\(town)\(road)\(draw.int(2...99))号附\(draw.int(1...12))号"
    }
  }

  static func school(_ draw: inout CorpusDraw) -> String {
    draw.pick(schools)
      + draw.pick([
        "\(draw.int(1...6))年级（\(draw.int(1...8))）班",
        "\(draw.pick(["初一", "初二", "高一", "高三"]))\(draw.int(1...12))班",
        "\(draw.pick(["七", "八", "九", "四", "五"]))年级\(draw.int(1...9))班",
        "\(draw.pick(["大", "中", "小"]))班",
        "20\(draw.int(20...25))级\(draw.int(1...9))班",
      ])
  }

  static func room(_ draw: inout CorpusDraw) -> String {
    draw.pick(houses)
      + draw.pick([
        "\(draw.int(2...14))楼\(draw.int(1...48))床", "\(draw.int(201...1409))房",
        "\(draw.int(201...1409))室",
        "住院部\(draw.int(2...9))楼\(draw.int(1...48))号床",
        "\(draw.int(201...909))号房间",
      ])
  }
}
