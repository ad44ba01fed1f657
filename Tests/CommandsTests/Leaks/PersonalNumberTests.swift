import Commands
import Foundation
import Testing

/// A number that is somebody's stops pages and templates without any casebook.
@Suite struct `A personal number in a page` {
  @Test(arguments: [
    "11010519491231002X", "１３８００１３８０００", "138-0013-8000", "川A12345", "lan@163.com",
    "0834-2212345", "D3S1358 15,16", "E12345678",
  ])
  func `stops written pages, is not repeated, and leaves nothing behind`(number: String) throws {
    let desk = try Desk()
    let result = try build(desk, "第一行\n\n请联系\(number)。\n")
    #expect(result.status == .refused, "\(result.out) \(result.err)")
    #expect(result.err.contains("page.md:6:4"))
    #expect(!result.err.contains(number))
    #expect(!FileManager.default.fileExists(atPath: desk.path("site")))
  }

  @Test(arguments: [
    "电话028-12345678", "县民政局热线0834-2212345", "办公室邮箱jiuzhu@example.com", "拨打12345",
    "12345678901234567890", "2026-03-14 至 2026-06-30,共 1,234,567 元",
    "sha256 0123456789abcdef",
    "民发〔2015〕158号、刑法第二百四十条",
  ])
  func `is no other number`(text: String) throws {
    let desk = try Desk()
    let result = try build(desk, text + "\n")
    #expect(result.status == .done, "\(result.err)")
  }

  private func build(_ desk: Desk, _ text: String) throws -> Desk.Result {
    try FileManager.default.createDirectory(
      atPath: desk.path("content"), withIntermediateDirectories: true)
    try desk.write("---\ntitle: 说明\n---\n" + text, to: "content/page.md")
    return try desk.run(
      "site pages --content \(desk.path("content")) --out \(desk.path("site"))")
  }
}
