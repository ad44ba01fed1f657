/// What a line can be completed to, without regard to case and dashes.
struct Completion {
  /// How many candidates a list shows.
  private static let shown = 20

  let candidates: [String]
  /// The line as far as all candidates agree; nothing where there are none.
  let text: String?

  init(of line: String, among words: [String]) {
    let start = Completion.folded(line)
    let candidates = words.filter { Completion.folded($0).hasPrefix(start) }.sorted()
    self.candidates = candidates
    text = candidates.first.map { first in
      candidates.dropFirst().reduce(first) { $0.commonPrefix(with: $1) }
    }
  }

  /// The candidates in lines below the question.
  func list(columns: Int) -> String {
    let words = candidates.prefix(Completion.shown)
    let rest = candidates.count > Completion.shown ? ["…"] : []
    return Wrapping.wrap(
      (words + rest).joined(separator: " "), indent: 2, width: max(20, columns - 1))
  }

  private static func folded(_ text: String) -> String {
    text.halfWidth.lowercased().filter { $0 != "-" }
  }
}

extension String {
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
