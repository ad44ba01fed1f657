import Redaction
import Testing

/// Telephone numbers, times and parts of addresses as people write them.
struct NumberSpellingTests {
  private let redactor = Redactor()

  private func found(_ text: String) -> [String] { redactor.told(text) }

  @Test(arguments: [
    ("手机号138,0013,8000", "138,0013,8000"), ("电话138/0013/8000", "138/0013/8000"),
    ("手机l38OO138OOO", "l38OO138OOO"), ("打13800138000转2打通", "13800138000转2"),
    ("越南号码+84 912 345 678。", "+84 912 345 678"), ("小灵通2161234", "2161234"),
    ("86654321是办公室座机", "86654321"), ("电话O28-86654321", "O28-86654321"),
  ])
  func `a telephone number is found in odd spellings`(text: String, number: String) {
    #expect(found(text) == ["phone true \(number)"])
  }

  @Test(arguments: [
    "共12,345,678元", "编号+20260001", "涨幅+12345678901元", "10l水，5oo克盐", "138*0013*8000毫米", "来电登记共123次",
    "13800138转2楼",
  ])
  func `amounts and codes are no telephone numbers`(text: String) {
    #expect(found(text).isEmpty)
  }

  @Test(arguments: [
    ("她于凌晨3点半被送来", "凌晨3点半"), ("民警8点20分赶到", "8点20分"), ("于15:20离站", "15:20"),
    ("在晚上11点半打来", "晚上11点半"), ("下午三点一刻到站", "下午三点一刻"),
  ])
  func `a time of day to the minute is doubtful`(text: String, time: String) {
    #expect(found(text) == ["date false \(time)"])
  }

  @Test(arguments: ["每天上午9点上课", "得30:25分", "比分21:19", "3点意见", "用时2时", "每周3时段"])
  func `an hour, a score and points are no exact time`(text: String) {
    #expect(found(text).isEmpty)
  }

  @Test(arguments: [
    "金牛区一环路北三段12号附5号", "西昌市航天大道二段36号3栋2单元501", "米市街90号", "昭觉县学堂湾路37号附2号", "响水社区北门巷17号院6号楼1603",
    "火车站路85号天府佳园2栋10单元601室", "铁匠街5号公园壹号11栋1单元302室", "公园壹号15-12-1002", "洛古社区前进组",
    "河西滨河路11号",
  ])
  func `an address is found from its first division to its last number`(address: String) {
    let text = "住\(address)，路不好走"
    let places = redactor.findings(in: text).filter { $0.kind == .address }.map(\.span)
    #expect(places == [1..<1 + address.unicodeScalars.count])
  }
}
