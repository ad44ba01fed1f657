import ArgumentParser
import Domain
import Foundation
import Testing

@testable import Commands

@Suite struct `A wrong command line` {
  @Test(arguments: [
    ("lgo", "没有命令“lgo”", "guitu log(记录事项)"),
    ("vreify", "没有命令“vreify”", "guitu verify"),
    ("case opne", "没有子命令“opne”", "guitu case open"),
    ("open", "没有命令“open”", "guitu case open"),
    ("veri", "没有命令“veri”", "guitu verify"),
    ("frobnicate", "没有命令“frobnicate”", "guitu help"),
    ("case", "之后缺少子命令", "open set close reopen"),
    ("help exit-code", "没有“exit-code”的帮助", "guitu help 退出码"),
    ("list --stag rescue", "guitu list 没有选项 --stag", "--stage"),
    ("list --stage", "--stage 阶段 缺少值", "guitu help list"),
    ("list --stage --json", "--stage 阶段 缺少值", "guitu help list"),
    ("list --json=yes", "--json 不带值", "guitu help list"),
    ("list --json --json", "--json 只能给一次", "guitu help list"),
    ("list --stage a --stage=b", "--stage 只能给一次", "guitu help list"),
    ("--json list", "选项 --json 之前没有命令", "guitu list --json"),
    ("show", "缺少 个案", "guitu show 个案 [选项]"),
    ("backup", "缺少 文件", "guitu backup 文件 [选项]"),
    ("show 222-222-222 visit", "多了一个值“visit”", "guitu help show"),
    ("-x", "选项 -x 之前没有命令", "guitu help"),
    ("查", "没有命令", "guitu show(查看个案)"),
  ])
  func `is explained, with the next step`(line: String, says: String, next: String) throws {
    let result = try Desk().run(line)
    #expect(result.status == .usage)
    #expect(result.out.isEmpty)
    #expect(result.err.contains(says), "\(result.err)")
    let hint = try #require(result.err.range(of: "提示:"))
    #expect(unwrapped(result.err[hint.lowerBound...]).contains(next), "\(result.err)")
    let english = try Desk().run(line, language: "en")
    #expect(english.status == .usage)
    #expect(english.err.contains("Error: ") && english.err.contains("Hint: "), "\(english.err)")
    #expect(Language(of: english.err) == .en, "\(english.err)")
  }

  @Test(arguments: [
    "show 222-222-222 王小明", "张三", "show 222-222-222 13800138000", "case open 李四",
    "identity set 222-222-222 zhangsan", "show 222-222-222 11010519491231002X",
    "show 222-222-222 Wang", "help 欧阳小明", "case 张小三",
  ])
  func `never repeats what may be an identity, and says how to clear the history`(
    line: String
  ) throws {
    let word = try #require(line.split(separator: " ").last)
    for (language, hint) in [("zh", "history -d"), ("en", "history -d")] {
      let result = try Desk().run(line, language: language)
      #expect(result.status == .usage)
      #expect(!result.err.contains(word), "\(result.err)")
      #expect(unwrapped(result.err).contains(hint) || line.hasPrefix("help"), "\(result.err)")
    }
  }

  @Test func `is wrong to the parser and to the check alike`() throws {
    let words = [
      "log", "show", "case", "open", "set", "list", "due", "--json", "--stage", "rescue", "x",
      "--", "-", "--date", "--date=1", "记", "help", "identity", "a=b", "--plain", "site", "verify",
    ]
    let check = UsageCheck(root: try CommandNode.root())
    var generator = SeededGenerator(seed: 20_260_630)
    var accepted = 0
    for _ in 0..<400 {
      let line = (0...Int.random(in: 0...5, using: &generator)).compactMap { _ in
        words.randomElement(using: &generator)
      }
      let problem = check.problem(in: line)
      if case .repeatedOption = problem { continue }
      let takes = parses(line)
      if takes { accepted += 1 }
      #expect(takes == (problem == nil), "\(line) \(String(describing: problem))")
    }
    #expect(accepted > 40)
  }

  @Test(
    arguments: [
      ("--lang en --help", []), ("--help --lang en", []), ("due --lang en --help", ["due"]),
      ("--lang en --help case open", ["case", "open"]), ("--lang=en -h due", ["due"]),
    ] as [(String, [String])])
  func `is read for the command it is about, past the values of options`(
    line: String, path: [String]
  ) throws {
    let command = try UsageCheck(root: CommandNode.root())
      .command(of: line.split(separator: " ").map(String.init))
    #expect(Array(command.path.dropFirst()) == path)
  }

  /// Whether the parser takes a line as a command that can run.
  private func parses(_ line: [String]) -> Bool {
    do {
      return try Guitu.parseAsRoot(line) is any GuituCommand
    } catch {
      return false
    }
  }

  @Test(arguments: [
    ("log", "log", 0), ("lgo", "log", 1), ("lo", "log", 1), ("logg", "log", 1), ("lag", "log", 1),
    ("", "log", 3), ("查看", "查找", 1), ("ca", "abc", 3),
  ])
  func `lies as far from the right one as there were slips`(
    one: String, other: String, slips: Int
  ) {
    #expect(EditDistance.between(one, other) == slips)
    #expect(EditDistance.between(other, one) == slips)
  }
}
