/// What people in the country are called at home: 二狗, 铁蛋, 幺妹.
enum PetNames {
  /// Nothing else is called so.
  static let names = table(
    """
    二狗 三狗 大狗 黑狗 狗蛋 狗剩 狗娃 铁蛋 石蛋 二蛋 三蛋 毛蛋 丫蛋 铁柱 二柱 栓柱 拴柱 铁栓 铁牛 二牛 三牛 大牛 毛娃 铁娃 石娃 牛娃 猪娃 山娃 \
    水娃 火娃 春娃 秋娃 冬娃 虎娃 龙娃 军娃 强娃 二丫 三丫 大丫 四丫 二妞 三妞 大妞 妞妞 丫丫 招娣 来娣 盼娣 引娣 招弟 来弟 盼弟 引弟
    """)
  /// A child may be meant by its place among others.
  static let orders = table("大娃 二娃 三娃 四娃 五娃 六娃 幺娃")
  /// Relatives are spoken of so; a name only after a word that says it is one.
  static let relatives = table("幺妹 大妹 二妹 三妹 四妹 小妹 幺儿 幺女 幺弟 二弟 三弟 大毛 二毛 三毛 小毛 毛毛")
  /// The last characters of all.
  static let ends = "狗蛋剩娃柱栓牛丫妞娣弟妹儿女毛"

  private static func table(_ names: String) -> WordTable {
    WordTable(
      names.split(whereSeparator: \.isWhitespace).map { FoldedText(String($0)).scalars[...] })
  }
}
