import ArgumentParser
import Domain
import FoundationEssentials

/// Writes the manual's pages into a folder that `man` reads.
struct ManCommand: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "man", aliases: ["手册"])

  @OptionGroup var options: GlobalOptions
  @Option var out: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    guard let out else { throw MissingValues(flags: ["--out"]) }
    let pages = ManPage.all(try CommandNode.root())
    for (folder, language) in [(out, Language.en), ("\(out)/zh_CN", .zh)] {
      for page in pages {
        let chapter = page.chapter.rawValue
        let place = "\(folder)/man\(chapter)"
        try FileManager.default.createDirectory(
          atPath: place, withIntermediateDirectories: true)
        try Data(page.roff(language).utf8).write(
          to: URL(filePath: "\(place)/\(page.name).\(chapter)"))
      }
    }
    try context.report(
      Label(
        "已写手册 \(pages.count) 页,中英文各一份。查看:man -M \(out)/zh_CN guitu",
        "Wrote \(pages.count) pages in each language. Read them with man -M \(out) guitu"))
  }
}

extension ManCommand: Explained {
  static let explanation = Explanation(
    .help, Label("生成 man 手册页", "write the manual for man"),
    about: [
      Label(
        "把全部命令和专题写成 man 手册页:英文在 man1 和 man7,中文在 zh_CN 之下。man 按系统语言选用。",
        "Writes all commands and topics as manual pages: English in man1 and man7, Chinese below zh_CN. man chooses by the language of the system."
      )
    ],
    arguments: [.needed("--out", .folder, "写入的文件夹", "folder to write to")],
    examples: [
      .init(
        "guitu 手册 --out ~/.local/share/man", "guitu man --out ~/.local/share/man",
        Label("写到自己的手册文件夹", "writes to your own manual folder"))
    ])
}
