/// Surnames of one character: the Hundred Family Surnames and those common today.
///
/// Source: the order of the hundred most frequent as the Ministry of Public Security gives it.
enum SurnameCosts {
  static let rows: [CostRow] = [
    CostRow(
      cost: 3,
      text: """
        王李
        """),
    CostRow(
      cost: 4,
      text: """
        张刘陈杨黄赵
        """),
    CostRow(
      cost: 5,
      text: """
        吴周徐孙马朱胡郭何高林罗郑梁谢宋唐
        """),
    CostRow(
      cost: 6,
      text: """
        许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹
        """),
    CostRow(
      cost: 7,
      text: """
        薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤
        """),
    CostRow(
      cost: 8,
      text: """
        文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶
        """),
    CostRow(
      cost: 9,
      text: """
        解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝
        """),
    CostRow(
      cost: 11,
      text: """
        施水云奚昌凤花酆廉乐傅皮康元平萧湛禹狄贝计伏谈茅强危支昝经裘干宣贲郁杭洪诸钮嵇滑荀羊於惠家封芮羿储汲邴糜松井富乌巴弓牧隗山宓蓬郗班仰秋伊暴钭厉戎祖束幸韶郜蓟薄印宿怀邰从鄂索咸籍赖蔺屠阴
        胥能苍双闻莘贡劳逄扶堵宰郦雍郤璩濮寿通扈燕冀郏浦温别阎充慕茹习宦鱼容慎戈庾终暨居衡步都满弘匡国广禄阙东殳沃利蔚越夔隆厍晁勾融訾阚那空毋乜养鞠须丰巢蒯相后荆红竺权逯盖益桓公代覀晋侬蔄辜户
        植原展郄阿仝奉冼旷佀宝海玉卿鄢
        """),
  ]
}
