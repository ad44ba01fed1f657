/// A text in a column, with the columns of the terminal that it takes.
struct Cell: Sendable {
  let text: String
  let width: Int

  init(_ text: String) {
    self.text = text
    width = DisplayWidth.of(text)
  }
}
