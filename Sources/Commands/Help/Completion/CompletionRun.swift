import Casebook
import Domain
import ArgumentParser

/// Answers a shell that asks what can stand next; says nothing at all where something is amiss.
///
/// Case numbers come from an unlocked casebook; an identity never does.
enum CompletionRun {
  /// The word by which the completion scripts ask; no command, for people never type it.
  static let word = "__complete"

  /// Prints a line for every candidate: the word, a tab, what it means.
  static func answer(_ words: [String], in environment: Environment) {
    do {
      let search = CandidateSearch(
        root: try CommandNode.root(), language: environment.language(ofArguments: words),
        caseNumbers: { caseNumbers(for: $0, environment) })
      let found = search.candidates(for: words)
      let lines = found.list.map { "\($0.word)\t\($0.text)\n" }
      let files = found.files == .none ? "" : found.files.rawValue + "\n"
      environment.console.write(lines.joined() + files)
    } catch {
      return
    }
  }

  private static func caseNumbers(for words: [String], _ environment: Environment) -> [String] {
    do {
      let given = ["--casebook", "--member"].flatMap { option in
        value(of: option, in: words).map { [option, $0] } ?? []
      }
      let options = try GlobalOptions.parse(given + ["--no-input"])
      let context = try Context(environment, options)
      let casebook = try Casebook(at: context.casebookPath)
      let member = try casebook.member(named: options.member)
      guard
        let session = try Session(unlocked: casebook, member: member, memory: context.memory)
      else { return [] }
      var numbers: [String] = []
      try session.forEachCase(mapping: { $0.number.description }, { numbers.append($0) })
      return numbers
    } catch {
      return []
    }
  }

  private static func value(of option: String, in words: [String]) -> String? {
    for (place, word) in words.enumerated() {
      if word == option {
        let next = words[(place + 1)...].first { $0 != "=" }
        return next
      }
      if word.hasPrefix(option + "=") { return String(word.dropFirst(option.count + 1)) }
    }
    return nil
  }
}
