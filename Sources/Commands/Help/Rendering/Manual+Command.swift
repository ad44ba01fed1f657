import Domain

extension Manual {
  /// Codes that fit on a command's own page; longer lists have a topic.
  private static let fewCodes = 12

  /// The page of a command.
  init(_ command: CommandNode) {
    let sections = [
      Manual.usage(command), Manual.about(command), Manual.subcommands(command),
      Manual.values(command), Manual.options(command), Manual.examples(command),
      Manual.next(command), Manual.also(command),
    ]
    self.init(
      title: Label(
        "\(command.line) — \(command.abstract.zh)", "\(command.line) — \(command.abstract.en)"),
      sections: sections.compactMap(\.self))
  }

  /// The lines of usage of a command, or of each command below it.
  private static func usage(_ command: CommandNode) -> Section {
    let commands = command.subcommands.isEmpty ? [command] : command.subcommands
    let lines = commands.map { Label($0.usage(.zh), $0.usage(.en)) }
    let names = command.aliases.joined(separator: " ")
    let also = Block.paragraph(Label("也叫 \(names)", "Chinese names: \(names)"))
    return Section(
      title: Label("用法", "USAGE"),
      blocks: [.lines(lines)] + (command.aliases.isEmpty ? [] : [also]))
  }

  private static func about(_ command: CommandNode) -> Section? {
    guard let about = command.explanation?.about, !about.isEmpty else { return nil }
    return Section(title: Label("说明", "ABOUT"), blocks: about.map(Block.paragraph))
  }

  private static func subcommands(_ command: CommandNode) -> Section? {
    guard !command.subcommands.isEmpty else { return nil }
    return Section(
      title: Label("子命令", "COMMANDS"),
      blocks: [
        .items(command.subcommands.map(Item.init)),
        .paragraph(
          Label(
            "各子命令的选项:\(command.line) 子命令 --help",
            "Options of each: \(command.line) COMMAND --help")),
      ])
  }

  private static func values(_ command: CommandNode) -> Section? {
    guard !command.values.isEmpty else { return nil }
    return Section(
      title: Label("参数", "VALUES"), blocks: [.items(command.values.map(Manual.item))])
  }

  private static func options(_ command: CommandNode) -> Section? {
    guard command.subcommands.isEmpty else { return nil }
    let options = command.arguments.filter { $0.kind != .positional }
    let own = options.filter { !$0.isGlobal }
    let general = options.filter(\.isGlobal).map(\.text.name).joined(separator: " ")
    let generalText = Block.paragraph(
      Label(
        "通用选项(guitu help 选项):\(general)",
        "Options of every command (guitu help options): \(general)"
      ))
    return Section(
      title: Label("选项", "OPTIONS"),
      blocks: (own.isEmpty ? [] : [.items(own.map(Manual.item))])
        + (general.isEmpty ? [] : [generalText]))
  }

  /// An argument beside its text and the codes it may be.
  private static func item(_ argument: ArgumentNode) -> Item {
    let needed = Label("(必填)", " (needed)")
    let isMarked = argument.text.isNeeded && argument.kind == .option
    let text =
      isMarked
      ? Label(argument.text.text.zh + needed.zh, argument.text.text.en + needed.en)
      : argument.text.text
    return Item(
      Label(argument.term(.zh), argument.term(.en)), text,
      codes: words(for: argument.text.form?.codes ?? []))
  }

  private static func words(for codes: [Choice]) -> [Label] {
    guard codes.count <= fewCodes else {
      return [
        Label(
          "共 \(codes.count) 种,见 guitu help 代码",
          "one of \(codes.count), see guitu help codes")
      ]
    }
    return codes.map { Label("\($0.code) \($0.label.zh)", "\($0.code) \($0.label.en)") }
  }

  private static func examples(_ command: CommandNode) -> Section? {
    guard let examples = command.explanation?.examples, !examples.isEmpty else { return nil }
    return Section(title: Label("例子", "EXAMPLES"), blocks: [.examples(examples)])
  }

  private static func next(_ command: CommandNode) -> Section? {
    guard let next = command.explanation?.next else { return nil }
    return Section(title: Label("接下来", "NEXT"), blocks: [.paragraph(next)])
  }

  private static func also(_ command: CommandNode) -> Section? {
    guard let topics = command.explanation?.topics, !topics.isEmpty else { return nil }
    return Section(
      title: Label("另见", "SEE ALSO"),
      blocks: [
        .lines(
          topics.map {
            Label("guitu help \($0.chinese)", "guitu help \($0.rawValue)")
          })
      ])
  }
}

extension Manual.Item {
  /// A command with its Chinese names, beside what it does.
  init(_ command: CommandNode) {
    self.init(
      Label(command.names.joined(separator: ", "), command.name), command.abstract)
  }
}
