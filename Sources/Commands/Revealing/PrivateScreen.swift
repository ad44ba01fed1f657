/// A screen beside the usual one, for what must not stay behind on a terminal.
///
/// The alternate screen (xterm, mode 1049) has no scrollback, and the usual one is as before once it
/// is left. It is wiped row by row before it is left: clearing a whole screen moves it into the
/// scrollback of some terminals, and some show no alternate screen at all. For the same reason
/// nothing on it may ever scroll.
struct PrivateScreen {
  private static let enter = "\u{1B}[?1049h"
  private static let leave = "\u{1B}[?1049l"
  private static let home = "\u{1B}[H"

  let terminal: Terminal

  /// Does what it is given on the private screen, which is wiped however that ends.
  func use<Result>(_ body: () throws -> Result) rethrows -> Result {
    terminal.write(Self.enter)
    draw([])
    defer {
      draw([])
      terminal.write(Self.leave)
    }
    return try body()
  }

  /// Draws rows from the top, each in its place, and wipes all others.
  ///
  /// A line that is edited must not begin at the top: what is wiped from there to the end goes into
  /// the scrollback of some terminals. The cursor is left below the rows for it.
  func draw(_ rows: [String], cursorBelow: Bool = false) {
    let height = max(1, terminal.size().rows)
    let text = (0..<height).map { place in
      "\u{1B}[\(place + 1);1H\u{1B}[2K" + (place < rows.count ? rows[place] : "")
    }
    let below = "\u{1B}[\(min(height, rows.count + 2));1H"
    terminal.write(text.joined() + (cursorBelow ? below : Self.home))
  }
}
