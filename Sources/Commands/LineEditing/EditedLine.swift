/// A line of text with a cursor in it, between whole characters as people see them.
package struct EditedLine: Hashable, Sendable {
  package private(set) var before: String
  package private(set) var after: String

  package init(_ text: String = "") {
    before = text
    after = ""
  }

  package var text: String { before + after }

  package var isEmpty: Bool { before.isEmpty && after.isEmpty }

  package mutating func insert(_ text: String) {
    before += text
    settle()
  }

  package mutating func moveLeft() {
    guard let character = before.popLast() else { return }
    after = String(character) + after
  }

  package mutating func moveRight() {
    guard !after.isEmpty else { return }
    before.append(after.removeFirst())
  }

  package mutating func moveWordLeft() {
    while before.last?.isWhitespace == true { moveLeft() }
    while before.last?.isWhitespace == false { moveLeft() }
  }

  package mutating func moveWordRight() {
    while after.first?.isWhitespace == true { moveRight() }
    while after.first?.isWhitespace == false { moveRight() }
  }

  package mutating func moveToStart() {
    after = text
    before = ""
  }

  package mutating func moveToEnd() {
    before = text
    after = ""
  }

  package mutating func deleteBackward() {
    _ = before.popLast()
    settle()
  }

  package mutating func deleteForward() {
    guard !after.isEmpty else { return }
    after.removeFirst()
    settle()
  }

  package mutating func deleteWordBackward() {
    while before.last?.isWhitespace == true { before.removeLast() }
    while before.last?.isWhitespace == false { before.removeLast() }
    settle()
  }

  package mutating func deleteToStart() {
    before = ""
    settle()
  }

  package mutating func deleteToEnd() { after = "" }

  /// Keeps the cursor out of a character that came to be by what now stands side by side, such as a
  /// letter and the accent behind it.
  private mutating func settle() {
    guard let first = after.unicodeScalars.first, !before.isEmpty, first.value >= 0x300 else {
      return
    }
    let whole = text
    let scalars = before.unicodeScalars.count
    var end = whole.startIndex
    var passed = 0
    while passed < scalars {
      passed += whole[end].unicodeScalars.count
      end = whole.index(after: end)
    }
    before = String(whole[..<end])
    after = String(whole[end...])
  }
}
