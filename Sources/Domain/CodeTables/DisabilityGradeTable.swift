extension CodeTable {
  /// Disability grades of GB/T 26341-2010.
  package static let disabilityGrade = CodeTable(
    csv: """
      code,name_zh,name_en,note
      1,一级,Grade 1,most severe
      2,二级,Grade 2,grades 1-2 = 重度残疾
      3,三级,Grade 3,
      4,四级,Grade 4,mildest
      """)
}
