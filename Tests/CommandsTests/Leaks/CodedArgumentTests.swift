import Commands
import Testing

/// A coded value is never taken for a name, and a name never for a coded value.
@Suite struct `A value where a code is expected` {
  @Test(arguments: ["卫健", "卫健委", "卫健局", "人社", "民政", "妇联", "HEA", "省卫生健康委"])
  func `may be what a body is called`(recipient: String) throws {
    let (desk, number) = try desk()
    let result = try desk.open(
      "consent give \(number) --recipient \(recipient) --purpose medical --ground statutory-duty "
        + "--fields contact")
    #expect(result.status == .done, "\(result.err)")
  }

  @Test(arguments: [
    ("case set CASE area=成都", "不是县"), ("case set CASE area=成都市", "不是县"),
    ("case set CASE area=凉山", "不是县"), ("case set CASE area=武侯", "武侯区"),
    ("case set CASE area=高坪", "高坪区"), ("case set CASE residence=广安", "广安"),
    ("case set CASE disability=智力", "智力"), ("log CASE 安置", "安置"),
    ("hardship raise CASE --kind 住房 --department 高级法院", "法院"),
    (
      "consent give CASE --recipient 卫生 --purpose medical --ground statutory-duty --fields contact",
      "卫生"
    ),
  ])
  func `is not called personal where it is nearly a code`(line: String, said: String) throws {
    let (desk, number) = try desk()
    let result = try desk.open(line.replacing("CASE", with: number) + " --no-input")
    #expect(result.status == .badData || result.status == .done)
    #expect(!result.err.contains("个人信息"), "\(result.err)")
    if result.status == .badData { #expect(result.err.contains(said), "\(result.err)") }
  }

  @Test(arguments: [
    "case set CASE area=王小明", "case set CASE residence=欧阳试名", "case set CASE disability=李秀英",
    "consent give CASE --recipient 卫小健 --purpose medical --ground statutory-duty --fields contact",
    "log CASE 成建国", "hardship raise CASE --kind 张伟 --department HRS",
    "hardship raise CASE --kind housing --department 何丽华", "list --stage 高兴旺",
  ])
  func `is a name that is not repeated`(line: String) throws {
    let (desk, number) = try desk()
    let result = try desk.open(line.replacing("CASE", with: number) + " --no-input")
    #expect(result.status == .badData)
    #expect(result.err.contains("个人信息"), "\(result.err)")
    for name in ["王小明", "欧阳试名", "李秀英", "卫小健", "成建国", "张伟", "何丽华", "高兴旺"] {
      #expect(!result.err.contains(name))
    }
  }

  private func desk() throws -> (Desk, String) {
    let desk = try Desk()
    try desk.found()
    return (desk, try desk.openCase("--sex female --age 20 --rescued 2026-03-11 --area 510104"))
  }
}
