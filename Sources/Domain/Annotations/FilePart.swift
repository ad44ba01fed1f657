/// A part of the dedicated file (专门档案) that the police station of residence keeps.
///
/// No template was published; the parts follow items 9, 13 and 14 of the plan, the document lists of
/// child welfare institutions and the forms of the rescue stations' working rules. Guitu records that
/// a part is there, since when, and its code, never a document.
package enum FilePart: String, Vocabulary {
  case cover
  case rescue
  case identity
  case guardianship
  case hukou
  case benefits
  case schoolAndWork = "school-and-work"
  case legal
  case counselling
  case visits
  case hardships
  case consents
  case closing

  package var label: Label {
    switch self {
    case .cover: Label("封面与目录", "Cover and contents")
    case .rescue: Label("解救与接收文书", "Rescue and reception papers")
    case .identity: Label("身份查明材料(不含分型)", "Identity search, without profiles")
    case .guardianship: Label("监护与安置文书", "Guardianship and placement papers")
    case .hukou: Label("户口与身份证办理记录", "Household registration and ID card")
    case .benefits: Label("医疗、残疾、保险、救助决定", "Medical, disability and benefit decisions")
    case .schoolAndWork: Label("入学、培训、就业记录", "School, training and work")
    case .legal: Label("法律援助与诉讼告知", "Legal aid and notices of proceedings")
    case .counselling: Label("心理服务签到(无内容)", "Attendance of counselling, without content")
    case .visits: Label("回访记录", "Visits")
    case .hardships: Label("困难问题交办与办结", "Hardships assigned and resolved")
    case .consents: Label("知情同意与信息提供登记", "Consents and register of disclosures")
    case .closing: Label("档案移交与结案评估", "Transfer and closing assessment")
    }
  }

  /// The number under which the part stands in the file, from 1 to 13.
  package var number: Int {
    guard let place = FilePart.allCases.firstIndex(of: self) else {
      preconditionFailure("Every part is among all parts.")
    }
    return place + 1
  }
}
