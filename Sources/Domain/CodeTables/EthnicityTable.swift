extension CodeTable {
  /// Ethnic group codes of GB/T 3304-1991; 97 and 98 are customary additions.
  package static let ethnicity = CodeTable(
    csv: """
      code,alpha,name_zh,romanization,name_en
      01,HA,汉族,Han,Han
      02,MG,蒙古族,Mongol,Mongol
      03,HU,回族,Hui,Hui
      04,ZA,藏族,Zang,Tibetan (Zang)
      05,UG,维吾尔族,Uygur,Uyghur
      06,MH,苗族,Miao,Miao
      07,YI,彝族,Yi,Yi
      08,ZH,壮族,Zhuang,Zhuang
      09,BY,布依族,Buyei,Buyei
      10,CS,朝鲜族,Chosen,Korean (Chosen)
      11,MA,满族,Man,Manchu (Man)
      12,DO,侗族,Dong,Dong
      13,YA,瑶族,Yao,Yao
      14,BA,白族,Bai,Bai
      15,TJ,土家族,Tujia,Tujia
      16,HN,哈尼族,Hani,Hani
      17,KZ,哈萨克族,Kazak,Kazakh
      18,DA,傣族,Dai,Dai
      19,LI,黎族,Li,Li
      20,LS,傈僳族,Lisu,Lisu
      21,VA,佤族,Va,Va (Wa)
      22,SH,畲族,She,She
      23,GS,高山族,Gaoshan,Gaoshan
      24,LH,拉祜族,Lahu,Lahu
      25,SU,水族,Sui,Sui (Shui)
      26,DX,东乡族,Dongxiang,Dongxiang
      27,NX,纳西族,Naxi,Naxi
      28,JP,景颇族,Jingpo,Jingpo
      29,KG,柯尔克孜族,Kirgiz,Kyrgyz
      30,TU,土族,Tu,Tu
      31,DU,达斡尔族,Daur,Daur
      32,ML,仫佬族,Mulao,Mulao
      33,QI,羌族,Qiang,Qiang
      34,BL,布朗族,Blang,Blang
      35,SL,撒拉族,Salar,Salar
      36,MN,毛南族,Maonan,Maonan
      37,GL,仡佬族,Gelao,Gelao
      38,XB,锡伯族,Xibe,Xibe
      39,AC,阿昌族,Achang,Achang
      40,PM,普米族,Pumi,Pumi
      41,TA,塔吉克族,Tajik,Tajik
      42,NU,怒族,Nu,Nu
      43,UZ,乌孜别克族,Uzbek,Uzbek
      44,RS,俄罗斯族,Russ,Russian
      45,EW,鄂温克族,Ewenki,Ewenki
      46,DE,德昂族,Deang,Deang
      47,BN,保安族,Bonan,Bonan
      48,YG,裕固族,Yugur,Yugur
      49,GI,京族,Gin,Gin (Jing)
      50,TT,塔塔尔族,Tatar,Tatar
      51,DR,独龙族,Derung,Derung
      52,OR,鄂伦春族,Oroqen,Oroqen
      53,HZ,赫哲族,Hezhen,Hezhen
      54,MB,门巴族,Monba,Monba
      55,LB,珞巴族,Lhoba,Lhoba
      56,JN,基诺族,Jino,Jino
      97,,其他,Other,Other / not identified
      98,,外国血统中国籍人士,,Chinese national of foreign origin
      """)
}
