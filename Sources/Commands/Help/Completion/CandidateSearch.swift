import Domain

/// What can stand next on a command line, for a shell to offer.
struct CandidateSearch {
  let root: CommandNode
  let language: Language
  /// The case numbers of the unlocked casebook.
  let caseNumbers: ([String]) -> [String]

  /// The candidates for the last of the words after the program's name, and which files would do.
  func candidates(for words: [String]) -> Candidates {
    let begun = words.last ?? ""
    var place = Place(command: root)
    for word in words.dropLast() { place.read(word) }
    let found = candidates(at: place, begun, words)
    return Candidates(
      list: found.list.filter { $0.word.hasPrefix(begun) }, files: found.files)
  }

  private func candidates(at place: Place, _ begun: String, _ words: [String]) -> Candidates {
    if let form = place.awaited?.text.form { return values(form, begun, words) }
    if begun.hasPrefix("-") {
      let options = place.command.arguments.filter { $0.kind != .positional }
      return Candidates(
        list: options.flatMap { option in
          option.names.filter { option.isRepeating || !place.options.contains($0) }
            .map { Candidate($0, option.text.text[language]) }
        })
    }
    guard place.command.subcommands.isEmpty else {
      // After a word that is no command there is nothing to offer.
      return place.values > 0 ? Candidates(list: []) : commands(below: place.command, begun)
    }
    if place.command.name == "help" { return help(begun) }
    let values = place.command.values
    let value = place.values < values.count ? values[place.values] : values.last
    guard let value, place.values < values.count || value.isRepeating, let form = value.text.form
    else { return Candidates(list: []) }
    return self.values(form, begun, words)
  }

  private func commands(below command: CommandNode, _ begun: String) -> Candidates {
    Candidates(
      list: command.subcommands.flatMap { command in
        names(command.name, command.aliases, begun).map {
          Candidate($0, command.abstract[language])
        }
      })
  }

  private func help(_ begun: String) -> Candidates {
    let topics = TopicName.allCases.flatMap { topic in
      names(topic.rawValue, [topic.chinese], begun).map {
        Candidate($0, topic.topic.title[language])
      }
    }
    return Candidates(list: commands(below: root, begun).list + topics)
  }

  private func values(_ form: ValueForm, _ begun: String, _ words: [String]) -> Candidates {
    switch form.completion {
    case .nothing: Candidates(list: [])
    case .files: Candidates(list: [], files: .any)
    case .folders: Candidates(list: [], files: .folders)
    case .caseNumbers: Candidates(list: caseNumbers(words).map { Candidate($0, "") })
    case .codes:
      Candidates(
        list: form.codes.flatMap { choice in
          names(choice.code, [choice.label.zh], begun).map {
            Candidate($0, choice.label[language])
          }
        })
    }
  }

  /// The stable name, or the Chinese ones where Chinese was begun; none that a shell would have to
  /// quote.
  private func names(_ name: String, _ chinese: [String], _ begun: String) -> [String] {
    guard begun.utf8.contains(where: { $0 >= 0x80 }) else { return [name] }
    return chinese.filter { word in !word.contains { " ()'\"/、".contains($0) } }
  }

  /// How far a command line has been read.
  private struct Place {
    var command: CommandNode
    var values = 0
    var options: Set<String> = []
    /// The option whose value comes next.
    var awaited: ArgumentNode?

    init(command: CommandNode) { self.command = command }

    mutating func read(_ word: String) {
      // Bash gives `--stage=rescue` as three words.
      if word == "=", awaited != nil { return }
      if awaited != nil {
        awaited = nil
      } else if word.hasPrefix("-"), word.count > 1 {
        let name = String(word.prefix { $0 != "=" })
        options.insert(name)
        if let option = command.option(name), option.kind == .option, name == word {
          awaited = option
        }
      } else if let next = command.subcommand(word) {
        command = next
      } else {
        values += 1
      }
    }
  }
}

/// What can stand next on a command line.
struct Candidates {
  /// Files of the file system that would do.
  enum Files: String {
    case none
    case any = ":files"
    case folders = ":folders"
  }

  let list: [Candidate]
  var files = Files.none
}

/// A word that can stand next on a command line.
struct Candidate: Equatable {
  let word: String
  let text: String

  init(_ word: String, _ text: String) {
    self.word = word
    self.text = text
  }
}
