extension Particular {
  /// The choices of particulars about services and daily life.
  var choicesOfServices: [ParticularChoice] {
    switch self {
    case .hukouKind:
      [
        ParticularChoice("family", "家庭户", "Family"),
        ParticularChoice("collective", "集体户", "Collective"),
        ParticularChoice("institution", "福利机构集体户", "Institution's collective"),
      ]
    case .disabilityKind:
      [
        ParticularChoice("visual", "视力", "Visual"),
        ParticularChoice("hearing", "听力", "Hearing"),
        ParticularChoice("speech", "言语", "Speech"),
        ParticularChoice("physical", "肢体", "Physical"),
        ParticularChoice("intellectual", "智力", "Intellectual"),
        ParticularChoice("psychosocial", "精神", "Psychosocial"),
        ParticularChoice("multiple", "多重", "Multiple"),
      ]
    case .disabilityGrade:
      [
        ParticularChoice("1", "一级", "Grade 1"),
        ParticularChoice("2", "二级", "Grade 2"),
        ParticularChoice("3", "三级", "Grade 3"),
        ParticularChoice("4", "四级", "Grade 4"),
      ]
    case .insuranceKind:
      [
        ParticularChoice("resident", "城乡居民医保", "Residents' insurance"),
        ParticularChoice("employee", "职工医保", "Employees' insurance"),
      ]
    case .assistanceKind:
      [
        ParticularChoice("emergency", "急难型", "Emergency"),
        ParticularChoice("expenditure", "支出型", "Expenditure"),
      ]
    case .supportMode:
      [
        ParticularChoice("central", "集中供养", "In a facility"),
        ParticularChoice("dispersed", "分散供养", "At home"),
      ]
    case .sessionMode:
      [
        ParticularChoice("individual", "个别", "Individual"),
        ParticularChoice("group", "小组", "Group"),
        ParticularChoice("family", "家庭", "Family"),
        ParticularChoice("remote", "电话或视频", "Remote"),
      ]
    case .aidMatter:
      [
        ParticularChoice("victim-agent", "刑事被害人代理", "Victim's representative"),
        ParticularChoice("civil-claim", "附带民事诉讼", "Civil claim"),
        ParticularChoice("guardianship", "监护", "Guardianship"),
        ParticularChoice("marriage", "婚姻家庭", "Marriage and family"),
        ParticularChoice("labour", "劳动", "Labour"),
        ParticularChoice("registration", "户籍", "Registration"),
        ParticularChoice("other", "其他", "Other"),
      ]
    case .schoolLevel:
      [
        ParticularChoice("kindergarten", "幼儿园", "Kindergarten"),
        ParticularChoice("primary", "小学", "Primary"),
        ParticularChoice("junior", "初中", "Junior middle"),
        ParticularChoice("senior", "普通高中", "Senior middle"),
        ParticularChoice("vocational", "中等职业学校", "Secondary vocational"),
        ParticularChoice("special", "特殊教育学校", "Special school"),
        ParticularChoice("higher", "高等学校", "Higher education"),
      ]
    case .schoolTerm:
      [
        ParticularChoice("autumn", "秋季学期", "Autumn"),
        ParticularChoice("spring", "春季学期", "Spring"),
        ParticularChoice("within-term", "学期中", "Within the term"),
      ]
    case .trainingField:
      [
        ParticularChoice("domestic", "家政养老", "Domestic and elder care"),
        ParticularChoice("catering", "餐饮", "Catering"),
        ParticularChoice("crafts", "手工", "Crafts"),
        ParticularChoice("farming", "种养殖", "Farming"),
        ParticularChoice("manufacturing", "制造", "Manufacturing"),
        ParticularChoice("construction", "建筑", "Construction"),
        ParticularChoice("computing", "电子商务和计算机", "E-commerce and computing"),
        ParticularChoice("hairdressing", "美容美发", "Hairdressing"),
        ParticularChoice("driving", "驾驶", "Driving"),
        ParticularChoice("entrepreneurship", "创业", "Entrepreneurship"),
        ParticularChoice("other", "其他", "Other"),
      ]
    case .workKind:
      [
        ParticularChoice("contract", "签订劳动合同", "Labour contract"),
        ParticularChoice("flexible", "灵活就业", "Flexible work"),
        ParticularChoice("own-business", "自主创业", "Own business"),
        ParticularChoice("welfare-post", "公益性岗位", "Public-welfare post"),
        ParticularChoice("farming", "务农", "Farming"),
        ParticularChoice("apprentice", "学徒实习", "Apprenticeship"),
      ]
    case .retained:
      [
        ParticularChoice("3", "三个月", "3 months"),
        ParticularChoice("6", "六个月", "6 months"),
        ParticularChoice("12", "十二个月", "12 months"),
      ]
    case .visitMode:
      [
        ParticularChoice("home", "入户", "At home"),
        ParticularChoice("phone", "电话", "By phone"),
        ParticularChoice("video", "视频", "By video"),
        ParticularChoice("office", "来访", "At the office"),
        ParticularChoice("school", "学校或单位", "At school or work"),
      ]
    case .lifeSituation:
      [
        ParticularChoice("stable", "稳定", "Stable"),
        ParticularChoice("needs-support", "需要帮扶", "Needs support"),
        ParticularChoice("at-risk", "存在风险", "At risk"),
        ParticularChoice("crisis", "危急", "In crisis"),
        ParticularChoice("not-reached", "未见到本人", "Not reached"),
      ]
    case .hardshipKind:
      [
        ParticularChoice("housing", "住房", "Housing"),
        ParticularChoice("income", "收入", "Income"),
        ParticularChoice("papers", "证件户口", "Papers"),
        ParticularChoice("schooling", "就学", "Schooling"),
        ParticularChoice("medical", "医疗", "Medical"),
        ParticularChoice("work", "就业", "Work"),
        ParticularChoice("family", "家庭", "Family"),
        ParticularChoice("safety", "安全", "Safety"),
        ParticularChoice("legal", "法律", "Legal"),
        ParticularChoice("other", "其他", "Other"),
      ]
    case .repeatReason, .guardianGround, .queryMethod, .noticePlace, .certificate, .relation,
      .personConsent, .guardianConsent, .childConsent, .askedBy, .finding, .leaving, .discovered,
      .handoverForm, .careNotice, .receipt, .sentToHospital, .femaleOfficer, .appropriateAdult,
      .taped, .urgent, .childHeard, .askedOn, .awayFromBuyer, .planApproved, .subsidised,
      .neutralPosting, .attended, .sessions, .followUpNeeded, .minorsLawyer, .able, .willing,
      .trainingHours, .certified, .insured, .stableMonths:
      []
    }
  }
}
