/// A text read once for all finders: folded, squeezed, its numbers and its cue words.
struct Passage: Sendable {
  let text: FoldedText
  let squeezed: SqueezedText
  let numbers: NumberRuns
  let cues: CueMap

  init(_ string: String) {
    text = FoldedText(string)
    squeezed = SqueezedText(text)
    numbers = NumberRuns(text)
    cues = CueMap(text, squeezed)
  }

  var scalars: [UInt32] { text.scalars }

  /// The folded scalar at an index, or 0 outside the text.
  @inline(__always)
  func scalar(_ index: Int) -> UInt32 {
    text.scalars.indices.contains(index) ? text.scalars[index] : 0
  }

  /// Whether a cue ends shortly before a number.
  func isCued(_ cue: Cue, _ window: NumberWindow, within distance: Int = 12) -> Bool {
    cues.stands(cue, before: numbers.range(of: window.digits).lowerBound, within: distance)
  }
}
