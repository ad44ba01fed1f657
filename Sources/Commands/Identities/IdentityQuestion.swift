import Domain

/// The words of a question about an identity.
struct IdentityQuestion {
  let kind: Identity.Kind
  /// How many values of the kind there are before it.
  let before: Int
  let current: String?

  var words: Label {
    if let current { return kind.label + Label("[\(current)]: ", " [\(current)]: ") }
    return before == 0
      ? kind.label + Label("(没有就留空): ", " (empty if there is none): ")
      : kind.label
        + Label("(还有就再填一个,没有了就留空): ", ", another one (empty if there is none): ")
  }

  /// What is expected, with an example of nobody's.
  var expected: Label {
    switch kind {
    case .name: Label("现在查明的姓名,照证件写", "the name as it is known now, as papers spell it")
    case .alias:
      Label(
        "曾用名、小名、被拐期间的名字、别的写法", "former names, nicknames, the name in captivity, other spellings")
    case .id:
      Label(
        "居民身份证号码18位;护照等其他证件照写",
        "the 18 characters of an ID card; numbers of other papers as they stand")
    case .phone: Label("手机11位,座机带区号", "a mobile of 11 digits, or a landline with its area code")
    case .address: Label("住址,写到门牌", "an address down to the house")
    case .village: Label("原籍或现住的村、社区的名字", "the village or community of origin or residence")
    case .school: Label("就读过的学校、幼儿园", "schools and kindergartens attended")
    case .employer: Label("工作过的单位", "where the person worked")
    case .kin:
      Label(
        "依次写关系、姓名、电话,用空格隔开,如:母亲 某某 10000000000",
        "relation, name and phone with spaces between, such as: mother Someone 10000000000")
    }
  }
}

extension Identity.Kind {
  /// Whether the next value of the kind is asked for behind each.
  var isAskedAgain: Bool {
    switch self {
    case .name, .id: false
    case .alias, .phone, .address, .village, .school, .employer, .kin: true
    }
  }
}
