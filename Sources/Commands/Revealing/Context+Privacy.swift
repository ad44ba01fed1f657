import Domain

extension Context {
  /// The terminal of who sits there, where it can show something and wipe it again.
  ///
  /// - Throws: `NeedsTerminal` where nobody sits at one; `BareTerminal`.
  func privateTerminal() throws -> Terminal {
    guard !options.noInput, !options.json, !options.plain,
      let terminal = environment.console.terminal()
    else { throw NeedsTerminal() }
    guard !isBareTerminal else { throw BareTerminal() }
    return terminal
  }

  /// Asks for a line of which nothing stays on the terminal: beside the usual screen, or unseen where
  /// the terminal has no other.
  func askPrivately(_ question: Label, saying about: Label) throws -> String {
    guard let asker else { throw NeedsTerminal() }
    guard isBareTerminal else { return try asker.askPrivately(question, saying: about) }
    asker.say(about)
    guard let line = try environment.console.askSecret(question[language]) else {
      throw NeedsTerminal()
    }
    return line
  }

  /// Names the flag that gives what could be asked for, where nobody can be asked.
  func requireSomebodyToAsk(for flag: String) throws {
    guard asker != nil else { throw MissingValues(flags: [flag]) }
  }

  /// Whether the terminal can do nothing but write lines.
  var isBareTerminal: Bool { environment.variable("TERM") == "dumb" }
}

/// Something is shown at a terminal only, and there is none, or none is to be used.
struct NeedsTerminal: Error {}

/// The terminal cannot wipe what it showed.
struct BareTerminal: Error {}
