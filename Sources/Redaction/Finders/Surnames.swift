/// Family names, folded: the Hundred Family Surnames and those common today, compound ones apart.
enum Surnames {
  static let single = ScalarSet(
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗"
      + "凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛"
      + "禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌"
      + "霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳"
      + "汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印"
      + "宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍郤璩桑桂濮牛寿通边扈燕冀郏浦尚"
      + "农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂"
      + "晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖付闫涂覃代佟苟覀晋岳侬蔄辜邝麦"
      + "户植佘兰原展苑郄阿仝奉冼旷隋牟逯佀宝海玉卿鄢")

  static let compound: Set<[UInt32]> = Set(
    ("欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 令狐 慕容 司徒 夏侯 轩辕 端木 南宫 独孤 长孙 宇文 呼延 申屠 "
      + "百里 东郭 西门 闻人 澹台 濮阳 淳于 单于 太叔 公冶 宗政 钟离 鲜于 闾丘 司空 亓官 拓跋 赫连 公羊 谷梁 "
      + "万俟 完颜 第五 左丘 梁丘 羊舌 微生 段干 南门 东门")
      .split(separator: " ").map { $0.unicodeScalars.map(\.value) })

  /// How many characters of a surname two characters start with: 2, 1, or 0 for none.
  static func length(_ first: UInt32, _ second: UInt32) -> Int {
    if compound.contains([first, second]) { return 2 }
    return single.contains(first) ? 1 : 0
  }
}
