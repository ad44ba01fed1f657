extension CodeTable {
  /// Disability types of GB/T 26341-2010 and §2 of the Law on the Protection of Disabled Persons.
  package static let disabilityType = CodeTable(
    csv: """
      code,name_zh,name_en
      1,视力残疾,Visual
      2,听力残疾,Hearing
      3,言语残疾,Speech
      4,肢体残疾,Physical
      5,智力残疾,Intellectual
      6,精神残疾,Mental (psychosocial)
      7,多重残疾,Multiple
      """)
}
