import Synchronization

/// A small terminal: what a program writes to it, it shows as rows of cells.
///
/// Knows what the line editor uses (ECMA-48: CR, LF, cursor up, forward, home, to a place, erase line, erase below, erase all)
/// and wraps as xterm does. Its widths are its own: tables written down here, not the product's.
final class ScreenEmulator: Sendable {
  struct State {
    /// A cell holds a character; the right half of a wide one is empty.
    var rows: [[String]] = [[]]
    var row = 0
    var column = 0
    var modes: Set<String> = []
    var unknown: [String] = []
  }

  let columns: Int
  let height: Int
  private let state = Mutex(State())

  init(columns: Int = 80, height: Int = 24) {
    self.columns = columns
    self.height = height
  }

  /// The rows as text, without the spaces at their ends and the empty rows below.
  var text: [String] {
    state.withLock { state in
      var rows = state.rows.map { row in
        var text = row.joined()
        while text.last == " " { text.removeLast() }
        return text
      }
      while rows.last == "" { rows.removeLast() }
      return rows
    }
  }

  var cursor: (row: Int, column: Int) { state.withLock { ($0.row, $0.column) } }
  var modes: Set<String> { state.withLock { $0.modes } }
  var unknown: [String] { state.withLock { $0.unknown } }

  func write(_ text: String) {
    var scalars = Array(text.unicodeScalars)[...]
    state.withLock { state in
      while let scalar = scalars.popFirst() {
        switch scalar {
        case "\r": state.column = 0
        case "\n": lineFeed(&state)
        case "\u{1B}": escape(&scalars, &state)
        default: put(scalar, &state)
        }
      }
    }
  }

  private func lineFeed(_ state: inout State) {
    // The driver of a terminal gives every line feed its carriage return.
    state.column = 0
    state.row += 1
    if state.row == state.rows.count { state.rows.append([]) }
  }

  private func put(_ scalar: Unicode.Scalar, _ state: inout State) {
    let width = ScreenEmulator.width(of: scalar)
    guard width > 0 else {
      guard state.column > 0 else { return }
      var place = state.column - 1
      if state.rows[state.row][place].isEmpty, place > 0 { place -= 1 }
      state.rows[state.row][place].unicodeScalars.append(scalar)
      return
    }
    if state.column + width > columns { lineFeed(&state) }
    while state.rows[state.row].count < state.column + width {
      state.rows[state.row].append(" ")
    }
    state.rows[state.row][state.column] = String(scalar)
    if width == 2 { state.rows[state.row][state.column + 1] = "" }
    state.column += width
  }

  private func escape(_ scalars: inout ArraySlice<Unicode.Scalar>, _ state: inout State) {
    guard scalars.popFirst() == "[" else { return state.unknown.append("escape") }
    var parameters = ""
    while let scalar = scalars.popFirst() {
      guard (0x40...0x7E).contains(scalar.value) else {
        parameters.unicodeScalars.append(scalar)
        continue
      }
      return obey(Character(scalar), parameters, &state)
    }
  }

  private func obey(_ command: Character, _ parameters: String, _ state: inout State) {
    let count = max(1, Int(parameters) ?? 1)
    switch (command, parameters) {
    case ("A", _): state.row = max(0, state.row - count)
    case ("C", _): state.column = min(columns - 1, state.column + count)
    case ("H", ""): (state.row, state.column) = (0, 0)
    case ("H", _): place(parameters, &state)
    case ("K", "2"): state.rows[state.row] = []
    case ("J", "2"), ("J", "3"): state.rows = state.rows.map { _ in [] }
    case ("J", ""), ("J", "0"):
      state.rows[state.row] = Array(state.rows[state.row].prefix(state.column))
      state.rows.removeSubrange((state.row + 1)...)
    case ("h", _): state.modes.insert(parameters)
    case ("l", _): state.modes.remove(parameters)
    case ("m", _): break
    default: state.unknown.append("\(parameters)\(command)")
    }
  }

  /// Puts the cursor where `row;column` says, counted from one.
  private func place(_ parameters: String, _ state: inout State) {
    let numbers = parameters.split(separator: ";").map { Int($0) ?? 1 }
    (state.row, state.column) = (numbers[0] - 1, numbers.count > 1 ? numbers[1] - 1 : 0)
    while state.rows.count <= state.row { state.rows.append([]) }
  }

  /// Two for the scripts of China, Japan and Korea and for full-width forms, none for marks.
  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x0300...0x036F, 0x200D, 0xFE00...0xFE0F, 0x20D0...0x20FF: 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
      0x20000...0x3FFFD:
      2
    default: 1
    }
  }
}
