import Domain

extension CommandNode {
  /// A line of usage: the values, the options that must be there, and that there are others.
  func usage(_ language: Language) -> String {
    guard subcommands.isEmpty else {
      return line + Label(" 子命令", " COMMAND")[language]
    }
    let values = values.map { $0.usage(language) }
    let needed = arguments.filter { $0.kind == .option && $0.text.isNeeded }
      .map { $0.term(language) }
    let hasOthers = arguments.contains { $0.kind != .positional && !$0.text.isNeeded }
    let others = hasOthers ? [Label("[选项]", "[OPTIONS]")[language]] : []
    return ([line] + values + needed + others).joined(separator: " ")
  }
}

extension ArgumentNode {
  /// The argument as help lists it: `--date DATE`, `--json`, `CASE`.
  func term(_ language: Language) -> String {
    let placeholder = text.form?.placeholder[language]
    guard let name = names.first else { return placeholder ?? text.name }
    return ([name] + [placeholder].compactMap(\.self)).joined(separator: " ")
  }

  /// A value in a line of usage, in brackets where it can be left out.
  fileprivate func usage(_ language: Language) -> String {
    let term = term(language) + (isRepeating ? "…" : "")
    return text.isNeeded ? term : "[\(term)]"
  }
}
