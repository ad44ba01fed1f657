import Glibc
import Synchronization

extension Console {
  /// The console of a real process.
  package static let standard = Console(
    write: { if !write($0, to: STDOUT_FILENO) { hasLost.store(true, ordering: .relaxed) } },
    writeError: { _ = write($0, to: STDERR_FILENO) },
    readInput: {
      var bytes: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 65_536)
      while true {
        let count = unsafe buffer.withUnsafeMutableBytes {
          unsafe read(STDIN_FILENO, $0.baseAddress, $0.count)
        }
        guard count > 0 else { return bytes }
        bytes += buffer.prefix(count)
      }
    },
    askSecret: { try askSecret($0) }, terminal: { .controlling },
    columns: { columns(of: STDOUT_FILENO) }, errorColumns: { columns(of: STDERR_FILENO) },
    hasLostOutput: { hasLost.load(ordering: .relaxed) })

  private static let hasLost = Atomic(false)

  /// The columns of a terminal; nothing where the descriptor is none.
  private static func columns(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  /// Writes all of a text; false where the device takes no more.
  private static func write(_ text: String, to descriptor: Int32) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while unsafe !rest.isEmpty {
        let count = unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        unsafe rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
      return true
    }
  }

  /// Reads a line from the terminal itself with echo off, so that redirected input cannot answer.
  ///
  /// Keys are read one by one, the interrupt key too: a signal would end the program with echo still
  /// off.
  private static func askSecret(_ question: String) throws -> String? {
    let terminal = unsafe open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal >= 0 else { return nil }
    defer { close(terminal) }
    var before = termios()
    guard unsafe tcgetattr(terminal, &before) == 0 else { return nil }
    var silent = before
    silent.c_lflag &= ~tcflag_t(ECHO | ISIG | ICANON)
    unsafe tcsetattr(terminal, TCSAFLUSH, &silent)
    defer { unsafe tcsetattr(terminal, TCSAFLUSH, &before) }
    _ = write(question, to: terminal)
    defer { _ = write("\n", to: terminal) }
    return try readLine(from: terminal)
  }

  private static func readLine(from descriptor: Int32) throws -> String? {
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while unsafe read(descriptor, &byte, 1) == 1 {
      switch Key(rawValue: byte) {
      case .interrupt: throw Interrupted()
      case .endOfInput where bytes.isEmpty: throw Cancelled()
      case .lineFeed, .carriageReturn: return String(validating: bytes, as: UTF8.self)
      case .backspace, .delete: dropLastScalar(of: &bytes)
      case .clear: bytes = []
      case .endOfInput, nil: bytes.append(byte)
      }
    }
    throw Cancelled()
  }

  /// Takes back one character, which in UTF-8 can be several bytes.
  private static func dropLastScalar(of bytes: inout [UInt8]) {
    while let last = bytes.popLast(), last & 0xC0 == 0x80 {}
  }

  /// The keys that are no part of a passphrase.
  private enum Key: UInt8 {
    case interrupt = 3
    case endOfInput = 4
    case backspace = 8
    case lineFeed = 10
    case carriageReturn = 13
    case clear = 21
    case delete = 127
  }
}
