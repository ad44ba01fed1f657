/// The values of a command line that parses, each with the argument it is a value of.
struct ArgumentValues {
  private(set) var list: [(argument: ArgumentNode, word: String)] = []

  init(of command: CommandNode, in arguments: [String]) {
    var nameWords = command.path.count - 1
    var awaited: ArgumentNode?
    var takesOptions = true
    var position = 0
    for word in arguments {
      if let argument = awaited {
        list.append((argument, word))
        awaited = nil
      } else if takesOptions, word == "--" {
        takesOptions = false
      } else if takesOptions, word.hasPrefix("-"), word.count > 1 {
        let name = String(word.prefix { $0 != "=" })
        guard let option = command.option(name), option.kind == .option else { continue }
        if name == word {
          awaited = option
        } else {
          list.append((option, String(word.dropFirst(name.count + 1))))
        }
      } else if nameWords > 0 {
        nameWords -= 1
      } else {
        let values = command.values
        guard let value = position < values.count ? values[position] : values.last else { continue }
        list.append((value, word))
        position += 1
      }
    }
  }
}
