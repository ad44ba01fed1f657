import Domain

extension Environment {
  /// The language to speak: asked for, set, or the system's where it names one of ours; else Chinese.
  func language(asked: String?) -> Language {
    if let asked, let language = Language(rawValue: asked) { return language }
    for name in ["GUITU_LANG", "LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = variable(name) else { continue }
      if value.hasPrefix("zh") { return .zh }
      if value.hasPrefix("en") { return .en }
    }
    return .zh
  }

  /// The language of a command line that may not even parse.
  func language(ofArguments arguments: [String]) -> Language {
    var asked: String?
    for (index, argument) in arguments.enumerated() {
      if argument == "--lang", index + 1 < arguments.count { asked = arguments[index + 1] }
      if argument.hasPrefix("--lang=") { asked = String(argument.dropFirst(7)) }
    }
    return language(asked: asked)
  }
}
