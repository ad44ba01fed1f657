extension CodeTable {
  /// Education level codes of GB/T 4658-2006; English names are unofficial.
  package static let education = CodeTable(
    csv: """
      code,name_zh,name_en,major
      10,研究生教育,Postgraduate,10
      11,博士研究生毕业,Doctoral graduate,10
      12,博士研究生结业,Doctoral completion,10
      13,博士研究生肄业,Doctoral incomplete,10
      14,硕士研究生毕业,Masters graduate,10
      15,硕士研究生结业,Masters completion,10
      16,硕士研究生肄业,Masters incomplete,10
      17,研究生班毕业,Graduate class graduate,10
      18,研究生班结业,Graduate class completion,10
      19,研究生班肄业,Graduate class incomplete,10
      20,大学本科教育,Undergraduate (bachelor),20
      21,大学本科毕业,Undergraduate graduate,20
      22,大学本科结业,Undergraduate completion,20
      23,大学本科肄业,Undergraduate incomplete,20
      28,大学普通班毕业,University regular class graduate,20
      30,大学专科教育,Junior college,30
      31,大学专科毕业,College graduate,30
      32,大学专科结业,College completion,30
      33,大学专科肄业,College incomplete,30
      40,中等职业教育,Secondary vocational,40
      41,中等专科毕业,Secondary specialized graduate,40
      42,中等专科结业,Secondary specialized completion,40
      43,中等专科肄业,Secondary specialized incomplete,40
      44,职业高中毕业,Vocational high school graduate,40
      45,职业高中结业,Vocational high school completion,40
      46,职业高中肄业,Vocational high school incomplete,40
      47,技工学校毕业,Technical school graduate,40
      48,技工学校结业,Technical school completion,40
      49,技工学校肄业,Technical school incomplete,40
      60,普通高级中学教育,Senior secondary (general),60
      61,普通高中毕业,General high school graduate,60
      62,普通高中结业,General high school completion,60
      63,普通高中肄业,General high school incomplete,60
      70,初级中学教育,Junior secondary,70
      71,初中毕业,Junior high school graduate,70
      73,初中肄业,Junior high school incomplete,70
      80,小学教育,Primary,80
      81,小学毕业,Primary school graduate,80
      83,小学肄业,Primary school incomplete,80
      90,其他,Other,90
      """)
}
