import Redaction

/// Addresses of this corpus; the names are common and belong to no one place.
enum BlindPlaces {
  static let counties = CorpusWords.words("金阳县 喜德县 甘洛县 越西县 布拖县 盐亭县 梓潼县 平昌县 巴州区 沐川县 屏山县 白玉县")
  private static let towns = CorpusWords.words("新桥镇 拖乌乡 双河镇 柳坝乡 白塔街道 观音镇 黄家坝镇 依洛乡 四坪镇 清江镇")
  private static let villages = CorpusWords.words(
    "青龙村 麻柳村 三河口村 石门坎村 马家湾村 尔库村 阿觉村 和平村 双凤社区 梨树坪村 三岔河村 幸福社区")
  private static let streets = CorpusWords.words("解放街 滨江大道 东门街 新华北路 朝阳巷 锦绣路 人民南路三段 马道街 川主巷 龙腾大道中段")
  private static let estates = CorpusWords.words("翠湖花园 金域华庭 御景苑 惠民小区 东城公馆 龙湖公寓")

  static func address(_ draw: inout CorpusDraw) -> PersonalValue {
    let (county, town) = (draw.pick(counties), draw.pick(towns))
    let (village, street) = (draw.pick(villages), draw.pick(streets))
    let text =
      switch draw.int(0...7) {
      case 0: "\(county)\(town)\(village)\(draw.int(1...14))组"
      case 1: "\(town)\(village)\(draw.pick(["二", "四", "六", "七", "九"]))组\(draw.int(1...60))号"
      case 2:
        "\(street)\(draw.int(1...300))号\(draw.int(1...12))栋\(draw.int(1...6))单元\(draw.int(101...2204))"
      case 3: "\(street)\(draw.int(1...300))号"
      case 4:
        "\(draw.pick(estates))\(draw.int(1...30))栋\(draw.int(1...4))单元\(draw.int(1...28))楼\(draw.int(1...6))号"
      case 5:
        "\(county)\(street)\(draw.int(1...300))号\(draw.pick(estates))\(draw.int(1...30))幢\(draw.int(101...2204))室"
      case 6: "\(village)\(draw.int(1...14))组"
      default: "\(county)\(town)\(village)"
      }
    return PersonalValue(kind: .address, text: text, form: "address")
  }
}
