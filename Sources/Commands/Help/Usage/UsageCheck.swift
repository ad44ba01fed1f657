import Domain

/// Finds out what is wrong with a command line that the parser refuses.
///
/// It reads words as the parser does: an option takes the next word unless that begins with a hyphen,
/// after `--` all words are values.
struct UsageCheck {
  let root: CommandNode

  func problem(in arguments: [String]) -> UsageProblem? {
    // Without a command the program shows today's list, with the options of every command.
    if arguments.first?.hasPrefix("-") ?? true, let today = root.subcommand("today") {
      switch problem(in: arguments, of: today) {
      case nil: return nil
      case .repeatedOption(let name, let command): return .repeatedOption(name, of: command)
      case .unknownCommand, .missingCommand, .unknownTopic, .unknownOption, .optionBeforeCommand,
        .optionWithoutValue, .flagWithValue, .missingValue, .unexpectedValue, .unreadable:
        break
      }
    }
    return problem(in: arguments, of: root)
  }

  private func problem(in arguments: [String], of command: CommandNode) -> UsageProblem? {
    do throws(UsageProblem) {
      var walk = Walk(command: command)
      try walk.read(arguments)
      try walk.finish()
      return nil
    } catch {
      return error
    }
  }

  /// The command that words lead to, whatever else stands among them.
  func command(of arguments: [String]) throws(UsageProblem) -> CommandNode {
    var walk = Walk(command: root)
    var isValue = false
    for word in arguments.prefix(while: { $0 != "--" }) where !walk.command.subcommands.isEmpty {
      if !isValue, !word.hasPrefix("-") { try walk.read(word: word) }
      isValue = !isValue && takesNext(word)
    }
    return walk.command
  }

  /// Whether a word is an option of every command that the next word belongs to.
  private func takesNext(_ word: String) -> Bool {
    root.subcommand("today")?.option(word)?.kind == .option
  }

  /// A way along the words of a command line.
  private struct Walk {
    var command: CommandNode
    private var values = 0
    private var options: Set<String> = []

    init(command: CommandNode) { self.command = command }

    mutating func read(_ arguments: [String]) throws(UsageProblem) {
      var place = 0
      while place < arguments.count {
        let word = arguments[place]
        place += 1
        if word == "--" {
          guard command.subcommands.isEmpty else { throw .optionBeforeCommand(word) }
          for word in arguments[place...] { try read(word: word) }
          return
        }
        guard word.hasPrefix("-"), word.count > 1 else {
          try read(word: word)
          continue
        }
        if try takesNext(word, before: arguments[place...].first) { place += 1 }
      }
    }

    mutating func read(word: String) throws(UsageProblem) {
      guard command.subcommands.isEmpty else {
        guard let next = command.subcommand(word) else {
          if let standard = command.standardCommand {
            command = standard
            return try read(word: word)
          }
          throw .unknownCommand(
            SaidWord(word), nearest: command.nearest(to: word), below: command)
        }
        command = next
        return
      }
      let isRepeating = command.values.last?.isRepeating ?? false
      guard values < command.values.count || isRepeating else {
        throw .unexpectedValue(
          command.takesIdentities ? .withheld : SaidWord(word), of: command)
      }
      values += 1
    }

    /// Reads an option, and tells whether it takes the next word.
    private mutating func takesNext(
      _ word: String, before next: String?
    ) throws(UsageProblem) -> Bool {
      let name = String(word.prefix { $0 != "=" })
      guard let option = command.option(name) else {
        if let standard = command.standardCommand {
          command = standard
          return try takesNext(word, before: next)
        }
        guard command.subcommands.isEmpty else { throw .optionBeforeCommand(name) }
        let names = command.arguments.flatMap(\.names)
        throw .unknownOption(
          name, nearest: EditDistance.nearest(to: name, among: names).first, of: command)
      }
      if !options.insert(name).inserted, !option.isRepeating {
        throw .repeatedOption(name, of: command)
      }
      let isJoined = word.count > name.count
      guard option.kind == .option else {
        if isJoined { throw .flagWithValue(name, of: command) }
        return false
      }
      if isJoined { return false }
      guard let next, !next.hasPrefix("-") || next == "-" else {
        throw .optionWithoutValue(option, before: next.map { SaidWord($0) }, of: command)
      }
      return true
    }

    func finish() throws(UsageProblem) {
      guard command.subcommands.isEmpty else { throw .missingCommand(below: command) }
      if let missing = command.values.dropFirst(values).first(where: { !$0.isOptional }) {
        throw .missingValue(missing, of: command)
      }
    }
  }
}

extension CommandNode {
  /// The commands one may have meant: of this group, or of the same name below it.
  func nearest(to word: String) -> [CommandNode] {
    let names = subcommands.flatMap { command in command.names.map { ($0, command) } }
    let near = EditDistance.nearest(to: word, among: names.map(\.0)).compactMap { name in
      names.first { $0.0 == name }?.1
    }
    let below = subcommands.flatMap(\.subcommands).filter { $0.names.contains(word) }
    return (below + near).reduce(into: []) { found, command in
      if found.count < 3, !found.contains(where: { $0.path == command.path }) {
        found.append(command)
      }
    }
  }

  /// Whether the command asks for identities, so that a word too many may be one.
  var takesIdentities: Bool { ["find", "identity"].contains(path.dropFirst().first ?? "") }
}
