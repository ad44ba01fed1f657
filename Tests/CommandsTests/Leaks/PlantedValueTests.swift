import Casebook
import Foundation
import Reports
import Testing
import Vault

@testable import Commands

/// A value planted in a template, a page or a file name stops the site in each of its forms.
///
/// Building a site searches its sources, its outputs and all their names with one function (see
/// `SiteWritingTests`); here that function is asked directly, and some forms build a site as a whole.
@Suite struct `A planted value` {
  @Test(arguments: PlantedForms.all)
  func `is found in a template, in a page and in a file name`(form: String) throws {
    let shared = try PlantedSite.shared.get()
    let template = shared.template + "\n联系人\(form)。\n"
    #expect(shared.hits(.contents(Array(template.utf8))) > 0, "template")
    let page = "<p>本期<b>情况</b>:\(form),已办结。</p>\n<td>\(form)</td>"
    #expect(shared.hits(.contents(Array(page.utf8))) > 0, "page")
    #expect(shared.hits(.name("\(form).md")) > 0, "name")
    #expect(shared.hits(.name("2025-\(form)-1")) > 0, "part of a path")
  }

  @Test(arguments: PlantedForms.markup)
  func `is found where the markup of a page stands within it`(form: String) throws {
    let shared = try PlantedSite.shared.get()
    for text in ["<p>本期情况:\(form),已办结。</p>\n", "| \(form) | 1 |\n", shared.template + form] {
      #expect(shared.hits(.contents(Array(text.utf8))) > 0, "\(text.suffix(80))")
    }
  }

  @Test func `is nowhere in what is shipped`() throws {
    let shared = try PlantedSite.shared.get()
    #expect(shared.hits(.contents(Array(shared.template.utf8))) == 0)
    #expect(shared.hits(.name("people.md")) == 0)
  }

  @Test(arguments: [
    ("pages/zh/people.md", "Wáng Shìlì"), ("content/zh/extra.md", "一三八零零一三八零零零"),
    ("content/zh/wangshili.md", "正文"), ("layout/zh/page.html", "王\u{200B}试例"),
    ("styles/own.css", "/* 尾号0017 */"), ("content/zh/extra.md", "试岭村三组"),
    ("layout/zh/page.html", "<!-- 平安 -->"), ("styles/老张.css", "p { color: black }"),
  ])
  func `stops a whole build, which leaves nothing behind`(file: String, text: String) throws {
    let shared = try PlantedSite.shared.get()
    let (desk, own) = (shared.desk, shared.desk.path(Desk.freshName()))
    let out = "\(own)-site"
    try plant(text, in: file, below: own)
    let result = try desk.open(
      "site build --out \(out) --period 2025 --level county --templates \(own)")
    #expect(result.status == .refused, "\(result.err)")
    #expect(!result.err.contains(text))
    let left = try FileManager.default.contentsOfDirectory(atPath: desk.folder)
    #expect(!left.contains { $0.hasPrefix(URL(filePath: out).lastPathComponent) }, "\(left)")
  }

  /// Puts a text at the end of a shipped file, or of a new page in both languages.
  private func plant(_ text: String, in file: String, below folder: String) throws {
    let module = file.hasPrefix("content") || file.hasPrefix("styles") ? "Site" : "Templates"
    let shipped = "\(Desk.programFolder)/guitu_\(module).resources/\(file)"
    let page = "---\ntitle: 说明\nnav: 说明\nsummary: 说明\norder: 90\n---\n\n正文\n"
    let isNew = !FileManager.default.fileExists(atPath: shipped)
    let before =
      isNew
      ? file.hasSuffix(".md") ? page : "" : try String(contentsOfFile: shipped, encoding: .utf8)
    try write(before + text + "\n", to: file, below: folder)
    if isNew, file.hasSuffix(".md") {
      try write(page, to: file.replacing("/zh/", with: "/en/"), below: folder)
    }
  }

  private func write(_ text: String, to file: String, below folder: String) throws {
    let url = URL(filePath: "\(folder)/\(file)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }
}

/// A casebook that knows one identity, and the search that its sites are put through.
final class PlantedSite: Sendable {
  static let shared = Result { try PlantedSite() }

  let desk: Desk
  /// A shipped template that speaks of nobody.
  let template: String
  private let scan: SiteTools.Scan

  private init() throws {
    desk = try Desk(now: "2026-02-01T09:00")
    try desk.found(member: PlantedForms.member)
    let number = try desk.openCase("--sex female --age 20 --rescued 2025-03-11 --area 510104")
    try desk.write(PlantedForms.identity, to: "identity.txt")
    try desk.open("identity set \(number) --from-file \(desk.path("identity.txt"))")
    let casebook = try Casebook(at: desk.path("casebook.guitu"))
    let session = try Session(
      casebook: casebook, member: casebook.member(named: nil),
      passphrase: Passphrase("一句 测试口令"), memory: DeviceMemory(folder: desk.path("memory")))
    guard let scan = try LeakSearch(of: session).scan else { throw DeskError("no search") }
    self.scan = scan
    template = try String(
      contentsOfFile: "\(Desk.programFolder)/guitu_Templates.resources/pages/zh/people.md",
      encoding: .utf8)
  }

  func hits(_ searched: SiteTools.Searched) -> Int { scan(searched).count }
}
