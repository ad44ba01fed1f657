import Domain
import Foundation
import Testing

@testable import Commands

/// Every page is set by groff and by man, as Debian has them.
@Suite struct `The manual` {
  @Test(arguments: [("man1/guitu.1", Language.en), ("zh_CN/man1/guitu.1", .zh)])
  func `has every word in its language and fits 80 columns`(
    first: String, language: Language
  ) throws {
    let desk = try Desk()
    #expect(try desk.run("man --out \(desk.path("man"))").status == .done)
    let folder = language == .en ? desk.path("man") : desk.path("man/zh_CN")
    #expect(FileManager.default.fileExists(atPath: desk.path("man/\(first)")))
    for page in ManPage.all(try CommandNode.root()) {
      let chapter = page.chapter.rawValue
      let set = try Self.set("\(folder)/man\(chapter)/\(page.name).\(chapter)")
      let lines = set.split(separator: "\n").map(String.init)
      for line in lines { #expect(DisplayWidth.of(line) <= 80, "\(page.name): \(line)") }
      let letters = Self.letters(set)
      for text in Self.texts(page, language) {
        #expect(letters.contains(Self.letters(text)), "\(page.name): \(text)")
      }
      if language == .en {
        for line in lines where !line.contains("Chinese names:") {
          #expect(Language(of: line) == .en, "\(page.name): \(line)")
        }
      }
    }
  }

  @Test func `is found by man in the reader's language`() throws {
    let desk = try Desk()
    try desk.run("man --out \(desk.path("man"))")
    for (locale, says) in [("C.UTF-8", "log a milestone"), ("zh_CN.UTF-8", "记录事项")] {
      let shown = try Shell.run(
        "/bin/sh", ["-c", "man -M \(desk.path("man")) guitu-log | col -bx"],
        variables: [
          "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "LANGUAGE": locale, "MANWIDTH": "80",
        ])
      #expect(shown.status == 0)
      if locale == "C.UTF-8" { #expect(shown.out.contains(says), "\(shown.out)") }
    }
    let chinese = try Shell.run(
      "/bin/sh",
      [
        "-c",
        "man -L zh_CN.UTF-8 -M \(desk.path("man")) -l \(desk.path("man/zh_CN/man1/guitu-log.1")) | col -bx",
      ],
      variables: ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "MANWIDTH": "80"])
    #expect(chinese.out.contains("记录事项"), "\(chinese.out)")
  }

  @Test func `keeps what groff would take for its own`() {
    #expect(Roff.line(".x") == "\\&.x")
    #expect(Roff.line("'x") == "\\&\\(aqx")
    #expect(Roff.line("a-b \\ ~ ^ `") == "a\\-b \\e \\(ti \\(ha \\(ga")
  }

  /// A page as a terminal of 80 columns shows it, without bold and underlined characters.
  private static func set(_ path: String) throws -> String {
    let result = try Shell.run(
      "/bin/sh", ["-c", "groff -Kutf8 -Tutf8 -man -rLL=78n -P-c -P-b -P-u '\(path)'"],
      variables: ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"])
    guard result.status == 0 else { throw DeskError(result.out) }
    return result.out
  }

  /// Everything a page must say.
  private static func texts(_ page: ManPage, _ language: Language) -> [String] {
    [page.abstract[language]]
      + page.sections.flatMap { section in
        section.blocks.flatMap { block -> [Label] in
          switch block {
          case .paragraph(let text): [text]
          case .lines(let lines): lines
          case .items(let items): items.flatMap { [$0.term, $0.text] }
          case .examples(let examples): examples.flatMap { [$0.line, $0.text] }
          }
        }.map { $0[language] }
      }
  }

  /// The letters and digits alone: where lines break is no part of what is said.
  private static func letters(_ text: String) -> String {
    String(text.filter { $0.isLetter || $0.isNumber })
  }
}
