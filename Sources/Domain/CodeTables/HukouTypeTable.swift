extension CodeTable {
  /// Household registration categories used by public security; 1–4 reflect the split before 2014.
  package static let hukouType = CodeTable(
    csv: """
      code,name_zh,name_en
      0,未落常住户口,No registered permanent household
      1,非农业家庭户口,Non-agricultural family household
      2,农业家庭户口,Agricultural family household
      3,非农业集体户口,Non-agricultural collective household
      4,农业集体户口,Agricultural collective household
      5,自理口粮户口,Self-supplied-grain household (obsolete)
      6,寄住户口,Lodging household (obsolete)
      7,暂住户口,Temporary household (obsolete)
      8,其他户口,Other
      """)
}
