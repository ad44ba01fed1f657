/// What is wrong with a command line before any of its values is read.
enum UsageProblem: Error {
  case unknownCommand(SaidWord, nearest: [CommandNode], below: CommandNode)
  /// A group of commands was named, and none of them.
  case missingCommand(below: CommandNode)
  case unknownTopic(SaidWord, nearest: [String])
  case unknownOption(String, nearest: String?, of: CommandNode)
  /// An option stands before the command it belongs to.
  case optionBeforeCommand(String)
  /// Behind an option stands nothing, or a word that begins with a hyphen and so is no value.
  case optionWithoutValue(ArgumentNode, before: SaidWord?, of: CommandNode)
  case flagWithValue(String, of: CommandNode)
  case repeatedOption(String, of: CommandNode)
  case missingValue(ArgumentNode, of: CommandNode)
  case unexpectedValue(SaidWord, of: CommandNode)
  /// The parser refuses what this check finds nothing wrong with.
  case unreadable(CommandNode)
}
