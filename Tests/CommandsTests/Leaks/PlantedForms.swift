/// Every form of the known values below, written out by hand and not by the program.
enum PlantedForms {
  /// The identity of which nothing may stand in a site; nobody is called so.
  static let identity = """
    name: 王试例
    alias: 央宗·试木
    alias: 欧阳试名
    id: 990000200003140017
    phone: 13800138000
    phone: 028-00001234
    address: 试验市试县试坪镇试岭村3组12号
    kin: 母亲 司马试母 10000001235
    school: 试县试坪镇中心小学
    employer: 试县试木鞋业有限公司
    alias: 黄平安
    alias: 张试敏
    """

  static let all = names + words + pinyin + minority + numbers + places + spellings + marked + staff

  private static let names = [
    "王试例", "王 试 例", "试例", "试例王", "小例", "阿例", "例儿", "例例", "小例例", "试例儿", "王某", "王某某",
    "王**", "王*例", "王试某", "*试例", "王X例", "王氏", "欧阳试名", "试名欧阳", "欧阳某", "欧阳*名", "阿名", "司马试母",
    "司马某某",
  ]

  /// Forms that are words too, and initials that stand alone.
  private static let words = [
    "平安", "小张", "老张", "wsl", "zsm", "王sl", "例试王", "王、试、例", "王/试/例", "王|试|例", "王,试,例",
  ]

  private static let pinyin = [
    "wangshili", "Wang Shili", "WANG SHI LI", "Wáng Shìlì", "shili wang", "wangsl", "slwang",
    "shi-li_wang",
    "Wang2 Shi4li4", "wang2shi4li4", "shi4li4 wang2", "由WSL负责", "W.S.L.", "ouyangshiming",
    "Ōuyáng Shìmíng", "shiming", "simashimu",
  ]

  private static let minority = [
    "小央宗", "央宗某", "木木", "木儿", "央宗", "Yangdzom", "央宗·试木", "央宗试木", "央宗 试木", "央宗•试木", "央珍试木",
    "yangzongshimu", "Yangdzom Shimu", "试木",
  ]

  private static let numbers = [
    "13800138000", "138 0013 8000", "138-0013-8000", "+86 13800138000", "138.0013.8000",
    "１３８００１３８０００",
    "一三八零零一三八零零零", "一三八〇〇一三八〇〇〇", "①③⑧⓪⓪①③⑧⓪⓪⓪", "138OO138OOO", "138****8000", "138xxxx8000",
    "尾号8000",
    "后四位:8000", "ending in 8000", "02800001234", "028 0000 1234", "(028)00001234", "00001234",
    "990000200003140017", "990000 20000314 0017", "９９００００２００００３１４００１７", "990000********0017",
    "尾号0017", "末六位140017", "九九零零零零二零零零零三一四零零一七", "10000001235", "100-0000-1235",
  ]

  private static let places = [
    "试县试坪镇中心小学", "试坪镇中心小学", "試縣試坪鎮中心小學", "试县试木鞋业有限公司", "试 县 试 木 鞋 业 有 限 公 司",
    "试验市试县试坪镇试岭村3组12号", "试坪镇试岭村3组", "试岭村", "试岭村三组", "试坪镇", "试 岭 村",
  ]

  /// Split by the markup of a page or of a text; a file name holds no tags.
  static let markup = [
    "王<b>试</b>例", "王<span class=\"x\">试例</span>", "<i>王</i><i>试</i><i>例</i>", "王<!-- 注 -->试例",
    "138<b>0013</b>8000", "138<br>0013<br>8000", "试岭<em>村</em>", "Wang <b>Shi</b>li",
    "王<a href=\"x\">试例</a>",
    "&#29579;<b>试</b>例", "99000020000314<wbr>0017",
  ]
  private static let marked = ["**王**试例", "王*试*例", "`王`试例", "~~王试~~例", "**138**0013*8000*"]
  /// A member of the office.
  static let member = "欧阳试员"
  private static let staff = ["欧阳试员", "欧阳 试员", "ouyang shiyuan", "欧阳某某"]

  /// One name and one number in every way of hiding that a file knows.
  private static let spellings = [
    "王試例", "王試\u{200B}例", "王\u{200B}试\u{2060}例", "王\u{FEFF}试例", "王\u{0301}试例", "王-试-例", "王_试_例",
    "王\n试例",
    "王&nbsp;试例", "&#29579;&#35797;&#20363;", "&#x738B;试例", "\\u738b\\u8bd5\\u4f8b",
    "%E7%8E%8B%E8%AF%95%E4%BE%8B", "王(试)例", "1380\u{200D}0138000", "&#49;3800138000",
    "1\u{20E3}3800138000",
    "1%3380013800%30",
  ]
}
