import Commands
import Foundation
import Testing

/// What the casebook knows of anybody is in no file that a command writes.
@Suite struct `A file that leaves the office` {
  private static let forms = [
    "王试例", "例儿", "wangshili", "尾号8000", "138****8000", "王<b>试</b>例", "&#29579;试例", "试岭村三组",
  ]

  @Test(arguments: forms)
  func `is not printed by a template that names somebody`(form: String) throws {
    let (desk, number) = try desk()
    try knowIdentity(of: try desk.openCase(Self.flags), PlantedForms.identity, desk)
    let template = try shipped("forms/zh/dedicated-file.html")
    try desk.write(
      template.replacing("</body>", with: "<p>联系\(form)。</p></body>"),
      to: "own/forms/zh/dedicated-file.html")
    let out = desk.path("file.html")
    let line = "archive print \(number) --out \(out) --templates \(desk.path("own"))"
    let result = try desk.open(line)
    #expect(result.status == .refused, "\(result.err)")
    #expect(result.err.contains("第") && !result.err.contains(form))
    #expect(!FileManager.default.fileExists(atPath: out))
    try desk.write(template, to: "own/forms/zh/dedicated-file.html")
    #expect(try desk.open(line).status == .done)
  }

  @Test(arguments: ["archive print CASE --out", "archive print CASE --format md --out"])
  func `does not hold a name that was learnt after the text was kept`(line: String) throws {
    let (desk, number) = try desk()
    let out = desk.path("file.html")
    let print = "\(line.replacing("CASE", with: number)) \(out)"
    #expect(try desk.open(print).status == .done)
    try FileManager.default.removeItem(atPath: out)
    try knowIdentity(of: number, "name: 王试例\nemployer: 试县试木鞋业有限公司\nalias: 档十七\n", desk)
    #expect(try desk.open(print).status == .refused)
    #expect(!FileManager.default.fileExists(atPath: out))
  }

  /// A calendar and a due sheet hold no words but the program's: one of those is made somebody's name.
  @Test(arguments: ["--ics", "--print"])
  func `is no calendar and no due sheet`(flag: String) throws {
    let (desk, number) = try desk()
    let out = desk.path("out")
    let line = "due --within 400 \(flag) \(out)"
    #expect(try desk.open(line).status == .done)
    let text = try String(contentsOfFile: out, encoding: .utf8)
    let heading = try #require(text.split(separator: "<h1>").last?.prefix { $0 != "<" })
    let name = flag == "--ics" ? "工作提醒" : String(heading)
    try FileManager.default.removeItem(atPath: out)
    try knowIdentity(of: number, "alias: \(name)\n", desk)
    let result = try desk.open(line)
    #expect(result.status == .refused, "\(result.err)")
    #expect(!FileManager.default.fileExists(atPath: out))
  }

  private static let flags = "--sex female --age 20 --rescued 2026-03-11 --area 510104"

  private func desk() throws -> (Desk, String) {
    let desk = try Desk()
    try desk.found()
    let number = try desk.openCase(Self.flags)
    #expect(
      try desk.open("archive open \(number) --reference 档十七 --date 2026-06-05").status == .done)
    try FileManager.default.createDirectory(
      atPath: desk.path("own/forms/zh"), withIntermediateDirectories: true)
    return (desk, number)
  }

  private func knowIdentity(of number: String, _ identity: String, _ desk: Desk) throws {
    try desk.write(identity, to: "identity.txt")
    let result = try desk.open("identity set \(number) --from-file \(desk.path("identity.txt"))")
    #expect(result.status == .done, "\(result.err)")
  }

  private func shipped(_ file: String) throws -> String {
    try String(
      contentsOfFile: "\(Desk.programFolder)/guitu_Templates.resources/\(file)", encoding: .utf8)
  }
}
