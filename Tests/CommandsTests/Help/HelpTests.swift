import ArgumentParser
import Domain
import Foundation
import Testing

@testable import Commands

@Suite struct `Help` {
  @Test func `explains every command and each of its arguments, and nothing else`() throws {
    for command in try CommandNode.root().all {
      let explanation = try #require(command.explanation, "\(command.line)")
      let own = Set(command.arguments.filter { !$0.isGlobal }.map(\.text.name))
      #expect(own == Set(explanation.arguments.map(\.name)), "\(command.line)")
      #expect(!explanation.abstract.zh.isEmpty && !explanation.abstract.en.isEmpty)
    }
    let general = try #require(try CommandNode.root().subcommand("list")).arguments
      .filter(\.isGlobal).map(\.text.name)
    #expect(Set(general) == Set(GlobalOptions.texts.map(\.name)))
  }

  @Test func `is the only place that explains: the parser's own words stay empty`() throws {
    func check(_ command: any ParsableCommand.Type) {
      let own = command.configuration
      #expect(own.abstract.isEmpty && own.discussion.isEmpty, "\(command)")
      for subcommand in own.subcommands { check(subcommand) }
    }
    check(Guitu.self)
    let dump = Guitu._dumpHelp()
    // What is left is of the parser's own flags and its own command `help`.
    let words = dump.split(separator: "\n").filter { $0.contains("\"abstract\"") }
    let strange = Set(words.map(String.init)).filter { line in
      !["Show help information.", "Show the version.", "Show subcommand help information."]
        .contains { line.contains($0) }
    }
    #expect(strange.isEmpty, "\(strange)")
  }

  @Test func `has a Chinese name for every command`() throws {
    for command in try CommandNode.root().all.dropFirst() {
      #expect(command.aliases.contains { Language.zh == Language(of: $0) }, "\(command.line)")
    }
  }

  @Test func `speaks one language on a screen`() throws {
    let english: Set<Substring> = [
      "the", "a", "an", "of", "and", "is", "are", "to", "by", "for", "with", "or", "in", "it",
      "where", "The", "A", "It", "Where",
    ]
    for (words, manual) in try Pages.all() {
      let zh = Pages.text(manual, .zh)
      let strange = zh.split { !$0.isLetter && $0 != "-" }.filter(english.contains)
      #expect(strange.isEmpty, "\(words): \(zh)")
      let en = Pages.text(manual, .en).split(separator: "\n")
        .filter { !$0.contains("Chinese names:") }
      for line in en { #expect(Language(of: String(line)) == .en, "\(words): \(line)") }
    }
  }

  @Test(arguments: [Language.zh, .en])
  func `fits a terminal of 80 columns`(language: Language) throws {
    for (words, manual) in try Pages.all() {
      for line in Pages.text(manual, language).split(separator: "\n") {
        #expect(DisplayWidth.of(String(line)) <= 80, "\(words): \(line)")
        #expect(line.last != " ", "\(words): \(line)")
      }
    }
  }

  @Test func `has examples that can be typed as they stand`() throws {
    let root = try CommandNode.root()
    for command in root.all {
      for example in command.explanation?.examples ?? [] {
        for line in [example.line.zh, example.line.en] {
          let words = Words.split(line)
          #expect(words.first == "guitu")
          #expect(UsageCheck(root: root).problem(in: Array(words.dropFirst())) == nil, "\(line)")
          _ = try Guitu.parseAsRoot(Array(words.dropFirst()))
          for word in words
          where word.count == 11 && word.allSatisfy({ $0 == "-" || !$0.isLowercase }) {
            #expect(throws: Never.self) { try CaseNumber(word) }
          }
        }
      }
    }
  }

  @Test func `marks as needed what the command asks for`() throws {
    let desk = try Desk()
    try desk.found()
    for command in try CommandNode.root().all where command.subcommands.isEmpty {
      let needed = command.arguments.filter { $0.kind == .option && $0.text.isNeeded }
      guard !needed.isEmpty else { continue }
      let values = command.values.map { value in
        switch value.text.name {
        case "entry": "00000000000000000000000000000000"
        case "assignments": "sex=male"
        case "kind": "visit"
        case "rule": "H03"
        case "barrier": "no-hukou"
        default: "222-222-222"
        }
      }
      let result = try desk.run(command.path.dropFirst() + values + ["--no-input"])
      #expect(result.status == .usage, "\(command.line)")
      for option in needed {
        #expect(result.err.contains(option.text.name), "\(command.line) \(option.text.name)")
      }
      let said = result.err.split(separator: "\n").joined(separator: " ")
      #expect(said.contains("guitu help \(command.path.dropFirst().joined(separator: " "))"))
    }
  }

  @Test(arguments: [
    "log --help", "log 222-222-222 -h", "help log", "帮助 记", "记 --help", "记录 -h",
  ])
  func `is asked for in many ways`(line: String) throws {
    let result = try Desk().run(line)
    #expect(result.status == .done)
    #expect(result.out.hasPrefix("guitu log — 记录事项\n"))
    #expect(result.err.isEmpty)
  }

  @Test func `shows the command and the topic where they share a name`() throws {
    let text = try Desk().run("help backup", language: "en").out
    #expect(text.hasPrefix("guitu backup — back up\n"))
    #expect(text.contains("\nbackups, restoring, merging, and the recovery code\n"))
  }

  @Test func `begins with what is done every day`() throws {
    let text = try Desk().run("help").out
    let everyday = try #require(text.range(of: "每天"))
    for later in ["个案\n", "发布\n", "个案库\n", "帮助\n", "专题\n"] {
      let place = try #require(text.range(of: "\n" + later))
      #expect(everyday.lowerBound < place.lowerBound)
    }
    #expect(text.contains("log, 记, 记录"))
  }
}
