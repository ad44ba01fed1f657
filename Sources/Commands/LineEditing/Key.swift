/// What a person does at the keyboard, as far as a line is edited by it.
package enum Key: Hashable, Sendable {
  case text(String)
  /// What was pasted at once, line breaks and all.
  case paste(String)
  case left
  case right
  case wordLeft
  case wordRight
  case home
  case end
  case backspace
  case delete
  case deleteToStart
  case deleteToEnd
  case deleteWord
  case clearScreen
  case complete
  case enter
  case interrupt
  case endOfInput
  case unknown
}
