import Commands
import Synchronization

/// A terminal at which keys are pressed from a script.
final class ScriptedTerminal: Sendable {
  let screen: ScreenEmulator
  private let bytes: Mutex<[UInt8]>
  private let takesKeys = Mutex(false)
  private let beforeByte: Mutex<(@Sendable (Int) -> Void)?> = Mutex(nil)
  private let written = Mutex("")

  init(_ keys: String, columns: Int = 80, height: Int = 24) {
    screen = ScreenEmulator(columns: columns, height: height)
    bytes = Mutex(Array(keys.utf8).reversed())
  }

  var terminal: Terminal {
    Terminal(
      write: { text in
        self.screen.write(text)
        self.written.withLock { $0 += text }
      },
      readByte: { try self.nextByte() ?? { throw Interrupted() }() },
      readByteWithin: { _ in self.nextByte() }, dropTyped: {},
      size: { (self.screen.columns, self.screen.height) },
      takeKeys: { take in self.takesKeys.withLock { $0 = take } })
  }

  /// The next byte of the script; nothing where it is over.
  private func nextByte() -> UInt8? {
    beforeByte.withLock { $0 }?(rest)
    return bytes.withLock { $0.popLast() }
  }

  /// Everything that was ever written, in order.
  var transcript: String { written.withLock { $0 } }

  /// Whether the program still holds the keys for itself.
  var isRaw: Bool { takesKeys.withLock { $0 } }

  /// The bytes that are still to be typed.
  var rest: Int { bytes.withLock { $0.count } }

  /// Looks each time a byte is waited for, with the count of bytes still to come.
  func watch(_ look: @escaping @Sendable (Int) -> Void) { beforeByte.withLock { $0 = look } }
}

/// Keys as a terminal sends them.
enum Typed {
  static let enter = "\r"
  static let backspace = "\u{7F}"
  static let delete = "\u{1B}[3~"
  static let left = "\u{1B}[D"
  static let right = "\u{1B}[C"
  static let home = "\u{1B}[H"
  static let end = "\u{1B}[F"
  static let interrupt = "\u{3}"
  static let endOfInput = "\u{4}"
  static let tab = "\t"

  static func control(_ letter: Character) -> String {
    String(UnicodeScalar((letter.asciiValue ?? 64) & 0x1F))
  }

  static func paste(_ text: String) -> String { "\u{1B}[200~\(text)\u{1B}[201~" }
}
