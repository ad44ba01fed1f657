/// Shows an identity at a terminal until a key is pressed or some time has passed, and wipes it.
struct IdentityScreen {
  /// How long a page stands.
  static let seconds = 60
  /// How long it takes at most to notice that the terminal has another size.
  private static let turn = 100

  let terminal: Terminal
  let pages: IdentityPages

  func show() throws {
    terminal.takeKeys(true)
    defer { terminal.takeKeys(false) }
    terminal.dropTyped()
    let screen = PrivateScreen(terminal: terminal)
    try screen.use {
      var place = 0
      while true {
        let shown = current()
        guard place < shown.count else { return }
        screen.draw(shown[place])
        switch try wait() {
        case .key: place += 1
        case .resized: place = 0
        case .nothing: return
        }
      }
    }
  }

  private func current() -> [[String]] {
    let size = terminal.size()
    return pages.pages(columns: size.columns, rows: size.rows, seconds: Self.seconds)
  }

  private enum Event {
    case key
    case resized
    /// The time is over.
    case nothing
  }

  private func wait() throws -> Event {
    let size = terminal.size()
    for _ in 0..<(Self.seconds * 1_000 / Self.turn) {
      if let byte = try terminal.readByteWithin(Self.turn) {
        // The rest of a key of several bytes must not reach the shell.
        terminal.dropTyped()
        if byte == Self.interrupt { throw Interrupted() }
        return .key
      }
      if terminal.size() != size { return .resized }
    }
    return .nothing
  }

  private static let interrupt: UInt8 = 3
}
