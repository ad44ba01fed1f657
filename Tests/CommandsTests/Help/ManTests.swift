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

  /// With `-M`, man looks for no translations: the line that is printed must name the right folder.
  @Test(arguments: [("en", "log a milestone"), ("zh", "记录事项")])
  func `is found by man as the command says`(language: String, words: String) throws {
    let desk = try Desk()
    let said = try desk.run("man --out \(desk.path("man"))", language: language)
    let line = try #require((said.out + said.err).firstMatch(of: /man -M \S+ guitu/)).output
    let page = try shown("\(line)-log")
    #expect(page.contains(words), "\(page)")
  }

  @Test func `is found in Chinese on the usual path of a Chinese system`() throws {
    let desk = try Desk()
    try desk.run("man --out \(desk.path("man"))")
    let locale = try Shell.run(
      "/usr/bin/localedef", ["-i", "zh_CN", "-f", "UTF-8", desk.path("zh_CN.UTF-8")])
    #expect(locale.status == 0, "\(locale.out)")
    let chinese = try shown(
      "man guitu-log",
      ["LC_ALL": "zh_CN.UTF-8", "LOCPATH": desk.folder, "MANPATH": desk.path("man")])
    #expect(chinese.contains("记录事项"), "\(chinese)")
  }

  /// What a command of man shows at 80 columns.
  private func shown(_ command: String, _ variables: [String: String] = [:]) throws -> String {
    let usual = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "MANWIDTH": "80"]
    let result = try Shell.run(
      "/bin/sh", ["-c", "\(command) | col -bx"], variables: usual.merging(variables) { $1 })
    #expect(result.status == 0)
    return result.out
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
