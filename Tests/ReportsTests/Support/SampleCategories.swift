import Domain
import Published

/// Categories of the made-up release, named by the domain's own vocabularies where there are any.
enum SampleCategories {
  static let sex = make([
    ("female", "女", "Female"), ("male", "男", "Male"), ("unknown", "未知", "Unknown"),
  ])
  static let age = make([
    ("0-5", "0—5岁", "0–5"), ("6-13", "6—13岁", "6–13"), ("14-17", "14—17岁", "14–17"),
    ("18-29", "18—29岁", "18–29"), ("30-44", "30—44岁", "30–44"),
    ("45+", "45岁及以上", "45 and over"),
  ])
  static let status = make([
    ("met", "按时完成", "Met on time"), ("late", "超期完成", "Met late"),
    ("overdue", "超期未完成", "Overdue"), ("set-aside", "免除、不愿意或暂停", "Waived or paused"),
  ])
  static let department = of([
    Department.education, .publicSecurity, .civilAffairs, .justice, .humanResources, .health,
  ])
  static let placement = make([
    ("family", "原家庭或亲属", "Own family or relatives"),
    ("substitute-family", "寄养或收养家庭", "Foster or adoptive family"),
    ("institution", "机构照料", "An institution"),
    ("independent", "独立生活或留居当地", "Independent or staying locally"),
    ("unrecorded", "未记录", "Not recorded"),
  ])
  static let outcome = make([
    ("reunited", "回归家庭", "Reunited with family"),
    ("settled", "就地安置、收养或自立", "Settled, adopted or independent"),
    ("moved", "转交、自行离站或遣返", "Transferred, left or repatriated"),
    ("lost", "失联、再次被害或死亡", "Contact lost, re-victimised or deceased"),
    ("open", "尚无结果", "None yet"),
  ])
  static let identity = make([("known", "已查明", "Known"), ("unknown", "未查明", "Unknown")])
  static let exploitation = make([
    ("children", "儿童", "Children"), ("women", "妇女", "Women"), ("labour", "强迫劳动", "Labour"),
    ("other", "其他", "Other"),
  ])
  static let reached = make([("yes", "是", "Yes"), ("no", "否", "No")])
  static let delay = make([
    ("timely", "30日内录入", "Entered within 30 days"),
    ("late", "超过30日录入", "Entered after more than 30 days"),
  ])
  static let rule = make([
    ("I02", "发布寻亲公告", "Publish search-for-kin notice"),
    ("I03", "报请公安采集DNA", "Ask police to collect DNA"),
    ("M01", "基本医疗/身心评估", "Medical and psychological assessment"),
    ("J02", "法律援助审查", "Legal-aid decision"), ("L08", "收养登记前公告", "Public notice before adoption"),
    ("E02", "安排入学", "School place"), ("V02", "提供职业技能培训", "Vocational training offered"),
  ])
  private static func make(_ rows: [(String, String, String)]) -> [PublishedTable.Category] {
    rows.map { PublishedTable.Category(code: $0.0, label: Label($0.1, $0.2)) }
  }

  private static func of(_ values: [some Vocabulary]) -> [PublishedTable.Category] {
    values.map { PublishedTable.Category(code: $0.code, label: $0.label) }
  }
}
