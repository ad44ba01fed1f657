extension CorpusWords {
  /// The words of known values that are measured and never fitted to (see `UnseenCorpus`).
  package static let unseen = CorpusWords(
    surnames: sounds(
      """
      樊fan 殷yin 施shi 陶tao 洪hong 翟zhai 颜yan 倪ni 严yan 牛niu 温wen 俞yu 章zhang 鲁lu 葛ge 毕bi 聂nie 焦jiao 柳liu
      邢xing 岳yue 梅mei 庄zhuang 辛xin 管guan 祝zhu 涂tu 祁qi 耿geng 牟mu 詹zhan 关guan 苗miao 凌ling 费fei 靳jin 盛sheng
      """),
    compounds: sounds("司徒situ 夏侯xiahou 令狐linghu 慕容murong 端木duanmu 宇文yuwen"),
    given: sounds(
      """
      德de 贵gui 素su 芬fen 银yin 花hua 树shu 森sen 萱xuan 浩hao 然ran 思si 琪qi 诗shi 涵han 佳jia 豪hao 援yuan 朝chao 红hong
      立li 新xin 继ji 招zhao 弟di 书shu 琴qin 世shi 菊ju 仕shi 琼qiong 泽ze 民min 宝bao 成cheng 秋qiu 月yue 锦jin 辰chen 妍yan
      """),
    minority: [], foreign: [], titles: [],
    counties: words("昭觉县 美姑县 雷波县 松潘县 中江县 岳池县 邻水县 万源市 广汉市 游仙区"),
    towns: words("大桥镇 洛古乡 比尔镇 两河口镇 长滩乡 凤仪镇 三溪口街道 兴隆场镇"),
    villages: words("瓦以村 核桃坪村 老鹰岩村 上坝村 金鸡社区 杨柳湾村 干海子村 九道拐村"),
    streets: words("嘉陵江路 玉带巷 剑南大道 状元街"), estates: words("滨河丽景 怡和苑 教师公寓"),
    schools: words("洛古乡中心校 美姑县民族小学 中江县龙台中学 广汉市第七小学 蓓蕾幼儿园 岳池县第一中学"),
    institutions: words("昭觉县中医院 夕照养老院"),
    employers: words("广汉市永盛鞋业有限公司 雷波县岩脚砖厂 邻水县好又多超市 阿妹洗车行 万源市大巴山茶厂"),
    transliterated: lines(
      """
      白玛·拥忠,白玛拥忠,班玛拥忠,白玛 拥忠,Pema Yungdrung,白玛•拥忠
      丹增·旺姆,丹增旺姆,旦增旺毛,Tenzin Wangmo,བསྟན་འཛིན་དབང་མོ,tenzin-wangmo,丹增・旺姆
      仁真·措姆,仁真措姆,仁增措毛,Rinzin Tsomo,རིག་འཛིན་མཚོ་མོ,仁真 措姆
      曲比·木呷,曲比木呷,曲别木嘎,qubimuga,曲比 木呷
      海来·阿牛,海来阿牛,海来阿妞,hailai aniu,海来•阿牛
      热合曼·吐尔逊,热合曼吐尔逊,热赫曼·图尔逊,Rahman Tursun,热合曼‧吐尔逊
      阿依·古丽,阿依古丽,阿衣姑丽,Ayi Guli,阿依 古丽
      """),
    diagnoses: [], frames: [:], clean: [])
}
