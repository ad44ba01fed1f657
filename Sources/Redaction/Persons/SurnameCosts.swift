/// Surnames of one character: those at least a hundred in a million bear, those ten in a million bear
/// that are seldom words, and the rest of the Hundred Family Surnames.
///
/// Source: how many bear each in the national registers 1930–2008, as the data set ChineseNames counts
/// them (Bao 2021); a few of the Sichuan region and 玛 of Burma by hand.
///
/// ChineseNames is under the GPL-3, its data sets under CC BY-NC-SA too, which ask to be cited. No table of
/// it is copied: what is taken is which surnames are borne how often, a fact about people, to the next
/// whole logarithm, in another order.
enum SurnameCosts {
  static let rows: [CostRow] = [
    CostRow(
      cost: 3,
      text: """
        王李张刘陈杨
        """),
    CostRow(
      cost: 4,
      text: """
        玛黄赵吴周徐孙朱马胡郭
        """),
    CostRow(
      cost: 5,
      text: """
        何高罗林郑梁谢宋唐韩许冯邓曹彭曾肖田董袁于潘蒋杜蔡余程魏叶吕丁苏任沈姚姜
        """),
    CostRow(
      cost: 6,
      text: """
        卢崔钟谭汪范陆金石廖贾夏付方韦邹白熊孟秦邱尹江薛闫侯段雷史龙陶顾贺黎郝毛邵龚万钱武严戴孔向覃常汤莫康文温牛代赖洪葛施
        """),
    CostRow(
      cost: 7,
      text: """
        邢安樊齐乔易庞倪伍鲁聂章岳颜殷翟申耿欧庄左焦兰关俞柳甘祝傅包尚毕舒宁曲梅童阮纪季苗单裴符谷凌成霍盛詹冉路骆辛靳柯涂蓝柴管翁祁鲍喻游蒙华蒲房滕屈饶解艾牟
        """),
    CostRow(
      cost: 8,
      text: """
        候尤阳穆司吉车项缪芦农卓窦褚娄古景宫戚连费党冷卜晏米席柏卫宗岑佟边瞿麦桂沙臧闵普姬师苟邬卞应桑隋栾仇商刁简荣寇郎丛仲明查巫占甄巩虞丘佘苑迟麻池阎敖封鞠谈惠匡官荆郁胥冀乐南邝栗储原燕
        班楚鄢
        """),
    CostRow(
      cost: 9,
      text: """
        时全和谌劳皮蔺奚闻粟满楼盘海伊阚冼强仝索郜巴花玉盖帅屠豆权廉阿禹丰井练祖朴平漆国支狄卿计晋相宣云敬厉浦戈芮伏晁雍都薄邸鹿修岩容赫阙羊辜裘杭宿鲜况印逯战隆邰诸慕茹达银嵇亢那危刀公湛戎
        宾萧茅居於勾干
        """),
    CostRow(
      cost: 10,
      text: """
        亓尉揭檀腾尧渠雒冶蹇谯庹矫靖轩琚宛侍茆菅畅泮綦仵汝束展昝元利阴富衡奉习幸户荀植钮贡郗逄旷昌弓鄂扈竺步东訾濮别水山贝乌蔚咸从暴巢寿宝扶经毋后凤庾蒯双邴隗贲
        """),
    CostRow(
      cost: 11,
      text: """
        郇玄眭缑仉戢崇弋忻钦郅励禚苌郄滑鱼汲籍糜怀宦郏红秋苍松税母青扬么补
        """),
    CostRow(
      cost: 12,
      text: """
        越牧通广桓仰禄宓沃堵家慎羿须乜璩益宰侬莘能厍融暨殳郤钭弘空养蓬韶酆蓟郦充终夔覀蔄佀但撒撖位木
        """),
  ]
}
