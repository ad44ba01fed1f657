import Glibc
import Synchronization

extension Terminal {
  /// The terminal that controls the process; nothing where standard input is no terminal, so that no
  /// script is ever kept waiting.
  package static var controlling: Terminal? {
    guard isatty(STDIN_FILENO) == 1 else { return nil }
    let descriptor = unsafe open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard descriptor >= 0, let line = TerminalLine(descriptor) else { return nil }
    return Terminal(
      write: { line.write($0) }, readByte: { try line.readByte() },
      readByteWithin: { try line.readByte(within: $0) }, dropTyped: { line.dropTyped() },
      size: { line.size }, takeKeys: { line.takeKeys($0) })
  }
}

/// An open terminal whose mode is always given back as it was found.
private final class TerminalLine: Sendable {
  private let descriptor: Int32
  private let before: termios

  /// Takes an open descriptor, which it closes in the end.
  init?(_ descriptor: Int32) {
    var before = termios()
    guard unsafe tcgetattr(descriptor, &before) == 0 else {
      close(descriptor)
      return nil
    }
    self.descriptor = descriptor
    self.before = before
    EndSignals.watch()
  }

  deinit {
    takeKeys(false)
    close(descriptor)
    EndSignals.leave()
  }

  func takeKeys(_ take: Bool) {
    var mode = before
    if take {
      mode.c_lflag &= ~tcflag_t(ECHO | ISIG | ICANON | IEXTEN)
      mode.c_iflag &= ~tcflag_t(IXON | ICRNL)
    }
    unsafe tcsetattr(descriptor, TCSADRAIN, &mode)
  }

  func write(_ text: String) {
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

  /// Waits in short turns, so that a signal that comes between a look and a wait is not missed.
  func readByte() throws -> UInt8 {
    while true {
      if let byte = try readByte(within: 200) { return byte }
    }
  }

  func readByte(within milliseconds: Int) throws -> UInt8? {
    if EndSignals.came { throw Interrupted() }
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&waiting, 1, Int32(clamping: milliseconds)) > 0 else {
      if EndSignals.came { throw Interrupted() }
      return nil
    }
    var byte: UInt8 = 0
    switch unsafe read(descriptor, &byte, 1) {
    case 1: return byte
    case 0: throw EndSignals.came ? Interrupted() as any Error : Cancelled()
    default:
      if errno != EINTR { throw Interrupted() }
      return nil
    }
  }

  func dropTyped() { tcflush(descriptor, TCIFLUSH) }

  var size: (columns: Int, rows: Int) {
    var size = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return (80, 24)
    }
    return (Int(size.ws_col), Int(size.ws_row))
  }
}

/// The signals that end a dialogue: noted here, so that its draft can be kept, what must not stay on
/// the screen wiped, and the terminal given back before the process ends.
private enum EndSignals {
  private static let signals = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]
  private static let noted = Atomic(false)
  /// How many terminals are open.
  private static let watchers = Atomic(0)

  static var came: Bool { noted.load(ordering: .relaxed) }

  static func watch() {
    guard watchers.add(1, ordering: .relaxed).oldValue == 0 else { return }
    noted.store(false, ordering: .relaxed)
    for number in signals {
      signal(number) { _ in EndSignals.noted.store(true, ordering: .relaxed) }
    }
  }

  /// Gives the signals their usual meaning back with the last terminal.
  static func leave() {
    guard watchers.subtract(1, ordering: .relaxed).newValue == 0 else { return }
    for number in signals { signal(number, SIG_DFL) }
  }
}
