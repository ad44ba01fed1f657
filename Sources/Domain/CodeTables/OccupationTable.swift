extension CodeTable {
  /// Personal occupation status codes of GB/T 2261.4-2003.
  package static let occupation = CodeTable(
    csv: """
      code,name_zh,name_en
      11,国家公务员,Civil servant
      13,专业技术人员,Professional/technical
      17,职员,Clerk
      21,企业管理人员,Enterprise manager
      24,工人,Worker
      27,农民,Farmer
      31,学生,Student
      37,现役军人,Active serviceperson
      51,自由职业者,Freelancer
      54,个体经营者,Self-employed
      70,无业人员,Not employed
      80,退(离)休人员,Retired
      90,其他,Other
      """)
}
