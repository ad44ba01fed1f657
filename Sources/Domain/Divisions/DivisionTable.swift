/// The divisions of Sichuan: 1 province, 21 prefectures and 183 counties.
///
/// Codes and names are those of the National Bureau of Statistics for 2023 (cut-off 2023-06-30,
/// numbering of GB/T 2260), as listed by Administrative-divisions-of-China, commit 57a0aa9c
/// (WTFPL). English names are machine pinyin with corrections and unofficial.
enum DivisionTable {
  static let csv = """
    code,name,parent,level,type,name_en
    510000,四川省,,province,省,Sichuan Province
    510100,成都市,510000,prefecture,地级市,Chengdu City
    510300,自贡市,510000,prefecture,地级市,Zigong City
    510400,攀枝花市,510000,prefecture,地级市,Panzhihua City
    510500,泸州市,510000,prefecture,地级市,Luzhou City
    510600,德阳市,510000,prefecture,地级市,Deyang City
    510700,绵阳市,510000,prefecture,地级市,Mianyang City
    510800,广元市,510000,prefecture,地级市,Guangyuan City
    510900,遂宁市,510000,prefecture,地级市,Suining City
    511000,内江市,510000,prefecture,地级市,Neijiang City
    511100,乐山市,510000,prefecture,地级市,Leshan City
    511300,南充市,510000,prefecture,地级市,Nanchong City
    511400,眉山市,510000,prefecture,地级市,Meishan City
    511500,宜宾市,510000,prefecture,地级市,Yibin City
    511600,广安市,510000,prefecture,地级市,Guang'an City
    511700,达州市,510000,prefecture,地级市,Dazhou City
    511800,雅安市,510000,prefecture,地级市,Ya'an City
    511900,巴中市,510000,prefecture,地级市,Bazhong City
    512000,资阳市,510000,prefecture,地级市,Ziyang City
    513200,阿坝藏族羌族自治州,510000,prefecture,自治州,Aba (Ngawa) Tibetan and Qiang Autonomous Prefecture
    513300,甘孜藏族自治州,510000,prefecture,自治州,Garze (Ganzi) Tibetan Autonomous Prefecture
    513400,凉山彝族自治州,510000,prefecture,自治州,Liangshan Yi Autonomous Prefecture
    510104,锦江区,510100,county,市辖区,Jinjiang District
    510105,青羊区,510100,county,市辖区,Qingyang District
    510106,金牛区,510100,county,市辖区,Jinniu District
    510107,武侯区,510100,county,市辖区,Wuhou District
    510108,成华区,510100,county,市辖区,Chenghua District
    510112,龙泉驿区,510100,county,市辖区,Longquanyi District
    510113,青白江区,510100,county,市辖区,Qingbaijiang District
    510114,新都区,510100,county,市辖区,Xindu District
    510115,温江区,510100,county,市辖区,Wenjiang District
    510116,双流区,510100,county,市辖区,Shuangliu District
    510117,郫都区,510100,county,市辖区,Pidu District
    510118,新津区,510100,county,市辖区,Xinjin District
    510121,金堂县,510100,county,县,Jintang County
    510129,大邑县,510100,county,县,Dayi County
    510131,蒲江县,510100,county,县,Pujiang County
    510181,都江堰市,510100,county,县级市,Dujiangyan City
    510182,彭州市,510100,county,县级市,Pengzhou City
    510183,邛崃市,510100,county,县级市,Qionglai City
    510184,崇州市,510100,county,县级市,Chongzhou City
    510185,简阳市,510100,county,县级市,Jianyang City
    510302,自流井区,510300,county,市辖区,Ziliujing District
    510303,贡井区,510300,county,市辖区,Gongjing District
    510304,大安区,510300,county,市辖区,Da'an District
    510311,沿滩区,510300,county,市辖区,Yantan District
    510321,荣县,510300,county,县,Rong County
    510322,富顺县,510300,county,县,Fushun County
    510402,东区,510400,county,市辖区,Dong (East) District
    510403,西区,510400,county,市辖区,Xi (West) District
    510411,仁和区,510400,county,市辖区,Renhe District
    510421,米易县,510400,county,县,Miyi County
    510422,盐边县,510400,county,县,Yanbian County
    510502,江阳区,510500,county,市辖区,Jiangyang District
    510503,纳溪区,510500,county,市辖区,Naxi District
    510504,龙马潭区,510500,county,市辖区,Longmatan District
    510521,泸县,510500,county,县,Lu County
    510522,合江县,510500,county,县,Hejiang County
    510524,叙永县,510500,county,县,Xuyong County
    510525,古蔺县,510500,county,县,Gulin County
    510603,旌阳区,510600,county,市辖区,Jingyang District
    510604,罗江区,510600,county,市辖区,Luojiang District
    510623,中江县,510600,county,县,Zhongjiang County
    510681,广汉市,510600,county,县级市,Guanghan City
    510682,什邡市,510600,county,县级市,Shifang City
    510683,绵竹市,510600,county,县级市,Mianzhu City
    510703,涪城区,510700,county,市辖区,Fucheng District
    510704,游仙区,510700,county,市辖区,Youxian District
    510705,安州区,510700,county,市辖区,Anzhou District
    510722,三台县,510700,county,县,Santai County
    510723,盐亭县,510700,county,县,Yanting County
    510725,梓潼县,510700,county,县,Zitong County
    510726,北川羌族自治县,510700,county,自治县,Beichuan Qiang Autonomous County
    510727,平武县,510700,county,县,Pingwu County
    510781,江油市,510700,county,县级市,Jiangyou City
    510802,利州区,510800,county,市辖区,Lizhou District
    510811,昭化区,510800,county,市辖区,Zhaohua District
    510812,朝天区,510800,county,市辖区,Chaotian District
    510821,旺苍县,510800,county,县,Wangcang County
    510822,青川县,510800,county,县,Qingchuan County
    510823,剑阁县,510800,county,县,Jian'ge County
    510824,苍溪县,510800,county,县,Cangxi County
    510903,船山区,510900,county,市辖区,Chuanshan District
    510904,安居区,510900,county,市辖区,Anju District
    510921,蓬溪县,510900,county,县,Pengxi County
    510923,大英县,510900,county,县,Daying County
    510981,射洪市,510900,county,县级市,Shehong City
    511002,市中区,511000,county,市辖区,Shizhong District
    511011,东兴区,511000,county,市辖区,Dongxing District
    511024,威远县,511000,county,县,Weiyuan County
    511025,资中县,511000,county,县,Zizhong County
    511083,隆昌市,511000,county,县级市,Longchang City
    511102,市中区,511100,county,市辖区,Shizhong District
    511111,沙湾区,511100,county,市辖区,Shawan District
    511112,五通桥区,511100,county,市辖区,Wutongqiao District
    511113,金口河区,511100,county,市辖区,Jinkouhe District
    511123,犍为县,511100,county,县,Qianwei County
    511124,井研县,511100,county,县,Jingyan County
    511126,夹江县,511100,county,县,Jiajiang County
    511129,沐川县,511100,county,县,Muchuan County
    511132,峨边彝族自治县,511100,county,自治县,Ebian Yi Autonomous County
    511133,马边彝族自治县,511100,county,自治县,Mabian Yi Autonomous County
    511181,峨眉山市,511100,county,县级市,Emeishan City
    511302,顺庆区,511300,county,市辖区,Shunqing District
    511303,高坪区,511300,county,市辖区,Gaoping District
    511304,嘉陵区,511300,county,市辖区,Jialing District
    511321,南部县,511300,county,县,Nanbu County
    511322,营山县,511300,county,县,Yingshan County
    511323,蓬安县,511300,county,县,Peng'an County
    511324,仪陇县,511300,county,县,Yilong County
    511325,西充县,511300,county,县,Xichong County
    511381,阆中市,511300,county,县级市,Langzhong City
    511402,东坡区,511400,county,市辖区,Dongpo District
    511403,彭山区,511400,county,市辖区,Pengshan District
    511421,仁寿县,511400,county,县,Renshou County
    511423,洪雅县,511400,county,县,Hongya County
    511424,丹棱县,511400,county,县,Danleng County
    511425,青神县,511400,county,县,Qingshen County
    511502,翠屏区,511500,county,市辖区,Cuiping District
    511503,南溪区,511500,county,市辖区,Nanxi District
    511504,叙州区,511500,county,市辖区,Xuzhou District
    511523,江安县,511500,county,县,Jiang'an County
    511524,长宁县,511500,county,县,Changning County
    511525,高县,511500,county,县,Gao County
    511526,珙县,511500,county,县,Gong County
    511527,筠连县,511500,county,县,Junlian County
    511528,兴文县,511500,county,县,Xingwen County
    511529,屏山县,511500,county,县,Pingshan County
    511602,广安区,511600,county,市辖区,Guang'an District
    511603,前锋区,511600,county,市辖区,Qianfeng District
    511621,岳池县,511600,county,县,Yuechi County
    511622,武胜县,511600,county,县,Wusheng County
    511623,邻水县,511600,county,县,Linshui County
    511681,华蓥市,511600,county,县级市,Huaying City
    511702,通川区,511700,county,市辖区,Tongchuan District
    511703,达川区,511700,county,市辖区,Dachuan District
    511722,宣汉县,511700,county,县,Xuanhan County
    511723,开江县,511700,county,县,Kaijiang County
    511724,大竹县,511700,county,县,Dazhu County
    511725,渠县,511700,county,县,Qu County
    511781,万源市,511700,county,县级市,Wanyuan City
    511802,雨城区,511800,county,市辖区,Yucheng District
    511803,名山区,511800,county,市辖区,Mingshan District
    511822,荥经县,511800,county,县,Yingjing County
    511823,汉源县,511800,county,县,Hanyuan County
    511824,石棉县,511800,county,县,Shimian County
    511825,天全县,511800,county,县,Tianquan County
    511826,芦山县,511800,county,县,Lushan County
    511827,宝兴县,511800,county,县,Baoxing County
    511902,巴州区,511900,county,市辖区,Bazhou District
    511903,恩阳区,511900,county,市辖区,Enyang District
    511921,通江县,511900,county,县,Tongjiang County
    511922,南江县,511900,county,县,Nanjiang County
    511923,平昌县,511900,county,县,Pingchang County
    512002,雁江区,512000,county,市辖区,Yanjiang District
    512021,安岳县,512000,county,县,Anyue County
    512022,乐至县,512000,county,县,Lezhi County
    513201,马尔康市,513200,county,县级市,Ma'erkang (Barkam) City
    513221,汶川县,513200,county,县,Wenchuan County
    513222,理县,513200,county,县,Li County
    513223,茂县,513200,county,县,Mao County
    513224,松潘县,513200,county,县,Songpan County
    513225,九寨沟县,513200,county,县,Jiuzhaigou County
    513226,金川县,513200,county,县,Jinchuan County
    513227,小金县,513200,county,县,Xiaojin County
    513228,黑水县,513200,county,县,Heishui County
    513230,壤塘县,513200,county,县,Rangtang County
    513231,阿坝县,513200,county,县,Aba County
    513232,若尔盖县,513200,county,县,Ruo'ergai (Zoige) County
    513233,红原县,513200,county,县,Hongyuan County
    513301,康定市,513300,county,县级市,Kangding City
    513322,泸定县,513300,county,县,Luding County
    513323,丹巴县,513300,county,县,Danba County
    513324,九龙县,513300,county,县,Jiulong County
    513325,雅江县,513300,county,县,Yajiang County
    513326,道孚县,513300,county,县,Daofu County
    513327,炉霍县,513300,county,县,Luhuo County
    513328,甘孜县,513300,county,县,Ganzi (Garze) County
    513329,新龙县,513300,county,县,Xinlong County
    513330,德格县,513300,county,县,Dege County
    513331,白玉县,513300,county,县,Baiyu County
    513332,石渠县,513300,county,县,Shiqu County
    513333,色达县,513300,county,县,Seda County
    513334,理塘县,513300,county,县,Litang County
    513335,巴塘县,513300,county,县,Batang County
    513336,乡城县,513300,county,县,Xiangcheng County
    513337,稻城县,513300,county,县,Daocheng County
    513338,得荣县,513300,county,县,Derong County
    513401,西昌市,513400,county,县级市,Xichang City
    513402,会理市,513400,county,县级市,Huili City
    513422,木里藏族自治县,513400,county,自治县,Muli Tibetan Autonomous County
    513423,盐源县,513400,county,县,Yanyuan County
    513424,德昌县,513400,county,县,Dechang County
    513426,会东县,513400,county,县,Huidong County
    513427,宁南县,513400,county,县,Ningnan County
    513428,普格县,513400,county,县,Puge County
    513429,布拖县,513400,county,县,Butuo County
    513430,金阳县,513400,county,县,Jinyang County
    513431,昭觉县,513400,county,县,Zhaojue County
    513432,喜德县,513400,county,县,Xide County
    513433,冕宁县,513400,county,县,Mianning County
    513434,越西县,513400,county,县,Yuexi County
    513435,甘洛县,513400,county,县,Ganluo County
    513436,美姑县,513400,county,县,Meigu County
    513437,雷波县,513400,county,县,Leibo County
    """
}
