/// Reads a line from a terminal, edited as people see it: by whole characters and their width.
package struct LineEditor {
  /// Asks xterm, and all that follow it, to put brackets around what is pasted.
  private static let bracketPastes = "\u{1B}[?2004h"
  private static let leavePastes = "\u{1B}[?2004l"

  private let terminal: Terminal
  private let keys: KeyReader
  private let completions: () throws -> [String]
  private let takesLines: Bool
  private let keepsScreen: Bool

  /// Takes what a line is read with.
  ///
  /// - Parameters:
  ///   - terminal: Where it is shown.
  ///   - keys: What reads the keys; one for a whole dialogue, since a paste can hold several lines.
  ///   - takesLines: Whether a line break in a paste ends the line, and what follows is the next one.
  ///   - keepsScreen: Whether what stands above is not to be cleared.
  ///   - completions: What the Tab key completes to.
  package init(
    terminal: Terminal, keys: KeyReader, takesLines: Bool = false, keepsScreen: Bool = false,
    completions: @escaping () throws -> [String] = { [] }
  ) {
    self.terminal = terminal
    self.keys = keys
    self.takesLines = takesLines
    self.keepsScreen = keepsScreen
    self.completions = completions
  }

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - question: What stands before it.
  ///   - initial: What it holds at first.
  ///   - brokenOff: Takes what the line holds where it is not finished.
  /// - Returns: The line as it was left.
  /// - Throws: `Interrupted`, or `Cancelled` for the end of input on an empty line.
  package func read(
    question: String, initial: String = "", brokenOff: (String) -> Void = { _ in }
  ) throws -> String {
    terminal.takeKeys(true)
    terminal.write(LineEditor.bracketPastes)
    defer {
      terminal.write(LineEditor.leavePastes)
      terminal.takeKeys(false)
    }
    var screen = LineScreen(terminal: terminal, question: question)
    var line = EditedLine(initial)
    do {
      while true {
        screen.draw(line)
        if try apply(try keys.next(), to: &line, on: &screen) { break }
      }
    } catch {
      screen.leave(line)
      brokenOff(line.text)
      throw error
    }
    screen.leave(line)
    return line.text
  }

  /// Does what a key asks for; true where the line is done.
  private func apply(
    _ key: Key, to line: inout EditedLine, on screen: inout LineScreen
  ) throws -> Bool {
    switch key {
    case .text(let text): line.insert(text.printable)
    case .paste(let text): insert(pasted: text, into: &line)
    case .left: line.moveLeft()
    case .right: line.moveRight()
    case .wordLeft: line.moveWordLeft()
    case .wordRight: line.moveWordRight()
    case .home: line.moveToStart()
    case .end: line.moveToEnd()
    case .backspace: line.deleteBackward()
    case .delete: line.deleteForward()
    case .deleteToStart: line.deleteToStart()
    case .deleteToEnd: line.deleteToEnd()
    case .deleteWord: line.deleteWordBackward()
    case .clearScreen where keepsScreen: break
    case .clearScreen: screen.clear()
    case .complete: try complete(&line, on: &screen)
    case .enter: return true
    case .interrupt: throw Interrupted()
    case .endOfInput where line.isEmpty: throw Cancelled()
    case .endOfInput: line.deleteForward()
    case .unknown: break
    }
    return false
  }

  private func insert(pasted text: String, into line: inout EditedLine) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { String($0).printable }
    guard takesLines else {
      return line.insert(lines.joined(separator: " ").trimmed)
    }
    line.insert(lines[0])
    keys.putBack(lines.dropFirst().flatMap { [.enter, .text($0)] })
  }

  private func complete(_ line: inout EditedLine, on screen: inout LineScreen) throws {
    let completion = Completion(of: line.text, among: try completions())
    if let text = completion.text, text != line.text {
      line = EditedLine(text)
    } else if completion.candidates.count > 1 {
      screen.leave(line)
      terminal.write(completion.list(columns: terminal.size().columns))
    }
  }
}
