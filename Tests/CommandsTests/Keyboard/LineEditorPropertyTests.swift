import Commands
import Synchronization
import Testing

@Suite struct `Random keys` {
  private static let pieces = [
    "a", "Z", " ", "9", "心", "理", "。", "A", "e", "\u{301}", "字",
  ]

  /// Keeps a line as a plain list of characters, the simplest thing that can be right.
  private struct Model {
    var characters: [Character] = []
    var cursor = 0

    mutating func insert(_ piece: String) {
      let before = String(characters[..<cursor]) + piece
      let scalars = before.unicodeScalars.count
      characters = Array(before + String(characters[cursor...]))
      var passed = 0
      cursor = 0
      while passed < scalars {
        passed += characters[cursor].unicodeScalars.count
        cursor += 1
      }
    }

    mutating func press(_ key: Int) {
      switch key {
      case 0 where cursor > 0:
        characters.remove(at: cursor - 1)
        cursor -= 1
        insert("")
      case 1 where cursor < characters.count:
        characters.remove(at: cursor)
        insert("")
      case 2: cursor = max(0, cursor - 1)
      case 3: cursor = min(characters.count, cursor + 1)
      case 4: cursor = 0
      case 5: cursor = characters.count
      default: break
      }
    }
  }

  private static let keys = [
    Typed.backspace, Typed.delete, Typed.left, Typed.right, Typed.home, Typed.end,
  ]

  @Test(arguments: [(1, 12), (2, 13), (3, 21), (4, 80), (5, 7)])
  func `leave the line, the screen and the cursor in agreement`(
    seed: UInt64, columns: Int
  ) throws {
    var generator = SeededGenerator(seed: seed)
    var model = Model()
    var script = ""
    for _ in 0..<120 {
      if Int.random(in: 0..<10, using: &generator) < 6 {
        let piece = Self.pieces.randomElement(using: &generator) ?? "a"
        script += piece
        model.insert(piece)
      } else {
        let key = Int.random(in: 0..<Self.keys.count, using: &generator)
        script += Self.keys[key]
        model.press(key)
      }
      try check(script, model, columns: columns, "seed \(seed)")
    }
  }

  private func check(
    _ script: String, _ model: Model, columns: Int, _ comment: Comment
  ) throws {
    let scripted = ScriptedTerminal(script, columns: columns, height: 200)
    let seen = Mutex<(text: String, cursor: (row: Int, column: Int))>(("", (0, 0)))
    let terminal = scripted.terminal
    scripted.watch { rest in
      guard rest == 0 else { return }
      let cells = scripted.screen.text.joined(separator: "\n")
      seen.withLock { $0 = (cells, scripted.screen.cursor) }
    }
    _ = try? LineEditor(terminal: terminal, keys: KeyReader(readByte: terminal.readByte))
      .read(question: "问 ")
    let (rows, cursor) = expected(model, columns: columns)
    #expect(seen.withLock { $0.text } == rows, comment)
    #expect(seen.withLock { $0.cursor } == cursor, comment)
  }

  /// The rows and the cursor by the rule: a character goes to the next row where it would reach the
  /// last column.
  private func expected(
    _ model: Model, columns: Int
  ) -> (String, (row: Int, column: Int)) {
    var rows = ["问 "]
    var used = 3
    var cursor = (row: 0, column: 3)
    for (place, character) in (model.characters + [" "]).enumerated() {
      let scalar = character.unicodeScalars[character.unicodeScalars.startIndex].value
      let width = scalar > 0x2E80 ? 2 : (0x300...0x36F).contains(scalar) ? 0 : 1
      let isEnd = place == model.characters.count
      if !isEnd, used + width > columns - 1 {
        rows.append("")
        used = 0
      }
      if place == model.cursor { cursor = (rows.count - 1, used) }
      if isEnd { break }
      rows[rows.count - 1].append(character)
      used += width
    }
    var text = rows.map { row in
      var row = row
      while row.last == " " { row.removeLast() }
      return row
    }
    while text.last == "" { text.removeLast() }
    return (text.joined(separator: "\n"), cursor)
  }
}
