extension CodeTable {
  /// Sex codes of GB/T 2261.1-2003.
  package static let sex = CodeTable(
    csv: """
      code,name_zh,name_en
      0,未知的性别,Unknown
      1,男性,Male
      2,女性,Female
      9,未说明的性别,Not stated
      """)
}
