import Commands
import Synchronization
import Testing

@Suite struct `Editing a line` {
  /// Types keys and gives the line, and the screen just before the last key.
  private func type(
    _ keys: String, last: String = Typed.enter, columns: Int = 80, initial: String = "",
    words: [String] = []
  ) throws -> (line: String, screen: [String], cursor: (row: Int, column: Int)) {
    let scripted = ScriptedTerminal(keys, columns: columns)
    let before = try state(scripted, initial: initial, words: words)
    let whole = ScriptedTerminal(keys + last, columns: columns)
    let line = try editor(whole, words).read(question: "备注: ", initial: initial)
    #expect(whole.screen.unknown.isEmpty)
    #expect(!whole.isRaw)
    #expect(whole.screen.modes.isEmpty)
    return (line, before.0, before.1)
  }

  /// The screen when all keys are typed and the next is waited for.
  private func state(
    _ scripted: ScriptedTerminal, initial: String, words: [String]
  ) throws -> ([String], (row: Int, column: Int)) {
    let state = Mutex<([String], (row: Int, column: Int))>(([], (0, 0)))
    scripted.watch { rest in
      guard rest == 0 else { return }
      state.withLock { $0 = (scripted.screen.text, scripted.screen.cursor) }
    }
    #expect(throws: Interrupted.self) {
      try editor(scripted, words).read(question: "备注: ", initial: initial)
    }
    return state.withLock { $0 }
  }

  private func editor(_ scripted: ScriptedTerminal, _ words: [String]) -> LineEditor {
    let terminal = scripted.terminal
    return LineEditor(
      terminal: terminal, keys: KeyReader(readByte: terminal.readByte), completions: { words })
  }

  @Test func `a Chinese character is deleted whole and leaves no ghost`() throws {
    let typed = try type("心理疏导" + Typed.backspace + Typed.backspace)
    #expect(typed.line == "心理")
    #expect(typed.screen == ["备注: 心理"])
    #expect(typed.cursor == (0, 10))
  }

  @Test func `the cursor moves by whole characters, and text goes in where it stands`() throws {
    let typed = try type("心导" + Typed.left + "理疏")
    #expect(typed.line == "心理疏导")
    #expect(typed.screen == ["备注: 心理疏导"])
    #expect(typed.cursor == (0, 12))
  }

  @Test func `an accent belongs to its letter`() throws {
    let typed = try type("cafe\u{301}" + Typed.backspace)
    #expect(typed.line == "caf")
    let inserted = try type("cafs" + Typed.left + "e" + "\u{301}")
    #expect(inserted.line == "cafe\u{301}s")
    #expect(inserted.cursor == (0, 10))
  }

  @Test func `home, end, delete and the control keys do what shells do`() throws {
    #expect(try type("甲乙丙" + Typed.home + Typed.delete).line == "乙丙")
    #expect(try type("甲乙丙" + Typed.control("a") + Typed.right + Typed.control("k")).line == "甲")
    #expect(try type("甲乙丙" + Typed.left + Typed.control("u")).line == "丙")
    #expect(try type("甲乙 丙丁" + Typed.control("w")).line == "甲乙 ")
    #expect(try type("甲" + Typed.home + Typed.control("e") + "乙").line == "甲乙")
    #expect(try type("甲乙" + Typed.home + Typed.control("d")).line == "乙")
  }

  @Test func `a long line wraps before a wide character that does not fit`() throws {
    // Ten columns, of which nine are used: the question takes six, one wide character fits.
    let typed = try type("一二三四五六七", columns: 10)
    #expect(typed.line == "一二三四五六七")
    #expect(typed.screen == ["备注: 一", "二三四五", "六七"])
    #expect(typed.cursor == (2, 4))
    let shorter = try type(
      "一二三四五六七" + String(repeating: Typed.backspace, count: 3), columns: 10)
    #expect(shorter.screen == ["备注: 一", "二三四"], "nothing of the third row is left")
  }

  @Test func `the cursor goes up and down with the wrapped rows`() throws {
    let typed = try type("一二三四五六七" + Typed.home + Typed.right, columns: 10)
    #expect(typed.cursor == (1, 0), "the character behind the cursor begins the second row")
    #expect(typed.screen == ["备注: 一", "二三四五", "六七"])
  }

  @Test func `a paste goes in as text, its line breaks as spaces`() throws {
    let typed = try type(Typed.paste("锦江区\r\n社会福利院\n"))
    #expect(typed.line == "锦江区 社会福利院")
    #expect(typed.screen == ["备注: 锦江区 社会福利院"])
  }

  @Test func `the lines of a paste are lines of their own where several are asked for`() throws {
    let scripted = ScriptedTerminal(Typed.paste("第一行\n第二行") + Typed.enter)
    let terminal = scripted.terminal
    let keys = KeyReader(readByte: terminal.readByte)
    let editor = LineEditor(terminal: terminal, keys: keys, takesLines: true)
    #expect(try editor.read(question: "> ") == "第一行")
    #expect(try editor.read(question: "> ") == "第二行")
    #expect(scripted.screen.text == ["> 第一行", "> 第二行"])
  }

  @Test func `what a terminal would obey never enters the line`() throws {
    #expect(try type("甲" + Typed.paste("\u{1B}[31m乙\u{7}\u{202E}丙")).line == "甲[31m乙丙")
    #expect(try type("\u{1B}[24~甲\u{1B}[999X乙").line == "甲乙")
  }

  @Test func `bytes that are no text are dropped`() throws {
    let scripted = ScriptedTerminal("")
    let bytes: [UInt8] = [0xE5, 0x41, 0xFF, 0xE7, 0x94, 0xB2, 0x0D]
    let rest = Mutex(bytes[...])
    let keys = KeyReader(readByte: { rest.withLock { $0.removeFirst() } })
    #expect(try LineEditor(terminal: scripted.terminal, keys: keys).read(question: "") == "A甲")
  }

  @Test func `Tab completes what is unique, and shows what is not`() throws {
    let words = ["K7P-4XM-9QD", "K7P-AAA-222", "ZZZ-222-222"]
    #expect(try type("zz" + Typed.tab, words: words).line == "ZZZ-222-222")
    #expect(try type("k7p4" + Typed.tab, words: words).line == "K7P-4XM-9QD")
    let several = try type("k" + Typed.tab + Typed.tab, words: words)
    #expect(several.line == "K7P-")
    #expect(several.screen == ["备注: K7P-", "  K7P-4XM-9QD K7P-AAA-222", "备注: K7P-"])
  }

  @Test func `the keyboard is given back whatever ends the line`() throws {
    let interrupted = ScriptedTerminal("甲" + Typed.interrupt)
    #expect(throws: Interrupted.self) { try editor(interrupted, []).read(question: "> ") }
    let ended = ScriptedTerminal(Typed.endOfInput)
    #expect(throws: Cancelled.self) { try editor(ended, []).read(question: "> ") }
    for scripted in [interrupted, ended] {
      #expect(!scripted.isRaw)
      #expect(scripted.screen.modes.isEmpty)
    }
  }

  @Test func `a line taller than the screen shows the part with the cursor`() throws {
    let scripted = ScriptedTerminal(
      String(repeating: "字", count: 40) + Typed.enter, columns: 10, height: 4)
    #expect(try editor(scripted, []).read(question: "") == String(repeating: "字", count: 40))
    #expect(scripted.screen.text.count <= 5)
  }
}
