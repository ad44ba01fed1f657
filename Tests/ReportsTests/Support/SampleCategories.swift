import Domain
import Published

/// Categories of the made-up release, named by the domain's own vocabularies where there are any.
enum SampleCategories {
  static let sex = make([
    ("female", "女", "Female"), ("male", "男", "Male"), ("unknown", "未知", "Unknown"),
  ])
  static let age = make([
    ("0-5", "0—5岁", "0–5"), ("6-13", "6—13岁", "6–13"), ("14-17", "14—17岁", "14–17"),
    ("18-29", "18—29岁", "18–29"), ("30-44", "30—44岁", "30–44"), ("45-59", "45—59岁", "45–59"),
    ("60+", "60岁及以上", "60 and over"),
  ])
  static let status = of([ObligationStatus.met, .late, .due, .overdue, .unknown])
  static let stage = of(Stage.allCases)
  static let department = of([
    Department.education, .publicSecurity, .civilAffairs, .justice, .humanResources, .health,
    .disabledFederation, .tradeUnions, .youthLeague, .womensFederation,
  ])
  static let placement = of([
    Placement.ownFamily, .kin, .foster, .rescueStation, .childWelfare, .independent,
  ])
  static let outcome = of([
    Outcome.reunited, .resettled, .adopted, .independent, .left, .lostContact,
  ])
  static let rule = make([
    ("I02", "发布寻亲公告", "Publish search-for-kin notice"),
    ("I03", "报请公安采集DNA", "Ask police to collect DNA"),
    ("M01", "基本医疗/身心评估", "Medical and psychological assessment"),
    ("J02", "法律援助审查", "Legal-aid decision"), ("L08", "收养登记前公告", "Public notice before adoption"),
    ("E02", "安排入学", "School place"), ("V02", "提供职业技能培训", "Vocational training offered"),
  ])
  static let problem = make([
    ("missing-start", "缺少起算日期", "Missing start date"), ("late-entry", "迟录", "Late entry"),
    ("correction", "更正", "Correction"), ("privacy-incident", "隐私事件", "Privacy incident"),
  ])

  private static func make(_ rows: [(String, String, String)]) -> [PublishedTable.Category] {
    rows.map { PublishedTable.Category(code: $0.0, label: Label($0.1, $0.2)) }
  }

  private static func of(_ values: [some Vocabulary]) -> [PublishedTable.Category] {
    values.map { PublishedTable.Category(code: $0.code, label: $0.label) }
  }
}
