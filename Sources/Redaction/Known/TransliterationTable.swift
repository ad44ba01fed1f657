/// Spellings of one Tibetan, Yi, Uyghur or Mongolian name, all of them in use.
///
/// A line is the Chinese spellings and then the Latin ones. This is the one place to widen. Source: put
/// together by hand from names in common use, which are public, and names of Yi clans that public pages and
/// our corpora mention; no register of persons was read.
enum TransliterationTable {
  struct Unit: Sendable {
    let chinese: [[UInt32]]
    let latin: [String]
  }

  static let units: [[UInt32]: Unit] = {
    var units: [[UInt32]: Unit] = [:]
    for line in lines.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      let chinese = words.filter { !$0.allSatisfy(\.isASCII) }.map { FoldedText($0).scalars }
      let readings = chinese.flatMap { Pinyin.readings(of: $0, limit: 2).map { $0.joined() } }
      let latin = words.filter { $0.allSatisfy(\.isASCII) } + readings
      for word in chinese { units[word] = Unit(chinese: chinese, latin: latin) }
    }
    return units
  }()

  /// Characters that write Yi, Tibetan, Uyghur and Mongolian names by their sound.
  static let sounds =
    "阿呷伍果木尔古日哈拉曲吉依沙马且支色莫加各子布洛乃惹牛甲嘎基海来罗洪勒格约觉俄苏库比瓦扎火西则么妞铁诺克几力石坡达补衣"
    + "卓玛尼娃姆泽仁真旺多桑才让央珍措毛贡降四郎拥登嘉绒尕丹增旦珠顿次巴热汗杜努买提肉孜吐逊斯坎艾麦麻合帕夏古丽娜乌云其琪图娅"
    + "米吾图荪曼那朝鲁高娃苏雅恩额敖立各有说者以其什列史石甲友铁安萨惹倮呗茨绛五落措昂噶琼却饶登邓根秋益批称青玉努琪叶甫江茹帕"

  private static let soundSet = ScalarSet(sounds)

  /// Whether all characters of a name but one are such.
  static func areSounds(_ scalars: [UInt32]) -> Bool {
    scalars.count { !soundSet.contains($0) } <= 1
  }

  /// The first two characters of every spelling.
  private static let starts = WordTable(units.keys.map { $0.prefix(2) })

  /// Whether characters may hold a spelling.
  static func mayHoldUnit(_ scalars: [UInt32]) -> Bool {
    zip(scalars, scalars.dropFirst()).contains { starts.value(WordTable.key([$0, $1])) != 0 }
  }

  private static let words = WordTable(units.keys.map { $0[...] })

  /// The length of the longest spelling that starts at a place; nil if none does.
  static func unitLength(_ scalars: View<UInt32>, at place: Int) -> Int? {
    let words = words.view
    return (2...4).reversed().first { words.contains(scalars, place..<place + $0) }
  }

  private static let lines = """
    扎西 札西 tashi trashi
    卓玛 珠玛 志玛 卓马 卓嘛 dolma drolma
    卓嘎 志嘎 dolkar drolkar
    次仁 才让 泽仁 次任 策仁 才仁 tsering cering tshering
    多吉 多杰 朵吉 dorje dorji dorjee dorjey
    丹增 旦增 旦真 丹珍 丹真 tenzin tenzing
    央金 样金 央今 yangjin yangchen
    央宗 央珍 yangdzom
    格桑 噶桑 尕桑 格尚 kelsang kalsang kelzang kesang
    白玛 班玛 贝玛 巴玛 白马 pema padma
    尼玛 尼马 nyima nima
    达瓦 达娃 dawa
    拉姆 拉毛 拉莫 娜姆 lhamo lamo
    桑吉 桑杰 桑结 sangye sangay sanggye
    平措 彭措 平错 phuntsok phuntsog
    贡布 贡保 公保 衮布 gonpo gompo
    索朗 索南 索郎 索郎 sonam
    洛桑 罗桑 落桑 lobsang losang
    措姆 措毛 错姆 tsomo
    仁青 仁钦 仁清 rinchen
    罗布 诺布 洛布 norbu
    旺姆 旺毛 旺莫 wangmo
    旺堆 旺多 wangdu
    德吉 德吉 dekyi deki
    巴桑 巴松 pasang
    边巴 边坝 penpa
    普布 普卜 phurbu
    次旦 才旦 泽旦 tseten
    贡嘎 公嘎 kunga
    加央 降央 嘉央 jamyang
    顿珠 东周 登珠 dondrup
    泽让 泽郎 tserang
    阿依 阿衣 阿伊 ayi axyi ay
    木呷 木嘎 木甲 muga muka
    阿呷 阿嘎 阿甲 aga axga
    伍呷 五呷 伍甲 wuga
    阿木 阿姆 阿牧 amu amo
    木果 木国 木各 mugo muguo
    吉克 几克 吉可 jike jjike jjikep
    沙马 沙玛 shama
    曲木 曲莫 曲么 qumu qumo
    曲比 曲别 qubi
    阿牛 阿妞 aniu
    日洛 日罗 riluo
    尔作 尔佐 儿作 erzuo
    吉布 几布 jibu
    吉狄 吉迪 jidi
    石一 什一 shiyi
    拉日 拉惹 lari
    阿苏 阿苏 asu
    马海 马黑 mahai
    古丽 古力 姑丽 gul guli
    买买提 麦麦提 买麦提 memet mamat mehmet maimaiti muhammad
    金古
    水落
    贾巴
    且萨
    俄洛
    比曲
    额其
    什列
    安尔
    尔恩
    乌尼
    马比
    吉巴
    勒伍
    罗格
    阿说
    阿黑
    阿措
    阿苦
    吉斯
    火布
    乃保
    吉补
    阿力
    阿祝
    克惹
    莫伙
    日史
    吉子
    尼色
    斯琴 siqin
    降初
    德钦 德庆 德青 dechen
    次成 次称 次程 次诚 慈诚 楚臣 赤诚 tsultrim tshultrim
    俄金 乌金 邬金 吾金 ugyen orgyen
    喜绕 西绕 希热 西热 喜饶 希饶 sherab
    曲批 曲培 却培 chophel
    曲登 却登 choden
    曲吉 却吉 却杰 choeki
    曲宗 群宗 chodzom
    洛珠 罗珠 洛追 lodro lodoe
    贡桑 根桑 kunzang
    赤列 赤烈 trinley thinley
    强巴 向巴 绛巴 jampa champa
    丹巴 旦巴 tenpa
    嘉措 加措 gyatso
    金巴 jinpa
    晋美 久美 吉美 jigme jigmey
    拉巴 lhakpa
    南杰 郎杰 朗杰 namgyal namgyel
    欧珠 俄珠 ngodrup ngodup
    旺扎 旺加 wanggyal
    雍珠
    泽旺 次旺 才旺 tsewang
    泽珍 次珍 才珍
    斯郎 斯朗
    郎卡 南卡 namkha
    格勒 gelek
    白珍 班珍
    德西 德喜
    格西 geshe
    洛让
    呷玛
    梅朵 metok medok
    旺修 旺秀 wangchuk wangchug
    仁真 仁增 rigzin rinzin rigdzin
    拉措 拉错
    拥措 雍措
    拥忠 雍忠 yungdrung
    格绒
    洛绒
    甲央
    丁真
    四郎
    登真
    曲珍 却珍 chodron choedon
    曲扎 曲札 choedrak
    群培 群佩 choephel
    贡觉 贡秋 根秋 konchok
    俄色 沃色 oser
    阿旺 昂旺 ngawang
    土登 图登 thubten thupten tubten
    江央 绛央
    嘎玛 噶玛 尕玛 karma
    坚参 坚赞 gyaltsen gyaltshen
    益西 意西 益希 yeshe
    次央 次雍
    阿尔
    海来
    罗洪
    吉木
    勒格
    阿约
    吉觉
    俄木
    莫色
    果基
    比布
    瓦扎
    加巴
    木乃
    依火
    阿库
    阿侯
    阿余
    八且
    井机
    倮伍
    热柯
    马卡
    阿都
    恩扎
    黑惹
    木帕
    布约
    尔古
    努尔 nur
    艾尼
    帕提
    再娜
    高娃
    巴雅
    娜仁
    阿不都 阿布都 阿卜杜 阿卜都 abdu abdul
    吐尔逊 图尔逊 吐逊 tursun
    艾合买提 艾买提 艾海提 ahmet ahmat
    依明 伊明 依米 imin
    玉素甫 玉苏甫 玉苏普 yusup
    热合曼 拉赫曼 热合满 rahman
    木沙 穆萨 木萨 musa
    巴特尔 巴图尔 bator baatar
    其其格 琪琪格 qiqige chechek
    """
}
