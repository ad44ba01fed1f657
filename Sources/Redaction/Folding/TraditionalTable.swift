/// Folds traditional and variant characters to the simplified ones the finders are written in.
///
/// Pairs of a character and what it folds to. This is the one place to widen: surnames, cue words
/// and address words come first, because the finders look for those.
enum TraditionalTable {
  static let pairs =
    "張张 陳陈 劉刘 黃黄 吳吴 趙赵 孫孙 馬马 鄭郑 許许 馮冯 鄧邓 蕭萧 葉叶 呂吕 蘇苏 盧卢 蔣蒋 賈贾 譚谭 陸陆 鍾钟 鐘钟 閻阎 "
    + "範范 顧顾 龍龙 萬万 錢钱 湯汤 賴赖 龐庞 莊庄 鄒邹 嚴严 華华 韓韩 羅罗 謝谢 楊杨 賀贺 齊齐 寧宁 歐欧 陽阳 鮑鲍 聶聂 魯鲁 "
    + "韋韦 喬乔 畢毕 紀纪 關关 閔闵 鄔邬 駱骆 費费 戰战 衛卫 榮荣 偉伟 國国 蘭兰 鳳凤 紅红 麗丽 雲云 電电 話话 號号 碼码 機机 "
    + "銀银 帳账 賬账 戶户 證证 護护 車车 鎮镇 鄉乡 縣县 區区 棟栋 單单 門门 樓楼 縂总 總总 學学 園园 醫医 殘残 親亲 屬属 媽妈 "
    + "爺爷 姪侄 嬸婶 兒儿 聯联 繫系 係系 稱称 寫写 郵邮 經经 緯纬 標标 點点 現现 發发 貳贰 參参 豬猪 達达 輝辉 傑杰 強强 軍军 "
    + "東东 興兴 慶庆 義义 賢贤 遠远 寶宝 鵬鹏 濤涛 瓊琼 雙双 靜静 穎颖 瑩莹 蓮莲 蘿萝 鶴鹤 麥麦 龔龚 嶺岭 崗岗 壩坝 溝沟 灣湾 "
    + "橋桥 廣广 圖图 場场 農农 誌志 說说 這这 個个 來来 與与 為为 從从 時时 間间 後后 見见 開开 長长 問问 實实 際际 處处 報报 "
    + "導导 資资 訊讯 測测 試试"
}
