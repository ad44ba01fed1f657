import Domain
import Foundation
import Markdown
import Templating
import Testing

@testable import Forms

@Suite struct `Printed forms` {
  @Test func `the shipped templates use every name there is, and no other`() throws {
    let head = try source("head.html")
    for language in Language.allCases {
      for form in try SampleForms.all() {
        let shape = FormTemplates.shape.merging(type(of: form).shape) { $1 }
        var check = TagCheck(partials: ["head.html": head])
        let name = "\(language.rawValue)/\(type(of: form).name).html"
        check.check(try #require(try source(name).text), file: name, against: shape)
        #expect(check.problems.isEmpty, "\(name)")
        #expect(names(of: shape).subtracting(check.used) == [], "\(name)")
      }
    }
  }

  @Test func `forms get what their templates are checked against`() throws {
    for form in try SampleForms.all() {
      for language in Language.allCases {
        let shape = type(of: form).shape
        #expect(ViewShape.object(shape).fits(.object(form.values(language))))
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `a form is one page of its own: no script, no address, its own style alone`(
    language: Language
  ) throws {
    for form in try SampleForms.all() {
      let page = try fill(form, .html, language)
      #expect(page.hasPrefix("<!doctype html>"))
      #expect(page.hasSuffix("</html>\n\(FormTemplates.mark)\n"))
      for word in ["<script", "http:", "https:", "url(", "@import", "src=", "href=", " style="] {
        #expect(!page.contains(word), "\(word)")
      }
      let style = try #require(try source("form.css").text)
      #expect(page.contains("<style>\(style)</style>"))
      #expect(
        page.contains(
          "default-src 'none'; style-src 'sha256-digest of \(style.utf8.count) bytes';"))
      #expect(page.contains(language == .zh ? #"lang="zh-Hans""# : #"lang="en""#))
    }
  }

  @Test(arguments: Language.allCases)
  func `what a person may carry says nothing of why anybody comes`(language: Language) throws {
    let file = try fill(SampleForms.all()[0], .html, language)
    let cover = try #require(file.firstRange(of: "</section>")).lowerBound
    let slip = try fill(VisitSlip(SampleForms.number), .html, language)
    for text in [String(file[..<cover]), slip] {
      for word in [
        "拐", "解救", "被害", "受害", "侵害", "救助", "派出所专门", "traffick", "victim", "rescue",
        "exploit", "police",
      ] {
        #expect(!text.lowercased().contains(word), "\(word)")
      }
    }
  }

  @Test func `a form in English holds no Chinese of its own`() throws {
    let file = try SampleForms.file()
    let forms: [any PrintedForm] = [
      DedicatedFileForm(file, MilestoneDetails(provider: "Station 1", reference: "D-17")),
      TransferSlip(file, file.transfers[0], reference: nil), VisitSlip(SampleForms.number),
      DueSheet([], until: file.transfers[0].date),
    ]
    for form in forms {
      let page = try fill(form, .html, .en)
      #expect(!page.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
    }
  }

  @Test func `a cover carries number, date and keeper`() throws {
    let page = try fill(SampleForms.all()[0], .html, .zh)
    for text in ["锦公档2026-17", "2026年6月5日", "书院街派出所", "\(SampleForms.number)", "13 部分"] {
      #expect(page.contains(text), "\(text)")
    }
  }

  @Test func `the synthetic notice stands on what is made up, and on nothing else`() throws {
    for form in try SampleForms.all() {
      for isSynthetic in [true, false] {
        let page = try SampleForms.templates().fill(
          form, as: .html, in: SampleForms.setting(.zh, isSynthetic: isSynthetic))
        #expect(page.contains("演示数据") == isSynthetic)
      }
    }
  }

  @Test func `values cannot become markup`() throws {
    let value = "<b>&\"'|*x*</b>"
    let form = try SampleForms.all(reference: value)[0]
    #expect(try !fill(form, .html, .zh).contains("<b>"))
    let markdown = try fill(form, .md, .zh)
    let html = try MarkdownDocument(parsing: markdown).html { _ in nil }
    #expect(!html.markup.contains("<b>"))
    #expect(html.markup.contains("|*x*"))
  }

  @Test(arguments: Language.allCases)
  func `the contents as Markdown are tables of 13 parts and of each element`(
    language: Language
  ) throws {
    let text = try fill(SampleForms.all()[0], .md, language)
    let html = try MarkdownDocument(parsing: text).html { _ in nil }.markup
    // Heading and 13 parts; heading and one transfer; heading, opening, DNA request and transfer.
    #expect(html.components(separatedBy: "<tr>").count - 1 == 14 + 2 + 4)
    #expect(text.hasSuffix("\(FormTemplates.mark)\n"))
  }

  @Test func `a folder of own templates comes first, and its problems are named by line`() throws {
    let folder = NSTemporaryDirectory() + "guitu-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(
      atPath: "\(folder)/forms/zh", withIntermediateDirectories: true)
    let path = "\(folder)/forms/zh/visit-slip.html"
    try "号 {{case}}\n".write(toFile: path, atomically: true, encoding: .utf8)
    let templates = try SampleForms.templates(overrides: folder)
    let slip = VisitSlip(SampleForms.number)
    let setting = try SampleForms.setting(.zh)
    #expect(
      try templates.fill(slip, as: .html, in: setting)
        == "号 \(SampleForms.number)\n\(FormTemplates.mark)\n")
    try "号\n {{name}}\n".write(toFile: path, atomically: true, encoding: .utf8)
    #expect(
      throws: FormError.problems([
        FormProblem(
          file: "zh/visit-slip.html", line: 2, column: 2, .tag(.unknownTag("name")))
      ])
    ) { try templates.fill(slip, as: .html, in: setting) }
  }

  @Test func `a style cannot end its element`() throws {
    let folder = NSTemporaryDirectory() + "guitu-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(
      atPath: "\(folder)/forms", withIntermediateDirectories: true)
    try "</style><p>".write(
      toFile: "\(folder)/forms/form.css", atomically: true, encoding: .utf8)
    #expect(throws: FormError.problems([FormProblem(file: "form.css", .styleWithMarkup)])) {
      try SampleForms.templates(overrides: folder).fill(
        VisitSlip(SampleForms.number), as: .html, in: SampleForms.setting(.en))
    }
  }

  private func fill(
    _ form: some PrintedForm, _ format: FormFormat, _ language: Language
  ) throws -> String {
    try SampleForms.templates().fill(form, as: format, in: SampleForms.setting(language))
  }

  private func source(_ name: String) throws -> SourceFile {
    let path = "\(SampleForms.repository)/Templates/forms/\(name)"
    return SourceFile(name: name, bytes: Array(try Data(contentsOf: URL(filePath: path))))
  }

  private func names(of shape: [String: ViewShape]) -> Set<String> {
    Set(
      shape.flatMap { name, shape in
        switch shape {
        case .list(let members), .object(let members): [name] + members.keys
        case .text, .flag: [name]
        }
      })
  }
}
