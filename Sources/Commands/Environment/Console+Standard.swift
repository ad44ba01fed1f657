import Glibc

extension Console {
  /// The console of a real process.
  package static let standard = Console(
    write: { write($0, to: STDOUT_FILENO) },
    writeError: { write($0, to: STDERR_FILENO) },
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
    askSecret: { askSecret($0) })

  private static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while unsafe !rest.isEmpty {
        let count = unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
        guard count > 0 else { return }
        unsafe rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
    }
  }

  /// Reads a line from the terminal itself with echo off, so that redirected input cannot answer.
  private static func askSecret(_ question: String) -> String? {
    let terminal = unsafe open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal >= 0 else { return nil }
    defer { close(terminal) }
    var before = termios()
    guard unsafe tcgetattr(terminal, &before) == 0 else { return nil }
    var silent = before
    silent.c_lflag &= ~tcflag_t(ECHO)
    unsafe tcsetattr(terminal, TCSAFLUSH, &silent)
    defer { unsafe tcsetattr(terminal, TCSAFLUSH, &before) }
    write(question, to: terminal)
    let line = readLine(from: terminal)
    write("\n", to: terminal)
    return line
  }

  private static func readLine(from descriptor: Int32) -> String? {
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while unsafe read(descriptor, &byte, 1) == 1, byte != UInt8(ascii: "\n") { bytes.append(byte) }
    return String(validating: bytes, as: UTF8.self)
  }
}
