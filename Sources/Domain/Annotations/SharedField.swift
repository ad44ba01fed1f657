/// A part of a record that can be handed on.
package enum SharedField: String, Vocabulary {
  case identity
  case contact
  case kin
  case health
  case disability
  case schooling
  case work
  case placement
  case legal
  case hukou
  case assistance
  case visits

  package var label: Label {
    switch self {
    case .identity: Label("姓名和证件", "Name and papers")
    case .contact: Label("联系方式", "Contact")
    case .kin: Label("亲属", "Kin")
    case .health: Label("健康", "Health")
    case .disability: Label("残疾", "Disability")
    case .schooling: Label("就学", "Schooling")
    case .work: Label("培训就业", "Training and work")
    case .placement: Label("安置", "Placement")
    case .legal: Label("法律事务", "Legal matters")
    case .hukou: Label("户口", "Household registration")
    case .assistance: Label("救助保障", "Assistance")
    case .visits: Label("回访", "Visits")
    }
  }
}
