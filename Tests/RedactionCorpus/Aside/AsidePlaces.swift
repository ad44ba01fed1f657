import Redaction

/// Addresses of this corpus; the names are common and belong to no one place.
enum AsidePlaces {
  static let counties = CorpusWords.words(
    "雷波县 美姑县 昭觉县 普格县 木里县 三台县 苍溪县 宣汉县 恩阳区 马边县 筠连县 石渠县 西昌市 阆中市 安州区")
  private static let towns = CorpusWords.words(
    "大桥镇 瓦岗镇 四开乡 龙门镇 柏林乡 城北街道 石板镇 文家坝镇 比尔乡 三元镇 白鹤镇 凤鸣街道 拉咪乡 新店子镇")
  private static let villages = CorpusWords.words(
    "红星村 大水井村 瓦洛村 高家沟村 白果树村 尔其村 团结村 双林社区 李子坪村 石船沟村 东岳庙村 阳光社区 特洛村 黄桷湾村")
  private static let streets = CorpusWords.words(
    "建设路 沿江西路 北门街 胜利北路 文化巷 学府路 航天大道南段 米市街 红旗巷 天府大道北段 三八路 和谐大道")
  private static let estates = CorpusWords.words("阳光花园 滨江国际 紫荆苑 安康小区 南湖公馆 凤凰家园 金桂名城")

  static func address(_ draw: inout CorpusDraw) -> PersonalValue {
    let (county, town) = (draw.pick(counties), draw.pick(towns))
    let (village, street) = (draw.pick(villages), draw.pick(streets))
    let text =
      switch draw.int(0...8) {
      case 0: "\(county)\(town)\(village)\(draw.int(1...14))组"
      case 1: "\(town)\(village)\(draw.pick(["一", "三", "五", "八", "十一"]))组\(draw.int(1...60))号"
      case 2:
        "\(street)\(draw.int(1...300))号\(draw.int(1...12))栋\(draw.int(1...6))单元\(draw.int(101...2204))室"
      case 3: "\(street)\(draw.int(1...300))号"
      case 4:
        "\(draw.pick(estates))\(draw.int(1...30))栋\(draw.int(1...4))单元\(draw.int(1...28))楼"
      case 5:
        "\(county)\(town)\(street)\(draw.int(1...300))号附\(draw.int(1...9))号"
      case 6: "\(village)\(draw.int(1...14))组"
      case 7: "四川省\(county)\(town)\(village)\(draw.int(1...14))组\(draw.int(1...90))号"
      default: "\(county)\(town)\(village)"
      }
    return PersonalValue(kind: .address, text: text, form: "address")
  }
}
