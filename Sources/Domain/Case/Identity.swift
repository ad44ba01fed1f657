/// Who a person is: the values that `identity set` takes and `reveal` shows.
package struct Identity: Hashable, Sendable {
  /// A line of an identity, `kind: value`.
  package struct Line: Hashable, Sendable {
    package let kind: Kind
    package let value: String

    package init(kind: Kind, value: String) {
      self.kind = kind
      self.value = value
    }
  }

  package enum Kind: String, Vocabulary {
    case name
    case alias
    case id
    case phone
    case address
    case village
    /// Relation, name and phone of a relative, in this order, separated by spaces.
    case kin
    case school
    case employer

    package var label: Label {
      switch self {
      case .name: Label("姓名", "Name")
      case .alias: Label("别名", "Alias")
      case .id: Label("证件号码", "ID number")
      case .phone: Label("电话", "Phone")
      case .address: Label("住址", "Address")
      case .village: Label("村、社区", "Village")
      case .kin: Label("亲属", "Kin")
      case .school: Label("学校", "School")
      case .employer: Label("工作单位", "Employer")
      }
    }
  }

  package let lines: [Line]

  package init(lines: [Line]) { self.lines = lines }
}
