extension CodeTable {
  /// Marital status codes of GB/T 2261.2-2003.
  package static let maritalStatus = CodeTable(
    csv: """
      code,name_zh,name_en
      10,未婚,Never married
      20,已婚,Married
      21,初婚,First marriage
      22,再婚,Remarried
      23,复婚,Remarried to former spouse
      30,丧偶,Widowed
      40,离婚,Divorced
      90,未说明的婚姻状况,Not stated
      """)
}
