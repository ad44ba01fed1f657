import Domain

extension ValueKind where Value == AreaCode {
  /// Any division.
  static var area: ValueKind {
    ValueKind(
      read: { text, place, check in check.area(text, place) }, shown: Divisions.fullName,
      expected: Label(
        "六位区划代码、名称或拼音首字母,如 510104", "a six-digit code or a name, such as 510104"),
      choices: areas)
  }

  /// A county, city or district.
  static var county: ValueKind {
    ValueKind(
      read: { text, place, check in check.county(text, place) }, shown: Divisions.fullName,
      expected: Label(
        "县(市、区)的六位代码、名称或拼音首字母,如 510104",
        "a county's six-digit code or name, such as 510104"),
      choices: areas)
  }

  private static var areas: Choices {
    .grouped(
      Divisions.children(of: Divisions.province.code).map { city in
        (city.label, Divisions.children(of: city.code).map(\.choice))
      })
  }
}

extension Division {
  var choice: Choice { Choice(code: code.description, label: label) }
}
